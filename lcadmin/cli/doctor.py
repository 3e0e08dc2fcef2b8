"""``lcadmin doctor``: what a pasted link is worth."""

from __future__ import annotations

import click

from lcadmin.cli.base import Command, options, out
from lcadmin.domain.instants import iso
from lcadmin.domain.wording import render
from lcadmin.services import doctor as service


@click.command(cls=Command, name="doctor")
@click.argument("link")
def doctor(link: str) -> None:
    """Whose a link is, for which class, whether it was altered, and what would happen now."""
    found = service.examine(options().desk, link)
    wording = options().wording()
    says = [render(text, wording) for text in found.says]
    lesson, seat = found.lesson, found.seat
    shape = {
        "verdict": found.verdict.value,
        "altered": found.altered,
        "class": None if lesson is None else lesson.id,
        "title": None if lesson is None else lesson.title,
        "start": None if lesson is None else iso(lesson.start),
        "person": None if seat is None else seat.person_id,
        "name": None if seat is None else seat.name,
        "role": None if seat is None else seat.role.value,
        "admits": found.admits,
        "message": found.message or None,
        "says": says,
        "join_url": found.right_link or None,
        "given": [
            {"way": one.way.value, "at": iso(one.at), "reader": one.reader, "address": one.address}
            for one in found.given
        ],
    }
    right = [f"Their link: {found.right_link}"] if found.right_link and not found.admits else []
    out(shape, "\n".join([*says, *right]))
