"""Received messages as CSV, as a spreadsheet shows them. Without what opens a class: no link stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lcadmin.domain.instants import iso
from lcadmin.outputs.csv_cells import csv_pieces
from lcadmin.services.journal import DeliveryRow

_HEADS = (
    "number", "arrived", "message", "class", "title", "planned_start", "person", "seconds", "accepted",
    "answer", "reply", "sender",
)  # fmt: skip


def messages_csv(rows: Iterable[DeliveryRow]) -> Iterator[str]:
    """The text by pieces, the heads first; times in UTC, ``seconds`` as they were sent."""
    return csv_pieces(_HEADS, map(_cells, rows))


def _cells(row: DeliveryRow) -> tuple[object, ...]:
    delivery, lesson = row.delivery, row.lesson
    return (
        delivery.number,
        iso(delivery.receipt.arrived),
        delivery.request,
        None if lesson is None else lesson.id,
        None if lesson is None else lesson.title,
        None if lesson is None else iso(lesson.start),
        row.who,
        delivery.time_json,
        "yes" if delivery.status else "no",
        delivery.outcome.value,
        row.reply.get("message"),
        delivery.receipt.remote,
    )
