"""``lcadmin credit``: a student's ledger."""

from __future__ import annotations

import click

from lcadmin.cli.base import WHOLE, Group, options, out, table
from lcadmin.cli.shapes import entries_json
from lcadmin.domain.instants import iso
from lcadmin.services import credit as service
from lcadmin.services.credit import CreditAccount


@click.group(cls=Group, name="credit")
def credit() -> None:
    """What students have paid for and used."""


def _print(account: CreditAccount) -> None:
    out(
        {
            "person": account.person.id,
            "name": account.person.name,
            "balance": account.balance,
            "unit": account.unit,
            "entries": entries_json(account.entries),
        },
        lambda: (
            f"{account.person.name}: {account.balance} {account.unit} left\n"
            + table(
                ["When", "Amount", "Unit", "Note"],
                [(iso(e.at), e.amount, e.unit, e.note) for e in account.entries],
                "Nothing was booked yet.",
            )
        ),
    )


@credit.command("add")
@click.argument("person", type=WHOLE)
@click.option("--lessons", type=WHOLE)
@click.option("--minutes", type=WHOLE)
@click.option("--note", default="")
def add(person: int, lessons: int | None, minutes: int | None, note: str) -> None:
    """Adds (or with a negative number takes away) lessons or minutes."""
    if (lessons is None) == (minutes is None):
        raise click.UsageError("Give either --lessons or --minutes.")
    _print(service.add(options().desk, person, lessons=lessons, minutes=minutes, note=note))


@credit.command("show")
@click.argument("person", type=WHOLE)
def show(person: int) -> None:
    """The balance and every entry behind it."""
    _print(service.account(options().desk, person))
