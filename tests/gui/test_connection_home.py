"""Connection on a PC at home: is it reachable, the way here, this PC's switches, what is advanced."""

from __future__ import annotations

import socket
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, plus
from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.support import SupportDialog
from lcadmin.gui.manual import chapter, section
from lcadmin.gui.office import Office
from lcadmin.gui.pages._this_pc import ThisPcCard
from lcadmin.gui.pages._tunnel import TunnelPanel
from lcadmin.gui.pages._way import WayCard
from lcadmin.gui.pages.connection import ConnectionPage
from lcadmin.services import callback_address, configure
from lcadmin.services.controls import CertificateState, ResponderState
from lcadmin.services.home_ports import ByHand, StartWhen, TunnelProgram, TunnelState, TunnelView
from tests.support.desk import START, Bench
from tests.support.gui import HandHome, HandResponder, Settled, click, press, type_in

BASE = "https://tutors.example.com"


@pytest.fixture
def page(qtbot: QtBot, office: Office, settled: Settled) -> ConnectionPage:
    made = ConnectionPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1000, 900)
    made.show()
    made.open()
    settled()
    return made


def _way(page: ConnectionPage) -> WayCard:
    assert page.way is not None
    return page.way


def _tunnel(page: ConnectionPage) -> TunnelPanel:
    return _way(page).tunnel


def _this_pc(page: ConnectionPage) -> ThisPcCard:
    assert page.this_pc is not None
    return page.this_pc


def _set(office: Office, settled: Settled, **values: str) -> None:
    configure.set_many(office.desk, values)
    _heard(office, settled)


def _heard(office: Office, settled: Settled) -> None:
    """The window has what is stored: the store tells it a moment after a task has been answered."""
    settled()
    office.use(office.load_settings())
    settled()


def _reach(office: Office, verdict: ReachVerdict, detail: str = "") -> None:
    office.reach = Reach(verdict, plus(START, -4 * MINUTE), BASE, detail, plus(START, -HOUR))
    office.reach_changed.emit()


# --- Is it reachable


def test_without_an_address_nothing_is_said_of_the_way(page: ConnectionPage) -> None:
    assert page.address.reach.isHidden()


def test_what_was_found_out_is_said_with_what_to_do(
    page: ConnectionPage, office: Office, bench: Bench, responder: HandResponder, settled: Settled
) -> None:
    _set(office, settled, public_url=BASE)
    panel = page.address.reach
    assert panel.what.text() == "Switch answering on; then it is checked whether LearnCube gets here."
    assert not panel.check_button.isEnabled()
    responder.start()
    page.tick()
    assert panel.what.text() == "Not checked from outside yet"
    _reach(office, ReachVerdict.REACHED)
    assert panel.chip.text() == "Reachable"
    assert panel.what.text() == "LearnCube can reach this PC at tutors.example.com · checked 4 min ago"
    _reach(office, ReachVerdict.GATEWAY, "530")
    assert panel.chip.text() == "Not reachable"
    assert panel.what.text().startswith("tutors.example.com answers, but does not get through")
    assert "tunnel program is not running" in panel.meaning.text()
    _reach(office, ReachVerdict.OFF)
    assert panel.chip.text() == "Not checked"
    _reach(office, ReachVerdict.REFUSED)
    office.heard_real = START
    page.tick()
    assert panel.chip.text() == "In use"


def test_it_can_be_asked_again(
    page: ConnectionPage,
    office: Office,
    bench: Bench,
    responder: HandResponder,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    responder.start()
    _set(office, settled, public_url=BASE)
    with qtbot.waitSignal(office.check_wanted):
        click(page.address.reach.check_button)
    office.checking = True
    office.reach_changed.emit()
    assert page.address.reach.chip.text() == "Checking…"
    assert not page.address.reach.check_button.isEnabled()


def test_one_that_answers_in_the_background_is_no_trouble(
    page: ConnectionPage, office: Office, responder: HandResponder, settled: Settled
) -> None:
    responder.state = ResponderState.ERROR
    responder.problem = Text.of("second_responder", host=socket.gethostname(), pid=7, since="")
    office.answered_elsewhere = True
    page.tick()
    assert page.answering.state.text() == "Answering in the background"
    assert page.answering.switch.isChecked()
    assert not page.answering.switch.isEnabled()
    assert not page.answering.problem.isVisible()
    assert page.answering.background.isVisible()
    _set(office, settled, tunnel="cloudflared")
    assert _tunnel(page).state.text() == "The lcadmin in the background runs it."
    office.answered_elsewhere = False
    page.tick()
    assert page.answering.problem.isVisible()
    assert page.answering.switch.isEnabled()


# --- The message to support


def _support() -> SupportDialog:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, SupportDialog) and w.isVisible())


def test_the_message_to_support_is_copied_or_mailed_as_it_was_changed(
    page: ConnectionPage, office: Office, bench: Bench, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    _set(office, settled, public_url=BASE)
    click(page.address.support_button)
    settled()
    dialog = _support()
    assert callback_address.url(bench.desk, BASE) in dialog.text.toPlainText()
    dialog.text.appendPlainText("P.S. 100 % & more")
    click(dialog.copy_button)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    click(dialog.mail_button)
    assert opened[0].startswith("mailto:?subject=Virtual%20Classroom")
    assert "P.S. 100 % & more" in unquote(opened[0].partition("&body=")[2])
    dialog.close()


# --- The way here


def test_the_way_is_folded_while_all_is_well(
    page: ConnectionPage, office: Office, bench: Bench, settled: Settled, home: HandHome
) -> None:
    way = _way(page)
    assert way.show_button.text() == "Hide"
    _set(office, settled, public_url=BASE)
    _reach(office, ReachVerdict.REACHED)
    assert way.show_button.text() == "Show"
    assert not _tunnel(page).isVisible()
    home.tunnels.view = TunnelView(TunnelState.WAITING, tries=1)
    office.reach_changed.emit()
    assert _tunnel(page).isVisible(), "the tunnel needs somebody"
    click(way.show_button)
    assert not _tunnel(page).isVisible()
    click(way.show_button)
    assert _tunnel(page).isVisible()


def test_router_and_server_are_explained_step_by_step(
    page: ConnectionPage, office: Office, bench: Bench, responder: HandResponder, settled: Settled
) -> None:
    way = _way(page)
    way.choose(1)
    said = [label.text() for label in way.router.findChildren(QLabel)]
    assert [text[:2] for text in said] == [f"{number}." for number in range(1, 8)]
    assert any("port 8765" in text for text in said)
    responder.start()
    click(way.listen_button)
    _heard(office, settled)
    assert configure.value(bench.desk, "listen_host") == "0.0.0.0"  # noqa: S104
    assert responder.state is ResponderState.LISTENING
    assert not way.listen_button.isVisible()
    way.choose(2)
    assert "reverse_proxy 127.0.0.1:8765" in " ".join(q.text() for q in way.server.findChildren(QLabel))


def test_a_tunnel_that_was_found_is_run_with_its_key(
    page: ConnectionPage,
    office: Office,
    home: HandHome,
    bench: Bench,
    responder: HandResponder,
    settled: Settled,
) -> None:
    panel = _tunnel(page)
    assert panel.found.text() == "Not found on this PC"
    assert not panel.run_button.isEnabled()
    home.tunnels.programs = [TunnelProgram("cloudflared", "/usr/bin/cloudflared")]
    page.refresh()
    settled()
    assert panel.found.text() == "Found on this PC: /usr/bin/cloudflared"
    type_in(panel.token, "eyJhIjoi")
    click(panel.run_button)
    settled()
    assert bench.keyring.kept == {"tunnel_token": "eyJhIjoi"}
    assert configure.value(bench.desk, "tunnel") == "cloudflared"
    assert panel.token.text() == ""
    _heard(office, settled)
    assert panel.state.text() == "It runs as soon as answering is switched on."
    responder.start()
    home.tunnels.view = TunnelView(TunnelState.UP, BASE, True)
    page.tick()
    assert panel.chip.text() == "Running"
    click(panel.use_button)
    _heard(office, settled)
    assert configure.value(bench.desk, "public_url") == BASE
    page.tick()
    assert not panel.use_button.isVisible(), "it is in use"
    click(panel.run_button)
    _heard(office, settled)
    assert configure.value(bench.desk, "tunnel") == "off"


def test_an_address_that_changes_is_never_offered(
    page: ConnectionPage,
    office: Office,
    home: HandHome,
    bench: Bench,
    responder: HandResponder,
    settled: Settled,
) -> None:
    responder.start()
    home.tunnels.view = TunnelView(TunnelState.UP, "https://calm-sea.trycloudflare.com", permanent=False)
    _set(office, settled, tunnel="cloudflared")
    panel = _tunnel(page)
    assert panel.chip.text() == "To try only"
    assert "never to give to LearnCube" in panel.state.text()
    assert not panel.use_button.isVisible()


@pytest.mark.parametrize(
    ("view", "chip"),
    [
        (TunnelView(TunnelState.STARTING), "Starting…"),
        (TunnelView(TunnelState.UP, "", True), "Running"),
        (TunnelView(TunnelState.MISSING), "Not found"),
        (TunnelView(TunnelState.WAITING, said=("ERR no such tunnel",), tries=3), "Ended"),
    ],
)
def test_every_state_of_a_tunnel_is_said(
    page: ConnectionPage,
    office: Office,
    home: HandHome,
    bench: Bench,
    responder: HandResponder,
    settled: Settled,
    view: TunnelView,
    chip: str,
) -> None:
    responder.start()
    home.tunnels.view = view
    _set(office, settled, tunnel="ngrok", tunnel_name="tutors.ngrok-free.app")
    panel = _tunnel(page)
    assert panel.chip.text() == chip
    assert panel.name.text() == "tutors.ngrok-free.app"
    assert panel.said.isVisible() is bool(view.said)


# --- This PC


def test_starting_with_the_computer_is_switched_and_read_back(
    page: ConnectionPage, home: HandHome, settled: Settled
) -> None:
    card = _this_pc(page)
    click(card.sign_in)
    settled()
    assert home.autostart.on == {StartWhen.SIGN_IN}
    assert card.sign_in.isChecked()
    home.autostart.by_hand = ByHand(("sudo loginctl enable-linger anna",))
    click(card.boot)
    settled()
    said = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert "sudo loginctl enable-linger anna" in said
    assert not card.boot.isChecked(), "it is not on before somebody typed it"


def test_what_is_told_and_staying_awake_are_chosen_here(
    page: ConnectionPage, office: Office, bench: Bench, home: HandHome, settled: Settled
) -> None:
    card = _this_pc(page)
    for box in card.boxes.values():
        assert box.isChecked()
        box.click()
        settled()
    assert configure.value(bench.desk, "notices") == []
    click(card.awake)
    click(card.stay)
    _heard(office, settled)
    assert (office.settings.keep_awake, office.settings.stay_in_tray) == (False, False)
    click(card.awake)
    _heard(office, settled)
    home.power.impossible = True
    card.show_state()
    said = " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())
    assert "does not let a program keep it awake" in said


def test_a_plan_for_holidays_and_power_cuts_is_a_click_away(page: ConnectionPage) -> None:
    card = _this_pc(page)
    click(card.plan_button)
    said = " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())
    for word in ("lcadmin serve", "holiday", "power cut"):
        assert word in said


# --- Advanced


def _certificate(until: int = 90 * DAY, *, fits: bool = True, since: int = -DAY) -> CertificateState:
    return CertificateState(("tutors.example.com",), Instant(START + since), Instant(START + until), fits)


def test_a_certificate_is_taken_with_its_key_or_not_at_all(
    page: ConnectionPage,
    office: Office,
    bench: Bench,
    home: HandHome,
    responder: HandResponder,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    responder.start()
    page.advanced.toggle()
    settled()
    network = page.advanced.network
    assert network is not None
    chosen = iter(["/etc/ssl/fullchain.pem", "", "/etc/ssl/privkey.pem"])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all: (next(chosen), ""))
    click(network.choose_certificate)
    settled()
    assert network.certificate.text() == "There is no file /etc/ssl/fullchain.pem."
    assert configure.value(bench.desk, "tls_certificate") == ""
    assert responder.state is ResponderState.LISTENING
    home.certificates.state = _certificate()
    click(network.choose_key)
    click(network.choose_key)
    _heard(office, settled)
    page.advanced.load()
    settled()
    values = configure.get(bench.desk)
    assert (values["tls_certificate"], values["tls_key"]) == (
        "/etc/ssl/fullchain.pem",
        "/etc/ssl/privkey.pem",
    )
    assert network.certificate.text().startswith("Good for tutors.example.com until 21 February 2027.")
    assert responder.state is ResponderState.LISTENING


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (_certificate(-1), "This certificate ran out on 23 November 2026."),
        (_certificate(since=HOUR), "This certificate is not good yet."),
        (
            _certificate(fits=False),
            "This certificate is for tutors.example.com, not for the address from outside.",
        ),
        (
            _certificate(20 * DAY),
            "Good for tutors.example.com until 13 December 2026: renew it soon.",
        ),
    ],
)
def test_a_certificate_that_needs_somebody_says_why(
    page: ConnectionPage,
    office: Office,
    bench: Bench,
    home: HandHome,
    settled: Settled,
    state: CertificateState,
    said: str,
) -> None:
    home.certificates.state = state
    _set(office, settled, tls_certificate="/etc/ssl/one.pem", public_url=BASE)
    page.advanced.toggle()
    settled()
    network = page.advanced.network
    assert network is not None
    assert network.certificate.text().startswith(said)
    assert network.certificate.property("role") == "error"
    assert home.certificates.looked[-1] == ("/etc/ssl/one.pem", "", BASE)


def test_allowed_senders_are_checked_and_the_port_moves_the_responder(
    page: ConnectionPage, bench: Bench, responder: HandResponder, settled: Settled
) -> None:
    from PySide6.QtCore import Qt

    responder.start()
    page.advanced.toggle()
    settled()
    network = page.advanced.network
    assert network is not None
    senders = network.fields["allowed_sources"]
    type_in(senders.control, "203.0.113.x")
    press(senders.control, Qt.Key.Key_Return)
    settled()
    assert "is not an address" in senders.error
    type_in(senders.control, "203.0.113.0/24")
    press(senders.control, Qt.Key.Key_Return)
    settled()
    assert senders.error == ""
    assert configure.value(bench.desk, "allowed_sources") == ["203.0.113.0/24"]
    port = network.fields["listen_port"]
    type_in(port.control, "9000")
    press(port.control, Qt.Key.Key_Return)
    settled()
    assert configure.value(bench.desk, "listen_port") == 9000
    assert responder.state is ResponderState.LISTENING


@pytest.mark.parametrize(
    ("scheme", "more"), [("https", " The one before is used until lcadmin is started anew"), ("http", "")]
)
def test_files_that_went_bad_say_that_the_one_before_goes_on(
    page: ConnectionPage,
    office: Office,
    home: HandHome,
    responder: HandResponder,
    settled: Settled,
    scheme: str,
    more: str,
) -> None:
    responder.start()
    responder.address = f"{scheme}://127.0.0.1:8765"
    home.certificates.state = None
    _set(office, settled, tls_certificate="/etc/ssl/one.pem")
    page.advanced.toggle()
    settled()
    network = page.advanced.network
    assert network is not None
    said = network.certificate.text()
    assert said.startswith(f"There is no file /etc/ssl/one.pem.{more}")
    assert ("one before" in said) is bool(more)


def test_how_many_unknown_messages_are_kept_is_set_here(
    page: ConnectionPage, bench: Bench, settled: Settled
) -> None:
    from PySide6.QtCore import Qt

    page.advanced.toggle()
    settled()
    network = page.advanced.network
    assert network is not None
    kept = network.fields["unknown_per_sender"]
    assert kept.control.value() == "1000"
    type_in(kept.control, "many")
    press(kept.control, Qt.Key.Key_Return)
    settled()
    assert "0 to 100000" in kept.error
    type_in(kept.control, "50")
    press(kept.control, Qt.Key.Key_Return)
    settled()
    assert configure.value(bench.desk, "unknown_per_sender") == 50


def test_learn_more_leads_to_the_chapter_of_what_is_in_front(
    page: ConnectionPage, office: Office, settled: Settled
) -> None:
    went: list[tuple[str, dict[str, object]]] = []
    office.page_wanted.connect(lambda name, args: went.append((name, args)))
    _set(office, settled, public_url=BASE)
    office.responder.start()
    _reach(office, ReachVerdict.REACHED)
    assert page.address.reach.more_button.isHidden()
    _reach(office, ReachVerdict.REFUSED)
    click(page.address.reach.more_button)
    _way(page).more_button.click()
    named = [(name, chapter(str(args["topic"])), str(args["part"])) for name, args in went]
    assert [(name, one.key) for name, one, _part in named] == [
        ("help", "troubleshooting.md"),
        ("help", "connection.md"),
    ]
    assert all(section(one.text, part) for _name, one, part in named)
