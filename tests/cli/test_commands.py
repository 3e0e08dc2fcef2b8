"""The contract of the command line, command by command: exit codes, streams, JSON keys."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from lcadmin.cli.base import table
from tests.cli.conftest import CommandLine


def test_a_result_goes_to_stdout_and_nothing_to_stderr(cli: CommandLine) -> None:
    answer = cli("person", "add", "--name", "Anna Kowalska", "--role", "tutor", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json["id"] == 1
    assert (answer.json["name"], answer.json["role"]) == ("Anna Kowalska", "tutor")


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        ["person", "add", "--name", "X"],
        ["person", "add", "--name", "X", "--role", "king"],
        ["class", "show", "seven"],
        ["credit", "add", "1", "--lessons", "1", "--minutes", "2"],
        [
            "class",
            "add",
            "--title",
            "A",
            "--start",
            "2026-01-01",
            "--minutes",
            "60",
            "--tutor",
            "1",
            "--count",
            "3",
        ],
    ],
)
def test_wrong_usage_leaves_with_2(cli: CommandLine, arguments: list[str]) -> None:
    answer = cli(*arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["class", "show", "7"], "7"),
        (["person", "edit", "7", "--name", "X"], "7"),
        (["config", "set", "timezone", "Mars/Olympus"], "Mars/Olympus"),
        (["config", "get", "colour"], "colour"),
        (["person", "add", "--name", "  ", "--role", "tutor"], "name"),
        (["person", "add", "--name", "A", "--role", "tutor", "--rate", "much"], "much"),
        (["journal", "import", "no/such/file.jsonl"], "file.jsonl"),
        (["class", "list", "--from", "yesterday"], "--from"),
        (["class", "list", "--from", "2026-01-01", "--tz", "Mars/Olympus"], "--tz"),
        (["restore", "no/such/file.db"], "file.db"),
    ],
)
def test_what_cannot_be_done_leaves_with_1_and_one_sentence(
    cli: CommandLine, arguments: list[str], names: str
) -> None:
    answer = cli(*arguments)
    assert answer.code == 1
    assert answer.out == ""
    assert names in answer.err
    assert len(answer.err.strip().splitlines()) == 1
    assert "Traceback" not in answer.err


def test_options_stand_before_or_after_the_command(cli: CommandLine) -> None:
    before = cli("--json", "person", "list")
    after = cli("person", "list", "--json")
    assert before.json == after.json == []


def test_a_class_has_a_token_and_a_link_for_everybody(cli: CommandLine) -> None:
    cli("config", "set", "endpoint", "bright.learn-cube.com")
    made = cli.lesson()
    assert len(made["token"]) == 26
    assert (made["start"], made["end"]) == ("2026-11-16T16:00:00Z", "2026-11-16T17:00:00Z")
    assert [seat["role"] for seat in made["seats"]] == ["tutor", "student"]
    for seat in made["seats"]:
        expected = f"https://bright.learn-cube.com/classv3/?token={made['token']}&user_id={seat['user_id']}"
        assert seat["join_url"] == expected


def test_a_value_may_begin_as_an_option_does(cli: CommandLine) -> None:
    cli("config", "set", "business_name", "-Bright-")
    assert cli.json("config", "get", "business_name") == {"business_name": "-Bright-"}
    assert cli.json("config", "set", "business_name", "--tutors") == {"business_name": "--tutors"}
    assert cli("config", "set", "api_private_key", "-k").code == 0


def test_times_without_an_offset_are_in_the_business_zone(cli: CommandLine) -> None:
    cli("config", "set", "timezone", "Europe/Berlin")
    assert cli.lesson(start="2026-11-16T16:00")["start"] == "2026-11-16T15:00:00Z"
    assert cli.lesson(start="2026-11-16T16:00", tz="America/New_York")["start"] == "2026-11-16T21:00:00Z"


def test_a_series_keeps_the_wall_clock_across_a_clock_change(cli: CommandLine) -> None:
    cli("config", "set", "timezone", "Europe/Berlin")
    made = cli.lessons("2026-10-19T16:00", repeat="weekly", count=2)
    assert isinstance(made, list)
    assert [one["start"] for one in made] == ["2026-10-19T14:00:00Z", "2026-10-26T15:00:00Z"]
    assert len({one["token"] for one in made}) == 2


def test_minutes_are_counted_from_imported_deliveries(cli: CommandLine) -> None:
    token = cli.lesson()["token"]
    rows = [
        {"id": "1", "arrived": "2026-11-16T16:00:00Z", "request": "start_lesson", "token": token,
         "user_id": None, "time": None},
        {"id": "2", "arrived": "2026-11-16T16:10:11Z", "request": "end_lesson", "token": token,
         "user_id": None, "time": 611},
        {"id": "3", "arrived": "2026-11-16T16:10:16Z", "request": "end_lesson", "token": token,
         "user_id": None, "time": "611"},
    ]  # fmt: skip
    assert cli.deliveries(*reversed(rows)) == {"added": 3, "skipped": 0, "rejected": []}
    assert cli.deliveries(*rows) == {"added": 0, "skipped": 3, "rejected": []}
    time = cli.json("time", 1)
    assert (time["counted_seconds"], time["reported_seconds"], time["status"]) == (611, 611, "ended")
    assert (time["review"], time["alternatives"], time["repeats"]) == (None, [], 1)
    assert cli.json("time", 1, "--at", "2026-11-16T16:05:00Z")["status"] == "in_progress"
    assert cli.json("class", "show", 1)["counted_seconds"] == 611
    report = cli.json("report", "durations")
    assert report["totals"] == {"classes": 1, "counted_seconds": 611, "in_review": 0}
    assert cli("check").code == 0


def test_a_class_explained_names_who_came_and_who_was_not_let_in(cli: CommandLine) -> None:
    made = cli.lesson()
    tutor, student = (seat["user_id"] for seat in made["seats"])
    rows = [
        {"id": "1", "arrived": "2026-11-16T15:59:00Z", "request": "connect_lesson", "token": made["token"],
         "user_id": tutor, "time": None},
        {"id": "2", "arrived": "2026-11-16T15:59:30Z", "request": "connect_lesson", "token": made["token"],
         "user_id": student[:-1], "time": None},
    ]  # fmt: skip
    assert cli.deliveries(*rows)["added"] == 2
    names = {seat["user_id"]: seat["name"] for seat in made["seats"]}
    time = cli.json("time", 1)
    assert [event["person"] for event in time["events"]] == [names[tutor]]
    assert [(one["person"], one["request"]) for one in time["refused"]] == [(None, "connect_lesson")]
    assert time["refused"][0]["why"]
    assert cli.json("time", 1, "--at", "2026-11-16T15:59:10Z")["refused"] == []
    told = cli("time", 1).out
    assert f"{names[tutor]} came in" in told
    assert told.index("came in") < told.index("Somebody was not let in")


def test_a_correction_is_the_new_total(cli: CommandLine) -> None:
    cli.lesson()
    corrected = cli.json("correct", 1, "--seconds", 3000, "--why", "agreed with the parents")
    assert corrected["counted_seconds"] == 3000
    assert cli.json("time", 1)["correction"]["why"] == "agreed with the parents"
    assert cli("correct", 1, "--seconds=-1", "--why", "x").code == 1


def test_a_line_that_cannot_be_read_is_reported_and_the_rest_goes_in(
    cli: CommandLine, tmp_path: Path
) -> None:
    token = cli.lesson()["token"]
    good = {"id": "a", "arrived": "2026-11-16T16:00:00Z", "request": "start_lesson", "token": token,
            "user_id": None, "time": None}  # fmt: skip
    file = tmp_path / "mixed.jsonl"
    file.write_text("not json\n" + json.dumps(good) + '\n\n{"id":"b"}\n', encoding="utf-8")
    done = cli.json("journal", "import", file)
    assert (done["added"], done["skipped"]) == (1, 0)
    assert [one["line"] for one in done["rejected"]] == [1, 4]
    assert all(one["why"] for one in done["rejected"])


def test_the_journal_comes_out_as_it_went_in(cli: CommandLine) -> None:
    token = cli.lesson()["token"]
    cli.deliveries(
        {"id": "x", "arrived": "2026-11-16T16:00:00.125Z", "request": "end_lesson", "token": token,
         "user_id": None, "time": 300.0},
    )  # fmt: skip
    lines = cli("journal", "--format", "jsonl").out.splitlines()
    assert len(lines) == 1
    assert '"time":300.0' in lines[0]
    row = json.loads(lines[0])
    assert (row["id"], row["arrived"], row["request"]) == ("x", "2026-11-16T16:00:00.125Z", "end_lesson")
    assert row["reply"]["status"] is False
    table = list(csv.DictReader(io.StringIO(cli("journal", "--format", "csv").out)))
    assert table[0]["token"] == token
    assert cli.json("journal", "--class", 1)[0]["id"] == "x"
    assert cli.json("journal", "--since", "2026-11-17") == []


def test_an_exported_journal_counts_the_same_elsewhere(cli: CommandLine, tmp_path: Path) -> None:
    token = cli.lesson(token="ABCDEFGHJKLMNPQR")["token"]
    cli.deliveries(
        {"id": "1", "arrived": "2026-11-16T16:00:00Z", "request": "start_lesson", "token": token},
        {
            "id": "2",
            "arrived": "2026-11-16T16:30:00Z",
            "request": "crash_lesson",
            "token": token,
            "time": 1800,
        },
    )
    file = tmp_path / "journal.jsonl"
    file.write_text(cli("journal", "--format", "jsonl").out, encoding="utf-8")
    before = cli.json("time", 1)
    elsewhere = CommandLine(tmp_path / "elsewhere", cli._capsys)
    elsewhere.lesson(token="ABCDEFGHJKLMNPQR")
    assert elsewhere.json("journal", "import", file)["added"] == 2
    after = elsewhere.json("time", 1)
    for key in ("counted_seconds", "reported_seconds", "status", "review"):
        assert after[key] == before[key]


def test_messages_that_came_before_their_class_are_counted_when_somebody_says_so(cli: CommandLine) -> None:
    token = "NOSUCHTOKEN7"
    cli.deliveries(
        {"id": "1", "arrived": "2026-11-16T16:00Z", "request": "start_lesson", "token": token},
        {"id": "2", "arrived": "2026-11-16T16:10Z", "request": "end_lesson", "token": token, "time": 600},
    )
    tutor = cli.person("Anna", "tutor")
    when = ["--start", "2026-11-16T16:00Z", "--minutes", 60]
    made = cli("class", "add", "--title", "A", *when, "--tutor", tutor, "--token", token)
    assert "lcadmin class adopt 1" in made.err
    assert cli.json("time", 1)["counted_seconds"] == 0
    assert cli.json("class", "adopt", 1)["counted_seconds"] == 600


def test_a_line_nested_too_deeply_does_not_break_the_import_off(cli: CommandLine, tmp_path: Path) -> None:
    token = cli.lesson()["token"]
    file = tmp_path / "deep.jsonl"
    good = {"arrived": "2026-11-16T16:00Z", "request": "start_lesson", "token": token}
    lines = [json.dumps({"id": "1"} | good), json.dumps({"id": "2"} | good), json.dumps({"id": "3"} | good)]
    lines[1] = lines[1][:-1] + ',"time":' + "[" * 900 + "]" * 900 + "}"
    file.write_text("\n".join(lines), encoding="utf-8")
    done = cli.json("journal", "import", file)
    assert (done["added"], [one["line"] for one in done["rejected"]]) in [(2, [2]), (3, [])]


def test_cancelling_again_keeps_when_somebody_was_told(cli: CommandLine) -> None:
    cli.lesson(start="2030-01-07T10:00:00Z")
    cli.json("class", "cancel", 1, "--by", "student", "--told", "2026-11-15T10:00Z")
    again = cli.json("class", "cancel", 1, "--by", "office")["cancelled"]
    assert (again["by"], again["told"]) == ("office", "2026-11-15T10:00:00Z")


def test_moving_cancelling_and_renewing(cli: CommandLine) -> None:
    cli("config", "set", "endpoint", "bright.learn-cube.com")
    made = cli.lesson(start="2030-01-07T10:00:00Z")
    old = made["seats"][1]
    moved = cli.json("class", "move", 1, "--start", "2030-01-08T10:00:00Z")
    assert (moved["start"], moved["seats"][1]["join_url"]) == ("2030-01-08T10:00:00Z", old["join_url"])
    new = cli.json("seat", "renew", 1, old["person"])
    assert new["user_id"] != old["user_id"]
    own = cli("seat", "renew", 1, old["person"], "--number", "112")
    assert "user_id=112" in own.out
    assert "can enter as this person" in own.err
    assert cli.json("class", "cancel", 1, "--by", "student")["status"] == "cancelled"
    assert cli.json("class", "list", "--status", "cancelled")[0]["id"] == 1


def test_another_tutor_gets_a_new_link_and_the_students_keep_theirs(cli: CommandLine) -> None:
    made = cli.lesson(start="2030-01-07T10:00:00Z")
    other = cli.person("Kofi Mensah", "tutor")
    edited = cli.json("class", "edit", 1, "--tutor", other)
    assert edited["seats"][0]["person"] == other
    assert edited["seats"][0]["user_id"] != made["seats"][0]["user_id"]
    assert edited["seats"][1] == made["seats"][1]


def test_lists_are_filtered(cli: CommandLine) -> None:
    cli.lesson(start="2026-11-16T16:00:00Z")
    cli.lesson(start="2026-11-17T16:00:00Z")
    assert len(cli.json("class", "list")) == 2
    assert len(cli.json("class", "list", "--limit", 1)) == 1
    assert [c["id"] for c in cli.json("class", "list", "--to", "2026-11-16")] == [1]
    assert [c["id"] for c in cli.json("class", "list", "--from", "2026-11-17")] == [2]
    assert [c["id"] for c in cli.json("class", "list", "--tutor", 1)] == [1]
    assert cli.json("class", "list", "--search", "geometry") == []
    assert len(cli.json("class", "list", "--search", "tom bak")) == 2


def test_links_as_text_html_and_json(cli: CommandLine) -> None:
    cli("config", "set", "endpoint", "bright.learn-cube.com")
    made = cli.lesson()
    text = cli("links", 1).out
    html = cli("links", 1, "--format", "html").out
    for link, seat in zip(cli.json("links", 1), made["seats"], strict=True):
        assert link["join_url"] == seat["join_url"]
        assert seat["join_url"] in text
        assert seat["join_url"].replace("&", "&amp;") in html


def test_links_without_an_address_say_what_to_do(cli: CommandLine) -> None:
    cli.lesson()
    answer = cli("links", 1)
    assert answer.code == 1
    assert answer.err.strip()


def test_credit_is_a_ledger(cli: CommandLine) -> None:
    cli("config", "set", "credit_rule", "lessons")
    person = cli.person("Tom Baker")
    cli.json("credit", "add", person, "--lessons", 10, "--note", "autumn")
    account = cli.json("credit", "add", person, "--lessons=-3")
    assert account["balance"] == 7
    assert [entry["amount"] for entry in cli.json("credit", "show", person)["entries"]] == [10, -3]


def test_settings_are_masked_where_they_are_keys(cli: CommandLine) -> None:
    cli("config", "set", "api_private_key", "very-secret-key")
    everything = cli("config", "get", "--json").out
    assert "very-secret-key" not in everything
    assert cli("config", "get", "api_private_key").out.strip() != "very-secret-key"
    secrets = cli.folder / "secrets.json"
    assert secrets.stat().st_mode & 0o777 == 0o600
    assert b"very-secret-key" not in (cli.folder / "lcadmin.db").read_bytes()
    cli("config", "set", "early_minutes", "20")
    assert cli.json("config", "get", "early_minutes") == {"early_minutes": 20}


def test_people_from_a_file(cli: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,role,email\nAnna,tutor,anna@example.org\n,student,\n", encoding="utf-8-sig")
    done = cli.json("person", "import", file)
    assert done["added"] == 1
    assert [one["line"] for one in done["rejected"]] == [3]
    assert [one["name"] for one in cli.json("person", "list")] == ["Anna"]


def test_classes_from_a_file_go_in_all_or_none(cli: CommandLine, tmp_path: Path) -> None:
    cli.person("Anna", "tutor")
    cli.person("Tom")
    file = tmp_path / "classes.csv"
    head = "title,start,minutes,tutor,students,token\n"
    file.write_text(head + "A,2026-11-16T16:00,60,Anna,Tom,\nB,soon,60,Anna,Tom,\n", encoding="utf-8")
    answer = cli("class", "import", file, "--json")
    assert answer.code == 1
    assert [one["line"] for one in answer.json["rejected"]] == [3]
    assert cli.json("class", "list") == []
    file.write_text(
        head + "A,2026-11-16T16:00,60,Anna,Tom,\nB,2026-11-17T16:00,60,Anna,Tom,\n", encoding="utf-8"
    )
    assert cli.json("class", "import", file)["added"] == 2
    assert len(cli.json("class", "list")) == 2


def test_a_backup_is_restored_and_what_was_there_is_kept(cli: CommandLine, tmp_path: Path) -> None:
    cli.person("Anna", "tutor")
    copy = tmp_path / "copy.db"
    cli.json("backup", copy)
    cli.person("Tom")
    done = cli.json("restore", copy)
    assert [one["name"] for one in cli.json("person", "list")] == ["Anna"]
    assert Path(done["kept"]).exists()
    elsewhere = CommandLine(tmp_path / "elsewhere", cli._capsys)
    elsewhere.json("restore", copy)
    assert [one["name"] for one in elsewhere.json("person", "list")] == ["Anna"]


def test_a_changed_row_is_found_by_check(cli: CommandLine) -> None:
    cli.lesson()
    assert cli.json("check") == {"ok": True, "problems": []}
    with sqlite3.connect(cli.folder / "lcadmin.db") as database:
        database.execute("UPDATE people SET name = 'Mallory' WHERE id = 1")
    answer = cli("check", "--json")
    assert answer.code == 1
    assert answer.json["ok"] is False
    assert answer.json["problems"]


@pytest.mark.parametrize(
    "arguments", [["person", "list"], ["check"], ["class", "list"], ["serve", "--port", "0"], ["backup"]]
)
def test_a_newer_database_is_refused_without_writing(cli: CommandLine, arguments: list[str]) -> None:
    cli.person("Anna", "tutor")
    file = cli.folder / "lcadmin.db"
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 9999")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = file.read_bytes()
    answer = cli(*arguments)
    assert answer.code == 1
    assert len(answer.err.strip().splitlines()) == 1
    assert file.read_bytes() == before


def test_durations_as_csv_hold_numbers_and_no_formulas(cli: CommandLine, tmp_path: Path) -> None:
    cli.lesson()
    cli("class", "edit", 1, "--title", "=1+1")
    cli("correct", 1, "--seconds", 3600, "--why", "x")
    file = tmp_path / "report.csv"
    assert cli("report", "durations", "-o", file).code == 0
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert any("3600" in row for row in rows)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_a_fault_of_the_program_is_one_sentence_and_its_log_repeats_nothing_of_anybodys(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("AlgebraToken2026")

    monkeypatch.setattr("lcadmin.services.lessons.get", fail)
    answer = cli("class", "show", 1)
    log = cli.folder / "logs" / "lcadmin.log"
    assert (answer.code, answer.out) == (1, "")
    assert "This is a fault in lcadmin (KeyError). What was finished before it is kept." in answer.err
    assert "KeyError" in log.read_text()
    assert " in fail" in log.read_text()
    assert "AlgebraToken2026" not in log.read_text() + answer.err + caplog.text


@pytest.mark.parametrize(
    "line",
    [
        ("class", "show", 10**20),
        ("class", "list", "--limit", 10**20),
        ("undo", 10**20),
        ("time", 10**20),
        ("credit", "show", 10**20),
    ],
)
def test_a_number_beyond_all_measure_is_wrong_usage_and_no_fault(
    cli: CommandLine, line: tuple[object, ...]
) -> None:
    answer = cli(*line)
    assert answer.code == 2
    assert "fault" not in answer.err


def test_bytes_that_are_no_text_and_endless_names_are_said_and_no_fault(cli: CommandLine) -> None:
    no_text = "\udcff"  # what the byte FF of a command line becomes
    for line in (
        ("config", "set", "business_name", no_text),
        ("closed", "add", "--from", "2026-12-24", "--reason", no_text),
        ("import", "json", no_text),
        ("backup", "x" * 10_000),
        ("restore", "x" * 10_000),
        ("rebuild", "--backup", "x" * 10_000),
    ):
        answer = cli(*line)
        assert answer.code in (1, 2), line
        assert answer.err.count("\n") == 1, line
        assert "fault" not in answer.err, line


@pytest.mark.parametrize("number", ["٣", "1_0", "1.0", "0x1", "", "65536"])
def test_a_port_is_a_plain_number(cli: CommandLine, number: str) -> None:
    for command in ("serve", "practice"):
        answer = cli(command, "--port", number)
        assert answer.code == 2
        assert "--port" in answer.err


@pytest.mark.parametrize("host", ["", " ", "two words"])
def test_no_host_is_not_every_host(cli: CommandLine, host: str) -> None:
    answer = cli("serve", "--host", host, "--port", 0)
    assert answer.code == 1
    assert "--host" in answer.err


@pytest.mark.parametrize(
    "url", ["ftp://example.com/", "example.com", "https://", "http://a:x/", "", "file:///etc"]
)
def test_practice_sends_to_web_addresses_only(cli: CommandLine, url: str) -> None:
    answer = cli("practice", "--callback", url)
    assert answer.code == 2
    assert "--callback needs a web address" in answer.err


def test_a_token_that_is_not_taken_is_refused_in_one_line(cli: CommandLine) -> None:
    tutor, student = cli.person("Anna", "tutor"), cli.person("Tom")
    people = ("--tutor", tutor, "--student", student)
    timing = ("--start", "2026-11-16T16:00:00Z", "--minutes", 60)
    answer = cli("class", "add", "--title", "A", *timing, *people, "--token", "a b")
    assert answer.code == 1
    assert len(answer.err.strip().splitlines()) == 1


def test_a_name_cannot_break_the_columns_or_steer_the_terminal() -> None:
    listed = table(["Name", "As"], [("A\tB\x1b[2J\nC", "Tutor"), ("Tom", "Student")], "nobody")
    head, first, second = listed.splitlines()
    assert first == "A B [2J C  Tutor"
    assert head.index("As") == first.index("Tutor") == second.index("Student")
