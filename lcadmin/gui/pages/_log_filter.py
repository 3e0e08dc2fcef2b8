"""The bar over the imported class logs: which days, whose, in what state, from where, with which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lcadmin.domain.class_logs import LogSource, LogStatus
from lcadmin.gui.models.class_logs import log_source_words, log_status_words
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.filter_bar import FilterBar
from lcadmin.services.log_tables import LogQuery

_ROWS_SHOWN = 20


class LogFilter(FilterBar):
    """The filter over imported classes."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        hint, name = self.tr("Title, name or short name"), self.tr("Words in the class log")
        super().__init__(office, hint, name, parent)
        self.tutor = self.choice(self.tr("All tutors"), self.tr("Tutor"))
        self.student = self.choice(self.tr("All students"), self.tr("Student"))
        for box in (self.tutor, self.student):
            box.setMaxVisibleItems(_ROWS_SHOWN)
        self.status = self.choice(self.tr("Any state"), self.tr("State"))
        for status in LogStatus:
            self.status.addItem(log_status_words(status), status.value)
        self.source = self.choice(self.tr("From anywhere"), self.tr("Where it came from"))
        for source in LogSource:
            self.source.addItem(log_source_words(source), source.value)
        self.lay_out(self.tutor, self.student, self.status, self.source)

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
