"""Reports as tables, whatever they are of: columns with a kind, rows, and a row of totals.

Every way out (window, CSV, spreadsheet, page, PDF, clipboard) shows a ``Sheet``; none of them knows
what a report is about. Heads are message keys (``report_head_KEY``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from lcadmin.domain.instants import Instant
from lcadmin.domain.periods import By, told_month
from lcadmin.domain.person_rows import Extra, words_for_extra
from lcadmin.domain.wording import Text

Value = str | StrEnum | int | Decimal | Text | None


class Report(StrEnum):
    """Which report it is."""

    DURATIONS = "durations"
    TUTORS = "tutors"
    STUDENTS = "students"
    ATTENDANCE = "attendance"
    CONNECTION = "connection"


class OtherSheet(StrEnum):
    """What goes out in the same forms without being one of the reports."""

    RECONCILIATION = "reconciliation"


OF_PEOPLE = frozenset({Report.TUTORS, Report.STUDENTS, Report.ATTENDANCE})


class Kind(StrEnum):
    """What a column's values are."""

    TEXT = "text"
    MOMENT = "moment"  # an Instant
    COUNT = "count"
    LENGTH = "length"  # seconds
    MONEY = "money"  # Decimal in the sheet's currency
    CHOICE = "choice"  # one of a few words, by its name: ``report_KEY_VALUE`` says it


class Total(StrEnum):
    """What stands under a column."""

    NONE = "none"
    SUM = "sum"  # of the rows
    OWN = "own"  # a figure of its own, such as an average


@dataclass(frozen=True, slots=True)
class Field:
    """One column; ``value`` takes a row."""

    key: str
    kind: Kind
    value: Callable[[Any], Value]
    total: Total = Total.NONE
    strong: bool = False

    @property
    def right(self) -> bool:
        """Whether it holds figures."""
        return self.kind in (Kind.COUNT, Kind.LENGTH, Kind.MONEY)


_DOUBTS = ("report_note_review", "report_note_running", "report_note_no_rate")
_SAID_BY_ONE = frozenset(
    {"classes", "extra", "came", "late", "unknown", "excused", "cancelled", "cancelled_late"}
)
"""Counts that would be 0 or 1 of a single class; its other columns say as much."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole report. ``rows`` are of one type with ``lesson_id``, ``in_review`` and, where they are of
    people, ``person_id``; ``totals`` has what the columns with a total take of it. ``start`` and ``end``
    are the range that was asked for. ``classes``, ``in_review`` and ``running`` (still on) count classes,
    each once. ``chosen`` is False while nobody has said how classes are paid. ``practised`` are the classes
    that were held in the practice classroom. Columns in which ``nobody_has`` anything are for machines."""

    report: Report | OtherSheet
    by: By | None
    fields: Sequence[Field]
    rows: Sequence[Any]
    totals: Any
    classes: int
    in_review: int
    start: Instant | None = None
    end: Instant | None = None
    currency: str = ""
    running: int = 0
    notes: tuple[Text, ...] = ()
    person: str = ""
    chosen: bool = True
    practised: frozenset[int] = frozenset()
    nobody_has: frozenset[str] = frozenset()

    @property
    def title(self) -> Text:
        """What it is called; a sheet of one person by their name."""
        if self.person:
            return Text.of(f"report_title_{self.report.value}_one", name=self.person)
        return Text(f"report_title_{self.report.value}")

    def head(self, field: Field) -> Text:
        """What stands over a column."""
        if field.key == "title" and self.by in (By.WEEK, By.MONTH):
            return Text(f"report_head_{self.by.value}")
        return Text(f"report_head_{field.key}")

    @property
    def doubts(self) -> list[Text]:
        """Notes on which money should not go out unasked: what may still change, what has no rate."""
        return [note for note in self.notes if note.key.startswith(_DOUBTS)]

    @property
    def shown(self) -> list[Field]:
        """The columns for people: those of added-up rows say nothing of a single class, and one
        person's sheet does not repeat the name."""
        if self.by is not By.CLASS:
            left_out = {"start", "review"}
        else:
            left_out = set(_SAID_BY_ONE)
            if any(field.key == "review" for field in self.fields):
                left_out.add("in_review")
        if self.person and self.by is not None:
            left_out.add("name")
        left_out |= self.nobody_has
        return [field for field in self.fields if field.key not in left_out]


def is_of_a_day(row: Any) -> bool:
    """Whether a row's moment is only a day: an extra line's."""
    return getattr(row, "extra", None) is Extra.BONUS


def told(field: Field, row: Any) -> Value:
    """What people are told of a row in place of a value that they would take for something else: an
    adjustment has no moment of its own, and is not that class again; nobody is blamed for not having come
    to a class to which the tutor did not come."""
    if getattr(row, "extra", None) is Extra.ADJUSTMENT:
        if field.key == "start":
            return None
        if field.key == "title":
            month = told_month(date.fromisoformat(f"{row.note}-01"))
            return Text.of("report_adjusted_class", month=month, title=row.title)
        if field.key == "review":
            review: Text | None = row.review
            return review
    if field.key == "presence" and getattr(row, "tutor_missed", False):
        return Text("report_presence_tutor_missed")
    return field.value(row)


def _same(name: str) -> Callable[[Any], Value]:
    def value(row: Any) -> Value:
        found: Value = getattr(row, name)
        return found

    return value


def _f(key: str, kind: Kind, name: str = "", *, total: Total = Total.NONE, strong: bool = False) -> Field:
    return Field(key, kind, _same(name or key), total, strong)


def _count(key: str, name: str = "") -> Field:
    return _f(key, Kind.COUNT, name, total=Total.SUM)


def _length(key: str, name: str = "", *, total: Total = Total.SUM, strong: bool = False) -> Field:
    return _f(key, Kind.LENGTH, name, total=total, strong=strong)


_NAME = _f("name", Kind.TEXT, strong=True)
_PLACE = (_f("title", Kind.TEXT, strong=True), _f("start", Kind.MOMENT))
_REVIEW = _f("review", Kind.TEXT)
_IN_REVIEW = _count("in_review")


def duration_fields() -> tuple[Field, ...]:
    """Columns of the durations."""
    return (*_PLACE, _length("counted_seconds", strong=True), _REVIEW, _count("classes"), _IN_REVIEW)


def _remark(row: Any) -> Value:
    """What a row says for itself: an adjustment's month, a bonus line's words, the reason to look."""
    if row.extra is not None:
        return words_for_extra(row.extra, row.note)
    review: Text | None = row.review
    return review


_REMARK = Field("review", Kind.TEXT, _remark)
_RATE = (_f("rate", Kind.MONEY), _f("unit", Kind.CHOICE))


def _beside_classes(by: By | None, *, bonus: bool) -> tuple[Field, ...]:
    """What of added-up money comes from no class of the time; by class such a line stands for itself."""
    if by is By.CLASS:
        return ()
    lines = (_f("bonus", Kind.MONEY, "bonus_amount", total=Total.SUM),) if bonus else ()
    return (*lines, _f("adjustment", Kind.MONEY, "adjusted_amount", total=Total.SUM))


def _people(by: By | None) -> tuple[Field, ...]:
    return (_NAME,) if by is None else (_NAME, *_PLACE)


def _remarks(by: By | None) -> tuple[Field, ...]:
    return (_f("presence", Kind.CHOICE), _f("extra", Kind.CHOICE), _REMARK) if by is By.CLASS else ()


def pay_fields(by: By | None) -> tuple[Field, ...]:
    """Columns of tutors' hours and pay."""
    return (
        *_people(by),
        _count("classes"),
        _length("planned_seconds"),
        _length("counted_seconds"),
        _length("paid_seconds"),
        _count("student_no_shows", "students_missed"),
        _count("late"),
        _count("late_minutes"),
        _count("no_shows"),
        *_RATE,
        *_beside_classes(by, bonus=True),
        _f("pay", Kind.MONEY, "amount", total=Total.SUM, strong=True),
        _IN_REVIEW,
        *_remarks(by),
    )


def price_fields(by: By | None, *, credit: bool) -> tuple[Field, ...]:
    """Columns of students' hours and prices; ``credit`` adds what classes used and, for a whole person,
    what is left."""
    used = (_count("credit_used"),) if credit else ()
    left = (_f("credit_balance", Kind.COUNT),) if credit and by is None else ()
    return (
        *_people(by),
        _count("classes"),
        _length("planned_seconds"),
        _length("counted_seconds"),
        _length("charged_seconds", "paid_seconds"),
        _count("no_shows"),
        *_RATE,
        *_beside_classes(by, bonus=False),
        _f("price", Kind.MONEY, "amount", total=Total.SUM, strong=True),
        *used,
        *left,
        _IN_REVIEW,
        *_remarks(by),
    )


def attendance_fields(by: By | None) -> tuple[Field, ...]:
    """Columns of who came, and when."""
    return (
        *_people(by),
        _f("role", Kind.CHOICE),
        *((_f("presence", Kind.CHOICE, strong=True),) if by is By.CLASS else ()),
        _count("classes"),
        _count("came"),
        _count("late"),
        _count("late_minutes"),
        _count("no_shows"),
        _count("unknown"),
        _count("excused"),
        _count("cancelled"),
        _count("cancelled_late"),
        _IN_REVIEW,
    )


def reconciled_fields() -> tuple[Field, ...]:
    """Columns of our count beside LearnCube's. The difference is in seconds: spreadsheets show no length
    below 0."""
    return (
        Field("title", Kind.TEXT, lambda row: row.title or row.slug, strong=True),
        _f("start", Kind.MOMENT),
        _length("counted_seconds", "counted"),
        _length("log_seconds", "logged"),
        _f("difference", Kind.COUNT, total=Total.SUM, strong=True),
        _f("verdict", Kind.CHOICE),
    )


def connection_fields() -> tuple[Field, ...]:
    """Columns of how well the line held."""
    return (
        *_PLACE,
        _count("classes"),
        _count("crashes"),
        _count("rejoins"),
        _length("average_rejoin_seconds", "average_rejoin", total=Total.OWN),
        _length("longest_rejoin_seconds", "longest_rejoin", total=Total.OWN),
        _count("not_back"),
        _count("refusals"),
        _IN_REVIEW,
    )
