"""What the search offers to do, besides what it finds: loaded when somebody types into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lcadmin.domain.report_sheets import Report
from lcadmin.gui.dialogs.bring_in import bring_in
from lcadmin.gui.dialogs.letter_actions import letter_actions
from lcadmin.gui.manual import Topic, chapters, topics
from lcadmin.gui.models.hit import Hit
from lcadmin.gui.office import Office
from lcadmin.gui.pages._log_tabs import RECONCILE
from lcadmin.gui.pages._report_words import words_of
from lcadmin.gui.practice_class import try_practice
from lcadmin.gui.sample_month import clear_sample_month
from lcadmin.gui.support_details import copy_details
from lcadmin.gui.widgets.nav import NavItem

translate = QCoreApplication.translate


def search_actions(
    office: Office, window: QWidget, pages: Iterable[NavItem], show_history: Callable[[], None]
) -> list[Hit]:
    """What can be done from everywhere, the pages, and the topics of the help."""
    return [
        Hit(translate("MainWindow", "New class"), translate("MainWindow", "Ctrl+N"), do=office.new_class),
        *letter_actions(office, window),
        Hit(
            translate("MainWindow", "Closed days"),
            translate("MainWindow", "Holidays and absences"),
            do=partial(_show_closed_days, office, window),
        ),
        Hit(
            translate("MainWindow", "People and classes from LearnCube"),
            translate("MainWindow", "What is planned there comes here"),
            do=partial(bring_in, office, window),
        ),
        Hit(
            translate("MainWindow", "History"),
            translate("MainWindow", "What was done, to undo it"),
            do=show_history,
        ),
        Hit(
            translate("MainWindow", "Try a practice class"),
            translate("MainWindow", "A stand-in for LearnCube on this PC"),
            do=partial(try_practice, office, office, lambda: None),
        ),
        Hit(
            translate("MainWindow", "Remove sample and practice data"),
            translate("MainWindow", "Made-up people and their classes"),
            do=partial(clear_sample_month, office, office, lambda: None),
        ),
        Hit(
            translate("MainWindow", "Copy details for support"),
            translate("MainWindow", "Without keys, links and names"),
            do=partial(copy_details, office),
        ),
        Hit(
            translate("MainWindow", "Class logs"),
            translate("MainWindow", "Import what LearnCube's log says"),
            "logs",
        ),
        Hit(
            translate("MainWindow", "Reconcile"),
            translate("MainWindow", "Our count beside LearnCube's, from the class logs"),
            "logs",
            {"tab": RECONCILE},
        ),
        *(
            Hit(
                words_of(report).tab.replace("&", ""),
                translate("MainWindow", "Report"),
                "reports",
                {"report": report.value},
            )
            for report in Report
        ),
        *(
            Hit(item.title, translate("MainWindow", "Page"), item.page)
            for item in pages
            if item.page != "logs"
        ),
        *(
            Hit(topic.title, translate("MainWindow", "Help"), "help", {"topic": topic.key})
            for topic in _help(office.settings.language)
        ),
    ]


def _help(language: str) -> list[Topic]:
    """Topics and chapters; a chapter with the name of a topic stands below it and has no entry."""
    own = topics(language)
    names = {topic.title for topic in own}
    return [*own, *(chapter for chapter in chapters(language) if chapter.title not in names)]


def _show_closed_days(office: Office, window: QWidget) -> None:
    from lcadmin.gui.dialogs.closed_days import ClosedDaysDialog

    ClosedDaysDialog(office, window).open()
