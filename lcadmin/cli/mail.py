"""``lcadmin mail``: sending letters without a window."""

from __future__ import annotations

import sys
from typing import Any

import click

from lcadmin import outputs
from lcadmin.cli.base import WHOLE, Group, options, out, say
from lcadmin.cli.imports import stoppable
from lcadmin.domain.errors import Refusal
from lcadmin.domain.letters import Letter, LetterState
from lcadmin.domain.wording import Text, render
from lcadmin.services import here_only, letters, sending, statements
from lcadmin.services.report_people import about_classes


@click.group(cls=Group, name="mail")
def mail() -> None:
    """Messages with links, through your own mail account (see the settings mail_…)."""


@mail.command("week")
@click.option("--next", "following", is_flag=True, help="Next week instead of this one.")
@click.option("--dry-run", is_flag=True, help="Only list who would get one.")
def week(following: bool, dry_run: bool) -> None:
    """Sends everybody this week's links, one message a person or family, never twice."""
    _deliver(letters.of_week(options().desk, int(following), options().zone()), dry_run)


@mail.command("links")
@click.argument("lesson_ids", type=WHOLE, nargs=-1, required=True, metavar="ID…")
@click.option("--dry-run", is_flag=True, help="Only list who would get one.")
def links(lesson_ids: tuple[int, ...], dry_run: bool) -> None:
    """Sends everybody the links of these classes."""
    _deliver(letters.of_classes(options().desk, lesson_ids), dry_run)


@mail.command("notes")
@click.argument("lesson_ids", type=WHOLE, nargs=-1, required=True, metavar="ID…")
@click.option("--dry-run", is_flag=True, help="Only list who would get one.")
def notes(lesson_ids: tuple[int, ...], dry_run: bool) -> None:
    """Tells whoever was told something else: moved, cancelled, another tutor, another link."""
    _deliver(letters.notes(options().desk, lesson_ids), dry_run)


@mail.command("statements")
@click.option("--from", "start", metavar="WHEN")
@click.option("--to", "end", metavar="WHEN", help="A date alone includes that day.")
@click.option("--everybody", is_flag=True, help="Also families without a class who owe nothing.")
@click.option("--dry-run", is_flag=True, help="Only list who would get one.")
def statements_(start: str | None, end: str | None, everybody: bool, dry_run: bool) -> None:
    """Sends each family what its classes cost, as a PDF, to whoever pays; never twice."""
    desk = options().desk
    first = None if start is None else options().when(start, "--from")
    after = None if end is None else options().until(end, "--to")
    made = [one for one in statements.statements(desk, first, after) if everybody or not one.says_nothing]
    for note in about_classes("report_note_no_rate", sum(one.counts.missing_rate for one in made)):
        say(render(note, options().wording()))
    _deliver(statements.mails(desk, made, outputs), dry_run)


@mail.command("test")
def test() -> None:
    """Sends a test to yourself."""
    address = sending.send_test(options().desk)
    out({"sent_to": address}, f"Sent to {address}.")


@mail.command("uncertain")
def uncertain() -> None:
    """Lists messages of which nobody knows whether they arrived."""
    found = sending.uncertain(options().desk)
    shape = [{"id": one.id, "name": one.reader, "to": one.address, "subject": one.subject} for one in found]
    lines = [f"{one.id}  {one.reader} <{one.address}>: {one.subject}" for one in found]
    out(shape, "\n".join(lines) or "None.")


@mail.command("decide")
@click.argument("letter_id", type=WHOLE, metavar="MESSAGE")
@click.argument("what", type=click.Choice(["arrived", "again"]))
def decide(letter_id: int, what: str) -> None:
    """Says that an uncertain message arrived, or that it may be sent again."""
    sending.decide_uncertain(options().desk, letter_id, arrived=what == "arrived")
    out({"id": letter_id, "decided": what}, "Noted.")


def _told(many: int) -> sending.Progress:
    """Says how far it is, where somebody looks on."""
    done = 0

    def tell(_number: int, state: LetterState, _why: Text | None) -> None:
        nonlocal done
        if state in (LetterState.SENT, LetterState.FAILED, LetterState.UNCERTAIN):
            done += 1
            if sys.stderr.isatty():
                say(f"{done:,} of {many:,} done")

    return tell


def _not_in_ledger(letter: Letter) -> str:
    if letter.here_only:
        return "here_only"
    return "not_sent" if letter.reader.email else "no_address"


def _deliver(written: list[Letter], dry_run: bool) -> None:
    desk, wording, called_off = options().desk, options().wording(), False
    kept = here_only.why_kept(written)
    if dry_run and kept is not None:
        say(render(kept, wording))
    if not dry_run:
        here_only.refuse(written)  # before the account is asked for, which would not help
        sending.account(desk)
        with stoppable() as stopped:
            entered = sending.enter(desk, written)
            sending.send(desk, entered, _told(len(entered)), stopped.is_set)
            called_off = stopped.is_set()
    shape: list[dict[str, Any]] = []
    for known in sending.look_up(desk, written):
        entry, reader = known.entry, known.letter.reader
        state = entry.state.value if entry else _not_in_ledger(known.letter)
        why = render(entry.why, wording) if entry and entry.why else None
        subject = known.letter.subject
        shape.append(
            {"name": reader.name, "to": reader.email, "subject": subject, "state": state, "why": why}
        )
    lines = [
        f"{one['state']:<10}  {one['name']} <{one['to']}>: {one['why'] or one['subject']}" for one in shape
    ]
    out(shape, "\n".join(lines) or "Nobody.")
    if called_off:
        raise click.Abort  # what is left waits, and goes out the next time
    failed = sum(one["state"] == LetterState.FAILED for one in shape)
    if failed and not dry_run:
        raise Refusal("mail_some_failed", count=failed)
