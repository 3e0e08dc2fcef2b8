"""The rules of a practice class, without sockets and with a clock of the test's own.

A script reads ``0 T enter`` (at second 0 the tutor enters): T is the tutor, A and B are students. What
was sent stands as ``K:T S C30 E611``: entries, starts, lost connections and ends with their seconds.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import SECOND, Instant
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.practice.room_parts import Action, Answer, Call, FactKind, Guest, Outcome, Phase
from lcadmin.practice.rooms import Room, Steps

GUESTS = {
    "T": Guest("Anna Kowalska", Role.TUTOR),
    "A": Guest("Tom Baker", Role.STUDENT),
    "B": Guest("Ada Byron", Role.STUDENT),
}
LETTERS = {"connect_lesson": "K", "start_lesson": "S", "crash_lesson": "C", "end_lesson": "E"}
NO = Text.of("practice.said", message="No credit.")
BEGIN = "0 T enter / 0 A enter / 0 T start / 0 A start"


class Play:
    """Plays a script against a room; ``no`` are the requests that are refused."""

    def __init__(self, room: Room | None = None, no: tuple[str, ...] = (), delay: int = 0) -> None:
        self.room = room or Room("TOKEN")
        self.no = no
        self.delay = delay
        self.sent: list[str] = []

    def run(self, script: str) -> Outcome:
        outcome = Outcome(True, Text("nothing done"))
        for step in script.split(" / "):
            at, who, action = step.split()
            moment = Instant(int(float(at) * SECOND))
            outcome = self.finish(self.room.act(Action(action), who, moment), moment)
        return outcome

    def finish(self, steps: Steps, at: Instant) -> Outcome:
        answer: Answer | None = None
        while True:
            try:
                call = next(steps) if answer is None else steps.send(answer)
            except StopIteration as end:
                outcome: Outcome = end.value
                return outcome
            answer = self.reply(call, Instant(at + self.delay * SECOND))

    def reply(self, call: Call, at: Instant) -> Answer:
        letter = LETTERS[call.request]
        self.sent.append(
            letter
            + (f":{call.user_id}" if call.user_id else "")
            + ("" if call.seconds is None else str(call.seconds))
        )
        if letter in self.no:
            return Answer(at, ok=False, text=NO)
        return Answer(at, ok=True, guest=GUESTS[call.user_id] if call.user_id else None)


@pytest.mark.parametrize(
    ("script", "sent", "phase"),
    [
        ("0 T enter", "K:T", Phase.WAITING),
        ("0 T enter / 1 T start", "K:T", Phase.WAITING),
        ("0 A enter / 0 B enter / 1 A start / 1 B start", "K:A K:B", Phase.WAITING),
        (BEGIN, "K:T K:A S", Phase.RUNNING),
        (f"{BEGIN} / 5 A start / 6 T start", "K:T K:A S", Phase.RUNNING),
        (f"{BEGIN} / 611.9 T end", "K:T K:A S E611", Phase.ENDED),
        (f"{BEGIN} / 611 A end", "K:T K:A S E611", Phase.ENDED),
        (f"{BEGIN} / 300 A lose", "K:T K:A S C300", Phase.INTERRUPTED),
        (f"{BEGIN} / 300 A lose / 330 A enter", "K:T K:A S C300 K:A", Phase.RUNNING),
        (f"{BEGIN} / 300 A lose / 330 A enter / 641 T end", "K:T K:A S C300 K:A E311", Phase.ENDED),
        (
            f"{BEGIN} / 300 A lose / 330 A enter / 430 T lose / 440 T enter / 500 A end",
            "K:T K:A S C300 K:A C100 K:T E60",
            Phase.ENDED,
        ),
        (f"{BEGIN} / 300 T lose / 310 A lose / 320 A enter", "K:T K:A S C300 K:A", Phase.INTERRUPTED),
        (
            f"{BEGIN} / 300 T lose / 310 A lose / 320 A enter / 330 T enter",
            "K:T K:A S C300 K:A K:T",
            Phase.RUNNING,
        ),
        (f"{BEGIN} / 300 A lose / 360 A enter", "K:T K:A S C300 K:A", Phase.RUNNING),
        (f"{BEGIN} / 300 A lose / 360.001 A enter", "K:T K:A S C300 K:A", Phase.WAITING),
        (f"{BEGIN} / 300 A lose / 320 T end", "K:T K:A S C300", Phase.ENDED),
        (f"{BEGIN} / 300 A leave / 320 A enter", "K:T K:A S C300 K:A", Phase.RUNNING),
        (f"{BEGIN} / 300 A enter", "K:T K:A S K:A", Phase.RUNNING),
        ("0 T enter / 0 A enter / 5 A leave / 9 T leave", "K:T K:A", Phase.WAITING),
        ("0 T enter / 0 A enter / 5 T start / 9 T end", "K:T K:A", Phase.WAITING),
        ("0 T enter / 0 T start / 5 T lose", "K:T", Phase.WAITING),
    ],
)
def test_sends_what_learncube_sends(script: str, sent: str, phase: Phase) -> None:
    play = Play()
    play.run(script)
    assert " ".join(play.sent) == sent
    assert play.room.phase is phase


def test_a_class_goes_on_for_the_others_when_one_of_several_drops_out() -> None:
    play = Play()
    play.run(f"{BEGIN} / 0 B enter / 0 B start / 100 B lose")
    assert play.room.phase is Phase.RUNNING
    play.run("130 B enter / 250 T end")
    assert play.sent == ["K:T", "K:A", "S", "K:B", "C100", "K:B", "E150"]


def test_a_dropped_student_is_out_after_a_minute_while_the_class_goes_on() -> None:
    play = Play()
    play.run(f"{BEGIN} / 0 B enter / 0 B start / 100 B lose")
    play.room.settle(Instant(160 * SECOND))
    assert "B" in play.room.people
    play.room.settle(Instant(160 * SECOND + 1))
    assert "B" not in play.room.people
    assert play.room.phase is Phase.RUNNING


def test_nobody_back_in_time_stops_the_class_and_a_new_start_resumes_the_token() -> None:
    play = Play()
    play.run(f"{BEGIN} / 300 A lose")
    play.room.settle(Instant(361 * SECOND))
    assert play.room.phase is Phase.STOPPED
    assert not play.room.people["T"].started
    play.run("400 A enter / 410 A start / 410 T start / 500 T end")
    assert play.sent == ["K:T", "K:A", "S", "C300", "K:A", "S", "E90"]


def test_a_token_is_used_again_after_its_end() -> None:
    play = Play()
    play.run(f"{BEGIN} / 600 T end")
    assert not play.run("610 T start").ok
    play.run("900 T enter / 900 A enter / 900 T start / 900 A start / 1200 A end")
    assert play.sent == ["K:T", "K:A", "S", "E600", "K:T", "K:A", "S", "E300"]


@pytest.mark.parametrize(
    "script", ["0 T start", "0 T end", "0 T lose", f"{BEGIN} / 9 A lose / 10 A end", "0 B start"]
)
def test_somebody_who_is_not_in_can_only_enter(script: str) -> None:
    play = Play()
    outcome = play.run(script)
    assert outcome == Outcome(False, Text.of("practice.not_in"))


def test_a_refused_entry_keeps_the_person_out_and_tells_only_them() -> None:
    play = Play()
    play.run("0 T enter")
    play.no = ("K",)
    assert play.run("1 A enter") == Outcome(False, NO)
    assert "A" not in play.room.people
    notice = play.room.notice("A")
    assert notice is not None
    assert notice.text == NO
    assert play.room.notice("T") is None


def test_a_refused_return_leaves_the_class_interrupted_until_the_minute_is_over() -> None:
    play = Play()
    play.run(f"{BEGIN} / 300 A lose")
    play.no = ("K",)
    assert not play.run("310 A enter").ok
    refused_in = play.room.phase
    play.no = ()
    assert play.run("350 A enter").ok
    assert (refused_in, play.room.phase) == (Phase.INTERRUPTED, Phase.RUNNING)


def test_a_refused_start_is_told_to_everybody_and_any_of_them_can_try_again() -> None:
    play = Play(no=("S",))
    assert play.run(BEGIN) == Outcome(False, NO)
    assert play.room.phase is Phase.WAITING
    assert [play.room.notice(who) is not None for who in "TA"] == [True, True]
    play.no = ()
    assert play.run("20 T start").ok
    assert play.room.notice("A") is None
    play.run("80 T end")
    assert play.sent == ["K:T", "K:A", "S", "S", "E60"]


@pytest.mark.parametrize(
    ("script", "letter", "phase"), [("9 A lose", "C", Phase.INTERRUPTED), ("9 A end", "E", Phase.ENDED)]
)
def test_a_refused_end_or_crash_is_shown_and_changes_nothing(script: str, letter: str, phase: Phase) -> None:
    play = Play(no=(letter,))
    play.run(BEGIN)
    assert play.run(script) == Outcome(False, NO)
    assert play.room.phase is phase
    notice = play.room.notice("T")
    assert notice is not None
    assert notice.text == NO


def test_the_timer_runs_from_the_answer_to_the_start() -> None:
    play = Play(delay=2)
    play.run("0 T enter / 10 A enter / 20 T start / 30 A start / 92 T end")
    assert play.sent[-1] == "E60"


def test_time_does_not_run_out_while_a_return_is_being_asked_about() -> None:
    play = Play(delay=5)
    play.run(f"{BEGIN} / 300 A lose")
    steps = play.room.act(Action.ENTER, "A", Instant(359 * SECOND))
    call = next(steps)
    play.room.settle(Instant(362 * SECOND))
    with pytest.raises(StopIteration):
        steps.send(play.reply(call, Instant(364 * SECOND)))
    assert play.room.phase is Phase.RUNNING


def test_the_page_timer_adds_the_parts_and_stands_still_in_between() -> None:
    play = Play()
    play.run(f"{BEGIN} / 300 A lose")
    assert play.room.seconds(Instant(320 * SECOND)) == 300
    play.run("330 A enter")
    assert play.room.seconds(Instant(340 * SECOND)) == 310


def test_a_start_can_be_sent_when_the_class_goes_on() -> None:
    play = Play(Room("TOKEN", start_on_rejoin=True))
    play.run(f"{BEGIN} / 300 A lose / 330 A enter / 400 T end")
    assert play.sent == ["K:T", "K:A", "S", "C300", "K:A", "S", "E70"]


def test_a_refused_start_on_return_leaves_the_class_interrupted() -> None:
    play = Play(Room("TOKEN", start_on_rejoin=True))
    play.run(f"{BEGIN} / 300 A lose")
    play.no = ("S",)
    assert not play.run("330 A enter").ok
    assert play.room.phase is Phase.INTERRUPTED


def test_another_student_can_take_the_place_of_one_who_is_lost() -> None:
    play = Play()
    play.run(f"{BEGIN} / 300 A lose / 310 B enter / 320 B start / 380 T end")
    assert play.sent == ["K:T", "K:A", "S", "C300", "K:B", "E60"]


def test_a_room_tells_what_happened_once_in_order() -> None:
    play = Play()
    play.run(f"{BEGIN} / 300 A lose / 330 A enter / 400 T end")
    kinds = [fact.kind for fact in play.room.take_facts()]
    assert kinds == [
        FactKind.ADDED,
        FactKind.ENTERED,
        FactKind.ADDED,
        FactKind.ENTERED,
        FactKind.STARTED,
        FactKind.LEFT,
        FactKind.PAUSED,
        FactKind.ENTERED,
        FactKind.STARTED,
        FactKind.PAUSED,
        FactKind.LEFT,
        FactKind.LEFT,
        FactKind.ENDED,
    ]
    assert play.room.take_facts() == []


STEPS = st.lists(
    st.tuples(st.integers(0, 90), st.sampled_from("TAB"), st.sampled_from([a.value for a in Action])),
    max_size=40,
)


@given(STEPS, st.sets(st.sampled_from("KSCE")))
def test_whatever_people_do_no_second_is_sent_twice_and_no_end_comes_without_a_start(
    steps: list[tuple[int, str, str]], no: set[str]
) -> None:
    play = Play(no=tuple(no))
    at, began, running = 0, None, False
    for wait, who, action in steps:
        at += wait
        before = len(play.sent)
        play.run(f"{at} {who} {action}")
        for sent in play.sent[before:]:
            if sent == "S" and "S" not in no:
                running, began = True, at if began is None else began
            if sent[0] in "CE":
                assert running
                running = sent[0] == "C"
    total = sum(int(sent[1:]) for sent in play.sent if sent[0] in "CE")
    assert total <= (at - began if began is not None else 0)
