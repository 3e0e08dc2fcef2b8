"""``lcadmin report``: what people are paid by."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from lcadmin.cli.base import WHOLE, Group, options, say
from lcadmin.cli.report_each import Asked, put_out_each, write
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.report_sheets import Report, Sheet
from lcadmin.domain.reports import By
from lcadmin.domain.wording import Text
from lcadmin.outputs import FORMS, Dress, report_file, sheet_csv, sheet_text
from lcadmin.services import report as service
from lcadmin.services.report_compare import beside
from lcadmin.services.words import in_its_language

_IN_A_FILE = ("xlsx", "pdf")


@click.group(cls=Group, name="report")
def report() -> None:
    """Reports over the counted minutes."""


def _report(name: Report, words: str, *, people: bool = False) -> None:
    """Adds one report; those of people may be for one person."""

    def made(
        start: str | None,
        end: str | None,
        by: str | None,
        form: str | None,
        output: Path | None,
        person: int | None = None,
        each: str | None = None,
        *,
        compare: bool = False,
    ) -> None:
        if each is not None:
            asked = Asked(name, *_within(start, end), person)
            put_out_each(asked, each, by, form, output)
            return
        first, after = _within(start, end)
        sheet = service.sheet(
            options().desk,
            name,
            start=first,
            end=after,
            by=by,
            person_id=person,
        )
        if compare:
            sheet = beside(options().desk, sheet, person)
        put_out(sheet, form, output)

    command: Any = made
    if people:
        kinds = ["person", "family"] if name is Report.STUDENTS else ["person"]
        help_ = "A file for each, into the folder -o."
        command = click.option("--each", type=click.Choice(kinds), help=help_)(command)
        command = click.option("--person", type=WHOLE, metavar="ID", help="One person's own rows.")(command)
    shared: tuple[Any, ...] = (
        click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE"),
        click.option("--format", "form", type=click.Choice(FORMS)),
        click.option("--by", type=click.Choice(["class", "week", "month"])),
        click.option("--to", "end", metavar="WHEN", help="A date alone includes that day."),
        click.option("--from", "start", metavar="WHEN"),
        click.option("--compare", is_flag=True, help="Beside the period before; needs --from and --to."),
    )
    for option in shared:
        command = option(command)
    report.command(name.value, help=words)(command)


_report(Report.DURATIONS, "How long each class lasted, with totals.")
_report(Report.TUTORS, "Tutors' hours and pay.", people=True)
_report(Report.STUDENTS, "Students' hours, prices and credit.", people=True)
_report(Report.ATTENDANCE, "Who came, how late, who did not.", people=True)
_report(Report.CONNECTION, "Lost connections, how long until people were back, entries refused.")


def _within(start: str | None, end: str | None) -> tuple[Instant | None, Instant | None]:
    return (
        None if start is None else options().when(start, "--from"),
        None if end is None else options().until(end, "--to"),
    )


def put_out(sheet: Sheet, form: str | None, output: Path | None) -> None:
    """Writes a sheet into a file, or prints it; without a form, the one that the file's name says."""
    desk = options().desk
    if form is None and output is not None and output.suffix.lower().lstrip(".") in FORMS:
        form = output.suffix.lower().lstrip(".")
    with desk.store.read() as tables:
        settings = in_its_language(desk, tables.settings.load())
        logo = tables.logo.get()
    dress = Dress(settings)
    if form is None and options().json:
        form = "json"
    if form is not None and form in _IN_A_FILE and output is None and sys.stdout.isatty():
        raise BadInput("needs_output_file", form=form.upper())
    _ask_first(sheet, dress, output)
    if form is None:
        content = f"{sheet_text(sheet, dress)}\n".encode()
    elif form == "csv" and output is None:
        content = sheet_csv(sheet, dress).encode()
        if sheet.practised and sheet.by is not By.CLASS:  # no line of the table can say it
            say(next(dress.say(note) for note in sheet.notes if note.key.startswith("report_note_practised")))
    else:
        content = report_file(form, sheet, settings, desk.clock.now(), logo)
    if output is None and form in _IN_A_FILE:
        sys.stdout.buffer.write(content)
        return
    if output is None:
        sys.stdout.write(content.decode())
        return
    write(output, content)
    say(f"Written: {output}")


def _ask_first(sheet: Sheet, dress: Dress, output: Path | None) -> None:
    """Pay goes out with a class that a person should look at only when they have said so; where nobody
    can be asked, it is told."""
    if sheet.report is not Report.TUTORS:
        return
    if not sheet.chosen:
        say(dress.say(Text("report_not_chosen")))
    if output is None or not sheet.doubts:
        return
    words = " ".join(dress.say(note) for note in sheet.doubts)
    if sys.stdin is not None and sys.stdin.isatty():
        click.confirm(f"{words} {dress.say(Text('report_write_anyway'))}", abort=True, err=True)
    else:
        say(words)
