"""``lcadmin support``: what somebody who helps has to know."""

from __future__ import annotations

import click

from lcadmin.cli.base import Command, options, out


@click.command(cls=Command)
def support() -> None:
    """The PC, the program, how things stand, the end of the log; without addresses, keys and names."""
    from lcadmin.diagnostics import details

    text = details(options().office.folder, options().desk)
    out({"details": text}, text)
