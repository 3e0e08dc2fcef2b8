"""``lcadmin import planned``: people and classes that LearnCube has already."""

from __future__ import annotations

from typing import Any

import click

from lcadmin.cli.base import WHOLE, options, out, say, table
from lcadmin.cli.imports import imports, stoppable
from lcadmin.domain.instants import iso, to_datetime
from lcadmin.domain.wording import english
from lcadmin.services import planned
from lcadmin.services.planned import PlannedClass, PlannedImport
from lcadmin.services.planned_feed import fetch


@imports.command("planned")
@click.option("--tutor", type=WHOLE, metavar="ID", help="Who teaches where LearnCube names nobody.")
@click.option("--people/--no-people", default=True, help="Also people who are in none of these classes.")
@click.option("--dry-run", is_flag=True, help="Say what would come; make nothing.")
def import_planned(tutor: int | None, people: bool, dry_run: bool) -> None:
    """Classes that LearnCube has planned, with their tokens, and the people it knows: one step to undo."""
    from lcadmin.learncube.sources import LearnCubeSources

    desk = options().desk
    feed = LearnCubeSources(desk).feed()
    with stoppable() as stopped:
        found = fetch(desk, feed, cancelled=stopped.is_set)
        if stopped.is_set():
            raise click.Abort
        coming = planned.plan(desk, found, tutor=tutor, everybody=people)
        if not dry_run:
            planned.run(desk, coming, cancelled=stopped.is_set)
            if stopped.is_set():
                raise click.Abort
    if found.unread:
        say(f"{found.unread} rows of LearnCube's could not be understood.")
    value = {
        "added": coming.good,
        "people_added": list(coming.newcomers),
        "people_known": coming.known,
        "already": coming.here,
        "rejected": len(coming.rejected),
        "classes": [_class(one) for one in coming.classes],
    }
    out(value, lambda: _readable(coming, dry_run))


def _class(one: PlannedClass) -> dict[str, Any]:
    return {
        "token": one.log.token,
        "title": one.new.title if one.new is not None else one.log.title,
        "start": iso(one.log.start),
        "tutors": list(one.tutors),
        "students": list(one.students),
        "state": _state(one),
        "why": None if one.why is None else english(one.why),
    }


def _state(one: PlannedClass) -> str:
    return "new" if one.new is not None else "here" if one.here else "rejected"


def _readable(coming: PlannedImport, dry_run: bool) -> str:
    zone = options().zone()
    rows = [
        (
            _state(one),
            f"{to_datetime(one.log.start, zone):%Y-%m-%d %H:%M}",
            one.new.title if one.new is not None else one.log.title,
            ", ".join(one.tutors),
            ", ".join(one.students),
            "" if one.why is None else english(one.why),
        )
        for one in coming.classes
    ]
    came = "would come" if dry_run else "came"
    lines = [
        table(
            ["", "Start", "Class", "Tutor", "Students", "Why"], rows, "LearnCube has no class still to come."
        ),
        (
            f"{coming.good} classes and {len(coming.newcomers)} people {came}; {coming.here} classes and "
            f"{coming.known} people were here already, {len(coming.rejected)} classes are not taken."
        ),
    ]
    if coming.good and not dry_run:
        lines.append("Links given out before do not lead in here: send the new ones.")
    return "\n".join(lines)
