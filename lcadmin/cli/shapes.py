"""The JSON that goes out: the contract's keys, made from what the services return."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lcadmin.domain.admission import MISSES_TO_PAUSE, alerts
from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.deliveries import Delivery
from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import Instant, iso
from lcadmin.domain.lesson_time import LessonTime, Reading, Step, Verdict
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import join_link
from lcadmin.domain.people import Person
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, english

Object = dict[str, Any]


def person_json(person: Person) -> Object:
    return {
        "id": person.id,
        "name": person.name,
        "role": person.role.value,
        "classroom_name": person.classroom_name,
        "email": person.email,
        "avatar": person.avatar,
        "timezone": person.timezone,
        "rate": None if person.rate is None else format(person.rate, "f"),
        "active": person.active,
    }


def seat_json(seat: Seat, lesson: Lesson, settings: Settings) -> Object:
    """One seat; ``join_url`` is null while no endpoint is set."""
    return {
        "person": seat.person_id,
        "name": seat.name,
        "role": seat.role.value,
        "user_id": seat.user_id,
        "join_url": join_url(seat, lesson, settings),
        "excused": seat.excused,
    }


def join_url(seat: Seat, lesson: Lesson, settings: Settings) -> str | None:
    try:
        return join_link(settings, lesson, seat.user_id)
    except UserError:
        return None


def lesson_json(lesson: Lesson, settings: Settings) -> Object:
    """A class as ``class add`` prints it."""
    return {
        "id": lesson.id,
        "token": lesson.token,
        "title": lesson.title,
        "start": iso(lesson.start),
        "end": iso(lesson.end),
        "minutes": lesson.minutes,
        "kind": lesson.kind.value,
        "record": lesson.record,
        "series": lesson.series_id,
        "seats": [seat_json(seat, lesson, settings) for seat in lesson.standing],
    }


def row_json(lesson: Lesson, time: LessonTime, settings: Settings) -> Object:
    """A class as ``class list`` prints it: also where it stands."""
    cancelled = lesson.cancelled
    return lesson_json(lesson, settings) | {
        "status": time.status.value,
        "counted_seconds": time.counted_seconds,
        "review": review(time),
        "cancelled": None
        if cancelled is None
        else {"by": cancelled.by.value, "told": iso(cancelled.told), "at": iso(cancelled.at)},
    }


def shown_json(lesson: Lesson, time: LessonTime, settings: Settings) -> Object:
    """A class as ``class show`` prints it: also what was tried at its door."""
    return row_json(lesson, time, settings) | {
        "misses": lesson.misses,
        "alerts": [english(text) for text in _alerts(lesson)],
        "entries_paused": lesson.entries_paused,
    }


def _alerts(lesson: Lesson) -> list[Text]:
    if lesson.entries_paused:
        return [Text.of("alert_paused", misses=lesson.misses, most=MISSES_TO_PAUSE)]
    return [Text.of("alert_misses", misses=lesson.misses)] if alerts(lesson.misses) else []


def review(time: LessonTime) -> str | None:
    """The most important reason to look, as one sentence; None when there is none."""
    return english(time.reviews[0]) if time.reviews else None


def time_json(lesson: Lesson, time: LessonTime, refused: Iterable[Delivery] = ()) -> Object:
    """One class explained, as ``time`` prints it."""
    correction = time.correction
    return {
        "class": lesson.id,
        "title": lesson.title,
        "as_of": iso(time.as_of),
        "counted_seconds": time.counted_seconds,
        "reported_seconds": time.reported_seconds,
        "planned_seconds": lesson.minutes * 60,
        "status": time.status.value,
        "review": review(time),
        "reviews": [english(text) for text in time.reviews],
        "alternatives": [reading.seconds for reading in time.alternatives],
        "readings": [_reading(reading) for reading in time.alternatives],
        "repeats": time.repeats,
        "notes": [english(text) for text in time.notes],
        "sessions": time.sessions,
        "segments": [_step(step) for step in time.steps if step.reported is not None],
        "events": [_step(step) | {"person": seat_name(lesson, step.user_id)} for step in time.steps],
        "refused": [
            {
                "id": one.receipt.id,
                "request": one.request,
                "at": iso(one.receipt.arrived),
                "person": seat_name(lesson, one.user_id),
                "why": None if one.message is None else english(one.message),
            }
            for one in refused
        ],
        "started": _moment(time.started_at),
        "ended": _moment(time.ended_at),
        "turns_at": _moment(time.turns_at),
        "correction": None
        if correction is None
        else {
            "seconds": correction.seconds,
            "who": correction.who,
            "at": iso(correction.at),
            "why": correction.why,
        },
    }


def seat_name(lesson: Lesson, user_id: str) -> str | None:
    """Whose link it is; None where it is nobody's."""
    seat = lesson.seat(user_id) if user_id else None
    return None if seat is None else seat.name


def _reading(reading: Reading) -> Object:
    return {"seconds": reading.seconds, "why": english(reading.why)}


def _step(step: Step) -> Object:
    return {
        "id": step.id,
        "request": step.kind.value,
        "at": iso(step.at),
        "session": step.session,
        "reported_seconds": step.reported,
        "counted_seconds": step.counted,
        "verdict": step.verdict.value,
        "repeat": step.verdict is Verdict.REPEAT,
        "why": english(step.why),
    }


def _moment(at: Instant | None) -> str | None:
    return None if at is None else iso(at)


def entries_json(entries: Iterable[CreditEntry]) -> list[Object]:
    return [
        {
            "id": entry.id,
            "unit": entry.unit,
            "amount": entry.amount,
            "at": iso(entry.at),
            "note": entry.note,
            "class": entry.lesson_id,
        }
        for entry in entries
    ]
