"""Replies: exactly the keys and types that LearnCube reads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text, render

OK, UNAVAILABLE = 200, 503

_WHOLE_NUMBER = re.compile(r"0|[1-9][0-9]{0,15}")
_EXACT_BELOW = 2**53  # a JSON reader that knows only doubles reads integers exactly up to here

JsonScalar = str | int | bool


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back to LearnCube: an HTTP status and a JSON object.

    ``over`` is whose quota of messages of no class is used up ("": everybody's), so that the message was
    only counted; None where it was kept.
    """

    http_status: int
    body: dict[str, JsonScalar]
    over: str | None = field(default=None, compare=False)

    @property
    def status(self) -> bool:
        """Whether the reply lets it happen."""
        return self.body["status"] is True


def admitted(seat: Seat, lesson: Lesson) -> Reply:
    """Lets somebody in. Who they are comes from the seat's row, never from the request."""
    return Reply(
        OK,
        {
            "status": True,
            "is_tutor": seat.is_tutor,
            "id": reply_id(seat.user_id),
            "full_name": seat.name,
            "avatar": seat.avatar if seat.avatar.startswith("https://") else "",
            "record": lesson.record,
        },
    )


def yes() -> Reply:
    """Takes a start, an end or a crash."""
    return Reply(OK, {"status": True})


def refused(message: str, over: str | None = None) -> Reply:
    """Refuses, with the sentence that the classroom shows."""
    return Reply(OK, {"status": False, "message": message}, over)


def unavailable(message: str = "") -> Reply:
    """The store cannot take it now: never a false yes."""
    return Reply(UNAVAILABLE, {"status": False, "message": message} if message else {"status": False})


def reply_id(user_id: str) -> int | str:
    """A ``user_id`` as the reply gives it back: a whole number without a leading zero (below 2^53)
    as a JSON integer, anything else as the same string."""
    if _WHOLE_NUMBER.fullmatch(user_id) and int(user_id) < _EXACT_BELOW:
        return int(user_id)
    return user_id


def from_delivery(delivery: Delivery, lesson: Lesson | None, wording: Mapping[str, str]) -> Reply:
    """The reply to a journal row, rendered again: the journal keeps no names, so they are those
    that ``lesson``'s seats have now. Without the seat (erased) an admission says only its status."""
    if delivery.outcome is Outcome.ERROR:
        return unavailable(_message(delivery, wording))
    if not delivery.status:
        return refused(_message(delivery, wording))
    if delivery.outcome is Outcome.ADMITTED and lesson is not None:
        seat = next((s for s in lesson.seats if s.id == delivery.seat_id), None)
        if seat is not None:
            return admitted(seat, lesson)
    return yes()


def _message(delivery: Delivery, wording: Mapping[str, str]) -> str:
    text = delivery.message or Text(
        "unavailable" if delivery.outcome is Outcome.ERROR else "message_unreadable"
    )
    return render(text, wording)
