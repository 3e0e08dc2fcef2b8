"""The first start: three steps, each of which can be skipped, to the first practice minutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.setting_checks import Json
from lcadmin.domain.settings import API_KEYS
from lcadmin.gui.begun import note_begun
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.dialogs.going_live import try_keys
from lcadmin.gui.dialogs.move_in import MoveInDialog
from lcadmin.gui.office import Office
from lcadmin.gui.practice_class import try_practice
from lcadmin.gui.sample_month import fill_sample_month
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton, repolish, rule
from lcadmin.gui.widgets.setting_editors import ZoneEditor, usual_zones
from lcadmin.gui.widgets.setting_field import SettingField, named_as_shown
from lcadmin.services import configure

_NAMES_FROM = 600
_BORDER, _TITLE_BAR = 16, 48
_BUSINESS = ("business_name", "timezone", "language", "teach_alone")
_LEARNCUBE = ("endpoint", "api_public_key", "api_private_key")


class FirstStart(Dialog):
    """*Your business*, *Your LearnCube*, *See it work*. What is typed is saved as it is typed."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, place: tuple[int, str] = (0, "")
    ) -> None:
        """``place``: where it begins, as another one's ``place``."""
        super().__init__(parent)
        self.office = office
        self.fields: dict[str, SettingField] = {}
        self.setWindowTitle(self.tr("Welcome to lcadmin"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # On a small screen, or with large text, the steps scroll and the buttons stay in sight.
        screen = self.screen().availableGeometry().size()
        room = QSize(screen.width() - px(_BORDER), screen.height() - px(_TITLE_BAR))
        self.setMinimumSize(QSize(px(480), px(320)).boundedTo(room))
        self.resize(QSize(px(760), px(540)).boundedTo(room))
        self._infos = {info.key: info for info in configure.describe()}
        self.steps = QStackedWidget()
        self._names: list[Label] = []
        self.skip_button = Button(self.tr("Skip all of it"), self.close, variant="quiet")
        self.back_button = Button(self.tr("&Back"), lambda: self.show_step(self.step - 1))
        self.from_button = Button(self.tr("I come from &another PC…"), self._from_another, variant="quiet")
        self.from_button.setVisible(office.parcels is not None and office.shelf is not None)
        self.next_button = PrimaryButton(self.tr("&Next"), self._next)
        self.next_button.setDefault(True)
        self._build()
        for button in self.findChildren(Button):
            button.setAutoDefault(True)  # Enter presses the one that has the keyboard
        self.show_step(place[0])
        if place[1]:
            self.fields[place[1]].editor.setFocus()
        self._load()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self._names_side = self._side()
        middle.addWidget(self._names_side)
        middle.addWidget(self.steps, 1)
        column.addLayout(middle, 1)
        column.addWidget(rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), px(12), px(24), px(16))
        foot.setSpacing(px(8))
        foot.addWidget(self.skip_button)
        foot.addWidget(self.from_button)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        column.addLayout(foot)
        self._add_step(
            self.tr("Your business"),
            self.tr("Who you are, and when it is noon where you plan your classes."),
            self._settings(_BUSINESS),
        )
        self._add_step(
            self.tr("Your LearnCube"),
            self.tr(
                "Paste any join link that LearnCube gave you: the address is taken from it. The keys are "
                "only needed to fetch LearnCube's own class log. Both can wait."
            ),
            self._settings(_LEARNCUBE),
        )
        self._add_step(
            self.tr("See it work"),
            self.tr(
                "The practice classroom stands in for LearnCube on this PC. It makes two people and a class "
                "and opens both links in your browser: press Start Class in both, and watch the minutes "
                "appear here."
            ),
            self._try(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where text is large and the screen small, the names of the steps give way to the step itself."""
        super().resizeEvent(event)
        self._names_side.setVisible(event.size().width() >= px(_NAMES_FROM))

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(px(200))
        self._list = QVBoxLayout(side)
        self._list.setContentsMargins(px(24), px(24), px(16), px(24))
        self._list.setSpacing(px(12))
        self._list.addStretch(1)
        return side

    def _add_step(self, name: str, text: str, inside: QWidget) -> None:
        number = self.steps.count() + 1
        label = Label(name, "muted", wrap=True)
        self._names.append(label)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(Label(str(number), "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._list.insertLayout(number - 1, row)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(32), px(28), px(32), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(name, "title"))
        column.addWidget(Label(text, "muted", wrap=True))
        column.addSpacing(px(4))
        column.addWidget(inside)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setObjectName("page")
        area.setWidget(page)
        self.steps.addWidget(area)

    def _settings(self, keys: Sequence[str]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for key in keys:
            info = self._infos[key]
            field = SettingField(info, self.office.say(info.meaning))
            field.edited.connect(self._save)
            self.fields[key] = field
            column.addWidget(field)
        return inside

    def _try(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        self.practice_button = PrimaryButton(self.tr("Open the &practice classroom"), self._practise)
        self.sample_button = Button(self.tr("Look at a &sample month instead"), self._look)
        column.addWidget(self.practice_button)
        column.addWidget(self.sample_button)
        column.addWidget(
            Label(
                self.tr("Both are marked as made up, are on nobody's pay, and go again with one click."),
                "caption",
                wrap=True,
            )
        )
        return inside

    # Going through it

    @property
    def step(self) -> int:
        return self.steps.currentIndex()

    @property
    def place(self) -> tuple[int, str]:
        """The step, and the setting in it that has the keyboard ("": none)."""
        here = cast("QWidget | None", self.focusWidget())
        keys = (key for key, field in self.fields.items() if here is not None and field.isAncestorOf(here))
        return self.step, next(keys, "")

    def show_step(self, step: int) -> None:
        """Shows a step, from 0."""
        self.steps.setCurrentIndex(step)
        last = step == self.steps.count() - 1
        for place, label in enumerate(self._names):
            label.set_role("heading" if place == step else "muted")
        self.back_button.setEnabled(step > 0)
        # One primary button a page: on the last one it is the practice classroom's.
        self.next_button.setProperty("variant", "" if last else "primary")
        repolish(self.next_button)
        self.next_button.setText(self.tr("&Done") if last else self.tr("&Next"))
        self.next_button.setAccessibleName(self.next_button.text().replace("&", ""))
        firsts = (self.fields[_BUSINESS[0]].editor, self.fields[_LEARNCUBE[0]].editor, self.practice_button)
        firsts[step].setFocus()

    def _next(self) -> None:
        """Goes on once what stands in this step is saved; a mistake keeps it here."""
        keys = (_BUSINESS, _LEARNCUBE, ())[self.step]
        typed = [(key, self.fields[key].control.value()) for key in keys if self.fields[key].is_unsaved]
        desk = self.office.desk

        def save() -> tuple[str, UserError] | None:
            for key, text in typed:
                try:
                    configure.set(desk, key, text)
                except UserError as error:
                    return key, error
            return None

        def saved(wrong: tuple[str, UserError] | None) -> None:
            if wrong is not None:
                key, error = wrong
                self._say_wrong(key, error)
                self.fields[key].editor.setFocus()
            elif self.step < self.steps.count() - 1:
                self.show_step(self.step + 1)
            else:
                self.close()

        if typed:
            self.office.tasks.run(save, saved, self.office.trouble, owner=self)
        else:
            saved(None)

    def _say_wrong(self, key: str, error: UserError) -> None:
        self.fields[key].set_error(self.office.say(named_as_shown(error.text)))

    def _wrong_keys(self, error: UserError) -> None:
        self._say_wrong("api_private_key", error)
        if not self.fields["api_private_key"].isVisible():  # one has gone on meanwhile
            self.office.trouble(error)

    def done(self, result: int) -> None:
        note_begun(self.office)
        super().done(result)

    def _practise(self) -> None:
        self._busy(True)
        try_practice(self.office, self.office, self.accept)

    def _look(self) -> None:
        self._busy(True)
        fill_sample_month(self.office, self.office, self.accept)

    def _from_another(self) -> None:
        office = self.office
        if office.parcels is not None and office.shelf is not None:
            MoveInDialog(office, office.parcels, office.shelf, self).open()

    def _busy(self, busy: bool) -> None:
        for one in (self.practice_button, self.sample_button, self.next_button, self.back_button):
            one.setEnabled(not busy)

    # Settings

    def _load(self) -> None:
        office = self.office
        zone = self.fields["timezone"].control
        if isinstance(zone, ZoneEditor):
            office.tasks.run(usual_zones, zone.offer, office.trouble, owner=self)
        office.tasks.run(lambda: configure.get(office.desk), self._show, office.trouble, owner=self)

    def _show(self, values: dict[str, Json]) -> None:
        for key, field in self.fields.items():
            field.show_stored(values.get(key))

    def _save(self, key: str, text: str) -> None:
        desk, field = self.office.desk, self.fields[key]

        def saved(_nothing: None) -> None:
            field.set_saved()
            if key in API_KEYS:
                try_keys(self.office, self, self._wrong_keys)

        self.office.tasks.run(
            lambda: configure.set(desk, key, text),
            saved,
            lambda error: self._say_wrong(key, error),
            owner=self,
        )
