"""Reports on their way out, read back as whoever gets them reads them."""

from __future__ import annotations

import csv
import io
import shutil
import struct
import subprocess
import zlib
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from lcadmin.domain.attendance import Presence
from lcadmin.domain.connections import ConnectionRow
from lcadmin.domain.instants import Instant, day_start
from lcadmin.domain.money import Unit
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By
from lcadmin.domain.person_rows import Extra, PersonRow, grouped, totals
from lcadmin.domain.report_sheets import (
    Report,
    Sheet,
    attendance_fields,
    connection_fields,
    duration_fields,
    pay_fields,
)
from lcadmin.domain.reports import DurationRow
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.outputs import Dress, report_clipboard, report_file, sheet_csv, sheet_json, sheet_text
from lcadmin.outputs.dress import money
from lcadmin.outputs.pdf import ClosedDocument, sheet_pdf
from lcadmin.outputs.sheet_html import sheet_html
from tests.support.desk import START, at

BERLIN = Settings(business_name="Bright & Sons", timezone="Europe/Berlin", currency="GBP")
DRESS = Dress(BERLIN)
TRICKS = ("=cmd()", "+1", "-1+2", "@SUM(A1)", "\tx", "＝1")


def durations(*rows: DurationRow, by: By = By.CLASS) -> Sheet:
    whole = DurationRow("", Instant(0), 0, 0, 0)
    for row in rows:
        whole.classes += row.classes
        whole.counted_seconds += row.counted_seconds
        whole.in_review += row.in_review
    return Sheet(Report.DURATIONS, by, duration_fields(), rows, whole, whole.classes, whole.in_review)


CLASSES = durations(
    DurationRow("Algebra", at(0), 1, 3011, 0, 1),
    DurationRow("=cmd()", at(7200), 1, 36_000, 1, 2, Text("why_cancelled")),
)


def pay(by: By | None = None) -> Sheet:
    zone = BERLIN.zone
    taught = PersonRow(1, Role.TUTOR, "Zoë Å", "Algebra", START, 7, classes=1, planned_seconds=3600)
    taught.counted_seconds = taught.paid_seconds = 3011
    taught.amount, taught.rate, taught.unit = Decimal("25.09"), Decimal(30), Unit.HOUR
    line = PersonRow(1, Role.TUTOR, "Zoë Å", "Exam", START, amount=Decimal("-2.5"), late_minutes=None)
    line.extra, line.note = Extra.BONUS, "Exam"
    rows = [taught, line]
    return Sheet(
        Report.TUTORS,
        by,
        pay_fields(by),
        grouped(rows, by, zone),
        totals(rows),
        1,
        0,
        day_start(date(2026, 11, 1), zone),
        day_start(date(2026, 12, 1), zone),
        currency="GBP",
        notes=(Text("report_note_basis_counted"),),
    )


def test_json_has_the_contracts_keys() -> None:
    made = sheet_json(CLASSES, DRESS)
    assert made["rows"][0] == {
        "class": 1,
        "title": "Algebra",
        "start": "2026-11-23T16:00:00Z",
        "counted_seconds": 3011,
        "review": None,
        "classes": 1,
        "in_review": 0,
        "practised": False,
    }
    assert made["rows"][1]["review"] == "the class is cancelled"
    assert made["totals"] == {"classes": 2, "counted_seconds": 39_011, "in_review": 1}


def test_what_was_held_in_the_practice_classroom_is_said_of_each_class() -> None:
    sheet = replace(CLASSES, practised=frozenset({1}))
    made = sheet_json(sheet, DRESS)
    assert made["practised"] == [1]
    assert [row["practised"] for row in made["rows"]] == [True, False]
    lines = list(csv.DictReader(io.StringIO(sheet_csv(sheet, DRESS))))
    assert [line["practised"] for line in lines] == ["1", "0"]
    assert list(lines[0])[-1] == "practised"


def test_where_rows_are_of_no_single_class_the_whole_report_says_it() -> None:
    sheet = replace(pay(), practised=frozenset({8, 7}))
    made = sheet_json(sheet, DRESS)
    assert made["practised"] == [7, 8]
    assert "practised" not in made["rows"][0]
    assert "practised" not in sheet_csv(sheet, DRESS)


def test_json_by_week_names_no_class() -> None:
    (row,) = sheet_json(durations(DurationRow("2026-11-23", at(0), 2, 60, 1), by=By.WEEK), DRESS)["rows"]
    assert (row["class"], row["title"], row["classes"], row["in_review"]) == (None, "2026-11-23", 2, 1)


def test_json_of_people_names_them_and_writes_amounts_as_text() -> None:
    made = sheet_json(pay(), DRESS)
    (row,) = made["rows"]
    assert (row["person"], row["name"], row["pay"], row["rate"], row["unit"]) == (
        1, "Zoë Å", "22.59", "30.00", "hour",
    )  # fmt: skip
    assert (made["totals"]["pay"], made["currency"]) == ("22.59", "GBP")
    by_class = sheet_json(pay(By.CLASS), DRESS)["rows"]
    assert [(one["class"], one["extra"], one["late_minutes"]) for one in by_class] == [
        (None, "bonus", None),
        (7, None, 0),
    ]


def test_csv_is_read_back_with_lengths_as_times_and_as_numbers() -> None:
    first, second = csv.DictReader(io.StringIO(sheet_csv(CLASSES, DRESS)))
    assert (first["class"], first["title"], first["start"]) == ("1", "Algebra", "2026-11-23 17:00")
    assert (first["counted"], first["counted_seconds"], first["review"]) == ("0:50:11", "3011", "")
    assert (second["title"], second["review"]) == ("'=cmd()", "the class is cancelled")


def test_csv_has_amounts_as_numbers_and_no_line_of_totals() -> None:
    lines = list(csv.DictReader(io.StringIO(sheet_csv(pay(By.CLASS), DRESS))))
    assert [(line["person"], line["pay"], line["rate"], line["extra"]) for line in lines] == [
        ("1", "-2.50", "", "bonus"),
        ("1", "25.09", "30.00", ""),
    ]
    assert report_file("csv", CLASSES, BERLIN, START).startswith(b"\xef\xbb\xbf")


# Spreadsheets


def workbook(sheet: Sheet, *, values: bool = False) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(report_file("xlsx", sheet, BERLIN, START)), data_only=values)


def test_a_spreadsheet_has_lengths_as_times_and_moments_as_dates() -> None:
    page = workbook(CLASSES).worksheets[0]
    assert [cell.value for cell in page[1]] == ["Class", "Start", "Counted", "Remark"]
    assert page["B2"].value.isoformat() == "2026-11-23T17:00:00"
    assert page["C2"].number_format == "[h]:mm:ss"
    assert page["C2"].value in (time(0, 50, 11), timedelta(seconds=3011))
    assert page.freeze_panes == "A2"
    assert page.column_dimensions["A"].width > 20


def test_the_totals_of_a_spreadsheet_are_the_sum_of_its_rows() -> None:
    formulas, values = workbook(CLASSES).worksheets[0], workbook(CLASSES, values=True).worksheets[0]
    assert formulas["C4"].value == "=SUM(C2:C3)"
    assert values["A4"].value == "Total"
    assert values["C4"].value in (timedelta(seconds=39_011), time(10, 50, 11))


def adjusted() -> Sheet:
    """A class, and an adjustment of an earlier one that was shorter than it was paid."""
    rows = [
        PersonRow(1, Role.TUTOR, "Anna", "Algebra", at(0), 7, 1, 3600, 3600, 3600, Decimal("30.00")),
        PersonRow(
            1, Role.TUTOR, "Anna", "Piano", at(0), 8, counted_seconds=-4201, paid_seconds=-4201,
            amount=Decimal("-35.01"), extra=Extra.ADJUSTMENT, note="2026-10",
        ),
    ]  # fmt: skip
    return replace(pay(By.CLASS), rows=rows, totals=totals(rows))


def test_a_length_below_0_is_shown_by_every_spreadsheet_program() -> None:
    page, values = workbook(adjusted()).worksheets[0], workbook(adjusted(), values=True).worksheets[0]
    heads = [cell.value for cell in page[1]]
    for name in ("Counted (decimal hours)", "Paid time (decimal hours)"):
        column = heads.index(name) + 1
        assert {page.cell(row, column).number_format for row in (2, 3, 4)} == {"#,##0.0000"}
        assert [round(values.cell(row, column).value * 3600) for row in (2, 3, 4)] == [3600, -4201, -601]
        assert page.cell(4, column).value.startswith("=SUM(")
    planned = heads.index("Planned") + 1
    assert page.cell(2, planned).number_format == "[h]:mm:ss", "a column without any is as it always was"
    about = [row[0].value for row in workbook(adjusted()).worksheets[1].iter_rows()]
    assert about[-1].startswith("A column with a length below 0 is in decimal hours (1.5 is 1:30:00)")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_shows_a_length_below_0_and_the_same_sum(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(report_file("xlsx", adjusted(), BERLIN, START))
    command = [
        "soffice",
        "--headless",
        "--convert-to",
        "csv",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "x.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = (tmp_path / "x.csv").read_text(encoding="utf-8")
    assert "###" not in text
    assert "-1.1669" in text
    assert "-0.1669" in text


def test_money_in_a_spreadsheet_is_a_number_with_its_currency() -> None:
    sheet = pay(By.CLASS)
    page, values = workbook(sheet).worksheets[0], workbook(sheet, values=True).worksheets[0]
    column = [cell.value for cell in page[1]].index("Pay") + 1
    assert [page.cell(row, column).value for row in (2, 3)] == [-2.5, 25.09]
    assert "£" in page.cell(2, column).number_format
    assert Decimal(str(round(values.cell(4, column).value, 2))) == sheet.totals.amount


@pytest.mark.parametrize("trick", TRICKS)
def test_nothing_that_people_typed_is_a_formula(trick: str) -> None:
    sheet = durations(DurationRow(trick, at(0), 1, 60, 0, 1))
    cell = workbook(sheet).worksheets[0]["A2"]
    assert (cell.data_type, cell.value) == ("s", trick)
    assert list(csv.reader(io.StringIO(sheet_csv(sheet, DRESS))))[1][1] == f"'{trick}"


def test_an_empty_spreadsheet_has_heads_and_totals() -> None:
    page = workbook(durations()).worksheets[0]
    assert (page["A1"].value, page["A2"].value) == ("Class", "Total")


def test_a_spreadsheet_says_what_it_is_about() -> None:
    said = [row[0].value for row in workbook(pay()).worksheets[1].iter_rows()]
    assert said == [
        "Tutor hours and pay",
        "Bright & Sons",
        "November 2026 · 1 class",
        "Paid by counted time.",
    ]


# Pages


def png(width: int = 40, height: int = 20) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x0b\x6e\x6e" * width) * height
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_page_shows_what_people_typed_as_text() -> None:
    sheet = durations(DurationRow("<script>alert(1)</script>", at(0), 1, 60, 0, 1))
    made = sheet_html(sheet, DRESS, START)
    assert "<script" not in made
    assert "&lt;script&gt;" in made
    assert "Bright &amp; Sons" in made


def test_a_page_refers_to_nothing_outside() -> None:
    made = sheet_html(pay(), DRESS, START, png())
    assert "http" not in made.replace("http-equiv", "")
    assert 'src="data:image/png;base64,' in made
    assert "default-src 'none'" in made


def test_an_empty_page_says_so() -> None:
    assert "No class took place" in sheet_html(durations(), DRESS, START)


def pages(content: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages]


def many(count: int) -> Sheet:
    return durations(*(DurationRow(f"Class {n}", at(n * 60), 1, 60, 0, n) for n in range(count)))


def test_a_pdf_has_name_range_rows_and_totals() -> None:
    (page,) = pages(report_file("pdf", pay(), BERLIN, START))
    for words in ("Bright & Sons", "Tutor hours and pay", "November 2026", "Zoë Å", "£22.59", "Page 1 of 1"):
        assert words in page


def test_every_page_of_a_pdf_has_the_heads_and_its_number() -> None:
    made = pages(sheet_pdf(many(200), DRESS, START))
    assert len(made) > 3
    for number, page in enumerate(made, 1):
        assert f"Page {number} of {len(made)}" in page
        assert "Counted" in page
    assert sum(page.count("0:01:00") for page in made) == 200


def test_a_very_long_pdf_loses_no_row() -> None:
    made = pages(sheet_pdf(many(1_700), DRESS, START))
    assert "\n".join(made).count("0:01:00") == 1_700
    assert "28:20:00" in made[-1]
    assert f"Page {len(made)} of {len(made)}" in made[-1]


def test_a_pdf_can_be_called_off() -> None:
    assert sheet_pdf(many(200), DRESS, START, going_on=lambda: False) == b""


def test_a_logo_stands_on_the_pdf() -> None:
    assert len(PdfReader(io.BytesIO(sheet_pdf(pay(), DRESS, START, png()))).pages[0].images) == 1
    assert not PdfReader(io.BytesIO(sheet_pdf(pay(), DRESS, START, b"no picture"))).pages[0].images


def test_nothing_is_loaded_for_a_page(tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(png())
    assert ClosedDocument().loadResource(2, picture.as_uri()) is None


# Text and clipboard


def test_text_has_columns_totals_and_notes() -> None:
    lines = sheet_text(pay(), DRESS).splitlines()
    assert lines[0].startswith("Name")
    assert lines[-2].startswith("Total")
    assert lines[-1] == "Paid by counted time."
    assert sheet_text(durations(), DRESS) == "No class took place in this time."


@pytest.mark.parametrize(
    ("by", "day", "words"), [(By.WEEK, 23, "23 November 2026"), (By.MONTH, 1, "November 2026")]
)
def test_text_names_weeks_and_months_by_their_days(by: By, day: int, words: str) -> None:
    start = day_start(date(2026, 11, day), BERLIN.zone)
    assert words in sheet_text(durations(DurationRow("x", start, 2, 60, 0), by=by), DRESS)


def test_own_words_are_used() -> None:
    assert "off" in sheet_text(CLASSES, Dress(replace(BERLIN, wording={"why_cancelled": "off"})))


def test_the_clipboard_has_tabs_for_spreadsheets_and_a_table_for_mail() -> None:
    plain, rich = report_clipboard(CLASSES, BERLIN)
    assert plain.splitlines()[1] == "Algebra\t2026-11-23 17:00\t0:50:11\t"
    assert "<table" in rich


def test_choices_are_said_in_words() -> None:
    row = PersonRow(1, Role.STUDENT, "Tom", "Algebra", START, 7, classes=1, presence=Presence.NO_SHOW)
    fields = attendance_fields(By.CLASS)
    made = Sheet(Report.ATTENDANCE, By.CLASS, fields, [row], totals([row]), 1, 0)
    assert DRESS.cells(made, row)[3:5] == ["Student", "did not come"]


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        ("1234.5", "GBP", "£1,234.50"),
        ("-3", "EUR", "−€3.00"),
        ("3", "JPY", "¥3"),
        ("3", "CHF", "CHF\u00a03.00"),
        ("1", "KWD", "KWD\u00a01.000"),
    ],
)
def test_amounts_of_money(amount: str, currency: str, words: str) -> None:
    assert money(Decimal(amount), currency) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, "All classes"),
        (None, date(2026, 12, 1), "Until 30 November 2026"),
        (date(2026, 11, 1), None, "From 1 November 2026 on"),
        (date(2026, 11, 1), date(2026, 12, 1), "November 2026"),
        (date(2026, 11, 2), date(2026, 12, 1), "2 November 2026 to 30 November 2026"),
    ],
)
def test_ranges_in_words(start: date | None, end: date | None, words: str) -> None:
    first, after = (None if day is None else day_start(day, BERLIN.zone) for day in (start, end))
    assert DRESS.range_words(first, after) == words


def test_returns_go_out_as_times() -> None:
    row = ConnectionRow("Algebra", START, 1, 1, 1, 30, 30, lesson_id=1)
    made = Sheet(Report.CONNECTION, By.CLASS, connection_fields(), [row], row, 1, 0)
    assert workbook(made).worksheets[0]["E2"].value in (time(0, 0, 30), timedelta(seconds=30))
    assert "0:00:30" in sheet_text(made, DRESS)


def test_another_form_is_a_programming_error() -> None:
    with pytest.raises(KeyError):
        report_file("docx", CLASSES, BERLIN, START)
