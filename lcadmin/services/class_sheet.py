"""Several classes from a spreadsheet: a plan of every row first, then all the good ones as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from lcadmin.domain.class_sheets import Columns, Part, Sheet, SheetRow, day_first, read_row
from lcadmin.domain.errors import BadInput, UserError
from lcadmin.domain.instants import Instant, plus
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.services import lessons_csv
from lcadmin.services.acting import as_one
from lcadmin.services.change_lesson import sitting
from lcadmin.services.imports import Row
from lcadmin.services.lesson_time import refold
from lcadmin.services.lessons_csv import FilePlan, Reader
from lcadmin.services.new_lesson import NewLesson, drawn_tokens
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_many import Cancelled, Progress, lessons_of, make_many
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.services.undo import act_many

BY_STEPS = 2_000
_AT_ONCE = 2_000
_NEEDED = ((Part.TITLE,), (Part.START, Part.DAY), (Part.TUTOR,))

Known = set[tuple[str, Instant, frozenset[int]]]


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and what becomes of it: a class, or the reason why not."""

    row: SheetRow
    new: NewLesson | None
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """Every row in order; ``newcomers`` are the names of people who would be made."""

    rows: tuple[PlannedRow, ...]
    plan: FilePlan

    @property
    def good(self) -> int:
        """How many classes there would be."""
        return len(self.plan.news)

    @property
    def rejected(self) -> tuple[PlannedRow, ...]:
        return tuple(row for row in self.rows if row.new is None)

    @property
    def newcomers(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.plan.newcomers.values())


def plan(
    desk: Desk,
    sheet: Sheet,
    columns: Columns,
    minutes: int,
    *,
    create_people: bool = True,
    usual_day_first: bool = True,
) -> SheetPlan:
    """What would come of the sheet with these columns; nothing is written. ``minutes`` is how long a class is
    where no column tells; ``create_people`` makes people of names that nobody has. BadInput where a column
    that is needed is missing, or there is no row."""
    if not sheet.rows:
        raise BadInput("sheet_empty")
    if any(not any(part in columns for part in parts) for parts in _NEEDED):
        raise BadInput("sheet_column_missing")
    first_day = day_first(sheet, columns, usual_day_first)
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
        reader = Reader(tables, zone, create_people=create_people)
        made: dict[int, NewLesson] = {}
        why: dict[int, Text] = {}
        for row in sheet.rows:
            try:
                cells = read_row(row, columns, minutes, first_day=first_day)
            except UserError as error:
                why[row.line] = error.text
                continue
            before = len(reader.news)
            reader.take(Row(row.line, cells))
            if len(reader.news) > before:
                made[row.line] = reader.news[-1]
        reader.look_for_used_tokens()
        why |= {one.line: one.why for one in reader.rejected}
        _doubles(tables, made, why)
    rows = tuple(
        PlannedRow(row, None if row.line in why else made[row.line], why.get(row.line)) for row in sheet.rows
    )
    news = tuple(row.new for row in rows if row.new is not None)
    needed = {number for new in news for number in (*new.tutors, *new.students) if number < 0}
    newcomers = {number: person for number, person in reader.newcomers.items() if number in needed}
    return SheetPlan(rows, FilePlan(news, newcomers, ()))


def run(
    desk: Desk,
    planned: SheetPlan,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[int]:
    """Makes the classes of the plan, and the people they need, as one step to undo; returns the classes' ids
    (none where ``cancelled`` said so). More than ``BY_STEPS`` go in as a batch that shows at once: taking
    that back hides it, so that the people in it are a step of their own. BadInput, NotFound, Refusal."""
    if not planned.good:
        return []
    words = Text.of("action_import_classes", count=planned.good)
    return carry_out(as_one(desk), planned.plan, words, progress, cancelled)


def carry_out(
    desk: Desk, plan: FilePlan, words: Text, progress: Progress | None, cancelled: Cancelled | None
) -> list[int]:
    """As ``run``, for a plan from anywhere and at a desk where all of it is one action."""
    news = lessons_csv.with_people(desk, plan, words)
    if len(news) > BY_STEPS:
        return make_many(replace(desk, joint=None), news, progress, cancelled, words=words)
    return act_many(desk, words, news, partial(_make, desk), progress, cancelled)


def _make(desk: Desk, tables: Tables, new: NewLesson) -> int:
    """Within a transaction: one class."""
    (lesson,) = lessons_of(desk, tables, [new], drawn_tokens(desk.entropy, [new]), None, {})
    number = tables.lessons.add(lesson).id
    refold(tables, number, desk.clock.now())
    return number


def _doubles(tables: Tables, made: dict[int, NewLesson], why: dict[int, Text]) -> None:
    """Says of rows whose class is there already, or stands in the sheet twice, that it is so."""
    good = {line: new for line, new in made.items() if line not in why}
    known = _there(tables, [new.start for new in good.values()])
    seen: Known = set()
    for line, new in good.items():
        key = _key(new.title, new.start, new.tutors)
        if key in known:
            why[line] = Text("sheet_there_already")
        elif key in seen:
            why[line] = Text("sheet_twice")
        seen.add(key)


def _there(tables: Tables, moments: Sequence[Instant]) -> Known:
    if not moments:
        return set()
    wanted = set(moments)
    ids = tables.lessons.ids(LessonQuery(start=min(moments), end=plus(max(moments), 1)))
    found: Known = set()
    for first in range(0, len(ids), _AT_ONCE):
        for row in tables.lessons.rows(ids[first : first + _AT_ONCE]):
            lesson = row.lesson
            if lesson.start in wanted:
                found.add(_key(lesson.title, lesson.start, sitting(lesson, Role.TUTOR)))
    return found


def _key(title: str, start: Instant, tutors: Sequence[int]) -> tuple[str, Instant, frozenset[int]]:
    return title.strip().casefold(), start, frozenset(tutors)
