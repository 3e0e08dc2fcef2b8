"""Reports: how long each class lasted, over a range, with totals; exported as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.reports import By, DurationRow, DurationsReport, Totals
from lcadmin.gui.columns_memory import keep_columns
from lcadmin.gui.formats import hours
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import Column, Mark, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Chip, EmptyState, PrimaryButton
from lcadmin.gui.widgets.date_range import DateRange
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.gui.widgets.totals import TotalsBar
from lcadmin.services import report as service
from lcadmin.services.ports import Changed


class ReportsPage(Page):
    """Class durations by class, week or month. A double click explains a class's minutes."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Reports")
        self._report = DurationsReport((), Totals())
        self._limits: tuple[Instant | None, Instant | None] = (None, None)
        self._by = By.CLASS.value
        self.export_button = PrimaryButton(self.tr("Export CSV…"), self._ask_where)
        self.header = PageHeader(self.tr("Class durations"), buttons=(self.export_button,))
        self.range = DateRange(office)

        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Group by"))
        for by, words in (
            (By.CLASS, self.tr("By class")),
            (By.WEEK, self.tr("By week")),
            (By.MONTH, self.tr("By month")),
        ):
            self.by.addItem(words, by.value)

        self.reviews = Chip("", Kind.WARNING, self)
        self.model: RowsModel[DurationRow] = RowsModel(self._columns(), key=_key, parent=self)
        self.table = RowsView(self.model, self.tr("Class durations"), fit=True)
        self.table.row_activated.connect(self._explain)
        keep_columns(office, self.table, "reports")
        self.totals = TotalsBar()
        self.card = TableCard(self.table)
        self.card.body.addWidget(self.totals)
        self.empty = EmptyState(
            self.tr("Nothing to count here"),
            self.tr("Classes that took place in this range stand here with their counted time."),
        )
        self._lay_out()
        self._recall()
        self._loader = Loader(office.tasks, self, self._work, self._show, office.trouble)
        self.range.changed.connect(self._other)
        self.by.currentIndexChanged.connect(self._other)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(px(8))
        bar.addWidget(self.range)
        bar.addWidget(self.by)
        bar.addStretch(1)
        bar.addWidget(self.reviews)
        column = self.column()
        column.addWidget(self.header)
        column.addLayout(bar)
        column.addWidget(self.card)
        column.addWidget(self.empty)
        column.addStretch(1)
        self.card.hide()
        self.empty.hide()

    def _recall(self) -> None:
        kept = self.office.recall("reports/by")
        place = self.by.findData(kept) if isinstance(kept, str) else -1
        self.by.setCurrentIndex(max(0, place))
        range_kept = self.office.recall("reports/range")
        if isinstance(range_kept, str):
            self.range.choose(range_kept)

    @property
    def grouping(self) -> By:
        """What one row stands for."""
        return By(self.by.currentData())

    def _columns(self) -> list[Column[DurationRow]]:
        formats, grouping = self.office.formats, self.grouping
        counted: Column[DurationRow] = Column(
            self.tr("Counted"), lambda row: hours(row.counted_seconds), right=True, bold=True
        )
        if grouping is By.CLASS:
            return [
                Column(self.tr("When"), lambda row: formats.short_day(formats.day_of(row.start))),
                Column(self.tr("Time"), lambda row: formats.time(row.start)),
                Column(self.tr("Class"), lambda row: row.title, bold=True, stretch=2),
                chip_column("", self._mark),
                counted,
            ]
        return [
            Column(
                self.tr("Week") if grouping is By.WEEK else self.tr("Month"),
                self._period,
                bold=True,
                stretch=2,
            ),
            Column(self.tr("Classes"), lambda row: str(row.classes), right=True, stretch=1),
            chip_column("", self._mark),
            counted,
        ]

    def _period(self, row: DurationRow) -> str:
        formats = self.office.formats
        day = formats.day_of(row.start)
        if self.grouping is By.WEEK:
            return self.tr("from {day}").format(day=formats.full_day(day))
        return formats.month(day)

    def _mark(self, row: DurationRow) -> Mark | None:
        if not row.in_review:
            return None
        if row.lesson_id is not None:
            return Mark(self.tr("check"), Kind.WARNING)
        return Mark(self.tr("{n} to check").format(n=row.in_review), Kind.WARNING)

    # Loading

    def _work(self) -> DurationsReport:
        start, end = self._limits
        return service.durations(self.office.desk, start=start, end=end, by=self._by)

    def refresh(self) -> None:
        self._ask()
        self._loader.load()

    def _ask(self) -> None:
        """Takes down the question: the work runs on another thread and must not read the widgets."""
        self._limits = self.range.limits()
        self._by = self.grouping.value

    def _other(self) -> None:
        self.office.remember("reports/by", self.grouping.value)
        self.office.remember("reports/range", self.range.choice)
        self._ask()
        self._loader.restart()

    def show_changed(self, changed: Changed) -> None:
        if changed.lessons or changed.settings or changed.everything:
            self.refresh()

    def _show(self, report: DurationsReport) -> None:
        self._report = report
        self.model.set_columns(self._columns())
        self.model.set_rows(report.rows)
        self.card.setVisible(bool(report.rows))
        self.empty.setVisible(not report.rows)
        self.export_button.setEnabled(bool(report.rows) and self.office.outputs is not None)
        totals = report.totals
        count = self.tr("1 class") if totals.classes == 1 else self.tr("{n} classes").format(n=totals.classes)
        self.totals.set(self.tr("Total"), count, hours(totals.counted_seconds))
        self.reviews.set(
            self.tr("{n} to check").format(n=totals.in_review) if totals.in_review else "", Kind.WARNING
        )
        self.header.set_subtitle(f"{self.range.words()} · {count}")

    def _explain(self, row: DurationRow) -> None:
        if row.lesson_id is not None:
            self.office.go_to("minutes", lesson_id=row.lesson_id)

    # The file

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = Path(folder) / f"{self.tr('class-durations')}-{self.range.file_words()}.csv"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export class durations"), str(proposal), self.tr("Spreadsheet (*.csv)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Writes what is shown to a file that spreadsheets open."""
        office, outputs = self.office, self.office.outputs
        if outputs is None:
            return

        def work() -> Path:
            start, end = self._limits
            sheet = service.sheet(office.desk, "durations", start=start, end=end, by=self._by)
            content = outputs.report_file("csv", sheet, office.settings, office.now())
            try:
                path.write_bytes(content)
            except OSError as error:
                raise BadInput("unwritable_file", file=path, cause=error.strerror or str(error)) from error
            return path

        self.office.tasks.run(
            work,
            lambda written: self.office.toast(self.tr("Written: {file}").format(file=written.name)),
            self.office.trouble,
            busy=self.tr("Exporting…"),
            owner=self,
        )


def _key(row: DurationRow) -> object:
    return row.lesson_id if row.lesson_id is not None else row.start
