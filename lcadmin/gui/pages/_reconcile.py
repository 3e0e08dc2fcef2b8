"""Our count of each class beside LearnCube's, with what can be done about a difference."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from lcadmin.domain.instants import Instant
from lcadmin.domain.reconcile import Compared, Reconciled, ReconciledTotals, sheet, totals
from lcadmin.gui.dialogs.log_match import LogMatchDialog
from lcadmin.gui.formats import hours
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import CellButton, Column, Mark, button_column, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages._report_exits import ReportExits, Shown
from lcadmin.gui.pages._report_export import ReportExport
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button, EmptyState
from lcadmin.gui.widgets.date_range import DateRange
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.left_out import LeftOut
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.gui.widgets.totals import TotalsBar
from lcadmin.services import reconcile as service
from lcadmin.services.reconcile import Reconciliation

_KINDS = {
    Compared.AGREES: Kind.GOOD,
    Compared.DIFFERS: Kind.WARNING,
    Compared.ONLY_HERE: Kind.INFO,
    Compared.ONLY_THERE: Kind.BAD,
}
_EMPTY = Reconciliation((), ReconciledTotals(), ())
_FILL = "fill"
_NAME = 120
_ONE_LINE = 880


class ReconcileView(QWidget):
    """This month's classes on both sides, unless other days are chosen; first all that do not agree."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._found = _EMPTY
        self._limits: tuple[Instant | None, Instant | None] = (None, None)
        self._stacked = False
        self.range = DateRange(office)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which classes"))
        self.which.addItem(self.tr("All classes"), "")
        for verdict in Compared:
            self.which.addItem(self._words(verdict), verdict.value)
        self.unsure = Banner(Kind.INFO)
        self.decide_button = Button(self.tr("&Decide…"), self._decide, compact=True)
        self.unsure.add(self.decide_button)
        self.unsure.hide()
        self.model: RowsModel[Reconciled] = RowsModel(self._columns(), key=_key, parent=self)
        self.table = RowsView(self.model, self.tr("Our count beside LearnCube's"))
        self.table.least_width = _NAME
        self.table.row_activated.connect(self._open)
        self.table.button_clicked.connect(self._clicked)
        self.totals = TotalsBar()
        self.card = TableCard(self.table)
        self.card.body.addWidget(self.totals)
        self.empty = EmptyState(
            self.tr("Nothing to compare here"),
            self.tr("Classes of these days stand here with what was counted and what LearnCube's log says."),
        )
        export = ReportExport(office, self, self.range.file_words)
        self.exits = ReportExits(office, self, export, self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(FlowRow((self.range, self.which, *self.exits.buttons), px(8)))
        column.addWidget(self.unsure)
        column.addWidget(self.card, 1)
        column.addWidget(LeftOut(self.table))
        column.addWidget(self.empty)
        self.card.hide()
        self.empty.hide()
        self._loader = Loader(office.tasks, self, self._work, self._show, office.trouble)
        self.range.changed.connect(self.load)
        self.which.currentIndexChanged.connect(self._filter)

    def load(self) -> None:
        """Compares anew."""
        self._limits = self.range.limits()
        self._loader.load()

    def _work(self) -> Reconciliation:
        return service.reconcile(self._office.desk, *self._limits)

    def _show(self, found: Reconciliation) -> None:
        self._found = found
        many = len(found.unsure)
        words = self.tr("{n} imported classes may be classes of yours, but that is not certain.")
        if many == 1:
            words = self.tr("1 imported class may be a class of yours, but that is not certain.")
        self.unsure.set(words.format(n=many) if many else "")
        self._filter()

    def _filter(self) -> None:
        chosen = self.which.currentData()
        rows = [row for row in self._found.rows if not chosen or row.verdict == chosen]
        self.model.set_rows(rows)
        self.card.setVisible(bool(rows))
        self.exits.enable(bool(rows))
        self.empty.setVisible(not rows)
        self._show_totals(totals(rows))

    def _show_totals(self, sums: ReconciledTotals) -> None:
        """Of what is listed: the difference is that of its column; what one side alone has stands beside."""
        said = [
            words.format(n=n, length=hours(length))
            for n, words, length in (
                (sums.agrees, self.tr("{n} agree"), 0),
                (sums.differs, self.tr("{n} differ"), 0),
                (sums.only_here, self.tr("{n} only here ({length})"), sums.here),
                (sums.only_there, self.tr("{n} only at LearnCube ({length})"), sums.there),
            )
            if n
        ]
        self.totals.set(
            self.tr("Together"),
            " · ".join(said),
            self.tr("Difference {length}").format(length=self._signed(sums.difference)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = event.size().width() < px(_ONE_LINE)
        if stacked != self._stacked:
            self._stacked = stacked
            self.model.set_columns(self._columns())

    def _columns(self) -> list[Column[Reconciled]]:
        """With little room the time stands under the title, LearnCube's length under ours."""
        formats, now, stacked = self._office.formats, self._office.now, self._stacked

        def when(row: Reconciled) -> str:
            return formats.when(row.start, now())

        def title(row: Reconciled) -> str:
            return row.title or row.slug

        def counted(row: Reconciled) -> str:
            return _length(row.counted)

        def logged(row: Reconciled) -> str:
            return _length(row.logged)

        above, below = self.tr("Counted here"), self.tr("LearnCube")
        lengths: list[Column[Reconciled]] = [
            Column(above, counted, right=True),
            Column(below, logged, right=True),
        ]
        if stacked:
            lengths = [Column(f"{above} / {below}", counted, right=True, detail=logged)]
        return [
            *([] if stacked else [Column(self.tr("When"), when)]),
            Column(self.tr("Class"), title, bold=True, stretch=2, detail=when if stacked else None),
            *lengths,
            Column(
                self.tr("Difference"),
                lambda row: "" if row.difference is None else self._signed(row.difference),
                right=True,
                bold=True,
                spare=1 if stacked else 0,
            ),
            *self._results(),
        ]

    def _results(self) -> list[Column[Reconciled]]:
        """With little room the button alone stands where there is one: the difference says the rest."""
        result: Column[Reconciled] = chip_column(
            self.tr("Result"), lambda row: Mark(self._words(row.verdict), _KINDS[row.verdict])
        )
        if not self._stacked:
            return [result, button_column(self._buttons)]
        mark = result.mark
        return [
            replace(
                result,
                mark=lambda row: None if self._buttons(row) or mark is None else mark(row),
                buttons=self._buttons,
            )
        ]

    def _buttons(self, row: Reconciled) -> list[CellButton]:
        wanted = row.lesson_id is not None and row.logged and row.verdict is not Compared.AGREES
        words = self.tr("Fill in") if self._stacked else self.tr("Take LearnCube's")
        return [CellButton(_FILL, words)] if wanted else []

    def _words(self, verdict: Compared) -> str:
        return {
            Compared.AGREES: self.tr("Agrees"),
            Compared.DIFFERS: self.tr("Differs"),
            Compared.ONLY_HERE: self.tr("Only here"),
            Compared.ONLY_THERE: self.tr("Only at LearnCube"),
        }[verdict]

    def _signed(self, seconds: int) -> str:
        return f"+{hours(seconds)}" if seconds > 0 else hours(seconds)

    def _open(self, row: Reconciled) -> None:
        if row.lesson_id is not None:
            self._office.go_to("minutes", lesson_id=row.lesson_id)

    def _clicked(self, row: Reconciled, _button: str) -> None:
        office, lesson_id = self._office, row.lesson_id
        if lesson_id is None:
            return

        def done(_time: object) -> None:
            office.done(self.tr("{title}: LearnCube's length taken, marked as such").format(title=row.title))
            self.load()

        office.tasks.run(lambda: service.fill_in(office.desk, lesson_id), done, office.trouble, owner=self)

    def _shown(self) -> Shown | None:
        """The classes that are listed, as a report."""
        rows = self.model.rows
        tolerance = self._office.settings.reconcile_seconds
        return Shown(sheet(rows, tolerance, *self._limits)) if rows else None

    def _decide(self) -> None:
        dialog = LogMatchDialog(self._office, self._found.unsure, self.window())
        dialog.saved.connect(lambda _nothing: self.load())
        dialog.open()


def _length(seconds: int | None) -> str:
    return "" if seconds is None else hours(seconds)


def _key(row: Reconciled) -> object:
    return (row.lesson_id, row.class_no)
