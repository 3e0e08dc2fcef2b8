"""Reports: hours, pay, prices, attendance, connection quality; over a range, grouped, exported."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.report_sheets import OF_PEOPLE, Report, Sheet
from lcadmin.domain.reports import By
from lcadmin.domain.wording import Text
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.sheet import SheetModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages._report_chart import ChartCard
from lcadmin.gui.pages._report_data import Answer, Question, answer
from lcadmin.gui.pages._report_exits import ReportExits, Shown
from lcadmin.gui.pages._report_export import ReportExport
from lcadmin.gui.pages._report_money import ReportMoney
from lcadmin.gui.pages._report_progress import ReportProgress
from lcadmin.gui.pages._report_words import words_of
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, EmptyState, Label
from lcadmin.gui.widgets.date_range import LAST_MONTH, DateRange
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.left_out import LeftOut
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.gui.widgets.totals_row import TotalsRow
from lcadmin.services.ports import Changed

_WHOLE = "whole"
_ROWS, _NAME, _ENDLESS = 9, 140, 16_777_215
_LONG_NAME = 320
_ONE_LINE = 720


class ReportsPage(Page):
    """A double click on a person shows their classes, one on a class explains its minutes."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Reports")
        self._question = Question()
        self._sheet: Sheet | None = None
        self._people: tuple[tuple[int, str], ...] = ()
        self._only_review = False
        self._remarks = True
        self._filling = False
        self.tabs = {report: self._tab(report) for report in Report}
        self.range = DateRange(office)
        self.export = ReportExport(office, self, self.range.file_words)
        self.exits = ReportExits(office, self, self.export, self._shown)
        self.header = PageHeader("", buttons=self.exits.buttons)
        self.by = QComboBox()
        self.by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.by.setAccessibleName(self.tr("Group by"))
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Whose"))
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.person.setMaximumWidth(px(_LONG_NAME))
        self.compare = QComboBox()
        self.compare.setAccessibleName(self.tr("Compare"))
        self.compare.addItem(self.tr("Compare: period before"), True)
        self.compare.addItem(self.tr("Compare: nothing"), False)
        self.term_button = Button(self.tr("Set the term…"), self._set_term, variant="link")
        self.reviews = Button("", self._show_reviews, variant="review", compact=True)
        self.chart = ChartCard(office)
        self.model = SheetModel(office, self)
        self.table = RowsView(self.model, self.tr("Report"))
        self.table.row_activated.connect(self._drill)
        self.table.least_width = _NAME
        self.table.shared.connect(self._size_table)
        self.totals = TotalsRow(self.table, self.model.total)
        self.card = TableCard(self.table)
        self.card.body.addWidget(self.totals)
        self.notes = Label("", "caption", wrap=True)
        self.empty = EmptyState(
            self.tr("Nothing to count here"),
            self.tr("Classes that took place in this range stand here with their counted time."),
        )
        self.money = ReportMoney(office, self)
        self.tools = self.money.bar()
        self.progress = ReportProgress(office)
        self._lay_out()
        self._loader = Loader.asking(
            office.tasks, self, self._asked, partial(answer, office.desk), self._show, self._failed
        )
        self.progress.stopped.connect(self._stopped)
        self._recall()
        self.range.changed.connect(self._other)
        for box in (self.by, self.person, self.compare):
            box.currentIndexChanged.connect(self._other)

    def _tab(self, report: Report) -> Button:
        button = Button(words_of(report).tab, lambda: self.choose(report), variant="quiet")
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        column = self.column(scroll=True)
        column.setSpacing(px(12))
        column.addWidget(FlowRow(tuple(self.tabs.values()), px(4)))
        column.addWidget(self.header)
        bar = (self.range, self.by, self.person, self.compare, self.term_button, self.reviews)
        column.addWidget(FlowRow(bar, px(8)))
        column.addWidget(self.tools)
        column.addWidget(self.progress)
        column.addWidget(self.chart)
        column.addWidget(self.card, 1_000)
        column.addWidget(LeftOut(self.table))
        column.addWidget(self.notes)
        column.addWidget(self.empty)
        column.addStretch(1)
        for widget in (self.card, self.empty, self.chart, self.reviews):
            widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.model.stack(stacked=event.size().width() < px(_ONE_LINE))

    # Which report

    @property
    def report(self) -> Report:
        """The report that is shown."""
        return self._question.report

    def choose(self, report: Report) -> None:
        """Shows another report, with the range and grouping that it had last."""
        self._settle(report)
        self._other()
        self.money.ask_first(report)

    def _settle(self, report: Report) -> None:
        office = self.office
        self._filling = True
        office.remember("reports/report", report.value)
        for which, button in self.tabs.items():
            button.setChecked(which is report)
        self._question = Question(report)
        self._only_review = False
        usual = LAST_MONTH if report in (Report.TUTORS, Report.STUDENTS) else "this_month"
        kept = office.recall(f"reports/{report.value}/range")
        self.range.choose(kept if isinstance(kept, str) else usual)
        self._offer_groups(report)
        self.person.clear()
        self.person.addItem(self.tr("Everybody"), 0)
        self.person.setVisible(report in OF_PEOPLE)
        self.compare.setCurrentIndex(0 if office.recall("reports/compare") != "no" else 1)
        self.money.show_for(report)
        self.header.set_title(office.say(Text(f"report_title_{report.value}")))
        self._filling = False

    def _offer_groups(self, report: Report) -> None:
        groups = [
            (By.CLASS.value, self.tr("By class")),
            (By.WEEK.value, self.tr("By week")),
            (By.MONTH.value, self.tr("By month")),
        ]
        if report in OF_PEOPLE:
            groups.insert(0, (_WHOLE, self.tr("By person")))
        self.by.clear()
        for key, words in groups:
            self.by.addItem(words, key)
        kept = self.office.recall(f"reports/{report.value}/by")
        place = self.by.findData(kept) if isinstance(kept, str) else -1
        self.by.setCurrentIndex(max(0, place))

    def _recall(self) -> None:
        kept = self.office.recall("reports/report")
        known = isinstance(kept, str) and kept in tuple(Report)
        self._settle(Report(str(kept)) if known else Report.DURATIONS)

    # Loading

    def open(self, report: str = "") -> None:
        """``report`` names one to show."""
        if report in tuple(Report) and report != self.report.value:
            self.choose(Report(report))
            return
        self.refresh()
        self.money.ask_first(self.report)

    def refresh(self) -> None:
        self._ask()
        self._loader.load()

    def _ask(self) -> None:
        start, end = self.range.limits()
        by = self.by.currentData()
        self._question = Question(
            self.report,
            start,
            end,
            None if by == _WHOLE else str(by),
            self.person.currentData() or None if self.report in OF_PEOPLE else None,
            bool(self.compare.currentData()),
        )

    def _other(self) -> None:
        if self._filling:
            return
        office, name = self.office, self.report.value
        office.remember(f"reports/{name}/by", self.by.currentData())
        office.remember(f"reports/{name}/range", self.range.choice)
        office.remember("reports/compare", "yes" if self.compare.currentData() else "no")
        self.term_button.setVisible(self.range.is_term_unknown)
        self._only_review = False
        self._ask()
        self._loader.restart()

    def _asked(self) -> Question:
        return replace(self._question, watch=self.progress.begin())

    def _stopped(self) -> None:
        self._loader.drop()

    def _failed(self, error: UserError) -> None:
        self.progress.end()
        self.office.trouble(error)

    def show_changed(self, changed: Changed) -> None:
        if changed.lessons or changed.people or changed.settings or changed.everything:
            self.refresh()

    # Showing

    def _show(self, found: Answer) -> None:
        self.progress.end()
        sheet = self._sheet = found.sheet
        self.header.set_title(self.office.say(sheet.title))
        self.header.set_subtitle(self._summary(sheet))
        self._remarks = found.remarks
        self.model.show(sheet, remarks=found.remarks, only_in_review=self._only_review)
        self.table.setAccessibleName(self.office.say(sheet.title))
        self._size_table()
        self.totals.refresh()
        if self._question.person is None:
            self._offer_people(found.people)
        self.chart.show_course(self.report, found.course)
        self.term_button.setVisible(self.range.is_term_unknown)
        there = bool(sheet.rows)
        self.card.setVisible(there)
        self.chart.setVisible(there and len(found.course.periods) > 0)
        self.empty.setVisible(not there)
        self.notes.setText(" ".join(self.office.say(note) for note in sheet.notes))
        self.notes.setVisible(bool(sheet.notes))
        self.exits.enable(there)
        self._show_review_button(sheet)
        self.money.show_range(sheet, self.range.days())

    def _shown(self) -> Shown | None:
        if self._sheet is None:
            return None
        return Shown(self._sheet, self._people if self._question.person is None else ())

    def _size_table(self) -> None:
        """As high as its rows while they are few; of many it shows some and scrolls."""
        rows = self.model.rowCount()
        few = rows <= _ROWS
        height = self.table.height_of(min(rows, _ROWS))
        self.table.setMinimumHeight(height)
        self.table.setMaximumHeight(height if few else _ENDLESS)
        policy = QSizePolicy.Policy
        self.card.setSizePolicy(policy.Expanding, policy.Maximum if few else policy.Expanding)

    def _summary(self, sheet: Sheet) -> str:
        one, count = sheet.classes == 1, self.office.formats.number(sheet.classes)
        classes = Text("report_classes_one") if one else Text.of("report_classes", count=count)
        return f"{self.range.words()} · {self.office.say(classes)}"

    def _show_review_button(self, sheet: Sheet) -> None:
        count = sheet.in_review
        if self._only_review:
            words = self.tr("Show all")
        else:
            one = self.tr("1 class to check: show")
            words = one if count == 1 else self.tr("%n classes to check: show", "", count)
        self.reviews.setText(words)
        self.reviews.setAccessibleName(words)
        self.reviews.setVisible(count > 0)

    def _offer_people(self, people: tuple[tuple[int, str], ...]) -> None:
        if people == self._people and self.person.count() == len(people) + 1:
            return
        self._people = people
        self._filling = True
        self.person.clear()
        self.person.addItem(self.tr("Everybody"), 0)
        for number, name in people:
            self.person.addItem(name, number)
        self._filling = False

    def _show_reviews(self) -> None:
        """The classes that somebody should look at, one by one; again for all."""
        if self._sheet is None:
            return
        only = not self._only_review
        if only and self.by.currentData() != By.CLASS.value:
            self.by.setCurrentIndex(self.by.findData(By.CLASS.value))
            self._only_review = True
            return
        self._only_review = only
        self.model.show(self._sheet, remarks=self._remarks, only_in_review=only)
        self._show_review_button(self._sheet)

    def _drill(self, row: Any) -> None:
        if row.lesson_id is not None:
            # Of a report of people, also whom a proof would be for.
            whose = {"person_id": row.person_id} if self.report in OF_PEOPLE else {}
            self.office.go_to("minutes", lesson_id=row.lesson_id, **whose)
        elif self.report in OF_PEOPLE and self.by.currentData() == _WHOLE:
            self._filling = True
            self.by.setCurrentIndex(self.by.findData(By.CLASS.value))
            self._filling = False
            self.person.setCurrentIndex(self.person.findData(row.person_id))

    def _set_term(self) -> None:
        self.office.go_to("settings", key="term_first")
