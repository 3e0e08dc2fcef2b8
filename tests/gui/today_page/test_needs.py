"""What needs somebody on Today, and the button that helps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, MINUTE
from lcadmin.domain.wording import Text
from lcadmin.gui.office import Office
from lcadmin.gui.pages.today import TodayPage
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Chip
from lcadmin.services import change_lesson, configure
from lcadmin.services import today as service
from lcadmin.services.attention import Attention
from lcadmin.services.today import TodayView
from tests.support.desk import START, Bench, at
from tests.support.gui import (
    Settled,
    Toasts,
    button,
    click,
    copied,
    shown,
)
from tests.support.logs import log_of, take


def test_a_refused_student_is_let_in_with_one_click(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker")
    assert not bench.connect(lesson, lesson.students[0], after=-40 * 60).status
    page.open()
    settled()
    line = button(page.attention, "Let them in")
    assert "Tom Baker" in line.accessibleName()
    with qtbot.waitSignal(office.toast_wanted):
        click(line)
    settled()
    assert bench.connect(lesson, lesson.students[0]).status


def test_what_needs_somebody_is_counted_for_the_badge_and_goes_when_it_is_done(
    qtbot: QtBot, page: TodayPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker")
    bench.connect(lesson, lesson.students[0], after=-40 * 60)
    with qtbot.waitSignal(page.waiting) as counted:
        page.open()
    assert counted.args == [1]
    assert page.attention.isVisible()
    bench.connect(lesson, lesson.students[0], after=-5 * 60)
    settled()
    assert not page.attention.isVisible()


def test_a_class_in_review_leads_to_its_minutes(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson()
    bench.say("end_lesson", lesson, after=611, time="611")
    page.open()
    settled()
    assert shown(page.table, 0)[4] == "Ended · 0:10:11 · check"
    decide = button(page.attention, "Decide")
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(decide)
    assert wanted.args == ["minutes", {"lesson_id": lesson.id}]


def test_what_people_are_called_is_never_taken_for_markup(
    page: TodayPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("<b>Tom</b>")
    bench.connect(lesson, lesson.students[0], after=-40 * 60)
    page.open()
    settled()
    texts = [label.text() for label in page.attention.findChildren(type(page.empty.title))]
    assert any(text.startswith("<b>&lt;b&gt;Tom&lt;/b&gt;</b> at") for text in texts)


@pytest.mark.parametrize(
    ("kind", "words", "color", "does", "leads_to"),
    [
        ("review", "Review", Kind.WARNING, "Decide", "minutes"),
        ("missing", "Late", Kind.BAD, "Show class", "lesson"),
        ("missed", "Missed", Kind.WARNING, "Show", "minutes"),
        ("told", "No credit", Kind.INFO, "Ledger", "people"),
        ("unknown", "Unknown link", Kind.WARNING, "Messages", "logs"),
        ("waiting", "Not counted", Kind.WARNING, "Show class", "lesson"),
    ],
)
def test_each_kind_of_need_has_its_own_chip_and_leads_where_it_can_be_helped(
    qtbot: QtBot,
    page: TodayPage,
    bench: Bench,
    office: Office,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    words: str,
    color: Kind,
    does: str,
    leads_to: str,
) -> None:
    lesson = bench.lesson()
    need = Attention(kind, lesson, Text.of("attention_nobody", title="A", start=START, zone="UTC"))
    view = TodayView(office.formats.day_of(START), (), (need,))
    monkeypatch.setattr(service, "today", lambda _desk: view)
    page.open()
    settled()
    (chip,) = page.attention.findChildren(Chip)
    assert (chip.text(), chip.kind) == (words, color)
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(button(page.attention, does))
    assert wanted.args is not None
    assert wanted.args[0] == leads_to


def test_a_class_that_nobody_came_to_is_late(page: TodayPage, bench: Bench, settled: Settled) -> None:
    bench.lesson()
    bench.clock.set(START + 6 * MINUTE)
    page.open()
    settled()
    assert [chip.text() for chip in page.attention.findChildren(Chip)] == ["Late"]


def test_a_link_of_another_day_is_helped_with_todays_link_on_the_clipboard(
    page: TodayPage, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "bright.learn-cube.com")
    old = bench.lesson("Tom Baker", title="Algebra", start=START - 7 * DAY)
    today = change_lesson.duplicate(bench.desk, old.id, START)
    bench.connect(old, old.students[0], after=0)
    page.open()
    settled()
    line = button(page.attention, "Send today's link")
    assert "Monday 16 November" in line.accessibleName()
    click(line)
    settled()
    settled()
    data = QGuiApplication.clipboard().mimeData()
    assert f"token={today.token}&user_id={today.students[0].user_id}" in data.text()
    assert "<a href=" in data.html()
    assert old.token not in data.text()
    assert toasts.said == ["Tom Baker needs the link of Algebra at 16:00. It is copied: send it now."]


def test_an_old_link_is_helped_with_the_new_one_on_the_clipboard(
    page: TodayPage, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    configure.set_many(bench.desk, {"endpoint": "127.0.0.1:1", "practice_endpoint": "127.0.0.1:1"})
    lesson = bench.lesson("Tom Baker")
    new = change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    bench.connect(lesson, lesson.students[0], after=1)
    settled()
    page.open()
    settled()
    click(button(page.attention, "Send new link"))
    settled()
    settled()
    assert new.user_id in copied()
    assert toasts.said == [
        (
            "Tom Baker has a newer link for this class. It is copied: send it now, "
            "for the practice classroom on this PC only."
        )
    ]


def test_an_altered_link_leads_to_its_class(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, user_id="12")
    page.open()
    settled()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(button(page.attention, "Show class"))
    assert wanted.args == ["lesson", {"lesson_id": lesson.id}]


def test_without_credit_the_ledger_is_one_click_away(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    page.open()
    settled()
    assert button(page.attention, "Let them in").property("variant") == "primary"
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(button(page.attention, "Ledger"))
    assert wanted.args == ["people", {"person_id": lesson.students[0].person_id}]


def test_a_class_that_nobody_came_to_has_its_links_copied(
    page: TodayPage, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "bright.learn-cube.com")
    lesson = bench.lesson()
    bench.clock.set(START + 6 * MINUTE)
    page.open()
    settled()
    click(button(page.attention, "Copy links"))
    settled()
    assert lesson.token in copied()
    assert toasts.said == ["Links of Algebra copied"]


def test_entries_go_on_with_one_click_and_a_few_wrong_links_can_be_put_away(
    page: TodayPage, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson()
    for _ in range(5):
        bench.say("connect_lesson", lesson, user_id="1")
    page.open()
    settled()
    wrong = [one for one in page.attention.findChildren(QPushButton) if one.text() == "Dismiss"][-1]
    click(wrong)  # the other is about whoever was not let in
    settled()
    assert bench.again(lesson).misses == 0
    assert toasts.said == []
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    settled()
    click(button(page.attention, "Resume"))
    settled()
    assert toasts.said == ["Everybody can enter Algebra again"]


def test_more_than_a_few_can_be_shown_and_put_away_again(
    page: TodayPage, bench: Bench, settled: Settled
) -> None:
    for name in ("Ada", "Bea", "Cleo", "Dora", "Eve"):
        lesson = bench.lesson(name, title=f"With {name}")
        bench.connect(lesson, lesson.students[0], after=-40 * 60)
    page.open()
    settled()
    assert len(page.attention.findChildren(Chip)) == 4
    click(button(page.attention, "Show 1 more"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(page.attention.findChildren(Chip)) == 5
    click(button(page.attention, "Show fewer"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(page.attention.findChildren(Chip)) == 4


def test_several_classes_that_were_missed_are_shown_in_their_list(
    qtbot: QtBot,
    page: TodayPage,
    bench: Bench,
    office: Office,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    both = (bench.lesson(title="A"), bench.lesson(title="B"))
    text = Text.of("attention_missed", title="A, B", since=START, until=START, zone="UTC")
    need = Attention("missed", both[0], text, lessons=both)
    view = TodayView(office.formats.day_of(START), (), (need,))
    monkeypatch.setattr(service, "today", lambda _desk: view)
    page.open()
    settled()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(button(page.attention, "Show"))
    assert wanted.args == ["classes", {"range": "today"}]


def test_what_was_missed_is_filled_in_from_learncubes_log_with_one_click(
    page: TodayPage, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson("Tom", title="Algebra")
    for run, begun, ended in (("run-0", -600, 600), ("run-1", 900, 1000)):
        bench.store.write(lambda t, r=run, b=begun: t.runs.begin(r, at(b), "http://127.0.0.1:1")).result()  # type: ignore[misc]
        bench.store.write(lambda t, r=run, e=ended: t.runs.end(r, at(e))).result()  # type: ignore[misc]
    bench.clock.set(at(1000))
    take(bench, log_of(lesson, 611))
    page.open()
    settled()
    click(button(page.attention, "Fill in from LearnCube"))
    settled()
    assert bench.kept(lesson).counted_seconds == 611
    assert toasts.said == ["Filled in from LearnCube's log: 1 class"]
    settled()
    assert "Missed" not in [chip.text() for chip in page.attention.findChildren(Chip)]


def test_a_refusal_that_somebody_has_seen_is_dismissed_until_the_next_try(
    page: TodayPage, bench: Bench, office: Office, settled: Settled, toasts: Toasts
) -> None:
    lesson = bench.lesson("Tom Baker")
    bench.connect(lesson, lesson.students[0], after=-40 * 60)
    page.open()
    settled()
    click(button(page.attention, "Dismiss"))
    settled()
    assert page.attention.isHidden()
    assert toasts.said[-1] == "Dismissed until somebody tries again"
    office.history.undo()
    settled()
    assert page.attention.isVisible()
    click(button(page.attention, "Dismiss"))
    settled()
    assert page.attention.isHidden()
    bench.connect(lesson, lesson.students[0], after=-35 * 60)
    settled()
    assert page.attention.isVisible()
