"""The program at home on a PC: what is due there, and what the office should be told of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.instants import DAY, MINUTE, SECOND, Instant, day_of, day_start, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.notices import Notice
from lcadmin.domain.people import Role
from lcadmin.domain.reach import Reach, due, what
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, render
from lcadmin.services.dismissing import dismissed, is_dismissed
from lcadmin.services.ports import Desk
from lcadmin.services.refusals import refused_in
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery, LessonRow
from lcadmin.services.words import words_of

UNREACHABLE = "unreachable"
"""How a notice's ``about`` begins that nobody can enter at all."""

_BEFORE = 20 * MINUTE
_AFTER = 30 * MINUTE
_ALONE = 3 * MINUTE
_NOT_BACK = 20 * SECOND
_LATELY = 10 * MINUTE
_HEARD = 50
_OVER = frozenset({Status.ENDED, Status.CANCELLED})
_ON = frozenset({Status.IN_PROGRESS, Status.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class Ahead:
    """The classes that need this PC: those going on, those planned for now that have not begun (``late``),
    and the rest of today's and of the next 24 hours, by start."""

    running: tuple[Lesson, ...]
    late: tuple[Lesson, ...]
    coming: tuple[Lesson, ...]

    def __bool__(self) -> bool:
        return bool(self.running or self.late or self.coming)


@dataclass(frozen=True, slots=True)
class HomeState:
    """How things stand at home. ``awake`` is whether the PC has to stay awake, ``check_due`` whether
    the way from outside should be tried; ``listening`` whether anybody answers for this data, this
    program or another. ``heard`` is when LearnCube last spoke of a real class."""

    awake: bool
    check_due: bool
    listening: bool
    heard: Instant | None
    reach: Reach | None
    notices: tuple[Notice, ...]


def ahead(desk: Desk) -> Ahead:
    """What would suffer if the program stopped now."""
    with desk.store.read() as tables:
        now = desk.clock.now()
        zone = tables.settings.load().zone
        tonight = day_start(day_of(now, zone) + timedelta(days=1), zone)
        rows = _around(tables, now, max(tonight, plus(now, DAY)))
        running = tuple(row.lesson for row in rows if row.time.status in _ON or _may_go_on(row, now))
        not_begun = [
            row.lesson
            for row in rows
            if row.time.status in (Status.SCHEDULED, Status.WAITING) and now < row.lesson.end
        ]
        late = tuple(lesson for lesson in not_begun if lesson.start <= now)
        return Ahead(running, late, tuple(not_begun[len(late) :]))


def look(desk: Desk) -> HomeState:
    """Everything the program does by itself hangs on this; cheap enough for every few seconds."""
    with desk.store.read() as tables:
        now, settings = desk.clock.now(), tables.settings.load()
        rows = _around(tables, now, plus(now, DAY))
        listening = tables.runs.running() is not None
        starts = [row.lesson.start for row in rows if row.lesson.start > now and row.time.status not in _OVER]
        on = any(row.time.status in _ON or row.lesson.start <= now < row.lesson.end for row in rows)
        reach = tables.reach.last()
        if reach is not None and reach.base != settings.public_url:
            reach = None
        return HomeState(
            awake=settings.keep_awake and any(_needs_the_pc(row, now) for row in rows),
            check_due=listening and due(reach, settings.public_url, min(starts, default=None), on, now),
            listening=listening,
            heard=_heard(tables),
            reach=reach,
            notices=tuple(
                notice
                for notice in _Found(tables, settings, words_of(desk, settings), now, rows).notices(reach)
                if notice.kind in settings.notices
            ),
        )


def _around(tables: Tables, now: Instant, until: Instant) -> list[LessonRow]:
    """Real classes from a day back, in case one still goes on."""
    query = LessonQuery(start=plus(now, -DAY), end=until, practice=False)
    return [row for row in tables.lessons.find(query) if row.lesson.cancelled is None]


def _may_go_on(row: LessonRow, now: Instant) -> bool:
    """Whether a class that broke off is still within its planned time: people may come back."""
    return row.time.status is Status.CRASHED and now < row.lesson.end


def _needs_the_pc(row: LessonRow, now: Instant) -> bool:
    if row.time.status in _ON:
        return True
    around = plus(row.lesson.start, -_BEFORE) <= now < plus(row.lesson.end, _AFTER)
    return around and row.time.status not in _OVER


def _heard(tables: Tables) -> Instant | None:
    for row in tables.journal.newest(_HEARD):
        if not row.imported and row.outcome is not Outcome.UNKNOWN:
            lesson = tables.lessons.by_token(row.token)
            if lesson is not None and not lesson.practice:
                return row.receipt.arrived
    return None


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is to be told of."""

    tables: Tables
    settings: Settings
    wording: Mapping[str, str]
    now: Instant
    rows: list[LessonRow]

    def notices(self, reach: Reach | None) -> Iterator[Notice]:
        if reach is not None and reach.failed:
            yield self._unreachable(reach)
        for row in self.rows:
            yield from self._waiting(row)
            yield from self._lost(row)
        yield from self._refused()

    def _unreachable(self, reach: Reach) -> Notice:
        coming = [
            row.lesson for row in self.rows if self.now < row.lesson.end and row.time.status not in _OVER
        ]
        why = render(what(reach), self.wording)
        text = Text.of("reach_lost_no_class", why=why)
        if coming:
            first = coming[0]
            text = self._said("reach_lost" if self.now < first.start else "reach_lost_on", first, why=why)
        return Notice(
            NoticeKind.UNREACHABLE, f"{UNREACHABLE} {reach.failed_since}", Text("reach_lost_title"), text
        )

    def _waiting(self, row: LessonRow) -> Iterator[Notice]:
        """A tutor without a student, or the other way round, once the class should have begun."""
        lesson = row.lesson
        if row.time.status is not Status.WAITING or not row.time.arrivals:
            return
        here = {arrival.user_id for arrival in row.time.arrivals}
        roles = {seat.role for seat in lesson.seats if seat.user_id in here}
        since = min(arrival.first for arrival in row.time.arrivals)
        if len(roles) != 1 or self.now < plus(max(lesson.start, since), _ALONE) or self.now >= lesson.end:
            return
        names = ", ".join(seat.name for seat in lesson.seats if seat.user_id in here)
        key = "notice_tutor_waits" if roles == {Role.TUTOR} else "notice_student_waits"
        yield Notice(
            NoticeKind.WAITING,
            f"waiting {lesson.id}",
            self._said("notice_waits_title", lesson, names=names),
            self._said(key, lesson, names=names),
            lesson.id,
        )

    def _lost(self, row: LessonRow) -> Iterator[Notice]:
        lost = row.time.lost_at
        if row.time.status is not Status.INTERRUPTED or lost is None:
            return
        if not plus(lost, _NOT_BACK) <= self.now < plus(lost, _LATELY):
            return
        yield Notice(
            NoticeKind.LOST,
            f"lost {row.lesson.id} {lost}",
            self._said("notice_lost_title", row.lesson),
            self._said("notice_lost", row.lesson, lost=lost),
            row.lesson.id,
        )

    def _refused(self) -> Iterator[Notice]:
        gone = dismissed(self.tables)
        for entry in refused_in(self.tables, plus(self.now, -_LATELY), self.now):
            if entry.lesson.practice or is_dismissed(gone, entry):
                continue
            seat = 0 if entry.seat is None else entry.seat.id
            why = render(entry.reason, self.wording)
            name = entry.person_name
            yield Notice(
                NoticeKind.REFUSED,
                f"refused {entry.lesson.id} {seat} {entry.of_start}",
                Text.of("notice_refused_title", name=name) if name else Text("notice_refused_somebody"),
                self._said("notice_refused", entry.lesson, why=why),
                entry.lesson.id,
                at=entry.latest_at,
            )

    def _said(self, key: str, lesson: Lesson, **more: object) -> Text:
        return Text.of(key, title=lesson.title, start=lesson.start, zone=self.settings.timezone, **more)
