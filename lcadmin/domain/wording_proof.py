"""The page that shows a parent how long a class lasted, and why."""

from __future__ import annotations

PROOF: dict[str, str] = {
    "proof_title": "Class time of {name}",
    "proof_class": "Class",
    "proof_when": "When",
    "proof_day": "{start:day} {year}, {start:time}–{end:time} ({zone:place} time)",
    "proof_tutor": "Tutor",
    "proof_student": "Student",
    "proof_total": "Counted",
    "proof_planned": "Planned",
    "proof_from": "From",
    "proof_to": "To",
    "proof_length": "Class time",
    "proof_then": "Then",
    "proof_then_lost": "the connection was lost",
    "proof_then_ended": "the class ended",
    "proof_sum": "Together",
    "proof_nothing": "No class time was counted.",
    "proof_came": "{name} came in at {at}.",
    "proof_came_again": "{name} came in at {at} and was let in {count} times, the last time at {latest}.",
    "proof_not_seen": "No message says that {name} came in.",
    "proof_no_leaving": "LearnCube reports when somebody comes in, not when somebody leaves.",
    "proof_corrected": "The messages give {given}. The total was set to {total} by hand on {at:day}.",
    "proof_in_review": "This total is still being checked.",
    "proof_source": "Worked out from the messages that LearnCube sent while the class was on. Lengths stand as "
    "hours:minutes:seconds.",
    "proof_made": "Made on {now:day} {year} at {now:time}.",
    "proof_somebody_else": "…",
    "proof_not_in_class": "This person is not a student of this class.",
    "proof_no_minutes": "There are no minutes to show yet: the class has not ended.",
}
