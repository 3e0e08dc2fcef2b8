"""The commands about LearnCube's class logs, as the contract says them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lcadmin.practice import PracticeClassroom
from tests.cli.conftest import CommandLine
from tests.support.exports import class_cells, person_cells, write

SUMMARY = {"read", "added", "updated", "unchanged", "rejected", "duration_unit"}


@pytest.fixture
def export(tmp_path: Path) -> Path:
    rows = [
        class_cells("lc-1", minutes="61", title="Algebra"),
        class_cells("lc-2", "2026-10-06 17:00:00"),
        class_cells("lc-2", "2026-10-06 17:00:00"),
        class_cells("lc-3", "soon"),
        class_cells(""),
        class_cells("lc-4")[:20],
    ]
    return write(tmp_path / "classes.csv", rows)


def test_an_export_is_imported_once_with_every_row_accounted_for(cli: CommandLine, export: Path) -> None:
    done = cli.json("import", "csv", "--classes", export, "--tz", "Europe/Berlin")
    assert set(done) >= SUMMARY
    assert (done["added"], done["updated"], done["unchanged"], done["repeated"]) == (2, 0, 0, 1)
    assert [row["line"] for row in done["rejected"]] == [5, 6, 7]
    assert all(row["why"] for row in done["rejected"])
    assert done["duration_unit"] == "minutes"
    again = cli.json("import", "csv", "--classes", export, "--tz", "Europe/Berlin")
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 2)
    assert again["read"] == 0 + 0 + 2 + 3


def test_both_exports_go_in_together(cli: CommandLine, export: Path, tmp_path: Path) -> None:
    people = write(
        tmp_path / "people.csv",
        [
            person_cells("lc-1", "anna", first_name="Anna", is_tutor="True"),
            person_cells("lc-1", "tom", first_name="Tom", last_name="Baker"),
        ],
    )
    done = cli.json("import", "csv", "--classes", export, "--participants", people)
    assert (done["classes"]["added"], done["participants"]["added"], done["added"]) == (2, 2, 4)
    (row,) = cli.json("logs", "--search", "baker")
    assert (row["tutor"], row["students"]) == ("Anna", "Tom Baker")


def test_how_letters_are_written_can_be_told(cli: CommandLine, tmp_path: Path) -> None:
    mac = write(tmp_path / "mac.csv", [class_cells("lc-1", title="María")], encoding="mac_roman")
    assert cli.json("import", "csv", "--classes", mac, "--encoding", "mac-roman")["added"] == 1
    assert [row["title"] for row in cli.json("logs")] == ["María"]
    for wrong in ("klingon", "base64", "idna", "a b\x00"):
        answer = cli("import", "csv", "--classes", mac, "--encoding", wrong)
        assert (answer.code, "Traceback" in answer.err) == (2, False)
        assert "no way to write letters" in answer.err
    answer = cli("import", "csv", "--classes", mac, "--encoding", "utf-16")
    assert "mac.csv is not written in utf-16" in answer.err
    assert "a fault in" not in answer.err


def test_a_dry_run_imports_nothing(cli: CommandLine, export: Path) -> None:
    done = cli.json("import", "csv", "--classes", export, "--dry-run")
    assert done["added"] == 2
    assert cli.json("logs") == []
    assert "nothing was imported" in cli("import", "csv", "--classes", export, "--dry-run").out


def test_the_logs_are_browsed(cli: CommandLine, export: Path) -> None:
    cli.json("import", "csv", "--classes", export, "--tz", "Europe/Berlin")
    first, second = cli.json("logs")
    assert (first["slug"], first["start"], first["duration_seconds"]) == (
        "lc-1",
        "2026-10-05T15:00:00Z",
        3660,
    )
    assert second["duration_seconds"] is None
    assert [row["slug"] for row in cli.json("logs", "--from", "2026-10-06")] == ["lc-2"]
    assert [row["slug"] for row in cli.json("logs", "--to", "2026-10-05")] == ["lc-1"]
    (last,) = cli.json("logs", "--sort", "start", "--descending", "--limit", "1")
    assert last["slug"] == "lc-2"
    assert "1:01:00" in cli("logs", "--search", "algebra").out


def test_what_was_written_as_json_is_read_again(cli: CommandLine, export: Path, tmp_path: Path) -> None:
    cli.json("import", "csv", "--classes", export)
    file = tmp_path / "own.json"
    file.write_text(cli("logs", "--json").out, encoding="utf-8")
    done = cli.json("import", "json", file)
    assert (done["added"], done["updated"], done["unchanged"]) == (0, 0, 2)


def test_json_of_the_rest_api_is_imported(cli: CommandLine, tmp_path: Path) -> None:
    row = {
        "uuid": "u1", "start": "2026-10-05T16:00:00Z", "actual_duration": 60, "room_token": "T",
        "actual_class_start": "2026-10-05T16:00:00Z", "actual_class_end": "2026-10-05T17:00:00Z",
    }  # fmt: skip
    file = tmp_path / "page.json"
    file.write_text(json.dumps({"count": 1, "next": None, "results": [row]}), encoding="utf-8")
    done = cli.json("import", "json", file)
    assert (done["added"], done["duration_unit"]) == (1, "minutes")


def test_rejected_rows_are_saved_to_be_mended(cli: CommandLine, export: Path, tmp_path: Path) -> None:
    target = tmp_path / "rejected.csv"
    answer = cli("import", "csv", "--classes", export, "--rejected", target)
    assert answer.code == 0
    assert "line 5: The start “soon” is not a date and time" in answer.err
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 4
    people = write(tmp_path / "people.csv", [person_cells("", "tom")])
    cli("import", "csv", "--classes", export, "--participants", people, "--rejected", target)
    assert (tmp_path / "rejected-classes.csv").exists()
    assert (tmp_path / "rejected-people.csv").exists()
    nowhere = cli("import", "csv", "--classes", export, "--rejected", tmp_path / "no" / "where.csv")
    assert (nowhere.code, "cannot be written" in nowhere.err) == (1, True)


def test_a_file_that_cannot_be_taken_is_one_sentence(cli: CommandLine, tmp_path: Path) -> None:
    assert cli("import", "csv").code == 2
    missing = cli("import", "csv", "--classes", tmp_path / "none.csv")
    assert (missing.code, "cannot be read" in missing.err) == (1, True)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    assert cli("import", "json", broken).code == 1
    assert cli("import", "csv", "--classes", broken, "--tz", "Mars").code == 1


def test_our_count_is_compared_with_the_log(cli: CommandLine, tmp_path: Path) -> None:
    lesson = cli.lesson("2026-10-05T16:00:00Z")
    cli.deliveries(
        {"id": "1", "arrived": "2026-10-05T16:00:00Z", "request": "start_lesson", "token": lesson["token"],
         "user_id": None, "time": None},
        {"id": "2", "arrived": "2026-10-05T16:10:11Z", "request": "end_lesson", "token": lesson["token"],
         "user_id": None, "time": 611},
    )  # fmt: skip
    file = tmp_path / "log.json"
    row = {
        "uuid": "u1", "room_token": lesson["token"], "start": "2026-10-05T16:00:00Z",
        "actual_class_start": "2026-10-05T16:00:00Z", "actual_class_end": "2026-10-05T16:15:00Z",
    }  # fmt: skip
    file.write_text(json.dumps(row), encoding="utf-8")
    cli.json("import", "json", file)
    (found,) = cli.json("reconcile", "--from", "2026-10-01", "--to", "2026-10-31")
    keys = ("class", "counted_seconds", "log_seconds", "difference", "verdict")
    assert {key: found[key] for key in keys} == {
        "class": lesson["id"], "counted_seconds": 611, "log_seconds": 900, "difference": -289,
        "verdict": "differs",
    }  # fmt: skip
    said = cli("reconcile").out
    assert "differs" in said
    assert "0 agree, 1 differ, 0 only here (0:00:00), 0 only at LearnCube (0:00:00)." in said
    assert "both sides have a length: −0:04:49" in said
    month = ("reconcile", "--from", "2026-10-01", "--to", "2026-10-31")
    written = tmp_path / "october.html"
    assert cli(*month, "-o", written).code == 0
    page = written.read_text(encoding="utf-8")
    assert "October 2026" in page
    assert "0 agree, 1 differ, 0 only here, 0 only at LearnCube." in page
    assert "-289" in page
    told = cli.json(*month, "--format", "json")
    assert told["totals"] == {"counted_seconds": 611, "log_seconds": 900, "difference": -289}
    assert told["rows"][0]["verdict"] == "differs"
    for form in ("csv", "xlsx", "pdf"):
        assert cli(*month, "--format", form, "-o", tmp_path / f"october.{form}").code == 0
        assert (tmp_path / f"october.{form}").stat().st_size > 100
    assert cli.json("logs")[0]["class"] == lesson["id"]


def test_without_keys_the_rest_api_cannot_be_asked(cli: CommandLine) -> None:
    answer = cli("import", "api")
    assert (answer.code, "No keys for LearnCube are set" in answer.err) == (1, True)


def test_the_class_log_is_imported_from_the_rest_api(cli: CommandLine) -> None:
    practice = PracticeClassroom(
        callback_url=lambda: None, public_key="public-key", private_key="private-key-0123456789-0123456789"
    )
    address = practice.start()
    for key, value in (
        ("api_root", address.api_root),
        ("api_public_key", "public-key"),
        ("api_private_key", "private-key-0123456789-0123456789"),
    ):
        assert cli("config", "set", key, value).code == 0
    done = cli.json("import", "api", "--since", "2026-11-01")
    practice.stop()
    assert (done["read"], done["rejected"]) == (0, [])
