"""The practice classroom in Firefox: two people with profiles of their own hold a class, which is counted."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.firefox import Firefox
from tests.e2e.program import School, eventually

pytestmark = pytest.mark.e2e


@pytest.fixture
def firefox(tmp_path: Path) -> Iterator[Callable[[str], Firefox]]:
    """Starts a Firefox for somebody. Debian's only: one in a snap cannot use a profile of ours."""
    program = shutil.which("firefox-esr")
    if program is None:
        pytest.skip("no firefox-esr here")
    with ExitStack() as stack:
        yield lambda who: stack.enter_context(Firefox(program, tmp_path / who))


def test_a_class_is_held_in_two_firefoxes_and_counted_to_the_second(
    school: School, firefox: Callable[[str], Firefox], tmp_path: Path
) -> None:
    tutor, student = firefox("tutor"), firefox("student")
    shots = Path(os.environ.get("LCADMIN_E2E_SHOTS", tmp_path / "shots"))
    with school.program.practice() as practice, school.program.serve():
        school.program.json("config", "set", "endpoint", practice.listening)
        lesson = school.program.lesson("Algebra", school.tutor, school.student)

        tutor.open(lesson.link(school.tutor))
        student.open(lesson.link(school.student))
        for person, name, other in (
            (tutor, "Anna Kowalska", "Zoë Łęcka"),
            (student, "Zoë Łęcka", "Anna Kowalska"),
        ):
            person.sees("name", name)
            person.sees("people", other)
        tutor.photograph(shots / "firefox-1-entered.png")

        tutor.press("start")
        student.press("start")
        for person in (tutor, student):
            person.sees("timer", "0:00:02")
        student.photograph(shots / "firefox-2-in-class.png")

        student.press("lose")
        eventually(lambda: student.shows("rejoin"), bool)
        student.photograph(shots / "firefox-3-lost.png")
        student.press("rejoin")
        eventually(lambda: tutor.shows("end"), bool)
        tutor.sees("timer", "0:00:05")

        tutor.press("end")
        for person in (tutor, student):
            person.sees("headline", "The class has ended")
        student.photograph(shots / "firefox-4-ended.png")
        (said,) = {person.reads("timer") for person in (tutor, student)}
        hours, minutes, seconds = map(int, said.split(":"))

    time = school.program.json("time", lesson.id)
    assert (time["status"], time["review"]) == ("ended", None)
    assert time["counted_seconds"] == time["reported_seconds"] == hours * 3600 + minutes * 60 + seconds >= 5
    assert [row["request"] for row in school.program.journal()] == [
        "connect_lesson", "connect_lesson", "start_lesson", "crash_lesson", "connect_lesson", "end_lesson",
    ]  # fmt: skip


def test_an_altered_link_is_refused_in_words(school: School, firefox: Callable[[str], Firefox]) -> None:
    student = firefox("student")
    with school.program.practice() as practice, school.program.serve():
        school.program.json("config", "set", "endpoint", practice.listening)
        lesson = school.program.lesson("Algebra", school.tutor, school.student)
        student.open(lesson.link(school.student) + "1")
        student.sees("notice", "link")
        assert not student.shows("start")
