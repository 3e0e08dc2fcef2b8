"""Whole days in the office, through the window, the responder's socket and LearnCube's classroom together.

Every figure stands here as the times of the day say it; nothing of the program counts it for the tests.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.formats import hours
from lcadmin.gui.pages.reports import ReportsPage
from tests.support.gui import button, click, copied, press, type_in
from tests.support.premises import (
    Business,
    DoomedPC,
    Opened,
    links_in,
    program,
    rows,
    seconds_between,
)


def makes_class(opened: Opened, title: str, time: str, tutor: str, *students: str) -> list[str]:
    """Somebody fills the form in; the links that are on the clipboard afterwards: tutor first."""
    click(opened.window.new_class_button)
    form = opened.dialog(NewClassDialog)
    type_in(form.title_edit, title)
    type_in(form.when.time, time)
    for picker, names in ((form.tutor, [tutor]), (form.students, list(students))):
        for name in names:
            type_in(picker.edit, name)
            opened.still()
            press(picker.edit, Qt.Key.Key_Return)
            opened.still()
    opened.given.copy("")
    click(form.save_button)
    opened.qtbot.waitUntil(lambda: len(links_in(copied())) == 1 + len(students))
    opened.still()
    return links_in(copied())


def test_a_normal_day_from_the_form_to_the_report(qtbot: QtBot, business: Business) -> None:
    clock, outside = business.clock, business.outside
    with program(qtbot, business.folder, clock, outside) as opened:
        anna, tom = makes_class(opened, "Algebra", "16:00", "anna", "tom")
        ben, ada, mia = makes_class(opened, "Chess", "17:30", "ben", "ada", "mia")
        opened.until_it_stands("Algebra", "opens 15:45")

        clock.at("15:55:00")
        outside.does(tom, "enter")
        opened.until_it_stands("Algebra", "Tom waiting · 0 s")
        clock.at("15:58:00")
        outside.does(anna, "enter", "start")
        clock.at("16:00:00")
        outside.does(tom, "start")
        opened.until_it_stands("Algebra", "In class · 0:00:00")
        clock.at("16:10:00")
        assert opened.stands("Algebra") == "In class · 0:10:00"
        clock.at("16:47:03")
        outside.does(anna, "end")
        algebra = seconds_between("16:00:00", "16:47:03")
        opened.until_it_stands("Algebra", f"Ended · {hours(algebra)}")

        clock.at("17:25:00")
        outside.does(ben, "enter", "start")
        outside.does(ada, "enter")
        outside.does(mia, "enter")
        clock.at("17:31:15")
        outside.does(ada, "start")
        clock.at("18:00:00")
        outside.does(mia, "end")
        chess = seconds_between("17:31:15", "18:00:00")

        opened.until_it_stands("Chess", f"Ended · {hours(chess)}")
        page = opened.minutes("Algebra")
        assert (page.header.title, page.card.counted.text()) == ("Algebra", "0:47:03")
        opened.go_to("reports")
        report = opened.window.page
        assert isinstance(report, ReportsPage)
        assert [row[:3:2] for row in rows(report.table)] == [["Algebra", "0:47:03"], ["Chess", "0:28:45"]]
        assert report.totals.texts() == ["Total", "", "1:15:48"]
        assert hours(algebra + chess) == "1:15:48"


def test_a_bad_day_costs_no_second(qtbot: QtBot, business: Business) -> None:
    clock, outside = business.clock, business.outside
    anna, tom, ada = business.planned("Algebra", "16:00", "Anna", "Tom", "Ada")
    ben, mia = business.planned("Chess", "17:30", "Ben", "Mia")
    pc = DoomedPC(business.folder, business.clock_file)
    try:
        outside.callback = pc.callback
        clock.at("15:55:00")
        outside.does(anna, "enter", "start")
        outside.does(tom, "enter")
        clock.at("16:00:00")
        outside.does(tom, "start")
        clock.at("16:10:00")
        outside.does(tom, "lose")
        clock.at("16:10:30")
        outside.does(tom, "enter")
        clock.at("16:20:00")
        assert "17:15" in outside.refuses(mia)
        clock.at("16:25:00")
    finally:
        pc.loses_its_power()
    clock.at("16:26:00")
    outside.refuses(ada)

    clock.at("16:30:00")
    so_far = seconds_between("16:00:00", "16:10:00") + seconds_between("16:10:30", "16:30:00")
    with program(qtbot, business.folder, clock, outside) as opened:
        opened.until_it_stands("Algebra", f"In class · {hours(so_far)}")
        outside.does(ada, "enter", "start")
        click(button(opened.today.attention, "Let them in"))
        opened.still()
        outside.does(mia, "enter")
        clock.at("16:51:20")
        outside.does(anna, "end")
        algebra = seconds_between("16:00:00", "16:10:00") + seconds_between("16:10:30", "16:51:20")
        opened.until_it_stands("Algebra", f"Ended · {hours(algebra)}")
        page = opened.minutes("Algebra")
        assert page.card.counted.text() == hours(algebra) == "0:50:50"
        assert rows(page.table)[-1][-1] == "0:10:00 + 0:40:50"

        outside.does(ben, "enter", "start")
        clock.at("17:30:00")
        outside.does(mia, "start")
        clock.at("18:00:01")
        outside.does(ben, "end")
        opened.until_it_stands("Chess", "Ended · 0:30:01")
