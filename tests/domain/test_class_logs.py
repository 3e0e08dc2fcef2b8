from __future__ import annotations

import pytest

from lcadmin.domain.class_logs import (
    ClassLog,
    DurationUnit,
    EventLog,
    LogStatus,
    ParticipantLog,
    UnitVotes,
    gathered,
    length,
    merged,
    merged_person,
)
from lcadmin.domain.instants import MINUTE, SECOND, Instant

START = Instant(1_790_000_000_000)


def row(**more: object) -> ClassLog:
    return ClassLog(START, **more)  # type: ignore[arg-type]


def timed(seconds: int, given: float | None) -> ClassLog:
    return row(actual_start=START, actual_end=Instant(START + seconds * SECOND), given=given)


@pytest.mark.parametrize(
    ("log", "status"),
    [
        (row(seconds=60), LogStatus.HELD),
        (row(seconds=0), LogStatus.NOT_HELD),
        (row(), LogStatus.PLANNED),
        (row(actual_start=START), LogStatus.HELD),
        (row(given=58.0), LogStatus.HELD),
        (row(seconds=60, cancelled=1), LogStatus.CANCELLED),
    ],
)
def test_what_became_of_a_class(log: ClassLog, status: LogStatus) -> None:
    assert log.status is status


def test_a_token_names_a_class_only_where_nothing_else_does() -> None:
    assert row(uuid="a", slug="b", token="c").keys == ("u:a", "s:b")
    assert row(token="c").keys == ("t:c",)
    assert row().keys == ()
    assert ParticipantLog(event="a", slug="b", token="c").keys == ("u:a", "s:b")
    assert ParticipantLog(token="c").keys == ("t:c",)
    assert ParticipantLog().keys == ()
    assert EventLog("e", START, slug="b", token="c").keys == ("s:b",)
    assert EventLog("e", START, token="c").keys == ("t:c",)
    assert EventLog("e", START).keys == ()


def test_what_is_not_said_anew_stays_as_it_was() -> None:
    known = row(title="Algebra", seconds=0, rating=4.5)
    assert merged(known, row(slug="lc-1", seconds=None)) == row(
        title="Algebra", slug="lc-1", seconds=0, rating=4.5
    )
    person = ParticipantLog(name="Tom", attended=1)
    assert merged_person(person, ParticipantLog(feedback="good")).name == "Tom"
    assert merged_person(person, ParticipantLog(attended=0)).attended == 0


def test_the_people_of_a_class_are_gathered_from_its_participants() -> None:
    found = gathered(
        [
            ParticipantLog(username="wei", name="Wei Li", joined=Instant(START + 5), attended=1, rating=4.0),
            ParticipantLog(username="anna", name="Anna", is_tutor=1, joined=START),
            ParticipantLog(username="bob", joined=Instant(START - 9), attended=0, rating=5.0),
            ParticipantLog(username="wei2", name="Wei Li"),
        ]
    )
    assert (found.tutor, found.students) == ("Anna", "bob, Wei Li")
    assert (found.tutor_start, found.student_start) == (START, START + 5)
    assert found.rating == 4.5
    assert gathered([]).rating is None


def test_the_unit_is_what_most_rows_with_both_say() -> None:
    assert UnitVotes().unit is None
    votes = UnitVotes()
    for log in (timed(3_600, 3_600), timed(3_482, 3_500), timed(3_600, 60)):
        votes.look(log)
    assert votes.unit is DurationUnit.SECONDS
    in_minutes = UnitVotes()
    in_minutes.look(timed(3_482, 58))
    assert in_minutes.unit is DurationUnit.MINUTES


def test_rows_that_cannot_tell_have_no_voice() -> None:
    votes = UnitVotes()
    votes.look(timed(3_600, None))
    votes.look(timed(3_600, 0))
    votes.look(row(given=50.0))
    votes.look(row(given=50.0, actual_start=START))
    votes.look(timed(3_600, 1_000))  # neither 1,000 s nor 1,000 min
    votes.look(timed(0, 0.0))
    votes.look(timed(61, 2))  # as near to 2 s as to 2 min
    assert (votes.seconds, votes.minutes) == (0, 0)


def test_a_length_comes_from_the_actual_times_before_anything_else() -> None:
    assert length(timed(611, 10), DurationUnit.MINUTES) == 611
    assert length(row(given=10.0), DurationUnit.MINUTES) == 600
    assert length(row(given=10.0), DurationUnit.SECONDS) == 10
    assert length(row(given=10.0), None) is None
    assert length(row(given=0.0), None) == 0
    assert length(row(), DurationUnit.SECONDS) is None
    backwards = row(actual_start=START, actual_end=Instant(START - MINUTE), given=5.0)
    assert length(backwards, DurationUnit.MINUTES) == 300
