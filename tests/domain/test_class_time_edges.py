"""The edges of rules 2 to 6: the last moment at which each holds and the first at which it does not."""

from __future__ import annotations

import pytest

from lcadmin.domain.lesson_time import Status
from tests.domain.test_class_time_notation import Edge, check

CRASHED, RUNNING = Status.CRASHED, Status.IN_PROGRESS

SESSIONS = [
    Edge("a start 75 s after a crash is a rejoin", "S@0 C300@300 S@375 E225@600", 525),
    Edge("a start later than that opens a session", "S@0 C300@300 S@375.001 E225@600", 525, sessions=2),
    Edge(
        "a start delivered again after a rejoin opens none",
        "S@0 C300@300 S@330 S@400 E310@640",
        610,
    ),
    Edge(
        "a person coming back does not keep a late start from opening one",
        "S@0 C300@300 K@330 S@400 E240@640",
        540,
        sessions=2,
    ),
    Edge("a start 60 s after an end is the old one again", "S@0 E600@600 S@660", 600),
    Edge(
        "a start later than that resumes the class",
        "S@0 E600@600 S@660.001",
        600,
        RUNNING,
        now=700,
        sessions=2,
    ),
    Edge(
        "somebody coming in makes an early start a new one",
        "S@0 E600@600 K@610 S@620",
        600,
        RUNNING,
        now=700,
        sessions=2,
    ),
    Edge("somebody in before the end does not", "S@0 K@590 E600@600 S@620", 600),
    Edge(
        "a late repeat does not end the session after",
        "S@0 E600@600 S@900 E600@905",
        600,
        RUNNING,
        now=1000,
        repeats=1,
        sessions=2,
    ),
    Edge("a session's sum does not bound the next one's", "S@0 E600@600 S@900 E600@1500", 1200, sessions=2),
]

CAPACITY = [
    Edge("15 s over the clock fit", "S@0 E615@600", 615),
    Edge("16 s over are cut to the clock", "S@0 E616@600", 600, review=("too_long",), alternatives=(616,)),
    Edge(
        "a millisecond over the tolerance is too much",
        "S@0 E615@599.999",
        599,
        review=("too_long",),
        alternatives=(615,),
    ),
    Edge("a cut leaves whole seconds", "S@0 E700@600.9", 600, review=("too_long",), alternatives=(700,)),
    Edge(
        "never below 0 when the tolerance is used up",
        "S@0 C610@600 E300@600",
        610,
        review=("overlap",),
        alternatives=(910,),
    ),
    Edge("the tolerance is not given twice", "S@0 C315@300 E300@600", 615),
    Edge(
        "the first person in bounds a class without start",
        "K@-20 E700@611",
        631,
        review=("too_long", "no_start"),
        alternatives=(700,),
    ),
    Edge("without anybody in the time is taken as it is", "E80000@611", 80000, review=("no_start",)),
    Edge("a time of 0 is a time", "S@0 E0@3", 0),
    Edge(
        "a cut in a resumed class offers both sums",
        "S@0 E600@600 S@900 E1000@1200",
        900,
        review=("too_long",),
        alternatives=(1000, 1600),
        sessions=2,
    ),
    Edge(
        "a cut that would fit as a time over all",
        "S@0 E600@600 S@900 E910@1200",
        900,
        review=("includes",),
        alternatives=(910, 1510),
        sessions=2,
    ),
    Edge(
        "a time of another session come as a crash",
        "S@0 E600@600 S@900 C600@905",
        605,
        CRASHED,
        review=("too_long",),
        alternatives=(600, 1200),
        sessions=2,
    ),
    Edge(
        "each cut alone and all together",
        "S@0 C500@400 E400@600",
        600,
        review=("too_long", "overlap"),
        alternatives=(400, 700, 800, 900),
    ),
]

SAME_AGAIN = [
    Edge("a start between makes it another", "S@0 E300@300 S@400 E300@700", 600, sessions=2),
    Edge("a rejoin between makes it another", "S@0 C300@300 K@330 C300@640", 600, CRASHED),
    Edge(
        "the same crash without a return is held",
        "S@0 C300@300 C300@640",
        300,
        CRASHED,
        ("same_loss",),
        alternatives=(600,),
    ),
    Edge(
        "a held crash does not open the class again",
        "S@0 C300@300 C300@640",
        300,
        CRASHED,
        ("same_loss",),
        now=641,
    ),
    Edge("kind counts: a crash and an end are two", "S@0 C300@300 E300@640", 600),
    Edge(
        "a cut time that comes again is a repeat",
        "S@0 E4000@600 E4000@601",
        600,
        review=("too_long",),
        repeats=1,
    ),
    Edge(
        "what came between must be after the latest of them",
        "S@0 E300@300 K@310 E300@620 E300@950",
        600,
        review=("same_end", "second_end"),
        alternatives=(300, 900),
    ),
    Edge(
        "several held ends: one, or all that had time",
        "S@0 E300@600 E300@900 E300@901",
        300,
        review=("same_end", "gap_end"),
        alternatives=(600, 900),
    ),
    Edge(
        "not more of them than the clock allows",
        "S@0 E300@600 E300@600.1 E300@600.2",
        300,
        review=("same_end", "gap_end"),
        alternatives=(600,),
    ),
]

UNEXPLAINED = [
    Edge("75 s before a segment need no reason", "S@0 E600@675", 600),
    Edge("more of them do", "S@0 E600@675.001", 600, review=("gap_end",), alternatives=(675,)),
    Edge("75 s after a crash", "S@0 C300@300 E300@675", 600),
    Edge("more than that", "S@0 C300@300 E300@676", 600, review=("gap_end",), alternatives=(676,)),
    Edge("a start after the crash moves the point", "S@0 C300@300 S@370 E300@745", 600),
    Edge(
        "only the first start does",
        "S@0 C300@300 S@310 S@370 E300@700",
        600,
        review=("gap_end",),
        alternatives=(690,),
    ),
    Edge(
        "somebody coming in does not move it",
        "S@0 C300@300 K@370 E300@700",
        600,
        review=("gap_end",),
        alternatives=(700,),
    ),
    Edge("before a crash", "S@0 C300@400", 300, CRASHED, ("gap_loss",), alternatives=(400,)),
    Edge(
        "several, each alone and all together",
        "S@0 C100@200 C200@500 E300@900",
        600,
        review=("gap_end", "gap_loss"),
        alternatives=(700, 900),
    ),
    Edge(
        "an overtaken crash explains the largest first",
        "S@0 C100@200 E300@800 C300@801",
        700,
        review=("gap_loss",),
        alternatives=(800,),
    ),
    Edge("and what it leaves the next largest", "S@0 C100@200 E100@500 C250@501", 450),
    Edge("75 s that it leaves need no reason", "S@0 E300@675 C300@676", 600),
    Edge("but no more than it has", "S@0 E300@800 C300@801", 600, review=("gap_end",), alternatives=(800,)),
]


@pytest.mark.parametrize(
    "edge", [*SESSIONS, *CAPACITY, *SAME_AGAIN, *UNEXPLAINED], ids=lambda edge: edge.what
)
def test_the_edges_of_what_counts(edge: Edge) -> None:
    check(edge)
