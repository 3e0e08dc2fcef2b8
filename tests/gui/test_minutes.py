"""A class's minutes explained: the table, the totals to choose from, the line of time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import SECOND
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.correct import CorrectDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.timeline import BarKind
from lcadmin.services import change_lesson
from tests.support.desk import START, Bench
from tests.support.gui import Settled, button, click, shown, type_in


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[MinutesPage]:
    made = MinutesPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1080, 800)
    made.show()
    yield made
    made.close()


@pytest.fixture
def exam(bench: Bench) -> Lesson:
    """0:28:20, a lost connection, back after 38 s, 0:21:51, and the end once more."""
    lesson = bench.lesson("Sofia", "John", title="Exam practice")
    bench.connect(lesson, lesson.tutors[0], after=-60)
    bench.say("start_lesson", lesson, after=185)
    bench.say("crash_lesson", lesson, after=185 + 1700, time="1700")
    bench.say("end_lesson", lesson, after=185 + 1700 + 38 + 1311, time="1311")
    bench.say("end_lesson", lesson, after=185 + 1700 + 38 + 1311 + 5, time="1311")
    return lesson


def table(page: MinutesPage) -> list[list[str]]:
    return [shown(page.table, row) for row in range(page.model.rowCount())]


def opened(page: MinutesPage, lesson: Lesson, settled: Settled) -> None:
    page.open(lesson_id=lesson.id)
    settled()


def test_each_message_stands_with_what_it_adds_and_why_and_then_the_sum(
    page: MinutesPage, exam: Lesson, settled: Settled
) -> None:
    opened(page, exam, settled)
    assert table(page) == [
        ["15:59:00", "Anna came in", "", "", ""],
        ["16:03:05", "Class started", "", "", "tutor and a student both pressed Start"],
        ["16:31:25", "Connection lost", "0:28:20", "0:28:20", "fits: 0:28:20 since the start"],
        ["16:53:54", "Class ended", "0:21:51", "0:21:51", "rejoined 38 s after the crash, within 60 s"],
        ["16:53:59", "Class ended", "0:21:51", "–", "the same message again 5 s later: counted once"],
        ["", "Sum", "", "0:50:11", "0:28:20 + 0:21:51"],
    ]
    assert page.card.counted.text() == "0:50:11"
    assert page.card.planned.text().endswith(">1:00:00</span>")
    assert page.card.state.text() == "Ended · one reconnection · 1 message came twice"
    assert page.card.state.kind is Kind.GOOD
    assert not page.card.reported.isVisible()
    assert page.header.subtitle == "Monday 23 November, 16:00–17:00 UTC · Anna with 2 students"
    assert not page.readings.isVisible()


def test_the_line_of_time_has_a_bar_for_what_counts_and_a_gap_for_what_does_not(
    page: MinutesPage, exam: Lesson, settled: Settled
) -> None:
    opened(page, exam, settled)
    data = page.card.timeline.data
    assert data is not None
    bars = [(bar.kind, (bar.end - bar.start) // SECOND, bar.text) for bar in data.bars]
    assert bars == [
        (BarKind.COUNTED, 1700, "0:28:20"),
        (BarKind.GAP, 38, ""),
        (BarKind.COUNTED, 1311, "0:21:51"),
    ]
    said = {moment.text for moment in data.moments}
    assert said == {
        "start 16:03:05",
        "connection lost 16:31:25",
        "back after 38 s",
        "end 16:53:54",
        "same again 16:53:59",
        "Anna 15:59",
    }
    assert "connection lost 16:31:25" in page.card.timeline.accessibleDescription()


def doubtful(bench: Bench) -> Lesson:
    """The same end twice, with time for both."""
    lesson = bench.lesson("John", title="Spanish")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=300, time="300")
    bench.say("end_lesson", lesson, after=900, time="300")
    return lesson


def test_a_doubt_is_said_and_every_total_is_one_click(
    page: MinutesPage, bench: Bench, settled: Settled
) -> None:
    lesson = doubtful(bench)
    opened(page, lesson, settled)
    assert page.readings.isVisible()
    assert [one.text() for one in page.readings.buttons] == ["Count 0:05:00", "Count 0:10:00"]
    assert page.card.state.kind is Kind.WARNING
    assert page.card.reported.isVisible()
    click(page.readings.buttons[1])
    settled()
    settled()
    time = bench.kept(lesson)
    assert time.counted_seconds == 600
    assert not time.in_review
    assert time.correction is not None
    assert time.correction.why == "if both messages with 0:05:00 are real"
    assert not page.readings.isVisible()
    assert table(page)[-1] == [
        "",
        "Corrected total",
        "",
        "0:10:00",
        (
            "The messages give 0:05:00. Corrected to 0:10:00 by the office: "
            "if both messages with 0:05:00 are real"
        ),
    ]
    assert not any("please look" in row[-1] for row in table(page))
    assert "Corrected by the office" in page.card.note.text()


def test_what_is_counted_can_be_left_as_it_is(page: MinutesPage, bench: Bench, settled: Settled) -> None:
    lesson = doubtful(bench)
    opened(page, lesson, settled)
    click(page.readings.buttons[0])
    settled()
    settled()
    assert bench.kept(lesson).counted_seconds == 300
    assert not page.readings.isVisible()


def test_correct_sets_a_total_of_ones_own(
    page: MinutesPage, exam: Lesson, bench: Bench, settled: Settled
) -> None:
    opened(page, exam, settled)
    click(page.correct_button)
    (form,) = page.findChildren(CorrectDialog)
    type_in(form.total_edit, "60:00")
    type_in(form.why_edit, "agreed with the parents")
    click(form.save_button)
    settled()
    settled()
    assert bench.kept(exam).counted_seconds == 3600
    assert page.card.counted.text() == "1:00:00"


def test_copy_gives_the_page_as_text_and_as_a_table(
    page: MinutesPage, exam: Lesson, settled: Settled
) -> None:
    opened(page, exam, settled)
    click(page.copy_button)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Exam practice\nMonday 23 November")
    assert "16:31:25\tConnection lost\t0:28:20\t0:28:20\tfits: 0:28:20 since the start" in data.text()
    assert "Planned 1:00:00" in data.text()
    assert "<td align='right'>0:50:11</td>" in data.html()
    assert exam.token not in data.text() + data.html()


def test_names_are_no_markup_in_what_is_copied(page: MinutesPage, bench: Bench, settled: Settled) -> None:
    lesson = bench.lesson("<b>Tom</b>")
    bench.connect(lesson, lesson.students[0], after=0)
    opened(page, lesson, settled)
    click(page.copy_button)
    assert "&lt;b&gt;Tom&lt;/b&gt; came in" in QGuiApplication.clipboard().mimeData().html()


def test_while_the_class_is_on_the_minutes_and_the_last_bar_grow(
    page: MinutesPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    opened(page, lesson, settled)
    bench.later(seconds=125)
    page.tick()
    assert page.card.counted.text() == "0:02:05"
    assert table(page)[-2:] == [
        ["", "In class now", "", "0:02:05", "since 16:00:00"],
        ["", "Sum", "", "0:02:05", ""],
    ]
    data = page.card.timeline.data
    assert data is not None
    assert [(bar.kind, bar.text) for bar in data.bars] == [(BarKind.RUNNING, "0:02:05")]


def test_a_message_that_arrives_is_shown(
    qtbot: QtBot, page: MinutesPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    opened(page, lesson, settled)
    bench.say("end_lesson", lesson, after=611, time="611")
    qtbot.waitUntil(lambda: page.card.counted.text() == "0:10:11")
    assert page.card.state.text() == "Ended"
    settled()


def test_an_unreadable_length_is_told_and_adds_nothing(
    page: MinutesPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="-5")
    opened(page, lesson, settled)
    assert ["16:10:00", "Class ended", "", "–", "its time cannot be read: not counted"] in table(page)
    assert (
        "A message came with a time that cannot be read"
        in page.readings.findChildren(type(page.card.note))[0].text()
    )


def test_a_class_that_nothing_was_heard_of_says_so(page: MinutesPage, bench: Bench, settled: Settled) -> None:
    opened(page, bench.lesson("Tom"), settled)
    assert page.nothing.isVisible()
    assert not page.table_card.isVisible()
    assert page.card.counted.text() == "0:00:00"


def test_a_class_that_is_not_there_is_said(page: MinutesPage, settled: Settled) -> None:
    page.open(lesson_id=999)
    settled()
    assert page.gone.isVisible()
    assert not page.card.isVisible()


def test_show_class_goes_to_its_page(
    qtbot: QtBot, page: MinutesPage, office: Office, exam: Lesson, settled: Settled
) -> None:
    opened(page, exam, settled)
    with qtbot.waitSignal(office.page_wanted) as gone:
        click(button(page, "Show class"))
    assert gone.args == ["lesson", {"lesson_id": exam.id}]


def test_rows_that_add_nothing_and_the_sum_are_drawn_apart(
    page: MinutesPage, exam: Lesson, settled: Settled
) -> None:
    opened(page, exam, settled)
    plain = page.table.itemDelegate()
    apart = [page.table.itemDelegateForIndex(page.model.index(row, 1)) is not plain for row in range(6)]
    assert apart == [False, False, False, False, True, True]
    assert not page.table.grab().isNull()
    change_lesson.edit(page.office.desk, exam.id, change_lesson.LessonEdit(title="Other"))
    settled()
    assert page.table.verticalScrollBar().maximum() == 0


def test_the_planned_length_keeps_its_quiet_colour_in_the_text(
    page: MinutesPage, exam: Lesson, settled: Settled
) -> None:
    opened(page, exam, settled)
    assert page.card.planned.textFormat() == Qt.TextFormat.RichText
    assert page.card.planned.text().startswith('<span style="color:#')
    assert exam.start == START
