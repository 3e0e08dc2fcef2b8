"""Today at a glance: the day's classes with where they stand, and what needs somebody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from lcadmin.domain.admission import alerts
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.instants import DAY, HOUR, MINUTE, SECOND, Instant, day_of, day_start, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.settings import CreditRule, Settings, WithoutCredit
from lcadmin.domain.wording import Text, render
from lcadmin.services.lesson_time import refold_due
from lcadmin.services.let_in import RefusedEntry, refused_in
from lcadmin.services.ports import Desk
from lcadmin.services.tables import LessonQuery, LessonRow, Tables
from lcadmin.services.words import words_of

_ON = frozenset({Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED})
_LATE = 5 * MINUTE
_REVIEWS_BACK = 62 * DAY
_MOST = 50
_MOST_TRIES = 2_000
_TOLD = "told_no_credit"
_NEVER = Instant(0)


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that needs somebody. ``kind`` is one of: refused, review, missing (nothing is heard
    though a class should be on), missed (nobody listened), misses (wrong links), unknown (a link of no
    class), told (let in without credit)."""

    kind: str
    lesson: Lesson | None
    text: Text
    detail: Text | None = None
    refused: RefusedEntry | None = None
    at: Instant = _NEVER


@dataclass(frozen=True, slots=True)
class TodayView:
    """A day of the business's zone: its classes by start, those of the day before that are still on
    among them, and what needs somebody, most urgent first."""

    day: date
    rows: tuple[LessonRow, ...]
    attention: tuple[Attention, ...]


def today(desk: Desk, day: date | None = None) -> TodayView:
    """The view of ``day`` (None: today), brought up to date."""
    refold_due(desk)
    with desk.store.read() as tables:
        now = desk.clock.now()
        settings = tables.settings.load()
        shown = day_of(now, settings.zone) if day is None else day
        begin = day_start(shown, settings.zone)
        end = day_start(shown + timedelta(days=1), settings.zone)
        before = tables.lessons.find(LessonQuery(start=plus(begin, -DAY), end=begin))
        rows = [row for row in before if row.time.status in _ON]
        rows += tables.lessons.find(LessonQuery(start=begin, end=end))
        look = _Look(tables, settings, words_of(desk, settings), begin, end, now, tuple(rows))
        return TodayView(shown, tuple(rows), tuple(look.attention()))


@dataclass(frozen=True, slots=True)
class _Look:
    """What a day's attention is gathered from."""

    tables: Tables
    settings: Settings
    wording: Mapping[str, str]
    begin: Instant
    end: Instant
    now: Instant
    rows: tuple[LessonRow, ...]

    def attention(self) -> Iterator[Attention]:
        yield from self._refused()
        yield from self._misses()
        yield from self._missing()
        yield from self._missed()
        yield from self._unknown()
        yield from self._told()
        yield from self._reviews()

    def _about(self, key: str, lesson: Lesson, **params: object) -> Text:
        return Text.of(key, title=lesson.title, start=lesson.start, zone=self.settings.timezone, **params)

    def _refused(self) -> Iterator[Attention]:
        for entry in refused_in(self.tables, self.begin, self.now, self.end):
            latest = entry.latest_at
            key = "attention_refused" if entry.person_name else "attention_refused_somebody"
            why = self._words(entry.reason)
            text = self._about(key, entry.lesson, name=entry.person_name, why=why)
            often = "attention_tried_once" if entry.count == 1 else "attention_tried"
            detail = Text.of(often, latest=latest, zone=self.settings.timezone, count=entry.count)
            yield Attention("refused", entry.lesson, text, detail, entry, latest)

    def _misses(self) -> Iterator[Attention]:
        for row in self.rows:
            lesson = row.lesson
            if alerts(lesson.misses):
                key = "attention_paused" if lesson.entries_paused else "attention_misses"
                yield Attention("misses", lesson, self._about(key, lesson, count=lesson.misses), at=self.now)

    def _missing(self) -> Iterator[Attention]:
        for row in self.rows:
            lesson, status = row.lesson, row.time.status
            if plus(lesson.start, _LATE) <= self.now < lesson.end:
                if status is Status.SCHEDULED:
                    yield Attention(
                        "missing", lesson, self._about("attention_nobody", lesson), at=lesson.start
                    )
                elif status is Status.WAITING:
                    yield Attention(
                        "missing", lesson, self._about("attention_not_started", lesson), at=lesson.start
                    )

    def _missed(self) -> Iterator[Attention]:
        spells = self.tables.runs.deaf(self.begin, min(self.now, self.end)) if self.begin < self.now else ()
        for row in self.rows:
            lesson = row.lesson
            until = plus(lesson.end, HOUR)
            ended = row.time.ended_at if row.time.status is Status.ENDED and not row.time.in_review else None
            if ended is not None:
                until = min(
                    until, max(ended, plus(lesson.start, 1))
                )  # nothing was left to be heard after its end
            spell = next(
                (s for s in spells if lesson.start < self.now and s.overlaps(lesson.start, until)), None
            )
            if spell is None or lesson.cancelled is not None:
                continue
            heard_to = self.now if spell.end is None else spell.end
            seconds = (heard_to - spell.start) // SECOND
            key = "attention_missed_briefly" if seconds < 60 else "attention_missed"
            text = self._about(key, lesson, since=spell.start, until=heard_to, seconds=max(1, seconds))
            yield Attention("missed", lesson, text, at=spell.start)

    def _unknown(self) -> Iterator[Attention]:
        rows = self.tables.journal.refused(self.begin, _MOST_TRIES, self.end)
        strangers = [row.receipt.arrived for row in rows if row.outcome is Outcome.UNKNOWN]
        if strangers:
            zone = self.settings.timezone
            key = "attention_unknown_once" if len(strangers) == 1 else "attention_unknown"
            text = Text.of(key, count=len(strangers), latest=max(strangers), zone=zone)
            yield Attention("unknown", None, text, at=max(strangers))

    def _told(self) -> Iterator[Attention]:
        settings = self.settings
        if settings.credit_rule is CreditRule.OFF or settings.without_credit is not WithoutCredit.TELL:
            return
        for row in self.rows:
            names = {seat.id: seat.name for seat in row.lesson.seats}
            told: dict[int, Instant] = {}
            for delivery in self.tables.journal.of_token(row.lesson.token):
                if (
                    delivery.message is not None
                    and delivery.message.key == _TOLD
                    and delivery.seat_id in names
                ):
                    told[delivery.seat_id] = delivery.receipt.arrived
            for seat_id, at in told.items():
                yield Attention(
                    "told", row.lesson, self._about("attention_told", row.lesson, name=names[seat_id]), at=at
                )

    def _reviews(self) -> Iterator[Attention]:
        query = LessonQuery(
            start=plus(self.begin, -_REVIEWS_BACK),
            end=self.end,
            in_review=True,
            practice=False,
            limit=_MOST,
            newest_first=True,
        )
        for row in self.tables.lessons.find(query):
            text = self._about("attention_review", row.lesson)
            yield Attention("review", row.lesson, text, row.time.reviews[0], at=row.lesson.start)

    def _words(self, reason: Text) -> str:
        return render(reason, self.wording)
