"""The command line: an argument goes to a service, its answer is printed. A stable contract."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping, Sequence

import click

from lcadmin import __version__
from lcadmin.cli.autostart import autostart
from lcadmin.cli.base import Group, options, run
from lcadmin.cli.care import backup, check, rebuild, restore
from lcadmin.cli.classes import classes
from lcadmin.cli.closed import closed
from lcadmin.cli.config import config
from lcadmin.cli.connection import connection
from lcadmin.cli.credit import credit
from lcadmin.cli.demo import demo
from lcadmin.cli.doctor import doctor
from lcadmin.cli.imports import imports
from lcadmin.cli.journal import journal
from lcadmin.cli.links import links, seat
from lcadmin.cli.logs import logs, reconcile
from lcadmin.cli.mail import mail
from lcadmin.cli.minutes import correct, time
from lcadmin.cli.move import move
from lcadmin.cli.people import person
from lcadmin.cli.planned import import_planned
from lcadmin.cli.practice import practice
from lcadmin.cli.report import report
from lcadmin.cli.serve import serve
from lcadmin.cli.support import support
from lcadmin.cli.undo import history, redo, undo
from lcadmin.paths import data_folder


@click.group(cls=Group, invoke_without_command=True)
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


for command in (
    serve,
    config,
    person,
    credit,
    classes,
    links,
    doctor,
    mail,
    seat,
    journal,
    imports,
    logs,
    reconcile,
    time,
    correct,
    undo,
    redo,
    history,
    closed,
    report,
    backup,
    restore,
    rebuild,
    check,
    move,
    practice,
    demo,
    connection,
    autostart,
    support,
):
    lcadmin.add_command(command)
imports.add_command(import_planned)


def main(args: Sequence[str] | None = None) -> None:
    """Runs the command line and leaves with its exit code."""
    # What goes wrong is told once, as a sentence; without a log file nothing else goes to the screen.
    logging.getLogger("lcadmin").addHandler(logging.NullHandler())
    logging.raiseExceptions = False
    for stream in (sys.stdout, sys.stderr):
        # Names of people are UTF-8 whatever the terminal's code page is (Windows, LANG=C).
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(lcadmin, args, _wording))


def _wording() -> Mapping[str, str]:
    return {}
