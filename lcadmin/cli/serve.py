"""``lcadmin serve``: the responder alone, without a window."""

from __future__ import annotations

import gc
import logging
import signal
import threading
from typing import TYPE_CHECKING

import click
import msgspec

from lcadmin.cli.base import Command, Whole, options, say
from lcadmin.diagnostics import catch_all, crashes_to, log_to
from lcadmin.domain import setting_checks as checks
from lcadmin.domain.errors import UserError
from lcadmin.domain.notices import Told
from lcadmin.domain.wording import english
from lcadmin.fault_words import fault_words
from lcadmin.services.attend import attend
from lcadmin.services.home_ports import Home
from lcadmin.services.ports import Desk

if TYPE_CHECKING:
    from lcadmin.app import OpenFolder

log = logging.getLogger(__name__)

_ROUND_S = 10.0
_PATIENCE_S = 3.0


@click.command(cls=Command)
@click.option("--host", metavar="H", help="The address to listen on; default: the setting listen_host.")
@click.option("--port", type=Whole(0, 65535), metavar="P", help="Default: the setting listen_port.")
def serve(host: str | None, port: int | None) -> None:
    """Answers LearnCube until it is stopped (Ctrl+C, SIGTERM)."""
    office = options().office
    log_to(office.folder)
    with catch_all(), crashes_to(office.folder):
        _serve(office, host, port)


def _serve(office: OpenFolder, host: str | None, port: int | None) -> None:
    gone = office.settle()
    with office.desk.store.read() as tables:
        settings = tables.settings.load()
    listening = office.listening()
    enough = threading.Event()
    stop_on_signals(enough)
    where = settings.listen_host if host is None else str(checks.host(host, "--host"))
    address = listening.start(where, settings.listen_port if port is None else port)
    # What is loaded by now stays; looking through all of it again and again would hold answers up.
    gc.freeze()
    if gone is not None:
        say(english(gone.words(settings.timezone)))
    try:
        line = {"listening": address.listening, "callback_url": address.callback_url}
        click.echo(msgspec.json.encode(line).decode())
        with office.keeper(), office.at_home() as home:
            rounds = threading.Thread(
                target=_attend, args=(office.desk, home, address.listening, enough), daemon=True
            )
            rounds.start()
            wait_for(enough)
            rounds.join(_PATIENCE_S)
    finally:
        listening.stop()


def _attend(desk: Desk, home: Home, address: str, enough: threading.Event) -> None:
    """Looks after the PC until it is enough: awake for classes, reachable from outside."""
    told = Told()
    while not enough.wait(_ROUND_S):
        try:
            attend(desk, home, told, address)
        except UserError as error:
            log.warning("the round could not be finished: %s", error)
        except Exception as error:  # noqa: BLE001 - the edge of a thread: the next round may do
            _tell(error)


def _tell(error: Exception) -> None:
    log.error("the round failed: %s", fault_words(error))


def stop_on_signals(enough: threading.Event) -> None:
    """Sets ``enough`` at SIGINT, SIGTERM and, on Windows, at Ctrl+Break."""
    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, lambda _number, _frame: enough.set())


def wait_for(enough: threading.Event) -> None:
    """Waits in short turns: on Windows a signal handler runs only between two waits."""
    while not enough.wait(0.5):
        pass
