"""``lcadmin closed``: closed days of the business, and days on which somebody is away."""

from __future__ import annotations

from datetime import datetime

import click

from lcadmin.cli.base import WHOLE, Group, options, out, table
from lcadmin.cli.shapes import Object
from lcadmin.domain.closures import Closure
from lcadmin.services import closing
from lcadmin.services.closing import Fate, Plan

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group(cls=Group)
def closed() -> None:
    """Closed days and absences; a series passes over closed days."""


@closed.command("add")
@click.option("--from", "first", type=_DAY, required=True, help="The first day.")
@click.option("--to", "last", type=_DAY, help="The last day; without it the first alone.")
@click.option("--person", type=WHOLE, help="Who is away; without it the business is closed.")
@click.option("--reason", default="", help="A few words.")
@click.option(
    "--classes",
    "fate",
    type=click.Choice([fate.value for fate in Fate]),
    default=Fate.LEAVE.value,
    show_default=True,
    help="What becomes of the classes that fall on these days.",
)
@click.option("--days-later", type=WHOLE, default=7, show_default=True, help="For move: by how many days.")
@click.option("--successor", type=WHOLE, help="For hand_over: who teaches instead.")
def add(
    first: datetime,
    last: datetime | None,
    person: int | None,
    reason: str,
    fate: str,
    days_later: int,
    successor: int | None,
) -> None:
    """Notes the days and does with the classes that fall on them what is asked, as one step."""
    if fate == Fate.HAND_OVER.value and successor is None:
        raise click.UsageError("hand_over needs --successor")
    if person is None and fate in (Fate.EXCUSE.value, Fate.HAND_OVER.value):
        raise click.UsageError(f"{fate} needs --person")
    desk = options().desk
    days = Closure(first.date(), (last or first).date(), reason, person)
    ids = [lesson.id for lesson in closing.hit(desk, days)]
    made = closing.close(desk, days, ids, Plan(Fate(fate), days_later, successor))
    left = fate == Fate.LEAVE.value
    said = f"{len(ids)} classes fall on these days" + ("; they stay." if left else ".")
    out(_shape(made) | {"classes": ids}, said)


@closed.command("list")
def show() -> None:
    """What is still to come."""
    found = closing.ahead(options().desk)
    rows = [(one.id, one.first, one.last, one.person_id or "everybody", one.reason) for one in found]
    out(
        [_shape(one) for one in found],
        lambda: table(("id", "from", "to", "who", "reason"), rows, "No closed days ahead."),
    )


@closed.command("remove")
@click.argument("closure", metavar="ID", type=WHOLE)
def remove(closure: int) -> None:
    """Takes the days away; classes that were changed for them stay as they are."""
    closing.reopen(options().desk, closure)
    out({"removed": closure}, "Taken away. The classes stay as they are.")


def _shape(closure: Closure) -> Object:
    return {
        "id": closure.id,
        "from": str(closure.first),
        "to": str(closure.last),
        "person": closure.person_id,
        "reason": closure.reason,
    }
