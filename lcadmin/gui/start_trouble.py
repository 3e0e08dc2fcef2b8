"""When the data cannot be opened at the start: why, and what can be done. Goes away by itself when it can."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.wording import Text, render
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.language import speak, spoken
from lcadmin.gui.run import application
from lcadmin.gui.tasks import Tasks
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.fitting import fit_height
from lcadmin.services.ports import Catalogue

T = TypeVar("T")

_LOOK_MS = 1_000
_AGAIN_LOOKS = 5
_DAMAGED = frozenset({"store_damaged", "store_not_ours", "store_lost"})
_WIDTH = 520
_MOST_TOLD = 4


class Mending(Protocol):
    """What can be done about data that is damaged. Both raise UserError."""

    def repair(self, watch: Callable[[int, int], object]) -> Sequence[Text]:
        """Looks through all of it and repairs what can be; gives what is still wrong. ``watch`` is told how
        much of how much has been looked at."""

    def make_anew(self) -> Sequence[Text]:
        """Makes it anew from the newest sound backup and the safety copy; gives what one must know."""


class StartTrouble(Dialog, Generic[T]):
    """``attempt`` opens the data (UserError where it cannot), and is tried every few seconds; ``opened`` is
    what it gave. Where another PC has the data, ``holder`` is what that PC last said of itself: while it
    changes, that PC lives. Once it has not for ``patience_s``, *It is off for good* calls ``take``. Where the
    data is damaged, ``mending`` is offered; where there is something to be known of data that was made anew,
    it is opened once somebody has seen that. ``spoken_now`` is the language where the program speaks one
    already, else the system's."""

    _watched = Signal(int, int)

    def __init__(
        self,
        error: UserError,
        catalogue: Catalogue,
        attempt: Callable[[], T],
        holder: Callable[[], object],
        take: Callable[[], None],
        patience_s: float,
        mending: Mending | None = None,
        parent: QWidget | None = None,
        spoken_now: str = "",
    ) -> None:
        super().__init__(parent)
        language = spoken_now or QLocale.system().name()
        if not spoken_now:
            speak(application(), spoken(language))
        self.opened: T | None = None
        self._wording = catalogue(language)
        self._attempt, self._holder, self._take, self._mending = attempt, holder, take, mending
        self._patience = max(1, round(patience_s * 1_000 / _LOOK_MS))
        self._tasks = Tasks(self)
        self._seen: object = None
        self._still = -1
        self._looks = 0
        self._busy, self._found_wrong = False, ""
        self.setWindowTitle(self.tr("lcadmin cannot open your data"))
        self.setMinimumWidth(px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        self.title = Label(self.tr("lcadmin cannot open your data"), "title", wrap=True)
        self.why = Label("", wrap=True, selectable=True)
        self.state = Label("", "muted", wrap=True)
        for label in (self.title, self.why, self.state):
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.close_button = Button(self.tr("Close"), self.reject)
        self.take_button = Button(self.tr("It is &off for good: open here"), self._take_over)
        self.mend_button = Button(self.tr("&Make it anew from the backup"), self._make_anew)
        self.repair_button = Button(self.tr("Check and &repair"), self._repair)
        self.again_button = Button(self.tr("Try &again"), self._again)
        self.more_button = Button(self.tr("Learn more"), self.show_help, variant="quiet")
        row.addWidget(self.more_button)
        row.addStretch(1)
        for button in (
            self.close_button,
            self.take_button,
            self.repair_button,
            self.again_button,
            self.mend_button,
        ):
            row.addWidget(button)
        self._watched.connect(self._tell_how_far)
        column.addSpacing(px(4))
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._say(error)
        if not self.repair_button.isHidden():
            self.repair_button.setFocus()
        self._timer.start()

    def _say(self, error: UserError) -> None:
        self._elsewhere = error.text.key == "opened_elsewhere"
        told = dict(error.text.params)
        if self._elsewhere:
            words = self.tr(
                "It is open in lcadmin on the PC “{pc}”. Two PCs must not write the same data: close "
                "lcadmin there, "
                "and it opens here by itself."
            ).format(pc=told.get("pc", "?"))
        elif error.text.key == "store_damaged":
            words = self.tr(
                "The file with your data, {file}, is damaged ({cause}). Nothing in it was changed."
            ).format(file=told.get("file", "?"), cause=told.get("cause", "?"))
        elif error.text.key == "store_lost":
            words = self.tr(
                "The file with your data, {file}, is gone or empty. Its safety copy is there."
            ).format(file=told.get("file", "?"))
        else:
            words = render(error.text, self._wording)
        if self.why.text() != words:
            self.why.setText(words)
        self.take_button.setVisible(self._elsewhere)
        self._damaged = error.text.key in _DAMAGED
        self.mend_button.setVisible(self._damaged)
        self.repair_button.setVisible(error.text.key == "store_damaged" and self._mending is not None)
        self.again_button.setVisible(self.repair_button.isHidden())
        self._draw()

    def _show_what_helps(self) -> None:
        """The next step is the button that stands out, also for whoever presses Enter."""
        tried = bool(self._found_wrong) or self.repair_button.isHidden()
        main = self.again_button if not self._damaged else self.mend_button if tried else self.repair_button
        for button in (self.repair_button, self.again_button, self.mend_button):
            button.set_primary(button is main)
            button.setDefault(button is main)

    def _draw(self) -> None:
        self._show_what_helps()
        if self._damaged:
            self._tell(self._found_wrong or self._way_out())
            return
        if not self._elsewhere:
            self._tell(self.tr("As soon as it can be opened, this window goes away by itself."))
            return
        silent = self._still >= self._patience
        self.take_button.setEnabled(silent)
        if self._still < 0:
            words = self.tr("Looking whether that PC is on…")
        elif self._still == 0:
            words = self.tr("That PC is on: it has just given a sign of life.")
        elif silent:
            words = self.tr(
                "That PC has given no sign of life for a while. If it is off for good, open the data "
                "here; should "
                "it come back, it stops answering. If it only sleeps, close lcadmin there first."
            )
        else:
            words = self.tr("Looking whether that PC is on…")
        self._tell(words)

    def _way_out(self) -> str:
        anew = self.tr(
            "The data can be made anew from the newest backup that is sound and from the safety copy, in "
            "which every message and every change stands. The damaged file is kept beside it."
        )
        if self.repair_button.isHidden():
            return anew
        first = self.tr("First let lcadmin check the file and repair what it can; that takes a few minutes.")
        otherwise = self.tr("If that is not enough:")
        return f"{first}\n\n{otherwise} {anew}"

    def _tell(self, words: str) -> None:
        if self.state.text() != words:
            self.state.setText(words)
            fit_height(self, max(px(_WIDTH), self.width() if self.isVisible() else 0))

    def _look(self) -> None:
        self._looks += 1
        if self._elsewhere:
            self._tasks.run(self._holder, self._seen_now, self._say, owner=self)
        if self._looks % _AGAIN_LOOKS == 0:
            self._again()

    def _seen_now(self, holder: object) -> None:
        if self._seen is not None and holder != self._seen:
            self._still = 0
        elif self._seen is not None:
            self._still = max(self._still, 0) + 1 if self._still != 0 else 1
        self._seen = holder
        if holder is None and self._elsewhere:
            self._again()
        self._draw()

    def _again(self) -> None:
        if self.opened is None and not self._busy and self.again_button.isEnabled():
            self.again_button.setEnabled(False)
            self._tasks.run(self._attempt, self._succeeded, self._say, owner=self, always=self._tried)

    def _tried(self) -> None:
        self.again_button.setEnabled(True)

    def _succeeded(self, opened: T) -> None:
        self.opened = opened
        self.accept()

    def _take_over(self) -> None:
        self._tasks.run(self._take, lambda _nothing: self._again(), self._say, owner=self)

    def _repair(self) -> None:
        if self._mending is None:
            return
        mending, watched = self._mending, self._watched.emit
        self._be_busy(self.tr("Your data is being looked through…"))
        self._tasks.run(
            lambda: mending.repair(watched), self._repaired, self._say, owner=self, always=self._be_free
        )

    def _tell_how_far(self, seen: int, many: int) -> None:
        if many and self._busy:
            share = self.locale().toString(100 * seen // many) + self.locale().percent()
            self._tell(self.tr("Your data is being looked through… {share}").format(share=share))

    def _repaired(self, problems: Sequence[Text]) -> None:
        if not problems:
            self._tell(self.tr("Everything is in order again. Your data is being opened…"))
            self._be_free()
            self._again()
            return
        told = [f"• {render(problem, self._wording)}" for problem in problems[:_MOST_TOLD]]
        more = len(problems) - len(told)
        if more > 0:
            told.append(self.tr("… and %n more", "", more))
        first = self.tr("This could not be repaired:")
        last = self.tr("Make it anew from the backup: that mends all of this.")
        self._found_wrong = "\n".join([first, *told, "", last])
        self._draw()
        self._be_free()
        self.mend_button.setFocus()

    def _make_anew(self) -> None:
        if self._mending is None:
            return
        self._be_busy(self.tr("The data is being made anew…"))
        self._tasks.run(self._mending.make_anew, self._made, self._say, owner=self, always=self._be_free)

    def _made(self, notes: Sequence[Text]) -> None:
        self._be_free()
        if not notes:
            self._again()
            return
        self._timer.stop()
        self.why.setText("\n\n".join(render(note, self._wording) for note in notes))
        self.mend_button.hide()
        self.repair_button.hide()
        self.again_button.show()
        self.again_button.setText(self.tr("&Open the data"))
        self._damaged = False
        self._show_what_helps()
        self._tell(self.tr("The data has been made anew. Please read this before you open it."))

    def _be_busy(self, words: str) -> None:
        self._busy, self._found_wrong = True, ""
        for button in (self.mend_button, self.repair_button):
            button.setEnabled(False)
        self._tell(words)

    def _be_free(self) -> None:
        self._busy = False
        for button in (self.mend_button, self.repair_button):
            button.setEnabled(True)

    def done(self, result: int) -> None:
        self._timer.stop()
        self._tasks.finish()
        super().done(result)
