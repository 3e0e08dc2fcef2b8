"""What came of an import of class logs: every row is accounted for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.class_logs import DurationUnit
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.file_places import ask_where_to
from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services.log_entries import LogsImport, RejectedRow, Remark


class LogsResultDialog(Dialog):
    """``sources`` are the files by name; rows of theirs that were not taken can be saved, mended and
    imported again."""

    def __init__(
        self,
        office: Office,
        done: LogsImport,
        sources: Mapping[str, Path] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._done = done
        self._sources = dict(sources or {})
        self.setWindowTitle(self.tr("Class logs imported"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addLayout(self._figures())
        for sentence in self._sentences():
            column.addWidget(Label(sentence, "muted", wrap=True))
        if done.rejected:
            column.addWidget(Label(self.tr("Rows that were not taken"), "heading"))
            self.table = self._rejected()
            column.addWidget(TableCard(self.table), 1)
            self.resize(px(640), px(560))
        elif done.remarks:
            column.addWidget(Label(self.tr("Taken with a remark"), "heading"))
            column.addWidget(TableCard(self._remarks()), 1)
            self.resize(px(640), px(520))
        else:
            column.addStretch(1)
        column.addLayout(self._buttons())
        self.close_button.setFocus()

    def _figures(self) -> QGridLayout:
        done, number, grid = self._done, self._office.formats.number, QGridLayout()
        grid.setHorizontalSpacing(px(24))
        for place, (count, words) in enumerate(
            (
                (done.read, self.tr("rows read")),
                (done.added, self.tr("new")),
                (done.updated, self.tr("changed")),
                (done.unchanged, self.tr("there already")),
                (len(done.rejected), self.tr("not taken")),
            )
        ):
            grid.addWidget(Label(number(count), "figure"), 0, place)
            grid.addWidget(Label(words, "muted"), 1, place)
        grid.setColumnStretch(5, 1)
        return grid

    def _sentences(self) -> list[str]:
        done, said = self._done, list[str]()
        if done.repeated:
            said.append(
                self.tr("Rows that stood there more than once and were counted once: {n}").format(
                    n=done.repeated
                )
            )
        if done.unit is DurationUnit.MINUTES:
            said.append(self.tr("Lengths were taken as minutes."))
        elif done.unit is DurationUnit.SECONDS:
            said.append(self.tr("Lengths were taken as seconds."))
        many = len(done.remarks) + done.more_remarks
        if many and done.rejected:
            said.append(self.tr("Rows taken with a part left out or a choice made: {n}").format(n=many))
        return said

    def _rejected(self) -> RowsView:
        columns: list[Column[RejectedRow]] = [
            Column(self.tr("File"), lambda row: row.file, muted=True),
            Column(self.tr("Line"), lambda row: str(row.line) if row.line else "", right=True),
            Column(self.tr("Why"), lambda row: self._office.say(row.why), stretch=1, tip=self._why),
        ]
        self.model: RowsModel[RejectedRow] = RowsModel(columns, key=id, parent=self)
        self.model.set_rows(self._done.rejected)
        return RowsView(self.model, self.tr("Rows that were not taken"))

    def _why(self, row: RejectedRow) -> str:
        return self._office.say(row.why)

    def _remarks(self) -> RowsView:
        columns: list[Column[Remark]] = [
            Column(self.tr("Line"), lambda row: str(row.line) if row.line else "", right=True),
            Column(self.tr("Remark"), lambda row: self._office.say(row.what), stretch=1),
        ]
        model: RowsModel[Remark] = RowsModel(columns, key=id, parent=self)
        model.set_rows(self._done.remarks)
        return RowsView(model, self.tr("Taken with a remark"))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        if self._savable():
            self.save_button = Button(self.tr("&Save them to mend…"), self._ask_where)
            row.addWidget(self.save_button)
        self.close_button = PrimaryButton(self.tr("Close"), self.accept)
        self.close_button.setDefault(True)
        row.addWidget(self.close_button)
        return row

    def _savable(self) -> list[str]:
        return [
            name
            for name in self._sources
            if any(row.file == name and row.cells for row in self._done.rejected)
        ]

    def _ask_where(self) -> None:
        source = self._sources[self._savable()[0]]
        proposal = source.with_stem(f"{source.stem}-{self.tr('to-mend')}")
        title, kind = self.tr("Save rows to mend"), self.tr("Table (*.csv)")
        target = ask_where_to(self, title, proposal, kind, ".csv")
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Writes the rows that were not taken; of a second file beside it, named after that."""
        logs, done = self._office.logs, self._done
        if logs is None:
            return
        names = self._savable()

        def work() -> None:
            for place, name in enumerate(names):
                rows = [row for row in done.rejected if row.file == name and row.cells]
                where = target if not place else target.with_stem(f"{target.stem}-{Path(name).stem}")
                logs.save_rejected(where, self._sources[name], rows)

        self._office.tasks.run(
            work,
            lambda _nothing: self._office.toast(self.tr("Written: {file}").format(file=target.name)),
            self._office.trouble,
            owner=self,
        )
