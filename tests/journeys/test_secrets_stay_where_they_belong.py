"""A whole day with everything that is secret in it, and then a search through every file that came of it."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
import requests
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from lcadmin import app
from lcadmin.diagnostics import PrivateLog, log_to
from lcadmin.gui import run
from lcadmin.paths import DataFolder
from lcadmin.services import callback_address
from lcadmin.window import window_office
from tests.e2e.program import PATIENCE_SECONDS, Lesson, School, tell
from tests.http.rawclient import RawClient
from tests.journeys.conftest import Day
from tests.support.gui import copied

KEYS = {
    "api_public_key": "PUBLICKEYPUBLICKEY11",
    "api_private_key": "PRIVATEKEYPRIVATEKEY22",
    "mail_password": "mail pass word 33",
    "tunnel_token": "TUNNELTOKENTUNNEL44",
}
PASSPHRASE = "correct horse battery 55"

HOLDS_DATA = (".db", ".db-wal", ".db-shm", ".jsonl")
"""The database, its copies and the safety copy are the data itself: tokens and links stand there, keys and
passwords never. ``secrets.json`` is where a PC without a keyring has these."""


def secrets_of(day: Day, lesson: Lesson, more: list[str]) -> dict[str, list[str]]:
    """What must not be found, by where it may not stand."""
    callback = day.serve.callback_url.rstrip("/").rpartition("/")[2]
    links = [lesson.token, lesson.user_id(day.school.tutor), lesson.user_id(day.school.student), callback]
    return {"doors": links + more, "keys": [*KEYS.values(), PASSPHRASE]}


def found_in(
    folder: Path, words: list[str], *, but: tuple[str, ...] = (), names: tuple[str, ...] = ()
) -> list[str]:
    """Files in which one of the words stands."""
    files = [
        file
        for file in folder.rglob("*")
        if file.is_file() and not file.name.endswith(but or ("\0",)) and file.name not in names
    ]
    assert files
    return [
        str(file.relative_to(folder)) for file in files if any(w.encode() in file.read_bytes() for w in words)
    ]


def bad_day(day: Day, lesson: Lesson) -> list[str]:
    """Everything that may get into a log: guesses, rubbish, failures. Returns what must be in none."""
    guess, wrong = "GUESSEDTOKENGUESSEDTOKEN22", "987654321987"
    for parameters in (
        {"request": "connect_lesson", "token": guess, "user_id": wrong},
        {"request": "connect_lesson", "token": lesson.token, "user_id": wrong},
        {"request": "rubbish", "token": lesson.token},
        {"request": "end_lesson", "token": lesson.token, "time": "x"},
    ):
        tell(day.serve.callback_url, **parameters)
    requests.get(f"{day.serve.listening}/virtualclassroom/{guess}/", timeout=PATIENCE_SECONDS)
    with RawClient(day.serve.address) as client:
        client.send(f"GET /{guess} HTTP/1.1\r\nHost: x\r\nContent-Length: y\r\n\r\n".encode()).answer()
    return [guess, wrong]


@pytest.mark.timeout(240)
def test_after_a_whole_day_nothing_secret_stands_where_it_does_not_belong(day: Day, tmp_path: Path) -> None:
    program, school = day.program, day.school
    for key, value in KEYS.items():
        program.json("config", "set", key, value)
    lesson = school.lesson()
    for person, action in (
        (school.tutor, "enter"),
        (school.student, "enter"),
        (school.tutor, "start"),
        (school.student, "start"),
    ):
        day.press(lesson, person, action)
    more = bad_day(day, lesson)
    day.until(lesson, school.tutor, 1)
    day.press(lesson, school.tutor, "end")
    said = [
        program.run(*line)
        for line in (
            ("config", "get"),
            ("class", "list"),
            ("report", "durations"),
            ("doctor", lesson.link(school.student).replace(lesson.token, lesson.token[::-1])),
            ("support",),
            ("config", "set", "api_private_key", "\x01" + KEYS["api_private_key"]),
            ("backup",),
        )
    ]
    words = tmp_path / "words"
    words.write_text(PASSPHRASE)
    program.run("move", "out", tmp_path / "x.lcmove", "--passphrase-file", words)
    program.run("move", "here")
    done = day.serve.stop()
    private = secrets_of(day, lesson, more)
    told = "\n".join(one.out + one.err for one in [*said, done])
    assert not [word for word in private["keys"] if word in told]
    assert not [word for word in private["doors"] if word in said[4].out], "in the details for support"
    folder = program.folder
    assert (folder / "logs").is_dir()
    assert found_in(folder, private["keys"]) == ["secrets.json"]  # this PC has no keyring
    assert found_in(folder, private["doors"], but=HOLDS_DATA) == []
    assert (
        found_in(
            tmp_path, [*private["keys"], *private["doors"]], but=HOLDS_DATA, names=("secrets.json", "words")
        )
        == []
    )


@pytest.mark.timeout(240)
@pytest.mark.allow_logs
def test_the_window_that_was_walked_through_and_failed_leaves_nothing_secret(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    school = School.founded(tmp_path / "school")
    for key, value in KEYS.items():
        school.program.json("config", "set", key, value)
    lesson = school.lesson()
    private = [*KEYS.values(), lesson.token, lesson.user_id(school.student)]
    office = app.open_office(DataFolder(school.program.folder))
    log_to(office.folder)
    with window_office(office) as given, run.opened(given) as front, office.keeper():
        private.append(callback_address.ensure(given.desk))
        for page in ("today", "classes", "people", "reports", "connection", "settings", "help"):
            given.go_to(page)
            qtbot.waitUntil(lambda: given.tasks.idle, timeout=15_000)
        given.go_to("lesson", lesson_id=lesson.id)
        front.window.search.setText(lesson.token)
        sys.excepthook(KeyError, KeyError(lesson.token), None)
        qtbot.waitUntil(lambda: front.window.findChild(QMessageBox) is not None)
        box = front.window.findChild(QMessageBox)
        assert box is not None
        copy = next(one for one in box.buttons() if "details" in one.text())
        shown = box.detailedText() + box.text() + box.informativeText()
        given.copy("")
        copy.click()
        qtbot.waitUntil(lambda: "KeyError" in copied())
        assert not [word for word in private if word in shown + copied()]
        front.window.close()
    office.close()
    for handler in [one for one in logging.getLogger("lcadmin").handlers if isinstance(one, PrivateLog)]:
        handler.close()
        logging.getLogger("lcadmin").removeHandler(handler)
    folder = school.program.folder
    assert (folder / "window.ini").exists()
    assert "KeyError" in (folder / "logs" / "lcadmin.log").read_text()
    assert found_in(folder, private, but=HOLDS_DATA, names=("secrets.json",)) == []
