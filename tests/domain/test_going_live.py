"""The steps to the first real class: which is done, which can be done, which is waited for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.going_live import OPTIONAL, Deed, Facts, Item, State, Step, items
from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.domain.wording import english
from tests.support.desk import START

URL = "https://tutors.example.com"
AT = START


def facts(**known: Any) -> Facts:
    return replace(Facts(zone="UTC"), **known)


def step(which: Step, **known: Any) -> Item:
    return next(item for item in items(facts(**known)) if item.step is which)


def reach(verdict: ReachVerdict) -> Reach:
    return Reach(verdict, AT, URL)


def said(item: Item) -> tuple[State, Deed | None]:
    return item.state, item.deed


def test_a_new_office_begins_with_a_way_from_outside() -> None:
    first, *others = items(facts())
    assert [first.step, *(item.step for item in others)] == list(Step)
    assert said(first) == (State.NOW, Deed.FIND_WAY)
    assert said(step(Step.REACH)) == (State.LATER, None)
    assert said(step(Step.MESSAGE)) == (State.LATER, Deed.WRITE)
    assert said(step(Step.ENDPOINT)) == (State.NOW, Deed.ENTER_ENDPOINT)


def test_the_address_is_tried_and_told_when() -> None:
    assert said(step(Step.ADDRESS, public_url=URL)) == (State.DONE, None)
    assert said(step(Step.REACH, public_url=URL)) == (State.NOW, Deed.CHECK)
    asked_in_vain = step(Step.REACH, public_url=URL, reach=reach(ReachVerdict.OFF))
    assert said(asked_in_vain) == (State.NOW, Deed.CHECK)
    reached = step(Step.REACH, public_url=URL, reach=reach(ReachVerdict.REACHED))
    assert reached.state is State.DONE
    assert "16:00" in english(reached.why)


def test_a_failure_says_what_it_is_and_leads_to_the_ways() -> None:
    failed = step(Step.REACH, public_url=URL, reach=reach(ReachVerdict.TIMEOUT))
    assert (failed.state, failed.deed, failed.aside) == (State.NOW, Deed.CHECK, Deed.FIND_WAY)
    assert "does not answer" in english(failed.why)


def test_a_pc_that_does_not_reach_itself_is_reachable_all_the_same_once_learncube_calls() -> None:
    known = {"public_url": URL, "endpoint": "https://bright.learn-cube.com", "heard": AT}
    assert step(Step.REACH, reach=reach(ReachVerdict.TIMEOUT), **known).state is State.DONE
    assert step(Step.REACH, reach=reach(ReachVerdict.OTHER_PC), **known).state is State.NOW


def test_after_the_message_its_answer_is_waited_for_since_that_day() -> None:
    assert said(step(Step.MESSAGE, public_url=URL)) == (State.NOW, Deed.WRITE)
    known: dict[str, Any] = {"public_url": URL, "written": AT, "written_with": URL}
    waits = step(Step.MESSAGE, **known)
    assert (waits.state, waits.deed, waits.aside) == (State.WAITING, Deed.ANSWERED, Deed.WRITE)
    assert "Monday 23 November" in english(waits.why)
    assert step(Step.ENDPOINT, **known).state is State.WAITING
    assert step(Step.KEYS, **known).state is State.WAITING
    assert step(Step.MESSAGE, **known, answered=AT).state is State.DONE
    assert step(Step.ENDPOINT, **known, answered=AT).state is State.NOW
    assert step(Step.MESSAGE, **known, heard=AT).state is State.DONE


def test_another_address_has_to_be_told_to_learncube_again() -> None:
    again = step(
        Step.MESSAGE, public_url=URL, written=AT, written_with="https://old.example.com", answered=AT
    )
    assert said(again) == (State.NOW, Deed.WRITE)
    assert "has changed" in english(again.why)


def test_whom_learncube_calls_already_need_not_write() -> None:
    assert step(Step.MESSAGE, heard=AT).state is State.DONE


def test_keys_are_done_when_they_were_tried() -> None:
    assert said(step(Step.KEYS)) == (State.NOW, Deed.ENTER_KEYS)
    assert said(step(Step.KEYS, has_keys=True)) == (State.NOW, Deed.TEST_KEYS)
    assert said(step(Step.KEYS, has_keys=True, keys_good=AT)) == (State.DONE, Deed.TEST_KEYS)
    assert step(Step.KEYS, keys_good=AT).state is State.NOW  # they were taken out again


def test_what_learncube_has_planned_comes_with_keys_or_is_left_out() -> None:
    assert said(step(Step.PLANNED)) == (State.LATER, Deed.NEW_CLASS)
    assert said(step(Step.PLANNED, has_keys=True, has_classes=True)) == (State.NOW, Deed.BRING_IN)
    assert step(Step.PLANNED, has_keys=True, brought_in=AT).state is State.DONE
    assert step(Step.PLANNED, has_classes=True).state is State.DONE


@pytest.mark.parametrize("which", OPTIONAL)
def test_the_office_can_do_without_keys_and_without_what_was_planned(which: Step) -> None:
    assert step(which, left_out=frozenset({which})).state is State.LEFT_OUT
    assert not step(which, left_out=frozenset({which})).is_open


def test_left_out_planned_classes_can_be_brought_in_later_where_there_are_keys() -> None:
    assert step(Step.PLANNED, left_out=frozenset({Step.PLANNED})).deed is None
    assert step(Step.PLANNED, left_out=frozenset({Step.PLANNED}), has_keys=True).deed is Deed.BRING_IN


def test_the_first_message_and_the_first_minutes_come_by_themselves() -> None:
    ready: dict[str, Any] = {"public_url": URL, "endpoint": "https://bright.learn-cube.com"}
    assert step(Step.HEARD).state is State.LATER
    assert said(step(Step.HEARD, **ready)) == (State.WAITING, Deed.NEW_CLASS)
    assert said(step(Step.HEARD, **ready, has_classes=True)) == (State.WAITING, None)
    assert step(Step.HEARD, **ready, heard=AT).state is State.DONE
    assert step(Step.COUNTED, **ready).state is State.LATER
    assert step(Step.COUNTED, **ready, heard=AT).state is State.WAITING
    assert step(Step.COUNTED, **ready, heard=AT, counted="Algebra").state is State.DONE


ANY = st.builds(
    Facts,
    zone=st.just("UTC"),
    public_url=st.sampled_from(["", URL]),
    reach=st.none() | st.sampled_from([reach(verdict) for verdict in ReachVerdict]),
    written=st.none() | st.just(AT),
    written_with=st.sampled_from(["", URL]),
    answered=st.none() | st.just(AT),
    endpoint=st.sampled_from(["", "https://bright.learn-cube.com"]),
    has_keys=st.booleans(),
    keys_good=st.none() | st.just(AT),
    brought_in=st.none() | st.just(AT),
    has_classes=st.booleans(),
    heard=st.none() | st.just(AT),
    counted=st.none() | st.just("Algebra"),
    left_out=st.frozensets(st.sampled_from(OPTIONAL)),
)


@given(ANY)
def test_whatever_is_known_every_step_says_why_and_what_can_be_done_has_a_button(known: Facts) -> None:
    found = items(known)
    assert [item.step for item in found] == list(Step)
    for item in found:
        words = english(item.why)
        assert words != item.why.key
        assert "{" not in words
        assert item.state is not State.NOW or item.deed is not None
