from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.learncube.csv_text import CsvFile, Record

HEAD = "start,end,slug\n"


def records(path: Path, content: bytes) -> list[Record]:
    path.write_bytes(content)
    return list(CsvFile(path).records())


def cells(path: Path, content: bytes) -> list[list[str] | None]:
    return [record.cells for record in records(path, content)]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_names_come_out_right_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    text = "name,slug\nMaría García,lc-1\nSiobhán,lc-2\n"
    assert cells(tmp_path / "a.csv", text.encode(encoding)) == [
        ["name", "slug"],
        ["María García", "lc-1"],
        ["Siobhán", "lc-2"],
    ]


@pytest.mark.parametrize("much", [1, 400_000])
def test_a_few_bad_bytes_do_not_make_another_encoding_of_a_file(tmp_path: Path, much: int) -> None:
    content = b"a,b\n" + "é€😀,1\n".encode() * much + b"\xff\xe9,2\n" * (much == 400_000) + b"\xe9"
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    assert CsvFile(path).encoding == "utf-8"
    path.write_bytes("É»,é,è\n".encode("cp1252"))  # two bytes that would be a letter in UTF-8, by chance
    assert CsvFile(path).encoding == "cp1252"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_letters_that_need_a_mark_which_is_not_there_are_said(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n1,2\n")
    with pytest.raises(BadInput, match=f"a.csv is not written in {encoding}"):
        CsvFile(path, encoding)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_in_the_first_line(tmp_path: Path, separator: str) -> None:
    text = separator.join(["start", "slug", '"a,b;c"']) + "\n" + separator.join(["1", "2", "3"])
    assert cells(tmp_path / "a.csv", text.encode()) == [["start", "slug", "a,b;c"], ["1", "2", "3"]]


def test_a_line_by_which_excel_tells_its_separator_is_counted_but_is_no_row(tmp_path: Path) -> None:
    found = records(tmp_path / "a.csv", b"sep=;\r\nstart;slug\r\n1;2\r\n")
    assert found == [Record(2, ["start", "slug"]), Record(3, ["1", "2"])]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_row_with_line_breaks_in_it_begins_on_its_first_physical_line(tmp_path: Path, end: str) -> None:
    text = end.join(["a,b", '1,"two', 'lines"', "3,4"]) + end
    assert records(tmp_path / "a.csv", text.encode()) == [
        Record(1, ["a", "b"]),
        Record(2, ["1", f"two{end}lines"]),
        Record(4, ["3", "4"]),
    ]


def test_empty_lines_are_no_rows_but_are_counted(tmp_path: Path) -> None:
    assert [r.line for r in records(tmp_path / "a.csv", b"a,b\n\n1,2\n\n\n3,4\n")] == [1, 3, 6]


def test_a_forgotten_quotation_mark_costs_one_line_and_not_the_rest_of_the_file(tmp_path: Path) -> None:
    found = records(tmp_path / "a.csv", b'a,b\n1,"open\n3,4\n5,6\n')
    assert found == [
        Record(1, ["a", "b"]),
        Record(2, None, '1,"open'),
        Record(3, ["3", "4"]),
        Record(4, ["5", "6"]),
    ]


def test_a_forgotten_quotation_mark_does_not_swallow_rows_up_to_the_next_one(tmp_path: Path) -> None:
    found = records(tmp_path / "a.csv", b'a,b\n1,"open\n3,4\n5,"six"\n7,8\n')
    assert [r.line for r in found if r.cells is None] == [2]
    assert [r.cells for r in found if r.cells is not None] == [
        ["a", "b"],
        ["3", "4"],
        ["5", "six"],
        ["7", "8"],
    ]


def test_a_quotation_mark_forgotten_in_a_long_file_is_found_soon(tmp_path: Path) -> None:
    rows = b"".join(b"%d,x\n" % n for n in range(10_000))
    found = records(tmp_path / "a.csv", b'a,b\n1,"open\n' + rows)
    assert len(found) == 10_002
    assert [r.line for r in found if r.cells is None] == [2]


def test_how_far_a_file_is_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(HEAD.encode() + b"1,2,3\n" * 50_000)
    file = CsvFile(path)
    assert file.share == 0.0
    reader = file.records()
    next(reader)
    first = file.share
    for _ in reader:
        pass
    assert 0 < first < 0.9


def test_a_file_that_is_not_there_or_empty_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"missing\.csv cannot be read"):
        CsvFile(tmp_path / "missing.csv")
    (tmp_path / "empty.csv").touch()
    with pytest.raises(BadInput, match="empty"):
        CsvFile(tmp_path / "empty.csv")
