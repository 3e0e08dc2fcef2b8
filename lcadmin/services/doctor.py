"""The link doctor: whose a pasted link is, which class it is for, whether it was altered, and what would
happen if somebody opened it now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from html import unescape
from urllib.parse import unquote

from lcadmin.domain.admission import Admitted, EntryRules, window
from lcadmin.domain.callbacks import read
from lcadmin.domain.handed import Handed
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import read_link
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, render
from lcadmin.services.admitting import decide_connect
from lcadmin.services.handing import url_of
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.words import words_of

_MOST_PASTED = 10_000
_ADDRESS = re.compile(r"(https?)://([^\s/?#<>\"']+)", re.IGNORECASE)


class LinkVerdict(StrEnum):
    """What the link is worth, in one word."""

    GOOD = "good"  # theirs, as it was made, and the door is open or will be
    OLD = "old"  # it was right once
    ALTERED = "altered"
    UNKNOWN = "unknown"
    NO_LINK = "no_link"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known of a pasted link. ``says`` are sentences, the most important first. ``admits`` and
    ``message``: whether whoever opens it now is let in, and what they read if not. ``right_link`` is the
    one that this person should have, "" where there is none."""

    verdict: LinkVerdict
    says: tuple[Text, ...]
    lesson: Lesson | None = None
    seat: Seat | None = None
    admits: bool = False
    message: str = ""
    right_link: str = ""
    given: tuple[Handed, ...] = field(default=())

    @property
    def altered(self) -> bool:
        """Whether it is not as it was made."""
        return self.verdict is LinkVerdict.ALTERED


def examine(desk: Desk, pasted: str) -> Diagnosis:
    """Looks at whatever was pasted: a link, a whole mail with one in it, a link wrapped by a mail program.
    Nothing is changed, and no miss is counted."""
    found = read_link(pasted[:_MOST_PASTED])
    if found is None:
        return Diagnosis(LinkVerdict.NO_LINK, (Text("doctor_no_link"),))
    with desk.store.read() as tables:
        return _Look(desk, tables, tables.settings.load(), pasted[:_MOST_PASTED], *found).diagnosis()


@dataclass(frozen=True, slots=True)
class _Look:
    """One pasted link, and what to compare it with."""

    desk: Desk
    tables: Tables
    settings: Settings
    pasted: str
    token: str
    user_id: str

    def diagnosis(self) -> Diagnosis:
        lesson = self.tables.lessons.by_token(self.token)
        seat = self.tables.lessons.seat_by_number(self.user_id)
        case = False
        if lesson is None and seat is None:
            lesson = self.tables.lessons.by_token(self.token.upper())
            case = lesson is not None
        if lesson is None:
            return self._without_class(seat)
        mine = seat if seat is not None and seat.lesson_id == lesson.id else None
        admits, message = (False, self._unknown()) if case else self._now(lesson, mine)
        about = {"title": lesson.title, "start": lesson.start, "end": lesson.end}
        if mine is None:
            says = [self._altered(lesson, seat)]
            if case:
                says.append(Text("doctor_case"))
            verdict = LinkVerdict.ALTERED
        else:
            says = [self._say("doctor_whose", name=mine.name, **about)]
            verdict = (
                LinkVerdict.GOOD if mine.revoked_at is None and lesson.cancelled is None else LinkVerdict.OLD
            )
            says += self._replaced(lesson, mine)
            address = self._address(lesson, mine)
            if address is not None:
                says.append(address)
                verdict = LinkVerdict.OLD
        says += self._door(lesson, mine, admits, message)
        person = mine or seat
        right = next((s for s in lesson.standing if person and s.person_id == person.person_id), None)
        handed = self.tables.handed.of_lesson(lesson.id)
        return Diagnosis(
            verdict,
            tuple(says),
            lesson,
            mine,
            admits,
            message,
            "" if right is None or lesson.cancelled else url_of(self.tables, lesson, right),
            tuple(one for one in handed if person is not None and one.person_id == person.person_id),
        )

    def _without_class(self, seat: Seat | None) -> Diagnosis:
        if seat is None:
            return Diagnosis(LinkVerdict.UNKNOWN, (Text("doctor_unknown"),), message=self._unknown())
        lesson = self.tables.lessons.get(seat.lesson_id)
        said = self._say("doctor_altered_class", name=seat.name, title=lesson.title, start=lesson.start)
        refused = self._say("doctor_refuses", message=self._unknown())
        right = "" if seat.revoked_at is not None or lesson.cancelled else url_of(self.tables, lesson, seat)
        return Diagnosis(
            LinkVerdict.ALTERED, (said, refused), lesson, seat, message=self._unknown(), right_link=right
        )

    def _altered(self, lesson: Lesson, seat: Seat | None) -> Text:
        about = {"title": lesson.title, "start": lesson.start}
        if seat is not None:
            return self._say("doctor_mixed", name=seat.name, **about)
        return self._say("doctor_altered_person", **about)

    def _replaced(self, lesson: Lesson, mine: Seat) -> Iterator[Text]:
        if mine.revoked_at is not None:
            here = any(seat.person_id == mine.person_id for seat in lesson.standing)
            yield Text("doctor_replaced") if here else self._say("doctor_left", name=mine.name)

    def _address(self, lesson: Lesson, mine: Seat) -> Text | None:
        """Where the link leads, if that is not where links lead now. A link without ``https://`` in front,
        or wrapped into another one, is given the benefit of the doubt."""
        right = _ADDRESS.match(url_of(self.tables, lesson, mine))
        texts = (unescape(self.pasted), unquote(unescape(self.pasted)))
        given = [found.group(0).lower() for text in texts for found in _ADDRESS.finditer(text)]
        if right is None or not given or right.group(0).lower() in given:
            return None
        return Text.of("doctor_address", given=given[0], right=right.group(0))

    def _door(self, lesson: Lesson, mine: Seat | None, admits: bool, message: str) -> Iterator[Text]:
        if lesson.practice:
            yield Text("doctor_practice")
        if admits and mine is not None:
            yield self._say("doctor_admits", name=mine.name)
            return
        yield self._say("doctor_refuses", message=message)
        if mine is not None and mine.revoked_at is None and lesson.cancelled is None:
            opens, closes = window(lesson, mine.role, EntryRules.of(self.settings))
            yield self._say("doctor_opens", opens=opens, closes=closes)

    def _now(self, lesson: Lesson, mine: Seat | None) -> tuple[bool, str]:
        """What the door would say this moment, by the same rules."""
        connect = read([("request", "connect_lesson"), ("token", self.token), ("user_id", self.user_id)])
        decision = decide_connect(self.tables, connect, lesson, mine, self.desk.clock.now())
        if isinstance(decision, Admitted):
            return True, ""
        return False, render(decision.message, words_of(self.desk, self.settings))

    def _unknown(self) -> str:
        return render(Text("refused_unknown_class"), words_of(self.desk, self.settings))

    def _say(self, key: str, **params: object) -> Text:
        return Text.of(key, zone=self.settings.timezone, **params)
