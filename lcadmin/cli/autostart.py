"""``lcadmin autostart``: starting with the computer."""

from __future__ import annotations

import click

from lcadmin.cli.base import Group, options, out
from lcadmin.services.home_ports import Autostart, ByHand, StartWhen


@click.group(cls=Group, name="autostart")
def autostart() -> None:
    """Starts lcadmin with the computer."""


@autostart.command("on")
@click.option("--before-sign-in", is_flag=True, help="Answer LearnCube before anybody signs in (`serve`).")
def on(before_sign_in: bool) -> None:
    """Opens the window in the tray at sign-in."""
    _turn(StartWhen.BOOT if before_sign_in else StartWhen.SIGN_IN, True)


@autostart.command("off")
@click.option("--before-sign-in", is_flag=True, help="What was switched on with the same option.")
def off(before_sign_in: bool) -> None:
    """No longer starts it."""
    _turn(StartWhen.BOOT if before_sign_in else StartWhen.SIGN_IN, False)


@autostart.command("status")
def status() -> None:
    """Says what is started when."""
    ways = _ways()
    value = _values(ways, None)
    words = {True: "on", False: "off"}
    signed, before = words[bool(value["sign_in"])], words[bool(value["before_sign_in"])]
    out(value, f"At sign-in: {signed}\nBefore sign-in: {before}")


def _turn(when: StartWhen, switched_on: bool) -> None:
    ways = _ways()
    left = ways.turn(when, switched_on)
    value = _values(ways, left)
    if left is None:
        out(value, "Done.")
        return
    out(
        value,
        "Almost done. An administrator has to type:\n" + "\n".join(f"  {line}" for line in left.commands),
    )


def _values(ways: Autostart, left: ByHand | None) -> dict[str, object]:
    return {
        "sign_in": ways.is_on(StartWhen.SIGN_IN),
        "before_sign_in": ways.is_on(StartWhen.BOOT),
        "by_hand": [] if left is None else list(left.commands),
    }


def _ways() -> Autostart:
    return options().office.autostart()
