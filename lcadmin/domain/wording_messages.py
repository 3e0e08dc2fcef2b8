"""Sentences about contacts, letters and their texts, sending mail, and pasted links."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    # contacts
    "contact_needs_name": "A contact needs a name.",
    "contact_needs_address": "A contact needs an e-mail address or a phone number.",
    "bad_phone": "“{given}” is not a phone number. Write it like +44 20 7946 0000.",
    "own_sibling": "Nobody is their own brother or sister.",
    # texts of letters
    "no_such_text": "There is no such text.",
    "template_form": "{part}, line {line}: this cannot be read ({cause}).",
    "template_unknown": "{part}, line {line}: there is no placeholder “{name}”.",
    "template_unknown_near": "{part}, line {line}: there is no placeholder “{name}”. Did you mean “{near}”?",
    "template_not_here": "{part}, line {line}: a text can name, choose and repeat, but neither calculate nor call.",
    "template_too_long": "{part}: this text is too long.",
    "template_no_subject": "A message needs a subject.",
    # sending
    "mail_not_set_up": "No mail account is set up. Enter it under Settings, Mail, or use drafts.",
    "mail_no_password": "There is no password for {user} on this PC. Enter it under Settings, Mail.",
    "mail_no_such_host": "There is no mail server {host}, or this PC is not on the internet.",
    "mail_no_connection": "{host}:{port} cannot be reached ({cause}). Is this PC on the internet, and is the port right?",
    "mail_silent": "{host}:{port} does not answer as a mail server does. Is the port right for this kind of encryption?",
    "mail_no_starttls": "{host}:{port} offers no encryption by STARTTLS. Try TLS from the start, on port 465.",
    "mail_not_tls": "{host}:{port} does not speak TLS from the start. Try STARTTLS, on port 587.",
    "mail_certificate": "The certificate of {host} is not good ({cause}), so nothing was sent to it.",
    "mail_wrong_password": "{host} does not take this password for {user}. Some providers want an app password of their own for mail programs.",
    "mail_no_sign_in": "{host} offers no way to sign in. Try another port, or leave the user name empty.",
    "mail_server_says": "{host} refuses: {said}",
    "mail_refused_sender": "The mail server does not let you write as {sender}: {said}",
    "mail_refused_reader": "The mail server does not take {to}: {said}",
    "mail_refused_message": "The mail server did not take this message: {said}",
    "mail_uncertain": "The connection broke while the message to {to} was handed over. It may have arrived.",
    "mail_interrupted": "lcadmin was closed while this message was handed over. It may have arrived.",
    "mail_some_failed": "Messages not sent: {count}. The reason stands beside each.",
    "mail_test_subject": "Test from lcadmin",
    "mail_test_text": "Your mail account works. Messages to your students and tutors can be sent through it.",
    # a pasted link
    "doctor_no_link": "This is no join link. Paste the whole address, from https:// to the end.",
    "doctor_unknown": "This link belongs to no class here. Perhaps it was made in another program, or letters are missing in it.",
    "doctor_altered_class": "This link was altered: the number in it is {name}’s for {title} on {start:day} at {start:time}, but the class in it is another one or does not exist.",
    "doctor_altered_person": "This link was altered: the class in it is {title} on {start:day} at {start:time}, but nobody in it has the number in the link.",
    "doctor_mixed": "Two links are mixed here: the class is {title} on {start:day} at {start:time}, but the number is {name}’s for another class.",
    "doctor_case": "Large and small letters in it were changed on the way.",
    "doctor_whose": "This is {name}’s link to {title}, {start:day}, {start:time}–{end:time} ({zone:place}).",
    "doctor_address": "It leads to {given}, but your links lead to {right} now.",
    "doctor_replaced": "It was replaced by a newer link.",
    "doctor_left": "{name} is not in this class any more.",
    "doctor_admits": "Whoever opens it now is let in as {name}.",
    "doctor_refuses": "Whoever opens it now is not let in, and reads: “{message}”",
    "doctor_opens": "It works from {opens:day}, {opens:time} until {closes:day}, {closes:time} ({zone:place}).",
    "doctor_practice": "This is a practice class.",
}
