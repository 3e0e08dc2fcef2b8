"""When each delivery came and in what order (rule 10 of ``docs/counting.md``).

Within one run of the program a clock that never jumps decides; between runs the wall clock does.
Both are put on one axis of Instants, so that everything after this module is plain subtraction.
"""

from __future__ import annotations

from collections.abc import Iterable

from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Event


def in_order(events: Iterable[Event], now: Instant) -> list[tuple[Instant, Event]]:
    """The deliveries that had come by ``now``, each with its moment, in order; ties go by id.

    A run's deliveries hang on the latest of them that the wall clock puts at or before ``now``: its
    arrival is taken as it stands and the others lie before it by the steady clock's difference. So a
    wall clock set back or forward within a run changes neither distances nor order, nor hides a
    delivery that has a later one of its run behind it. No moment is after ``now``.
    """
    given = list(events)
    anchors: dict[str, tuple[int, str, Instant]] = {}
    for event in given:
        if event.run and event.elapsed_ms is not None and event.arrived <= now:
            mark = (event.elapsed_ms, event.id, event.arrived)
            if event.run not in anchors or anchors[event.run] < mark:
                anchors[event.run] = mark
    placed = [(at, event) for event in given if (at := _moment(event, anchors, now)) is not None]
    placed.sort(key=lambda pair: (pair[0], pair[1].id))
    return placed


def _moment(event: Event, anchors: dict[str, tuple[int, str, Instant]], now: Instant) -> Instant | None:
    """The delivery's place on the axis; None where it has not come yet as of ``now``."""
    if event.run and event.elapsed_ms is not None and event.run in anchors:
        elapsed, _, arrived = anchors[event.run]
        return Instant(arrived - (elapsed - event.elapsed_ms)) if event.elapsed_ms <= elapsed else None
    return event.arrived if event.arrived <= now else None
