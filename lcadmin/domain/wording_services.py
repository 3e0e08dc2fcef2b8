"""Sentences of the services: what a user did, and what became of it."""

from __future__ import annotations

SERVICES: dict[str, str] = {
    # people
    "person_needs_name": "A person needs a name.",
    "bad_email": "“{given}” is not an e-mail address. Write it like anna@example.com.",
    "bad_avatar": "A picture needs an address that begins with https://.",
    "bad_rate": "“{given}” is not an amount of money. Write it like 27.50.",
    "bad_role": "“{given}” is neither tutor nor student.",
    "unknown_person_field": "A person has no “{field}”.",
    "several_people": "There are several people called {name}. Use the e-mail address.",
    "nobody_called": "There is nobody called {name}. Add them first, or mend the name.",
    # classes
    "class_needs_title": "A class needs a title.",
    "class_needs_tutor": "A class needs a tutor.",
    "tutor_and_student": "Nobody can be tutor and student of the same class.",
    "too_many_people": "A class has at most {most} people.",
    "bad_minutes": "A class lasts 1 to {most} minutes, not {given}.",
    "minutes_not_a_number": "minutes: “{given}” is not a whole number.",
    "bad_start": "A class cannot start then.",
    "own_token_for_one": "A token of your own is for one class, not for a series.",
    "token_twice": "This token stands in the file already. Every class has its own.",
    "not_in_this_class": "This person is not in this class.",
    "cancelled_cannot_move": "This class is cancelled. Put it back on before you move it.",
    # time
    "bad_total": "A class’s total is 0 to {most} seconds, not {seconds}.",
    "correction_needs_reason": "Say why the total is changed; it stands beside it on every report.",
    # credit
    "credit_one_unit": "Give either lessons or minutes.",
    "bad_credit": "Credit is given in whole numbers up to {most} (below 0 takes away), not {given}.",
    # settings
    "bad_key": "{field}: a key is one word without spaces, as LearnCube shows it.",
    # files
    "csv_empty": "The file is empty. Its first line names the columns.",
    "csv_unreadable": "The file cannot be read as a table from line {line} on: a quotation mark is missing there.",
    "csv_columns_missing": "The first line must name the columns. Missing: {missing}.",
    "csv_column_twice": "The column “{name}” is there twice.",
    "csv_too_many_cells": "This line has more cells than the first line names.",
    "file_too_big": "{file} is bigger than {most} MB. Divide it.",
    "line_too_long": "This line is longer than {most} KB.",
    "line_no_json": "This line is not one JSON object.",
    "line_lacks": "This line lacks: {missing}.",
    "line_bad_id": "This line’s id is no text of 1 to 100 characters.",
    "line_bad_arrived": "This line’s arrival is no date and time.",
    "line_bad_clock": "This line’s run or elapsed_ms is not as the program writes it.",
    "backup_there_already": "{file} is there already. Choose another name.",
    # let in
    "cannot_let_in": "This link itself is wrong. Send the person their own link again.",
    "did_extend_window": "{name} can enter now.",
    "did_grant_credit": "{name} has credit for this class and can enter now.",
    "did_resume": "Everybody can enter this class again.",
    "did_activate": "{name} is active again and can enter now.",
    "did_reinstate": "{title} is back on.",
    "did_new_link": "{name} has a new link for this class.",
    "did_newer_link": "{name} has a newer link for this class.",
    "did_send_link": "{name} needs the link of {title} at {start:time}.",
    "did_nothing_needed": "Nothing stands in the way any more.",
    # what needs somebody
    "attention_refused": "{name} at {title}, {start:time}: {why}",
    "attention_refused_somebody": "Somebody at {title}, {start:time}: {why}",
    "attention_refused_day": "{name} at {title}, {start:day}, {start:time}: {why}",
    "attention_refused_somebody_day": "Somebody at {title}, {start:day}, {start:time}: {why}",
    "attention_tried_other": "last tried at {latest:time}; today’s class is {title}, {start:time}",
    "attention_tried_once": "tried at {latest:time}",
    "attention_tried": "tried {count} times, last at {latest:time}",
    "attention_misses": "{title}, {start:time}: {count} tries with wrong links",
    "attention_paused": "{title}, {start:time}: new students are not let in after {count} tries with wrong links",
    "attention_nobody": "{title} should be on since {start:time}, but nobody has come",
    "attention_not_started": "{title} should be on since {start:time}, but it has not been started",
    "attention_missed": "Nothing was heard from {since:time} to {until:time}: {title} may be incomplete",
    "attention_missed_briefly": "Nothing was heard for {seconds} s at {since:time}: {title} may be incomplete",
    "attention_unknown_once": "At {latest:time} somebody came with a link that belongs to no class here",
    "attention_unknown_same": "{count} times somebody came with the same link that belongs to no class here, "
    "last at {latest:time}",
    "attention_waiting_once": "{title}, {start:time}: 1 message came before the class was made, and is not counted",
    "attention_waiting": "{title}, {start:time}: {count} messages came before the class was made, and are not counted",
    "attention_unknown": "{count} tries with links that belong to no class here, last at {latest:time}",
    "attention_told": "{name} was let into {title}, {start:time}, without credit",
    "attention_review": "{title}, {start:day}, {start:time}",
    # invitations
    "invite_hello": "Hello {name},",
    "invite_when": "your class {title} with {others} is on {start:day} at {start:time} ({zone:place}).",
    "invite_when_alone": "your class {title} is on {start:day} at {start:time} ({zone:place}).",
    "invite_when_rich": (
        "your class <b>{title}</b> with {others} is on <b>{start:day} at {start:time}</b> ({zone:place})."
    ),
    "invite_when_alone_rich": "your class <b>{title}</b> is on <b>{start:day} at {start:time}</b> ({zone:place}).",
    "invite_join": "Join the class",
    "invite_after": "The link works from {opens:time} on. It is yours alone; please do not pass it on.",
}
