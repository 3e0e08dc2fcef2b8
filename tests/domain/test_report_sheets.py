"""Reports as tables: which columns they show."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lcadmin.domain.attendance import Presence
from lcadmin.domain.instants import Instant
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By
from lcadmin.domain.person_rows import Extra, PersonRow
from lcadmin.domain.report_sheets import (
    Field,
    Kind,
    Report,
    Sheet,
    Total,
    attendance_fields,
    connection_fields,
    duration_fields,
    is_of_a_day,
    pay_fields,
    price_fields,
    told,
)
from lcadmin.domain.wording import ENGLISH, Text, english


def sheet(
    fields: tuple[Field, ...], by: By | None, report: Report = Report.TUTORS, person: str = ""
) -> Sheet:
    return Sheet(report, by, fields, (), PersonRow(0, Role.TUTOR), 0, 0, person=person)


def keys(made: Sheet) -> list[str]:
    return [column.key for column in made.shown]


ALL = [
    *duration_fields(),
    *connection_fields(),
    *(column for by in (None, *By) for column in pay_fields(by)),
    *(column for by in (None, *By) for column in price_fields(by, credit=True)),
    *(column for by in (None, *By) for column in attendance_fields(by)),
]


@pytest.mark.parametrize("column", ALL, ids=lambda column: column.key)
def test_every_column_has_a_head(column: Field) -> None:
    for by in (None, *By):
        assert sheet((), by).head(column).key in ENGLISH


def test_a_sheet_of_one_person_says_whose_it_is_and_not_again() -> None:
    own = sheet(pay_fields(By.CLASS), By.CLASS, person="Anna")
    assert own.title == Text.of("report_title_tutors_one", name="Anna")
    assert "name" not in keys(own)
    assert "name" in keys(sheet(pay_fields(None), None, person="Anna"))
    assert sheet((), None).title == Text("report_title_tutors")


def test_added_up_rows_say_nothing_of_a_single_class() -> None:
    assert keys(sheet(duration_fields(), By.WEEK)) == ["title", "counted_seconds", "classes", "in_review"]
    assert keys(sheet(duration_fields(), By.CLASS)) == ["title", "start", "counted_seconds", "review"]
    assert "presence" in keys(sheet(attendance_fields(By.CLASS), By.CLASS))
    assert "in_review" in keys(sheet(attendance_fields(By.CLASS), By.CLASS))


def test_weeks_and_months_have_heads_of_their_own() -> None:
    title = duration_fields()[0]
    assert sheet((), By.WEEK).head(title) == Text("report_head_week")
    assert sheet((), By.CLASS).head(title) == Text("report_head_title")


def test_credit_is_shown_where_it_is_counted() -> None:
    assert "credit_used" not in [column.key for column in price_fields(None, credit=False)]
    assert "credit_balance" in [column.key for column in price_fields(None, credit=True)]
    assert "credit_balance" not in [column.key for column in price_fields(By.CLASS, credit=True)]


def test_a_row_says_what_it_is() -> None:
    row = PersonRow(1, Role.TUTOR, "Anna", start=Instant(5), amount=Decimal(3), review=Text("why"))
    values = {column.key: column.value(row) for column in pay_fields(By.CLASS)}
    assert (values["name"], values["pay"], values["review"], values["start"]) == (
        "Anna",
        Decimal(3),
        Text("why"),
        5,
    )
    row.extra, row.note = Extra.ADJUSTMENT, "2026-10"
    remark = pay_fields(By.CLASS)[-1]
    told = remark.value(row)
    assert isinstance(told, Text)
    assert english(told) == "Adjustment for October 2026"
    row.extra, row.note = Extra.BONUS, "Open day"
    extra = remark.value(row)
    assert isinstance(extra, Text)
    assert english(extra) == "Extra: Open day"


def test_figures_stand_at_the_right_and_sums_below() -> None:
    by_key = {column.key: column for column in connection_fields()}
    assert by_key["crashes"].right
    assert not by_key["title"].right
    assert by_key["average_rejoin_seconds"].total is Total.OWN
    assert by_key["start"].kind is Kind.MOMENT


def test_people_are_told_what_would_read_wrong() -> None:
    fields = {column.key: column for column in pay_fields(By.CLASS)}
    row = PersonRow(1, Role.TUTOR, "Anna", "Algebra", Instant(5), review=Text("why"))
    row.presence = Presence.NO_SHOW
    assert [told(fields[key], row) for key in ("title", "start", "review", "presence")] == [
        "Algebra", 5, Text("why"), Presence.NO_SHOW,
    ]  # fmt: skip
    row.tutor_missed = 1
    assert told(fields["presence"], row) == Text("report_presence_tutor_missed")
    row.extra, row.note = Extra.ADJUSTMENT, "2026-10"
    assert (told(fields["start"], row), told(fields["review"], row)) == (None, Text("why"))
    title = told(fields["title"], row)
    assert isinstance(title, Text)
    assert english(title) == "Adjustment for October 2026: Algebra"
    assert not is_of_a_day(row)
    row.extra = Extra.BONUS
    assert is_of_a_day(row)
