"""``lcadmin serve`` while the clock is set, the hour changes or the PC sleeps: not a second more or less."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, Lesson, School, Service

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the clock is bent on Linux only")

HOUR = 3_600


@dataclass(slots=True)
class Clock:
    """The PC's clock: seconds that it is off, and seconds that have passed more than really did."""

    file: Path
    off: int = 0
    passed: int = field(default=0)

    def _write(self) -> None:
        unfinished = self.file.with_suffix(".part")
        unfinished.write_text(f"{(self.off + self.passed) * 1000} {self.passed * 1000}", "ascii")
        unfinished.replace(self.file)

    def pass_(self, seconds: int) -> None:
        self.passed += seconds
        self._write()

    def set_by(self, seconds: int) -> None:
        self.off += seconds
        self._write()

    @property
    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.off + self.passed)

    @property
    def under(self) -> list[str]:
        return [sys.executable, "-m", "tests.e2e.clocked", str(self.file)]


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    made = Clock(tmp_path / "clock")
    made.set_by(0)
    return made


def begun(school: School, clock: Clock) -> Lesson:
    """A class that starts now, on the clock of the PC."""
    really = round((clock.now - datetime.now(UTC)).total_seconds() / 60)
    return school.lesson(starts_in=really)


def told(school: School, clock: Clock, lesson: Lesson) -> dict[str, object]:
    """What is counted, as another process under the same clock says it."""
    line = [
        sys.executable,
        "-m",
        "lcadmin",
        "--data",
        str(school.program.folder),
        "time",
        str(lesson.id),
        "--json",
    ]
    done = subprocess.run(
        [*clock.under, *line], capture_output=True, text=True, check=True, timeout=60, cwd=ROOT
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


def seconds_counted(school: School, clock: Clock, service: Service, moves: tuple[int, int, int]) -> object:
    """A class of ten minutes with a lost connection in it. The clock is set by so many seconds after the
    start, after the connection was lost, and after people are back."""
    lesson = begun(school, clock)
    service.tell(request="connect_lesson", token=lesson.token, user_id=lesson.user_id(school.tutor))
    service.tell(request="connect_lesson", token=lesson.token, user_id=lesson.user_id(school.student))
    assert service.tell(request="start_lesson", token=lesson.token)["status"] is True
    clock.set_by(moves[0])
    clock.pass_(300)
    service.tell(request="crash_lesson", token=lesson.token, time=300)
    clock.set_by(moves[1])
    clock.pass_(30)
    back = service.tell(request="connect_lesson", token=lesson.token, user_id=lesson.user_id(school.student))
    assert back["status"] is True, "nobody is locked out of a class that was interrupted"
    service.tell(request="start_lesson", token=lesson.token)
    clock.set_by(moves[2])
    clock.pass_(310)
    service.tell(request="end_lesson", token=lesson.token, time=310)
    return told(school, clock, lesson)["counted_seconds"]


@pytest.mark.parametrize(
    "moves",
    [
        (-HOUR, 0, 0),
        (HOUR, 0, 0),
        (0, -HOUR, 0),
        (0, HOUR, 0),
        (0, 0, -HOUR),
        (HOUR, -HOUR, HOUR),
    ],
)
def test_a_clock_set_in_the_middle_of_a_class_changes_no_seconds(
    school: School, clock: Clock, moves: tuple[int, int, int]
) -> None:
    with school.program.serve(clock.under) as service:
        assert seconds_counted(school, clock, service, moves) == 610


@pytest.mark.parametrize("before", ["2027-03-28T00:55", "2027-10-31T00:55"])
def test_a_class_over_the_change_of_the_hour(school: School, clock: Clock, before: str) -> None:
    school.program.json("config", "set", "timezone", "Europe/Berlin")
    moment = datetime.fromisoformat(before).replace(tzinfo=UTC)
    clock.set_by(round((moment - datetime.now(UTC)).total_seconds()))
    with school.program.serve(clock.under) as service:
        assert seconds_counted(school, clock, service, (0, 0, 0)) == 610


def test_a_pc_that_slept_through_a_class_counts_what_learncube_says_was_held(
    school: School, clock: Clock
) -> None:
    with school.program.serve(clock.under) as service:
        lesson = begun(school, clock)
        for person in (school.tutor, school.student):
            service.tell(request="connect_lesson", token=lesson.token, user_id=lesson.user_id(person))
        service.tell(request="start_lesson", token=lesson.token)
        service.process.send_signal(signal.SIGSTOP)  # nothing of it runs any more
        clock.pass_(1_800)
        service.process.send_signal(signal.SIGCONT)
        assert service.tell(request="end_lesson", token=lesson.token, time=1_790)["status"] is True
        assert told(school, clock, lesson)["counted_seconds"] == 1_790


def test_a_restart_with_a_clock_that_was_set_meanwhile(school: School, clock: Clock) -> None:
    """Between two runs only the wall clock tells the time: what does not fit is put in review, not paid."""
    with school.program.serve(clock.under) as service:
        lesson = begun(school, clock)
        service.tell(request="start_lesson", token=lesson.token)
    clock.set_by(-HOUR)
    clock.pass_(600)
    with school.program.serve(clock.under) as service:
        service.tell(request="end_lesson", token=lesson.token, time=600)
        found = told(school, clock, lesson)
    assert found["counted_seconds"] == 600 or found["reviews"]
