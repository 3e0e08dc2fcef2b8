"""What the services ask of the sample data's table group."""

from __future__ import annotations

from typing import Protocol


class SamplesTable(Protocol):
    """People marked ``sample``, and the classes in which everybody is."""

    def is_empty(self) -> bool:
        """Whether there is nothing but practice: no other people and no other classes."""

    def has_month(self) -> bool:
        """Whether there is a sample class that is no practice class."""

    def lessons(self) -> list[int]:
        """Every sample class, practice included."""

    def people(self) -> list[int]: ...

    def remove_lesson(self, lesson_id: int) -> bool:
        """Removes a class with its links and its time; False where a correction or credit refers to it. Its
        messages stay in the journal, where nothing is ever removed."""

    def remove_person(self, person_id: int) -> bool:
        """Removes somebody; False where a class or credit refers to them."""
