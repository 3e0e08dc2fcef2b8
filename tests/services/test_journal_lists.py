"""The list of received messages against one that is filtered and sorted here."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence

import pytest

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.instants import Instant
from lcadmin.services import change_lesson, journal
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.journal import DeliveryRow
from lcadmin.services.tables_journal import MessageKind, MessageQuery, MessageSort
from tests.support.desk import Bench, at, number

KINDS = ["connect_lesson", "start_lesson", "end_lesson", "crash_lesson"]


@pytest.fixture
def heard(bench: Bench) -> Bench:
    """Messages of every kind and with every answer, of three classes and of none."""
    chance = random.Random(3)
    classes = [
        bench.lesson("Tom", "Eva", title="Chess"),
        bench.lesson("Eva", title="chess for Tom"),
        bench.lesson("Zoë", title="Algebra"),
    ]
    for _ in range(120):
        bench.later(seconds=chance.randrange(3))
        lesson = chance.choice(classes)
        kind = chance.choice((*KINDS, "start_class", "odd_request"))
        if chance.random() < 0.15:
            bench.say(kind, "NOSUCHTOKEN", user_id="12", time=number("5"))
        elif kind == "connect_lesson":
            bench.say(kind, lesson, user_id=chance.choice((*lesson.seats, *classes[0].seats)).user_id)
        elif chance.random() < 0.2:
            bench.say(kind, lesson, time="soon")
        else:
            bench.say(kind, lesson, time=number(str(chance.randrange(60))))
    bench.send([("request", "start_lesson")])
    return bench


def everything(bench: Bench) -> list[DeliveryRow]:
    return journal.recent(bench.desk, limit=1_000)


def words(row: DeliveryRow) -> str:
    return f"{row.lesson.title if row.lesson else ''} {row.who}".lower().replace("ë", "e")


def kind_of(row: DeliveryRow) -> str:
    request = row.delivery.request
    return "start_lesson" if request == "start_class" else request


def key(row: DeliveryRow, sort: MessageSort) -> tuple[object, ...]:
    delivery, known = row.delivery, row.lesson
    then = (delivery.receipt.arrived, delivery.number)
    if sort is MessageSort.KIND:
        return (KINDS.index(kind_of(row)) if kind_of(row) in KINDS else 9, *then)
    if sort is MessageSort.ANSWER:
        return (list(Outcome).index(delivery.outcome), *then)
    if sort is MessageSort.CLASS and known is not None:
        return (known.title.lower(), known.id, *then)
    if sort is MessageSort.WHO and known is not None and row.who:
        seat = known.seat(delivery.user_id)
        assert seat is not None
        return (row.who.lower().replace("ë", "e"), seat.person_id, known.start, known.id, *then)
    return then


def wanted(bench: Bench, query: MessageQuery) -> list[int]:
    found = [
        row
        for row in everything(bench)
        if (query.start is None or row.delivery.receipt.arrived >= query.start)
        and (query.end is None or row.delivery.receipt.arrived < query.end)
        and query.kind in (None, kind_of(row))
        and query.outcome in (None, row.delivery.outcome)
        and query.accepted in (None, row.delivery.status)
        and (query.lesson_id is None or (row.lesson is not None and row.lesson.id == query.lesson_id))
        and (query.person_id is None or is_about(row, query.person_id))
        and (
            all(word in words(row) for word in query.search.lower().split())
            or (row.delivery.token == query.search and query.search != "")
        )
    ]
    apart = {row.delivery.number for row in found if is_apart(row, query.sort)}
    parts: list[Sequence[DeliveryRow]] = [
        sorted(
            (row for row in found if (row.delivery.number in apart) is last),
            key=lambda row: key(row, query.sort),
        )
        for last in (False, True)
    ]
    if query.descending:
        parts = [part[::-1] for part in parts]
    return [row.delivery.number for part in parts for row in part]


def is_apart(row: DeliveryRow, sort: MessageSort) -> bool:
    return (sort is MessageSort.CLASS and row.lesson is None) or (sort is MessageSort.WHO and not row.who)


def is_about(row: DeliveryRow, person_id: int) -> bool:
    seat = row.lesson.seat(row.delivery.user_id) if row.lesson is not None else None
    return seat is not None and seat.person_id == person_id


def _any(value: object) -> object:
    return value


ASKED: list[dict[str, object]] = [
    {},
    {"start": at(-3_000), "end": at(-2_900)},
    *({"kind": kind} for kind in map(_any, MessageKind)),
    *({"outcome": outcome} for outcome in map(_any, Outcome)),
    {"accepted": True},
    {"accepted": False},
    {"accepted": False, "kind": MessageKind.END},
    {"search": "chess"},
    {"search": "tom"},
    {"search": "to"},
    {"search": "eva chess"},
    {"search": "to ch"},
    {"search": "chess anna"},
    {"search": "tom chess for"},
    {"search": "chess tom", "kind": MessageKind.ENTER},
    {"search": "NOSUCHTOKEN"},
    {"search": "nothing"},
    {"search": "zoe", "kind": MessageKind.ENTER},
]


@pytest.mark.parametrize(
    ("few", "some"), [(0, 1 << 60), (0, 1), (4_000, 800), (9, 1)], ids=["many", "many groups", "few", "some"]
)
@pytest.mark.parametrize("sort", list(MessageSort))
def test_any_filter_in_any_order_finds_what_matches(
    heard: Bench, monkeypatch: pytest.MonkeyPatch, sort: MessageSort, few: int, some: int
) -> None:
    for bound in ("FEW", "MORE", "MOST", "SPOTS"):
        monkeypatch.setattr(f"lcadmin.store.journal_search.{bound}", few)
    monkeypatch.setattr("lcadmin.store.journal_search.SOME", some)
    monkeypatch.setattr("lcadmin.store.journal_groups.AT_ONCE", 1)
    monkeypatch.setattr("lcadmin.store.journal_groups.MOST_AT_ONCE", 2)
    lesson = next(row.lesson for row in everything(heard) if row.lesson is not None)
    about: list[dict[str, object]] = [{"lesson_id": lesson.id}, {"person_id": lesson.seats[1].person_id}]
    asked = [*ASKED, *about]
    for one, descending in itertools.product(asked, (False, True)):
        query = MessageQuery(**one, sort=sort, descending=descending)  # type: ignore[arg-type]
        right = wanted(heard, query)
        assert list(journal.ids(heard.desk, query)) == right, query
        assert [row.delivery.number for row in journal.first(heard.desk, query, 7)] == right[:7], query
        assert [row.delivery.number for row in journal.find(heard.desk, query)] == right, query


def test_the_messages_cover_every_kind_and_answer(heard: Bench) -> None:
    rows = everything(heard)
    assert {row.delivery.outcome for row in rows} == {*Outcome} - {Outcome.ERROR}
    assert {row.delivery.request for row in rows} == {*KINDS, "start_class", "odd_request"}


def test_what_came_since_is_asked_for_alone(heard: Bench) -> None:
    last = journal.latest(heard.desk)
    query = MessageQuery(search="chess")
    lesson = next(row.lesson for row in everything(heard) if row.lesson is not None and "ess" in words(row))
    heard.say("end_lesson", "NOSUCHTOKEN", time=number("1"))
    heard.say("end_lesson", lesson, time=number("1"))
    assert list(journal.ids(heard.desk, query, last)) == [last + 2]
    assert list(journal.ids(heard.desk, MessageQuery(), last)) == [last + 1, last + 2]
    assert [row.delivery.number for row in journal.rows(heard.desk, [last + 2, 999_999, 1])] == [last + 2, 1]


def test_no_message_has_come_yet(bench: Bench) -> None:
    assert journal.latest(bench.desk) == 0
    assert journal.first(bench.desk, MessageQuery(), 5) == []


def test_a_class_by_its_new_title(heard: Bench) -> None:

    lesson = next(row.lesson for row in everything(heard) if row.lesson is not None)
    change_lesson.edit(heard.desk, lesson.id, LessonEdit(title="Renamed"))
    found = journal.first(heard.desk, MessageQuery(search="renamed"), 500)
    assert {row.lesson.id for row in found if row.lesson is not None} == {lesson.id}
    assert len(found) == sum(row.delivery.token == lesson.token for row in everything(heard))


def test_moments_bound_the_arrival(heard: Bench) -> None:
    rows = everything(heard)
    middle = rows[60].delivery.receipt.arrived
    before = journal.ids(heard.desk, MessageQuery(end=middle))
    after = journal.ids(heard.desk, MessageQuery(start=Instant(middle)))
    assert len(before) + len(after) == len(rows)
