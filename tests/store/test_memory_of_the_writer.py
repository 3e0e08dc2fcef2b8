"""The writer remembers lessons; whatever happens, it must see what stands in the file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.errors import NotFound
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Correction
from lcadmin.domain.people import Role
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonRow
from lcadmin.store import SqliteStore, cache, open_store
from lcadmin.store.care import check
from tests.store.sample import NOW, RICH, classroom, delivery, do, lesson, person, seat, time

TOKENS = ("AAAAAAAA", "BBBBBBBB", "CCCCCCCC")
tokens = st.sampled_from(TOKENS)


class OnPurpose(Exception):
    pass


def everything(tables: Tables) -> list[object]:
    """All that the writer remembers, asked as the services ask."""
    seen: list[object] = [tables.settings.load(), tables.journal.count()]
    for token in TOKENS:
        found = tables.lessons.by_token(token)
        seen += [found, tables.journal.of_token(token), tables.journal.extent(token)]
        seen += [tables.journal.admitted_seats(token), tables.journal.adopted(token)]
        if found is not None:
            seen += [tables.lessons.get(found.id), tables.times.get(found.id), tables.times.is_due(found.id)]
            seen += [tables.times.corrections(found.id)]
    seen.append(tables.runs.deaf(Instant(NOW), Instant(NOW + 10_000_000)))
    return seen


class Machine(RuleBasedStateMachine):
    """Two openings of one folder do everything to three classes, and fail now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name) / "data"
        self.stores = [open_store(self.folder), open_store(self.folder)]
        self.number = 0
        self.staff = do(self.stores[0], lambda t: t.people.add(person()))
        for token in TOKENS:
            do(self.stores[0], lambda t, token=token: classroom(t, token))  # type: ignore[misc]

    def act(self, who: int, fails: bool, work: Callable[[Tables], object]) -> None:
        """Does it, and the look that a service takes before and after; rolled back if it is to fail."""

        def piece(tables: Tables) -> None:
            everything(tables)
            work(tables)
            if fails:
                everything(tables)
                raise OnPurpose

        written = self.stores[who].write(piece)
        try:
            written.result(20)
        except OnPurpose:
            assert fails

    def next(self) -> int:
        self.number += 1
        return self.number

    who = st.integers(0, 1)

    @rule(who=who, fails=st.booleans(), token=tokens, outcome=st.sampled_from(Outcome), of=st.integers(1, 6))
    def hears(self, who: int, fails: bool, token: str, outcome: Outcome, of: int) -> None:
        row = delivery(self.next(), token=token, outcome=outcome, seat_id=of)
        self.act(who, fails, lambda t: t.journal.append(row))

    @rule(who=who, fails=st.booleans(), token=tokens, kept=st.sampled_from([time(), RICH, time(counted=9)]))
    def folds(self, who: int, fails: bool, token: str, kept: object) -> None:
        def work(tables: Tables) -> None:
            found = tables.lessons.by_token(token)
            assert found is not None
            tables.before_commit(token, lambda: tables.times.put(found.id, kept))  # type: ignore[arg-type]

        self.act(who, fails, work)

    @rule(who=who, fails=st.booleans(), token=tokens, misses=st.integers(0, 9))
    def misses(self, who: int, fails: bool, token: str, misses: int) -> None:
        def work(tables: Tables) -> None:
            found = tables.lessons.by_token(token)
            assert found is not None
            tables.lessons.put(replace(found, misses=misses, entries_paused=misses > 5, seats=()))

        self.act(who, fails, work)

    @rule(who=who, fails=st.booleans(), token=tokens)
    def renews_a_seat(self, who: int, fails: bool, token: str) -> None:
        number = f"new{self.next()}"

        def work(tables: Tables) -> None:
            found = tables.lessons.by_token(token)
            assert found is not None
            old = found.standing[-1]
            tables.lessons.put_seat(replace(old, revoked_at=NOW))
            tables.lessons.add_seat(replace(old, id=0, user_id=number, revoked_at=None))

        self.act(who, fails, work)

    @rule(
        who=who,
        fails=st.booleans(),
        name=st.sampled_from(["Anna", "Berta"]),
        active=st.booleans(),
        of=st.integers(1, 7),
    )
    def edits_a_person(self, who: int, fails: bool, name: str, active: bool, of: int) -> None:
        self.act(who, fails, lambda t: t.people.put(replace(t.people.get(of), name=name, active=active)))

    @rule(who=who, fails=st.booleans(), minutes=st.sampled_from([None, 5, 30]))
    def sets(self, who: int, fails: bool, minutes: int | None) -> None:
        self.act(who, fails, lambda t: t.settings.set("early_minutes", minutes))

    @rule(who=who, fails=st.booleans(), token=tokens)
    def corrects_marks_or_adopts(self, who: int, fails: bool, token: str) -> None:
        number = self.next()

        def work(tables: Tables) -> None:
            found = tables.lessons.by_token(token)
            assert found is not None
            tables.times.correct(found.id, Correction(number, "me", NOW, "because"))
            tables.times.mark_due(found.id)
            tables.journal.adopt(token, number)

        self.act(who, fails, work)

    @rule(who=who, fails=st.booleans(), beat=st.integers(1, 90))
    def listens(self, who: int, fails: bool, beat: int) -> None:
        def work(tables: Tables) -> None:
            if beat % 3 == 0:
                tables.runs.begin("run", Instant(NOW + beat * 100_000), "here")
            else:
                tables.runs.beat("run", Instant(NOW + beat * 100_000))

        self.act(who, fails, work)

    @rule(who=who, token=tokens)
    def puts_off_work_that_fails(self, who: int, token: str) -> None:
        row = delivery(self.next(), token=token)

        def fail() -> None:
            raise OnPurpose

        def work(tables: Tables) -> None:
            tables.journal.append(row)
            everything(tables)
            tables.before_commit("fail", fail)

        self.act(who, True, work)

    @precondition(lambda self: self.number > 0)
    @rule(who=who, again=st.data(), token=tokens)
    def hears_the_same_id_again(self, who: int, again: st.DataObject, token: str) -> None:
        number = again.draw(st.integers(1, self.number))
        first = self.stores[who].write(lambda t: t.journal.append(delivery(number, token=token)))
        second = self.stores[who].write(lambda t: t.journal.append(delivery(number, token=token)))
        first.exception(20)
        assert second.exception(20) is not None

    @invariant()
    def both_see_what_stands_in_the_file(self) -> None:
        for store in self.stores:
            with store.read() as tables:
                expected = everything(tables)
            assert do(store, everything) == expected

    def teardown(self) -> None:
        problems = check(self.folder).problems
        for store in self.stores:
            store.close()
        self.place.cleanup()
        assert problems == ()


TestMemory = Machine.TestCase
TestMemory.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)


class TestRoom:
    """What is remembered is bounded."""

    @pytest.fixture(autouse=True)
    def little_room(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(cache, "MOST_LESSONS", 3)
        monkeypatch.setattr(cache, "MOST_DELIVERIES", 8)
        monkeypatch.setattr(cache, "LONGEST_LESSON", 4)

    def test_more_classes_and_deliveries_than_there_is_room_for(self, store: SqliteStore) -> None:
        names = [f"TOKEN{number}" for number in range(6)]

        def prepare(tables: Tables) -> None:
            tutor = tables.people.add(person())
            for name in names:
                tables.lessons.add(lesson(name, seat(name, tutor, Role.TUTOR)))

        do(store, prepare)
        for number in range(60):
            name = names[number * number % 6 if number % 2 else 0]

            def hear(tables: Tables, number: int = number, name: str = name) -> None:
                found = tables.lessons.by_token(name)
                assert found is not None
                tables.journal.of_token(name)
                tables.journal.append(
                    delivery(number, token=name, outcome=Outcome.ADMITTED, seat_id=number % 3)
                )
                tables.times.put(found.id, time(counted=len(tables.journal.of_token(name))))

            do(store, hear)

        def look(tables: Tables) -> list[object]:
            return [
                (
                    tables.journal.extent(name),
                    [row.number for row in tables.journal.of_token(name)],
                    tables.journal.admitted_seats(name),
                    tables.times.get(number),
                )
                for number, name in enumerate(names, 1)
            ]

        with store.read() as tables:
            expected = look(tables)
        assert do(store, look) == expected

    def test_a_class_that_is_gone_is_not_remembered(self, store: SqliteStore) -> None:
        batch = do(store, lambda t: t.lessons.new_batch())
        (made,) = do(store, lambda t: t.lessons.add_hidden(batch, [LessonRow(lesson("HIDDEN"), time())]))
        do(store, lambda t: t.lessons.drop_hidden(batch, 9))
        with pytest.raises(NotFound):
            do(store, lambda t: t.lessons.get(made))
