"""Proof for a parent: one page about one student, to copy, to print, or as a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import BadInput
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs import proof as dialogs
from lcadmin.gui.dialogs.proof import ProofDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.gui.printed import write_pdf
from tests.support.desk import Bench
from tests.support.gui import Settled, Toasts, click, shown
from tests.support.logs import log_of, take, was_there


@pytest.fixture
def exam(bench: Bench) -> Lesson:
    lesson = bench.lesson("Sofia Rossi", "John Doe", title="Exam practice")
    bench.connect(lesson, lesson.tutors[0], after=-60)
    bench.connect(lesson, lesson.students[0], after=-30)
    bench.say("start_lesson", lesson, after=185)
    bench.say("crash_lesson", lesson, after=1885, time="1700")
    bench.connect(lesson, lesson.students[0], after=1915)
    bench.connect(lesson, lesson.students[0], after=1919)
    bench.say("end_lesson", lesson, after=3234, time="1311")
    return lesson


@pytest.fixture
def page(qtbot: QtBot, office: Office, exam: Lesson, settled: Settled) -> MinutesPage:
    made = MinutesPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1080, 800)
    made.show()
    made.open(lesson_id=exam.id)
    settled()
    return made


@pytest.fixture
def dialog(page: MinutesPage, settled: Settled) -> ProofDialog:
    click(page.proof_button)
    found = page.findChild(ProofDialog)
    assert found is not None
    settled()
    return found


def test_everybody_stands_with_when_they_came_and_what_is_known_of_their_leaving(page: MinutesPage) -> None:
    table = page.people.table
    assert [shown(table, row) for row in range(3)] == [
        ["Anna", "Tutor", "15:59:00", "", "by 16:53:54, when the class ended"],
        ["Sofia Rossi", "Student", "15:59:30", "2 times, last 16:31:59", "by 16:53:54, when the class ended"],
        ["John Doe", "Student", "not known: no message says so", "", ""],
    ]


def test_learncubes_log_says_what_the_messages_did_not(
    page: MinutesPage, bench: Bench, exam: Lesson, settled: Settled
) -> None:
    assert not page.card.logged.isVisible()
    take(bench, log_of(exam, 3011), was_there("John Doe", 60, 3000), was_there("Anna", 0, 3234))
    page.refresh()
    settled()
    assert page.card.logged.isVisible()
    assert "0:50:11 ✓" in page.card.logged.text()
    assert page.card.logged.toolTip() == "LearnCube's log has the same length."
    assert [shown(page.people.table, row)[2:] for row in (0, 2)] == [
        ["15:59:00", "", "16:53:54 by LearnCube's log"],
        ["16:01:00 by LearnCube's log", "", "16:50:00 by LearnCube's log"],
    ]
    take(bench, log_of(exam, 60))
    page.refresh()
    settled()
    assert "0:01:00<" in page.card.logged.text()
    assert page.card.logged.toolTip() == "LearnCube's log has another length."


def test_while_a_class_is_on_nobody_has_left_and_there_is_no_proof(
    page: MinutesPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.tutors[0], after=4000)
    page.open(lesson_id=lesson.id)
    settled()
    assert [shown(page.people.table, row)[2:] for row in range(2)] == [
        ["17:06:40", "", "still there, as far as is known"],
        ["not yet", "", ""],
    ]
    assert not page.proof_button.isVisible()


def test_the_page_is_about_one_student_and_another_can_be_chosen(
    dialog: ProofDialog, settled: Settled
) -> None:
    assert "Class time of Sofia Rossi" in dialog.view.toPlainText()
    assert "John" not in dialog.view.toPlainText()
    dialog.student.setCurrentIndex(1)
    settled()
    assert "Class time of John Doe" in dialog.view.toPlainText()
    assert "Sofia" not in dialog.view.toPlainText()


def test_it_is_copied_rich_and_plain(dialog: ProofDialog, exam: Lesson, toasts: Toasts) -> None:
    click(dialog.copy_button)
    data = QGuiApplication.clipboard().mimeData()
    assert "0:28:20 + 0:21:51" in data.text()
    assert "<table" in data.html()
    assert exam.token not in data.html()
    assert toasts.said == ["Proof for Sofia Rossi copied"]


def test_it_is_kept_as_a_pdf_named_after_student_and_day(
    dialog: ProofDialog, toasts: Toasts, settled: Settled, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proposed: list[str] = []

    def ask(_parent: QWidget, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(proposal).name)
        return str(tmp_path / "proof"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    click(dialog.pdf_button)
    settled()
    assert proposed == ["Sofia Rossi 2026-11-23.pdf"]
    assert (tmp_path / "proof.pdf").read_bytes().startswith(b"%PDF")
    assert toasts.said == ["Written: proof.pdf"]


def test_a_place_that_cannot_be_written_is_said(
    dialog: ProofDialog, settled: Settled, tmp_path: Path
) -> None:
    dialog.save_to(tmp_path / "no such folder" / "proof.pdf")
    settled()
    assert dialog.trouble.isVisible()
    assert "Nothing was changed" in dialog.trouble.text()
    with pytest.raises(BadInput):
        write_pdf("<p>x</p>", "x", tmp_path / "no such folder" / "x.pdf")


@pytest.mark.parametrize(("printed", "said"), [(True, ["Sent to the printer"]), (False, [])])
def test_it_is_printed_unless_the_user_thinks_better_of_it(
    dialog: ProofDialog, toasts: Toasts, monkeypatch: pytest.MonkeyPatch, *, printed: bool, said: list[str]
) -> None:
    asked: list[str] = []

    def print_page(html: str, title: str, _over: QWidget) -> bool:
        asked.extend((html, title))
        return printed

    monkeypatch.setattr(dialogs, "print_page", print_page)
    click(dialog.print_button)
    assert asked[1] == "Class time of Sofia Rossi"
    assert toasts.said == said


def test_a_class_that_went_on_meanwhile_is_said_instead(
    page: MinutesPage, exam: Lesson, bench: Bench, settled: Settled
) -> None:
    click(page.proof_button)
    bench.say("start_lesson", exam, after=4000)
    found = page.findChild(ProofDialog)
    assert found is not None
    found.student.setCurrentIndex(1)
    settled()
    assert "has not ended" in found.trouble.text()
    assert not found.copy_button.isEnabled()
