"""The program among the others on a PC: tray, closing, quitting, telling, one window."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE, SECOND, Instant
from lcadmin.domain.notices import Notice
from lcadmin.domain.reach import ReachVerdict, Silence
from lcadmin.domain.wording import Text
from lcadmin.gui import run
from lcadmin.gui.at_home import AtHome
from lcadmin.gui.desktop import Desktop
from lcadmin.gui.dialogs.away import AwayDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.run import main_window
from lcadmin.gui.single import OneWindow
from lcadmin.gui.tokens import Kind
from lcadmin.gui.tray import Tray, state_icon
from lcadmin.mailing import SmtpMailer
from lcadmin.services import configure
from lcadmin.services.controls import ResponderState
from lcadmin.store import claim
from tests.support.desk import START, Bench
from tests.support.gui import HandHome, HandResponder, Settled, button, click
from tests.support.mail import HandMailer


@dataclass
class Seen:
    """What a desktop with a tray would have shown."""

    told: list[tuple[str, str]] = field(default_factory=list)
    quits: int = 0


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    found = Seen()
    monkeypatch.setattr(Tray, "is_there", True)
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _self: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, text, *_more: found.told.append((title, text))
    )

    def left() -> None:
        found.quits += 1

    monkeypatch.setattr(QApplication, "quit", left)
    return found


@pytest.fixture
def desktop(seen: Seen, office: Office, home: HandHome, settled: Settled) -> Iterator[Desktop]:
    window = main_window(office)  # not pytest-qt's to close: closing is what is tested here
    window.show()
    made = Desktop(office, home.ports(), window)
    made.start()
    settled()
    yield made
    settled()
    made.stop()
    made.leaving._for_good = True
    window.close()
    window.deleteLater()
    QApplication.setQuitOnLastWindowClosed(True)


def _window(desktop: Desktop) -> MainWindow:
    found = desktop.parent()
    assert isinstance(found, MainWindow)
    return found


def _box() -> QMessageBox | None:
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    return boxes[-1] if boxes else None


# --- Closing and quitting


def test_closing_goes_on_answering_in_the_tray_and_says_so_once(
    desktop: Desktop, seen: Seen, responder: HandResponder
) -> None:
    responder.start()
    window = _window(desktop)
    for _ in range(2):
        window.close()
        assert not window.isVisible()
        desktop.show_window()
        assert window.isVisible()
    assert [title for title, _ in seen.told] == ["lcadmin goes on answering"]
    assert responder.state is ResponderState.LISTENING
    assert seen.quits == 0


def test_without_a_tray_or_where_it_is_not_wanted_closing_ends_it(
    desktop: Desktop, seen: Seen, responder: HandResponder, settled: Settled, bench: Bench, office: Office
) -> None:
    responder.start()
    configure.set(bench.desk, "stay_in_tray", "no")
    settled()
    office.use(office.load_settings())
    settled()
    _window(desktop).close()
    settled()
    assert seen.quits == 1


def test_a_program_that_does_not_answer_has_no_reason_to_stay(desktop: Desktop, seen: Seen) -> None:
    _window(desktop).close()
    assert seen.quits == 1


def test_where_the_service_answers_a_closed_window_goes_on_telling_in_the_tray(
    desktop: Desktop, seen: Seen, responder: HandResponder, office: Office, settled: Settled
) -> None:
    responder.state = ResponderState.ERROR
    responder.problem = Text.of("second_responder", host=socket.gethostname(), pid=7, since="")
    office.answered_elsewhere = True
    _window(desktop).close()
    assert not _window(desktop).isVisible()
    assert [title for title, _ in seen.told] == ["lcadmin goes on answering"]
    assert seen.quits == 0
    desktop.leaving.quit()
    settled()
    assert seen.quits == 1  # the service goes on without it


@pytest.mark.parametrize(("host", "said"), [(socket.gethostname(), 0), ("another-pc", 1)])
def test_that_the_service_of_this_pc_answers_is_no_trouble_at_a_start(
    office: Office, responder: HandResponder, bench: Bench, settled: Settled, host: str, said: int
) -> None:
    configure.set(bench.desk, "responder_on", "yes")
    responder.refuses = Text.of("second_responder", host=host, pid=7, since="")
    troubles: list[str] = []
    office.trouble_wanted.connect(troubles.append)
    with run.opened(office, in_tray=True) as front:
        settled()
    front.window.deleteLater()
    assert len(troubles) == said


def test_quitting_with_classes_ahead_asks_and_staying_is_the_default(
    desktop: Desktop, seen: Seen, responder: HandResponder, bench: Bench, settled: Settled
) -> None:
    responder.start()
    running = bench.lesson("Tom", title="Algebra")
    bench.say("start_lesson", running, after=0)
    bench.lesson("Wei", title="French", start=START)
    for number in range(6):
        bench.lesson("Ada", title=f"Spanish {number}", start=START + HOUR + number * MINUTE)
    desktop.leaving.quit()
    settled()
    box = _box()
    assert box is not None
    assert box.text() == (
        "Going on now: Algebra\n"
        "Planned for now, not begun yet: 16:00 French\n"
        "Still to come today: 17:00 Spanish 0, 17:01 Spanish 1, 17:02 Spanish 2, 17:03 Spanish 3 and 2 more"
    )
    assert "Nobody can enter a class" in box.informativeText()
    desktop.leaving.quit()
    settled()
    default = box.defaultButton()
    assert isinstance(default, QPushButton)
    assert default.text() == "&Keep running"
    click(default)
    assert seen.quits == 0
    desktop.leaving.quit()
    settled()
    box = _box()
    assert box is not None
    click(button(box, "Quit anyway"))
    assert seen.quits == 1


def test_without_a_tray_closing_the_window_before_tomorrows_class_asks_first(
    desktop: Desktop, seen: Seen, responder: HandResponder, bench: Bench, settled: Settled
) -> None:
    responder.start()
    bench.lesson("Tom", title="Algebra", start=START + 20 * HOUR)
    bench.lesson("Tom", title="Next week", start=START + 7 * DAY)
    desktop.leaving.tray = None
    _window(desktop).close()
    settled()
    box = _box()
    assert box is not None
    assert box.text() == "Tomorrow: 12:00 Algebra"
    assert seen.quits == 0
    click(button(box, "Quit anyway"))
    assert seen.quits == 1


def test_quitting_with_nothing_ahead_is_not_asked_about(
    desktop: Desktop, seen: Seen, responder: HandResponder, settled: Settled
) -> None:
    responder.start()
    desktop.leaving.quit()
    settled()
    assert _box() is None
    assert seen.quits == 1


# --- The tray


def test_the_tray_says_how_things_stand(desktop: Desktop, responder: HandResponder, office: Office) -> None:
    assert desktop.tray.state.text() == "Switched off: nobody can enter a class"
    responder.start()
    desktop.tray.refresh()
    assert desktop.tray.state.text() == "Answering · no call yet"
    assert "Answering" in desktop.tray.sign.toolTip()


def test_the_trays_entries_lead_into_the_window(desktop: Desktop) -> None:
    window = _window(desktop)
    window.hide()
    entries = {action.text().replace("&", ""): action for action in desktop.tray.menu.actions()}
    entries["Connection"].trigger()
    assert window.isVisible()
    assert window.page_name == "connection"
    window.hide()
    desktop.tray.sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()


@pytest.mark.parametrize("kind", list(Kind))
def test_every_state_has_a_sign_of_its_own_at_every_size(qapp: QApplication, kind: Kind) -> None:
    sign = state_icon(kind)
    for size in (16, 22, 64):
        image = sign.pixmap(size, size).toImage()
        assert image.width() == size
        corner = image.pixelColor(QPoint(int(size * 0.75), int(size * 0.75)))
        assert corner.alpha() > 200


# --- What is told


def test_a_waiting_tutor_is_told_beside_the_tray_and_leads_to_the_class(
    desktop: Desktop, seen: Seen, bench: Bench, settled: Settled
) -> None:
    window = _window(desktop)
    window.hide()
    lesson = bench.lesson("Tom", title="Algebra")
    bench.connect(lesson, lesson.tutors[0], after=0)
    bench.clock.pass_(4 * MINUTE)
    desktop.at_home.look()
    settled()
    desktop.at_home.look()
    settled()
    assert seen.told == [("Anna waits", "Algebra, 16:00: no student has come yet.")]
    desktop.tray.sign.messageClicked.emit()
    assert window.isVisible()
    assert window.page_name == "lesson"


def test_where_no_tray_can_tell_the_window_does(
    desktop: Desktop, bench: Bench, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: False)
    lesson = bench.lesson("Tom", title="Algebra")
    bench.connect(lesson, lesson.tutors[0], after=0)
    bench.clock.pass_(4 * MINUTE)
    desktop.at_home.look()
    settled()
    assert _window(desktop).toast.text == "Anna waits: Algebra, 16:00: no student has come yet."


def test_an_address_is_tried_by_itself_and_a_failure_told_and_mailed(
    desktop: Desktop,
    seen: Seen,
    home: HandHome,
    office: Office,
    bench: Bench,
    tmp_path: Path,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mailer = HandMailer()
    monkeypatch.setattr(SmtpMailer, "session", lambda _self, account: mailer.session(account))
    _window(desktop).hide()
    configure.set_many(
        bench.desk,
        {
            "public_url": "https://tutors.example.com",
            "mail_host": "mail.example.com",
            "mail_from": "office@example.com",
        },
    )
    with claim(tmp_path / "data"):
        bench.store.write(lambda tables: tables.runs.begin("run-1", START, "http://127.0.0.1:1")).result()
        settled()
        office.use(office.load_settings())
        settled()
        desktop.at_home.look()
        settled()
        assert len(home.outside.asked) == 1
        assert office.reach is not None
        assert office.reach.verdict is ReachVerdict.TIMEOUT
        assert [title for title, _ in seen.told] == ["LearnCube cannot reach this PC"]
        assert [str(message["Subject"]) for _, message in mailer.taken] == [
            "lcadmin: LearnCube cannot reach this PC"
        ]
        home.outside.says = Silence(ReachVerdict.NAME)
        bench.clock.pass_(3 * MINUTE)
        desktop.at_home.look()
        settled()
    assert len(home.outside.asked) == 2
    assert len(seen.told) == 1, "the same failure is not told twice"
    desktop.tray.sign.messageClicked.emit()
    assert _window(desktop).page_name == "connection"


def test_the_pc_is_kept_awake_around_a_class(
    desktop: Desktop, home: HandHome, bench: Bench, settled: Settled
) -> None:
    bench.lesson()
    settled()
    desktop.at_home.look()
    settled()
    assert home.power.awake
    desktop.stop()
    assert not home.power.awake


def test_when_the_other_program_is_gone_this_one_answers(
    desktop: Desktop, responder: HandResponder, settled: Settled
) -> None:
    responder.state = ResponderState.ERROR
    responder.problem = Text.of("second_responder", host="x", pid=1, since="")
    for _ in range(6):
        desktop.at_home.look()
        settled()
    assert responder.state is ResponderState.LISTENING


# --- While you were away


def _asleep(bench: Bench) -> None:
    for moment in (START, START + 40 * MINUTE):
        now = Instant(moment)
        bench.clock.set(moment)
        if moment == START:
            bench.store.write(lambda tables: tables.runs.begin("run-1", START, "http://x:1")).result()
        bench.store.write(lambda tables, now=now: tables.runs.beat("run-1", now)).result()  # type: ignore[misc]
    bench.clock.pass_(SECOND)


def _away() -> AwayDialog | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, AwayDialog) and w.isVisible()), None
    )


def test_what_was_missed_while_the_pc_slept_is_named_once(
    desktop: Desktop, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom", title="Algebra")
    _asleep(bench)
    settled()
    dialog = _away()
    assert dialog is not None
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Algebra" in said
    assert "Mon 23 Nov 16:00–17:00 · nothing heard 16:00 to 16:40" in said
    click(button(dialog, "Open"))
    assert _window(desktop).page_name == "lesson"
    desktop.at_home.look_back()
    settled()
    assert _away() is None


def test_what_was_missed_waits_for_the_window(
    desktop: Desktop, seen: Seen, bench: Bench, settled: Settled
) -> None:
    _window(desktop).hide()
    bench.lesson("Tom", title="Algebra")
    _asleep(bench)
    settled()
    assert _away() is None
    assert seen.told == [
        ("While you were away", "Something may be missing of: Algebra. Open lcadmin to see.")
    ]
    desktop.show_window()
    dialog = _away()
    assert dialog is not None
    dialog.close()


# --- One window


def test_a_second_start_raises_the_first_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    first, second, other = OneWindow(tmp_path), OneWindow(tmp_path), OneWindow(tmp_path / "other")
    assert first.take()
    first.listen()
    with qtbot.waitSignal(first.raised):
        assert not second.take()
    assert other.take(), "another data folder has a window of its own"
    other.release()
    first.release()
    assert second.take()
    second.release()


def test_a_refusal_that_was_told_is_no_news_after_a_restart_until_somebody_tries_again(
    desktop: Desktop, bench: Bench, office: Office, home: HandHome, settled: Settled
) -> None:
    told: list[Notice] = []
    desktop.at_home.told.connect(told.append)
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, user_id="12345")
    desktop.at_home.look()
    settled()
    assert len(told) == 1
    restarted, again = AtHome(office, home.ports(), desktop), list[Notice]()
    restarted.told.connect(again.append)
    restarted.look()
    settled()
    assert again == []
    bench.later(seconds=1)
    bench.say("connect_lesson", lesson, user_id="12345")
    restarted.look()
    settled()
    assert len(again) == 1
