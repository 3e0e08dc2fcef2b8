"""The steps from the first practice class to real ones: how far each is, and what the office says of them."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.going_live import OPTIONAL, Facts, Item, State, Step, items
from lcadmin.domain.instants import Instant
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, english
from lcadmin.services import class_logs
from lcadmin.services.acting import act
from lcadmin.services.log_sources import Feed
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_marks import Mark

_GROUP = "golive"
_PUT_AWAY = "put_away"
_WRITTEN = "written"
_ANSWERED = "answered"
_KEYS = "keys"
_BROUGHT_IN = "brought_in"
_BEGUN = "begun"
_LEFT_OUT = "left_out_"
_EVER = Instant(0)


@dataclass(frozen=True, slots=True)
class GoingLive:
    """Every step in order. ``put_away``: the office wants to see them no longer."""

    items: tuple[Item, ...]
    put_away: bool

    @property
    def done(self) -> int:
        """How many need nobody any more."""
        return sum(not item.is_open for item in self.items)

    @property
    def complete(self) -> bool:
        return self.done == len(self.items)

    @property
    def next(self) -> Item | None:
        """The first that can be done now."""
        return next((item for item in self.items if item.state is State.NOW), None)


def checklist(desk: Desk) -> GoingLive:
    """How far the office is."""
    has_keys = class_logs.has_keys(desk)
    with desk.store.read() as tables:
        marks = tables.marks.of(_GROUP)
        return GoingLive(items(_facts(tables, has_keys=has_keys)), _PUT_AWAY in marks)


def _facts(tables: Tables, *, has_keys: bool) -> Facts:
    settings, marks = tables.settings.load(), tables.marks.of(_GROUP)
    at = {name: mark.at for name, mark in marks.items()}
    reach = tables.reach.last()
    live = own_endpoint(settings)
    begun = at.get(_BEGUN, _EVER)
    written = marks.get(_WRITTEN)
    return Facts(
        zone=settings.timezone,
        public_url=settings.public_url,
        reach=reach if reach is not None and reach.base == settings.public_url else None,
        written=None if written is None else written.at,
        written_with="" if written is None else written.about,
        answered=at.get(_ANSWERED),
        endpoint=live,
        has_keys=has_keys,
        keys_good=at.get(_KEYS),
        brought_in=at.get(_BROUGHT_IN),
        has_classes=tables.firsts.has_classes(),
        heard=tables.firsts.heard(begun) if live else None,
        counted=tables.firsts.counted(begun) if live else None,
        left_out=frozenset(step for step in OPTIONAL if _LEFT_OUT + step in marks),
    )


def own_endpoint(settings: Settings) -> str:
    """What join links of real classes begin with, "" while they lead to the practice classroom."""
    return "" if settings.endpoint.startswith("http://") else settings.endpoint  # on this PC alone


# What the program notes by itself


def note_endpoint(tables: Tables, before: Settings, now: Instant) -> None:
    """Within a transaction that changed the settings: from the first real address of the classrooms on,
    what is heard is no practice."""
    if own_endpoint(tables.settings.load()) and not own_endpoint(before):
        tables.marks.put(f"{_GROUP}.{_BEGUN}", Mark(now))


def forget_keys(desk: Desk) -> None:
    """The keys are others by now, which the store does not know: nobody has tried these."""
    _note(desk, _KEYS, None)


def note_written(desk: Desk) -> None:
    """The message to LearnCube went out just now, with the present address."""
    with desk.store.read() as tables:
        settings = tables.settings.load()
    _note(desk, _WRITTEN, Mark(desk.clock.now(), settings.public_url))


def mark_brought_in(tables: Tables, now: Instant) -> None:
    """Within the action that brought it in: what LearnCube had already is here."""
    tables.marks.put(f"{_GROUP}.{_BROUGHT_IN}", Mark(now))


def test_keys(desk: Desk, feed: Feed) -> None:
    """Signs in to LearnCube with the keys. UserError of the feed where that does not work."""
    feed.check()
    _note(desk, _KEYS, Mark(desk.clock.now()))


def _note(desk: Desk, name: str, mark: Mark | None) -> None:
    desk.store.write(lambda tables: tables.marks.put(f"{_GROUP}.{name}", mark)).result()


# What the office says


def put_away(desk: Desk, away: bool) -> None:
    """Shows the steps no longer, or again. One step to undo."""
    words = Text("action_golive_put_away" if away else "action_golive_shown")
    _say(desk, _PUT_AWAY, words, said=away)


def answered(desk: Desk) -> None:
    """LearnCube has answered the message."""
    _say(desk, _ANSWERED, Text("action_golive_answered"))


def leave_out(desk: Desk, step: Step) -> None:
    """The office does without this step."""
    name = english(Text(f"golive_{step}"))
    _say(desk, _LEFT_OUT + step, Text.of("action_golive_left_out", step=name, what=step.value))


def _say(desk: Desk, name: str, words: Text, *, said: bool = True) -> None:
    mark = Mark(desk.clock.now()) if said else None
    act(desk, words, lambda tables: tables.marks.put(f"{_GROUP}.{name}", mark))
