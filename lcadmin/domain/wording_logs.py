"""Sentences about LearnCube's class logs: importing them, browsing them, setting them beside our count."""

from __future__ import annotations

LOGS: dict[str, str] = {
    # rows that are not taken
    "log_bad_start": "The start “{given}” is not a date and time like 2026-10-05 17:00:00.",
    "log_blank_start": "The start is missing.",
    "log_start_out_of_range": "The start “{given}” is too far away.",
    "log_skipped_start": "The start {given} does not exist in {place}: the clocks go forward over it. Is the zone right?",
    "log_blank_slug": "The class’s short name (slug) is missing.",
    "log_too_few_columns": "This row has {found} columns; it needs {needed}.",
    "log_quote_missing": "A quotation mark is missing or misplaced in this row.",
    "log_nobody": "This row names nobody.",
    "log_not_a_row": "This is not a row of LearnCube’s classes, participants or logs.",
    "log_no_key": "This row names no class: it has neither uuid, slug nor token.",
    # rows that are taken, with a remark
    "log_ambiguous_time": "The time {given} comes twice in {place}, because the clocks go back; the first was taken.",
    "log_unreadable_cell": "“{given}” could not be read as {what} and was left out.",
    "log_what_time": "a time",
    "log_what_length": "a length",
    "log_what_rating": "a rating",
    "log_what_yes": "a yes or a no",
    "log_bad_letters": "A letter of this row is damaged in the file; it was taken as “{mark}”.",
    "log_read_as": "The file is no Unicode; its letters were read as {encoding}. If they look wrong, choose another way for them and import it again.",
    # files
    "log_file_empty": "{file} is empty.",
    "log_file_other_letters": "{file} is not written in {encoding}. Name another way to write letters (utf-16-le, utf-16-be), or none: then it is recognised.",
    "log_file_unknown": "{file} is neither one of LearnCube’s exports nor a file of ours.",
    "log_file_no_json": "{file} is not JSON of LearnCube’s class log from character {place} on.",
    "log_import_running": "Another import of class logs is under way. Wait until it is done.",
    "log_import_gone": "This import was dropped meanwhile. Begin it again.",
    "log_helper_ended": "The part of lcadmin that reads long files has stopped by itself. Nothing was imported. Import the file again.",
    # LearnCube's REST API
    "api_no_keys": "No keys for LearnCube are set. Enter them under Settings: LearnCube shows them with your account.",
    "api_wrong_keys": "LearnCube does not accept the keys. Check them under Settings; a space or a letter may be missing.",
    "api_no_network": "LearnCube ({host}) cannot be reached: {cause}. Check the connection and try again; what was read so far is kept.",
    "api_wrong_address": "{address} does not answer like LearnCube’s class log. Check the address under Settings.",
    "api_changed": "LearnCube’s answer from {address} is not in the form that is expected: {what}. Nothing was imported.",
    "api_busy": "LearnCube asks to wait {seconds} s before the next try. Try again later; what was read so far is kept.",
    "api_failing": "LearnCube answers with an error ({status}) from {address}. Try again later; what was read so far is kept.",
    "api_refused": "LearnCube refused {address} ({status}): {what}",
    # matching and reconciling
    "log_filled_in": "From LearnCube’s class log, imported {at:day} {at:time}",
    "log_nothing_to_fill": "LearnCube’s log has no length for this class.",
    "log_no_match": "This class stands in no imported log.",
}
