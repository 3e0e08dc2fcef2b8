"""The edges of rules 7 to 9: lost connections, what comes after an end, and what never comes."""

from __future__ import annotations

import pytest

from lcadmin.domain.lesson_time import Status
from tests.domain.test_class_time_notation import DEADLINE, Edge, check

ENDED, CRASHED, RUNNING = Status.ENDED, Status.CRASHED, Status.IN_PROGRESS

AFTER_A_CRASH = [
    Edge("interrupted for 90 s", "S@0 C300@300", 300, Status.INTERRUPTED, now=389.999),
    Edge("crashed from then on", "S@0 C300@300", 300, CRASHED, now=390),
    Edge("somebody back at 75 s", "S@0 C300@300 K@375", 300, RUNNING, now=5000),
    Edge("somebody back too late", "S@0 C300@300 K@375.001", 300, Status.INTERRUPTED, now=380),
    Edge("somebody back too late for ever", "S@0 C300@300 K@385", 300, CRASHED, now=5000),
    Edge(
        "another crash starts the wait again",
        "S@0 C300@300 C300@640",
        300,
        CRASHED,
        ("same_loss",),
        now=650,
    ),
    Edge(
        "a different crash opens a crashed class",
        "S@0 C300@300 C320@640",
        620,
        Status.INTERRUPTED,
        now=650,
    ),
    Edge("an end ends a crashed class", "S@0 C300@300 E320@640", 620, now=650),
    Edge("a crash without a start breaks off too", "C300@300", 300, CRASHED, ("no_start",)),
    Edge("and can be rejoined", "K@0 C300@300 K@310", 300, RUNNING, ("no_start",), now=5000),
]

AFTER_AN_END = [
    Edge(
        "a crash that does not fit is cut",
        "S@0 E600@600 C300@602",
        602,
        review=("overlap",),
        alternatives=(600, 900),
    ),
    Edge("a crash that fits counts, however late", "S@0 E300@300 C200@900", 500),
    Edge("a crash counted before comes again", "S@0 C300@300 E311@640 C300@642", 611, repeats=1),
    Edge("a crash that ended nothing is not waited for", "S@0 E311@646 C300@648", 611, now=649),
    Edge(
        "another end that fits",
        "S@0 E300@300 E200@600",
        500,
        review=("gap_end", "second_end"),
        alternatives=(300, 600),
    ),
    Edge(
        "another end that does not",
        "S@0 E600@600 E610@620",
        620,
        review=("includes",),
        alternatives=(610, 1210),
    ),
    Edge(
        "the same end, somebody in between",
        "S@0 E300@300 K@310 E300@620",
        600,
        review=("second_end",),
        alternatives=(300,),
    ),
    Edge(
        "a start that changes nothing is no new start",
        "S@0 E300@300 S@320 E250@600",
        550,
        review=("second_end",),
        alternatives=(300,),
    ),
]

MISSING = [
    Edge("nothing yet", "", 0, Status.SCHEDULED, now=0, sessions=0),
    Edge("nothing until the deadline", "", 0, Status.SCHEDULED, now=DEADLINE - 0.001, sessions=0),
    Edge("nothing at all", "", 0, Status.NO_SHOW, now=DEADLINE, sessions=0),
    Edge("one waits", "K@-20", 0, Status.WAITING, now=DEADLINE - 0.001, sessions=0),
    Edge("one waited in vain", "K@-20", 0, Status.NO_SHOW, now=DEADLINE, sessions=0),
    Edge("an unreadable end alone is no class", "K@-20 Ex@600", 0, Status.NO_SHOW, ("bad_time",), sessions=0),
    Edge("a time beyond a day is unreadable", "S@0 E86401@90000", 0, ENDED, ("bad_time", "never_ended")),
    Edge("a whole day is not", "S@0 E86400@86400", 86400),
    Edge("started, not ended yet", "S@0", 0, RUNNING, now=DEADLINE - 0.001),
    Edge("started, never ended", "S@0", 0, ENDED, ("never_ended",), now=DEADLINE),
    Edge("a late start has its own two hours", "S@7200", 0, RUNNING, now=7200 + DEADLINE - 0.001),
    Edge("and then no more", "S@7200", 0, ENDED, ("never_ended",), now=7200 + DEADLINE),
    Edge("the latest start counts", "S@0 S@20", 0, RUNNING, now=DEADLINE + 19),
    Edge("a return counts like a start", "S@0 C300@300 S@310 K@340", 300, RUNNING, now=DEADLINE + 339),
    Edge("returned, never ended", "S@0 C300@300 K@340", 300, ENDED, ("never_ended",), now=DEADLINE + 340),
    Edge("a late end settles it", "S@0 E600@40000", 600, ENDED, ("gap_end",)),
    Edge("a late crash too", "S@0 C20000@20000", 20000, Status.INTERRUPTED, now=20010),
]


@pytest.mark.parametrize("edge", [*AFTER_A_CRASH, *AFTER_AN_END, *MISSING], ids=lambda edge: edge.what)
def test_the_edges_of_silence(edge: Edge) -> None:
    check(edge)
