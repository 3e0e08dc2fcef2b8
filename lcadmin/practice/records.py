"""What the practice classroom remembers of its classes, as LearnCube's class log would hold it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.people import Role
from lcadmin.practice.room_parts import Answer, Call, Fact, FactKind, Guest
from lcadmin.practice.wording import say


def _new_id() -> str:
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class PlannedClassroom:
    """A class that is planned under ``token``; ``start`` and ``end`` are Instants."""

    token: str = field(repr=False)
    start: Instant
    end: Instant
    description: str = ""


@dataclass(slots=True)
class ClassroomRow:
    """One class. ``seconds`` is the sum of its parts; None marks what has not happened."""

    room_token: str
    created: Instant
    start: Instant
    end: Instant
    description: str = ""
    cancelled: bool = False
    max_participants: int | None = None
    audio_only: bool = False
    return_url: str | None = None
    teacher: str = ""
    teacher_userid: str | None = None
    teacher_avatar: str = ""
    teacher_attended: Instant | None = None
    started: Instant | None = None
    ended: Instant | None = None
    seconds: int = 0
    uuid: str = field(default_factory=_new_id)

    @property
    def slug(self) -> str:
        return f"practice-{self.uuid[:8]}"


@dataclass(slots=True)
class ParticipantRow:
    """One person who came into a class."""

    classroom: ClassroomRow
    userid: str
    guest: Guest
    attended: Instant
    ended: Instant | None = None
    uuid: str = field(default_factory=_new_id)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One thing that happened in a class, or one message that was sent (type ``room_endpoint``)."""

    token: str
    slug: str
    userid: str | None
    created: Instant
    type: str
    ok: bool = True
    info: str = ""
    response: str = ""
    uuid: str = field(default_factory=_new_id)


class Records:
    """Classrooms, participants and logs in the order of their making. Not thread-safe; ``Hall`` locks."""

    def __init__(self) -> None:
        self.classrooms: list[ClassroomRow] = []
        self.participants: list[ParticipantRow] = []
        self.logs: list[LogRow] = []
        self._present: dict[tuple[str, str], ParticipantRow] = {}

    def classroom(self, token: str) -> ClassroomRow | None:
        """The class that ``token`` stands for now: the one made last."""
        return next((c for c in reversed(self.classrooms) if c.room_token == token), None)

    def add(self, row: ClassroomRow) -> None:
        """A class that was made by hand."""
        self.classrooms.append(row)

    def remove(self, row: ClassroomRow) -> None:
        """Forget a class and who was in it; the log stays."""
        self.classrooms = [c for c in self.classrooms if c is not row]
        self.participants = [p for p in self.participants if p.classroom is not row]

    def plan(self, lesson: PlannedClassroom, now: Instant) -> None:
        """Take over what is planned for a token; a class that is there already is brought up to date."""
        row = self.classroom(lesson.token)
        if row is None:
            self.add(ClassroomRow(lesson.token, now, lesson.start, lesson.end, lesson.description))
            return
        row.start, row.end, row.description = lesson.start, lesson.end, lesson.description

    def room_opened(self, token: str, at: Instant) -> None:
        """Somebody knocked at a class for the first time."""
        self._log(token, "room_init", at)

    def called(self, call: Call, answer: Answer) -> None:
        """A message was sent and answered."""
        row = self.classroom(call.token)
        info = call.request if call.seconds is None else f"{call.request} time={call.seconds}"
        self.logs.append(
            LogRow(
                call.token,
                row.slug if row else "",
                call.user_id or None,
                answer.at,
                "room_endpoint",
                answer.ok,
                info,
                answer.raw or say(answer.text),
            )
        )

    def apply(self, token: str, fact: Fact) -> None:
        """Write down what happened in the room of ``token``."""
        row = self.classroom(token)
        if row is None:
            row = ClassroomRow(token, fact.at, fact.at, plus(fact.at, HOUR))
            self.add(row)
            self._log(token, "room_created", fact.at)
        steps: dict[FactKind, Callable[[ClassroomRow, Fact], None]] = {
            FactKind.ENTERED: self._entered,
            FactKind.LEFT: self._left,
            FactKind.STARTED: self._started,
            FactKind.PAUSED: self._paused,
        }
        if fact.kind in steps:
            steps[fact.kind](row, fact)
        if fact.kind is not FactKind.PAUSED:
            self._log(token, fact.kind.value, fact.at, fact.user_id or None, fact.guest)

    def _entered(self, row: ClassroomRow, fact: Fact) -> None:
        if fact.guest is None:
            return
        key = (row.uuid, fact.user_id)
        person = self._present.get(key)
        if person is None:
            person = self._present[key] = ParticipantRow(row, fact.user_id, fact.guest, fact.at)
            self.participants.append(person)
        person.guest, person.ended = fact.guest, None
        if fact.guest.role is Role.TUTOR:
            row.teacher, row.teacher_userid = fact.guest.name, fact.user_id
            row.teacher_avatar = fact.guest.avatar
            row.teacher_attended = row.teacher_attended or fact.at

    def _left(self, row: ClassroomRow, fact: Fact) -> None:
        person = self._present.get((row.uuid, fact.user_id))
        if person is not None:
            person.ended = fact.at

    def _started(self, row: ClassroomRow, fact: Fact) -> None:
        row.started, row.ended = row.started or fact.at, None

    def _paused(self, row: ClassroomRow, fact: Fact) -> None:
        row.seconds += fact.seconds
        row.ended = fact.at

    def _log(
        self, token: str, kind: str, at: Instant, userid: str | None = None, guest: Guest | None = None
    ) -> None:
        row = self.classroom(token)
        info = guest.name if guest else ""
        self.logs.append(LogRow(token, row.slug if row else "", userid, at, kind, info=info))
