"""What the services ask of the sample data's table group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class SamplesTable(Protocol):
    """People marked ``sample``, and the classes in which everybody is."""

    def is_empty(self) -> bool:
        """Whether there is nothing but practice: no other people and no other classes."""

    def has_month(self) -> bool:
        """Whether there is a sample class that is no practice class."""

    def is_made_up(self, lesson_id: int) -> bool:
        """Whether a class is practice, or of sample people alone."""

    def lessons(self) -> list[int]:
        """Every sample class, practice included: also those that somebody real came into later."""

    def people(self) -> list[int]: ...

    def batches(self, lessons: Sequence[int]) -> list[int]:
        """In which batches these classes were made."""

    def remove_lesson(self, lesson_id: int) -> int:
        """Removes a class with its links, its time, and what was corrected, charged or paid for it; how many
        entries these were. Its messages stay in the journal, where nothing is ever removed."""

    def remove_person(self, person_id: int) -> bool:
        """Removes somebody with their credit and pay; False where a class refers to them."""

    def forget_actions(self, lessons: Sequence[int], people: Sequence[int], batches: Sequence[int]) -> None:
        """Takes what concerns only these out of the history."""
