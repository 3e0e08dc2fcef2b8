"""One practice class: who is in it, what each of them may do, and what LearnCube would send then.

A pure state machine: no socket, no thread, no clock. An action is a generator that yields the calls
LearnCube would make and is sent their answers; whoever runs it (``hall.py``) does the sending.

What LearnCube documents is followed to the letter: ``start_lesson`` only once a tutor and a student
have both pressed Start Class, ``crash_lesson`` for any disconnection that is not End Class, 60 seconds
to come back, times that add up over the parts of a class. Where it is silent, this is what happens here:

- Coming back sends ``connect_lesson`` and the next part begins when it is answered. No second
  ``start_lesson`` is sent, unless ``start_on_rejoin`` asks for it.
- Where a tutor and a student are still in the class after somebody dropped out, the part so far is
  reported all the same and the next one begins at once: the class goes on for the others.
- Leaving a running class without End Class is a lost connection.
- End Class while waiting for somebody to come back sends nothing: that part was reported already.
- A refused ``end_lesson`` or ``crash_lesson`` changes nothing in the room.
"""

from __future__ import annotations

from collections.abc import Generator

from lcadmin.domain.instants import SECOND, Instant, plus
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.practice.room_parts import (
    Action,
    Answer,
    Call,
    Fact,
    FactKind,
    Guest,
    Notice,
    Outcome,
    Phase,
    Tone,
    Visitor,
)

Steps = Generator[Call, Answer, Outcome]


class Room:
    """The class behind one token. Times are Instants; every method takes the moment it happens at."""

    def __init__(self, token: str, *, rejoin_seconds: float = 60.0, start_on_rejoin: bool = False) -> None:
        self.token = token
        self.phase = Phase.WAITING
        self.people: dict[str, Visitor] = {}
        self.session_seconds = 0
        self.segment_start: Instant | None = None
        self.deadline: Instant | None = None
        self._rejoin_ms = int(rejoin_seconds * SECOND)
        self._start_on_rejoin = start_on_rejoin
        self._notices: dict[str, Notice] = {}
        self._facts: list[Fact] = []
        self._known: set[str] = set()
        self._latest = Instant(0)
        self._asking = False

    def act(self, action: Action, user_id: str, at: Instant) -> Steps:
        """Do ``action`` for the person of ``user_id``: yields Calls, is sent Answers, returns the Outcome."""
        self.settle(at)
        self._latest = max(at, self._latest)
        self._notices.pop(user_id, None)
        steps = {
            Action.ENTER: self._enter,
            Action.START: self._start,
            Action.LOSE: self._lose,
            Action.END: self._end,
            Action.LEAVE: self._leave,
        }
        self._asking = True
        try:
            return (yield from steps[action](user_id, self._latest))
        finally:
            self._asking = False

    def settle(self, now: Instant) -> None:
        """Let time pass until ``now``: people who did not come back within the limit are out."""
        if self._asking:
            return
        if self.phase is Phase.INTERRUPTED and self.deadline is not None and now > self.deadline:
            self._stop(self.deadline)
        for person in list(self.people.values()):
            if person.lost_until is not None and now > person.lost_until:
                self._remove(person, person.lost_until)

    def seconds(self, now: Instant) -> int:
        """Whole seconds of class time in this session so far, as the page's timer shows them."""
        return self.session_seconds + self._segment(now)

    def notice(self, user_id: str) -> Notice | None:
        """What this person has to be told: why they were not let in, or what went wrong."""
        return self._notices.get(user_id)

    def take_facts(self) -> list[Fact]:
        """What happened since the last call of this method, oldest first."""
        facts, self._facts = self._facts, []
        return facts

    def _enter(self, user_id: str, _at: Instant) -> Steps:
        answer = yield Call("connect_lesson", self.token, user_id=user_id)
        if answer.guest is None:
            return self._refused([user_id], answer, entry=True)
        person = self._admit(user_id, answer.guest, answer.at)
        if self.phase is Phase.INTERRUPTED and person.started and self.missing is None:
            return (yield from self._resume(answer.at))
        return Outcome(True, Text.of("practice.entered"))

    def _admit(self, user_id: str, guest: Guest, at: Instant) -> Visitor:
        person = self.people.get(user_id)
        if person is None:
            person = self.people[user_id] = Visitor(user_id, guest)
        if user_id not in self._known:
            self._known.add(user_id)
            self._note(FactKind.ADDED, at, user_id, guest)
        person.guest, person.lost_until = guest, None
        self._note(FactKind.ENTERED, at, user_id, guest)
        if self.phase in (Phase.STOPPED, Phase.ENDED):
            self.phase, self.session_seconds = Phase.WAITING, 0
        return person

    def _start(self, user_id: str, at: Instant) -> Steps:
        person = self._here(user_id)
        if person is None:
            return Outcome(False, Text.of("practice.not_in"))
        person.started = True
        if self.phase is Phase.RUNNING:
            return Outcome(True, Text.of("practice.running"))
        if self.missing is not None:
            return Outcome(True, Text.of(f"practice.waiting_for_{self.missing}"))
        if self.phase is Phase.INTERRUPTED:
            return (yield from self._resume(at))
        answer = yield Call("start_lesson", self.token)
        if not answer.ok:
            return self._refused(list(self.people), answer)
        self.session_seconds = 0
        return self._run(answer.at)

    def _resume(self, at: Instant) -> Steps:
        if self._start_on_rejoin:
            answer = yield Call("start_lesson", self.token)
            if not answer.ok:
                return self._refused(list(self.people), answer)
            at = answer.at
        return self._run(at)

    def _lose(self, user_id: str, at: Instant) -> Steps:
        person = self._here(user_id)
        if person is None:
            return Outcome(False, Text.of("practice.not_in"))
        if not (person.started and self.in_class):
            self._remove(person, at)
            return Outcome(True, Text.of("practice.lost_before"))
        return (yield from self._drop(person, at, Text.of("practice.lost")))

    def _leave(self, user_id: str, at: Instant) -> Steps:
        person = self.people.get(user_id)
        if person is None:
            return Outcome(True, Text.of("practice.left"))
        if self.phase is Phase.RUNNING and person.started and person.lost_until is None:
            return (yield from self._drop(person, at, Text.of("practice.left_running")))
        self._remove(person, at)
        return Outcome(True, Text.of("practice.left"))

    def _drop(self, person: Visitor, at: Instant, text: Text) -> Steps:
        self._note(FactKind.LEFT, at, person.user_id, person.guest)
        if self.phase is Phase.INTERRUPTED:
            person.lost_until = self.deadline
            return Outcome(True, text)
        person.lost_until = plus(at, self._rejoin_ms)
        seconds = self._close_segment(at, FactKind.PAUSED)
        if self.missing is None:
            self._run(at)
        else:
            self.phase, self.deadline = Phase.INTERRUPTED, person.lost_until
        answer = yield Call("crash_lesson", self.token, seconds=seconds)
        return self._told(answer, text)

    def _end(self, user_id: str, at: Instant) -> Steps:
        person = self._here(user_id)
        if person is None:
            return Outcome(False, Text.of("practice.not_in"))
        if not self.in_class:
            self._remove(person, at)
            return Outcome(True, Text.of("practice.ended_before"))
        audience = list(self.people)
        if self.phase is Phase.INTERRUPTED:
            self._finish(at)
            return Outcome(True, Text.of("practice.ended_waiting"))
        seconds = self._close_segment(at, FactKind.PAUSED)
        self._finish(at)
        answer = yield Call("end_lesson", self.token, seconds=seconds)
        return self._told(answer, Text.of("practice.ended"), audience)

    @property
    def in_class(self) -> bool:
        """Whether a class has begun and neither ended nor been given up."""
        return self.phase in (Phase.RUNNING, Phase.INTERRUPTED)

    @property
    def missing(self) -> Role | None:
        """Whom the class still waits for to press Start, the tutor first; None when it is complete."""
        ready = {p.guest.role for p in self.people.values() if p.started and p.lost_until is None}
        return next((role for role in (Role.TUTOR, Role.STUDENT) if role not in ready), None)

    def _run(self, at: Instant) -> Outcome:
        self.phase, self.segment_start, self.deadline = Phase.RUNNING, at, None
        self._notices.clear()
        self._note(FactKind.STARTED, at)
        return Outcome(True, Text.of("practice.running"))

    def _stop(self, at: Instant) -> None:
        for person in list(self.people.values()):
            person.started = False
            if person.lost_until is not None:
                del self.people[person.user_id]
        self.phase, self.deadline = Phase.STOPPED, None
        self._note(FactKind.ENDED, at)

    def _finish(self, at: Instant) -> None:
        for person in list(self.people.values()):
            self._remove(person, at)
        self.phase, self.deadline = Phase.ENDED, None
        self._note(FactKind.ENDED, at)

    def _remove(self, person: Visitor, at: Instant) -> None:
        del self.people[person.user_id]
        if person.lost_until is None:
            self._note(FactKind.LEFT, at, person.user_id, person.guest)

    def _segment(self, at: Instant) -> int:
        return 0 if self.segment_start is None else max(0, at - self.segment_start) // SECOND

    def _close_segment(self, at: Instant, kind: FactKind) -> int:
        seconds = self._segment(at)
        self.session_seconds += seconds
        self.segment_start = None
        self._note(kind, at, seconds=seconds)
        return seconds

    def _here(self, user_id: str) -> Visitor | None:
        person = self.people.get(user_id)
        return None if person is None or person.lost_until is not None else person

    def _refused(self, audience: list[str], answer: Answer, *, entry: bool = False) -> Outcome:
        self._tell(audience, answer, entry=entry)
        return Outcome(False, answer.text)

    def _told(self, answer: Answer, text: Text, audience: list[str] | None = None) -> Outcome:
        if answer.ok:
            return Outcome(True, text)
        self._tell(list(self.people) if audience is None else audience, answer)
        return Outcome(False, answer.text)

    def _tell(self, audience: list[str], answer: Answer, *, entry: bool = False) -> None:
        notice = Notice(answer.text, Tone.PROBLEM if answer.problem else Tone.REFUSED, entry)
        self._notices.update(dict.fromkeys(audience, notice))

    def _note(
        self, kind: FactKind, at: Instant, user_id: str = "", guest: Guest | None = None, seconds: int = 0
    ) -> None:
        self._facts.append(Fact(kind, at, user_id, guest, seconds))
