"""Whether a link that was handed out is still good."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.handed import STALE, Freshness, Handed, Way, fingerprint, freshness
from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat

NOW = Instant(1_795_449_600_000)
URL = "https://school.example/classv3/?token=T&user_id=1"
ANNA = Seat("2", 2, Role.TUTOR, "Anna")
LESSON = Lesson("T", "Algebra", NOW, 60, seats=(Seat("1", 1, Role.STUDENT, "Tom"), ANNA))
OFF = replace(LESSON, cancelled=Cancellation(CancelledBy.OFFICE, NOW, NOW))
GIVEN = Handed(1, 1, Way.COPIED, NOW, NOW, fingerprint(URL), tutors="Anna")
TOLD_OFF = replace(GIVEN, cancelled=True)


@pytest.mark.parametrize(
    ("latest", "lesson", "url", "is_tutor", "state"),
    [
        (None, LESSON, URL, False, Freshness.NONE),
        (GIVEN, LESSON, URL, False, Freshness.GOOD),
        (GIVEN, replace(LESSON, start=Instant(NOW + HOUR)), URL, False, Freshness.MOVED),
        (GIVEN, LESSON, URL + "9", False, Freshness.RENEWED),
        (GIVEN, OFF, URL, False, Freshness.CANCELLED),
        (TOLD_OFF, OFF, URL, False, Freshness.GOOD),
        (TOLD_OFF, LESSON, URL, False, Freshness.BACK_ON),
        (GIVEN, LESSON, None, False, Freshness.LEFT),
        (TOLD_OFF, LESSON, None, False, Freshness.GOOD),
        (replace(GIVEN, tutors="Ben"), LESSON, URL, False, Freshness.TUTOR),
        (replace(GIVEN, tutors="Ben"), LESSON, URL, True, Freshness.GOOD),
    ],
)
def test_what_has_become_of_a_link(
    latest: Handed | None, lesson: Lesson, url: str | None, is_tutor: bool, state: Freshness
) -> None:
    assert freshness(latest, lesson, url, is_tutor=is_tutor) is state


def test_another_tutor_does_not_make_a_students_link_wrong() -> None:
    assert Freshness.TUTOR not in STALE


def test_what_is_kept_of_a_link_does_not_tell_it() -> None:
    assert "token" not in fingerprint(URL)
    assert len(fingerprint(URL)) == 32
