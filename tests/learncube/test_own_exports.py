"""What we export of class logs comes in again elsewhere as it was, and here changes nothing."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcadmin import outputs
from lcadmin.cli.logs import log_json
from lcadmin.domain.class_logs import ClassLog, DurationUnit, LogSource, ParticipantLog
from lcadmin.domain.instants import SECOND, Instant
from lcadmin.learncube import csv_import, json_import
from lcadmin.services import class_logs
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import Entry, LogFile
from lcadmin.services.log_tables import LogQuery
from tests.support.desk import START, Bench, open_bench

UTC = ZoneInfo("UTC")
ALL = LogQuery(descending=False)

moments = st.integers(-200_000, 200_000).map(lambda n: Instant(START + n * SECOND))
words = st.text("abc äö;,\"'\n=", max_size=8).map(str.strip)
names = st.sampled_from(["Anna", "Tom Baker", "Mia, Baker", "O’Neil", "Ünal"])
flags = st.sampled_from([None, 0, 1])


@st.composite
def a_class(draw: st.DrawFn, number: int) -> list[ClassLog | ParticipantLog]:
    """A class under its slug or its uuid, with its people."""
    slug, uuid = draw(
        st.sampled_from([(f"lc-{number}", ""), (f"lc-{number}", f"u{number}"), ("", f"u{number}")])
    )
    by = draw(st.sampled_from(["", "office"]))
    log = ClassLog(
        draw(moments),
        slug,
        uuid,
        draw(st.sampled_from(["", f"t{number}"])),
        draw(words.filter(lambda text: text[:1] not in ("=", "'"))),
        draw(st.none() | moments),
        draw(st.none() | moments),
        draw(st.none() | moments),
        None,
        draw(st.none() | st.integers(0, 9_000)),
        draw(names | st.just("")),
        draw(st.none() | moments),
        draw(flags),
        draw(st.none() | st.sampled_from([1.0, 4.5])),
        seats=draw(st.none() | st.integers(0, 9)),
        cancelled=int(bool(by)),
        cancelled_by=by,
    )
    who = draw(st.lists(names, max_size=3))
    if who:  # what the class says of them is what they say
        log = log._replace(tutor=f"{who[0]} 0", tutor_start=None, rating=None)
    people = [
        ParticipantLog(
            slug,
            uuid,
            log.token,
            draw(st.sampled_from(["", f"p{number}-{place}"])),
            username=draw(st.sampled_from(["", f"user{place}"])),
            name=f"{name} {place}",
            is_tutor=int(place == 0),
            attended=draw(flags),
            joined=draw(st.none() | moments),
            left=draw(st.none() | moments),
            rating=draw(st.none() | st.sampled_from([2.0, 5.0])),
            feedback=draw(words.filter(lambda text: text[:1] not in ("=", "'"))),
        )
        for place, name in enumerate(who)
    ]
    return [log, *people]


schools = st.integers(1, 4).flatmap(lambda many: st.tuples(*(a_class(number) for number in range(many))))


def taken(bench: Bench, items: Sequence[ClassLog | ParticipantLog]) -> None:
    # As LearnCube's own ways bring them: who was there before the classes.
    ordered = sorted(items, key=lambda item: isinstance(item, ClassLog))
    entries = [Entry(line, item) for line, item in enumerate(ordered, 2)]
    done = import_logs(bench.desk, LogSource.API, [LogFile("first", lambda: entries, DurationUnit.SECONDS)])
    assert done.rejected == []


def as_json(bench: Bench, folder: Path) -> list[LogFile]:
    file = folder / "own.json"
    whole = class_logs.find_whole(bench.desk, ALL)
    file.write_text(json.dumps([log_json(row, people) for row, people in whole]), encoding="utf-8")
    return [json_import.log_file(file)]


def as_csv(bench: Bench, folder: Path) -> list[LogFile]:
    """As the window writes them and an import finds them: told by their heads alone."""
    files = []
    for name, text in (
        ("own.csv", outputs.class_logs_csv(class_logs.find(bench.desk, ALL))),
        ("own-participants.csv", outputs.participants_csv(class_logs.people_in(bench.desk, ALL))),
    ):
        file = folder / name
        file.write_text("".join(text), encoding="utf-8-sig", newline="")
        look = csv_import.look(file, UTC)
        assert look.layout is not None
        files.append(csv_import.log_file(file, UTC, look.layout))
    return files


def told(bench: Bench) -> list[tuple[object, ...]]:
    return [
        (row.log, row.students, row.student_start, row.log.status, people)
        for row, people in class_logs.find_whole(bench.desk, ALL)
    ]


@pytest.mark.parametrize("written", [as_json, as_csv])
@given(school=schools)
@settings(max_examples=12, deadline=None)
def test_what_we_write_comes_in_again_as_it_was(
    written: Callable[[Bench, Path], list[LogFile]], school: tuple[list[ClassLog | ParticipantLog], ...]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        here, there = open_bench(Path(name) / "here"), open_bench(Path(name) / "there")
        try:
            taken(here, [item for items in school for item in items])
            files = written(here, Path(name))
            done = import_logs(there.desk, LogSource.JSON, files)
            assert done.rejected == []
            assert told(there) == told(here)
            assert done.unit in (None, DurationUnit.SECONDS)
            again = import_logs(here.desk, LogSource.JSON, files)
            assert (again.added, again.updated, again.rejected) == (0, 0, [])
        finally:
            here.store.close()
            there.store.close()
