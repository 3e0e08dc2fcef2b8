"""What a practice class sends is what lcadmin counts: to the second, and with nothing to review."""

from __future__ import annotations

import pytest

from lcadmin.domain.class_time import fold
from lcadmin.domain.instants import HOUR, MINUTE, SECOND, Instant
from lcadmin.domain.lesson_time import Event, EventKind, Plan, Status
from lcadmin.domain.people import Role
from lcadmin.practice.room_parts import Action, Answer, Guest
from lcadmin.practice.rooms import Room

BEGIN = "0 T enter / 5 A enter / 10 T start / 20 A start"
GUESTS = {"T": Guest("Anna", Role.TUTOR), "A": Guest("Tom", Role.STUDENT), "B": Guest("Ada", Role.STUDENT)}
ZERO = Instant(1_800_000_000_000)


def events(script: str, *, start_on_rejoin: bool) -> list[Event]:
    """The deliveries of a script, each answered at once with yes."""
    room = Room("TOKEN", start_on_rejoin=start_on_rejoin)
    found: list[Event] = []
    for line in script.split(" / "):
        at, who, action = line.split()
        moment = Instant(ZERO + int(float(at) * SECOND))
        steps = room.act(Action(action), who, moment)
        answer: Answer | None = None
        while True:
            try:
                call = next(steps) if answer is None else steps.send(answer)
            except StopIteration:
                break
            kind = EventKind(call.request)
            found.append(Event(f"{len(found):04d}", kind, moment, call.seconds, call.user_id))
            answer = Answer(moment, ok=True, guest=GUESTS[call.user_id] if call.user_id else None)
    return found


@pytest.mark.parametrize("start_on_rejoin", [False, True])
@pytest.mark.parametrize(
    ("script", "seconds", "status"),
    [
        (f"{BEGIN} / 631 T end", 611, Status.ENDED),
        (f"{BEGIN} / 320 A lose / 355 A enter / 666 T end", 611, Status.ENDED),
        (f"{BEGIN} / 320 A lose / 380 A enter / 480.9 T lose / 500 T enter / 611 A end", 511, Status.ENDED),
        (f"{BEGIN} / 320 A lose / 330 T lose / 340 A enter / 379 T enter / 500 T end", 421, Status.ENDED),
        (f"{BEGIN} / 20 B enter / 20 B start / 120 B lose / 150 B enter / 320 T end", 300, Status.ENDED),
        (f"{BEGIN} / 120 A lose", 100, Status.CRASHED),
        (f"{BEGIN} / 120 A lose / 300 A enter / 310 A start / 310 T start / 410 T end", 200, Status.ENDED),
        (
            f"{BEGIN} / 120 T end / 900 T enter / 900 A enter / 900 T start / 900 A start / 950 T end",
            150,
            Status.ENDED,
        ),
    ],
)
def test_the_parts_of_a_class_are_counted_as_they_were_sent(
    script: str, seconds: int, status: Status, start_on_rejoin: bool
) -> None:
    sent = events(script, start_on_rejoin=start_on_rejoin)
    plan = Plan(start=ZERO, minutes=60)
    time = fold(sent, plan, Instant(ZERO + HOUR + MINUTE))
    assert (time.counted_seconds, time.status, time.reviews) == (seconds, status, ())
