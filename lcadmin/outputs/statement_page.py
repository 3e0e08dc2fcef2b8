"""A family's statement as a page: what browsers show, printers print and the PDF is drawn from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lcadmin.domain.attendance import Presence
from lcadmin.domain.instants import Instant
from lcadmin.domain.lengths import hours
from lcadmin.domain.money import Unit
from lcadmin.domain.person_rows import PersonRow, words_for_extra
from lcadmin.domain.statements import Child, Statement
from lcadmin.domain.wording import Text
from lcadmin.outputs.column_widths import ColumnNeed, Measure, look_at
from lcadmin.outputs.dress import Dress
from lcadmin.outputs.page_template import page_template
from lcadmin.outputs.sheet_html import Picture

_TITLE = 1
_SAID = frozenset(
    {
        Presence.NO_SHOW,
        Presence.EXCUSED,
        Presence.CANCELLED,
        Presence.CANCELLED_LATE,
        Presence.CALLED_OFF,
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the page; ``look`` is "child", "sum" or "" for a class."""

    look: str
    cells: tuple[str, ...]
    remark: str = ""


class StatementPage:
    """Renders one statement, whole or in parts, as ``sheet_html.ReportPage`` does a report."""

    def __init__(self, statement: Statement, dress: Dress, made: Instant) -> None:
        self._template = page_template("statement")
        self._statement = statement
        self.dress = dress
        self._credit = statement.counts_credit
        self.rows: Sequence[Line] = tuple(self._lines())
        keys = (
            "when",
            "title",
            "charged_seconds",
            "rate",
            *(("credit_used",) if self._credit else ()),
            "price",
        )
        self._heads = [dress.say(Text(f"statement_head_{key}")) for key in keys]
        self._needs: list[ColumnNeed] | None = None
        period = dress.range_words(statement.start, statement.end)
        self.title = dress.say(Text.of("statement_title", period=period))
        self._all: dict[str, Any] = {
            "language": dress.settings.language,
            "title": self.title,
            "business": dress.settings.business_name,
            "facts": [
                (dress.say(Text("statement_for")), ", ".join(one.name for one in statement.payers)),
                (dress.say(Text("statement_students")), ", ".join(statement.names)),
                (dress.say(Text("statement_sum")), dress.money(statement.total, statement.currency)),
            ],
            "made": dress.at("report_made", at=made),
            "heads": self._heads,
            "total": [dress.say(Text("report_total")), dress.money(statement.total, statement.currency)],
            "notes": list(self._notes()),
        }

    def html(
        self,
        rows: Sequence[Line],
        *,
        first: bool = True,
        last: bool = True,
        on_screen: bool = False,
        logo: Picture | None = None,
        widths: Sequence[int] = (),
    ) -> str:
        """The page over these rows. It refers to nothing outside itself."""
        return self._template.render(
            self._all, rows=rows, first=first, last=last, on_screen=on_screen, logo=logo, widths=widths
        )

    def needs(self, measure: Measure) -> list[ColumnNeed]:
        """What the columns want; a sum's words stand over the first two."""
        if self._needs is None:
            count = len(self._heads)
            self._needs = [ColumnNeed(solid=place != _TITLE) for place in range(count)]
            for need, head in zip(self._needs, self._heads, strict=True):
                need.head(head, measure)
            for row in self.rows:
                if row.look == "":
                    words = f"({row.remark})" if row.remark else ""
                    cells: Sequence[str] = (row.cells[0], f"{row.cells[1]} {words}".strip(), *row.cells[2:])
                    look_at(self._needs, [cells], measure, bold=[False] * count)
                elif row.look == "sum":
                    cells = ("", "", row.cells[1], "", *row.cells[2:])
                    look_at(self._needs, [cells], measure, bold=[True] * count)
            total = ("",) * (count - 1) + (self._all["total"][1],)
            look_at(self._needs, [total], measure, bold=[True] * count)
        return self._needs

    def joins(self, rows: Sequence[Line], *, last: bool) -> list[bool]:
        """For every line of the table whether it stays with the one before it: a child's first class with
        their name, a sum with what it is of."""
        before = ["", *(row.look for row in rows)]
        lines = [row.look == "sum" or above == "child" for row, above in zip(rows, before, strict=False)]
        return [False, *lines, True] if last else [False, *lines]

    def _lines(self) -> Iterator[Line]:
        several = len(self._statement.children) > 1
        for child in self._statement.children:
            if several:
                yield Line("child", (child.name,))
            for row in child.rows:
                yield self._line(row)
            if several:
                yield Line("sum", self._sum(child))

    def _line(self, row: PersonRow) -> Line:
        say, dress = self.dress.say, self.dress
        remark = ""
        if row.extra is not None:
            remark = say(words_for_extra(row.extra, row.note))
        elif row.tutor_missed:
            remark = say(Text("report_presence_tutor_missed"))
        elif row.presence in _SAID:
            remark = say(Text(f"report_presence_{row.presence.value}"))
        used = (str(row.credit_used or ""),) if self._credit else ()
        price = dress.money(row.amount, self._statement.currency)
        length = hours(row.paid_seconds) if row.paid_seconds else ""
        when = dress.at("statement_when", at=row.start)
        return Line("", (when, row.title, length, self._rate(row), *used, price), remark)

    def _rate(self, row: PersonRow) -> str:
        if row.rate is None or row.unit is None:
            return ""
        key = "statement_rate_class" if row.unit is Unit.CLASS else "statement_rate_hour"
        return self.dress.say(Text.of(key, amount=self.dress.money(row.rate, self._statement.currency)))

    def _sum(self, child: Child) -> tuple[str, ...]:
        whole = child.sum
        used = (str(whole.credit_used or ""),) if self._credit else ()
        words = self.dress.say(Text.of("statement_sum_of", name=child.name))
        return (
            words,
            hours(whole.paid_seconds),
            *used,
            self.dress.money(whole.amount, self._statement.currency),
        )

    def _notes(self) -> Iterator[str]:
        say, counts = self.dress.say, self._statement.counts
        for child in self._statement.children:
            if child.credit_left is not None:
                unit = self.dress.settings.credit_rule.value
                yield say(Text.of(f"statement_credit_left_{unit}", name=child.name, count=child.credit_left))
        unsettled = {
            row.lesson_id: f"{row.title}, {self.dress.at('statement_when', at=row.start)}"
            for child in self._statement.children
            for row in child.rows
            if row.in_review or row.running
        }
        for key, count in (
            ("report_note_review", counts.in_review),
            ("report_note_running", counts.running),
        ):
            if count:
                yield say(Text(f"{key}_one") if count == 1 else Text.of(key, count=count))
        if unsettled:
            yield say(Text.of("statement_to_check", classes="; ".join(unsettled.values())))
