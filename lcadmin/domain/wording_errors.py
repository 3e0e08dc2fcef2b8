"""Sentences of errors that the domain itself raises: what is wrong, and what to do."""

from __future__ import annotations

ERRORS: dict[str, str] = {
    # titles by kind
    "title_bad_input": "That cannot be taken as it is",
    "title_not_found": "Not found",
    "title_refusal": "That cannot be done now",
    "title_store_unavailable": "The data folder cannot be used now",
    "title_error": "Something went wrong",
    # times
    "time_out_of_range": "{field}: “{given}” is too far away. Times from 1970 to 9998 can be kept.",
    "bad_time": "{field}: “{given}” is not a date and time. Write it like 2026-11-23T16:00.",
    "skipped_time": "{field}: {given} does not exist in {zone}: the clocks go forward over it.",
    # tokens and numbers
    "own_token": "A token of your own has 8 to 64 letters and digits (A-Z, a-z, 0-9) and nothing else.",
    "own_number": "A number of your own in a link has 1 to 64 letters and digits (A-Z, a-z, 0-9) and nothing else.",
    "own_number_taken": "This number is in another link, or was once. Every link needs one that no other ever had.",
    "own_number_gives_up": (
        "Whoever knows this number and the class can enter as this person. Numbers made here cannot be guessed."
    ),
    "weak_token_short": "This token is short and could be guessed. 16 letters and digits or more are safer.",
    "weak_token_plain": "This token looks like a word, a date or a pattern and could be guessed.",
    # links
    "endpoint_missing": "No LearnCube address is set. Enter it under Settings before you send links.",
    "endpoint_missing_hint": "LearnCube gave it to you with your account; it looks like school.learn-cube.com.",
    "bad_address": "{field}: “{given}” is not an address. Write it like school.learn-cube.com.",
    "address_scheme": "{field}: an address begins with https:// (or has nothing before its name).",
    "address_http": "{field}: http:// works only for this computer itself. Use https://.",
    "address_short": "{field}: write the whole address, like {given}.learn-cube.com.",
    "address_extra": "{field}: give only the beginning of the address, up to the first / after the name.",
    "address_login": "{field}: an address must not hold a user name or a password.",
    "template_part": "{field}: a link needs {{token}} and {{user_id}} once each, and {{endpoint}} or https:// in front.",
    # series
    "repeat_weeks": "A class repeats every 1 to 520 weeks.",
    "repeat_weekdays": "Choose at least one weekday for the classes.",
    "repeat_end": "Say how many classes there are, or the last day.",
    "repeat_count": "A series has 1 to {most} classes.",
    "repeat_none": "With these days the series has no class at all.",
    "repeat_far": "A series cannot reach so far into the future.",
    # settings
    "unknown_setting": "There is no setting “{key}”.",
    "setting_damaged": "The stored setting “{key}” cannot be read. Set it again.",
    "bad_choice": "{field}: “{given}” is not one of {choices}.",
    "bad_whole_number": "{field}: “{given}” is not a whole number from {least} to {most}.",
    "bad_yes_no": "{field}: say yes or no.",
    "bad_language": "{field}: “{given}” is not a language code such as en or pt-BR.",
    "bad_currency": "{field}: “{given}” is not a currency’s three letters, such as EUR.",
    "bad_network": "{field}: “{given}” is not an address such as 203.0.113.7 or 203.0.113.0/24.",
    "bad_line": "{field}: this must be one line of at most {most} characters.",
    "bad_sentence": "This sentence must be one line of at most {most} characters.",
    "bad_sentence_part": "This sentence may use only these parts in braces: {parts}.",
    "unknown_zone": "{field}: “{given}” is not a time zone. Write it like Europe/London.",
}
