"""A report's values as people read them: in the business's words, zone and currency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from lcadmin.domain.instants import Instant, day_of, plus, to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.letter_words import base
from lcadmin.domain.money import coin_of
from lcadmin.domain.periods import By, month_of
from lcadmin.domain.report_sheets import Field, Kind, Sheet, Total, Value, is_of_a_day, told
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, render

_SIGNS = {
    "EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "CNY": "¥", "INR": "₹", "ILS": "₪", "KRW": "₩",
    "PLN": "zł", "CZK": "Kč", "UAH": "₴", "TRY": "₺", "VND": "₫", "NGN": "₦", "PHP": "₱",
    "AUD": "A$", "CAD": "CA$", "NZD": "NZ$", "BRL": "R$", "ZAR": "R", "CHF": "CHF",
}  # fmt: skip


_MARKS = {
    language: str.maketrans({",": thousands, ".": ","})
    for language, thousands in (("de", "."), ("es", "."), ("fr", "\N{NARROW NO-BREAK SPACE}"))
}
"""How languages write what English writes as ``1,234.50``; their sign stands behind."""


def sign_of(currency: str) -> str:
    """What stands beside an amount: £, else the three letters."""
    return _SIGNS.get(currency, currency)


def places_of(currency: str) -> int:
    """How many decimals amounts are written with."""
    exponent = coin_of(currency).as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def number(written: str, language: str) -> str:
    """Figures as Python writes them (``1,234.50``) as a language does: ``1.234,50``."""
    marks = _MARKS.get(base(language))
    return written if marks is None else written.translate(marks)


def money(amount: Decimal, currency: str, language: str = "en") -> str:
    """``£1,234.50``, ``CHF 12.00``, elsewhere ``1.234,50 €``; a minus sign stands in front of all."""
    sign = sign_of(currency)
    written = number(f"{abs(amount):,.{places_of(currency)}f}", language)
    minus = "−" if amount < 0 else ""
    if base(language) in _MARKS:
        return f"{minus}{written}\N{NO-BREAK SPACE}{sign}"
    space = "\N{NO-BREAK SPACE}" if sign.isalpha() and len(sign) > 1 else ""
    return f"{minus}{sign}{space}{written}"


def figures(amount: Decimal, currency: str) -> Decimal:
    """An amount with at least the decimals that its currency writes: 30 becomes 30.00."""
    exponent = amount.as_tuple().exponent
    short = isinstance(exponent, int) and -exponent < places_of(currency)
    return amount.quantize(coin_of(currency)) if short else amount


@dataclass(frozen=True, slots=True)
class Dress:
    """How this business writes: its settings, and the sentences of its language and its own."""

    settings: Settings
    wording: Mapping[str, str] = field(default_factory=dict)

    def say(self, text: Text) -> str:
        return render(text, {**self.wording, **self.settings.wording})

    def at(self, key: str, **moments: Instant) -> str:
        """A sentence about moments in the business's zone."""
        return self.say(Text.of(key, zone=self.settings.timezone, **moments))

    def local(self, moment: Instant) -> str:
        """``2026-11-23 16:00``."""
        return f"{to_datetime(moment, self.settings.zone):%Y-%m-%d %H:%M}"

    def plain(self, kind: Kind, value: Value) -> str:
        """A value for machines that read text: enumerations by name, sentences as they are said."""
        if value is None:
            return ""
        if isinstance(value, Text):
            return self.say(value)
        if isinstance(value, StrEnum):
            return str(value.value)
        if kind is Kind.MOMENT:
            return self.local(Instant(int(str(value))))
        return str(value)

    def shown(self, sheet: Sheet, column: Field, row: Any) -> str:
        """A row's value for people."""
        value = told(column, row)
        if column.key == "title" and row is not sheet.totals:
            if sheet.by is By.WEEK:
                return self.at("report_of_day", at=row.start)
            if sheet.by is By.MONTH:
                return self.at("report_of_month", at=row.start)
        if isinstance(value, Decimal):
            return self.money(value, sheet.currency)
        if isinstance(value, StrEnum):
            return self.say(Text(f"report_{column.key}_{value.value}"))
        if column.kind is Kind.LENGTH and isinstance(value, int):
            return hours(value)
        if column.kind is Kind.COUNT and isinstance(value, int):
            return number(f"{value:,}", self.settings.language)
        if column.kind is Kind.MOMENT and isinstance(value, int) and is_of_a_day(row):
            return self.local(Instant(value))[:10]
        return self.plain(column.kind, value)

    def money(self, amount: Decimal, currency: str) -> str:
        """An amount as this language writes it."""
        return money(amount, currency, self.settings.language)

    def cells(self, sheet: Sheet, row: Any) -> list[str]:
        """A row as its shown columns say it."""
        return [self.shown(sheet, column, row) for column in sheet.shown]

    def total_cells(self, sheet: Sheet) -> list[str]:
        """The row of totals; its first cell says so."""
        cells = [
            "" if column.total is Total.NONE else self.shown(sheet, column, sheet.totals)
            for column in sheet.shown
        ]
        cells[0] = self.say(Text("report_total"))
        return cells

    def heads(self, sheet: Sheet) -> list[str]:
        return [self.say(sheet.head(column)) for column in sheet.shown]

    def range_words(self, start: Instant | None, end: Instant | None) -> str:
        """The range that a report is over: a month by its name."""
        if start is None:
            if end is None:
                return self.say(Text("report_range_all"))
            return self.at("report_range_until", last=plus(end, -1))
        if end is None:
            return self.at("report_range_from", first=start)
        month = month_of(day_of(start, self.settings.zone), self.settings.zone)
        if (month.start, month.end) == (start, end):
            return self.at("report_range_month", first=start)
        return self.at("report_range", first=start, last=plus(end, -1))

    def summary(self, sheet: Sheet) -> str:
        """``October 2026 · 86 classes, 1 to check``."""
        one = sheet.classes == 1
        classes = (
            Text("report_classes_one")
            if one
            else Text.of("report_classes", count=number(f"{sheet.classes:,}", self.settings.language))
        )
        check = [self.say(Text.of("report_in_review", count=sheet.in_review))] if sheet.in_review else []
        return f"{self.range_words(sheet.start, sheet.end)} · {', '.join([self.say(classes), *check])}"
