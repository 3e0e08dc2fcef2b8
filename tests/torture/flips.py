"""Random bytes of the database turned over: told by ``check``, or harmless; and made anew, nothing lost."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from lcadmin import app, whole_folder
from lcadmin.domain.errors import UserError
from lcadmin.domain.lesson_time import Status
from lcadmin.paths import DataFolder
from lcadmin.resource_files import resource_text
from lcadmin.services import demo
from lcadmin.services.recount import refold_due
from lcadmin.services.tables_lessons import LessonQuery
from tests.torture.result import Result


def torture(folder: Path, times: int, seed: int) -> Result:
    """Each time one byte in a fresh copy of a sample month's database."""
    whole = DataFolder(folder / "whole")
    expected = prepare(whole)
    chance = random.Random(seed)
    content = whole.database.read_bytes()
    told = harmless = unseen = lost = 0
    for number in range(times):
        hurt = DataFolder(folder / f"hurt-{number}")
        shutil.copytree(whole.root, hurt.root)
        damaged = bytearray(content)
        place = chance.randrange(len(damaged))
        damaged[place] ^= 1 << chance.randrange(8)
        hurt.database.write_bytes(damaged)
        if _problems(hurt):
            told += 1
        elif contents(hurt) == expected:
            harmless += 1
        else:
            unseen += 1
        whole_folder.rebuild(hurt)
        lost += contents(hurt) != expected
        shutil.rmtree(hurt.root)
    lines = (
        f"bytes turned over: {times}; told by check {told}, harmless {harmless}, neither {unseen}",
        f"databases made anew with anything lost: {lost}",
    )
    return Result(unseen == 0 and lost == 0, lines)


Contents = tuple[int, int, int, tuple[str, ...]]


def prepare(folder: DataFolder, *, backup: bool = True) -> Contents:
    """A sample month in ``folder``, with its safety copy."""
    office = app.open_office(folder)
    with office.keeper():
        demo.fill(office.desk, demo.read_month(resource_text("sample/month.json")))
    if backup:
        office.backup(folder.backups / "early.db")
    office.close()
    return contents(folder)


def _problems(folder: DataFolder) -> bool:
    try:
        return not whole_folder.check(folder).ok
    except UserError:
        return True


def contents(folder: DataFolder) -> Contents:
    """Counts of everything, and each class that is over with its counted seconds."""
    office = app.open_office(folder)
    try:
        refold_due(office.desk, whole=True)
        with office.store.read() as tables:
            lessons = tables.lessons.find(LessonQuery())
            people = len(tables.people.find())
            ended = [row for row in lessons if row.time.status is Status.ENDED]
            times = tuple(f"{r.lesson.title} {r.lesson.start} {r.time.counted_seconds}" for r in ended)
            return people, len(lessons), tables.journal.count(), times
    finally:
        office.close()
