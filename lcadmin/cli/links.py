"""``lcadmin links`` and ``lcadmin seat``: what is copied or mailed, and new links for old."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lcadmin.cli.base import WHOLE, Command, Group, options, out, say, to_json
from lcadmin.cli.files import write_bytes
from lcadmin.cli.shapes import seat_json
from lcadmin.domain.handed import Way
from lcadmin.domain.instants import iso
from lcadmin.domain.links import join_link, opens_here_only
from lcadmin.domain.tokens import own_number_warning
from lcadmin.domain.wording import Text, english, render
from lcadmin.services import change_lesson, composing, handing, invite, lessons, letters

if TYPE_CHECKING:
    from lcadmin.domain.letters import Letter

_NAME = re.compile(r"[^A-Za-z0-9]+")
_FORMATS = click.Choice(["text", "html", "json", "ics", "eml"])


@click.command(cls=Command, name="links")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.option("--format", "form", type=_FORMATS, default="text")
@click.option("--person", "person_id", type=WHOLE, metavar="ID", help="Only this person's.")
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="For ics and eml: a file a person (eml: a reader) in this folder.",
)
def links(lesson_id: int, form: str, person_id: int | None, folder: Path | None) -> None:
    """What would be copied or mailed for one class, person by person.

    What is printed counts as handed out: `stale` tells in the JSON when a link that was handed out is not
    right any more. `eml` makes drafts, to contacts too; several on the screen are one mbox.
    """
    desk = options().desk
    with desk.store.read() as tables:
        settings = tables.settings.load()
        here = opens_here_only(settings, join_link(settings, tables.lessons.get(lesson_id), ""))
    if here:
        say(render(Text("links_here_only"), options().wording()))
    if form in ("ics", "eml"):
        _files(form, lesson_id, person_id, folder)
    elif form == "json" or options().json:
        click.echo(to_json(_json(lesson_id, person_id)))
        handing.record(desk, [lesson_id], _only(person_id), Way.SHOWN, only_new=True)
        return
    else:
        clip = invite.invitation(desk, lesson_id, person_id)
        click.echo(clip.html if form == "html" else clip.plain)
    handing.record(desk, [lesson_id], _only(person_id), Way.FILE if folder else Way.SHOWN)


def _only(person_id: int | None) -> list[int] | None:
    return None if person_id is None else [person_id]


def _json(lesson_id: int, person_id: int | None) -> list[dict[str, Any]]:
    desk = options().desk
    latest = {one.person_id: one.latest for one in handing.of_lesson(desk, lesson_id)}
    return [
        {
            "person": link.person.id,
            "name": link.person.name,
            "role": link.role.value,
            "user_id": link.user_id,
            "join_url": link.url,
            "stale": link.stale,
            "given": None if given is None else {"way": given.way.value, "at": iso(given.at)},
        }
        for link in invite.links(desk, lesson_id)
        if person_id in (None, link.person.id)
        for given in [latest.get(link.person.id)]
    ]


def _files(form: str, lesson_id: int, person_id: int | None, folder: Path | None) -> None:
    desk = options().desk
    if form == "ics":
        lesson = lessons.get(desk, lesson_id).lesson
        written = [
            letters.to_person(desk, lesson_id, seat.person_id)
            for seat in lesson.standing
            if person_id in (None, seat.person_id)
        ]
        apart = len(written) == 1 or folder is not None or options().json
        made = [composing.calendar(desk, [letter]) for letter in written] if apart else []
    else:
        written = letters.of_classes(desk, [lesson_id], person_id)
        made = [desk.paper.mail(mail) for mail in composing.compose(desk, written, draft=True)]
    if folder is not None:
        _write(folder, form, lesson_id, written, made)
    elif options().json:
        click.echo(to_json([_file_json(form, *one) for one in zip(written, made, strict=True)]))
    elif form == "ics":
        whole = (
            made[0] if made else composing.calendar(desk, written, options().zone().key) if written else ""
        )
        click.echo(whole.replace("\r\n", "\n"), nl=False)
    elif len(made) == 1:
        click.echo(made[0].replace("\r\n", "\n"), nl=False)
    else:
        for text in made:
            body = re.sub(r"(?m)^(>*From )", r">\1", text.replace("\r\n", "\n"))
            click.echo(f"From lcadmin Thu Jan  1 00:00:00 1970\n{body}")


def _file_json(form: str, letter: Letter, text: str) -> dict[str, Any]:
    return {"name": letter.reader.name, "to": letter.reader.email, "subject": letter.subject, form: text}


def _write(folder: Path, form: str, lesson_id: int, written: list[Letter], made: list[str]) -> None:
    for number, (letter, text) in enumerate(zip(written, made, strict=True), 1):
        name = _NAME.sub("-", letter.reader.name).strip("-").lower() or "reader"
        file = folder / f"class-{lesson_id}-{number}-{name}.{form}"
        write_bytes(file, text.encode())
        say(str(file))


@click.group(cls=Group, name="seat")
def seat() -> None:
    """Single join links."""


@seat.command("renew")
@click.argument("lesson_id", type=WHOLE, metavar="CLASS")
@click.argument("person_id", type=WHOLE, metavar="PERSON")
@click.option("--number", metavar="NUMBER", help="The number in the link, where it must be a certain one.")
def renew(lesson_id: int, person_id: int, number: str | None) -> None:
    """Makes one person's link useless and issues another."""
    desk = options().desk
    made = change_lesson.renew_seat(desk, lesson_id, person_id, number)
    if number is not None:
        say(english(own_number_warning()))
    lesson = lessons.get(desk, lesson_id).lesson
    with desk.store.read() as tables:
        settings = tables.settings.load()
    shape = seat_json(made, lesson, settings)
    out(shape, f"{made.name}: {shape['join_url'] or 'the link needs your LearnCube address first'}")
