"""Who came to a class, and when: no-shows, cancellations and what was not heard are kept apart."""

from __future__ import annotations

import pytest

from lcadmin.domain.attendance import Attendee, Held, Presence, late_minutes, presences
from lcadmin.domain.instants import HOUR, MINUTE, Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text

START = Instant(100 * HOUR)
TUTOR, STUDENT, OTHER = 1, 2, 3


def held(*people: Attendee, status: Status = Status.ENDED, counted: int = 3600, **more: object) -> Held:
    values: dict[str, object] = {"attendees": people} | more
    return Held(7, "Algebra", START, 60, LessonKind.NORMAL, status, counted, **values)  # type: ignore[arg-type]


def tutor(first: int | None = 0) -> Attendee:
    return Attendee(TUTOR, Role.TUTOR, first=None if first is None else Instant(START + first))


def student(first: int | None = 0, person: int = STUDENT, *, excused: bool = False) -> Attendee:
    return Attendee(person, Role.STUDENT, excused, None if first is None else Instant(START + first))


def said(made: Held) -> list[Presence]:
    return list(presences(made, 24).values())


def test_who_was_let_in_came() -> None:
    assert said(held(tutor(), student())) == [Presence.CAME, Presence.CAME]


def test_nobody_at_a_class_is_a_no_show_of_both() -> None:
    assert said(held(tutor(None), student(None), status=Status.NO_SHOW, counted=0)) == [
        Presence.NO_SHOW,
        Presence.NO_SHOW,
    ]


def test_no_shows_of_tutor_and_student_are_kept_apart() -> None:
    assert said(held(tutor(), student(None), status=Status.NO_SHOW, counted=0)) == [
        Presence.CAME,
        Presence.NO_SHOW,
    ]
    assert said(held(tutor(None), student(), status=Status.NO_SHOW, counted=0)) == [
        Presence.NO_SHOW,
        Presence.CAME,
    ]


def test_a_cancelled_class_is_nobodys_no_show() -> None:
    called_off = held(
        tutor(None),
        student(None),
        status=Status.CANCELLED,
        counted=0,
        cancelled_by=CancelledBy.STUDENT,
        cancelled_told=Instant(START - 25 * HOUR),
    )
    assert said(called_off) == [Presence.CANCELLED, Presence.CANCELLED]


def test_a_cancellation_within_the_notice_period_is_kept_apart() -> None:
    for told, expected in ((24 * HOUR, Presence.CANCELLED), (24 * HOUR - 1, Presence.CANCELLED_LATE)):
        called_off = held(
            student(None),
            status=Status.CANCELLED,
            counted=0,
            cancelled_by=CancelledBy.STUDENT,
            cancelled_told=Instant(START - told),
        )
        assert said(called_off) == [expected]


def test_a_cancelled_class_that_was_held_all_the_same_was_attended() -> None:
    made = held(
        tutor(),
        student(),
        status=Status.CANCELLED,
        counted=60,
        cancelled_by=CancelledBy.OFFICE,
        cancelled_told=START,
    )
    assert said(made) == [Presence.CAME, Presence.CAME]


def test_where_the_class_took_place_a_missing_arrival_is_not_known() -> None:
    assert said(held(tutor(), student(None))) == [Presence.CAME, Presence.UNKNOWN]
    assert said(held(tutor(None), student())) == [Presence.UNKNOWN, Presence.CAME]


def test_one_of_a_group_who_was_not_let_in_did_not_come() -> None:
    assert said(held(tutor(), student(), student(None, OTHER)))[2] is Presence.NO_SHOW


def test_who_is_excused_need_not_come_but_may() -> None:
    assert said(held(tutor(), student(), student(None, OTHER, excused=True)))[2] is Presence.EXCUSED
    assert said(held(student(0, excused=True))) == [Presence.CAME]


def test_nobody_is_blamed_for_what_this_pc_could_not_hear() -> None:
    deaf = held(
        tutor(None),
        student(None),
        status=Status.NO_SHOW,
        counted=0,
        reviews=(Text("time_review_nothing_heard"),),
    )
    assert said(deaf) == [Presence.UNKNOWN, Presence.UNKNOWN]
    settled = held(tutor(None), student(None), status=Status.NO_SHOW, counted=0, unheard=True)
    assert said(settled) == [Presence.UNKNOWN, Presence.UNKNOWN], "a total of 0 is nobody's no-show"
    assert said(held(tutor(None), status=Status.NO_SHOW, counted=0, reviews=(Text("other"),))) == [
        Presence.NO_SHOW
    ]


def test_a_total_set_by_hand_means_that_the_class_took_place() -> None:
    assert said(held(tutor(None), student(None), status=Status.NO_SHOW, counted=3600)) == [
        Presence.UNKNOWN,
        Presence.UNKNOWN,
    ]


@pytest.mark.parametrize(
    ("after", "minutes"),
    [(-5 * MINUTE, 0), (0, 0), (MINUTE - 1, 0), (MINUTE, 1), (11 * MINUTE + 59_999, 11)],
)
def test_late_is_whole_minutes_after_the_planned_start(after: int, minutes: int) -> None:
    assert late_minutes(held(), student(after)) == minutes


def test_a_missing_arrival_is_not_nought_minutes_late() -> None:
    assert late_minutes(held(), student(None)) is None


@pytest.mark.parametrize(
    ("status", "counted", "over"),
    [
        (Status.SCHEDULED, 0, False),
        (Status.WAITING, 0, False),
        (Status.SCHEDULED, 10, True),
        (Status.IN_PROGRESS, 0, True),
        (Status.NO_SHOW, 0, True),
        (Status.CANCELLED, 0, True),
    ],
)
def test_what_is_to_come_is_not_over(status: Status, counted: int, over: bool) -> None:
    assert held(status=status, counted=counted).is_over is over
    assert held(status=status, counted=counted, reviews=(Text("x"),)).is_over
