"""Classes from a spreadsheet: the plan, what is made of it, what is not taken."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from lcadmin.domain.class_sheets import Part, Sheet, guess, with_heads
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.people import Role
from lcadmin.services import class_sheet, lessons, people, schedule_lesson, sheet_files, undo
from lcadmin.services.class_sheet import SheetPlan
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench, algebra, titles

TABLE = """Title\tStart\tMinutes\tTutor\tStudents\tKind
Algebra\t23.11.2026 16:00\t60\tAnna\tTom, Ada\ttrial
Spanish\t24.11.2026 16:00\t1:30\tBen\t\t
Reading\tsoon\t60\tAnna\tTom\t
"""


def sheet(text: str = TABLE) -> Sheet:
    return with_heads(sheet_files.read_text(text))


def planned(bench: Bench, text: str = TABLE, **more: object) -> SheetPlan:
    table = sheet(text)
    return class_sheet.plan(bench.desk, table, guess(table), 45, **more)  # type: ignore[arg-type]


def reasons(plan: SheetPlan) -> list[tuple[int, str]]:
    return [(one.row.line, one.why.key) for one in plan.rejected if one.why is not None]


def test_good_rows_go_in_as_one_step_and_the_others_are_told(bench: Bench) -> None:
    bench.clock.set(START - DAY)
    bench.person("Anna", Role.TUTOR)
    plan = planned(bench)
    assert (plan.good, plan.newcomers) == (2, ("Tom", "Ada", "Ben"))
    assert reasons(plan) == [(4, "sheet_no_day")]
    assert titles(bench.desk) == []
    ids = class_sheet.run(bench.desk, plan)
    made = [row.lesson for row in lessons.rows(bench.desk, ids)]
    assert [(one.title, one.start, one.minutes, one.kind) for one in made] == [
        ("Algebra", START, 60, LessonKind.TRIAL),
        ("Spanish", START + DAY, 90, LessonKind.NORMAL),
    ]
    assert [seat.name for seat in made[0].students] == ["Tom", "Ada"]
    undo.undo(bench.desk)
    assert titles(bench.desk) == []
    assert [person.name for person in people.find(bench.desk)] == ["Anna"]


def test_the_same_table_again_makes_nothing_twice(bench: Bench) -> None:
    bench.clock.set(START - DAY)
    class_sheet.run(bench.desk, planned(bench))
    ben = people.find(bench.desk, search="Ben")[0]
    schedule_lesson.schedule(bench.desk, algebra(ben.id, start=START + HOUR))
    again = planned(bench)
    assert reasons(again) == [(2, "sheet_there_already"), (3, "sheet_there_already"), (4, "sheet_no_day")]
    assert again.newcomers == ()
    assert class_sheet.run(bench.desk, again) == []


def test_a_row_that_stands_there_twice_is_made_once(bench: Bench) -> None:
    row = "Algebra\t2026-11-23 16:00\tAnna\n"
    plan = planned(bench, "Title\tStart\tTutor\n" + row + row)
    assert reasons(plan) == [(3, "sheet_twice")]
    first = plan.rows[0].new
    assert first is not None
    assert first.minutes == 45


def test_very_many_go_in_as_a_batch_and_the_people_are_a_step_of_their_own(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(class_sheet, "BY_STEPS", 1)
    assert len(class_sheet.run(bench.desk, planned(bench))) == 2
    undo.undo(bench.desk)
    assert titles(bench.desk) == []
    assert len(people.find(bench.desk)) == 4


def test_names_that_nobody_has_can_be_refused_instead(bench: Bench) -> None:
    plan = planned(bench, create_people=False)
    assert reasons(plan) == [(2, "nobody_called"), (3, "nobody_called"), (4, "sheet_no_day")]
    assert plan.good == 0
    assert class_sheet.run(bench.desk, plan) == []


def test_a_token_that_was_used_is_refused(bench: Bench) -> None:
    used = bench.lesson("Tom", start=START + 9 * DAY).token
    plan = planned(
        bench,
        f"Title\tStart\tTutor\tToken\nSpanish\t2026-12-01 16:00\tAnna\t{used}\n"
        "Other\t2026-12-10 16:00\tAnna\t\n",
    )
    assert reasons(plan) == [(2, "token_used")]


def test_the_columns_that_are_needed_are_asked_for(bench: Bench) -> None:
    table = sheet()
    with pytest.raises(BadInput, match="Missing"):
        class_sheet.plan(bench.desk, table, {Part.TITLE: 0, Part.TUTOR: 3}, 60)
    with pytest.raises(BadInput, match="empty"):
        class_sheet.plan(bench.desk, Sheet(table.heads, ()), guess(table), 60)


def test_what_is_called_off_leaves_nobody_behind(bench: Bench) -> None:
    assert class_sheet.run(bench.desk, planned(bench), cancelled=lambda: True) == []
    assert people.find(bench.desk) == []
    assert lessons.find(bench.desk, LessonQuery()) == []
    bench.person("Anna", Role.TUTOR)
    known = planned(bench, "Title\tStart\tTutor\nAlgebra\t2026-11-23 16:00\tAnna\n")
    assert class_sheet.run(bench.desk, known, cancelled=lambda: True) == []


def test_rejected_rows_are_a_file_that_can_be_mended_and_imported_again(bench: Bench) -> None:
    plan = planned(bench, TABLE.replace("Reading", "=Reading"))
    rows = [(one.row, "no day") for one in plan.rejected]
    text = sheet_files.rejected_csv(sheet().heads, rows, "Why")
    assert text == "Title,Start,Minutes,Tutor,Students,Kind,Why\r\n'=Reading,soon,60,Anna,Tom,,no day\r\n"
    mended = planned(bench, text.replace("soon", "2026-11-25 9:00"))
    assert mended.rejected == ()
    first = mended.rows[0].new
    assert first is not None
    assert first.title == "=Reading"
    assert sheet_files.rejected_csv((), [], "Why") == ""


def test_an_xlsx_file_is_read_as_its_cells_look(tmp_path: Path, bench: Bench) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["Title", "Date", "Time", "Length", "Tutor", "Minutes"])
    page.append(["Algebra", date(2026, 11, 23), time(16, 0), timedelta(hours=1), "Anna", 60.0])
    page.append([None, None])
    page.append(["Spanish", datetime(2026, 11, 24), "9:30", 1.25, "Ben", 45])  # noqa: DTZ001
    page.append(["Reading", datetime(2026, 11, 24, 9, 30, tzinfo=UTC).replace(tzinfo=None), "", "", "", True])
    file = tmp_path / "classes.xlsx"
    book.save(file)
    found = sheet_files.read_file(file)
    assert [row.line for row in found] == [1, 2, 4, 5]
    assert found[1].cells == ("Algebra", "2026-11-23", "16:00", "1:00", "Anna", "60")
    assert found[2].cells == ("Spanish", "2026-11-24", "9:30", "1.25", "Ben", "45")
    assert found[3].cells[1] == "2026-11-24 09:30"


def test_a_csv_file_is_read_whatever_its_encoding_and_separator(tmp_path: Path) -> None:
    file = tmp_path / "classes.csv"
    file.write_bytes("Titel;Lehrer\r\nÜbung;Zoë\r\n".encode("cp1252"))
    assert [row.cells for row in sheet_files.read_file(file)] == [("Titel", "Lehrer"), ("Übung", "Zoë")]


def test_what_is_no_table_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "classes.xlsx"
    file.write_bytes(b"no zip")
    with pytest.raises(BadInput, match="cannot be read as a table"):
        sheet_files.read_file(file)
    with pytest.raises(BadInput, match="nothing"):
        sheet_files.read_file(tmp_path / "nothing.csv")
    with pytest.raises(BadInput, match="quotation mark"):
        sheet_files.read_text("a,b\n" + "x" * 200_000)
    monkeypatch.setattr(sheet_files, "MOST_ROWS", 2)
    with pytest.raises(BadInput, match="more than 2 rows"):
        sheet_files.read_text("a\nb\nc\nd\n")


def test_a_date_alone_and_odd_values_are_texts(tmp_path: Path) -> None:
    values = (None, True, 2.5, 2.0, date(2026, 11, 23), timedelta(hours=1))
    texts = ["", "True", "2.5", "2", "2026-11-23", "1:00"]
    assert [sheet_files._text(value) for value in values] == texts
