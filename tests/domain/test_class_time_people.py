"""Cancellations, corrections, spells of not listening, clocks and the setting for cumulative times."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.class_time import fold
from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.lesson_time import Correction, Event, LessonTime, Plan, Status, standing
from tests.domain.test_class_time_notation import (
    DEADLINE,
    HOUR_LONG,
    at,
    count,
    events,
    plan,
    review_keys,
    totals,
)


def corrected(seconds: int, when: float = 700, after_id: str = "0001", seen: int | None = None) -> Correction:
    return Correction(seconds, who="Office", at=at(when), why="asked the tutor", after_id=after_id, seen=seen)


class TestCancelled:
    def test_a_cancelled_class_is_never_a_no_show(self) -> None:
        found = count("K@-20", plan=plan(cancelled=-600))
        assert (found.status, found.reviews, found.turns_at) == (Status.CANCELLED, (), None)

    def test_time_after_the_cancellation_counts_and_goes_to_review(self) -> None:
        found = count("S@0 E600@600", plan=plan(cancelled=300))
        assert (found.status, found.counted_seconds) == (Status.CANCELLED, 600)
        assert review_keys(found) == ["cancelled"]
        assert found.ended_at == at(600)

    def test_time_before_it_is_not_lost_silently_either(self) -> None:
        found = count("S@0 E600@600", plan=plan(cancelled=900))
        assert (found.status, found.counted_seconds, review_keys(found)) == (
            Status.CANCELLED,
            600,
            ["cancelled"],
        )

    def test_a_start_alone_is_no_time(self) -> None:
        found = count("S@0", plan=plan(cancelled=300))
        assert (found.status, found.reviews, found.running_since) == (Status.CANCELLED, (), None)

    def test_as_of_a_moment_before_it_the_class_still_stands(self) -> None:
        assert count("S@0", now=299, plan=plan(cancelled=300)).status is Status.IN_PROGRESS
        assert count("S@0", now=300, plan=plan(cancelled=300)).status is Status.CANCELLED


class TestNotListening:
    @pytest.mark.parametrize("spell", [(-60, 1), (3599, 3700), (600, None), (-9999, 9999)])
    def test_a_no_show_while_nobody_listened_goes_to_review(self, spell: tuple[float, float | None]) -> None:
        found = count("", plan=plan(deaf=(spell,)))
        assert (found.status, review_keys(found)) == (Status.NO_SHOW, ["nothing_heard"])

    @pytest.mark.parametrize("spell", [(-60, 0), (3600, 3700), (3600, None)])
    def test_a_spell_beside_the_class_does_not_matter(self, spell: tuple[float, float]) -> None:
        assert count("", plan=plan(deaf=(spell,))).reviews == ()

    def test_a_class_that_was_heard_is_not_doubted(self) -> None:
        assert count("S@0 E600@600", plan=plan(deaf=((100, 200),))).reviews == ()

    def test_that_nobody_listened_stays_said_once_somebody_settled_the_minutes(self) -> None:
        settled = plan(deaf=((0, 600),), corrections=(corrected(0),))
        found = count("", plan=settled)
        assert (found.reviews, [note.key for note in found.notes]) == ((), ["time_note_nothing_heard"])
        assert count("S@0 E600@600", plan=settled).notes == ()


class TestCorrections:
    def test_a_correction_is_the_new_total_and_settles_review(self) -> None:
        found = count("S@0 E4000@600", plan=plan(corrections=(corrected(900),)))
        assert (found.counted_seconds, found.reported_seconds) == (900, 4000)
        assert (found.reviews, found.alternatives) == ((), ())
        assert found.correction == corrected(900)

    def test_it_does_not_stand_before_it_was_made(self) -> None:
        found = count("S@0 E600@600", now=699, plan=plan(corrections=(corrected(900),)))
        assert (found.counted_seconds, found.correction) == (600, None)
        at_once = count("S@0 E600@600", now=700, plan=plan(corrections=(corrected(900),)))
        assert at_once.counted_seconds == 900

    def test_the_latest_counts_and_of_two_at_once_the_later_given(self) -> None:
        three = (corrected(1, when=800), corrected(2, when=800), corrected(3, when=750))
        assert count("S@0 E600@600", plan=plan(corrections=three)).counted_seconds == 2

    @pytest.mark.parametrize("later", ["E100@800", "S@800", "C50@760", "E600@601"])
    def test_a_later_delivery_leaves_the_total_and_reopens_review(self, later: str) -> None:
        found = count(f"S@0 E600@600 {later}", plan=plan(corrections=(corrected(900),)))
        assert found.counted_seconds == 900
        assert review_keys(found) == ["after_correction"]

    def test_then_the_messages_own_total_is_among_the_readings(self) -> None:
        found = count("S@0 E600@600 S@800 E4000@1000", plan=plan(corrections=(corrected(900),)))
        assert totals(found) == [800, 4000, 4600]

    def test_somebody_coming_in_later_does_not_reopen_it(self) -> None:
        found = count("S@0 E600@600 K@800", plan=plan(corrections=(corrected(900, seen=2),)))
        assert found.reviews == ()

    def test_an_imported_delivery_reopens_it_though_its_id_sorts_earlier(self) -> None:
        older = replace(events("C300@300")[0], id="0000-imported")
        given = [*events("S@0 E600@600"), older]
        asked = plan(corrections=(corrected(900, seen=2),))
        assert review_keys(fold(given, asked, at(5000))) == ["after_correction"]
        assert fold(given[:2], asked, at(5000)).reviews == ()

    def test_a_corrected_total_does_not_run_on(self) -> None:
        found = count("S@0", now=800, plan=plan(corrections=(corrected(500, after_id="0000"),)))
        assert (found.status, found.counted_seconds, found.running_since) == (Status.IN_PROGRESS, 500, None)


def in_run(run: str, trace: str, *, jump_after: int, jump: int) -> list[Event]:
    """A trace in one run whose wall clock is ``jump`` seconds off from event ``jump_after`` on."""
    made = []
    for number, event in enumerate(events(trace)):
        wrong = jump * 1000 if number >= jump_after else 0
        elapsed = event.arrived - at(-100)
        made.append(replace(event, run=run, elapsed_ms=elapsed, arrived=plus(event.arrived, wrong)))
    return made


class TestClocks:
    @pytest.mark.parametrize("jump", [-3600, -1, 1, 3600])
    @pytest.mark.parametrize("jump_after", [1, 2, 3])
    def test_a_clock_set_within_a_run_changes_no_seconds(self, jump: int, jump_after: int) -> None:
        given = in_run("a", "S@0 C300@300 S@330 E310@640", jump_after=jump_after, jump=jump)
        found = fold(given, HOUR_LONG, at(9000))
        assert (found.counted_seconds, found.reviews, found.status) == (610, (), Status.ENDED)

    def test_the_lines_of_a_run_can_come_in_any_order(self) -> None:
        given = in_run("a", "S@0 C300@300 S@330 E310@640", jump_after=2, jump=-3600)
        assert fold(given[::-1], HOUR_LONG, at(9000)) == fold(given, HOUR_LONG, at(9000))

    def test_a_clock_set_back_hides_nothing_from_the_live_count(self) -> None:
        given = in_run("a", "S@0 C300@300", jump_after=1, jump=-3600)
        found = fold(given, HOUR_LONG, given[-1].arrived)
        assert (found.status, found.counted_seconds) == (Status.INTERRUPTED, 300)
        assert found.turns_at == plus(given[-1].arrived, 90_000)

    def test_without_a_run_the_wall_clock_decides(self) -> None:
        given = in_run("", "S@0 E600@600", jump_after=1, jump=-100)
        assert fold(given, HOUR_LONG, at(9000)).counted_seconds == 500

    def test_without_elapsed_time_too(self) -> None:
        given = [replace(e, elapsed_ms=None) for e in in_run("a", "S@0 E600@600", jump_after=1, jump=-100)]
        assert fold(given, HOUR_LONG, at(9000)).counted_seconds == 500

    def test_between_runs_the_wall_clock_decides(self) -> None:
        first = in_run("a", "S@0 C300@300", jump_after=9, jump=0)
        second = [replace(e, id="0009", run="b", elapsed_ms=5) for e in events("E300@630")]
        assert fold([*second, *first], HOUR_LONG, at(9000)).counted_seconds == 600

    def test_equal_moments_go_by_id(self) -> None:
        start, end = events("S@0 E10@0")
        assert fold([end, start], HOUR_LONG, at(10)).sessions == 1
        swapped = fold([replace(start, id="2"), replace(end, id="1")], HOUR_LONG, at(10))
        assert review_keys(swapped) == ["no_start"]

    def test_what_comes_later_than_now_is_not_there_yet(self) -> None:
        assert count("S@0 E600@600", now=599.999).status is Status.IN_PROGRESS
        assert count("S@0 E600@600", now=600).status is Status.ENDED
        run = in_run("a", "S@0 E600@600", jump_after=9, jump=0)
        assert fold(run, HOUR_LONG, at(599.999)).counted_seconds == 0
        assert fold(run, HOUR_LONG, at(600)).counted_seconds == 600
        assert fold(run, HOUR_LONG, at(-1)).status is Status.SCHEDULED


def cumulative(trace: str, now: float = 50_000) -> LessonTime:
    return count(trace, now, plan(cumulative=True))


class TestTimesThatIncludeTheEarlierParts:
    @pytest.mark.parametrize(
        ("trace", "counted", "sessions"),
        [
            ("S@0 C300@300 E611@645", 611, 1),
            ("S@0 C300@300 S@1500 E611@1811", 611, 2),
            ("S@0 E600@600 S@900 E300@1200", 900, 2),
            ("S@0 E600@600 S@900 E900@1200", 900, 2),
            ("S@0 C300@300 E300@302", 300, 1),
            ("S@0 C300@300 K@330 C500@530 K@540 E900@940", 900, 1),
        ],
    )
    def test_each_part_counts_once_and_needs_nobody(self, trace: str, counted: int, sessions: int) -> None:
        found = cumulative(trace)
        assert (found.counted_seconds, found.reported_seconds) == (counted, counted)
        assert (found.reviews, found.sessions, found.status) == ((), sessions, Status.ENDED)

    @pytest.mark.parametrize(
        "trace",
        ["S@0 E300@600 E300@900", "S@0 C300@300 K@310 C300@700", "S@0 E600@600 S@900 E600@905"],
    )
    def test_the_same_time_again_adds_nothing(self, trace: str) -> None:
        found = cumulative(trace)
        assert found.repeats == 1
        assert found.counted_seconds == found.reported_seconds

    def test_the_same_time_in_a_new_session_is_its_own(self) -> None:
        assert cumulative("S@0 E600@600 S@900 E600@1500").counted_seconds == 1200

    def test_an_overtaken_crash_is_included_already(self) -> None:
        found = cumulative("S@0 E611@646 C300@648")
        assert (found.counted_seconds, found.reviews) == (611, ())
        assert found.notes[-1].key == "time_note_out_of_order"

    def test_the_class_so_far_as_a_crash_in_a_new_session_adds_nothing(self) -> None:
        found = cumulative("S@0 E600@600 S@900 C600@905")
        assert (found.counted_seconds, found.reviews, found.status) == (600, (), Status.CRASHED)

    def test_a_time_shorter_than_the_parts_before_goes_to_review(self) -> None:
        found = cumulative("S@0 C300@300 E200@520")
        assert (found.counted_seconds, found.status) == (300, Status.ENDED)
        assert (review_keys(found), totals(found)) == (["shorter"], [500])

    def test_a_time_longer_than_the_clock_is_cut(self) -> None:
        found = cumulative("S@0 C300@300 E4000@645")
        assert (found.counted_seconds, review_keys(found), totals(found)) == (645, ["too_long"], [4000])

    def test_another_end_can_only_add_what_it_has_more(self) -> None:
        found = cumulative("S@0 E300@300 E500@510")
        assert (found.counted_seconds, review_keys(found), totals(found)) == (500, ["second_end"], [300])


class TestWhenTheAnswerTurns:
    @pytest.mark.parametrize(
        ("trace", "now", "turns"),
        [
            ("", 0, DEADLINE),
            ("K@-20", 0, DEADLINE),
            ("S@0", 10, DEADLINE),
            ("S@60", 70, DEADLINE + 60),
            ("S@0 C300@300", 310, 390),
            ("S@0 C300@300 K@330", 340, DEADLINE + 330),
        ],
    )
    def test_it_says_when(self, trace: str, now: float, turns: float) -> None:
        assert count(trace, now).turns_at == at(turns)

    @pytest.mark.parametrize(
        ("trace", "now"), [("", DEADLINE), ("S@0", DEADLINE), ("S@0 C300@300", 390), ("S@0 E9@9", 9)]
    )
    def test_or_that_it_never_does(self, trace: str, now: float) -> None:
        assert count(trace, now).turns_at is None


def test_taking_back_goes_one_step_and_never_further_than_the_first() -> None:
    first, second = corrected(600), corrected(700)
    back = replace(corrected(0), why="")
    assert standing([first, second]) == (first, second)
    assert standing([first, second, back]) == (first,)
    assert standing([first, back, back, second]) == (second,)
    assert standing([back]) == ()


def test_the_moments_that_a_page_shows() -> None:
    running = count("K@-30 S@0 C300@300 K@330 S@340", now=400)
    assert running.running_since == at(340)
    assert (running.started_at, running.lost_at, running.ended_at) == (at(0), None, None)
    lost = count("K@-30 S@0 C300@300", now=310)
    assert (lost.running_since, lost.lost_at, lost.last_heard) == (None, at(300), at(300))
    over = count("K@-30 S@0 E600@600 C5@601", now=9000)
    assert (over.ended_at, over.last_heard) == (at(600), at(601))
    assert count("E600@600").started_at == at(0)
    assert count("K@-20 E600@600").started_at == at(0)
    assert count("K@0 E700@600").started_at == at(0)
    assert count("", now=0).last_heard is None


def test_arrivals_are_gathered_by_person_in_order_of_coming() -> None:
    found = count("Kben@-10 Kanna@-5 S@0 Kben@50")
    assert [(a.user_id, a.first, a.latest, a.count) for a in found.arrivals] == [
        ("ben", at(-10), at(50), 2),
        ("anna", at(-5), at(-5), 1),
    ]


def test_another_planned_length_moves_the_deadlines() -> None:
    short = Plan(start=Instant(HOUR_LONG.start), minutes=30)
    assert fold(events("S@0"), short, at(0)).turns_at == plus(HOUR_LONG.start, HOUR // 2 + 2 * HOUR)
