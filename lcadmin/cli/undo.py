"""``lcadmin undo``, ``redo`` and ``history``."""

from __future__ import annotations

import click

from lcadmin.cli.base import WHOLE, Command, Whole, options, out, say
from lcadmin.cli.shapes import Object
from lcadmin.domain.actions import Action, ActionState
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import iso
from lcadmin.domain.wording import english, render
from lcadmin.services import undo as undoing
from lcadmin.services.undo import Turned

_STATES = {
    ActionState.DONE: "done",
    ActionState.UNDONE: "undone",
    ActionState.KEPT: "cannot be undone",
    ActionState.UNDOING: "half undone",
    ActionState.REDOING: "half redone",
}


@click.command(cls=Command)
@click.argument("action", type=WHOLE, required=False)
def undo(action: int | None) -> None:
    """Takes back what was done last, or one action of the history."""
    desk = options().office.desk
    asked = undoing.turnable(desk).undo if action is None else None
    try:
        _tell("Undone", undoing.undo(desk, action))
    except Refusal as refusal:
        following = undoing.turnable(desk).undo
        if asked is None or following is None or following.id == asked.id:
            raise
        say(render(refusal.text, options().wording()))
        say(f"Type lcadmin undo once more to go on with what was done before it: {english(following.text)}.")
        click.get_current_context().exit(1)


@click.command(cls=Command)
@click.argument("action", type=WHOLE, required=False)
def redo(action: int | None) -> None:
    """Does again what was undone last, or one action of the history."""
    _tell("Done again", undoing.redo(options().office.desk, action))


@click.command(cls=Command)
@click.option("--limit", type=Whole(1, 2**63 - 1), default=100, show_default=True)
def history(limit: int) -> None:
    """What was done, newest first: what can be undone and redone."""
    found = undoing.history(options().office.desk, limit)
    rows = [_shape(action) for action in found]
    states = [_STATES[action.state] for action in found]
    lines = [f"{r['id']}  {r['at']}  {r['what']}  ({state})" for r, state in zip(rows, states, strict=True)]
    out(rows, "\n".join(lines) or "Nothing was done yet.")


def _tell(done: str, turned: Turned) -> None:
    notes = [english(note) for note in turned.notes]
    shape = _shape(turned.action) | {"notes": notes}
    out(shape, "\n".join([f"{done}: {shape['what']}", *notes]))


def _shape(action: Action) -> Object:
    return {
        "id": action.id,
        "what": english(action.text),
        "who": action.who,
        "at": iso(action.at),
        "state": action.state.value,
    }
