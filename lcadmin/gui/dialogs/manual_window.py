"""The manual in a window of its own, beside a dialog that keeps the rest of the program waiting."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lcadmin.gui.language import spoken
from lcadmin.gui.reading_order import arrange
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.help_reading import HelpReading, Reading
from lcadmin.gui.widgets.scroll_area import ScrollArea

_WIDTH = 560
_HEIGHT = 640
_LEAST_WIDTH = 380
_APART = 8
_TITLE_BAR = 40


class ManualWindow(QDialog):
    """Closed by Esc. What is typed goes to it only while it is in front; the dialog stays usable."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.reading = HelpReading(spoken(QLocale().name()))
        area = ScrollArea(self.tr("Help"))
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(px(16), px(16), px(16), px(16))
        around.addWidget(self.reading)
        around.addStretch(1)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self._stand_beside(over)
        for keys, go in (("Alt+Left", self.reading.back), ("Alt+Right", self.reading.forward)):
            QShortcut(QKeySequence(keys), self).activated.connect(go)

    def _stand_beside(self, over: QWidget) -> None:
        """On the side of the dialog that has more room, so that both can be read."""
        room, dialog = self.screen().availableGeometry(), over.frameGeometry()
        right, left = room.right() - dialog.right(), dialog.left() - room.left()
        wide = min(px(_WIDTH), max(px(_LEAST_WIDTH), max(left, right) - 2 * px(_APART)))
        high = min(px(_HEIGHT), room.height() - px(_TITLE_BAR))
        self.resize(min(wide, room.width()), high)
        x = dialog.right() + px(_APART) if right >= left else dialog.left() - px(_APART) - wide
        top = min(dialog.top(), room.bottom() - high - px(_TITLE_BAR))
        self.move(max(room.left(), min(x, room.right() - wide)), max(room.top(), top))

    def focusNextPrevChild(self, forward: bool) -> bool:
        arrange(self)
        return super().focusNextPrevChild(forward)


def show_manual(over: QWidget, topic: str, file: str, part: str) -> ManualWindow:
    """Opens the manual beside ``over``, or turns the one that is open there to this."""
    made = over.findChild(ManualWindow) or ManualWindow(over)
    made.reading.read(Reading(topic, file, part, whole=not part), move=True)
    made.show()
    made.raise_()
    made.activateWindow()
    return made
