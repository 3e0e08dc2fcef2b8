"""What one person's page shows of a room, as the JSON object that the page asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lcadmin.domain.instants import SECOND, Instant, iso
from lcadmin.domain.lengths import hours
from lcadmin.practice.room_parts import Action, Answer, Call, Phase, Visitor
from lcadmin.practice.rooms import Room
from lcadmin.practice.wording import say, words

_SENT_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Sent:
    """One message that went out, with its answer; ``name`` of the person it was about, if known."""

    call: Call
    answer: Answer
    name: str


def describe(room: Room, user_id: str, now: Instant, sent: Sequence[Sent]) -> dict[str, object]:
    """The state of ``room`` as the person ``user_id`` may see it: nobody's names before they are in.

    Keys: phase, headline, hint, notice, seconds, you, people, actions, sent. All sentences are
    ready to show; ``seconds`` and ``seconds_left`` are whole seconds as of ``now``.
    """
    me = room.people.get(user_id)
    notice = room.notice(user_id)
    head, hint = _headline(room, me, refused=notice is not None and notice.entry)
    return {
        "phase": room.phase.value if me or room.phase is Phase.ENDED else "outside",
        "headline": words(f"practice.head.{head}"),
        "hint": "" if notice and me else words(f"practice.hint.{hint}"),
        "notice": None if notice is None else {"text": say(notice.text), "tone": notice.tone.value},
        "seconds": room.seconds(now) if me or room.phase is Phase.ENDED else 0,
        "you": {
            "name": me.guest.name if me else "",
            "role": me.guest.role.value if me else "",
            "role_text": words(f"practice.role.{me.guest.role}") if me else "",
            "here": me is not None and me.lost_until is None,
            "lost": me is not None and me.lost_until is not None,
            "started": me is not None and me.started,
            "record": me is not None and me.guest.record,
            "seconds_left": _seconds_left(me, now) if me else None,
        },
        "people": [_person(p, room, now, user_id) for p in room.people.values()] if me else [],
        "actions": _actions(room, me),
        "sent": [_message(s) for s in sent[-_SENT_SHOWN:]] if me or room.phase is Phase.ENDED else [],
    }


def _headline(room: Room, me: Visitor | None, *, refused: bool) -> tuple[str, str]:
    if me is None:
        if refused:
            return "refused", "refused"
        if room.phase is Phase.STOPPED:
            return "stopped", "stopped_out"
        return ("ended", "ended") if room.phase is Phase.ENDED else ("outside", "outside")
    if me.lost_until is not None:
        return "lost", "lost"
    if room.phase is Phase.RUNNING:
        return ("running", "running") if me.started else ("late", "late")
    if room.phase is Phase.WAITING:
        return ("pressed" if me.started else "waiting"), "waiting"
    return room.phase.value, room.phase.value


def _actions(room: Room, me: Visitor | None) -> list[str]:
    if me is None or me.lost_until is not None:
        return [Action.ENTER.value, *([Action.LEAVE.value] if me else [])]
    actions: list[str] = []
    if not me.started or not (room.in_class or room.missing):
        actions.append(Action.START.value)
    if room.in_class:
        actions += [Action.END.value, *([Action.LOSE.value] if me.started else [])]
    return [*actions, Action.LEAVE.value]


def _person(person: Visitor, room: Room, now: Instant, me: str) -> dict[str, object]:
    left = _seconds_left(person, now)
    if left is not None:
        state = "lost"
    elif person.started:
        state = "in_class" if room.phase is Phase.RUNNING else "ready"
    else:
        state = "here"
    return {
        "name": person.guest.name,
        "role": person.guest.role.value,
        "role_text": words(f"practice.role.{person.guest.role}"),
        "you": person.user_id == me,
        "state": state,
        "state_text": words(f"practice.state.{state}", seconds=left or 0),
        "seconds_left": left,
    }


def _seconds_left(person: Visitor, now: Instant) -> int | None:
    if person.lost_until is None:
        return None
    return max(0, -((now - person.lost_until) // SECOND))


def _message(sent: Sent) -> dict[str, object]:
    seconds = sent.call.seconds or 0
    kind = "yes" if sent.call.seconds is None else "noted"
    name = sent.name or words("practice.somebody")
    return {
        "at": iso(sent.answer.at),
        "text": words(f"practice.sent.{sent.call.request}", name=name, time=hours(seconds)),
        "answer": words(f"practice.answer.{kind}") if sent.answer.ok else say(sent.answer.text),
        "ok": sent.answer.ok,
    }
