"""``lcadmin time`` and ``lcadmin correct``: a class's minutes, explained and corrected."""

from __future__ import annotations

import getpass

import click

from lcadmin.cli.base import WHOLE, Command, options, out, table
from lcadmin.cli.shapes import row_json, time_json
from lcadmin.domain.instants import to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.wording import english
from lcadmin.services import correcting, lesson_time, lessons


@click.command(cls=Command, name="time")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.option("--at", metavar="WHEN", help="As of this moment; default: now.")
def time(lesson_id: int, at: str | None) -> None:
    """One class explained: what was said, what counts, and why."""
    moment = None if at is None else options().when(at, "--at")
    explained = lesson_time.explain(options().desk, lesson_id, moment)
    out(time_json(explained.lesson, explained.time), lambda: _explained(explained.lesson, explained.time))


def _explained(lesson: Lesson, time: LessonTime) -> str:
    zone = options().zone()
    lines = [
        f"{lesson.title}: {hours(time.counted_seconds)} counted, {time.status.value.replace('_', ' ')}",
        *(f"Please look: {english(text)}" for text in time.reviews),
        *(f"  {hours(reading.seconds)} {english(reading.why)}" for reading in time.alternatives),
        *(english(text) for text in time.notes),
        *_corrected(time),
        table(
            ["Arrived", "What LearnCube said", "Reported", "Counted", "Why"],
            [
                (
                    f"{to_datetime(step.at, zone):%Y-%m-%d %H:%M:%S}",
                    _said(step.kind.value),
                    _hours(step.reported),
                    _hours(step.counted),
                    english(step.why),
                )
                for step in time.steps
            ],
            "LearnCube has said nothing about this class.",
        ),
    ]
    return "\n".join(lines)


def _corrected(time: LessonTime) -> list[str]:
    made = time.correction
    if made is None:
        return []
    when = f"{to_datetime(made.at, options().zone()):%Y-%m-%d %H:%M}"
    by = f" by {made.who}" if made.who else ""
    return [f"Set to {hours(made.seconds)}{by} on {when}: {made.why}"]


def _hours(seconds: int | None) -> str:
    return "" if seconds is None else hours(seconds)


def _said(request: str) -> str:
    return {
        "connect_lesson": "Somebody came in",
        "start_lesson": "Class started",
        "end_lesson": "Class ended",
        "crash_lesson": "Connection lost",
    }[request]


@click.command(cls=Command, name="correct")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.option("--seconds", type=WHOLE, required=True, help="The class's new total.")
@click.option("--why", required=True, metavar="TEXT")
@click.option("--who", default=None, help="Who says so; default: the user of this PC.")
def correct(lesson_id: int, seconds: int, why: str, who: str | None) -> None:
    """Sets a class's total by hand; what LearnCube said stays beside it."""
    desk = options().desk
    correcting.correct(desk, lesson_id, seconds, why, who if who is not None else _user())
    row = lessons.get(desk, lesson_id)
    with desk.store.read() as tables:
        settings = tables.settings.load()
    out(
        row_json(row.lesson, row.time, settings),
        f"{row.lesson.title}: {hours(row.time.counted_seconds)} counted from now on.",
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no user name in a service or container
        return ""
