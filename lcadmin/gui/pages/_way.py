"""How LearnCube gets to this PC: three ways, each step by step for somebody who never did it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from lcadmin.domain.reach import ReachVerdict
from lcadmin.gui.office import Office
from lcadmin.gui.pages._tunnel import TunnelPanel
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.services import configure
from lcadmin.services.home_ports import Home, TunnelState

_EVERYWHERE = "0.0.0.0"  # noqa: S104 - what a router passes on arrives at another address of this PC


class WayCard(Card):
    """A choice and what belongs to it. ``tunnel.address_chosen`` says an address that is to be used."""

    def __init__(self, office: Office, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._office = office
        self._home = home
        self._wanted: bool | None = None
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("How LearnCube gets to this PC"), "heading"), 1)
        self.show_button = Button("", self._turn, compact=True)
        head.addWidget(self.show_button)
        self.body.addLayout(head)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(12))
        self.body.addWidget(self._inside)
        inside.addWidget(
            Label(
                self.tr(
                    "LearnCube calls this PC over the internet, at a web address that begins with https:// "
                    "and stays the same. There are three ways to get one:"
                ),
                "muted",
                wrap=True,
            )
        )
        self.tunnel = TunnelPanel(office, home)
        self.router = _Steps(office)
        self.server = _Steps(office)
        self.listen_button = Button(self.tr("Take messages from the network"), self._listen)
        self.router.add(self.listen_button)
        self._panels: list[QWidget] = [self.tunnel, self.router, self.server]
        self._ways = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(px(24))
        for place, words in enumerate(
            (self.tr("A &tunnel (easiest)"), self.tr("My &router"), self.tr("An always-on &server"))
        ):
            choice = QRadioButton(words)
            self._ways.addButton(choice, place)
            row.addWidget(choice)
        row.addStretch(1)
        self._ways.idToggled.connect(self._choose)
        inside.addLayout(row)
        for panel in self._panels:
            inside.addWidget(panel)
        self.more_button = Button(self.tr("Learn more"), self._learn_more, compact=True)
        inside.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._ways.button(0).setChecked(True)
        office.settings_changed.connect(self.show_state)
        office.reach_changed.connect(self._fold)
        self.show_state()

    def _learn_more(self) -> None:
        self._office.go_to("help", topic="connection.md", part="three-ways")

    def choose(self, place: int) -> None:
        """Shows one of the three, from 0."""
        self._wanted = True
        self._fold()
        self._ways.button(place).setChecked(True)

    def show_state(self) -> None:
        """Says how things stand now."""
        settings = self._office.settings
        self._fold()
        self.tunnel.show_state()
        self.router.set_steps(self._router_steps())
        self.server.set_steps(self._server_steps())
        self.listen_button.setVisible(settings.listen_host in ("127.0.0.1", "localhost", "::1"))

    def _fold(self) -> None:
        """Shown where something is to be done or somebody wants to see it: not while all is well."""
        reach, settings = self._office.reach, self._office.settings
        well = (
            reach is not None and reach.verdict is ReachVerdict.REACHED and reach.base == settings.public_url
        )
        broken = self._home.tunnels.view.state in (TunnelState.WAITING, TunnelState.MISSING)
        shown = self._wanted if self._wanted is not None else not well or broken
        self._inside.setVisible(shown)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.show_button.setAccessibleName(
            self.tr("Hide how LearnCube gets here") if shown else self.tr("Show how LearnCube gets here")
        )

    def _turn(self) -> None:
        self._wanted = self._inside.isHidden()
        self._fold()

    def _choose(self, place: int, on: bool) -> None:
        if not on:
            return
        for number, panel in enumerate(self._panels):
            panel.setVisible(number == place)

    def _router_steps(self) -> list[str]:
        port = self._office.settings.listen_port
        return [
            self.tr(
                "Look whether this way is open to you: if the internet address on your router’s status page "
                "begins with 10., 100.64 to 100.127 or 192.168., your provider shares it among customers, "
                "and only a tunnel works."
            ),
            self.tr(
                "Get a name that follows your internet connection: many routers and free services offer one "
                "(look for “DynDNS” or “dynamic DNS” in the router)."
            ),
            self.tr(
                "In the router, give this PC the same address always (“DHCP reservation”). Now it has "
                "{address}."
            ).format(address=own_address() or "–"),
            self.tr(
                "In the router, pass port 443 (TCP) on to this PC, port {port} (“port forwarding”)."
            ).format(port=port),
            self.tr(
                "Let lcadmin take messages that come from the network, with the button below; where the PC’s "
                "firewall asks, allow it."
            ),
            self.tr(
                "Get a certificate for the name (free from Let’s Encrypt, with a program such as certbot or "
                "win-acme) and choose its files under Advanced."
            ),
            self.tr("Enter https:// and the name above, and press Check now."),
        ]

    def _server_steps(self) -> list[str]:
        return [
            self.tr(
                "Take a computer that is always on: a small rented Linux server, or an old PC in a cupboard. "
                "Install lcadmin there and copy your data to it."
            ),
            self.tr("On it, type: lcadmin autostart on --before-sign-in"),
            self.tr(
                "A rented server has an address. Give it a name, and put a program in front that speaks "
                "https, such as Caddy. Its whole configuration is:"
            )
            + f"\ntutors.example.com {{ reverse_proxy 127.0.0.1:{self._office.settings.listen_port} }}",
            self.tr(
                "Under Advanced enter 127.0.0.1 as trusted proxy, so that the callers’ addresses are seen."
            ),
            self.tr("Enter https:// and the name above there, type: lcadmin connection check"),
            self.tr("Switch answering off on this PC: only one may answer for the same data."),
        ]

    def _listen(self) -> None:
        office = self._office

        def work() -> None:
            configure.set(office.desk, "listen_host", _EVERYWHERE)
            office.responder.stop()
            office.responder.start()

        office.tasks.run(
            work,
            lambda _nothing: office.toast(self.tr("Messages are taken from the network now")),
            office.trouble,
            owner=self,
        )


class _Steps(QWidget):
    """Numbered steps, and what can be done for them."""

    def __init__(self, _office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._labels: list[Label] = []

    def add(self, button: Button) -> None:
        self._column.addWidget(button)

    def set_steps(self, steps: list[str]) -> None:
        while len(self._labels) < len(steps):
            label = Label("", wrap=True, selectable=True)
            self._column.insertWidget(len(self._labels), label)
            self._labels.append(label)
        for number, (label, step) in enumerate(zip(self._labels, steps, strict=True), start=1):
            label.setText(f"{number}.  {step}")


def own_address() -> str:
    """This PC's address in its own network, "" where it has none."""
    flags = QNetworkInterface.InterfaceFlag
    for interface in QNetworkInterface.allInterfaces():
        up = interface.flags() & flags.IsRunning and not interface.flags() & flags.IsLoopBack
        for entry in interface.addressEntries() if up else ():
            address = entry.ip()
            if address.protocol() == QAbstractSocket.NetworkLayerProtocol.IPv4Protocol:
                return address.toString()
    return ""
