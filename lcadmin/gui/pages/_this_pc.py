"""What keeps LearnCube answered on this PC: start with it, awake, in the tray, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.errors import UserError
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.gui.widgets.switch import Switch
from lcadmin.services import configure
from lcadmin.services.home_ports import ByHand, Home, StartWhen


@dataclass(frozen=True, slots=True)
class _Ways:
    """Which ways of starting are on."""

    sign_in: bool
    boot: bool


class ThisPcCard(Card):
    """A switch a line, each with what it means; saved at once."""

    def __init__(self, office: Office, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("On this PC"), spacing=12, parent=parent)
        self._office = office
        self._home = home
        self.sign_in = self._line(
            self.tr("Start when I sign in"),
            self.tr("lcadmin waits in the tray and answers."),
            lambda on: self._start(StartWhen.SIGN_IN, on),
        )
        self.boot = self._line(
            self.tr("Answer before anybody signs in"),
            self.tr("After a power cut or an update in the night this PC answers again by itself."),
            lambda on: self._start(StartWhen.BOOT, on),
        )
        self._ask = Label(
            self.tr("Almost done. Somebody with administrator rights has to type this in a terminal:"),
            wrap=True,
        )
        self._by_hand = Label("", "mono", wrap=True, selectable=True)
        for label in (self._ask, self._by_hand):
            label.hide()
            self.body.addWidget(label)
        self.awake = self._line(
            self.tr("Keep this PC awake for classes"),
            self.tr("From 20 minutes before a class to half an hour after it. A lid has to stay open."),
            lambda on: self._set("keep_awake", "true" if on else "false"),
        )
        self._awake_now = Label("", "caption", wrap=True)
        self.body.addWidget(self._awake_now)
        self.stay = self._line(
            self.tr("Go on answering when the window is closed"),
            self.tr("lcadmin stays in the tray; quit it there."),
            lambda on: self._set("stay_in_tray", "true" if on else "false"),
        )
        self.body.addWidget(self._notices())
        self.body.addWidget(self._always_on())
        office.settings_changed.connect(self.show_state)
        office.reach_changed.connect(self.show_state)
        self.show_state()

    def load(self) -> None:
        """Looks which ways of starting are on."""
        autostart = self._home.autostart

        def look() -> _Ways:
            return _Ways(autostart.is_on(StartWhen.SIGN_IN), autostart.is_on(StartWhen.BOOT))

        self._office.tasks.run(look, self._show_ways, self._office.trouble, owner=self)

    def show_state(self) -> None:
        """Says how things stand now."""
        settings, power = self._office.settings, self._home.power
        self.awake.setChecked(settings.keep_awake)
        self.stay.setChecked(settings.stay_in_tray)
        for kind, box in self.boxes.items():
            box.setChecked(kind in settings.notices)
        words = ""
        if settings.keep_awake and power.impossible:
            words = self.tr(
                "This PC does not let a program keep it awake. Switch sleep off in its energy settings."
            )
        elif power.awake:
            words = self.tr("It is kept awake now.")
        self._awake_now.setText(words)
        self._awake_now.setVisible(bool(words))

    def _line(self, title: str, hint: str, turn: Callable[[bool], None]) -> Switch:
        row = QHBoxLayout()
        row.setSpacing(px(12))
        switch = Switch(title)
        switch.setAccessibleDescription(hint)
        switch.clicked.connect(turn)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title))
        words.addWidget(Label(hint, "caption", wrap=True))
        row.addWidget(switch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        return switch

    def _notices(self) -> QWidget:
        panel = QWidget()
        grid = QGridLayout(panel)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(Label(self.tr("Tell me when")), 0, 0, 1, 2)
        self.boxes: dict[NoticeKind, QCheckBox] = {}
        choices = (
            (NoticeKind.WAITING, self.tr("somebody &waits alone")),
            (NoticeKind.REFUSED, self.tr("somebody is not &let in")),
            (NoticeKind.LOST, self.tr("a conn&ection is lost")),
            (NoticeKind.UNREACHABLE, self.tr("this &PC is not reachable")),
        )
        for place, (kind, words) in enumerate(choices):
            box = QCheckBox(words)
            box.clicked.connect(self._save_notices)
            self.boxes[kind] = box
            grid.addWidget(box, 1 + place // 2, place % 2)
        grid.setColumnStretch(2, 1)
        return panel

    def _always_on(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self.plan_button = Button(self.tr("Holidays, power cuts, a PC that has to be off"), self._toggle_plan)
        column.addWidget(self.plan_button)
        self._plan = Card(padding=12)
        for text in (
            self.tr(
                "A PC that is always on is best: an old laptop with its lid open, a small PC in a cupboard, "
                "or a rented server. It needs no window: “lcadmin serve” answers on it day and night."
            ),
            self.tr(
                "A holiday: let that PC run, or take the laptop with you; classes need it on and online "
                "wherever it is. With a tunnel the address stays the same in another place."
            ),
            self.tr(
                "A power cut: a laptop’s battery carries the PC, a small battery unit (UPS) the router. "
                "Have somebody who can switch the PC on, and this page’s second switch on."
            ),
            self.tr(
                "When all fails: nobody can be let in from elsewhere. Write to everybody early, and give the "
                "class another time; what was missed is named when lcadmin is back."
            ),
        ):
            self._plan.body.addWidget(Label(text, wrap=True))
        self._plan.hide()
        column.addWidget(self._plan)
        return panel

    def _toggle_plan(self) -> None:
        self._plan.setVisible(self._plan.isHidden())

    def _show_ways(self, ways: _Ways) -> None:
        self.sign_in.setChecked(ways.sign_in)
        self.boot.setChecked(ways.boot)

    def _start(self, when: StartWhen, on: bool) -> None:
        autostart = self._home.autostart
        self._office.tasks.run(
            lambda: autostart.turn(when, on),
            self._started,
            self._office.trouble,
            always=self.load,
            owner=self,
        )

    def _started(self, left: ByHand | None) -> None:
        self._ask.setVisible(left is not None)
        self._by_hand.setVisible(left is not None)
        if left is not None:
            self._by_hand.setText("\n".join(left.commands))

    def _save_notices(self) -> None:
        chosen = [kind.value for kind, box in self.boxes.items() if box.isChecked()]
        self._set("notices", " ".join(chosen) or "off")

    def _set(self, key: str, value: str) -> None:
        office = self._office

        def failed(error: UserError) -> None:
            office.trouble(error)
            self.show_state()

        office.tasks.run(
            lambda: configure.set(office.desk, key, value), lambda _nothing: None, failed, owner=self
        )
