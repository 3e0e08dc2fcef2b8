"""What each setting means, in one line."""

from __future__ import annotations

SETTINGS: dict[str, str] = {
    "setting_business_name": "The name that people see in invitations.",
    "setting_timezone": "The zone that classes are planned in, such as Europe/London.",
    "setting_language": "The language of messages to people, such as en or de.",
    "setting_currency": "The currency of pay and prices, as three letters.",
    "setting_teach_alone": "You are the only tutor: tutor and pay fields fill themselves.",
    "setting_endpoint": "The address that your join links go to, as LearnCube gave it to you.",
    "setting_practice_endpoint": "The address that the links of practice classes go to; the practice classroom "
    "keeps it by itself.",
    "setting_link_template": "How a join link is put together from {{endpoint}}, {{token}} and {{user_id}}.",
    "setting_public_url": "The address at which LearnCube reaches this program from outside.",
    "setting_listen_host": "The network address of this computer that messages are taken on.",
    "setting_listen_port": "The port that messages are taken on.",
    "setting_responder_on": "Whether this program answers LearnCube while the window is open.",
    "setting_early_minutes": "How many minutes before a class its people may enter.",
    "setting_tutor_early_minutes": "The same for tutors; empty means as for everybody.",
    "setting_late_minutes": "How many minutes after the planned end people may still enter.",
    "setting_credit_rule": "What students' credit is counted in: off, lessons or minutes.",
    "setting_without_credit": "A student without credit: refuse, or tell (let in and tell the office).",
    "setting_credit_kinds": "The kinds of class that use credit: normal, trial, make_up, free.",
    "setting_seat_digits": "How many digits a person’s number in a join link has, 10 to 15.",
    "setting_times_include_earlier": "LearnCube’s times include the earlier parts of a class that was interrupted.",
    "setting_trusted_proxies": "Addresses of proxies whose forwarding headers are believed.",
    "setting_allowed_sources": "Addresses that messages may come from; empty means any.",
    "setting_tls_certificate": "The file of your own certificate, where this program is to speak https itself.",
    "setting_tls_key": "The file of the certificate’s private key; empty where it stands in the same file.",
    "setting_backup_minutes": "How often a backup is made by itself, in minutes, if anything changed; 0 makes none.",
    "setting_backup_folder": "The folder that backups go to, best on another disk; empty means the data folder’s own.",
    "setting_backup_days": "For how many days the last backup of each is kept.",
    "setting_backup_weeks": "For how many weeks the last backup of each is kept.",
    "setting_backup_months": "For how many months the last backup of each is kept.",
    "setting_api_root": "Where LearnCube’s class log is read from.",
    "setting_api_public_key": "The public key of your LearnCube account.",
    "setting_api_private_key": "The private key of your LearnCube account.",
}
