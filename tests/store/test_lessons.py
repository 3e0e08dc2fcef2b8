from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery, LessonRow
from lcadmin.store import SqliteStore, open_store
from tests.store.sample import HOUR, NOW, classroom, delivery, do, lesson, person, seat, time


def add(tables: Tables, token: str) -> Lesson:
    return tables.lessons.add(lesson(token))


def add_hidden(tables: Tables, batch: int, *given: Lesson) -> list[int]:
    return tables.lessons.add_hidden(batch, [LessonRow(one, time(turns_at=NOW)) for one in given])


def test_a_lesson_comes_back_with_its_seats(store: SqliteStore) -> None:
    def work(tables: Tables) -> Lesson:
        tutor = tables.people.add(person(avatar="https://example.org/a.png"))
        student = tables.people.add(person("Tom Reed", Role.STUDENT, classroom_name="Tom", active=False))
        given = lesson(
            "TOKENTOKEN",
            seat("11", tutor),
            seat("12", student, excused=True),
            kind=LessonKind.TRIAL,
            record=True,
            series_id=tables.lessons.new_series(),
            cancelled=Cancellation(CancelledBy.STUDENT, Instant(5), Instant(6)),
            opens=Instant(7),
            closes=Instant(8),
            misses=3,
            entries_paused=True,
            practice=True,
        )
        stored = tables.lessons.add(given)
        seats = tuple(
            replace(s, id=n.id, lesson_id=stored.id) for s, n in zip(given.seats, stored.seats, strict=True)
        )
        assert stored == replace(given, id=stored.id, seats=seats)
        return stored

    stored = do(store, work)
    with store.read() as tables:
        found = tables.lessons.by_token("TOKENTOKEN")
        assert found == stored
        assert found is not None
        assert found.seats[1].name == "Tom"
        assert found.seats[1].active is False
        assert tables.lessons.get(found.id) == stored
        assert tables.lessons.by_token("tokentoken") is None
        assert tables.lessons.by_token("TOKEN") is None


def test_a_token_is_never_given_to_another_class(store: SqliteStore) -> None:
    first = do(store, lambda t: classroom(t, "FIRSTTOKEN"))
    do(store, lambda t: t.lessons.put(replace(first, token="OTHERTOKEN")))
    for used in ("FIRSTTOKEN", "OTHERTOKEN"):
        with pytest.raises(Refusal) as refused:
            do(store, partial(add, token=used))
        assert used not in str(refused.value)
    with store.read() as tables:
        assert tables.lessons.by_token("FIRSTTOKEN") is None
        assert tables.lessons.by_token("OTHERTOKEN") is not None


def test_a_seat_number_is_unique_in_the_whole_database(store: SqliteStore) -> None:
    first = do(store, lambda t: classroom(t, "FIRSTTOKEN"))
    taken = first.seats[0]
    with pytest.raises(Refusal):
        do(store, lambda t: t.lessons.add(lesson("OTHERTOKEN", replace(taken, id=0))))
    with store.read() as tables:
        assert tables.lessons.numbers_taken([taken.user_id, "nobody"]) == {taken.user_id}
        assert tables.lessons.seat_by_number(taken.user_id) == taken
        assert tables.lessons.seat_by_number("nobody") is None
        assert tables.lessons.by_token("OTHERTOKEN") is None


def test_put_changes_the_lesson_and_leaves_its_seats(store: SqliteStore) -> None:
    first = do(store, classroom)
    moved = replace(first, start=Instant(NOW + HOUR), title="French", misses=2, seats=())
    do(store, lambda t: t.lessons.put(moved))
    for found in (do(store, lambda t: t.lessons.get(first.id)), _read(store, first.id)):
        assert found == replace(moved, seats=first.seats)
    with store.read() as view:
        assert [row.lesson.title for row in view.lessons.find(LessonQuery(search="french"))] == ["French"]
        assert view.lessons.find(LessonQuery(search="english")) == []


def test_a_lesson_that_is_not_there(store: SqliteStore) -> None:
    with pytest.raises(NotFound):
        do(store, lambda t: t.lessons.get(7))
    with pytest.raises(NotFound):
        do(store, lambda t: t.lessons.put(lesson(id=7)))


def test_a_seat_is_revoked_and_another_issued(store: SqliteStore) -> None:
    first = do(store, classroom)
    old = first.seats[1]

    def renew(tables: Tables) -> None:
        tables.lessons.put_seat(replace(old, revoked_at=NOW))
        tables.lessons.add_seat(replace(old, id=0, user_id="new"))

    do(store, renew)
    for found in (do(store, lambda t: t.lessons.get(first.id)), _read(store, first.id)):
        assert [s.user_id for s in found.seats] == [first.seats[0].user_id, old.user_id, "new"]
        assert [s.user_id for s in found.standing] == [first.seats[0].user_id, "new"]


@pytest.mark.parametrize(
    "change",
    [
        lambda s: replace(s, user_id="x"),
        lambda s: replace(s, person_id=77),
        lambda s: replace(s, lesson_id=88),
        lambda s: replace(s, role=Role.TUTOR),
        lambda s: replace(s, id=99),
    ],
)
def test_who_sits_where_never_changes(store: SqliteStore, change: Callable[[Seat], Seat]) -> None:
    first = do(store, classroom)
    with pytest.raises(ValueError, match="for good"):
        do(store, lambda t: t.lessons.put_seat(change(first.seats[1])))
    assert _read(store, first.id) == first


def test_a_persons_new_name_shows_in_every_seat_at_once(store: SqliteStore) -> None:
    first = do(store, classroom)
    do(store, lambda t: t.lessons.by_token(first.token))
    do(
        store,
        lambda t: t.people.put(replace(t.people.get(first.seats[0].person_id), name="Berta", active=False)),
    )
    for found in (do(store, lambda t: t.lessons.by_token(first.token)), _read(store, first.id)):
        assert found is not None
        assert (found.seats[0].name, found.seats[0].active) == ("Berta", False)


def test_classes_of_somebody_that_are_on_now(store: SqliteStore) -> None:
    def work(tables: Tables) -> int:
        anna = tables.people.add(person())
        plan: tuple[tuple[int, dict[str, object]], ...] = (
            (NOW - 3 * HOUR, {}),
            (NOW - HOUR // 2, {}),
            (NOW + HOUR, {"title": "soon"}),
            (NOW, {"cancelled": Cancellation(CancelledBy.OFFICE, NOW, NOW)}),
            (NOW + 9 * HOUR, {}),
        )
        for number, (start, changes) in enumerate(plan):
            tables.lessons.add(
                lesson(f"TOKEN{number}", seat(f"n{number}", anna), **({"start": start} | changes))
            )
        gone = tables.lessons.add(lesson("GONE", seat("n9", anna)))
        tables.lessons.put_seat(replace(gone.seats[0], revoked_at=NOW))
        return anna.id

    anna = do(store, work)
    with store.read() as tables:
        soon = Instant(NOW + 2 * HOUR)
        found = tables.lessons.open_for(anna, Role.TUTOR, soon, NOW)
        assert [one.token for one in found] == ["TOKEN1", "TOKEN2"]
        assert tables.lessons.open_for(anna, Role.STUDENT, soon, NOW) == []


def test_series_numbers_differ_also_within_one_transaction(store: SqliteStore) -> None:
    numbers = do(store, lambda t: [t.lessons.new_series(), t.lessons.new_series()])
    numbers.append(do(store, lambda t: t.lessons.new_series()))
    assert len(set(numbers)) == 3


def test_which_tokens_were_ever_used_or_heard_of(store: SqliteStore) -> None:
    first = do(store, lambda t: classroom(t, "FIRSTTOKEN"))
    do(store, lambda t: t.lessons.put(replace(first, token="OTHERTOKEN")))
    do(store, lambda t: t.journal.append(delivery(1, token="STRANGER")))
    asked = ["FIRSTTOKEN", "OTHERTOKEN", "STRANGER", "NEVER"]
    used, heard_of = do(store, lambda t: (t.lessons.used(asked), t.journal.heard_of(asked)))
    assert used == {"FIRSTTOKEN", "OTHERTOKEN"}
    assert heard_of == {"STRANGER"}


def add_to(tables: Tables, batch: int, given: Lesson) -> list[int]:
    return add_hidden(tables, batch, given)


def publish(tables: Tables, batch: int) -> None:
    tables.lessons.publish(batch)


class TestBatches:
    """Classes that an import adds in pieces."""

    def test_nobody_sees_them_until_they_are_published_all_at_once(self, store: SqliteStore) -> None:
        batch = do(store, lambda t: t.lessons.new_batch())
        anna = do(store, lambda t: t.people.add(person()))
        for number in range(3):
            given = lesson(f"TOKEN{number}", seat(f"n{number}", anna))
            do(store, lambda t, given=given: add_hidden(t, batch, given))  # type: ignore[misc]
            assert self.seen(store) == []
            assert do(store, self.on_the_writer) == []
        with store.read() as tables:
            assert tables.lessons.hidden_batches() == [batch]
        do(store, lambda t: t.lessons.publish(batch))
        assert self.seen(store) == ["TOKEN0", "TOKEN1", "TOKEN2"]
        assert do(store, self.on_the_writer) == ["TOKEN0", "TOKEN1", "TOKEN2"]
        with store.read() as tables:
            assert tables.lessons.hidden_batches() == []
            assert len(tables.times.due(NOW, 10)) == 3
            assert tables.times.get(1) == time(turns_at=NOW)

    def test_a_dropped_batch_leaves_nothing_and_its_tokens_and_numbers_free(self, store: SqliteStore) -> None:
        batch = do(store, lambda t: t.lessons.new_batch())
        anna = do(store, lambda t: t.people.add(person()))
        for number in range(5):
            given = lesson(f"TOKEN{number}", seat(f"n{number}", anna))
            do(store, lambda t, given=given: add_hidden(t, batch, given))  # type: ignore[misc]
        removed = [do(store, lambda t: t.lessons.drop_hidden(batch, 2)) for _ in range(3)]
        assert removed == [2, 2, 1]
        with store.read() as tables:
            assert tables.lessons.hidden_batches() == []
            assert tables.lessons.numbers_taken(["n0", "n4"]) == set()
        assert do(store, lambda t: t.lessons.add(lesson("TOKEN0", seat("n0", anna)))).token == "TOKEN0"

    def test_a_batch_that_was_dropped_or_published_takes_no_more(self, store: SqliteStore) -> None:
        dropped, published = (do(store, lambda t: t.lessons.new_batch()) for _ in range(2))
        do(store, lambda t: t.lessons.drop_hidden(dropped, 9))
        do(store, lambda t: t.lessons.publish(published))
        for batch in (dropped, published):
            with pytest.raises(Refusal):
                do(store, partial(add_to, batch=batch, given=lesson("TOKEN0")))
            with pytest.raises(Refusal):
                do(store, partial(publish, batch=batch))
        assert self.seen(store) == []

    def test_one_token_that_is_taken_keeps_all_of_a_piece_out(self, store: SqliteStore) -> None:
        do(store, lambda t: t.lessons.add(lesson("TOKEN1")))
        batch = do(store, lambda t: t.lessons.new_batch())
        rows = [LessonRow(lesson(f"TOKEN{number}"), time()) for number in range(3)]
        with pytest.raises(Refusal):
            do(store, lambda t: t.lessons.add_hidden(batch, rows))
        do(store, lambda t: t.lessons.publish(batch))
        assert self.seen(store) == ["TOKEN1"]

    def test_is_held_by_one_at_a_time(self, store: SqliteStore, folder: Path) -> None:
        with store.hold(1) as ours, store.hold(2) as another:
            assert (ours, another) == (True, True)
            with open_store(folder) as other, other.hold(1) as theirs:
                assert not theirs
        with store.hold(1) as again:
            assert again
        assert list(folder.glob("import-*")) == []

    def test_a_published_batch_cannot_be_dropped(self, store: SqliteStore) -> None:
        batch = do(store, lambda t: t.lessons.new_batch())
        do(store, lambda t: add_hidden(t, batch, lesson("TOKEN0")))
        do(store, lambda t: t.lessons.publish(batch))
        assert do(store, lambda t: t.lessons.drop_hidden(batch, 10)) == 0
        assert self.seen(store) == ["TOKEN0"]

    def test_many_at_once_are_stored_as_they_would_be_one_by_one(self, store: SqliteStore) -> None:
        batch = do(store, lambda t: t.lessons.new_batch())
        anna, tom = do(store, lambda t: [t.people.add(person()), t.people.add(person("Tom", Role.STUDENT))])
        alone = do(store, lambda t: t.lessons.add(lesson("TOKEN0", seat("n0", anna), seat("m0", tom))))
        given = [lesson(f"TOKEN{n}", seat(f"n{n}", anna), seat(f"m{n}", tom)) for n in range(1, 4)]
        ids = do(store, lambda t: add_hidden(t, batch, *given))
        do(store, lambda t: t.lessons.publish(batch))
        later = do(store, lambda t: t.lessons.add(lesson("TOKEN9", seat("n9", anna))))
        assert [alone.id, *ids, later.id] == [1, 2, 3, 4, 5]
        with store.read() as tables:
            found = [tables.lessons.get(number) for number in ids]
            assert [row.lesson.id for row in tables.lessons.find(LessonQuery(search="english tom"))] == [
                alone.id, *ids,
            ]  # fmt: skip
            assert [tables.times.get(number) for number in ids] == [time(turns_at=NOW)] * 3
        assert [seat.id for one in (alone, *found, later) for seat in one.seats] == list(range(1, 10))
        for number, (one, stored) in enumerate(zip(given, found, strict=True), 2):
            seats = tuple(
                replace(s, id=t.id, lesson_id=number) for s, t in zip(one.seats, stored.seats, strict=True)
            )
            assert stored == replace(one, id=number, seats=seats)

    def test_one_token_or_number_that_is_there_already_keeps_the_whole_piece_out(
        self, store: SqliteStore
    ) -> None:
        batch = do(store, lambda t: t.lessons.new_batch())
        anna = do(store, lambda t: t.people.add(person()))
        do(store, lambda t: t.lessons.add(lesson("TOKEN5", seat("n5", anna))))
        for token, number, key in (("TOKEN5", "n8", "token_used"), ("TOKEN8", "n5", "number_used")):
            given = lesson(token, seat(number, anna))
            with pytest.raises(Refusal) as refused:
                do(store, lambda t, given=given: add_hidden(t, batch, lesson("TOKEN7"), given))  # type: ignore[misc]
            assert refused.value.text.key == key
        with store.read() as tables:
            assert tables.lessons.used(["TOKEN5", "TOKEN7", "TOKEN8"]) == {"TOKEN5"}
            assert tables.lessons.numbers_taken(["n8"]) == set()

    def test_a_batch_that_was_dropped_takes_nothing_more_and_cannot_be_published(
        self, store: SqliteStore
    ) -> None:
        batch = do(store, lambda t: t.lessons.new_batch())
        do(store, lambda t: t.lessons.drop_hidden(batch, 9))
        for work in (lambda t: add_hidden(t, batch, lesson("TOKEN0")), lambda t: t.lessons.publish(batch)):
            with pytest.raises(Refusal, match="start it again"):
                do(store, work)

    def test_one_holds_a_batch_at_a_time(self, store: SqliteStore, folder: Path) -> None:
        with store.hold(1) as first, store.hold(1) as second, store.hold(2) as another:
            assert (first, second, another) == (True, False, True)
        with open_store(folder) as other, other.hold(1) as again:
            assert again
        assert list(folder.glob("import-*")) == []

    def seen(self, store: SqliteStore) -> list[str]:
        with store.read() as tables:
            found = self.on_the_writer(tables)
            assert tables.lessons.count(LessonQuery()) == len(found)
            return found

    @staticmethod
    def on_the_writer(tables: Tables) -> list[str]:
        """What any way of looking shows; all ways show the same."""
        listed = [row.lesson.token for row in tables.lessons.find(LessonQuery())]
        by_token = [token for token in ("TOKEN0", "TOKEN1", "TOKEN2") if tables.lessons.by_token(token)]
        assert listed == by_token
        assert len(tables.times.due(NOW, 10)) == len(listed)
        assert (tables.times.next_turn() is None) == (not listed)
        return listed


def _read(store: SqliteStore, lesson_id: int) -> Lesson:
    with store.read() as tables:
        return tables.lessons.get(lesson_id)
