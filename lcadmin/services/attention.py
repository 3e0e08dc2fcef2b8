"""What of a day needs somebody: who was not let in, what was not heard, what has to be decided.

A start waits for this: what only some days need is loaded on those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.instants import DAY, MINUTE, SECOND, Instant, Span, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.settings import CreditRule, Settings, WithoutCredit
from lcadmin.domain.tokens import is_own_token
from lcadmin.domain.wording import Text, render
from lcadmin.services.dismissing import dismissed, is_dismissed
from lcadmin.services.refusals import refused_in
from lcadmin.services.tables_lessons import LessonQuery, LessonRow

if TYPE_CHECKING:
    from lcadmin.domain.lessons import Lesson
    from lcadmin.services.refused_entry import RefusedEntry
    from lcadmin.services.tables import Tables

_LATE = 5 * MINUTE
_REVIEWS_BACK = 62 * DAY
_MOST = 50
_MOST_TRIES = 2_000
_MOST_STRANGERS = 3
_MOST_NAMED = 5
_TOLD = "told_no_credit"
_NEVER = Instant(0)


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that needs somebody. ``kind`` is one of: refused, review, missing (nothing is heard
    though a class should be on), missed (nobody listened), misses (wrong links), unknown (a link of no
    class), waiting (what came before its class was made), told (let in without credit).

    ``lesson`` is the class it is about, the first of ``lessons`` where there are several. ``token`` is set
    for an unknown link of which a class could be made, ``person_id`` for somebody let in without credit;
    ``fillable`` is whether LearnCube's log knows what was missed.
    """

    kind: str
    lesson: Lesson | None
    text: Text
    detail: Text | None = None
    refused: RefusedEntry | None = None
    at: Instant = _NEVER
    lessons: tuple[Lesson, ...] = ()
    token: str = ""
    person_id: int | None = None
    fillable: bool = False


@dataclass(frozen=True, slots=True)
class DayInView:
    """What a day's attention is gathered from: the classes of [begin, end), as of ``now``."""

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
        gone = dismissed(self.tables)
        for entry in refused_in(self.tables, self.begin, self.now, self.end):
            if is_dismissed(gone, entry):
                continue
            key = "attention_refused" if entry.person_name else "attention_refused_somebody"
            here = self.begin <= entry.lesson.start < self.end
            why = self._words(entry.reason)
            text = self._about(key if here else f"{key}_day", entry.lesson, name=entry.person_name, why=why)
            yield Attention("refused", entry.lesson, text, self._tries(entry), entry, entry.latest_at)

    def _tries(self, entry: RefusedEntry) -> Text:
        """How often somebody tried, and which class is theirs where they came with another's link."""
        said: dict[str, object] = {
            "latest": entry.latest_at,
            "zone": self.settings.timezone,
            "count": entry.count,
        }
        other = entry.link_of
        if other is not None and other.id != entry.lesson.id:
            return Text.of("attention_tried_other", title=other.title, start=other.start, **said)
        return Text.of("attention_tried_once" if entry.count == 1 else "attention_tried", **said)

    def _misses(self) -> Iterator[Attention]:
        for row in self.rows:
            lesson = row.lesson
            if lesson.misses and _alerts(lesson):
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
        """A line for each spell in which nobody listened, with every class that it may have hit."""
        spells = self.tables.runs.deaf(self.begin, min(self.now, self.end)) if self.begin < self.now else ()
        hit: dict[Span, list[Lesson]] = {}
        for row in self.rows:
            spell = self._spell_of(row, spells)
            if spell is not None:
                hit.setdefault(spell, []).append(row.lesson)
        for spell, lessons in hit.items():
            heard_to = self.now if spell.end is None else spell.end
            seconds = (heard_to - spell.start) // SECOND
            key = "attention_missed_briefly" if seconds < 60 else "attention_missed"
            titles = [lesson.title for lesson in lessons[:_MOST_NAMED]]
            more = [f"+{len(lessons) - _MOST_NAMED}"] if len(lessons) > _MOST_NAMED else []
            text = Text.of(
                key,
                title=", ".join([*titles, *more]),
                since=spell.start,
                until=heard_to,
                seconds=max(1, seconds),
                zone=self.settings.timezone,
            )
            fillable = _is_logged(self.tables, lessons)
            yield Attention(
                "missed", lessons[0], text, at=spell.start, lessons=tuple(lessons), fillable=fillable
            )

    def _spell_of(self, row: LessonRow, spells: Sequence[Span]) -> Span | None:
        """The first spell in which something of this class may not have been heard."""
        if not spells:
            return None
        from lcadmin.services.away import heard_until

        lesson = row.lesson
        settled = lesson.cancelled is not None or row.time.correction is not None
        if settled or lesson.start >= self.now:
            return None
        return next((spell for spell in spells if spell.overlaps(lesson.start, heard_until(row))), None)

    def _unknown(self) -> Iterator[Attention]:
        """Links of no class: a line for each of the latest, one for all the others together."""
        tries: dict[str, list[Delivery]] = {}
        for row in self.tables.journal.refused(self.begin, _MOST_TRIES, self.end):
            if row.outcome is Outcome.UNKNOWN:
                tries.setdefault(row.token, []).append(row)
        strangers = 0
        others: list[Delivery] = []
        for token, rows in tries.items():
            lesson = self.tables.lessons.by_token(token)
            if lesson is not None:
                yield from self._waiting(lesson, rows)
            elif strangers < _MOST_STRANGERS and is_own_token(token):
                strangers += 1
                yield self._strangers(rows, token)
            else:
                others.extend(rows)
        more = self.tables.journal.only_counted(self.begin, self.end) if tries else 0
        if others or more:
            latest = [row for rows in tries.values() for row in rows[:1]]
            yield self._strangers(others or latest, "", len(others) + more)

    def _strangers(self, rows: Sequence[Delivery], token: str, many: int = 0) -> Attention:
        """A line for these tries, which were more where they could not all be kept."""
        latest = max(row.receipt.arrived for row in rows)
        many = many or len(rows)
        once = many == 1
        key = "attention_unknown_once" if once else "attention_unknown_same" if token else "attention_unknown"
        text = Text.of(key, count=many, latest=latest, zone=self.settings.timezone)
        return Attention("unknown", None, text, at=latest, token=token)

    def _waiting(self, lesson: Lesson, rows: Sequence[Delivery]) -> Iterator[Attention]:
        adopted = self.tables.journal.adopted(lesson.token)
        left = [row for row in rows if row.number > adopted]
        if left:
            key = "attention_waiting_once" if len(left) == 1 else "attention_waiting"
            text = self._about(key, lesson, count=len(left))
            yield Attention("waiting", lesson, text, at=left[0].receipt.arrived)

    def _told(self) -> Iterator[Attention]:
        settings = self.settings
        if settings.credit_rule is CreditRule.OFF or settings.without_credit is not WithoutCredit.TELL:
            return
        for row in self.rows:
            seats = {seat.id: seat for seat in row.lesson.seats}
            told: dict[int, Instant] = {}
            for delivery in self.tables.journal.of_token(row.lesson.token):
                if (
                    delivery.message is not None
                    and delivery.message.key == _TOLD
                    and delivery.seat_id in seats
                ):
                    told[delivery.seat_id] = delivery.receipt.arrived
            for seat_id, at in told.items():
                seat = seats[seat_id]
                text = self._about("attention_told", row.lesson, name=seat.name)
                yield Attention("told", row.lesson, text, at=at, person_id=seat.person_id)

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


def _alerts(lesson: Lesson) -> bool:
    from lcadmin.domain.admission import alerts

    return alerts(lesson.misses)


def _is_logged(tables: Tables, lessons: Sequence[Lesson]) -> bool:
    from lcadmin.services import class_logs

    return class_logs.know(tables, lessons)
