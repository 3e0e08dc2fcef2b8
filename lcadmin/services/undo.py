"""One way to undo and redo everything that users do.

A service runs its work through ``act`` (or, where it is too much for one transaction, ``act_many``) with
the words that stand after *Undo*; what the work changes is recorded by the store. Undoing puts every row
back to how it was, appends the opposite where rows are only ever added, and refuses in one sentence where
something changed since. Messages sent, what LearnCube said and classes published there are not undone; a
link that was replaced never works again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from lcadmin.domain.actions import Action, ActionState, RowChange, steps
from lcadmin.domain.errors import BadInput, NotFound, Refusal, UserError
from lcadmin.domain.wording import Text
from lcadmin.services.acting import LongAction, act, as_one
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.tables import Tables
from lcadmin.services.turnable import Turnable, next_action, turnable
from lcadmin.services.undo_steps import Turn, check

__all__ = [
    "LongAction",
    "Turnable",
    "Turned",
    "act",
    "act_many",
    "as_one",
    "history",
    "redo",
    "turnable",
    "undo",
]

T = TypeVar("T")
Item = TypeVar("Item")

_IN_ONE_GO = 100
_FEW = 10


@dataclass(frozen=True, slots=True)
class Turned:
    """What was undone or redone, and what the user should know besides."""

    action: Action
    notes: tuple[Text, ...] = ()


def act_many(
    desk: Desk,
    text: Text,
    items: Sequence[Item],
    each: Callable[[Tables, Item], T],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[T]:
    """Does ``each`` for every item as one action, in pieces that hold nobody up; what each returned.

    Where one raises, or ``cancelled`` says so, what was done is taken back (the list is empty then)."""
    portion = Portion(_FEW, least=1)
    action = LongAction(desk, text)
    done: list[T] = []
    try:
        for piece in portion.pieces(items):
            if cancelled is not None and cancelled():
                _take_back(desk, action)
                return []
            results, milliseconds = action.write(partial(_each, desk, piece=piece, each=each))
            done += results
            portion.took(len(piece), milliseconds)
            if progress is not None:
                progress(len(done), len(items))
    except UserError:
        _take_back(desk, action)
        raise
    return done


def _each(
    desk: Desk, tables: Tables, *, piece: Sequence[Item], each: Callable[[Tables, Item], T]
) -> tuple[list[T], int]:
    began = desk.clock.elapsed_ms()
    return [each(tables, item) for item in piece], desk.clock.elapsed_ms() - began


def _take_back(desk: Desk, action: LongAction) -> None:
    number = action.number
    if number is not None:
        undo(desk, number)
        desk.store.write(lambda tables: tables.actions.put_state(number, ActionState.GONE)).result()


def history(desk: Desk, limit: int = 100) -> list[Action]:
    """What was done, newest first, as far as it is remembered."""
    with desk.store.read() as tables:
        return tables.actions.history(limit)


def undo(desk: Desk, action: int | None = None) -> Turned:
    """Takes back an action (None: the latest that is not undone). NotFound; Refusal where something stands in
    the way: then nothing is changed, and the next *Undo* is about the action before."""
    return _turn(desk, action, back=True)


def redo(desk: Desk, action: int | None = None) -> Turned:
    """Does again what was undone (None: last). NotFound, Refusal as ``undo``."""
    return _turn(desk, action, back=False)


class _UnderWay(Refusal):
    """Another process is at it: nothing stands in the way but that."""


def _turn(desk: Desk, number: int | None, *, back: bool) -> Turned:
    turn = _planned(desk, number, back=back)
    try:
        if turn.action.place == 0:
            with desk.store.read() as tables:
                check(tables, turn)
        if len(turn.steps) <= _IN_ONE_GO and turn.action.place == 0:
            notes = desk.store.write(partial(_in_one_go, desk, turn=turn)).result()
        else:
            notes = _in_pieces(desk, turn)
    except _UnderWay:
        raise
    except (BadInput, NotFound, Refusal):
        desk.store.write(lambda tables: _leave(tables, turn)).result()
        raise
    refold_due(desk)
    return Turned(turn.action, notes)


def _planned(desk: Desk, number: int | None, *, back: bool) -> Turn:
    with desk.store.read() as tables:
        action = next_action(tables, back=back) if number is None else tables.actions.get(number)
        if action is None:
            raise Refusal("undo_nothing" if back else "redo_nothing")
        _must_be_turnable(action, back=back)
        plan = steps(tables.actions.changes(action.id), tables.actions.parents_first, back=back)
        newest = tables.journal.newest(1)
        return Turn.of(action, plan, newest[0].number if newest else 0, back=back)


def _must_be_turnable(action: Action, *, back: bool) -> None:
    if back and action.state not in (ActionState.DONE, ActionState.KEPT, ActionState.UNDOING):
        raise Refusal("undo_not_done")
    if not back and action.state not in (ActionState.UNDONE, ActionState.REDOING):
        raise Refusal("redo_not_undone")


def _leave(tables: Tables, turn: Turn) -> None:
    """Something stands in the way: the next *Undo* is about another action."""
    state = tables.actions.get(turn.action.id).state
    if turn.back and state is ActionState.DONE:
        tables.actions.put_state(turn.action.id, ActionState.KEPT)
    elif not turn.back and state is ActionState.UNDONE:
        tables.actions.put_state(turn.action.id, ActionState.GONE)


def _in_one_go(desk: Desk, tables: Tables, *, turn: Turn) -> tuple[Text, ...]:
    _must_be_turnable(tables.actions.get(turn.action.id), back=turn.back)
    check(tables, turn, again=True)
    notes = turn.make(desk, tables, turn.steps)
    tables.actions.put_state(turn.action.id, turn.done)
    return notes


def _in_pieces(desk: Desk, turn: Turn) -> tuple[Text, ...]:
    """Looks at everything first, beside the writer; then turns it piece by piece, remembering how far it
    came. What changes in between is found at its piece: then the pieces before it are turned back."""
    with desk.store.hold(-turn.action.id) as ours:
        if not ours:
            raise _UnderWay("undo_under_way")
        place = turn.action.place
        if place == 0:
            with desk.store.read() as tables:
                for step in turn.rows:
                    tables.actions.may_put(step)
        notes: list[Text] = []
        portion = Portion(_FEW, least=1)
        try:
            for piece in portion.pieces(turn.steps[place:]):
                place += len(piece)
                work = partial(_piece, desk, turn=turn, piece=piece, place=place)
                said, milliseconds = desk.store.write(work).result()
                portion.took(len(piece), milliseconds)
                notes += said
        except (BadInput, NotFound, Refusal):
            _go_back(desk, turn)
            raise
        return tuple(dict.fromkeys(notes))


def _piece(
    desk: Desk, tables: Tables, *, turn: Turn, piece: Sequence[RowChange], place: int
) -> tuple[tuple[Text, ...], int]:
    began = desk.clock.elapsed_ms()
    notes = turn.make(desk, tables, piece)
    over = place == len(turn.steps)
    half = ActionState.UNDOING if turn.back else ActionState.REDOING
    tables.actions.put_state(turn.action.id, turn.done if over else half, 0 if over else place)
    return notes, desk.clock.elapsed_ms() - began


def _go_back(desk: Desk, turn: Turn) -> None:
    """Unmakes the steps that were made, so that the action stands as a whole again."""
    with desk.store.read() as tables:
        place = tables.actions.get(turn.action.id).place
    made = [step.opposite for step in reversed(turn.steps[:place])]
    portion = Portion(_FEW, least=1)
    for piece in portion.pieces(made):
        place -= len(piece)
        desk.store.write(partial(_piece_back, desk, turn=turn, piece=piece, place=place)).result()


def _piece_back(desk: Desk, tables: Tables, *, turn: Turn, piece: Sequence[RowChange], place: int) -> None:
    turn.make(desk, tables, piece)
    whole = ActionState.DONE if turn.back else ActionState.UNDONE
    half = ActionState.UNDOING if turn.back else ActionState.REDOING
    tables.actions.put_state(turn.action.id, half if place else whole, place)
