"""The buttons by which a report leaves the window, and the menu of its other forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.report_sheets import OF_PEOPLE, Report, Sheet
from lcadmin.gui.office import Office
from lcadmin.gui.pages._report_export import ReportExport
from lcadmin.gui.widgets.basics import Button, PrimaryButton

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shown:
    """The report on the page, and whom it is about (id, name) where it is about more than one."""

    sheet: Sheet
    people: tuple[tuple[int, str], ...] = ()


class ReportExits:
    """``shown`` says what is on the page now, None while nothing is. Put ``buttons`` where they belong."""

    def __init__(
        self, office: Office, over: QWidget, export: ReportExport, shown: Callable[[], Shown | None]
    ) -> None:
        self._office = office
        self._over = over
        self._export = export
        self._shown = shown
        self.export_button = PrimaryButton(
            translate("ReportsPage", "E&xport to Excel…"), lambda: self._write("xlsx")
        )
        self.others_button = Button(translate("ReportsPage", "More forms ▾"), self._show_menu)
        self.print_button = Button(translate("ReportsPage", "&Print…"), self._print)
        self.buttons = (self.print_button, self.others_button, self.export_button)

    def enable(self, there: bool) -> None:
        """Whether there is something to take out."""
        for button in self.buttons:
            button.setEnabled(there and self._office.outputs is not None)

    def menu(self) -> QMenu:
        """The ways out beside the spreadsheet and the printer."""
        menu = QMenu(self._over)
        for form, words in (
            ("csv", translate("ReportsPage", "&CSV…")),
            ("pdf", translate("ReportsPage", "P&DF…")),
            ("html", translate("ReportsPage", "&Web page…")),
        ):
            menu.addAction(words, partial(self._write, form))
        shown = self._shown()
        if shown is not None and shown.people and shown.sheet.report in OF_PEOPLE:
            menu.addSeparator()
            menu.addAction(translate("ReportsPage", "A PDF for &each person…"), self._write_each)
            if shown.sheet.report is Report.STUDENTS:
                families = translate("ReportsPage", "A statement for each &family…")
                menu.addAction(families, partial(self._with, self._export.ask_where_families))
                paper = translate("ReportsPage", "P&rint statements…")
                menu.addAction(paper, partial(self._with, self._export.print_families))
                mail = translate("ReportsPage", "&Mail statements…")
                menu.addAction(mail, partial(self._with, self._export.mail_families))
        menu.addSeparator()
        menu.addAction(translate("ReportsPage", "&Logo…"), lambda: self._office.go_to("settings", key="logo"))
        menu.addSeparator()
        menu.addAction(translate("ReportsPage", "C&opy"), partial(self._with, self._export.copy))
        return menu

    def _show_menu(self) -> None:
        self.menu().popup(self.others_button.mapToGlobal(self.others_button.rect().bottomLeft()))

    def _with(self, do: Callable[[Sheet], object]) -> None:
        shown = self._shown()
        if shown is not None:
            do(shown.sheet)

    def _write(self, form: str) -> None:
        self._with(lambda sheet: self._export.ask_where(sheet, form))

    def _write_each(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._export.ask_where_each(shown.sheet, shown.people)

    def _print(self) -> None:
        self._with(lambda sheet: self._export.when_settled(sheet, self._print_now, on_paper=True))

    def _print_now(self) -> None:
        self._with(self._export.print)
