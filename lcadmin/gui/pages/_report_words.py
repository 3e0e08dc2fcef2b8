"""What the window calls each report and its main figure: one place for a new one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.report_sheets import Report

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReportWords:
    """``tab`` is the button's text, ``figure`` what the chart's bars are; a figure ``in_hours`` is in
    seconds and shown so."""

    tab: str
    figure: str
    in_hours: bool = True


def words_of(report: Report) -> ReportWords:
    """In the language that the window speaks."""
    return {
        Report.DURATIONS: ReportWords(
            translate("ReportsPage", "&Durations"), translate("ReportsPage", "Hours counted")
        ),
        Report.TUTORS: ReportWords(
            translate("ReportsPage", "Tutor pa&y"), translate("ReportsPage", "Hours taught")
        ),
        Report.STUDENTS: ReportWords(
            translate("ReportsPage", "&Student prices"), translate("ReportsPage", "Hours of students")
        ),
        Report.ATTENDANCE: ReportWords(
            translate("ReportsPage", "Atte&ndance"), translate("ReportsPage", "No-shows"), in_hours=False
        ),
        Report.CONNECTION: ReportWords(
            translate("ReportsPage", "Connection &quality"),
            translate("ReportsPage", "Connections lost"),
            in_hours=False,
        ),
    }[report]
