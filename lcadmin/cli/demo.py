"""``lcadmin demo``: a made-up month to look around with."""

from __future__ import annotations

import click

from lcadmin.cli.base import Group, options, out
from lcadmin.resource_files import resource_text
from lcadmin.services import demo as service


@click.group(cls=Group, name="demo", invoke_without_command=True)
@click.pass_context
def demo(ctx: click.Context) -> None:
    """Fills an empty data folder with a made-up month of classes, marked as sample data."""
    if ctx.invoked_subcommand is None:
        made = service.fill(options().desk, service.read_month(resource_text("sample/month.json")))
        out(
            {"people": made.people, "classes": made.classes, "messages": made.messages},
            f"Made {made.people} people and {made.classes} classes. “lcadmin demo clear” removes them again.",
        )


@demo.command("clear")
def clear() -> None:
    """Removes the sample data again."""
    gone = service.clear(options().desk)
    entries = f" With them went {gone.entries} corrections and bookings of your own." if gone.entries else ""
    kept = f" {gone.kept} people are kept, inactive, because your own classes have them." if gone.kept else ""
    out(
        {"people": gone.people, "classes": gone.classes, "entries": gone.entries, "kept": gone.kept},
        f"Removed {gone.people} people and {gone.classes} classes.{entries}{kept}",
    )
