"""A window as high as its words need, now that they are other words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def fit_height(window: QWidget, width: int) -> None:
    """Gives ``window`` this width, or what its buttons need, and the height that its layout needs for it."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
        width = max(width, layout.totalMinimumSize().width())  # buttons do not wrap
        window.resize(width, layout.totalHeightForWidth(width))
