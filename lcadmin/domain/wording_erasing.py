"""What is said where somebody's personal data are erased."""

from __future__ import annotations

ERASING: dict[str, str] = {
    "erased_tutor": "Tutor {id}",
    "erased_student": "Student {id}",
    "person_erased": "The data of this person were erased. Nothing can be entered for them any more.",
    "person_in_class": "This person is in class just now. Wait until it is over.",
    "erase_under_way": "Somebody’s data are being erased just now. Wait a moment.",
    "erase_needs_yes": "Erasing cannot be undone. Say --yes to erase without being asked.",
    "erased_again": "{names} had been erased, and stood in what was put back: their data are erased again.",
}
