"""The English sentences of class time: reviews, other readings, notes, and why a delivery counts.

A review's ``{counted}`` is the total that stands; its other totals are the readings offered beside it.
"""

from __future__ import annotations

TIME: dict[str, str] = {
    # reviews: one plain sentence each, with what the readings are
    "time_review_same_end": (
        "The same end ({time}) came twice, and there was time for both: "
        "{counted} is counted, {both} if both are real."
    ),
    "time_review_same_loss": (
        "The same lost connection ({time}) came twice, and there was time for both: "
        "{counted} is counted, {both} if both are real."
    ),
    "time_review_too_long": (
        "LearnCube reported {time}, longer than the clock allows: {counted} is counted, {whole} if all is."
    ),
    "time_review_includes": (
        "The reported {time} may include the earlier parts of the class: "
        "{counted} is counted by the clock, {inside} if it includes them, {whole} if it does not."
    ),
    "time_review_overlap": (
        "The reported {time} overlaps with time that was reported before: "
        "{counted} is counted by the clock, {inside} if it is the same time, {whole} if it is not."
    ),
    "time_review_gap_end": (
        "{gap} before the end is not explained, a message was probably lost: "
        "{counted} is counted, {with_gap} with the unexplained time."
    ),
    "time_review_gap_loss": (
        "{gap} before a lost connection is not explained, a message was probably lost: "
        "{counted} is counted, {with_gap} with the unexplained time."
    ),
    "time_review_second_end": (
        "A second end ({time}) came without a new start: {counted} is counted with both, {first} without it."
    ),
    "time_review_shorter": (
        "The reported {time} should include the earlier parts of the class but is shorter than their "
        "{before}: {counted} is counted, {added} with it added."
    ),
    "time_review_cancelled": "Time was reported for this cancelled class: {counted} is counted.",
    "time_review_no_start": (
        "No start was received, only what came later: {counted} is counted from the reported times."
    ),
    "time_review_bad_time": (
        "A message came with a time that cannot be read, and adds nothing: {counted} is counted in all."
    ),
    "time_review_damaged": (
        "A message of this class could only be read from a damaged safety copy, so it may be wrong: "
        "{counted} is counted."
    ),
    "time_review_never_ended": (
        "Started, never ended: no end was received (this PC was probably off), {counted} is counted."
    ),
    "time_review_nothing_heard": (
        "Nothing heard: this PC could not be reached during the class, so it may have taken place."
    ),
    "time_review_after_correction": (
        "More messages arrived after the total was corrected to {corrected}, which stands; "
        "the messages alone give {counted}."
    ),
    # other readings
    "time_reading_messages": "what the messages give by the rules",
    "time_reading_both": "if both messages with {time} are real",
    "time_reading_all_same": "if every message that came again is real",
    "time_reading_whole": "with all of the time that LearnCube reported",
    "time_reading_all_reported": "with all of every time that LearnCube reported",
    "time_reading_includes": "if the reported time includes the earlier parts",
    "time_reading_overlap": "if the same time was reported twice",
    "time_reading_gap": "with the unexplained {gap} added",
    "time_reading_all_gaps": "with all unexplained time added",
    "time_reading_first_end": "without the second end",
    "time_reading_added": "with the reported {time} added",
    # notes beside the status
    "time_note_one_reconnection": "one reconnection",
    "time_note_reconnections": "{count} reconnections",
    "time_note_resumed": "resumed after an end",
    "time_note_nothing_heard": "this PC could not be reached during the class",
    "time_note_out_of_order": "out of order: the end and a lost connection overtook each other",
    # why a message counts as it does
    "time_why_came_in": "came in",
    "time_why_started": "tutor and a student both pressed Start",
    "time_why_started_already": "already started: changes nothing",
    "time_why_same_start": "the same start again {seconds} s after the end: changes nothing",
    "time_why_resumed": "started again after the end: the time is added",
    "time_why_new_start": "started again {after} after the crash: too late to be a rejoin, the time is added",
    "time_why_rejoined_in_time": "rejoined {seconds} s after the crash, within 60 s",
    "time_why_rejoined": "rejoined {seconds} s after the crash",
    "time_why_fits": "fits: {since} since the start",
    "time_why_fits_first_entry": "no start came; fits: {since} since somebody first came in",
    "time_why_no_start": "no start came; the reported time is taken as it is",
    "time_why_gap": "fits, but {gap} before it is not explained",
    "time_why_second_end": "fits, but the class had ended and no new start came",
    "time_why_overtaken": "belongs before the end, which overtook it",
    "time_why_included": "already included in the earlier parts",
    "time_why_cut": "longer than the clock: only {room} was left",
    "time_why_repeat": "the same message again {after} later: counted once",
    "time_why_held": "the same message again {after} later, with time for both: counted once, please look",
    "time_why_bad_time": "its time cannot be read: not counted",
}
