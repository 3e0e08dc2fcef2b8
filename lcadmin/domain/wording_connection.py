"""Sentences of the connection: is it reachable, what a failure means, what to write to LearnCube."""

from __future__ import annotations

CONNECTION: dict[str, str] = {
    # is it reachable from outside
    "reach_reached": "LearnCube can reach this PC at {base}",
    "reach_reached_hint": "The question went out to the internet and came back to this program.",
    "reach_no_address": "There is no address from outside yet",
    "reach_no_address_hint": "Connection shows three ways for LearnCube to get to this PC. Then enter the address there.",
    "reach_off": "Answering is switched off",
    "reach_off_hint": "Switch it on; then the address can be tried.",
    "reach_offline": "This PC is not connected to the internet",
    "reach_offline_hint": "Look at the network cable or the Wi-Fi. Nobody can enter a class until it is back.",
    "reach_name": "The name {base} is not known on the internet",
    "reach_name_hint": (
        "Look for a typing mistake. A new name can take an hour until it is known everywhere; a name that "
        "worked before may have run out at the company where you rent it."
    ),
    "reach_refused": "{base} refuses the connection",
    "reach_refused_hint": (
        "Something is at this address, but nothing listens there: the tunnel is not running, or the router "
        "does not pass the port on to this PC. Some routers refuse only their own PCs: open the address on a "
        "phone with its Wi-Fi switched off to be sure."
    ),
    "reach_timeout": "{base} does not answer",
    "reach_timeout_hint": (
        "A firewall or the router swallows the connection, or your internet address has changed. Some routers "
        "do so only with their own PCs: open the address on a phone with its Wi-Fi switched off to be sure."
    ),
    "reach_expired": "The certificate of {base} has run out",
    "reach_expired_hint": "Renew it where it is made; this program takes the new file by itself.",
    "reach_wrong_name": "The certificate at {base} is for another name",
    "reach_wrong_name_hint": "It has to be made for exactly the name that stands in the address.",
    "reach_untrusted": "The certificate at {base} is not one that others trust",
    "reach_untrusted_hint": (
        "It is self-made, or the certificates between it and its maker are missing from the file. Use a "
        "certificate from a public authority (Let's Encrypt is free) and its full chain."
    ),
    "reach_tls": "No secure connection to {base} could be made",
    "reach_tls_hint": (
        "Whatever answers there does not speak https. Either a program in front of this one speaks https for "
        "it (a tunnel does), or give this program a certificate of its own under Advanced."
    ),
    "reach_gateway": "{base} answers, but does not get through to this program ({detail})",
    "reach_gateway_hint": (
        "The tunnel's or the proxy's computer is there, but its way to this PC is broken: the tunnel program "
        "is not running, or it leads to another port than the one below."
    ),
    "reach_redirect": "{base} sends every request on to another address",
    "reach_redirect_hint": (
        "LearnCube does not follow. Enter the address that it leads to, or switch the forwarding off."
    ),
    "reach_else": "Something else answers at {base} ({detail})",
    "reach_else_hint": (
        "A router's own page, a web site or a sign-in page stands there instead of this program. The port or "
        "the name leads to the wrong place."
    ),
    "reach_path": "{base} leads to lcadmin, but not with the right path",
    "reach_path_hint": (
        "The part behind the name is lost or changed on the way, or another lcadmin with another address "
        "answers. A proxy has to pass the whole path on as it is."
    ),
    "reach_other_pc": "Another PC with a copy of this data answers at {base}",
    "reach_other_pc_hint": (
        "Its classes and minutes go there, not here. Switch answering off on one of the two PCs."
    ),
    "reach_blocked": "Messages that come by {base} would be turned away",
    "reach_blocked_hint": (
        "Here they seem to come from {detail}, which is not among the allowed senders. If that is your tunnel "
        "or proxy, name it under Advanced as a trusted proxy; else add LearnCube's own addresses."
    ),
    "reach_lost_title": "LearnCube cannot reach this PC",
    "reach_lost": "{why}. {title} begins at {start:time}: nobody could enter it. Open Connection to see what to do.",
    "reach_lost_on": "{why}. {title} is on since {start:time}: nobody can come in. Open Connection to see what to do.",
    "reach_lost_no_class": "{why}. Open Connection to see what to do.",
    # what the office is told of
    "notice_waits_title": "{names} waits",
    "notice_tutor_waits": "{title}, {start:time}: no student has come yet.",
    "notice_student_waits": "{title}, {start:time}: no tutor has come yet.",
    "notice_lost_title": "{title} lost its connection",
    "notice_lost": "At {lost:time}. Whoever lost it can come back by their own link.",
    "notice_refused_title": "{name} was not let in",
    "notice_refused_somebody": "Somebody was not let in",
    "notice_refused": "{title}, {start:time}: {why}",
    "notice_several_title": "{count} things need you",
    "notice_several": "Open lcadmin to see them.",
    # starting with the computer
    "startup_failed": "The computer did not take it. Look whether a policy of your office forbids it.",
    # the user's own certificate
    "certificate_missing": "There is no file {file}.",
    "certificate_unreadable": "This program may not read {file}. Give it the right to, or copy the file.",
    "certificate_no_certificate": "{file} holds no certificate. It begins with -----BEGIN CERTIFICATE-----.",
    "certificate_no_key": "{file} holds no private key. It begins with -----BEGIN PRIVATE KEY-----.",
    "certificate_locked": "The private key in {file} has a password. Save it without one; nobody could type it at every start.",
    "certificate_no_match": "The private key in {file} belongs to another certificate.",
    "certificate_failed": "{file} is damaged or of a kind that cannot be used. PEM files with an RSA or EC key work.",
    "certificate_bad_title": "The certificate cannot be used",
    "certificate_bad": "{why} The one before is used until lcadmin is started anew; then nobody could enter.",
    "certificate_soon_title": "The certificate runs out soon",
    "certificate_over_title": "The certificate has run out",
    "certificate_soon": "It is good until {until:day}. Renew it; afterwards nobody can enter a class. The new file is "
    "used by itself.",
    "certificate_over": "It was good until {until:day}. Renew it: nobody can enter a class. The new file is used by "
    "itself.",
    # what to write to LearnCube's support
    "support_subject": "Virtual Classroom: callback address and API access for {business}",
    "support_hello": "Hello LearnCube team,",
    "support_intro": "{business} would like to run the Virtual Classroom together with its own software.",
    "support_ask": "Could you please do or tell us the following?",
    "support_callback": "Set this callback address for our account: {url}",
    "support_api": "Give us access to the Virtual Classroom API (a public and a private key).",
    "support_endpoint": "Tell us our endpoint, the address that join links begin with.",
    "support_endpoint_known": "Confirm that our join links begin with {endpoint}.",
    "support_sources": "Tell us which addresses (IPs) your servers call us from.",
    "support_other": "Tell us whether another callback address is in use on our account now, and which.",
    "support_bye": "Thank you and kind regards,",
}
