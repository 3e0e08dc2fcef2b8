from __future__ import annotations

import pytest

from lcadmin.domain.class_logs import ClassLog, DurationUnit, LogSource, ParticipantLog
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.reconcile import Compared, Reconciled
from lcadmin.services import configure, reconcile
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import Entry, LogFile
from lcadmin.services.log_matching import decide, match_logs
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench


def take(bench: Bench, *items: ClassLog | ParticipantLog) -> None:
    entries = [Entry(0, item) for item in items]
    import_logs(bench.desk, LogSource.API, [LogFile("f", lambda: entries, DurationUnit.SECONDS)])


def of(lesson: Lesson, seconds: int | None, **more: object) -> ClassLog:
    return ClassLog(lesson.start, "lc-1", token=lesson.token, title="There", seconds=seconds, **more)  # type: ignore[arg-type]


def taught(bench: Bench, seconds: int = 611) -> Lesson:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=seconds, time=str(seconds))
    return lesson


def rows(bench: Bench, start: int | None = None, end: int | None = None) -> list[Reconciled]:
    return list(reconcile.reconcile(bench.desk, start, end).rows)  # type: ignore[arg-type]


def verdicts(bench: Bench) -> list[Compared]:
    return [row.verdict for row in rows(bench)]


@pytest.mark.parametrize(
    ("logged", "verdict"), [(611, "agrees"), (671, "agrees"), (672, "differs"), (0, "differs")]
)
def test_two_counts_agree_within_a_minute(bench: Bench, logged: int, verdict: str) -> None:
    lesson = taught(bench)
    take(bench, of(lesson, logged))
    (row,) = rows(bench)
    assert (row.verdict, row.lesson_id, row.slug) == (verdict, lesson.id, "lc-1")
    assert (row.counted, row.logged, row.difference) == (611, logged, 611 - logged)


def test_how_far_apart_still_agrees_is_a_setting(bench: Bench) -> None:
    take(bench, of(taught(bench), 620))
    configure.set(bench.desk, "reconcile_seconds", "5")
    assert verdicts(bench) == [Compared.DIFFERS]


def test_what_stands_on_one_side_alone_is_said(bench: Bench) -> None:
    lesson = taught(bench)
    take(bench, ClassLog(Instant(START + DAY), "lc-2", title="There", seconds=900))
    found = reconcile.reconcile(bench.desk)
    assert [(row.verdict, row.lesson_id) for row in found.rows] == [
        (Compared.ONLY_HERE, lesson.id),
        (Compared.ONLY_THERE, None),
    ]
    assert (found.totals.only_here, found.totals.only_there, found.totals.logged) == (1, 1, 900)


def test_a_log_without_a_length_has_no_figure_to_compare(bench: Bench) -> None:
    take(bench, of(taught(bench), None))
    (row,) = rows(bench)
    assert (row.verdict, row.logged) == (Compared.ONLY_HERE, None)


def test_a_class_that_was_missed_here_is_only_there_and_can_be_filled_in(bench: Bench) -> None:
    lesson = bench.lesson()
    bench.clock.set(START + 5 * HOUR)
    take(bench, of(lesson, 3_482))
    (row,) = rows(bench)
    assert (row.verdict, row.lesson_id, row.counted) == (Compared.ONLY_THERE, lesson.id, None)
    time = reconcile.fill_in(bench.desk, lesson.id)
    assert time.counted_seconds == 3_482
    assert time.correction is not None
    assert time.correction.who == "LearnCube"
    assert "LearnCube’s class log, imported Monday 23 November 21:00" in time.correction.why
    assert verdicts(bench) == [Compared.AGREES]


def test_nothing_can_be_filled_in_that_no_log_knows(bench: Bench) -> None:
    lesson = taught(bench)
    with pytest.raises(Refusal, match="no imported log"):
        reconcile.fill_in(bench.desk, lesson.id)
    take(bench, of(lesson, None))
    match_logs(bench.desk)
    with pytest.raises(Refusal, match="no length"):
        reconcile.fill_in(bench.desk, lesson.id)
    with pytest.raises(NotFound):
        reconcile.fill_in(bench.desk, 99)


def test_a_class_that_was_resumed_under_its_token_is_added_up(bench: Bench) -> None:
    lesson = taught(bench, 1_200)
    take(bench, of(lesson, 700), ClassLog(Instant(START + HOUR), "lc-2", token=lesson.token, seconds=500))
    (row,) = rows(bench)
    assert (row.verdict, row.logged) == (Compared.AGREES, 1_200)


def test_what_is_to_come_or_was_called_off_is_left_out(bench: Bench) -> None:
    bench.lesson(start=START + DAY)
    off = bench.lesson("Eva", start=START + 2 * DAY)
    call_off(bench.desk, off.id, CancelledBy.OFFICE)
    take(
        bench,
        ClassLog(Instant(START + 3 * DAY), "lc-5"),
        ClassLog(START, "lc-6", cancelled=1),
        of(off, 0),
    )
    assert rows(bench) == []


def test_a_class_that_is_still_on_is_not_compared_yet(bench: Bench) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time="300")
    assert rows(bench) == []
    take(bench, of(lesson, 300))
    assert verdicts(bench) == [Compared.AGREES]


def test_a_class_nobody_came_to_agrees_with_a_log_of_no_time(bench: Bench) -> None:
    lesson = bench.lesson()
    bench.clock.set(START + 5 * HOUR)
    take(bench, of(lesson, 0))
    assert verdicts(bench) == [Compared.AGREES]


def test_a_class_there_whose_length_nobody_knows_is_still_only_there(bench: Bench) -> None:
    take(bench, ClassLog(START, "lc-1", actual_start=START))
    (row,) = rows(bench)
    assert (row.verdict, row.logged) == (Compared.ONLY_THERE, None)


def test_only_the_asked_days_are_compared(bench: Bench) -> None:
    take(bench, of(taught(bench), 611), ClassLog(Instant(START + DAY), "lc-2", seconds=5))
    assert [row.slug for row in rows(bench, START, START + DAY)] == ["lc-1"]
    assert [row.slug for row in rows(bench, START + 1)] == ["lc-2"]


def people(slug: str, *names: str) -> list[ParticipantLog]:
    return [ParticipantLog(slug, username=n, name=n, is_tutor=int(n == "Anna")) for n in names]


def test_without_a_token_time_and_people_decide(bench: Bench) -> None:
    lesson = taught(bench)
    take(bench, *people("lc-7", "Anna", "Tom"), ClassLog(lesson.start, "lc-7", seconds=611))
    assert match_logs(bench.desk) == []
    (row,) = rows(bench)
    assert (row.verdict, row.lesson_id, row.slug) == (Compared.AGREES, lesson.id, "lc-7")


def test_what_is_not_certain_is_left_to_the_user(bench: Bench) -> None:
    lesson = taught(bench)
    late = Instant(lesson.start + 10 * MINUTE)
    take(bench, *people("lc-7", "Anna", "Tom"), ClassLog(late, "lc-7", seconds=611))
    (unsure,) = reconcile.reconcile(bench.desk).unsure
    assert (unsure.log.log.slug, [one.id for one in unsure.lessons]) == ("lc-7", [lesson.id])
    decide(bench.desk, unsure.log.class_no, lesson.id)
    assert verdicts(bench) == [Compared.AGREES]
    decide(bench.desk, unsure.log.class_no, None)
    assert match_logs(bench.desk) == []
    assert verdicts(bench) == [Compared.ONLY_HERE, Compared.ONLY_THERE]


def test_the_users_word_stands_against_a_token(bench: Bench) -> None:
    lesson = taught(bench)
    take(bench, of(lesson, 611))
    decide(bench.desk, 1, None)
    match_logs(bench.desk)
    with bench.store.read() as tables:
        assert tables.logs.decided([1]) == {1: None}


def test_many_classes_are_compared_in_pieces(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lcadmin.services.log_matching._PIECE", 1)
    monkeypatch.setattr("lcadmin.services.reconcile._PIECE", 1)
    one, two = taught(bench), bench.lesson("Eva", start=START + HOUR)
    take(bench, of(one, 611), ClassLog(two.start, "lc-2", token=two.token, seconds=9))
    assert [row.slug for row in rows(bench)] == ["lc-1", "lc-2"]
