"""What LearnCube's log says of one class: beside its minutes, and in the place of what was missed."""

from __future__ import annotations

import pytest

from lcadmin.domain.class_logs import ClassLog
from lcadmin.domain.errors import Refusal
from lcadmin.services import class_logs, lesson_log, undo
from lcadmin.services.lesson_log import Stay
from tests.support.desk import Bench, at
from tests.support.logs import log_of, take, was_there


def test_without_any_log_nothing_is_said(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert lesson_log.of_lesson(bench.desk, lesson, 600) is None
    take(bench, ClassLog(at(9_000_000), "lc-9", title="Another", seconds=5))
    assert lesson_log.of_lesson(bench.desk, lesson, 600) is None


@pytest.mark.parametrize(("counted", "agrees"), [(611, True), (600, True), (60, False)])
def test_a_length_agrees_or_not(bench: Bench, counted: int, *, agrees: bool) -> None:
    lesson = bench.lesson("Tom")
    take(bench, log_of(lesson, 611))
    found = lesson_log.of_lesson(bench.desk, lesson, counted)
    assert found is not None
    assert (found.seconds, found.agrees, found.stays) == (611, agrees, {})


def test_a_log_without_a_length_agrees_with_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    take(bench, log_of(lesson, None))
    found = lesson_log.of_lesson(bench.desk, lesson, 0)
    assert found is not None
    assert (found.seconds, found.agrees) == (None, False)


def test_people_are_known_by_their_link_or_their_whole_name(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada", "Eve", "Eve")
    tom, ada, *_ = lesson.students
    take(
        bench,
        log_of(lesson, 611),
        was_there("Somebody", 0, 300, tom.user_id),
        was_there("tom", 310, 611),
        was_there("Ada", 5, None),
        was_there("Eve", 5, 600),
        was_there("Nobody we know", 5, 600),
        was_there("Anna", None, None),
    )
    found = lesson_log.of_lesson(bench.desk, lesson, 611)
    assert found is not None
    assert found.stays == {
        tom.person_id: Stay(at(0), at(611)),
        ada.person_id: Stay(at(5), None),
    }


def test_practice_is_in_no_log(bench: Bench) -> None:
    lesson = bench.lesson("Tom", practice=True)
    take(bench, log_of(lesson, 611))
    assert lesson_log.of_lesson(bench.desk, lesson, 0) is None


def test_what_was_missed_is_filled_in_where_the_log_knows_it(bench: Bench) -> None:
    known, other = bench.lesson("Tom"), bench.lesson("Ada")
    take(bench, log_of(known, 611))
    with bench.store.read() as tables:
        assert class_logs.know(tables, [other, known])
        assert not class_logs.know(tables, [other])
    assert lesson_log.fill_in(bench.desk, [other, known]) == 1
    assert bench.kept(known).counted_seconds == 611
    with bench.store.read() as tables:
        assert class_logs.know(tables, [known])
    with pytest.raises(Refusal):
        lesson_log.fill_in(bench.desk, [other])


def test_what_was_filled_in_is_taken_back_by_one_undo(bench: Bench) -> None:
    first, second = bench.lesson("Tom"), bench.lesson("Ada")
    take(bench, log_of(first, 611), ClassLog(second.start, "lc-2", token=second.token, seconds=700))
    assert lesson_log.fill_in(bench.desk, [first, second]) == 2
    undo.undo(bench.desk)
    assert [bench.kept(lesson).counted_seconds for lesson in (first, second)] == [0, 0]
