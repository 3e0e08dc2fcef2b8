"""New classes: one, a series, many; and what is warned of."""

from __future__ import annotations

import dataclasses
import re
from datetime import date

import pytest

from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, iso, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.people import Person, Role
from lcadmin.domain.recurrence import Repeat
from lcadmin.services import configure, lessons, people, schedule_lesson, schedule_many
from lcadmin.services.lesson_time import refold_as_of
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, algebra, titles


def test_a_class_gets_a_token_that_cannot_be_guessed_and_a_number_for_each_person(
    desk: Desk, anna: int, tom: int
) -> None:
    (lesson,) = schedule_lesson.schedule(
        desk, algebra(anna, tom, kind=LessonKind.TRIAL, record=True, title="  Algebra ")
    )
    assert re.fullmatch("[A-Z2-7]{26}", lesson.token)
    assert [(seat.person_id, seat.role, seat.name) for seat in lesson.standing] == [
        (anna, Role.TUTOR, "Anna"),
        (tom, Role.STUDENT, "Tom"),
    ]
    assert all(re.fullmatch("[0-9]{10}", seat.user_id) for seat in lesson.seats)
    assert all(1_000_000_000 <= int(seat.user_id) <= 2_147_483_647 for seat in lesson.seats)
    assert (lesson.title, lesson.kind, lesson.record, lesson.series_id) == (
        "Algebra",
        LessonKind.TRIAL,
        True,
        None,
    )
    assert lessons.get(desk, lesson.id).lesson == lesson


def test_numbers_in_links_can_be_wider(desk: Desk, anna: int) -> None:
    configure.set(desk, "seat_digits", "15")
    (lesson,) = schedule_lesson.schedule(desk, algebra(anna))
    assert len(lesson.seats[0].user_id) == 15


def test_a_number_is_never_given_twice(bench: Bench, anna: int, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(["1000000001", "1000000001", "1000000001", "1000000002", "1000000001", "1000000003"])
    monkeypatch.setattr(type(bench.entropy), "seat_number", lambda *_: next(drawn))
    numbers = [schedule_lesson.schedule(bench.desk, algebra(anna))[0].seats[0].user_id for _ in range(3)]
    assert numbers == ["1000000001", "1000000002", "1000000003"]


def test_a_class_may_start_in_the_past(desk: Desk, anna: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, algebra(anna, start=plus(START, -DAY)))
    assert lessons.get(desk, lesson.id).time.status is Status.NO_SHOW


def test_somebody_named_twice_sits_once(desk: Desk, anna: int, tom: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, algebra(anna, tom, tom))
    assert len(lesson.students) == 1


def test_a_token_of_ones_own_is_taken_and_never_given_to_another_class(desk: Desk, anna: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, algebra(anna, token=" MyOwnToken1 "))
    assert lesson.token == "MyOwnToken1"
    with pytest.raises(Refusal):
        schedule_lesson.schedule(desk, algebra(anna, token="MyOwnToken1"))
    assert len(titles(desk)) == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"title": " "}, "A class needs a title."),
        ({"title": "x" * 201}, "title: this must be one line of at most 200 characters."),
        ({"title": "a\tb"}, "title: this must be one line of at most 200 characters."),
        ({"minutes": 0}, "A class lasts 1 to 1440 minutes, not 0."),
        ({"minutes": 1441}, "A class lasts 1 to 1440 minutes, not 1441."),
        ({"tutors": ()}, "A class needs a tutor."),
        ({"start": Instant(-1)}, "A class cannot start then."),
        (
            {"token": "short"},
            "A token of your own has 8 to 64 letters and digits (A-Z, a-z, 0-9) and nothing else.",
        ),
        (
            {"token": "MyOwnToken1", "repeat": Repeat(count=2)},
            "A token of your own is for one class, not for a series.",
        ),
    ],
)
def test_what_makes_no_class_is_said(desk: Desk, anna: int, more: dict[str, object], said: str) -> None:
    with pytest.raises(BadInput) as refused:
        schedule_lesson.schedule(desk, algebra(anna, **more))
    assert str(refused.value) == said
    assert titles(desk) == []


def test_nobody_sits_on_both_sides_and_a_class_has_an_end(desk: Desk, anna: int) -> None:
    with pytest.raises(BadInput, match="tutor and student of the same class"):
        schedule_lesson.schedule(desk, algebra(anna, anna))
    with pytest.raises(BadInput, match="at most 500 people"):
        schedule_lesson.schedule(desk, algebra(anna, *range(1000, 1501)))
    with pytest.raises(NotFound):
        schedule_lesson.schedule(desk, algebra(anna, 99))


def test_a_series_keeps_the_wall_clock(desk: Desk, anna: int, tom: int) -> None:
    configure.set(desk, "timezone", "Europe/London")
    start = Instant(START - 5 * 7 * DAY - HOUR)  # 19 October, 15:00 UTC, 16:00 in London in summer
    made = schedule_lesson.schedule(desk, algebra(anna, tom, start=start, repeat=Repeat(count=3)))
    assert [iso(lesson.start) for lesson in made] == [
        "2026-10-19T15:00:00Z",
        "2026-10-26T16:00:00Z",
        "2026-11-02T16:00:00Z",
    ]
    assert len({lesson.series_id for lesson in made}) == 1
    assert made[0].series_id is not None
    assert len({lesson.token for lesson in made}) == 3


def test_a_long_series_goes_in_whole(desk: Desk, anna: int, tom: int) -> None:
    made = schedule_lesson.schedule(
        desk, algebra(anna, tom, repeat=Repeat(weekdays=(0, 2, 4), until=date(2027, 3, 31)))
    )
    assert len(made) == 56
    assert len({lesson.series_id for lesson in made}) == 1
    assert lessons.count(desk, LessonQuery()) == 56
    assert lessons.get(desk, made[-1].id).time.status is Status.SCHEDULED


def test_many_are_seen_only_when_all_are_there(bench: Bench, anna: int, tom: int) -> None:
    seen: list[tuple[int, int, int]] = []

    def progress(done: int, of: int) -> None:
        seen.append((done, of, lessons.count(bench.desk, LessonQuery())))

    news = [algebra(anna, tom, title=f"Class {n}", start=plus(START, n * HOUR)) for n in range(60)]
    made = schedule_lesson.schedule_many(bench.desk, news, progress)
    assert seen == [(50, 60, 0), (60, 60, 0)]
    assert [lesson.title for lesson in made] == [f"Class {n}" for n in range(60)]
    assert lessons.count(bench.desk, LessonQuery()) == 60
    assert bench.connect(made[0], made[0].tutors[0]).status


def test_what_is_cancelled_half_way_was_never_there(bench: Bench, anna: int) -> None:
    answers = iter([False, False, True])
    news = [algebra(anna, title=f"Class {n}", token=f"OwnToken{n:04}") for n in range(160)]
    made = schedule_lesson.schedule_many(bench.desk, news, cancelled=lambda: next(answers))
    assert made == []
    assert titles(bench.desk) == []
    assert len(schedule_lesson.schedule_many(bench.desk, news)) == 160


def test_one_that_cannot_be_made_takes_all_with_it(desk: Desk, anna: int) -> None:
    schedule_lesson.schedule(desk, algebra(anna, token="OwnToken0030"))
    news = [algebra(anna, token=f"OwnToken{n:04}") for n in range(60)]
    with pytest.raises(Refusal):
        schedule_lesson.schedule_many(desk, news)
    assert len(titles(desk)) == 1
    assert schedule_lesson.sweep(desk) == 0


def test_what_a_killed_import_left_is_swept(bench: Bench, anna: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(done: int, of: int) -> None:
        raise KeyboardInterrupt

    news = [algebra(anna, token=f"OwnToken{n:04}") for n in range(30)]
    monkeypatch.setattr(schedule_many, "drop", lambda *_: None)  # a process that is gone clears nothing away
    with pytest.raises(KeyboardInterrupt):
        schedule_lesson.schedule_many(bench.desk, news, killed)
    monkeypatch.undo()
    assert titles(bench.desk) == []
    assert schedule_lesson.sweep(bench.desk) == 1
    assert len(schedule_lesson.schedule_many(bench.desk, news)) == 30


def test_what_many_are_kept_with_is_what_folding_says(bench: Bench, anna: int) -> None:
    spread = range(-30, 30, 3)
    news = [algebra(anna, title=f"Class {n}", start=plus(START, n * HOUR)) for n in spread]
    news.append(algebra(anna, token="OwnToken0001"))
    for lesson in schedule_lesson.schedule_many(bench.desk, news):
        with bench.store.read() as tables:
            assert tables.times.get(lesson.id) == refold_as_of(tables, lesson.id, START)


def test_what_is_known_of_past_classes_and_heard_tokens_counts_for_many_too(bench: Bench, anna: int) -> None:
    def runs(tables: Tables) -> None:
        tables.runs.begin("r1", plus(START, -3 * DAY), "http://a")
        tables.runs.end("r1", plus(START, -2 * DAY))
        tables.runs.begin("r2", plus(START, -1 * DAY), "http://a")
        tables.runs.beat("r2", plus(START, -1 * DAY + 20_000))

    bench.store.write(runs).result(timeout=10)
    bench.say("start_lesson", "OwnToken0001", after=0)
    bench.clock.set(plus(START, DAY))
    moments = [*range(-4 * DAY, DAY, HOUR), *range(-DAY - HOUR, -DAY + 3 * MINUTE, 10_000)]
    news = [algebra(anna, start=plus(START, moment)) for moment in moments]
    news += [algebra(anna, token="OwnToken0001"), algebra(anna, token="OwnToken0002")]
    made = schedule_lesson.schedule_many(bench.desk, news)
    with bench.store.read() as tables:
        kept = [tables.times.get(lesson.id) for lesson in made]
        assert kept == [refold_as_of(tables, lesson.id, bench.clock.now()) for lesson in made]
    assert {len(time.reviews) for time in kept if time is not None} == {0, 1}


def test_who_is_in_two_classes_at_once_is_told(desk: Desk, anna: int, tom: int) -> None:
    (lesson,) = schedule_lesson.schedule(desk, algebra(anna, tom))
    overlapping = algebra(anna, tom, start=plus(START, 30 * MINUTE))
    assert [(c.person.id, c.lesson.id) for c in schedule_lesson.clashes(desk, overlapping)] == [
        (anna, lesson.id),
        (tom, lesson.id),
    ]
    assert schedule_lesson.clashes(desk, overlapping, ignoring=(lesson.id,)) == []
    assert schedule_lesson.clashes(desk, algebra(anna, tom, start=plus(START, HOUR))) == []


def test_a_tutor_who_sits_in_as_a_student_clashes_too(desk: Desk, anna: int) -> None:
    bob = people.add(desk, Person("Bob", Role.TUTOR)).id
    schedule_lesson.schedule(desk, algebra(bob, anna))
    assert [clash.person.id for clash in schedule_lesson.clashes(desk, algebra(anna))] == [anna]


def test_every_class_of_a_series_is_looked_at_but_no_more_than_fifty_are_told(desk: Desk, anna: int) -> None:
    schedule_lesson.schedule(desk, algebra(anna, repeat=Repeat(count=60)))
    assert len(schedule_lesson.clashes(desk, algebra(anna, repeat=Repeat(count=3)))) == 3
    assert len(schedule_lesson.clashes(desk, algebra(anna, repeat=Repeat(count=60)))) == 50


def test_a_cancelled_class_is_in_nobodys_way(desk: Desk, anna: int) -> None:
    from lcadmin.domain.lessons import CancelledBy

    (lesson,) = schedule_lesson.schedule(desk, algebra(anna))
    call_off(desk, lesson.id, CancelledBy.OFFICE)
    assert schedule_lesson.clashes(desk, algebra(anna)) == []


def test_a_weak_token_is_warned_of() -> None:
    assert schedule_lesson.weak_token("algebra2026") is not None
    assert schedule_lesson.weak_token("KCSKHJWQP5OAYMZPRMJCICB72K") is None


def test_a_practice_class_is_in_nobodys_way_and_asks_nobody(desk: Desk, anna: int) -> None:
    schedule_lesson.schedule(desk, algebra(anna, practice=True))
    assert schedule_lesson.clashes(desk, algebra(anna)) == []
    schedule_lesson.schedule(desk, algebra(anna))
    assert schedule_lesson.clashes(desk, algebra(anna, practice=True)) == []


def test_a_class_that_has_ended_is_in_nobodys_way(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    tutor = lesson.tutors[0].person_id
    assert len(schedule_lesson.clashes(bench.desk, algebra(tutor, tom))) == 2
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="600")
    assert bench.kept(lesson).status is Status.ENDED
    assert schedule_lesson.clashes(bench.desk, algebra(tutor, tom)) == []


def test_a_practice_class_clashes_with_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    tutor, student = lesson.tutors[0].person_id, lesson.students[0].person_id
    new = schedule_lesson.NewLesson(
        title="Again", start=START, minutes=60, tutors=(tutor,), students=(student,)
    )
    assert len(schedule_lesson.clashes(bench.desk, new)) == 2
    practice = dataclasses.replace(new, practice=True)
    assert schedule_lesson.clashes(bench.desk, practice) == []
