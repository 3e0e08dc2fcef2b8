"""``lcadmin connection``: is this program reachable from outside."""

from __future__ import annotations

import click

from lcadmin.cli.base import Group, options, out
from lcadmin.domain.instants import iso
from lcadmin.domain.reach import Verdict, meaning, what
from lcadmin.domain.wording import english


@click.group(cls=Group, name="connection")
def connection() -> None:
    """How LearnCube gets to this PC."""


@connection.command("check")
def check() -> None:
    """Asks this program through its public address; a `serve` or the window must be running."""
    reach = options().office.check_reach()
    reached = reach.verdict is Verdict.REACHED
    value = {
        "reachable": reached,
        "verdict": str(reach.verdict),
        "address": reach.base,
        "checked": iso(reach.at),
        "what": english(what(reach)),
        "meaning": english(meaning(reach)),
    }
    out(value, f"{value['what']}.\n{value['meaning']}")
    if not reached:
        click.get_current_context().exit(1)
