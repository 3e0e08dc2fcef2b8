"""The steps to the first real class: a line each, with how far it is and the one button that does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lcadmin.domain.going_live import Deed, Item, State
from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.going_live import GoingLiveDeeds
from lcadmin.gui.loader import Loader
from lcadmin.gui.tasks import Turn
from lcadmin.gui.texts import escaped
from lcadmin.gui.theme import colors, px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Card, Chip, Label, clear, rule
from lcadmin.gui.widgets.line import Line

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.services.going_live import GoingLive
    from lcadmin.services.ports import Changed

translate = QCoreApplication.translate

_KINDS = {
    State.DONE: Kind.GOOD,
    State.NOW: Kind.INFO,
    State.WAITING: Kind.WARNING,
    State.LATER: Kind.NEUTRAL,
    State.LEFT_OUT: Kind.NEUTRAL,
}


class GoingLiveCard(Card):
    """With ``always`` it stays where everything is done, and says so, and brings the steps back where they
    were put away; without, it is hidden then. ``turned`` comes when it is shown or hidden by that."""

    turned = Signal()

    def __init__(self, office: Office, *, always: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._office = office
        self._always = always
        self._unfolded = False
        self.now: GoingLive | None = None
        self.deeds = GoingLiveDeeds(office, self)
        self._loader = Loader(office.tasks, self, self._look, self._show, office.trouble)
        office.reach_changed.connect(self._reach)
        self._reached = office.reach
        self.hide()

    # Loading

    def _look(self) -> GoingLive:
        from lcadmin.services import going_live

        return going_live.checklist(self._office.desk)

    def load(self) -> None:
        self._loader.load(Turn.WHEN_QUIET)  # keys are looked for: the keyring takes long to load

    def show_changed(self, changed: Changed) -> None:
        live = self.now is not None and self.now.complete
        heard = changed.deliveries or changed.lessons
        if changed.settings or changed.everything or (heard and not live):
            self.load()

    def _reach(self) -> None:
        if self._office.reach != self._reached:
            self._reached = self._office.reach
            self.load()

    def _show(self, now: GoingLive) -> None:
        if now == self.now:
            return
        self.now = now
        self._draw()

    # Drawing

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:  # the muted part carries its colour with it
            self._draw()

    def _draw(self) -> None:
        now = self.now
        if now is None:
            return
        clear(self.body)
        quiet = now.put_away or now.complete
        self.setVisible(self._always or not quiet)
        self.body.addWidget(self._head(now, quiet=quiet))
        if not quiet or self._unfolded:
            self._draw_steps(now)
        self.turned.emit()

    def _draw_steps(self, now: GoingLive) -> None:
        settled = [item for item in now.items if not item.is_open]
        folds = not self._unfolded and len(settled) > 1
        for item in now.items:
            if folds and not item.is_open:
                continue
            self.body.addWidget(rule())
            self.body.addWidget(self._line(item, first=item == now.next))
        if folds:
            self.body.addWidget(rule())
            words = self.tr("Show %n steps that are done", "", len(settled))
            self.body.addWidget(Button(words, self._turn, variant="quiet"))

    def _head(self, now: GoingLive, *, quiet: bool) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(px(14), px(10), px(14), px(10))
        row.setSpacing(px(12))
        row.addWidget(Label(self.tr("Going live"), "heading"))
        said = self.tr("{done} of {all} done").format(done=now.done, all=len(now.items))
        live = self._office.say(Text("golive_all_done"))
        row.addWidget(Label(live if now.complete else said, "muted", wrap=True), 1)
        if quiet:
            words = self.tr("Hide") if self._unfolded else self.tr("Show")
            name = (
                self.tr("Hide the steps to go live")
                if self._unfolded
                else self.tr("Show the steps to go live")
            )
            row.addWidget(Button(words, self._turn, compact=True, name=name))
        if now.put_away and not now.complete:
            row.addWidget(
                Button(self.tr("Put back on Today"), lambda: self.deeds.put_away(False), compact=True)
            )
        if not quiet:
            if self._unfolded:
                row.addWidget(Button(self.tr("Fold"), self._turn, variant="quiet", compact=True))
            away = Button(
                self.tr("Put away"),
                lambda: self.deeds.put_away(True),
                variant="quiet",
                compact=True,
                name=self.tr("Put the steps to go live away"),
            )
            away.setToolTip(self.tr("They are under Connection whenever you want them."))
            row.addWidget(away)
        return head

    def unfold(self) -> None:
        """Shows every step."""
        self._unfolded = True
        self._draw()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._draw()

    def _line(self, item: Item, *, first: bool) -> QWidget:
        office = self._office
        title = office.say(Text(f"golive_{item.step}"))
        muted = colors().muted
        why = escaped(office.say(item.why))
        text = Label(
            f'<b>{escaped(title)}</b> <span style="color:{muted}">· {why}</span>', rich=True, wrap=True
        )
        state = QWidget()
        row = QHBoxLayout(state)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Chip(self._state(item.state), _KINDS[item.state]))
        row.addStretch(1)
        state.setFixedWidth(self._chips_width())
        return Line(state, text, self._buttons(item, title, first=first))

    def _buttons(self, item: Item, title: str, *, first: bool) -> Sequence[QWidget]:
        found: list[QWidget] = []
        for deed, main in ((item.aside, False), (item.deed, True)):
            if deed is None:
                continue
            words = deed_words(deed, item)
            variant = "primary" if first and main and not self._always else "" if item.is_open else "quiet"
            name = f"{words}: {title}".replace("…", "")
            do = partial(self.deeds.do, deed, item)
            found.append(Button(words, do, variant=variant, compact=True, name=name))
        return found

    def _state(self, state: State) -> str:
        return self._office.say(Text(f"golive_state_{state}"))

    def _chips_width(self) -> int:
        """As wide as the widest state, so that the words stand under one another."""
        chip = Chip("", Kind.NEUTRAL)
        chip.ensurePolished()
        widths = []
        for state in State:
            chip.setText(self._state(state))
            widths.append(chip.sizeHint().width())
        chip.deleteLater()
        return max(widths)


def deed_words(deed: Deed, item: Item) -> str:
    """What stands on the button."""
    if deed is Deed.CHECK and item.state is not State.NOW:
        return translate("GoingLiveCard", "Check again")
    if deed is Deed.WRITE and item.state in (State.DONE, State.WAITING):
        return translate("GoingLiveCard", "Show the message…")
    if deed is Deed.TEST_KEYS and item.state is State.DONE:
        return translate("GoingLiveCard", "Test again")
    return {
        Deed.FIND_WAY: translate("GoingLiveCard", "Choose a way"),
        Deed.CHECK: translate("GoingLiveCard", "Check now"),
        Deed.WRITE: translate("GoingLiveCard", "Write the message…"),
        Deed.ANSWERED: translate("GoingLiveCard", "They have answered"),
        Deed.ENTER_ENDPOINT: translate("GoingLiveCard", "Enter it"),
        Deed.ENTER_KEYS: translate("GoingLiveCard", "Enter them"),
        Deed.TEST_KEYS: translate("GoingLiveCard", "Test them"),
        Deed.BRING_IN: translate("GoingLiveCard", "Bring in…"),
        Deed.NEW_CLASS: translate("GoingLiveCard", "New class"),
        Deed.LEAVE_OUT: translate("GoingLiveCard", "Leave out"),
    }[deed]
