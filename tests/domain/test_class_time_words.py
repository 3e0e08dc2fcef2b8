"""Every delivery explained, and every text in words that a user of the window can read."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from lcadmin.domain.class_time import fold
from lcadmin.domain.lesson_time import EXPLAINED_CONNECTS, Correction, LessonTime, Verdict
from lcadmin.domain.wording import Text, english
from lcadmin.domain.wording_time import TIME
from tests.domain.test_class_time_notation import DEADLINE, at, count, events, plan

OPENED, CAME, COUNTED = Verdict.OPENED, Verdict.CAME, Verdict.COUNTED

Explained = tuple[Verdict, int | None, int | None, str]


def explained(found: LessonTime) -> list[Explained]:
    return [(s.verdict, s.reported, s.counted, english(s.why)) for s in found.steps]


def last(trace: str, *, cumulative: bool = False) -> Explained:
    return explained(count(trace, plan=plan(cumulative=cumulative)))[-1]


def test_an_ordinary_class_reads_like_a_story() -> None:
    found = count("K7@-30 S@0 C1700@1700 E1311@3049 E1311@3054")
    assert explained(found) == [
        (CAME, None, None, "came in"),
        (OPENED, None, None, "tutor and a student both pressed Start"),
        (COUNTED, 1700, 1700, "fits: 0:28:20 since the start"),
        (COUNTED, 1311, 1311, "rejoined 38 s after the crash, within 60 s"),
        (Verdict.REPEAT, 1311, None, "the same message again 5 s later: counted once"),
    ]
    assert [step.session for step in found.steps] == [0, 1, 1, 1, 1]
    assert [step.at for step in found.steps] == [at(s) for s in (-30, 0, 1700, 3049, 3054)]
    assert (found.steps[0].user_id, found.steps[0].id) == ("7", "0000")


@pytest.mark.parametrize(
    ("trace", "expected"),
    [
        ("S@0 S@5", (CAME, None, None, "already started: changes nothing")),
        ("S@0 E9@9 S@40", (CAME, None, None, "the same start again 31 s after the end: changes nothing")),
        ("S@0 E9@9 S@99", (OPENED, None, None, "started again after the end: the time is added")),
        ("S@0 C9@9 S@40", (CAME, None, None, "rejoined 31 s after the crash, within 60 s")),
        ("S@0 C9@9 K@69", (CAME, None, None, "rejoined 60 s after the crash, within 60 s")),
        ("S@0 C9@9 K@80", (CAME, None, None, "rejoined 71 s after the crash")),
        ("S@0 C9@9 K@20 K@30", (CAME, None, None, "came in")),
        (
            "S@0 C9@9 S@110",
            (
                OPENED,
                None,
                None,
                "started again 0:01:41 after the crash: too late to be a rejoin, the time is added",
            ),
        ),
        ("S@0 C9@9 S@40 E60@100", (COUNTED, 60, 60, "rejoined 31 s after the crash, within 60 s")),
        ("S@0 C9@9 E8@17", (COUNTED, 8, 8, "rejoined 0 s after the crash, within 60 s")),
        ("S@0 E60@135", (COUNTED, 60, 60, "fits: 0:02:15 since the start")),
        ("S@0 E60@60 E60@95", (Verdict.REPEAT, 60, None, "the same message again 35 s later: counted once")),
        (
            "S@0 E600@600 E600@660",
            (Verdict.REPEAT, 600, None, "the same message again 0:01:00 later: counted once"),
        ),
        ("S@0 C99@99 E9@100", (COUNTED, 9, 9, "fits: 0:01:40 since the start")),
        ("S@0 E3600@3661", (COUNTED, 3600, 3600, "fits: 1:01:01 since the start")),
        ("K@-20 E60@60", (COUNTED, 60, 60, "no start came; fits: 0:01:20 since somebody first came in")),
        ("E60@60", (COUNTED, 60, 60, "no start came; the reported time is taken as it is")),
        ("S@0 E60@200", (COUNTED, 60, 60, "fits, but 0:02:20 before it is not explained")),
        ("S@0 E60@60 E9@70", (COUNTED, 9, 9, "fits, but the class had ended and no new start came")),
        ("S@0 E60@99 C30@100", (COUNTED, 30, 30, "belongs before the end, which overtook it")),
        ("S@0 E90@60", (Verdict.CUT, 90, 60, "longer than the clock: only 0:01:00 was left")),
        (
            "S@0 E60@120 E60@190",
            (
                Verdict.HELD,
                60,
                None,
                "the same message again 0:01:10 later, with time for both: counted once, please look",
            ),
        ),
        ("S@0 Ex@60", (Verdict.INVALID, None, None, "its time cannot be read: not counted")),
    ],
)
def test_why_each_delivery_counts_as_it_does(trace: str, expected: Explained) -> None:
    assert last(trace) == expected


def test_a_time_that_earlier_parts_include_says_so() -> None:
    assert last("S@0 C60@60 E50@100", cumulative=True) == (
        COUNTED,
        50,
        0,
        "already included in the earlier parts",
    )


def test_a_flood_of_connects_is_counted_but_not_told_one_by_one() -> None:
    flood = " ".join(f"Kanna@{n}" for n in range(EXPLAINED_CONNECTS + 20))
    found = count(f"{flood} S@100 C5@105 Kanna@110")
    told = [step for step in found.steps if step.user_id == "anna"]
    assert len(told) == EXPLAINED_CONNECTS + 1
    assert english(told[-1].why) == "rejoined 5 s after the crash, within 60 s"
    assert found.arrivals[0].count == EXPLAINED_CONNECTS + 21


CORRECTED = plan(corrections=(Correction(900, "Office", at(700), "asked", "0001"),))
SENTENCES = [
    (
        count("S@0 E300@310 K@320 E300@620 E300@950"),
        (
            "The same end (0:05:00) came twice, and there was time for both: "
            "0:10:00 is counted, 0:15:00 if both are real."
        ),
    ),
    (
        count("S@0 C300@300 C300@640"),
        (
            "The same lost connection (0:05:00) came twice, and there was time for both: "
            "0:05:00 is counted, 0:10:00 if both are real."
        ),
    ),
    (
        count("S@0 E4000@600"),
        "LearnCube reported 1:06:40, longer than the clock allows: 0:10:00 is counted, 1:06:40 if all is.",
    ),
    (
        count("S@0 C300@300 E611@645"),
        (
            "The reported 0:10:11 may include the earlier parts of the class: "
            "0:10:45 is counted by the clock, 0:10:11 if it includes them, 0:15:11 if it does not."
        ),
    ),
    (
        count("S@0 C300@300 E300@302"),
        (
            "The reported 0:05:00 overlaps with time that was reported before: "
            "0:05:02 is counted by the clock, 0:05:00 if it is the same time, 0:10:00 if it is not."
        ),
    ),
    (
        count("S@0 S@560 E3040@3600"),
        (
            "0:09:20 before the end is not explained, a message was probably lost: "
            "0:50:40 is counted, 1:00:00 with the unexplained time."
        ),
    ),
    (
        count("S@0 C300@400"),
        (
            "0:01:40 before a lost connection is not explained, a message was probably lost: "
            "0:05:00 is counted, 0:06:40 with the unexplained time."
        ),
    ),
    (
        count("S@0 E300@300 E250@560"),
        "A second end (0:04:10) came without a new start: 0:09:10 is counted with both, 0:05:00 without it.",
    ),
    (
        count("S@0 C300@300 E200@520", plan=plan(cumulative=True)),
        (
            "The reported 0:03:20 should include the earlier parts of the class but is shorter than "
            "their 0:05:00: 0:05:00 is counted, 0:08:20 with it added."
        ),
    ),
    (
        count("S@0 E600@600", plan=plan(cancelled=-1)),
        "Time was reported for this cancelled class: 0:10:00 is counted.",
    ),
    (
        count("E600@600"),
        "No start was received, only what came later: 0:10:00 is counted from the reported times.",
    ),
    (
        count("S@0 Ex@10 E600@600"),
        "A message came with a time that cannot be read, and adds nothing: 0:10:00 is counted in all.",
    ),
    (
        count("S@0", now=DEADLINE),
        "Started, never ended: no end was received (this PC was probably off), 0:00:00 is counted.",
    ),
    (
        count("", plan=plan(deaf=((0, 60),))),
        "Nothing heard: this PC could not be reached during the class, so it may have taken place.",
    ),
    (
        fold([replace(event, damaged=True) for event in events("S@0 E600@600")], plan(), at(DEADLINE)),
        (
            "A message of this class could only be read from a damaged safety copy, so it may be wrong: "
            "0:10:00 is counted."
        ),
    ),
    (
        count("S@0 E600@600 S@800 E100@900", plan=CORRECTED),
        (
            "More messages arrived after the total was corrected to 0:15:00, which stands; "
            "the messages alone give 0:11:40."
        ),
    ),
]


@pytest.mark.parametrize(("found", "sentence"), SENTENCES, ids=[f.reviews[0].key for f, _ in SENTENCES])
def test_a_review_is_one_plain_sentence_with_its_readings(found: LessonTime, sentence: str) -> None:
    assert english(found.reviews[0]) == sentence


def test_every_review_sentence_is_tested() -> None:
    assert {f.reviews[0].key for f, _ in SENTENCES} == {k for k in TIME if k.startswith("time_review_")}


@pytest.mark.parametrize(
    ("trace", "readings"),
    [
        ("S@0 E300@600 E300@900", {600: "if both messages with 0:05:00 are real"}),
        ("S@0 E4000@600", {4000: "with all of the time that LearnCube reported"}),
        (
            "S@0 C300@300 E611@645",
            {
                611: "if the reported time includes the earlier parts",
                911: "with all of the time that LearnCube reported",
            },
        ),
        (
            "S@0 C300@300 E300@302",
            {300: "if the same time was reported twice", 600: "with all of the time that LearnCube reported"},
        ),
        ("S@0 E300@600", {600: "with the unexplained 0:05:00 added"}),
        (
            "S@0 C100@200 C200@500 E300@900",
            {700: "with the unexplained 0:01:40 added", 900: "with all unexplained time added"},
        ),
        ("S@0 E300@300 E250@560", {300: "without the second end"}),
    ],
)
def test_each_other_reading_says_what_it_assumes(trace: str, readings: dict[int, str]) -> None:
    assert {r.seconds: english(r.why) for r in count(trace).alternatives} == readings


@pytest.mark.parametrize(
    ("trace", "notes"),
    [
        ("S@0 C9@9 E9@20", ["one reconnection"]),
        ("S@0 C9@9 K@10 C8@20 S@25 C7@40 E7@50", ["3 reconnections"]),
        ("S@0 C9@9 S@200", []),
        ("S@0 C300@300 E300@302", []),
        ("S@0 E9@9 S@200 E5@205", ["resumed after an end"]),
        ("S@0 E9@20 C9@21", ["out of order: the end and a lost connection overtook each other"]),
    ],
)
def test_notes_say_what_needs_nobody(trace: str, notes: list[str]) -> None:
    assert [english(note) for note in count(trace).notes] == notes


def test_no_text_uses_a_word_that_users_never_meet() -> None:
    forbidden = re.compile(
        r"seat|journal|quarantine|callback|nonce|user_id|_lesson|token|session|segment", re.I
    )
    assert [key for key, sentence in TIME.items() if forbidden.search(sentence)] == []


def test_sentences_fit_their_messages() -> None:
    rendered = [english(text) for found, _ in SENTENCES for text in _texts(found)]
    assert rendered
    assert [sentence for sentence in rendered if "{" in sentence or sentence.startswith("time_")] == []


def _texts(found: LessonTime) -> list[Text]:
    return [
        *found.reviews,
        *found.notes,
        *(step.why for step in found.steps),
        *(reading.why for reading in found.alternatives),
    ]
