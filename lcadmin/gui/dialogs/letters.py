"""Letters to send: each previewed, then sent at once or worked through as drafts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.letters import Letter, LetterState
from lcadmin.domain.wording import Text
from lcadmin.gui.announce import announce
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.dialogs import letters_data as data
from lcadmin.gui.dialogs.letters_banners import LetterBanners, address_words
from lcadmin.gui.dialogs.letters_data import Loaded, Row, Source
from lcadmin.gui.dialogs.letters_list import LettersList
from lcadmin.gui.dialogs.letters_reading import LetterReading
from lcadmin.gui.dialogs.letters_sending import LettersSending
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, EmptyState, Label, PrimaryButton
from lcadmin.gui.widgets.halves import Halves
from lcadmin.services import letters

_WIDTH, _HEIGHT = 1_060, 660
_NARROW, _NAMES_FIRST = 960, 570


@dataclass(frozen=True, slots=True)
class Also:
    """Letters that usually need not go out: ``words`` ask for them, ``source`` writes all."""

    words: str
    source: Source


class LettersDialog(Dialog):
    """``source`` writes the letters; without one this week and the next are offered; ``nothing`` is said
    where there are none; ``also`` offers more of them."""

    def __init__(
        self,
        office: Office,
        title: str,
        source: Source | None = None,
        window: QWidget | None = None,
        nothing: str = "",
        also: Also | None = None,
    ) -> None:
        super().__init__(window)
        self.office = office
        self._source = source
        self._nothing = nothing
        self._also = also
        self._loaded = Loaded((), (), None)
        self._first = True
        self._gone = 0
        self._closing = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.lead = Label("", "muted", wrap=True)
        self.week = QComboBox()
        self.week.addItem(self.tr("This week"), 0)
        self.week.addItem(self.tr("Next week"), 1)
        self.week.setAccessibleName(self.tr("Which week"))
        self.week.setVisible(source is None)
        self.also = QCheckBox("" if also is None else also.words)
        self.also.setVisible(also is not None)
        self.banners = LetterBanners(office, self._settings, self._decided)
        self.list = LettersList(office)
        self.reading = LetterReading(office, self)
        self.empty = EmptyState(self.tr("Nothing to send"), "")
        self.address_button = PrimaryButton(address_words(), lambda: self._settings("endpoint"))
        self.empty.add(self.address_button)
        self.address_button.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How many are sent"))
        self.progress = Label("", "muted")
        self.close_button = Button(self.tr("&Close"), self.reject)
        self.send_button = PrimaryButton("", self.send)
        self.send_button.setDefault(True)
        self._lay_out()
        self._loader = Loader.asking(office.tasks, self, self._question, self._load, self._show, self._failed)
        self.list.selected.connect(self.reading.show_row)
        self.list.turned.connect(self._turn)
        self.reading.drafts.used.connect(self._drafted)
        self._sending = LettersSending(office, self)
        self._sending.prepared.connect(self._prepared, Qt.ConnectionType.QueuedConnection)
        self._sending.progressed.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        self.week.currentIndexChanged.connect(self._other_week)
        self.also.toggled.connect(lambda _on: self._loader.restart())
        self._loader.load()
        room = self.screen().availableSize()
        self.resize(min(px(_WIDTH), room.width() - px(40)), min(px(_HEIGHT), room.height() - px(80)))
        if self.width() < px(_NARROW):
            self.halves.setSizes([px(_NAMES_FIRST), px(1_000 - _NAMES_FIRST)])  # the names before the letter

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        top = QHBoxLayout()
        top.addWidget(self.lead, 1)
        top.addWidget(self.week)
        top.addWidget(self.also)
        column.addLayout(top)
        column.addWidget(self.banners)
        self.halves = Halves(self.list, self.reading, between=12)
        self.halves.setSizes([px(500), px(500)])
        column.addWidget(self.halves, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.progress)
        foot.addWidget(self.bar, 1)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.send_button)
        column.addLayout(foot)
        self.bar.hide()
        self.progress.hide()

    # Loading

    def _question(self) -> tuple[int, bool]:
        return self.week.currentData(), self.also.isChecked()

    def _load(self, question: tuple[int, bool]) -> Loaded:
        weeks_on, everybody = question
        desk, zone = self.office.desk, self.office.settings.zone
        if everybody and self._also is not None:
            return data.load(desk, self._also.source)
        return data.load(desk, self._source or (lambda: letters.of_week(desk, weeks_on, zone)))

    def _other_week(self) -> None:
        self._first = False
        self._loader.restart()

    def _show(self, loaded: Loaded) -> None:
        if self._first and self._source is None and not loaded.rows and self.week.currentIndex() == 0:
            self.week.setCurrentIndex(1)  # at the end of a week the next one is meant
            return
        self._first = False
        self._loaded = loaded
        self.banners.say("")
        self.list.set_rows(loaded.rows)
        anything = bool(loaded.rows)
        self.halves.setVisible(anything)
        self.empty.setVisible(not anything)
        self.address_button.hide()
        self.empty.title.setText(self.tr("Nothing to send"))
        words = (
            self._none_in_week()
            if self._source is None
            else self._nothing or self.tr("Everybody knows what they need to know.")
        )
        self.empty.text.setText(words)
        self.empty.text.setVisible(True)
        self._say_lead()
        self._show_banners()
        self._count()
        self.send_button.setFocus()

    def _none_in_week(self) -> str:
        if self.week.currentIndex():
            return self.tr("There is no class next week yet.")
        return self.tr("No class of this week is still to come.")

    def _failed(self, error: UserError) -> None:
        self.halves.hide()
        self.empty.title.setText(self.tr("Nothing can be sent yet"))
        self.empty.text.setText(self.office.say(error.text))
        self.empty.text.setVisible(True)
        self.address_button.setVisible(error.text.key == "endpoint_missing")
        self.empty.show()
        if not self.address_button.isHidden():
            self.address_button.setFocus()
        self._count()

    def _say_lead(self) -> None:
        rows = self.list.rows
        if not rows:
            self.lead.setText("")
            return
        one = self.tr("One message, with everything for them in it.")
        many = self.tr("%n messages: one for each person, with everything for them in it.", "", len(rows))
        self.lead.setText(one if len(rows) == 1 else many)

    def _show_banners(self) -> None:
        no_account = self._loaded.no_account
        for_others = any(not row.letter.here_only for row in self.list.rows)
        self.banners.show_state(
            "" if no_account is None or not for_others else self.office.say(no_account),
            self._loaded.uncertain[0] if self._loaded.uncertain else None,
            self._loaded.kept,
        )

    def _count(self) -> None:
        count = sum(row.chosen for row in self.list.rows)
        many = self.tr("&Send %n messages", "", count)
        self.send_button.setText(self.tr("&Send 1 message") if count == 1 else many)
        self.send_button.setAccessibleName(self.send_button.text().replace("&", ""))
        ready = bool(count) and self._loaded.no_account is None and not self._sending.running
        self.send_button.setEnabled(ready)
        self.send_button.setVisible(bool(self.list.rows))
        self.week.setEnabled(not self._sending.running)
        self.also.setEnabled(not self._sending.running)

    def _turn(self, row: Row) -> None:
        """Leaves a letter out, or sends it after all."""
        if row.can_go and not self._sending.running:
            self.list.put(replace(row, chosen=not row.chosen))
            self._count()

    def _drafted(self, letter: Letter) -> None:
        row = self.list.row_of(letter.key)
        if row is not None:
            self.list.put(replace(row, chosen=False, drafted=True))
            self.list.next_open()
            self._count()

    # Sending

    def send(self) -> None:
        """Sends what is chosen, behind the window."""
        chosen = [row for row in self.list.rows if row.chosen]
        if not chosen or self._sending.running or not self.send_button.isEnabled():
            return
        self._closing = False
        self.banners.say("")
        self.bar.setRange(0, 2 * len(chosen))  # prepared, then sent
        self._gone = 0
        self.bar.setValue(0)
        self.bar.show()
        self.progress.show()
        self._say_progress()
        self.close_button.setText(self.tr("&Stop"))
        fresh = [row.letter for row in chosen if row.state is not LetterState.SENT]
        again = [row.letter for row in chosen if row.state is LetterState.SENT]
        self._sending.start(fresh, again, self._sent, self._broke, self._ended)
        self._count()

    def _prepared(self) -> None:
        self.bar.setValue(self.bar.value() + 1)

    def _heard(self, number: int, key: str, state: str, why: Text | None) -> None:
        self.list.heard(number, key, LetterState(state), why)
        if state not in (LetterState.SENDING, LetterState.WAITING):
            self.bar.setValue(self.bar.value() + 1)
            self._gone += 1
        self._say_progress()

    def _say_progress(self) -> None:
        words = self.tr("{done} of {all}")
        self.progress.setText(words.format(done=self._gone, all=self.bar.maximum() // 2))

    def _ended(self) -> None:
        self.bar.hide()
        self.progress.hide()
        self.close_button.setText(self.tr("&Close"))

    def _sent(self, _nothing: object) -> None:
        if self._closing:
            super().reject()
            return
        announce(self, self.progress.text())
        self._reload_states()

    def _broke(self, error: UserError) -> None:
        self._reload_states(self.office.say(error.text))

    def _reload_states(self, trouble: str = "") -> None:
        """What the ledger says now stands in the list; a summary is said."""
        known = {row.letter.key: row for row in self.list.rows}
        desk, all_letters = self.office.desk, [row.letter for row in self.list.rows]

        def read() -> Loaded:
            return data.load(desk, lambda: all_letters)

        def show(loaded: Loaded) -> None:
            before = self._loaded
            self._loaded = replace(loaded, rows=before.rows)
            for row in loaded.rows:
                mine = known.get(row.letter.key)
                if mine is not None:
                    self.list.put(replace(row, drafted=mine.drafted, chosen=row.chosen and mine.chosen))
            sent = sum(row.state is LetterState.SENT for row in loaded.rows)
            failed = sum(row.state is LetterState.FAILED for row in loaded.rows)
            self.banners.say(trouble)
            self._show_banners()
            self._count()
            self.list.show_first(LetterState.FAILED)
            if failed and not trouble:
                one = self.tr("One message could not be sent. The reason stands beside it.")
                many = self.tr("%n messages could not be sent. The reason stands beside each.", "", failed)
                self.banners.say(one if failed == 1 else many)
            elif sent and not trouble:
                one, many = self.tr("1 message sent."), self.tr("%n messages sent.", "", sent)
                self.lead.setText(one if sent == 1 else many)
                self.close_button.setFocus()

        self.office.tasks.run(read, show, self.office.trouble, owner=self)

    def reject(self) -> None:
        """Closes; while letters go out it stops after the present one first."""
        if self._sending.running:
            self._closing = True
            self._sending.stop()
            self.close_button.setText(self.tr("Stopping…"))
            return
        super().reject()

    def _decided(self) -> None:
        self._loader.restart()

    def _settings(self, key: str) -> None:
        self.reject()
        self.office.go_to("settings", key=key)
