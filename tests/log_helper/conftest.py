"""Two desks side by side, exports of every sort to import, and all that an import leaves behind."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from lcadmin.learncube import csv_import, json_import
from lcadmin.paths import DataFolder
from lcadmin.services import log_apart
from lcadmin.services.log_entries import LogFile
from lcadmin.services.log_helping import LogHelper
from lcadmin.services.log_sources import Kind
from lcadmin.services.ports import Desk
from lcadmin.store import open_store
from tests.support import exports, odd_export
from tests.support.desk import HandClock, HandKeyring, SeededEntropy

UTC = ZoneInfo("UTC")
_QUESTIONS = (
    "SELECT * FROM log_limits",
    "SELECT source, name, state, summary FROM log_imports",
    "SELECT * FROM log_keys ORDER BY key",
    "SELECT * FROM log_replaced",
    "SELECT kind, block, low, high FROM log_spans WHERE kind = 'class' ORDER BY block",
    "SELECT * FROM log_classes ORDER BY class_no",
    "SELECT * FROM log_participants ORDER BY class_no, username, userid",
    "SELECT * FROM log_events ORDER BY uuid",
    """SELECT c.class_no FROM log_classes_fts JOIN log_classes c ON c.id = log_classes_fts.rowid
    WHERE log_classes_fts MATCH 'cha AND han AND ged' ORDER BY c.class_no""",
)
_NUMBERED = {"id", "classes", "participants", "events"}
"""Which row is first in the table depends on how large the pieces happened to be."""


@pytest.fixture(autouse=True)
def every_file_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_apart, "WORTH_BYTES", 1)


@contextmanager
def desk_in(folder: Path, helper: LogHelper | None) -> Iterator[Desk]:
    with open_store(folder) as store:
        desk = Desk(store, HandClock(), SeededEntropy(), HandKeyring())
        yield replace(desk, log_helper=helper)


def left_in(folder: Path) -> list[list[tuple[Any, ...]]]:
    """Every row of the imported logs, but for the rows' own numbers; the search index agrees with them."""
    with closing(sqlite3.connect(DataFolder(folder).database)) as connection:
        connection.execute(
            "INSERT INTO log_classes_fts (log_classes_fts, rank) VALUES ('integrity-check', 1)"
        )
        found = []
        for question in _QUESTIONS:
            rows = connection.execute(question)
            kept = [at for at, column in enumerate(rows.description) if column[0] not in _NUMBERED]
            found.append([tuple((type(row[at]), row[at]) for at in kept) for row in rows])
        return found


def csv_file(path: Path, kind: Kind) -> LogFile:
    layout = csv_import.look(path, UTC, kind).layout
    assert layout is not None
    return csv_import.log_file(path, UTC, layout)


def both_exports(folder: Path, seed: int, rows: int, encoding: str = "utf-8") -> list[LogFile]:
    """People of classes, some of which are in the export of classes; odd rows in both."""
    folder.mkdir(exist_ok=True)
    chance = random.Random(seed)
    classes, people = folder / "classes.csv", folder / "people.csv"
    classes.write_bytes(odd_export.made(chance, rows).bytes(encoding))
    cells = [
        exports.person_cells(
            f"lc-{chance.randrange(rows)}" if chance.random() > 0.03 else "",
            f"user{chance.randrange(30)}",
            chance.choice(("2026-10-05 17:00:00", "soon"))
            if chance.random() < 0.05
            else "2026-10-05 17:00:00",
            is_tutor=chance.choice(("True", "False")),
            joined="2026-10-05 17:01:00",
            first_name=chance.choice(("Anna", "Zoë", "")),
        )
        for _ in range(rows)
    ]
    people.write_text(exports.text_of(cells), encoding="utf-8")
    return [csv_file(people, Kind.PARTICIPANTS), csv_file(classes, Kind.CLASSES)]


def json_export(folder: Path, seed: int, rows: int) -> LogFile:
    """Rows of all resources in one file, whose lengths have no unit."""
    folder.mkdir(exist_ok=True)
    chance, file = random.Random(seed), folder / "all.json"
    file.write_text(json.dumps([_row(chance, rows) for _ in range(rows)]), encoding="utf-8")
    return json_import.log_file(file)


def _row(chance: random.Random, rows: int) -> dict[str, Any]:
    uuid, begin = f"u{chance.randrange(rows)}", "2026-10-05T17:00:00Z"
    kind = chance.randrange(8)
    if kind == 0:
        return {"start": "tomorrow", "uuid": uuid}
    if kind == 1:
        who = f"p{chance.randrange(20)}"
        return {"event_uuid": uuid, "user_role": "teacher", "username": who, "attended_time": begin}
    if kind == 2:
        event = {"uuid": f"e{chance.randrange(rows)}", "type": "joined", "room_slug": uuid}
        return event | {"creation_date": begin, "slug": f"s-{uuid}"}
    lesson = {"start": begin, "uuid": uuid, "slug": f"s-{uuid}", "description": "Changed \ud83d"}
    if kind == 3:
        return lesson | {"actual_class_start": begin, "actual_class_end": "2026-10-05T17:40:00Z"}
    if kind == 4:
        ends = {"actual_class_start": begin, "actual_class_end": "2026-10-05T17:40:00Z"}
        return lesson | ends | {"actual_duration": 2_400}
    return lesson | {"actual_duration": chance.randrange(3_000), "max_participants": chance.randrange(9)}
