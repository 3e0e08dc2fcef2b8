"""Watching a report over very many classes while it is made, and calling it off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from lcadmin.domain.errors import Refusal

T = TypeVar("T")

Watch = Callable[[int], bool]
"""Hears of so many more classes that were read; where it says no, the report is called off."""

AT_ONCE = 1_000


def watched(classes: Iterable[T], watch: Watch | None) -> Iterator[T]:
    """The classes as they are read. Refusal where ``watch`` calls it off."""
    return iter(classes) if watch is None else _telling(classes, watch)


def _telling(classes: Iterable[T], watch: Watch) -> Iterator[T]:
    for number, one in enumerate(classes, 1):
        if number % AT_ONCE == 0 and not watch(AT_ONCE):
            raise Refusal("report_called_off")
        yield one
