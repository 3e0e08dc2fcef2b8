"""Which column of a spreadsheet is what, and what its rows say."""

from __future__ import annotations

import pytest

from lcadmin.domain.class_sheets import Part, Sheet, SheetRow, day_first, guess, read_row, with_heads
from lcadmin.domain.errors import BadInput


def rows(*lines: str) -> list[SheetRow]:
    return [SheetRow(number, tuple(line.split("|"))) for number, line in enumerate(lines, start=1)]


@pytest.mark.parametrize(
    ("heads", "wanted"),
    [
        ("Title|Start|Minutes|Tutor|Students", {Part.TITLE: 0, Part.START: 1, Part.MINUTES: 2, Part.TUTOR: 3,
                                               Part.STUDENTS: 4}),
        ("Datum|Von|Bis|Kurs|Lehrer|Schüler", {Part.DAY: 0, Part.TIME: 1, Part.END: 2, Part.TITLE: 3,
                                              Part.TUTOR: 4, Part.STUDENTS: 5}),
        ("Date|Start|End|Subject|Teacher|Pupil|Notes", {Part.DAY: 0, Part.TIME: 1, Part.END: 2, Part.TITLE: 3,
                                                       Part.TUTOR: 4, Part.STUDENTS: 5}),
        ("Fecha|Clase|Profesor|Alumnos", {Part.START: 0, Part.TITLE: 1, Part.TUTOR: 2, Part.STUDENTS: 3}),
        ("start_date|Time:|Nr|Class|Tutor *", {Part.DAY: 0, Part.TIME: 1, Part.TITLE: 3, Part.TUTOR: 4}),
        ("Start|Time|Title|Tutor", {Part.DAY: 0, Part.TIME: 1, Part.TITLE: 2, Part.TUTOR: 3}),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_heads_in_several_languages(heads: str, wanted: dict[Part, int]) -> None:
    sheet = with_heads(rows(heads, "x"))
    assert sheet.heads == tuple(heads.split("|"))
    assert guess(sheet) == wanted


def test_without_heads_the_cells_tell() -> None:
    sheet = with_heads(
        rows("Algebra|23.11.2026|16:00|17:00|60|Anna|Tom|x", "Spanish|24.11.2026|9:00|10:00|60|Ben|Ada|")
    )
    assert sheet.heads == ()
    assert guess(sheet) == {
        Part.TITLE: 0, Part.DAY: 1, Part.TIME: 2, Part.END: 3, Part.MINUTES: 4, Part.TUTOR: 5,
        Part.STUDENTS: 6,
    }  # fmt: skip
    sheet = with_heads(rows("2026-11-23 16:00||Algebra|Anna"))
    assert guess(sheet) == {Part.START: 0, Part.TITLE: 2, Part.TUTOR: 3}
    assert with_heads([]) == Sheet((), ())
    assert (sheet.width, Sheet(("a", "b"), ()).width) == (4, 2)


def read(line: str, columns: dict[Part, int], *, first_day: bool = True) -> dict[str, str]:
    return read_row(rows(line)[0], columns, 60, first_day=first_day)


PLAIN = {Part.TITLE: 0, Part.START: 1, Part.TUTOR: 2}


def test_a_row_is_read_into_the_forms_of_the_import() -> None:
    columns = {**PLAIN, Part.STUDENTS: 3, Part.MINUTES: 4, Part.KIND: 5, Part.RECORD: 6, Part.TOKEN: 7}
    said = read("Algebra|Mon 23 Nov 2026 4:05 pm|Anna|Tom  Baker, Ada|1:30|Make-up|Yes|'=ABC", columns)
    assert said == {
        "title": "Algebra", "start": "2026-11-23T16:05", "minutes": "90", "tutor": "Anna",
        "students": "Tom Baker;Ada", "token": "=ABC", "kind": "make_up", "record": "yes",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("end", "minutes"),
    [("17:30", "90"), ("0:30", "510"), ("2026-11-23 17:00", "60"), ("17:00:00", "60"), ("", "60")],
)
def test_an_end_tells_the_length(end: str, minutes: str) -> None:
    said = read(f"Algebra|2026-11-23|16:00|{end}|Anna", {
        Part.TITLE: 0, Part.DAY: 1, Part.TIME: 2, Part.END: 3, Part.TUTOR: 4,
    })  # fmt: skip
    assert said["minutes"] == minutes


def test_names_with_commas_are_kept_apart_by_semicolons_or_lines() -> None:
    columns = {**PLAIN, Part.STUDENTS: 3}
    assert (
        read("A|2026-11-23 16:00:00|B|Baker, Tom; Byron, Ada", columns)["students"] == "Baker, Tom;Byron, Ada"
    )
    assert read("A|2026-11-23 16:00|B|Tom\nAda", columns)["students"] == "Tom;Ada"


@pytest.mark.parametrize(
    ("line", "more", "key"),
    [
        ("A|soon|B", {}, "sheet_no_day"),
        ("A|2026-11-23|B", {}, "sheet_no_time"),
        ("A|2026-11-23 16:00|B|long", {Part.MINUTES: 3}, "sheet_no_length"),
        ("A|2026-11-23 16:00|B|late", {Part.END: 3}, "sheet_no_time"),
        ("A|2026-11-23 16:00|B|odd", {Part.KIND: 3}, "sheet_no_kind"),
        ("A|2026-11-23 16:00|B|maybe", {Part.RECORD: 3}, "sheet_no_yes"),
    ],
)
def test_what_cannot_be_read_is_said(line: str, more: dict[Part, int], key: str) -> None:
    with pytest.raises(BadInput) as raised:
        read(line, {**PLAIN, **more})
    assert raised.value.text.key == key


def test_the_cells_of_a_column_tell_whether_the_day_comes_first() -> None:
    american = with_heads(rows("Title|Start|Tutor", "A|11/3/2026 9:00|B", "A|11/23/2026 9:00|B"))
    assert not day_first(american, guess(american), usual=True)
    open_ = with_heads(rows("Title|Date|Tutor", "A|3/4/2026|B"))
    assert day_first(open_, guess(open_), usual=True)
    assert not day_first(open_, {}, usual=False)
