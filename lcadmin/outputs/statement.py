"""A family's statement: as a page, as a PDF drawn from it, as JSON for scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import msgspec

from lcadmin.domain.instants import Instant, iso
from lcadmin.domain.settings import Settings
from lcadmin.domain.statements import Child, Statement
from lcadmin.outputs.dress import Dress, figures
from lcadmin.outputs.person_file import file_name
from lcadmin.outputs.sheet_html import data_picture

if TYPE_CHECKING:
    from lcadmin.outputs.pdf import Device

STATEMENT_FORMS = ("pdf", "html", "json")


def statement_file(
    form: str, statement: Statement, settings: Settings, made: Instant, logo: bytes | None = None
) -> bytes:
    """The content of a file of one of ``STATEMENT_FORMS``. KeyError for another form."""
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(statement_json(statement)), indent=2) + b"\n"
    if form not in STATEMENT_FORMS:
        raise KeyError(form)
    from lcadmin.outputs.statement_page import StatementPage

    page = StatementPage(statement, Dress(settings), made)
    if form == "pdf":
        from lcadmin.outputs.pdf import page_pdf

        return page_pdf(page, logo)
    return page.html(page.rows, on_screen=True, logo=data_picture(logo)).encode()


def print_statements(
    made: Iterable[tuple[Statement, Settings]],
    now: Instant,
    device: Device,
    logo: bytes | None = None,
    going_on: Callable[[], bool] = lambda: True,
) -> int:
    """Draws statements on a printer as one job, each in the words of its settings and from a new sheet.
    ``going_on`` is asked now and then; returns how many are whole."""
    from lcadmin.outputs.pdf import lay_paper, paint_all
    from lcadmin.outputs.statement_page import StatementPage

    lay_paper(device, across=False)
    pages = (StatementPage(one, Dress(said), now) for one, said in made)
    return paint_all(pages, device, logo, going_on)


def statement_words(statement: Statement, settings: Settings) -> tuple[str, str]:
    """Its time and its sum as people read them."""
    dress = Dress(settings)
    return dress.range_words(statement.start, statement.end), dress.money(statement.total, statement.currency)


def statement_name(statement: Statement, settings: Settings) -> str:
    """What its file is called, without a suffix: whom it is about, and their number, which no other has."""
    dress = Dress(settings)
    number = statement.key.rpartition(" ")[2]
    period = dress.range_words(statement.start, statement.end)
    return file_name(f"{', '.join(statement.names)[:60].strip(' ,')} {number} - {period}")


def statement_json(statement: Statement) -> dict[str, Any]:
    """For scripts: lengths in seconds, amounts as text, times in UTC."""
    coins = statement.currency
    return {
        "family": statement.family_id,
        "for": [{"name": one.name, "email": one.email, "language": one.language} for one in statement.payers],
        "students": [_child_json(child, coins) for child in statement.children],
        "classes": statement.counts.classes,
        "in_review": statement.counts.in_review,
        "price": str(figures(statement.total, coins)),
        "currency": coins,
    }


def _child_json(child: Child, currency: str) -> dict[str, Any]:
    return {
        "id": child.person_id,
        "name": child.name,
        "charged_seconds": child.sum.paid_seconds,
        "price": str(figures(child.sum.amount, currency)),
        "credit_used": child.sum.credit_used,
        "credit_balance": child.credit_left,
        "rows": [
            {
                "class": row.lesson_id,
                "title": row.title,
                "start": iso(row.start),
                "charged_seconds": row.paid_seconds,
                "rate": None if row.rate is None else str(row.rate),
                "unit": row.unit,
                "price": str(figures(row.amount, currency)),
                "credit_used": row.credit_used,
                "presence": row.presence,
                "extra": row.extra,
                "note": row.note,
            }
            for row in child.rows
        ],
    }
