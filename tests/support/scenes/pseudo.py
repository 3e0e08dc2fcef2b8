"""A language that reads from right to left, without anybody who speaks it: the English words, each text
marked as one that begins at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

RIGHT_TO_LEFT_MARK = "\u200f"


class PseudoRightToLeft(QTranslator):
    """Takes the place of a translation while it is installed."""

    def translate(self, _context: str, text: str, _why: str | None = None, _n: int = -1) -> str:
        return f"{RIGHT_TO_LEFT_MARK}{text}"

    def isEmpty(self) -> bool:
        return False


def turn(app: QApplication) -> PseudoRightToLeft:
    """From now on windows that are built read from right to left; ``turn_back`` ends it."""
    translator = PseudoRightToLeft(app)
    app.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return translator


def turn_back(app: QApplication, translator: PseudoRightToLeft) -> None:
    app.removeTranslator(translator)
    translator.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
