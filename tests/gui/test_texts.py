"""What a class's state and a message are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.instants import HOUR, MINUTE, SECOND, Instant, plus
from lcadmin.domain.lesson_time import Arrival, LessonTime, Status
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.gui.models.columns import Mark
from lcadmin.gui.texts import (
    delivery_kind,
    delivery_words,
    kind_words,
    lesson_state,
    live_seconds,
    names,
    state_in_list,
    status_words,
)
from lcadmin.gui.tokens import Kind
from lcadmin.services.tables_lessons import LessonRow
from tests.support.desk import START, at

SETTINGS = Settings()


def _seat(number: str, name: str, role: Role = Role.STUDENT) -> Seat:
    return Seat(number, int(number), role, name, id=int(number))


LESSON = Lesson(
    "TOKEN",
    "Algebra",
    START,
    60,
    seats=(_seat("1", "Anna Kowalska", Role.TUTOR), _seat("2", "Tom Baker"), _seat("3", "Ada Byron")),
    id=1,
)


def _row(status: Status, counted: int = 0, lesson: Lesson = LESSON, **more: object) -> LessonRow:
    time = LessonTime(status, counted, counted, START)
    return LessonRow(lesson, replace(time, **more))  # type: ignore[arg-type]


def _came(*numbers: str) -> tuple[Arrival, ...]:
    return tuple(Arrival(number, at(-120), at(-120), 1) for number in numbers)


def _state(row: LessonRow, seconds: float = 0) -> Mark:
    return lesson_state(row, at(seconds), SETTINGS)


def test_before_the_doors_open_it_says_when_they_do() -> None:
    assert _state(_row(Status.SCHEDULED), -HOUR / SECOND) == Mark("opens 15:45", Kind.PLAIN)
    early = replace(LESSON, opens=plus(START, -HOUR))
    assert _state(_row(Status.SCHEDULED, lesson=early), -2 * HOUR / SECOND) == Mark("opens 15:00", Kind.PLAIN)


def test_in_a_list_the_state_repeats_neither_the_day_nor_the_minutes() -> None:
    def said(row: LessonRow, seconds: float) -> Mark:
        return state_in_list(row, at(seconds), SETTINGS)

    planned = _row(Status.SCHEDULED)
    assert said(planned, -HOUR / SECOND) == Mark("opens 15:45", Kind.PLAIN)
    assert said(planned, -24 * HOUR / SECOND) == Mark("Planned", Kind.PLAIN)
    assert said(_row(Status.ENDED, 3492), 0) == Mark("Ended", Kind.NEUTRAL)
    review = (Text("time_review_nothing_heard"),)
    assert said(_row(Status.ENDED, 300, reviews=review), 0) == Mark("Ended", Kind.WARNING)
    assert said(_row(Status.CRASHED, 400), 0) == Mark("Broken off", Kind.WARNING)
    assert said(_row(Status.IN_PROGRESS, 60, running_since=START), 10) == Mark(
        "In class · 0:01:10", Kind.GOOD
    )


def test_an_open_class_waits_and_later_is_late() -> None:
    assert _state(_row(Status.SCHEDULED), -60) == Mark("open, nobody yet", Kind.PLAIN)
    assert _state(_row(Status.SCHEDULED), 180) == Mark("Nobody yet · 3 min late", Kind.WARNING)


@pytest.mark.parametrize(
    ("came", "said"),
    [
        (("1",), "Anna waiting · 2 min"),
        (("1", "2"), "Anna and Tom waiting · 2 min"),
        (("1", "2", "3"), "3 people waiting · 2 min"),
    ],
)
def test_who_waits_and_how_long(came: tuple[str, ...], said: str) -> None:
    assert _state(_row(Status.WAITING, arrivals=_came(*came))) == Mark(said, Kind.INFO)


def test_two_people_of_one_first_name_are_two() -> None:
    lesson = replace(LESSON, seats=(_seat("1", "Anna Kowalska", Role.TUTOR), _seat("2", "Anna Smith")))
    row = _row(Status.WAITING, lesson=lesson, arrivals=_came("1", "2"))
    assert _state(row).text == "Anna and Anna waiting · 2 min"


def test_a_running_class_shows_its_time_and_then_how_far_it_is_over() -> None:
    row = _row(Status.IN_PROGRESS, 60, running_since=START)
    assert _state(row, 1330) == Mark("In class · 0:23:10", Kind.GOOD)
    assert _state(row, 3600 + 12 * 60) == Mark("12 min over", Kind.WARNING)
    assert live_seconds(row.time, at(1330)) == 1390


def test_the_minute_to_come_back_counts_down() -> None:
    row = _row(Status.INTERRUPTED, 300, lost_at=START)
    assert _state(row, 0) == Mark("Lost connection · 60 s left", Kind.BAD)
    assert _state(row, 18.5) == Mark("Lost connection · 42 s left", Kind.BAD)
    assert _state(row, 61) == Mark("Lost connection · not back yet", Kind.BAD)


def test_what_is_over_shows_its_total_and_whether_to_look() -> None:
    assert _state(_row(Status.ENDED, 3492)) == Mark("Ended · 0:58:12", Kind.NEUTRAL)
    review = (Text("time_review_nothing_heard"),)
    assert _state(_row(Status.ENDED, 300, reviews=review)) == Mark("Ended · 0:05:00 · check", Kind.WARNING)
    assert _state(_row(Status.CRASHED, 400)) == Mark("Broken off · 0:06:40", Kind.WARNING)
    assert _state(_row(Status.NO_SHOW)) == Mark("Nobody came", Kind.WARNING)
    assert _state(_row(Status.NO_SHOW, arrivals=_came("2"))) == Mark("Not started · Tom came", Kind.WARNING)


@pytest.mark.parametrize(
    ("by", "told", "said"),
    [
        (CancelledBy.STUDENT, -5 * HOUR, "Cancelled by student, 5 h ahead"),
        (CancelledBy.TUTOR, -30 * MINUTE, "Cancelled by tutor, 30 min ahead"),
        (CancelledBy.OFFICE, 5 * MINUTE, "Cancelled"),
    ],
)
def test_who_cancelled_and_how_long_before(by: CancelledBy, told: int, said: str) -> None:
    lesson = replace(LESSON, cancelled=Cancellation(by, plus(START, told), START))
    assert _state(_row(Status.CANCELLED, lesson=lesson)) == Mark(said, Kind.NEUTRAL)


def test_many_names_are_shortened() -> None:
    seats = tuple(_seat(str(n), name) for n, name in enumerate(["Sofia", "John", "Ada", "Tom"], start=1))
    assert names(seats[:3]) == "Sofia, John, Ada"
    assert names(seats) == "Sofia, John, +2"


def test_every_status_and_kind_has_a_name() -> None:
    assert len({status_words(status) for status in Status}) == len(Status)
    assert len({kind_words(kind) for kind in LessonKind}) == len(LessonKind)


def _delivery(request: str, outcome: Outcome, time: str | None = None) -> Delivery:
    status = outcome in (Outcome.ADMITTED, Outcome.ACCEPTED)
    return Delivery(Receipt("1", Instant(0)), request, "T", "2", time, outcome, status)


@pytest.mark.parametrize(
    ("request_name", "outcome", "time", "said", "kind"),
    [
        ("connect_lesson", Outcome.ADMITTED, None, "Tom let in", Kind.GOOD),
        ("connect_lesson", Outcome.REFUSED, None, "Not let in: too early", Kind.BAD),
        ("connect_lesson", Outcome.UNKNOWN, None, "Not let in: no class has this link", Kind.BAD),
        ("end_lesson", Outcome.UNKNOWN, "5", "Not taken: it is about no class here", Kind.BAD),
        ("start_lesson", Outcome.ACCEPTED, None, "Class started", Kind.GOOD),
        ("start_class", Outcome.ACCEPTED, None, "Class started", Kind.GOOD),
        ("start_lesson", Outcome.REFUSED, None, "Not taken: too early", Kind.BAD),
        ("crash_lesson", Outcome.ACCEPTED, "300", "Connection lost, 0:05:00", Kind.WARNING),
        ("end_lesson", Outcome.ACCEPTED, '"611"', "Class ended, 0:10:11", Kind.GOOD),
        ("end_lesson", Outcome.MALFORMED, "-5", "Not taken: too early", Kind.BAD),
        ("end_lesson", Outcome.ERROR, "5", "Could not be answered", Kind.BAD),
    ],
)
def test_a_message_is_said_in_plain_words(
    request_name: str, outcome: Outcome, time: str | None, said: str, kind: Kind
) -> None:
    delivery = _delivery(request_name, outcome, time)
    assert delivery_words(delivery, "Tom Baker", "too early") == said
    assert delivery_kind(delivery) is kind


def test_an_entry_of_somebody_whose_name_is_gone() -> None:
    assert delivery_words(_delivery("connect_lesson", Outcome.ADMITTED), "", "") == "Somebody let in"
