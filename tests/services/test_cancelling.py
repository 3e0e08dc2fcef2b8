"""Calling classes off: what is charged and paid, and credit in their place."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import HOUR, plus
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.terms import Terms
from lcadmin.domain.wording import english
from lcadmin.services import cancelling, configure, credit, undo
from lcadmin.services.ports import Desk
from lcadmin.store.care import check
from tests.support.calling_off import put_back_on, terms_of
from tests.support.desk import START, Bench


@pytest.fixture(autouse=True)
def rules(bench: Bench) -> None:
    bench.clock.set(START - HOUR)
    rules = {"price_late_cancel_percent": "50", "pay_late_cancel_percent": "80", "credit_rule": "minutes"}
    configure.set_many(bench.desk, rules)


def test_what_the_rules_say_is_shown_before(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson()
    said = cancelling.propose(desk, [lesson.id], CancelledBy.STUDENT)
    assert [(one.lesson, one.terms) for one in said] == [(lesson, Terms(50, 80))]
    early = plus(START, -48 * HOUR)
    assert cancelling.propose(desk, [lesson.id], CancelledBy.STUDENT, early)[0].terms == Terms()


def test_the_rules_hold_where_nobody_decides_otherwise(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    assert terms_of(desk, lesson.id) is None
    cancelling.cancel(desk, [lesson.id], CancelledBy.STUDENT)
    assert terms_of(desk, lesson.id) == Terms(50, 80)
    assert credit.account(desk, tom).balance == -30
    assert english(undo.undo(desk).action.text) == "cancelling “Algebra”"
    assert credit.account(desk, tom).balance == 0
    undo.redo(desk)
    assert credit.account(desk, tom).balance == -30


def test_somebody_may_decide_otherwise_with_a_reason_and_again(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    with pytest.raises(BadInput):
        cancelling.cancel(desk, [lesson.id], CancelledBy.STUDENT, terms=Terms(0, 100))
    cancelling.cancel(desk, [lesson.id], CancelledBy.STUDENT, terms=Terms(0, 100, "ill"))
    assert terms_of(desk, lesson.id) == Terms(0, 100, "ill")
    assert credit.account(desk, tom).balance == 0
    cancelling.cancel(desk, [lesson.id], CancelledBy.STUDENT, terms=Terms(100, 100, "third time"))
    assert credit.account(desk, tom).balance == -60
    undo.undo(desk)
    assert terms_of(desk, lesson.id) == Terms(0, 100, "ill")
    assert credit.account(desk, tom).balance == 0
    cancelling.cancel(desk, [lesson.id], CancelledBy.STUDENT)
    assert terms_of(desk, lesson.id) == Terms(50, 80)


def test_putting_it_back_on_forgets_the_decision(bench: Bench, desk: Desk) -> None:
    lesson = bench.lesson("Tom")
    cancelling.cancel(desk, [lesson.id], CancelledBy.STUDENT, terms=Terms(0, 100, "ill"))
    put_back_on(desk, lesson.id)
    assert terms_of(desk, lesson.id) is None
    undo.undo(desk)
    assert terms_of(desk, lesson.id) == Terms(0, 100, "ill")


def test_credit_in_its_place_is_given_once_and_taken_back_with_the_step(bench: Bench, desk: Desk) -> None:
    lessons = [bench.lesson("Tom"), bench.lesson("Eva", title="Physics")]
    ids = [lesson.id for lesson in lessons]
    cancelling.cancel(desk, ids, CancelledBy.TUTOR, credit=True)
    cancelling.cancel(desk, ids[:1], CancelledBy.OFFICE, credit=True)
    people = [lesson.students[0].person_id for lesson in lessons]
    assert [credit.account(desk, one).balance for one in people] == [60, 60]
    assert credit.account(desk, people[0]).entries[-1].note == "In the place of Algebra, Monday 23 November"
    undo.undo(desk)
    assert english(undo.undo(desk).action.text) == "cancelling 2 classes"
    assert [credit.account(desk, one).balance for one in people] == [0, 0]


def test_nothing_is_cancelled_where_nothing_is_chosen(desk: Desk) -> None:
    before = undo.history(desk)
    assert cancelling.cancel(desk, [], CancelledBy.OFFICE) == []
    assert undo.history(desk) == before


def test_decisions_are_sealed(bench: Bench, desk: Desk, tmp_path: object) -> None:
    lesson = bench.lesson("Tom")
    cancelling.cancel(desk, [lesson.id], CancelledBy.STUDENT, terms=Terms(0, 100, "ill"), credit=True)
    undo.undo(desk)
    undo.redo(desk)
    assert check(tmp_path / "data").problems == ()  # type: ignore[operator]
