"""The list of what needs somebody: a line each, with the one button that helps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.gui.announce import announce
from lcadmin.gui.texts import escaped
from lcadmin.gui.theme import colors
from lcadmin.gui.widgets.basics import Button, Card, Chip, Label, clear, rule
from lcadmin.gui.widgets.line import Line

if TYPE_CHECKING:
    from lcadmin.gui.tokens import Kind

_SHOWN = 4
_SAID = 3
_DRAWN_MS = 20
"""Who looks sees the lines before who listens hears of them: what says them is loaded with the first."""
STRONG, STRONG_END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class Need:
    """One line. ``button`` is what helps, "" for none; ``urgent`` makes it the primary one; ``aside`` is
    a quieter one before it, ``away`` one that lets the line go. What stands between ``STRONG`` and
    ``STRONG_END`` in ``text`` is bold."""

    chip: str
    kind: Kind
    text: str
    detail: str = ""
    button: str = ""
    aside: str = ""
    urgent: bool = False
    subject: object = None
    away: str = ""


class AttentionCard(Card):
    """``helped`` carries the ``subject`` of the line whose button was clicked, ``looked`` that of the
    one whose ``aside`` was, ``let_go`` that of the one whose ``away`` was. Hidden while empty."""

    helped = Signal(object)
    looked = Signal(object)
    let_go = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Needs attention"))
        self._needs: tuple[Need, ...] = ()
        self._buttons: list[QWidget] = []
        self._all = False
        self._muted = ""
        self.hide()

    def set_needs(self, needs: Sequence[Need]) -> None:
        """Shows these lines; the same ones again leave everything where it is."""
        if tuple(needs) != self._needs:
            known = [_matter(need) for need in self._needs]
            new = [_told(need) for need in needs if _matter(need) not in known]
            self._needs = tuple(needs)
            focused = self._focused()
            self._draw()
            self._focus(focused)
            if new:
                QTimer.singleShot(_DRAWN_MS, self, partial(self._say, new[:_SAID]))

    def _say(self, needs: Sequence[str]) -> None:
        announce(self, " ".join((self.tr("Needs attention:"), *needs)), urgent=True)

    def help_first(self) -> None:
        """Does what the first button does that helps."""
        first = next((need for need in self._needs if need.button), None)
        if first is not None:
            self.helped.emit(first.subject)

    def _focused(self) -> int:
        """Which button has the keyboard, -1 for none."""
        here = QApplication.focusWidget()
        return self._buttons.index(here) if here in self._buttons else -1

    def _focus(self, place: int) -> None:
        """Whoever was on a button that was drawn anew goes on from the same place."""
        if place >= 0 and self._buttons:
            self._buttons[min(place, len(self._buttons) - 1)].setFocus()

    def _draw(self) -> None:
        self._muted = colors().muted
        clear(self.body)
        self._buttons = []
        shown = self._needs if self._all else self._needs[:_SHOWN]
        for place, need in enumerate(shown):
            if place:
                self.body.addWidget(rule())
            self.body.addWidget(self._line(need))
        hidden = len(self._needs) - len(shown)
        if hidden or len(self._needs) > _SHOWN:
            self.body.addWidget(rule())
            words = self.tr("Show {count} more").format(count=hidden) if hidden else self.tr("Show fewer")
            more = Button(words, self._turn, variant="quiet")
            self._buttons.append(more)
            self.body.addWidget(more)
        self.setVisible(bool(shown))

    def _turn(self) -> None:
        self._all = not self._all
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The muted part carries its colour with it. The style sheet's first palette is no other one.
        if event.type() == QEvent.Type.PaletteChange and colors().muted != self._muted:
            self._draw()

    def _line(self, need: Need) -> QWidget:
        text = Label(_words(need), rich=True, wrap=True)
        said = _plain(need.text)
        buttons: list[QWidget] = []
        for words, signal, urgent in (
            (need.away, self.let_go, False),
            (need.aside, self.looked, False),
            (need.button, self.helped, need.urgent),
        ):
            if words:
                variant = "primary" if urgent else "quiet" if signal is self.let_go else ""
                do = partial(signal.emit, need.subject)
                buttons.append(Button(words, do, variant=variant, compact=True, name=f"{words}: {said}"))
        self._buttons += buttons
        return Line(Chip(need.chip, need.kind), text, buttons, self)


def _words(need: Need) -> str:
    text = escaped(need.text).replace(STRONG, "<b>").replace(STRONG_END, "</b>")
    if not need.detail:
        return text
    return f'{text} <span style="color:{colors().muted}">· {escaped(need.detail)}</span>'


def _matter(need: Need) -> tuple[str, object]:
    """What makes a line the same one though a minute passed."""
    return need.chip, need.text if need.subject is None else need.subject


def _told(need: Need) -> str:
    return f"{need.chip}, {_plain(need.text)}."


def _plain(text: str) -> str:
    return text.replace(STRONG, "").replace(STRONG_END, "")
