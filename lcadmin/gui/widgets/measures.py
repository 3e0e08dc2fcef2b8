"""How wide words are in the window's font, each measured once."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from lcadmin.gui.theme import BASE_TEXT_PX, text_font

_KEPT = 4_096

Style = tuple[float, bool]


class Measures:
    """Fonts by size of the grid and weight, and the widths of words in them, in pixels.

    Making a font and laying out a word cost a list more than everything else it does while it scrolls.
    When the text size of the program changes everything is measured anew.
    """

    def __init__(self) -> None:
        self._base = QFont(QGuiApplication.font())
        self._fonts: dict[Style, tuple[QFont, QFontMetrics]] = {}
        self._widths: dict[tuple[str, Style], int] = {}

    def font(self, size: float = BASE_TEXT_PX, *, semibold: bool = False) -> QFont:
        """As ``theme.text_font``."""
        return self._of((size, semibold))[0]

    def metrics(self, size: float = BASE_TEXT_PX, *, semibold: bool = False) -> QFontMetrics:
        """The measures of that font."""
        return self._of((size, semibold))[1]

    def width(self, text: str, size: float = BASE_TEXT_PX, *, semibold: bool = False) -> int:
        """The room that ``text`` takes on one line."""
        style = (size, semibold)
        metrics = self._of(style)[1]
        found = self._widths.get((text, style))
        if found is None:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            found = metrics.horizontalAdvance(text) + 2  # hinting may round up
            self._widths[text, style] = found
        return found

    def lines(
        self, text: str, room: int, most: int, size: float = BASE_TEXT_PX, *, semibold: bool = False
    ) -> list[str]:
        """``text`` in at most so many lines, each as long as ``room`` lets it be; the last has all the rest.
        It is broken at spaces and after hyphens only, so a line may be longer than there is room."""
        found, rest = list[str](), text.replace("\n", " ")
        width = self.metrics(size, semibold=semibold).horizontalAdvance
        while len(found) < most - 1 and self.width(rest, size, semibold=semibold) > room + 2:
            places = [at for at in range(1, len(rest)) if rest[at] == " " or rest[at - 1] == "-"]
            fits = bisect_right(places, room, key=lambda at, rest=rest: width(rest[:at].rstrip()))  # type: ignore[misc]
            if not fits:
                break
            found.append(rest[: places[fits - 1]].rstrip())
            rest = rest[places[fits - 1] :].lstrip()
        return [*found, rest]

    def _of(self, style: Style) -> tuple[QFont, QFontMetrics]:
        now = QGuiApplication.font()
        if now != self._base:
            self._base = QFont(now)
            self._fonts.clear()
            self._widths.clear()
        found = self._fonts.get(style)
        if found is None:
            font = text_font(style[0], semibold=style[1])
            found = self._fonts[style] = (font, QFontMetrics(font))
        return found
