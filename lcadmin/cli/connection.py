"""``lcadmin connection``: the steps to go live, and is this program reachable from outside."""

from __future__ import annotations

import click

from lcadmin.cli.base import Group, options, out, table
from lcadmin.domain.going_live import OPTIONAL, Step
from lcadmin.domain.instants import iso
from lcadmin.domain.reach import ReachVerdict, meaning, what
from lcadmin.domain.wording import Text, english
from lcadmin.services import going_live
from lcadmin.services.support_message import support_message


@click.group(cls=Group, name="connection", invoke_without_command=True)
@click.pass_context
def connection(ctx: click.Context) -> None:
    """How LearnCube gets to this PC. Without a command: the steps to go live, and how far each is."""
    if ctx.invoked_subcommand is not None:
        return
    live = going_live.checklist(options().desk)
    value = {
        "done": live.done,
        "live": live.complete,
        "steps": [
            {
                "step": str(item.step),
                "name": english(Text(f"golive_{item.step}")),
                "state": str(item.state),
                "why": english(item.why),
            }
            for item in live.items
        ],
    }
    rows = [
        (english(Text(f"golive_state_{item.state}")), english(Text(f"golive_{item.step}")), english(item.why))
        for item in live.items
    ]
    out(value, lambda: table(["", "Step", "Why"], rows, ""))


@connection.command("message")
@click.option("--sent", is_flag=True, help="Note that it goes out now: an answer is waited for.")
def message(sent: bool) -> None:
    """The ready-made message to LearnCube's support. Send it to nobody else."""
    desk = options().desk
    written = support_message(desk)
    if sent:
        going_live.note_written(desk)
    out({"subject": written.subject, "body": written.body}, f"{written.subject}\n\n{written.body}")


@connection.command("answered")
def answered() -> None:
    """Notes that LearnCube has answered the message."""
    going_live.answered(options().desk)
    out({"answered": True}, "Noted. Now set what LearnCube wrote to you: `lcadmin config set endpoint …`")


@connection.command("keys")
def keys() -> None:
    """Signs in to LearnCube with the keys that are set."""
    from lcadmin.learncube.sources import LearnCubeSources

    desk = options().desk
    going_live.test_keys(desk, LearnCubeSources(desk).feed())
    out({"good": True}, english(Text("keys_good")))


@connection.command("leave-out")
@click.argument("step", type=click.Choice([str(step) for step in OPTIONAL]))
def leave_out(step: str) -> None:
    """Does without a step that the office can do without."""
    going_live.leave_out(options().desk, Step(step))
    out({"left_out": step}, "Left out.")


@connection.command("check")
def check() -> None:
    """Asks this program through its public address; a `serve` or the window must be running."""
    reach = options().office.check_reach()
    reached = reach.verdict is ReachVerdict.REACHED
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
