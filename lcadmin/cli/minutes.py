"""``lcadmin time`` and ``lcadmin correct``: a class's minutes, explained and corrected."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from operator import itemgetter

import click

from lcadmin.cli.base import WHOLE, Command, options, out, table
from lcadmin.cli.shapes import row_json, seat_name, time_json
from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.wording import english
from lcadmin.services import correcting, lesson_time, lessons
from lcadmin.services.lesson_time import Explained


@click.command(cls=Command, name="time")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.option("--at", metavar="WHEN", help="As of this moment; default: now.")
def time(lesson_id: int, at: str | None) -> None:
    """One class explained: what was said, what counts, and why."""
    moment = None if at is None else options().when(at, "--at")
    explained = lesson_time.explain(options().desk, lesson_id, moment)
    value = time_json(explained.lesson, explained.time, explained.refused)
    out(value, lambda: _explained(explained))


def _explained(explained: Explained) -> str:
    lesson, time = explained.lesson, explained.time
    lines = [
        f"{lesson.title}: {hours(time.counted_seconds)} counted, {time.status.value.replace('_', ' ')}",
        *(f"Please look: {english(text)}" for text in time.reviews),
        *(f"  {hours(reading.seconds)} {english(reading.why)}" for reading in time.alternatives),
        *(english(text) for text in time.notes),
        *_corrected(time),
        table(
            ["Arrived", "What LearnCube said", "Reported", "Counted", "Why"],
            _rows(explained),
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


def _rows(explained: Explained) -> list[Sequence[str]]:
    """What counts and what was refused, in the order it came."""
    zone, lesson = options().zone(), explained.lesson
    rows: list[tuple[int, Sequence[str]]] = []
    for step in explained.time.steps:
        said = _said(step.kind.value, seat_name(lesson, step.user_id))
        rows.append((step.at, (said, _hours(step.reported), _hours(step.counted), english(step.why))))
    for one in explained.refused:
        who = seat_name(lesson, one.user_id) or "Somebody"
        said = f"{who} was not let in" if one.request == "connect_lesson" else "The start was refused"
        rows.append(
            (one.receipt.arrived, (said, "", "", "" if one.message is None else english(one.message)))
        )
    rows.sort(key=itemgetter(0))
    return [(f"{to_datetime(Instant(at), zone):%Y-%m-%d %H:%M:%S}", *row) for at, row in rows]


def _said(request: str, who: str | None) -> str:
    return {
        "connect_lesson": f"{who or 'Somebody'} came in",
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
