from __future__ import annotations

import random
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lcadmin.domain.class_logs import LogSource
from lcadmin.learncube import csv_import
from lcadmin.services import class_logs
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import LogsImport
from lcadmin.services.log_sources import Kind
from lcadmin.services.log_tables import LogQuery
from lcadmin.services.ports import Desk
from lcadmin.store import open_store
from tests.support.desk import HandClock, HandKeyring, SeededEntropy
from tests.support.odd_export import ENCODINGS, made

UTC = ZoneInfo("UTC")


def taken(desk: Desk, path: Path) -> LogsImport:
    layout = csv_import.look(path, UTC, Kind.CLASSES).layout
    assert layout is not None
    return import_logs(desk, LogSource.CSV, [csv_import.log_file(path, UTC, layout)])


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    seed=st.integers(0, 2**32),
    rows=st.integers(1, 400),
    encoding=st.sampled_from(ENCODINGS),
    separator=st.sampled_from(",;\t"),
    line_end=st.sampled_from(["\n", "\r\n"]),
)
def test_every_row_of_an_odd_export_becomes_what_it_must(
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    rows: int,
    encoding: str,
    separator: str,
    line_end: str,
) -> None:
    folder = tmp_path_factory.mktemp("odd")
    path = folder / "export.csv"
    export = made(random.Random(seed), rows, separator=separator, line_end=line_end)
    path.write_bytes(export.bytes(encoding))
    with open_store(folder / "data") as store:
        desk = Desk(store, HandClock(), SeededEntropy(), HandKeyring())
        done = taken(desk, path)
        assert [(row.line, row.why.key) for row in done.rejected] == export.rejected
        assert (done.added, done.updated, done.repeated) == (export.added, export.updated, export.repeated)
        assert done.read + done.repeated == export.rows
        shown = {row.log.slug: row.log.title for row in class_logs.find(desk, LogQuery())}
        assert shown == export.titles
        assert taken(desk, path).added == 0
        assert len(list(class_logs.find(desk, LogQuery()))) == export.added
