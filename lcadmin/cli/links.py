"""``lcadmin links`` and ``lcadmin seat``: what is copied or mailed, and new links for old."""

from __future__ import annotations

import click

from lcadmin.cli.base import Command, Group, options, out, to_json
from lcadmin.cli.shapes import seat_json
from lcadmin.services import change_lesson, invite, lessons


@click.command(cls=Command, name="links")
@click.argument("lesson_id", type=int, metavar="ID")
@click.option("--format", "form", type=click.Choice(["text", "html", "json"]), default="text")
def links(lesson_id: int, form: str) -> None:
    """What would be copied or mailed for one class, person by person."""
    desk = options().desk
    if form == "json" or options().json:
        made = [
            {
                "person": link.person.id,
                "name": link.person.name,
                "role": link.role.value,
                "user_id": link.user_id,
                "join_url": link.url,
                "stale": link.stale,
            }
            for link in invite.links(desk, lesson_id)
        ]
        click.echo(to_json(made))
        return
    clip = invite.invitation(desk, lesson_id, None)
    click.echo(clip.html if form == "html" else clip.plain)


@click.group(cls=Group, name="seat")
def seat() -> None:
    """Single join links."""


@seat.command("renew")
@click.argument("lesson_id", type=int, metavar="CLASS")
@click.argument("person_id", type=int, metavar="PERSON")
def renew(lesson_id: int, person_id: int) -> None:
    """Makes one person's link useless and issues another."""
    desk = options().desk
    made = change_lesson.renew_seat(desk, lesson_id, person_id)
    lesson = lessons.get(desk, lesson_id).lesson
    with desk.store.read() as tables:
        settings = tables.settings.load()
    shape = seat_json(made, lesson, settings)
    out(shape, f"{made.name}: {shape['join_url'] or 'the link needs your LearnCube address first'}")
