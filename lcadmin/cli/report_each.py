"""``lcadmin report … --each``: a file for each person of a report, or a statement for each family."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lcadmin import outputs
from lcadmin.cli.base import options, out, say
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.periods import By
from lcadmin.domain.report_sheets import Report
from lcadmin.domain.statements import Statement
from lcadmin.services import report, statements
from lcadmin.services.words import in_its_language


@dataclass(frozen=True, slots=True)
class Asked:
    """Which report, over classes planned in [start, end), perhaps of one person or their family."""

    report: Report
    start: Instant | None
    end: Instant | None
    person_id: int | None


def put_out_each(asked: Asked, each: str, by: str | None, form: str | None, folder: Path | None) -> None:
    """Writes the files into a folder, which is made where it is not there. Statements without a folder go
    out as JSON. BadInput for a form that there is not."""
    family = each == "family"
    forms = outputs.STATEMENT_FORMS if family else outputs.FORMS
    if form is not None and form not in forms:
        raise BadInput("bad_choice", field="--format", given=form, choices=", ".join(forms))
    if family and folder is None and form in (None, "json"):
        made = statements.statements(options().desk, asked.start, asked.end, asked.person_id)
        lines = [f"{', '.join(one.names)}: {_sum(one)}" for one in made]
        out([outputs.statement_json(one) for one in made], "\n".join(lines) or "None.")
        return
    if folder is None:
        raise BadInput("needs_output_file", form=(form or "pdf").upper())
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput("unwritable_file", file=folder, cause=error.strerror or str(error)) from error
    written = 0
    for name, content in _statements(asked, form or "pdf") if family else _people(asked, by, form or "pdf"):
        write(folder / name, content)
        written += 1
    say(f"Written: {written} in {folder}")


def write(file: Path, content: bytes) -> None:
    """BadInput where it cannot be written."""
    try:
        file.write_bytes(content)
    except OSError as error:
        raise BadInput("unwritable_file", file=file, cause=error.strerror or str(error)) from error


def _sum(one: Statement) -> str:
    return outputs.statement_words(one, statements.in_its_words(options().desk, one))[1]


def _statements(asked: Asked, form: str) -> Iterator[tuple[str, bytes]]:
    desk = options().desk
    logo = _logo()
    for one in statements.statements(desk, asked.start, asked.end, asked.person_id):
        said = statements.in_its_words(desk, one)
        content = outputs.statement_file(form, one, said, desk.clock.now(), logo)
        yield f"{outputs.statement_name(one, said)}.{form}", content


def _people(asked: Asked, by: str | None, form: str) -> Iterator[tuple[str, bytes]]:
    desk = options().desk
    logo = _logo()
    with desk.store.read() as tables:
        settings = in_its_language(desk, tables.settings.load())
    whole = report.sheet(desk, asked.report, start=asked.start, end=asked.end, person_id=asked.person_id)
    for person, name in sorted({(row.person_id, row.name) for row in whole.rows}):
        own = report.sheet(
            desk, asked.report, start=asked.start, end=asked.end, by=by or By.CLASS, person_id=person
        )
        content = outputs.report_file(form, own, settings, desk.clock.now(), logo)
        yield f"{outputs.file_name(name)} {person}.{form}", content


def _logo() -> bytes | None:
    with options().desk.store.read() as tables:
        return tables.logo.get()
