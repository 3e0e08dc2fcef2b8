"""The steps to the first real class: on Today until they are done, and always under Connection."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from lcadmin.domain.going_live import Step
from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.gui.dialogs.support import SupportDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.connection import ConnectionPage
from lcadmin.gui.pages.help import HelpPage
from lcadmin.gui.pages.today import TodayPage
from lcadmin.gui.widgets.basics import Chip, Label
from lcadmin.gui.widgets.going_live import GoingLiveCard
from lcadmin.services import configure, going_live
from tests.support.desk import Bench
from tests.support.feed import HandFeed
from tests.support.gui import Settled, Toasts, button, click, copied

URL = "https://tutors.example.com"


class OneFeed:
    """Class logs from a feed that a test can look at."""

    def __init__(self) -> None:
        self.made = HandFeed()

    def feed(self) -> HandFeed:
        return self.made


@pytest.fixture
def card(frame: MainWindow, settled: Settled) -> GoingLiveCard:
    """On Today, in the whole window."""
    settled()
    page = frame.page
    assert isinstance(page, TodayPage)
    return page.going_live


def chips(card: GoingLiveCard) -> list[str]:
    QApplication.processEvents()  # lines that were just made are shown now
    return [chip.text() for chip in card.findChildren(Chip) if chip.isVisible()]


def words(card: GoingLiveCard) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in card.findChildren(Label) if label.isVisible())


def test_a_new_office_finds_every_step_on_today_and_one_to_begin_with(
    card: GoingLiveCard, frame: MainWindow, settled: Settled
) -> None:
    assert "0 of 8 done" in words(card)
    assert chips(card) == ["Now", "Later", "Later", "Now", "Now", "Later", "Later", "Later"]
    first = button(card, "Choose a way")
    assert first.property("variant") == "primary"
    click(first)
    settled()
    assert frame.page_name == "connection"
    connection = frame.page
    assert isinstance(connection, ConnectionPage)
    assert connection.way is not None
    assert connection.way.tunnel.isVisible()


def test_a_copied_message_is_waited_for_until_the_office_says_that_it_was_answered(
    card: GoingLiveCard, bench: Bench, settled: Settled, frame: MainWindow
) -> None:
    configure.set(bench.desk, "public_url", URL)
    settled()
    click(button(card, "Write the message…"))
    settled()
    dialog = frame.findChild(SupportDialog)
    assert isinstance(dialog, SupportDialog)
    click(dialog.copy_button)
    dialog.close_button.click()
    settled()
    assert URL in copied()
    assert "What we wait for: LearnCube’s answer" in words(card)
    assert chips(card)[2] == "Waiting"
    click(button(card, "They have answered"))
    settled()
    assert "What we wait for" not in words(card)
    click(button(card, "Show 2 steps that are done"))
    settled()
    assert "answered" in words(card)
    frame.undo.undo_button.click()
    settled()
    assert chips(card)[2] == "Waiting"


def test_steps_that_were_put_away_are_under_connection_and_come_back(
    card: GoingLiveCard, frame: MainWindow, settled: Settled, toasts: Toasts
) -> None:
    click(button(card, "Put away"))
    settled()
    assert card.isHidden()
    assert toasts.said == ["The steps to go live are under Connection now"]
    frame.go_to("help")
    page = frame.page
    assert isinstance(page, HelpPage)
    click(button(page, "The steps to go live"))
    settled()
    connection = frame.page
    assert isinstance(connection, ConnectionPage)
    assert len(chips(connection.going_live)) == 8
    click(button(connection.going_live, "Put back on Today"))
    settled()
    frame.go_to("today")
    settled()
    assert card.isVisible()


def test_keys_are_tried_at_a_click(
    card: GoingLiveCard, office: Office, bench: Bench, settled: Settled
) -> None:
    logs = OneFeed()
    office.logs = logs  # type: ignore[assignment]  # of class logs only the feed is asked for
    configure.set_many(bench.desk, {"api_public_key": "p", "api_private_key": "s"})
    settled()
    assert "nobody has tried them" in words(card)
    click(button(card, "Test them"))
    settled()
    assert logs.made.said == ["check"]
    assert chips(card)[4] == "Done"


def test_whoever_does_without_keys_leaves_them_out(
    card: GoingLiveCard, settled: Settled, toasts: Toasts
) -> None:
    click(button(card, "Leave out"))
    settled()
    assert toasts.said == ["Left out"]
    assert card._office.history.undo_action.text() == "&Undo leaving out “Keys for LearnCube’s class log”"
    assert chips(card)[4] == "Left out"


def test_when_everything_is_done_today_has_the_steps_no_longer_and_connection_says_so(
    card: GoingLiveCard, frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    configure.set_many(bench.desk, {"public_url": URL, "endpoint": "bright.learn-cube.com"})
    lesson = bench.lesson("Tom")
    for seat in lesson.standing:
        bench.connect(lesson, seat)
    bench.say("start_lesson", lesson)
    bench.later(minutes=30)
    bench.say("end_lesson", lesson, time="1800")
    bench.later(minutes=1)
    going_live.leave_out(bench.desk, Step.KEYS)
    reached = Reach(ReachVerdict.REACHED, bench.clock.now(), URL)
    bench.store.write(lambda tables: tables.reach.put(reached)).result()
    settled()
    assert going_live.checklist(bench.desk).complete
    assert card.isHidden()
    frame.go_to("connection")
    settled()
    page = frame.page
    assert isinstance(page, ConnectionPage)
    assert "You are live" in words(page.going_live)
    assert chips(page.going_live) == []
