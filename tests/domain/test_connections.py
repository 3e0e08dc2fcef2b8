"""How well the line held."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from lcadmin.domain.connections import ConnectionRow, Losses, Refused, losses, put_refused, totals
from lcadmin.domain.instants import DAY, Instant
from lcadmin.domain.lesson_time import EventKind, Step, Verdict
from lcadmin.domain.wording import Text

UTC = ZoneInfo("UTC")
START, END, CRASH, CONNECT = EventKind.START, EventKind.END, EventKind.CRASH, EventKind.CONNECT


def steps(*told: tuple[EventKind, int] | tuple[EventKind, int, Verdict]) -> list[Step]:
    return [
        Step(
            str(place), one[0], Instant(one[1] * 1000), one[2] if len(one) > 2 else Verdict.COUNTED, Text("x")
        )
        for place, one in enumerate(told)
    ]


def test_a_return_is_measured_from_the_loss() -> None:
    assert losses(steps((START, 0), (CRASH, 300), (START, 330), (START, 340))) == Losses(1, (30,))
    assert losses(steps((CRASH, 300), (CONNECT, 312))) == Losses(1, (12,))


def test_a_loss_that_is_told_again_is_one() -> None:
    for verdict in (Verdict.REPEAT, Verdict.HELD, Verdict.INVALID):
        assert losses(steps((CRASH, 300), (CRASH, 305, verdict), (START, 330))) == Losses(1, (30,))


def test_after_an_end_nobody_has_to_come_back() -> None:
    assert losses(steps((CRASH, 300), (END, 302), (START, 900))) == Losses(1, ())


def line(title: str, start: int, lost: Losses, **more: int) -> ConnectionRow:
    seconds = lost.rejoins
    longest = max(seconds, default=None)
    return ConnectionRow(title, Instant(start), 1, lost.crashes, len(seconds), sum(seconds), longest, **more)


def test_averages_are_of_all_returns_half_up() -> None:
    one, two = line("A", 0, Losses(3, (10, 21))), line("B", 40 * DAY, Losses(), in_review=1)
    assert (one.average_rejoin, one.longest_rejoin, one.not_back) == (16, 21, 1)
    assert (two.average_rejoin, two.longest_rejoin) == (None, None)
    whole = totals([one, two])
    assert (whole.classes, whole.crashes, whole.average_rejoin, whole.in_review) == (2, 3, 16, 1)


def test_refused_entries_belong_to_the_week_or_month_of_their_class() -> None:
    rows = [ConnectionRow("", Instant(start), 2) for start in (0, 10, 20)]
    put_refused(
        rows, [Refused(1, Instant(start), 3, shown) for start, shown in ((0, True), (9, False), (25, False))]
    )
    assert [(row.classes, row.refusals) for row in rows] == [(3, 6), (2, 0), (3, 3)]
    put_refused([], [])
