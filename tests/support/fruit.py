"""Rows for lists in tests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fruit:
    """A row."""

    id: int
    name: str
    price: int = 0
