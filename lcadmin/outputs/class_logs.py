"""Imported class logs as CSV: what a spreadsheet shows and what an import of ours reads again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lcadmin.domain.class_logs import ParticipantLog
from lcadmin.domain.instants import Instant, iso
from lcadmin.outputs.csv_cells import csv_pieces
from lcadmin.services.log_tables import LogRow

_HEADS = (
    "slug", "title", "start", "end", "duration_seconds", "status", "tutor", "tutor_start", "students",
    "student_start", "actual_start", "actual_end", "rating", "recording", "room", "seats", "subject", "level",
    "summary", "company", "course", "cancelled", "cancelled_by", "cancelled_at", "token", "uuid", "source",
    "tutor_attended",
)  # fmt: skip
_PEOPLE_HEADS = (
    "slug", "start", "name", "username", "is_tutor", "attended", "joined", "left", "cancelled",
    "cancelled_by", "cancelled_at", "rating", "feedback", "enrolled", "userid", "uuid", "event", "token",
)  # fmt: skip


def class_logs_csv(rows: Iterable[LogRow]) -> Iterator[str]:
    """The text by pieces, the heads first; times in UTC, lengths in seconds."""
    return csv_pieces(_HEADS, map(_cells, rows))


def _cells(row: LogRow) -> tuple[object, ...]:
    log = row.log
    return (
        log.slug,
        log.title,
        iso(log.start),
        _time(log.end),
        log.seconds,
        log.status.value,
        log.tutor,
        _time(log.tutor_start),
        row.students,
        _time(row.student_start),
        _time(log.actual_start),
        _time(log.actual_end),
        log.rating,
        log.recording,
        log.room,
        log.seats,
        log.subject,
        log.level,
        log.summary,
        log.company,
        log.course,
        "true" if log.cancelled else "",
        log.cancelled_by,
        _time(log.cancelled_at),
        log.token,
        log.uuid,
        row.source.value,
        _yes(log.tutor_attended),
    )


def participants_csv(people: Iterable[ParticipantLog]) -> Iterator[str]:
    """Who was in imported classes, as ``class_logs_csv``: a row each."""
    return csv_pieces(_PEOPLE_HEADS, map(_person_cells, people))


def _person_cells(person: ParticipantLog) -> tuple[object, ...]:
    return (
        person.slug,
        _time(person.start),
        person.name,
        person.username,
        "true" if person.is_tutor else "false",
        _yes(person.attended),
        _time(person.joined),
        _time(person.left),
        "true" if person.cancelled else "",
        person.cancelled_by,
        _time(person.cancelled_at),
        person.rating,
        person.feedback,
        _time(person.enrolled),
        person.userid,
        person.uuid,
        person.event,
        person.token,
    )


def _yes(value: int | None) -> str:
    return "" if value is None else "true" if value else "false"


def _time(moment: Instant | None) -> str | None:
    return None if moment is None else iso(moment)
