"""Random bytes of the safety copy turned over, beside a database that was put aside or with none at all: the
data made anew has every message once, and where one is left whole nowhere it says so."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from lcadmin import app, whole_folder
from lcadmin.domain.deliveries import Delivery
from lcadmin.paths import DataFolder
from tests.torture.flips import contents, prepare
from tests.torture.result import Result

_FLIPS = (1, 1, 1, 5, 40)
_Said = tuple[object, ...]


def torture(folder: Path, times: int, seed: int) -> Result:
    """Each time some bytes of a fresh copy: every other time nothing but the copy is left."""
    whole = DataFolder(folder / "copy-whole")
    prepare(whole, backup=False)
    expected = _messages(whole)
    chance = random.Random(seed)
    more = silent = doubtful = lost = same = altered = left_out = unsaid = 0
    classes = contents(whole)[:2]
    for number in range(times):
        hurt = DataFolder(folder / f"copy-hurt-{number}")
        shutil.copytree(whole.root, hurt.root)
        _turn_over(hurt, chance, chance.choice(_FLIPS))
        if number % 2:
            for file in hurt.root.glob("lcadmin.db*"):
                file.unlink()
        done = whole_folder.rebuild(hurt)
        found = _messages(hurt)
        missing, added = set(expected) - set(found), set(found) - set(expected)
        more += len(found) > len(expected)
        altered += len(added) > done.doubtful
        silent += len(missing) > done.doubtful + done.lost
        same += not missing and not added
        doubtful += done.doubtful
        lost += done.lost
        left_out += done.left_out
        unsaid += contents(hurt)[:2] != classes and not done.left_out
        shutil.rmtree(hurt.root)
    unsaid_ones = altered + silent
    lines = (
        f"bytes of copies of {len(expected)} messages turned over: {times}; made anew the same: {same}",
        f"a message too many: {more}, wrong or lost unsaid: {unsaid_ones} (said: {doubtful} + {lost})",
        f"people or classes missing unsaid: {unsaid} (said: {left_out} rows left out)",
    )
    return Result(more == altered == silent == unsaid == 0, lines)


def _turn_over(folder: DataFolder, chance: random.Random, many: int) -> None:
    file = chance.choice(sorted(folder.safety_copy.glob("*.jsonl")))
    content = bytearray(file.read_bytes())
    for _ in range(many):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)


def _messages(folder: DataFolder) -> list[_Said]:
    office = app.open_office(folder)
    try:
        with office.store.read() as tables:
            return [_said(row) for row in tables.journal.in_order()]
    finally:
        office.close()


def _said(row: Delivery) -> _Said:
    receipt = row.receipt
    run = receipt.run if receipt.elapsed_ms is not None else ""  # by itself it says nothing
    clock = (receipt.id, receipt.arrived, run, receipt.elapsed_ms)
    return (*clock, row.request, row.token, row.user_id, row.time_json, row.outcome)
