"""``lcadmin serve``: the responder alone, without a window."""

from __future__ import annotations

import gc
import signal
import threading

import click
import msgspec

from lcadmin.cli.base import Command, options
from lcadmin.diagnostics import log_to


@click.command(cls=Command)
@click.option("--host", metavar="H", help="The address to listen on; default: the setting listen_host.")
@click.option("--port", type=click.IntRange(0, 65535), metavar="P", help="Default: the setting listen_port.")
def serve(host: str | None, port: int | None) -> None:
    """Answers LearnCube until it is stopped (Ctrl+C, SIGTERM)."""
    office = options().office
    log_to(office.folder)
    with office.desk.store.read() as tables:
        settings = tables.settings.load()
    listening = office.listening()
    enough = threading.Event()
    stop_on_signals(enough)
    address = listening.start(host or settings.listen_host, settings.listen_port if port is None else port)
    # What is loaded by now stays; looking through all of it again and again would hold answers up.
    gc.freeze()
    try:
        line = {"listening": address.listening, "callback_url": address.callback_url}
        click.echo(msgspec.json.encode(line).decode())
        with office.keeper():
            wait_for(enough)
    finally:
        listening.stop()


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
