"""How well two colours can be told apart, as WCAG 2 computes it."""

from __future__ import annotations

from PySide6.QtGui import QColor

TEXT = 4.5
"""AA: what text of the window's sizes needs."""

SHAPE = 3.0
"""AA: what a mark, an edge or a focus ring needs."""


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    look = QColor(color)
    return 0.2126 * linear(look.redF()) + 0.7152 * linear(look.greenF()) + 0.0722 * linear(look.blueF())
