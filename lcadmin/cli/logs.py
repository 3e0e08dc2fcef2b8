"""``lcadmin logs`` and ``lcadmin reconcile``: what LearnCube's log says, alone and beside our count."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from lcadmin.cli.base import Command, Whole, options, out, say, table
from lcadmin.cli.report import put_out
from lcadmin.domain.class_logs import LogSource, LogStatus, ParticipantLog
from lcadmin.domain.instants import Instant, iso, to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.reconcile import Reconciled, sheet, totals
from lcadmin.outputs import FORMS
from lcadmin.services import class_logs as service
from lcadmin.services.log_tables import LogQuery, LogRow, LogSort


@click.command("logs", cls=Command)
@click.option("--search", default="", metavar="WORDS")
@click.option("--from", "start", metavar="WHEN")
@click.option("--to", "end", metavar="WHEN")
@click.option("--tutor", default="", metavar="NAME")
@click.option("--student", default="", metavar="NAME")
@click.option("--status", type=click.Choice([one.value for one in LogStatus]))
@click.option("--source", type=click.Choice([one.value for one in LogSource]))
@click.option("--sort", type=click.Choice([one.value for one in LogSort]), default=LogSort.START.value)
@click.option("--descending", is_flag=True, help="The greatest or latest first.")
@click.option("--limit", type=Whole(1, 2**63 - 1), metavar="N")
def logs(
    search: str,
    start: str | None,
    end: str | None,
    tutor: str,
    student: str,
    status: str | None,
    source: str | None,
    sort: str,
    descending: bool,
    limit: int | None,
) -> None:
    """The class logs that were imported, by start."""
    given = options()
    query = LogQuery(
        start=None if start is None else given.when(start, "--from"),
        end=None if end is None else given.until(end, "--to"),
        tutor=tutor,
        student=student,
        status=None if status is None else LogStatus(status),
        source=None if source is None else LogSource(source),
        search=search,
        sort=LogSort(sort),
        descending=descending,
    )
    rows = list(service.find_whole(given.desk, query, limit))
    out([log_json(row, people) for row, people in rows], lambda: _readable([row for row, _ in rows]))


def log_json(row: LogRow, people: Iterable[ParticipantLog]) -> dict[str, Any]:
    """One imported class with who was in it; null is what the log does not say. ``class`` is the class of
    ours, if known. ``lcadmin import json`` reads it again."""
    log = row.log
    return {
        "slug": log.slug,
        "uuid": log.uuid,
        "token": log.token,
        "title": log.title,
        "start": iso(log.start),
        "end": _time(log.end),
        "duration_seconds": log.seconds,
        "status": log.status.value,
        "tutor": log.tutor,
        "tutor_start": _time(log.tutor_start),
        "tutor_attended": _yes(log.tutor_attended),
        "students": row.students,
        "student_start": _time(row.student_start),
        "actual_start": _time(log.actual_start),
        "actual_end": _time(log.actual_end),
        "rating": log.rating,
        "recording": log.recording,
        "room": log.room,
        "seats": log.seats,
        "subject": log.subject,
        "level": log.level,
        "summary": log.summary,
        "company": log.company,
        "course": log.course,
        "cancelled_by": log.cancelled_by,
        "cancelled_at": _time(log.cancelled_at),
        "source": row.source.value,
        "class": row.lesson_id,
        "participants": [_person_json(one) for one in people],
    }


def _person_json(person: ParticipantLog) -> dict[str, Any]:
    return {
        "name": person.name,
        "username": person.username,
        "userid": person.userid,
        "uuid": person.uuid,
        "is_tutor": bool(person.is_tutor),
        "attended": _yes(person.attended),
        "joined": _time(person.joined),
        "left": _time(person.left),
        "cancelled": bool(person.cancelled),
        "cancelled_by": person.cancelled_by,
        "cancelled_at": _time(person.cancelled_at),
        "rating": person.rating,
        "feedback": person.feedback,
        "enrolled": _time(person.enrolled),
        "start": _time(person.start),
        "slug": person.slug,
        "event": person.event,
        "token": person.token,
    }


def _yes(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _time(moment: Instant | None) -> str | None:
    return None if moment is None else iso(moment)


def _readable(rows: list[LogRow]) -> str:
    zone = options().zone()
    return table(
        ["Start", "Class", "Tutor", "Students", "Class time", "State", "Short name"],
        [
            (
                f"{to_datetime(row.log.start, zone):%Y-%m-%d %H:%M}",
                row.log.title,
                row.log.tutor,
                row.students,
                "" if row.log.seconds is None else hours(row.log.seconds),
                row.log.status.value.replace("_", " "),
                row.log.slug,
            )
            for row in rows
        ],
        "No class log matches. Import some with `lcadmin import`.",
    )


@click.command("reconcile", cls=Command)
@click.option("--from", "start", metavar="WHEN")
@click.option("--to", "end", metavar="WHEN")
@click.option("--format", "form", type=click.Choice(FORMS), help="As a report.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE")
def reconcile(start: str | None, end: str | None, form: str | None, output: Path | None) -> None:
    """Our count of each class beside LearnCube's log."""
    from lcadmin.services.reconcile import reconcile as compare

    given = options()
    first = None if start is None else given.when(start, "--from")
    after = None if end is None else given.until(end, "--to")
    found = compare(given.desk, first, after)
    if found.unsure:
        many = len(found.unsure)
        may_be = "1 imported class may be a class" if many == 1 else f"{many} imported classes may be classes"
        say(f"{may_be} of yours, but that is not certain: decide under Class logs in the window.")
    if form is not None or output is not None:
        with given.desk.store.read() as tables:
            tolerance = tables.settings.load().reconcile_seconds
        put_out(sheet(found.rows, tolerance, first, after), form, output)
        return
    out([reconciled_json(row) for row in found.rows], lambda: _compared(found.rows))


def reconciled_json(row: Reconciled) -> dict[str, Any]:
    return {
        "class": row.lesson_id,
        "title": row.title,
        "start": iso(row.start),
        "slug": row.slug,
        "counted_seconds": row.counted,
        "log_seconds": row.logged,
        "difference": row.difference,
        "verdict": row.verdict.value,
    }


def _compared(rows: tuple[Reconciled, ...]) -> str:
    zone = options().zone()
    listed = table(
        ["Start", "Class", "Counted", "LearnCube", "Difference", ""],
        [
            (
                f"{to_datetime(row.start, zone):%Y-%m-%d %H:%M}",
                row.title,
                "" if row.counted is None else hours(row.counted),
                "" if row.logged is None else hours(row.logged),
                "" if row.difference is None else hours(row.difference),
                row.verdict.value.replace("_", " "),
            )
            for row in rows
        ],
        "There is nothing to compare.",
    )
    if not rows:
        return listed
    sums = totals(rows)
    return (
        f"{listed}\n\n{sums.agrees} agree, {sums.differs} differ,"
        f" {sums.only_here} only here ({hours(sums.here)}),"
        f" {sums.only_there} only at LearnCube ({hours(sums.there)}).\n"
        f"Difference of classes of which both sides have a length: {hours(sums.difference)}"
    )
