"""A tunnel: a program on this PC that gives it a web address; found, run and watched from here."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lcadmin.domain.settings import TunnelChoice
from lcadmin.gui.light import in_background
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Chip, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services import configure
from lcadmin.services.controls import ResponderState
from lcadmin.services.home_ports import Home, TunnelProgram, TunnelState

_GET = {
    "cloudflared": "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/downloads/",
    "ngrok": "https://ngrok.com/download",
    "tailscale": "https://tailscale.com/download",
}


class TunnelPanel(QWidget):
    """``address_chosen`` carries a lasting address that is to be used; one that changes is never offered."""

    address_chosen = Signal(str)

    def __init__(self, office: Office, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._home = home
        self._found: list[TunnelProgram] | None = None
        self.program = QComboBox()
        for key, name in (("cloudflared", "Cloudflare"), ("ngrok", "ngrok"), ("tailscale", "Tailscale")):
            self.program.addItem(name, key)
        self.program.setAccessibleName(self.tr("Tunnel program"))
        self.program.currentIndexChanged.connect(lambda _place: self._chosen())
        self.found = Label("", "caption", wrap=True)
        self.get_button = Button(self.tr("Get it…"), self._get, compact=True)
        self.steps = Label("", wrap=True)
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token_field = Field(
            self.tr("&Key of the tunnel"), self.token, self.tr("Kept like a password, and shown nowhere.")
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText("tutors.ngrok-free.app")
        self.name_field = Field(self.tr("Reserved a&ddress"), self.name)
        self.run_button = Button("", self._run)
        self.chip = Chip("", Kind.NEUTRAL, self)
        self.state = Label("", wrap=True, selectable=True)
        self.use_button = Button(self.tr("Use this address"), self._use, compact=True)
        self.said = Label("", "mono", wrap=True, selectable=True)
        self._build()
        office.settings_changed.connect(self._take_settings)
        self._take_settings()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.program)
        row.addWidget(self.found, 1)
        row.addWidget(self.get_button)
        column.addLayout(row)
        for widget in (self.steps, self.token_field, self.name_field):
            column.addWidget(widget)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self.run_button)
        line.addWidget(self.chip)
        line.addWidget(self.state, 1)
        line.addWidget(self.use_button)
        column.addLayout(line)
        column.addWidget(self.said)

    @property
    def key(self) -> str:
        """The program that is chosen."""
        return str(self.program.currentData())

    @property
    def _is_on(self) -> bool:
        return self._office.settings.tunnel.value == self.key

    def load(self) -> None:
        """Looks which programs are on this PC."""
        self._office.tasks.run(self._home.tunnels.found, self._show_found, self._office.trouble, owner=self)

    def show_state(self) -> None:
        """Says how the tunnel stands now."""
        view, on = self._home.tunnels.view, self._is_on
        self.run_button.setText(self.tr("Stop the tunnel") if on else self.tr("Run the tunnel"))
        self.run_button.setAccessibleName(self.run_button.text())
        here = any(program.key == self.key for program in self._found or ())
        self.run_button.setEnabled(on or here)
        chip, kind, words = self._words() if on else ("", Kind.NEUTRAL, "")
        self.chip.set(chip, kind)
        self.state.setText(words)
        offered = on and view.permanent and bool(view.address)
        self.use_button.setVisible(offered and view.address != self._office.settings.public_url)
        trouble = on and view.state in (TunnelState.WAITING, TunnelState.STARTING) and bool(view.said)
        self.said.setText("\n".join(view.said[-4:]) if trouble else "")
        self.said.setVisible(trouble)

    def _words(self) -> tuple[str, Kind, str]:
        view = self._home.tunnels.view
        if in_background(self._office):
            return self.tr("Running"), Kind.GOOD, self.tr("The lcadmin in the background runs it.")
        if self._office.responder.state is not ResponderState.LISTENING:
            return self.tr("Waiting"), Kind.NEUTRAL, self.tr("It runs as soon as answering is switched on.")
        if view.state is TunnelState.UP and not view.address:
            words = self.tr("Connected. Enter the address that you gave it above.")
            return self.tr("Running"), Kind.GOOD, words
        if view.state is TunnelState.UP and view.permanent:
            return self.tr("Running"), Kind.GOOD, view.address
        if view.state is TunnelState.UP:
            words = self.tr(
                "{address} works until the next restart and then changes: good to try, never to give to "
                "LearnCube."
            ).format(address=view.address)
            return self.tr("To try only"), Kind.WARNING, words
        if view.state is TunnelState.MISSING:
            return self.tr("Not found"), Kind.BAD, self.tr("The program is not on this PC any more.")
        if view.state is TunnelState.WAITING:
            words = self.tr(
                "It ended, %n time(s) in a row. It is started again. Its last words:", "", view.tries
            )
            return self.tr("Ended"), Kind.BAD, words
        return self.tr("Starting…"), Kind.INFO, ""

    def _show_found(self, found: list[TunnelProgram]) -> None:
        first = self._found is None
        self._found = found
        keys = [program.key for program in found]
        if first and self._office.settings.tunnel is TunnelChoice.OFF and keys:
            self.program.setCurrentIndex(self.program.findData(keys[0]))
        self._chosen()

    def _chosen(self) -> None:
        found = next((program for program in self._found or () if program.key == self.key), None)
        looking = self._found is None
        if found is not None:
            self.found.setText(self.tr("Found on this PC: {file}").format(file=found.file))
        else:
            self.found.setText("" if looking else self.tr("Not found on this PC"))
        self.get_button.setVisible(found is None and not looking)
        self.steps.setText(self._steps())
        self.token_field.setVisible(self.key in ("cloudflared", "ngrok"))
        self.name_field.setVisible(self.key == "ngrok")
        self.show_state()

    def _steps(self) -> str:
        if self.key == "cloudflared":
            port = self._office.settings.listen_port
            return self.tr(
                "1.  You need a domain of your own at Cloudflare; it costs a little each year, the "
                "tunnel nothing.\n"
                "2.  In Cloudflare’s Zero Trust, under Networks, Tunnels, make a tunnel and copy its key (it "
                "begins with eyJ) to here.\n"
                "3.  There, give it a public hostname, such as tutors.your-domain.com, and as its service "
                "HTTP, localhost:{port}.\n"
                "Without a key it runs with an address that changes at every restart: only to try."
            ).format(port=port)
        if self.key == "ngrok":
            return self.tr(
                "1.  Make an account at ngrok and copy its authtoken to here.\n"
                "2.  Under Domains it gives you one address for good: enter it here.\n"
                "Without a reserved address the address changes at every restart: only to try."
            )
        return self.tr(
            "1.  Install Tailscale on this PC and sign in.\n"
            "2.  Run the tunnel. The first time Tailscale shows a page where Funnel has to be allowed: its "
            "address appears below.\n"
            "The address stays the same as long as this PC keeps its name in Tailscale."
        )

    def _take_settings(self) -> None:
        settings = self._office.settings
        if settings.tunnel is not TunnelChoice.OFF and not self.program.hasFocus():
            self.program.setCurrentIndex(self.program.findData(settings.tunnel.value))
        if not self.name.hasFocus():
            self.name.setText(settings.tunnel_name)
        self._chosen()

    def _run(self) -> None:
        office = self._office
        values = {"tunnel": "off"} if self._is_on else self._wish()

        def saved(_nothing: None) -> None:
            self.token.clear()
            self.show_state()

        office.tasks.run(lambda: configure.set_many(office.desk, values), saved, office.trouble, owner=self)

    def _wish(self) -> dict[str, str]:
        values = {"tunnel": self.key, "tunnel_name": self.name.text() if self.key == "ngrok" else ""}
        if self.token.text().strip():
            values["tunnel_token"] = self.token.text()
        return values

    def _use(self) -> None:
        self.address_chosen.emit(self._home.tunnels.view.address)

    def _get(self) -> None:
        QDesktopServices.openUrl(QUrl(_GET[self.key]))
