"""``lcadmin practice``: the practice classroom, a stand-in for LearnCube on this machine."""

from __future__ import annotations

import threading
from urllib.parse import urlsplit

import click
import msgspec

from lcadmin.cli.base import Command, Whole, options
from lcadmin.cli.serve import stop_on_signals, wait_for
from lcadmin.diagnostics import log_to


@click.command(cls=Command)
@click.option("--port", type=Whole(0, 65535), default=0, metavar="P", help="Default: any free one.")
@click.option(
    "--callback", metavar="URL", help="Where to send messages; default: this data folder's responder."
)
def practice(port: int, callback: str | None) -> None:
    """Runs the practice classroom until it is stopped (Ctrl+C, SIGTERM)."""
    if callback is not None and not _is_web_address(callback):
        raise click.UsageError("--callback needs a web address: http:// or https:// and a name.")
    office = options().office
    log_to(office.folder)
    enough = threading.Event()
    stop_on_signals(enough)
    classroom = office.practice(port=port, callback=callback)
    address = classroom.start()
    try:
        line = {
            "listening": address.listening,
            "endpoint": address.endpoint,
            "api_root": address.api_root,
            "public_key": address.public_key,
            "private_key": address.private_key,
        }
        click.echo(msgspec.json.encode(line).decode())
        wait_for(enough)
    finally:
        classroom.stop()


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
