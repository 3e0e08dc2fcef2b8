"""The command line: an argument goes to a service, its answer is printed. A stable contract."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

import click

from lcadmin import __version__
from lcadmin.cli.base import Group, Options, options, run, told
from lcadmin.paths import data_folder
from lcadmin.screen import to_the_screen

_IN = {
    "serve": "serve:serve",
    "config": "config:config",
    "person": "people:person",
    "credit": "credit:credit",
    "class": "classes:classes",
    "links": "links:links",
    "doctor": "doctor:doctor",
    "mail": "mail:mail",
    "seat": "links:seat",
    "journal": "journal:journal",
    "import": "planned:imports",
    "logs": "logs:logs",
    "reconcile": "logs:reconcile",
    "time": "minutes:time",
    "correct": "minutes:correct",
    "undo": "undo:undo",
    "redo": "undo:redo",
    "history": "undo:history",
    "closed": "closed:closed",
    "report": "report:report",
    "backup": "care:backup",
    "restore": "care:restore",
    "rebuild": "care:rebuild",
    "check": "care:check",
    "move": "move:move",
    "practice": "practice:practice",
    "demo": "demo:demo",
    "connection": "connection:connection",
    "autostart": "autostart:autostart",
    "support": "support:support",
}
"""Each command's module, and what it is called there; ``planned`` adds itself to the imports."""


class _Program(Group):
    """Its commands are loaded when they are asked for: all of them take long, and neither the window nor a
    script that runs one of them waits for that."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - named by click
        return sorted(_IN)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        module, _, name = _IN.get(cmd_name, "").partition(":")
        if not module:
            return None
        command: click.Command = getattr(import_module(f"lcadmin.cli.{module}"), name)
        return command


@click.group(cls=_Program, invoke_without_command=True)
@click.version_option(__version__, prog_name="lcadmin")
@click.option("--tray", is_flag=True, help="Without a command: only a sign in the tray, no window yet.")
@click.pass_context
def lcadmin(ctx: click.Context, tray: bool) -> None:
    """Classes, join links and counted minutes for LearnCube's Virtual Classroom.

    Without a command the window opens.
    """
    if ctx.invoked_subcommand is None:
        from lcadmin.window import run_window

        code = run_window(data_folder(options().data, os.environ), in_tray=tray)
        if code:
            ctx.exit(code)


def main(args: Sequence[str] | None = None) -> None:
    """Runs the command line and leaves with its exit code."""
    to_the_screen()
    sys.exit(run(lcadmin, args, _wording))


def fails_with(error: BaseException) -> int:
    """Tells of what went wrong where no command was asked for; returns the exit code."""

    def again() -> None:
        raise error

    return told(again, Options(), _wording)


def _wording() -> Mapping[str, str]:
    return {}
