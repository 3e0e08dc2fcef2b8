"""The bar over the imported class logs: which days, whose, in what state, from where, with which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from lcadmin.domain.class_logs import LogSource, LogStatus
from lcadmin.gui.icons import icon
from lcadmin.gui.models.class_logs import log_source_words, log_status_words
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.date_range import ALL, DateRange
from lcadmin.gui.widgets.elided import ElidedBox
from lcadmin.services.log_tables import LogQuery

_PAUSE_MS = 200
_ONE_ROW = 1_280


class LogFilter(QWidget):
    """``changed`` comes when another list is asked for."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.range = DateRange(office)
        self.range.choose(ALL)
        self.tutor = self._names(self.tr("All tutors"), self.tr("Tutor"))
        self.student = self._names(self.tr("All students"), self.tr("Student"))
        self.status = self._choice(self.tr("Any state"), self.tr("State"))
        for status in LogStatus:
            self.status.addItem(log_status_words(status), status.value)
        self.source = self._choice(self.tr("From anywhere"), self.tr("Where it came from"))
        for source in LogSource:
            self.source.addItem(log_source_words(source), source.value)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Title, name or short name"))
        self.text.setAccessibleName(self.tr("Words in the class log"))
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setClearButtonEnabled(True)
        self.clear_button = Button(self.tr("Clear"), self.clear, variant="quiet")
        self.clear_button.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._lay_out()
        for box in self._boxes:
            box.currentIndexChanged.connect(self._turned)
        self.range.changed.connect(self._turned)
        self.text.textChanged.connect(self._turned)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.tutor, self.student, self.status, self.source

    def _lay_out(self) -> None:
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(px(8))
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(px(8))
        below.setSpacing(px(8))
        above.addWidget(self.range)
        above.addWidget(self.text, 1)
        for box in self._boxes:
            below.addWidget(box, 1)
        below.addWidget(self.clear_button)
        self._parts.addLayout(above, 1)
        self._parts.addLayout(below, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= px(_ONE_ROW)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)

    def _choice(self, anything: str, name: str) -> QComboBox:
        box = ElidedBox()
        box.setAccessibleName(name)
        box.addItem(anything, "")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(px(72))
        return box

    def _names(self, everybody: str, name: str) -> QComboBox:
        box = self._choice(everybody, name)
        box.setMaxVisibleItems(20)
        return box

    def query(self) -> LogQuery:
        """The rows that are asked for."""
        start, end = self.range.limits()
        status, source = self.status.currentData(), self.source.currentData()
        return LogQuery(
            start=start,
            end=end,
            tutor=self.tutor.currentData(),
            student=self.student.currentData(),
            status=LogStatus(status) if status else None,
            source=LogSource(source) if source else None,
            search=self.text.text().strip(),
        )

    @property
    def narrowed(self) -> bool:
        """Whether less than everything is asked for."""
        chosen = any(box.currentIndex() > 0 for box in self._boxes)
        return chosen or bool(self.text.text().strip()) or self.range.choice != ALL

    def offer(self, tutors: Sequence[str], students: Sequence[str]) -> None:
        """Names to choose from; whoever is chosen stays chosen."""
        for box, names in ((self.tutor, tutors), (self.student, students)):
            chosen = box.currentData()
            box.blockSignals(True)
            while box.count() > 1:
                box.removeItem(1)
            for name in dict.fromkeys([*names, *([chosen] if chosen and chosen not in names else [])]):
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)

    def clear(self) -> None:
        """Asks for everything again."""
        for box in self._boxes:
            box.setCurrentIndex(0)
        self.text.clear()
        self.range.choose(ALL)

    def _turned(self) -> None:
        self.clear_button.setVisible(self.narrowed)
        self._pause.start()
