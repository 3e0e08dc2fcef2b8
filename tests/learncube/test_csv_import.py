from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lcadmin.domain.class_logs import ClassLog, ParticipantLog
from lcadmin.domain.instants import iso
from lcadmin.domain.wording import english
from lcadmin.learncube import csv_import
from lcadmin.learncube.csv_layout import WHY, usual
from lcadmin.services.log_entries import Entry, RejectedRow
from lcadmin.services.log_sources import Kind
from tests.support.exports import class_cells, person_cells, text_of, write

BERLIN = ZoneInfo("Europe/Berlin")


def entries(
    path: Path, rows: list[list[str]], kind: Kind = Kind.CLASSES, zone: ZoneInfo = BERLIN
) -> list[Entry]:
    write(path, rows)
    look = csv_import.look(path, zone, kind)
    assert look.layout is not None
    return list(csv_import.log_file(path, zone, look.layout).entries())


def one_class(path: Path, cells: list[str]) -> ClassLog:
    (entry,) = entries(path, [cells])
    assert isinstance(entry.item, ClassLog), entry.why
    return entry.item


def refused(path: Path, cells: list[str], kind: Kind = Kind.CLASSES) -> str:
    (entry,) = entries(path, [cells], kind)
    assert entry.item is None
    assert entry.why is not None
    return english(entry.why)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "export.csv"


def test_a_class_is_read_by_position(path: Path) -> None:
    row = one_class(
        path,
        class_cells(
            "lc-1", end="2026-10-05 17:45:00", minutes="61", company="Bright", title=' "Present"\nperfect ',
            seats="4", subject="Maths", level="B2", summary="Went well", course="C-7",
        ),
    )  # fmt: skip
    assert (iso(row.start), row.end and iso(row.end)) == ("2026-10-05T15:00:00Z", "2026-10-05T15:45:00Z")
    assert (row.slug, row.given, row.seconds, row.seats) == ("lc-1", 61.0, 3660, 4)
    assert (row.title, row.company, row.course) == ('"Present"\nperfect', "Bright", "C-7")
    assert not row.cancelled


def test_an_empty_length_is_absent_and_no_length_is_zero(path: Path) -> None:
    assert one_class(path, class_cells("lc-1")).seconds is None
    assert one_class(path, class_cells("lc-1", minutes="0")).seconds == 0


def test_who_cancelled_or_when_makes_a_class_cancelled(path: Path) -> None:
    assert one_class(path, class_cells("lc-1", cancelled_by="j.doe")).cancelled
    assert one_class(path, class_cells("lc-1", cancelled_at="2026-10-04 10:00:00")).cancelled


@pytest.mark.parametrize(
    ("start", "why"),
    [
        ("", "The start is missing"),
        ("   ", "The start is missing"),
        ("05/10/2026 17:00", "not a date and time"),
        ("2026-13-05 17:00:00", "not a date and time"),
        ("2026-02-30 17:00:00", "not a date and time"),
        ("2026-10-05", "not a date and time"),
        ("2026-10-05 25:00:00", "not a date and time"),
        ("٢٠٢٦-10-05 17:00:00", "not a date and time"),
        ("1212-10-05 17:00:00", "too far away"),
        ("2026-03-29 02:30:00", "does not exist in Berlin"),
    ],
)
def test_a_bad_or_blank_start_rejects_a_row(path: Path, start: str, why: str) -> None:
    assert why in refused(path, class_cells("lc-1", start))


def test_a_blank_short_name_rejects_a_row(path: Path) -> None:
    assert "slug" in refused(path, class_cells("  "))
    assert "slug" in refused(path, person_cells("", "tom"), Kind.PARTICIPANTS)


def test_too_few_columns_reject_a_row(path: Path) -> None:
    assert refused(path, class_cells("lc-1")[:29]) == "This row has 29 columns; it needs 30."
    assert "needs 23" in refused(path, person_cells("lc-1", "tom")[:22], Kind.PARTICIPANTS)


def test_more_columns_than_known_are_passed_over(path: Path) -> None:
    assert one_class(path, [*class_cells("lc-1"), "more", "and more"]).slug == "lc-1"


def test_a_time_that_comes_twice_is_taken_as_the_first_and_said(path: Path) -> None:
    (entry,) = entries(path, [class_cells("lc-1", "2026-10-25 02:30:00")])
    assert isinstance(entry.item, ClassLog)
    assert iso(entry.item.start) == "2026-10-25T00:30:00Z"
    assert "comes twice in Berlin" in english(entry.remarks[0])


def test_a_time_with_its_own_zone_needs_none(path: Path) -> None:
    assert (
        iso(one_class(path, class_cells("lc-1", "2026-10-05T17:00:00+09:00")).start) == "2026-10-05T08:00:00Z"
    )
    assert iso(one_class(path, class_cells("lc-1", "2026-10-05T17:00:00Z")).start) == "2026-10-05T17:00:00Z"


def test_what_cannot_be_read_beside_the_start_is_left_out_and_said(path: Path) -> None:
    (entry,) = entries(path, [class_cells("lc-1", minutes="an hour", end="later")])
    assert isinstance(entry.item, ClassLog)
    assert (entry.item.seconds, entry.item.end) == (None, None)
    assert sorted(english(one) for one in entry.remarks) == [
        "“an hour” could not be read as a length and was left out.",
        "“later” could not be read as a time and was left out.",
    ]


@pytest.mark.parametrize(
    ("cell", "value"),
    [("true", 1), ("TRUE", 1), (" True ", 1), ("WAHR", 1), ("VRAI", 1), ("VERDADERO", 1), ("false", 0),
     ("FALSCH", 0), ("FAUX", 0), ("falso", 0), ("0", 0), ("no", 0)],
)  # fmt: skip
def test_only_true_in_any_case_and_language_is_true(path: Path, cell: str, value: int) -> None:
    cells = person_cells("lc-1", "tom", is_tutor=cell, attended=cell, cancelled=cell)
    (entry,) = entries(path, [cells], Kind.PARTICIPANTS)
    assert isinstance(entry.item, ParticipantLog)
    assert (entry.item.is_tutor, entry.item.attended, entry.item.cancelled) == (value, value, value)
    assert not entry.remarks


@pytest.mark.parametrize("cell", ["1", "yes", "t", "maybe"])
def test_what_else_stands_in_learncubes_export_is_no_yes_and_is_said(path: Path, cell: str) -> None:
    cells = person_cells("lc-1", "tom", is_tutor="true", attended=cell, cancelled="")
    (entry,) = entries(path, [cells], Kind.PARTICIPANTS)
    assert isinstance(entry.item, ParticipantLog)
    assert (entry.item.is_tutor, entry.item.attended, entry.item.cancelled) == (1, None, 0)
    assert [english(one) for one in entry.remarks] == [
        f"“{cell}” could not be read as a yes or a no and was left out."
    ]


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1", 1), ("yes", 1), ("ja", 1), ("Oui", 1), ("sí", 1), ("0", 0), ("nein", 0), ("non", 0), ("x", None)],
)
def test_in_a_file_of_ones_own_any_usual_yes_counts(path: Path, cell: str, value: int | None) -> None:
    path.write_text(
        f"slug,start,duration_seconds,tutor_attended\nlc-1,2026-10-05T15:00:00Z,60,{cell}\n", encoding="utf-8"
    )
    layout = csv_import.look(path, BERLIN).layout
    assert layout is not None
    (entry,) = csv_import.log_file(path, BERLIN, layout).entries()
    assert isinstance(entry.item, ClassLog)
    assert entry.item.tutor_attended == value
    assert len(entry.remarks) == (value is None)


def test_a_damaged_letter_costs_that_letter_and_is_said_with_its_line(path: Path) -> None:
    write(path, [class_cells(f"lc-{n}", title=f"Algèbre {n} é") for n in range(9)])
    content = path.read_bytes()
    place = content.index("Algèbre 4".encode()) + 3
    path.write_bytes(content[: place + 1] + content[place + 2 :])  # half of one letter is lost
    layout = csv_import.look(path, BERLIN).layout
    assert layout is not None
    found = list(csv_import.log_file(path, BERLIN, layout).entries())
    titles = [one.item.title for one in found if isinstance(one.item, ClassLog)]
    assert titles == [f"Alg{chr(0xFFFD) if n == 4 else 'è'}bre {n} é" for n in range(9)]
    assert [(one.line, english(one.remarks[0])) for one in found if one.remarks] == [
        (6, "A letter of this row is damaged in the file; it was taken as “\ufffd”.")
    ]


def test_a_file_that_is_no_unicode_says_once_how_it_was_read(path: Path) -> None:
    write(path, [class_cells(f"lc-{n}", title="Algèbre") for n in range(3)])
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252"))
    layout = csv_import.look(path, BERLIN).layout
    assert layout is not None
    found = list(csv_import.log_file(path, BERLIN, layout).entries())
    assert [len(one.remarks) for one in found] == [1, 0, 0]
    assert "were read as cp1252" in english(found[0].remarks[0])


def test_a_participant_is_read_by_position(path: Path) -> None:
    cells = person_cells(
        "lc-1", "m.garcia", first_name="María", last_name="García López", joined="2026-10-05 16:54:48",
        rating="4,5", feedback="Nice\nclass", enrolled="2026-10-02 17:00:00",
    )  # fmt: skip
    (entry,) = entries(path, [cells], Kind.PARTICIPANTS)
    row = entry.item
    assert isinstance(row, ParticipantLog)
    assert (row.name, row.username, row.rating, row.attended) == ("María García López", "m.garcia", 4.5, None)
    assert row.joined is not None
    assert iso(row.joined) == "2026-10-05T14:54:48Z"


def test_a_participant_without_any_name_is_rejected(path: Path) -> None:
    assert "names nobody" in refused(path, person_cells("lc-1", ""), Kind.PARTICIPANTS)


def test_which_export_a_file_is_is_guessed_from_its_rows(path: Path) -> None:
    for rows, kind in (
        ([class_cells("lc-1")], Kind.CLASSES),
        ([person_cells("lc-1", "tom")], Kind.PARTICIPANTS),
        ([[*person_cells("lc-1", "tom"), *[""] * 20]], Kind.PARTICIPANTS),
    ):
        layout = csv_import.look(write(path, rows), BERLIN).layout
        assert layout is not None
        assert layout.kind is kind


def test_a_file_without_any_head_loses_no_row(path: Path) -> None:
    path.write_text(text_of([class_cells("lc-2")], head=class_cells("lc-1")), encoding="utf-8")
    look = csv_import.look(path, BERLIN)
    assert look.layout is not None
    assert not look.layout.headed
    found = list(csv_import.log_file(path, BERLIN, look.layout).entries())
    assert [(entry.line, getattr(entry.item, "slug", "")) for entry in found] == [(1, "lc-1"), (2, "lc-2")]


def test_a_file_that_is_neither_export_is_not_guessed(path: Path) -> None:
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    assert csv_import.look(path, BERLIN).layout is None


def test_columns_can_be_told_otherwise(path: Path) -> None:
    path.write_text("short,when,mins\nlc-1,2026-10-05 17:00:00,30\n", encoding="utf-8")
    layout = usual(Kind.CLASSES).with_columns({"slug": 0, "start": 1, "minutes": 2})
    (entry,) = csv_import.log_file(path, BERLIN, layout).entries()
    assert isinstance(entry.item, ClassLog)
    assert (entry.item.slug, entry.item.seconds) == ("lc-1", 1800)


def test_our_own_export_is_read_by_the_names_of_its_columns(path: Path) -> None:
    path.write_text(
        "title,slug,start,duration_seconds,tutor,status\nAlgebra,lc-1,2026-10-05T15:00:00Z,611,Anna,held\n",
        encoding="utf-8",
    )
    look = csv_import.look(path, BERLIN)
    assert look.layout is not None
    (entry,) = csv_import.log_file(path, BERLIN, look.layout).entries()
    assert isinstance(entry.item, ClassLog)
    assert (entry.item.seconds, entry.item.tutor, iso(entry.item.start)) == (
        611,
        "Anna",
        "2026-10-05T15:00:00Z",
    )


def test_rejected_rows_are_saved_as_a_file_that_can_be_mended_and_imported_again(
    path: Path, tmp_path: Path
) -> None:
    rows = [class_cells("lc-1"), class_cells("lc-2", "soon"), class_cells("lc-3")[:12], class_cells("")]
    found = entries(path, rows)
    rejected = [RejectedRow(path.name, one.line, one.why, one.cells) for one in found if one.why is not None]
    assert [row.line for row in rejected] == [3, 4, 5]
    target = tmp_path / "rejected.csv"
    csv_import.save_rejected(target, path, rejected)
    text = target.read_text(encoding="utf-8-sig")
    assert text.splitlines()[0].endswith(f",{WHY}")
    assert "The start “soon” is not a date and time" in text
    target.write_text(text.replace("soon", "2026-10-06 17:00:00"), encoding="utf-8")
    look = csv_import.look(target, BERLIN)
    assert look.layout is not None
    again = list(csv_import.log_file(target, BERLIN, look.layout).entries())
    assert [(one.line, one.item is not None) for one in again] == [(2, True), (3, False), (4, False)]
