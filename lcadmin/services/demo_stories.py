"""What happens in the classes of the sample month: each story is the messages of one class.

They go through the journal and the fold like real ones, so that every total can be explained.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class Said:
    """One message: seconds after the planned start, what it is, whose link it was (the place among tutor
    and students; for a connect), and the seconds that it reports."""

    after: int
    request: str
    who: int = 0
    time: int | None = None


CANCELLED = "cancelled"
"""The story of a class that is called off instead."""


def messages(story: str, minutes: int, students: int, chance: Random) -> list[Said]:
    """The messages of a class that is planned for so many minutes, in order."""
    length = minutes * MINUTE_S - chance.randrange(20, 150)
    begins = chance.randrange(10, 100)
    people = list(range(students + 1))
    if story == "no_student":
        return [Said(-120, "connect_lesson", 0), Said(15 * MINUTE_S, "connect_lesson", 0)]
    if story == "late":
        begins = chance.randrange(6, 11) * MINUTE_S
        length = minutes * MINUTE_S - begins
    if story == "overtime":
        length = (minutes + chance.randrange(5, 11)) * MINUTE_S
    if story == "short":
        length = round(minutes * MINUTE_S * 0.7)
    arrivals = sorted(_arrivals(people, begins, chance), key=lambda said: said.after)
    return [*arrivals, Said(begins, "start_lesson"), *_course(story, begins, length, people, chance)]


def _arrivals(people: list[int], begins: int, chance: Random) -> Iterator[Said]:
    for who in people:
        latest = begins - 2 if who == people[-1] else min(begins - 2, 0)
        yield Said(min(latest, latest - chance.randrange(1, 300)), "connect_lesson", who)


def _course(story: str, begins: int, length: int, people: list[int], chance: Random) -> Iterator[Said]:
    """From the start to the end. A time counts from the last start."""
    end = begins + length
    if story in ("dropped", "twice_dropped"):
        at = begins
        for _ in range(2 if story == "twice_dropped" else 1):
            lost = at + round((end - at) * chance.uniform(0.3, 0.5))
            back = lost + chance.randrange(15, 55)
            yield Said(lost, "crash_lesson", time=lost - at)
            yield Said(back - 3, "connect_lesson", people[-1])
            yield Said(back, "start_lesson")
            at = back
        yield Said(end, "end_lesson", time=end - at)
        return
    if story == "too_long":
        yield Said(end, "end_lesson", time=length + 20 * MINUTE_S)
        return
    yield Said(end, "end_lesson", time=length)
    if story == "repeated":
        yield Said(end + 4, "end_lesson", time=length)
