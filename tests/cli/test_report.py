"""``lcadmin report`` in every form, as a script calls it."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from lcadmin import app
from lcadmin.paths import DataFolder
from lcadmin.services import practising
from tests.cli.conftest import CommandLine

NOVEMBER = ("--from", "2026-11-01", "--to", "2026-11-30")


@pytest.fixture
def taught(cli: CommandLine) -> CommandLine:
    """A class of 50:11 by a tutor who gets 30 an hour."""
    lesson = cli.lesson()
    tutor = next(row["id"] for row in cli.json("person", "list") if row["role"] == "tutor")
    assert cli("person", "edit", tutor, "--rate", "30").code == 0
    cli.json("correct", lesson["id"], "--seconds", 3011, "--why", "held")
    assert cli("config", "set", "pay_basis", "counted").code == 0
    return cli


def test_tutors_have_hours_and_pay(taught: CommandLine) -> None:
    made = taught.json("report", "tutors", *NOVEMBER)
    (row,) = made["rows"]
    assert (row["name"], row["classes"], row["counted_seconds"], row["pay"]) == (
        "Anna Kowalska", 1, 3011, "25.09",
    )  # fmt: skip
    assert (made["totals"]["pay"], made["totals"]["counted_seconds"]) == ("25.09", 3011)


@pytest.mark.parametrize("report", ["durations", "tutors", "students", "attendance", "connection"])
@pytest.mark.parametrize("by", ["class", "week", "month"])
def test_every_report_goes_by_class_week_and_month(taught: CommandLine, report: str, by: str) -> None:
    made = taught.json("report", report, "--by", by, *NOVEMBER)
    assert len(made["rows"]) in (1, 2)
    assert made["totals"]["classes"] == sum(row["classes"] for row in made["rows"])


@pytest.mark.parametrize("form", ["json", "csv", "xlsx", "pdf", "html"])
def test_every_form_is_written(taught: CommandLine, form: str, tmp_path: Path) -> None:
    file = tmp_path / f"pay.{form}"
    answer = taught("report", "tutors", *NOVEMBER, "--format", form, "-o", file)
    assert (answer.code, answer.err) == (0, f"Written: {file}\n")
    if form == "xlsx":
        assert openpyxl.load_workbook(file).worksheets[0]["A2"].value == "Anna Kowalska"
    elif form == "pdf":
        assert "Anna Kowalska" in " ".join(PdfReader(file).pages[0].extract_text().split())
    else:
        assert "Anna Kowalska" in file.read_text(encoding="utf-8-sig")


def test_a_day_alone_includes_that_day(taught: CommandLine) -> None:
    assert taught.json("report", "durations", "--to", "2026-11-16")["totals"]["classes"] == 1
    assert taught.json("report", "durations", "--to", "2026-11-15")["totals"]["classes"] == 0
    assert taught.json("report", "durations", "--from", "2026-11-17")["totals"]["classes"] == 0


def test_one_persons_own_rows(taught: CommandLine) -> None:
    tom = next(row["id"] for row in taught.json("person", "list") if row["role"] == "student")
    assert [row["person"] for row in taught.json("report", "attendance", "--person", tom)["rows"]] == [tom]
    answer = taught("report", "students", "--person", 99)
    assert (answer.code, "99" in answer.err) == (1, True)


def test_who_was_never_asked_how_tutors_are_paid_is_told(cli: CommandLine) -> None:
    answer = cli("report", "tutors")
    assert (answer.code, answer.out) == (0, "No class took place in this time.\n")
    assert "config set pay_basis" in answer.err


def test_a_file_that_cannot_be_written_is_said(taught: CommandLine, tmp_path: Path) -> None:
    answer = taught("report", "durations", "-o", tmp_path / "nowhere" / "x.csv")
    assert answer.code == 1
    assert "x.csv" in answer.err


def test_another_report_or_grouping_is_wrong_usage(cli: CommandLine) -> None:
    assert cli("report", "weather").code == 2
    assert cli("report", "durations", "--by", "year").code == 2


def test_the_logo_is_set_and_taken_away_by_command(cli: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(10))
    assert cli.json("config", "logo", file) == {"logo": True, "bytes": 18}
    assert cli("config", "logo").out == "yes\n"
    assert cli("config", "logo", tmp_path / "nowhere.png").code == 1
    assert cli.json("config", "logo", "--none") == {"logo": False, "bytes": 0}


def test_a_file_for_each_person(taught: CommandLine, tmp_path: Path) -> None:
    answer = taught(
        "report", "tutors", *NOVEMBER, "--each", "person", "--format", "csv", "-o", tmp_path / "pay"
    )
    assert (answer.code, answer.err) == (0, f"Written: 1 in {tmp_path / 'pay'}\n")
    (file,) = (tmp_path / "pay").iterdir()
    assert file.name.startswith("Anna Kowalska ")
    assert "25.09" in file.read_text("utf-8-sig")


def test_a_statement_for_each_family(taught: CommandLine, tmp_path: Path) -> None:
    (made,) = taught.json("report", "students", *NOVEMBER, "--each", "family")
    assert (made["classes"], made["price"], len(made["students"])) == (1, "0.00", 1)
    assert "0.00" in taught("report", "students", *NOVEMBER, "--each", "family").out
    answer = taught("report", "students", *NOVEMBER, "--each", "family", "-o", tmp_path / "all")
    assert (answer.code, answer.err) == (0, f"Written: 1 in {tmp_path / 'all'}\n")
    (file,) = (tmp_path / "all").iterdir()
    assert "Statement, November 2026" in " ".join(PdfReader(file).pages[0].extract_text().split())
    assert taught("report", "students", "--each", "family", "--format", "pdf").code == 1
    assert taught("report", "students", "--each", "family", "--format", "csv", "-o", tmp_path).code == 1
    assert taught("report", "students", "--each", "family", "-o", file).code == 1
    assert taught("report", "tutors", "--each", "family").code == 2


def test_who_would_get_a_statement_by_mail(taught: CommandLine) -> None:
    (one,) = taught.json("mail", "statements", *NOVEMBER, "--dry-run")
    assert (one["state"], one["subject"]) == ("no_address", "Statement, November 2026")


def test_practice_is_told_beside_a_csv_whose_lines_are_of_no_single_class(
    cli: CommandLine, taught: CommandLine
) -> None:
    (lesson,) = cli.json("class", "list")
    office = app.open_office(DataFolder(cli.folder))
    practising.note(office.desk, lesson["token"])
    office.close()
    told = taught("report", "tutors", *NOVEMBER, "--format", "csv")
    assert "practised" not in told.out
    assert "was held in the practice classroom, not at LearnCube." in told.err
    by_class = taught("report", "durations", *NOVEMBER, "--format", "csv")
    assert by_class.out.splitlines()[0].endswith(",practised")
    assert by_class.out.splitlines()[1].endswith(",1")
    assert "practice" not in by_class.err
    assert taught.json("report", "durations", *NOVEMBER)["practised"] == [lesson["id"]]
