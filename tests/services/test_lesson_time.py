"""The kept time of a class: always what the journal gives, folded again when it turns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lcadmin.domain.errors import BadInput, NotFound, StoreUnavailable
from lcadmin.domain.instants import HOUR, MINUTE, Instant, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.services import adopt, change_lesson, configure, recount
from lcadmin.services import lesson_time as service
from lcadmin.services.correcting import correct
from lcadmin.services.lesson_time import explain, refold_as_of
from lcadmin.services.portion import Portion
from lcadmin.services.recount import refold_due
from lcadmin.services.schedule_lesson import NewLesson, schedule
from lcadmin.services.tables import Tables
from lcadmin.services.today import today
from tests.support.desk import Bench, at, number


def test_a_new_class_has_a_kept_time_at_once(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert bench.kept(lesson).status is Status.SCHEDULED
    assert bench.kept(lesson).turns_at == plus(lesson.end, 2 * HOUR)


def test_explained_has_every_step_and_its_reason(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.tutors[0], after=-60)
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=611, time=number("611"))
    bench.say("end_lesson", lesson, after=616, time=number("611"))
    explained = explain(bench.desk, lesson.id)
    assert explained.lesson.id == lesson.id
    assert [(step.reported, step.counted) for step in explained.time.steps] == [
        (None, None),
        (None, None),
        (611, 611),
        (611, None),
    ]


def test_explained_as_of_an_earlier_moment_knows_only_what_had_come(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300"))
    bench.say("end_lesson", lesson, after=640, time=number("311"))
    before = explain(bench.desk, lesson.id, at(310)).time
    assert (before.status, before.counted_seconds) == (Status.INTERRUPTED, 300)
    assert explain(bench.desk, lesson.id, at(-5)).time.status is Status.SCHEDULED


def test_there_is_no_time_of_a_class_that_is_not_there(bench: Bench) -> None:
    with pytest.raises(NotFound):
        explain(bench.desk, 99)


def test_an_interrupted_class_turns_crashed_by_itself(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300"))
    bench.clock.set(at(389.999))
    assert refold_due(bench.desk) == 0
    bench.clock.set(at(390))
    assert refold_due(bench.desk) == 1
    assert bench.kept(lesson).status is Status.CRASHED


def test_nothing_heard_turns_into_a_no_show(bench: Bench) -> None:
    lessons = [bench.lesson("Tom", title=f"Class {n}") for n in range(45)]
    bench.clock.set(plus(lessons[0].end, 2 * HOUR))
    assert refold_due(bench.desk) == 45
    assert {bench.kept(lesson).status for lesson in lessons} == {Status.NO_SHOW}
    assert refold_due(bench.desk) == 0


def test_a_spell_in_which_nobody_listened_puts_a_silent_class_in_review(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.store.write(lambda tables: tables.runs.begin("run-0", at(-7200), "http://127.0.0.1:1")).result()
    bench.store.write(lambda tables: tables.runs.end("run-0", at(-600))).result()
    bench.clock.set(plus(lesson.end, 2 * HOUR))
    refold_due(bench.desk)
    assert bench.kept(lesson).in_review


def test_what_is_heard_while_folding_is_not_lost(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(plus(lesson.end, 2 * HOUR))
    write = type(bench.store).write

    def interrupted(store: object, work: object, rescue: object = None) -> object:
        monkeypatch.setattr(type(bench.store), "write", write)
        bench.say("start_lesson", lesson)
        return write(store, work, rescue)  # type: ignore[arg-type]

    monkeypatch.setattr(type(bench.store), "write", interrupted)
    refold_due(bench.desk)
    assert bench.kept(lesson).status is Status.IN_PROGRESS


class TestAClassThatCannotBeCounted:
    """It is logged, stays to be counted, and keeps nothing else from going on."""

    def _break(
        self, broken: pytest.MonkeyPatch, where: str, lesson: Lesson, error: Exception | None = None
    ) -> None:
        whole = getattr(service, where)

        def fail(tables: Tables, one: Lesson, *more: object) -> object:
            if one.id == lesson.id:
                raise error or KeyError(lesson.token)
            return whole(tables, one, *more)

        broken.setattr(service, where, fail)

    @pytest.mark.parametrize("where", ["plan_of", "book_use"])
    def test_the_others_are_counted(
        self,
        bench: Bench,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
        where: str,
    ) -> None:
        bad, good = bench.lesson("Tom"), bench.lesson("Ada", title="Physics")
        bench.clock.set(plus(bad.end, 2 * HOUR))
        with monkeypatch.context() as broken:
            self._break(broken, where, bad)
            assert refold_due(bench.desk) == 1
            assert len(today(bench.desk).rows) == 2
            refold_due(bench.desk, whole=True)
        assert bench.kept(good).status is Status.NO_SHOW
        assert bench.kept(bad).status is Status.SCHEDULED
        (record,) = caplog.records
        assert f"class {bad.id} " in record.message
        assert "KeyError" in record.message
        assert bad.token not in caplog.text
        assert refold_due(bench.desk) == 1
        assert bench.kept(bad).status is Status.NO_SHOW

    def test_failing_again_after_it_was_well_is_told_again(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        lesson = bench.lesson("Tom")
        for _ in range(2):
            bench.store.write(lambda tables: tables.times.mark_due(lesson.id)).result()
            with monkeypatch.context() as broken:
                self._break(broken, "plan_of", lesson)
                assert refold_due(bench.desk) == 0
            assert refold_due(bench.desk) == 1
        assert len(caplog.records) == 2

    @pytest.mark.parametrize("where", ["plan_of", "book_use"])
    def test_a_disk_that_fails_is_not_its_fault(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch, where: str
    ) -> None:
        lesson = bench.lesson("Tom")
        bench.store.write(lambda tables: tables.times.mark_due(lesson.id)).result()
        self._break(monkeypatch, where, lesson, StoreUnavailable("store_busy"))
        with pytest.raises(StoreUnavailable):
            refold_due(bench.desk)


def test_nothing_is_written_where_nothing_was_counted(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(80):
        bench.connect(lesson, lesson.tutors[0])
    monkeypatch.setattr(type(bench.store), "write", None)
    assert refold_due(bench.desk) == 0


def test_a_correction_gives_the_total(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time=number("4000"))
    assert bench.kept(lesson).in_review
    time = correct(bench.desk, lesson.id, 4000, "  the tutor's own clock ", " Anna ")
    assert (time.counted_seconds, time.in_review) == (4000, False)
    assert time.correction is not None
    assert (time.correction.who, time.correction.why) == ("Anna", "the tutor's own clock")
    assert bench.kept(lesson).counted_seconds == 4000


def test_what_comes_after_a_correction_reopens_review(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=600, time=number("600"))
    correct(bench.desk, lesson.id, 700, "asked them")
    bench.say("end_lesson", lesson, after=660, time=number("30"))
    assert (bench.kept(lesson).counted_seconds, bench.kept(lesson).in_review) == (700, True)


@pytest.mark.parametrize(("seconds", "why"), [(-1, "x"), (700_000, "x"), (60, "  ")])
def test_a_correction_needs_a_possible_total_and_a_reason(bench: Bench, seconds: int, why: str) -> None:
    lesson = bench.lesson("Tom")
    with pytest.raises(BadInput):
        correct(bench.desk, lesson.id, seconds, why)
    assert bench.kept(lesson).correction is None


def test_the_setting_for_cumulative_times_counts_every_class_anew(bench: Bench) -> None:
    lesson, other = bench.lesson("Tom"), bench.lesson("Ada", title="Physics")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300"))
    bench.say("end_lesson", lesson, after=645, time=number("611"))
    assert bench.kept(lesson).counted_seconds == 645
    configure.set(bench.desk, "times_include_earlier", "yes")
    assert bench.kept(lesson).counted_seconds == 611
    assert bench.kept(other).counted_seconds == 0


def test_the_setting_for_cumulative_times_and_what_is_to_be_counted_anew_are_kept_together(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300"))
    bench.say("end_lesson", lesson, after=645, time=number("611"))
    write, written = type(bench.store).write, []

    def once(store: object, work: object, rescue: object = None) -> object:
        written.append(work)
        if len(written) > 1:
            raise StoreUnavailable("store_closed")
        return write(store, work, rescue)  # type: ignore[arg-type]

    with monkeypatch.context() as killed:
        killed.setattr(type(bench.store), "write", once)
        with pytest.raises(StoreUnavailable):
            configure.set(bench.desk, "times_include_earlier", "yes")
    refold_due(bench.desk)
    assert bench.kept(lesson).counted_seconds == 611


@pytest.mark.parametrize("broken_off_after", [1, 2, 3])
def test_marking_that_was_broken_off_goes_on_with_the_next_round(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, broken_off_after: int
) -> None:
    """As many classes as a chain of schools has are marked in pieces: here in pieces of one."""
    counted = [bench.lesson("Tom", title=f"Class {n}") for n in range(4)]
    for n, lesson in enumerate(counted):
        bench.say("start_lesson", lesson, after=n * 2_000)
        bench.say("crash_lesson", lesson, after=n * 2_000 + 300, time=number("300"))
        bench.say("end_lesson", lesson, after=n * 2_000 + 645, time=number("611"))
    monkeypatch.setattr(recount, "Portion", lambda *_sizes: Portion(1, least=1))
    write, written = type(bench.store).write, []

    def some(store: object, work: object, rescue: object = None) -> object:
        written.append(work)
        if len(written) > broken_off_after:
            raise StoreUnavailable("store_closed")
        return write(store, work, rescue)  # type: ignore[arg-type]

    with monkeypatch.context() as killed:
        killed.setattr(type(bench.store), "write", some)
        with pytest.raises(StoreUnavailable):
            configure.set(bench.desk, "times_include_earlier", "yes")
    refold_due(bench.desk)
    assert [bench.kept(lesson).counted_seconds for lesson in counted] == [611] * 4


def test_messages_from_before_the_class_count_only_when_adopted(bench: Bench) -> None:
    token = "AlgebraWithAnna2026"
    bench.say("start_lesson", token, after=0)
    bench.say("end_lesson", token, after=600, time=number("600"))
    bench.say("end_lesson", token, after=610, time="later")
    lesson = bench.lesson("Tom", token=token)
    assert bench.kept(lesson).status is Status.SCHEDULED
    assert len(adopt.waiting_for(bench.desk, token)) == 3
    time = adopt.adopt(bench.desk, lesson.id)
    assert (time.status, time.counted_seconds) == (Status.ENDED, 600)
    assert time.in_review
    assert adopt.waiting_for(bench.desk, token) == []
    assert adopt.adopt(bench.desk, lesson.id).counted_seconds == 600


def test_what_was_adopted_in_a_journal_made_anew_counts_up_to_the_same_message(bench: Bench) -> None:
    token = "AlgebraWithAnna2026"
    bench.say("start_lesson", token, after=0)
    bench.say("end_lesson", token, after=600, time=number("600"))
    bench.say("start_lesson", token, after=610)
    last = bench.rows()[1].receipt.id
    lesson = bench.lesson("Tom", token=token)

    def counted(adopted: dict[str, str]) -> tuple[int, int]:
        adopt.adopt_again(bench.desk, adopted)
        return bench.kept(lesson).counted_seconds, len(adopt.waiting_for(bench.desk, token))

    assert counted({}) == (0, 3)
    assert counted({"ATokenOfNoClass": last, token: "gone"}) == (0, 3)
    assert counted({token: last}) == (600, 1)
    assert counted({token: last}) == (600, 1)
    assert counted({token: ""}) == (0, 3)


def test_a_moved_class_is_judged_by_its_new_time(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(plus(lesson.end, 3 * HOUR))
    refold_due(bench.desk)
    change_lesson.move(bench.desk, lesson.id, plus(bench.clock.now(), HOUR))
    assert bench.kept(lesson).status is Status.SCHEDULED


_MESSAGES = st.lists(
    st.tuples(
        st.sampled_from(
            ["connect_lesson", "start_lesson", "end_lesson", "crash_lesson", "start_class", "what"]
        ),
        st.integers(0, 400),
        st.sampled_from(["0", "100", "300", "x", "-1"]),
    ),
    max_size=12,
)


@given(messages=_MESSAGES)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_kept_time_is_what_the_journal_gives_as_of_then(
    bench: Bench, messages: list[tuple[str, int, str]]
) -> None:
    start = bench.clock.now()
    lesson = schedule(
        bench.desk,
        NewLesson("Any", start, 30, (bench.person("Anna").id,), (bench.person("Tom").id,)),
    )[0]
    for request, wait, time in messages:
        bench.later(seconds=wait)
        bench.say(request, lesson, user_id=lesson.tutors[0].user_id, time=time)
    kept = bench.kept(lesson)
    with bench.store.read() as tables:
        again = refold_as_of(tables, lesson.id, kept.as_of)
    assert kept == again
    assert replace(explain(bench.desk, lesson.id, Instant(kept.as_of)).time, steps=()) == again


def test_a_correction_knows_what_came_before_it_also_when_the_clock_was_set_back(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="600")
    bench.clock.at = plus(bench.clock.at, -30 * MINUTE)  # the wall clock alone
    bench.clock.elapsed += 1_000
    done = correct(bench.desk, lesson.id, 500, "agreed")
    assert (done.counted_seconds, done.reviews) == (500, ())
