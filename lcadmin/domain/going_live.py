"""What lies between the first practice class and real ones: the steps, and how far each is.

A step that the program can see for itself is done when it sees it; what only the office knows (that
LearnCube has answered, that nothing has to be brought in) the office says.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from lcadmin.domain.instants import Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.reach import NOT_FROM_INSIDE, Reach, ReachVerdict, what
from lcadmin.domain.wording import Text


class Step(StrEnum):
    """In the order they are shown."""

    ADDRESS = "address"  # there is one from outside
    REACH = "reach"  # it leads here
    MESSAGE = "message"  # LearnCube's support was written to, and answered
    ENDPOINT = "endpoint"  # what join links begin with
    KEYS = "keys"  # they let us in to LearnCube's REST API
    PLANNED = "planned"  # people and classes that LearnCube had already are here
    HEARD = "heard"  # of a real class
    COUNTED = "counted"  # a real class


class State(StrEnum):
    """How far a step is. ``NOW``: it can be done; ``LATER``: another one comes first; ``WAITING``: nothing
    is to be done but wait; ``LEFT_OUT``: the office does without it."""

    DONE = "done"
    NOW = "now"
    WAITING = "waiting"
    LATER = "later"
    LEFT_OUT = "left_out"


class Deed(StrEnum):
    """What the button of a step does."""

    FIND_WAY = "find_way"
    CHECK = "check"
    WRITE = "write"
    ANSWERED = "answered"
    ENTER_ENDPOINT = "enter_endpoint"
    ENTER_KEYS = "enter_keys"
    TEST_KEYS = "test_keys"
    BRING_IN = "bring_in"
    NEW_CLASS = "new_class"
    LEAVE_OUT = "leave_out"


OPTIONAL = (Step.KEYS, Step.PLANNED)
"""The office can do without these."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known. ``endpoint`` is "" while links lead to the practice classroom. ``written`` is when the
    message to LearnCube went out, ``written_with`` the address that stood in it."""

    zone: str
    public_url: str = ""
    reach: Reach | None = None
    written: Instant | None = None
    written_with: str = ""
    answered: Instant | None = None
    endpoint: str = ""
    has_keys: bool = False
    keys_good: Instant | None = None
    brought_in: Instant | None = None
    has_classes: bool = False
    heard: Instant | None = None
    counted: str | None = None
    left_out: frozenset[Step] = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """A step: how far it is, why, and what helps (``aside``: another thing that can be done)."""

    step: Step
    state: State
    why: Text
    deed: Deed | None = None
    aside: Deed | None = None

    @property
    def is_open(self) -> bool:
        return self.state not in (State.DONE, State.LEFT_OUT)


def items(facts: Facts) -> tuple[Item, ...]:
    """Every step in order."""
    return tuple(_items(facts))


def _items(facts: Facts) -> Iterator[Item]:
    yield _address(facts)
    yield _reach(facts)
    yield _message(facts)
    yield _endpoint(facts)
    yield _keys(facts)
    yield _planned(facts)
    yield _heard(facts)
    yield _counted(facts)


def _address(facts: Facts) -> Item:
    if facts.public_url:
        why = Text.of("golive_address_done", address=facts.public_url)
        return Item(Step.ADDRESS, State.DONE, why)
    return Item(Step.ADDRESS, State.NOW, Text("golive_address_now"), Deed.FIND_WAY)


def _reach(facts: Facts) -> Item:
    reach = facts.reach
    if not facts.public_url:
        return Item(Step.REACH, State.LATER, Text("golive_after_address"))
    if reach is None or not (reach.failed or reach.verdict is ReachVerdict.REACHED):
        return Item(Step.REACH, State.NOW, Text("golive_reach_now"), Deed.CHECK)
    if not reach.failed:
        why = Text.of("golive_reach_done", at=reach.at, zone=facts.zone)
        return Item(Step.REACH, State.DONE, why, Deed.CHECK)
    if _came_all_the_same(reach, facts.heard):
        return Item(Step.REACH, State.DONE, Text("golive_reach_by_calls"), Deed.CHECK)
    return Item(Step.REACH, State.NOW, what(reach), Deed.CHECK, Deed.FIND_WAY)


def _came_all_the_same(reach: Reach, heard: Instant | None) -> bool:
    """Whether LearnCube came through where this PC does not reach itself (some routers are so)."""
    return reach.verdict in NOT_FROM_INSIDE and heard is not None


def _message(facts: Facts) -> Item:
    said: dict[str, object] = {"zone": facts.zone}
    if facts.written is None:
        if facts.heard is not None:
            return Item(Step.MESSAGE, State.DONE, Text("golive_message_calls"), Deed.WRITE)
        if not facts.public_url:
            return Item(Step.MESSAGE, State.LATER, Text("golive_message_first_address"), Deed.WRITE)
        return Item(Step.MESSAGE, State.NOW, Text("golive_message_now"), Deed.WRITE)
    said["written"] = facts.written
    if facts.public_url and facts.written_with != facts.public_url:
        return Item(Step.MESSAGE, State.NOW, Text.of("golive_message_again", **said), Deed.WRITE)
    if facts.answered is not None:
        why = Text.of("golive_message_answered", answered=facts.answered, **said)
        return Item(Step.MESSAGE, State.DONE, why, Deed.WRITE)
    if facts.heard is not None:
        return Item(Step.MESSAGE, State.DONE, Text.of("golive_message_done", **said), Deed.WRITE)
    why = Text.of("golive_message_waiting", **said)
    return Item(Step.MESSAGE, State.WAITING, why, Deed.ANSWERED, Deed.WRITE)


def _endpoint(facts: Facts) -> Item:
    if facts.endpoint:
        why = Text.of("golive_endpoint_done", endpoint=facts.endpoint.partition("://")[2] or facts.endpoint)
        return Item(Step.ENDPOINT, State.DONE, why)
    if _is_awaited(facts):
        return Item(Step.ENDPOINT, State.WAITING, Text("golive_endpoint_waiting"), Deed.ENTER_ENDPOINT)
    return Item(Step.ENDPOINT, State.NOW, Text("golive_endpoint_now"), Deed.ENTER_ENDPOINT)


def _keys(facts: Facts) -> Item:
    if facts.has_keys:
        if facts.keys_good is not None:
            why = Text.of("golive_keys_done", at=facts.keys_good, zone=facts.zone)
            return Item(Step.KEYS, State.DONE, why, Deed.TEST_KEYS)
        return Item(Step.KEYS, State.NOW, Text("golive_keys_untested"), Deed.TEST_KEYS)
    if Step.KEYS in facts.left_out:
        return Item(Step.KEYS, State.LEFT_OUT, Text("golive_keys_left_out"), Deed.ENTER_KEYS)
    awaited = _is_awaited(facts)
    why = Text("golive_keys_waiting" if awaited else "golive_keys_now")
    state = State.WAITING if awaited else State.NOW
    return Item(Step.KEYS, state, why, Deed.ENTER_KEYS, Deed.LEAVE_OUT)


def _planned(facts: Facts) -> Item:
    if facts.brought_in is not None:
        why = Text.of("golive_planned_done", at=facts.brought_in, zone=facts.zone)
        return Item(Step.PLANNED, State.DONE, why, Deed.BRING_IN)
    if Step.PLANNED in facts.left_out:
        deed = Deed.BRING_IN if facts.has_keys else None
        return Item(Step.PLANNED, State.LEFT_OUT, Text("golive_planned_left_out"), deed)
    if facts.has_keys:
        return Item(Step.PLANNED, State.NOW, Text("golive_planned_now"), Deed.BRING_IN, Deed.LEAVE_OUT)
    if facts.has_classes:
        return Item(Step.PLANNED, State.DONE, Text("golive_planned_here"))
    return Item(Step.PLANNED, State.LATER, Text("golive_planned_later"), Deed.NEW_CLASS, Deed.LEAVE_OUT)


def _heard(facts: Facts) -> Item:
    if facts.heard is not None:
        return Item(Step.HEARD, State.DONE, Text.of("golive_heard_done", at=facts.heard, zone=facts.zone))
    if not (facts.public_url and facts.endpoint):
        return Item(Step.HEARD, State.LATER, Text("golive_heard_later"))
    deed = None if facts.has_classes else Deed.NEW_CLASS
    return Item(Step.HEARD, State.WAITING, Text("golive_heard_waiting"), deed)


def _counted(facts: Facts) -> Item:
    if facts.counted is not None:
        return Item(Step.COUNTED, State.DONE, Text.of("golive_counted_done", title=facts.counted))
    state = State.LATER if facts.heard is None else State.WAITING
    return Item(Step.COUNTED, state, Text("golive_counted_later"))


def _is_awaited(facts: Facts) -> bool:
    """Whether LearnCube was written to and has said nothing yet."""
    return facts.written is not None and facts.answered is None and facts.heard is None
