"""Erasing somebody's data: what goes, what stays and where it still is, before it is done. It cannot be
undone, so the name is typed first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.leaving import LeavingDialog
from lcadmin.gui.office import Office, Shelf
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services import auto_backup, erasing, replacing
from lcadmin.services.erasing import Outcome, Outlook
from lcadmin.services.erasing_files import HeldCopy, PersonalFiles

translate = QCoreApplication.translate

_SHOWN = 6
_ROOM = 40  # what wraps once more when a scroll bar has come and gone
_FILTER = "classes/filter"


class EraseDialog(FormDialog):
    """Looks first, behind the form; nothing can be pressed before."""

    _told = Signal(int, int)

    def __init__(
        self,
        office: Office,
        person: Person,
        files: PersonalFiles,
        shelf: Shelf,
        window: QWidget | None = None,
    ) -> None:
        title = self.tr("Erase the data of {name}").format(name=person.name)
        super().__init__(office, title, self.tr("&Erase for good"), window, width=560)
        self._person, self._files, self._shelf = person, files, shelf
        self._copies: tuple[HeldCopy, ...] = ()
        self._ready = False
        self.save_button.setEnabled(False)
        self.goes_head = Label(self.tr("Goes"), "heading")
        self.goes = Label(self.tr("Looking what there is…"), wrap=True)
        self.stays_head, self.stays = Label("", "heading", wrap=True), Label("", wrap=True)
        self.why = Label(
            self.tr("Books must be kept for years, and what others are paid rests on the same minutes."),
            "caption",
            wrap=True,
        )
        self.settings_note = Label(
            self.tr("Your settings or message texts name this person. They stay: change them yourself."),
            wrap=True,
        )
        self.left_head, self.left = Label(self.tr("Still in backups"), "heading"), Label("", wrap=True)
        self.in_copies = QCheckBox("")
        self.in_copies.setChecked(True)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(person.name)
        self.typed.textChanged.connect(self._compare)
        hint = self.tr("{name} – this cannot be undone.").format(name=person.name)
        self.typed_field = Field(self.tr("Type the &name to confirm"), self.typed, hint)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        later = (self.stays_head, self.stays, self.why, self.settings_note, self.left_head, self.left)
        for part in (self.goes_head, self.goes, *later, self.in_copies, self.typed_field, self.bar):
            self.form.addWidget(part)
        self.form.addStretch(1)
        for hidden in (*later, self.in_copies, self.bar):
            hidden.hide()
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        office.tasks.run(self._look, self._show, self.fail, owner=self)

    def _look(self) -> Outlook:
        with self.office.desk.store.read() as tables:
            folder = auto_backup.folder_of(tables.settings.load(), self._shelf.own)
        return erasing.look(self.office.desk, self._files, folder, self._person.id)

    def _show(self, outlook: Outlook) -> None:
        self.goes.setText("\n".join(self._what_goes(outlook)))
        self.stays_head.setText(self.tr("Stays, as {name}").format(name=outlook.name))
        self.stays.setText("\n".join(self._what_stays(outlook)))
        for part in (self.stays_head, self.stays, self.why):
            part.show()
        self.settings_note.setVisible(outlook.in_settings)
        self._copies = outlook.copies
        self.left.setText("\n".join(self._where_left(outlook)))
        self.in_copies.setText(self.tr("Erase in %n &backups as well", "", len(outlook.copies)))
        for left in (self.left_head, self.left, self.in_copies):
            left.setVisible(bool(outlook.copies))
        self._ready = True
        self._compare()
        self.typed.setFocus()
        QTimer.singleShot(0, lambda: self._fit(px(_ROOM)))

    def _what_goes(self, outlook: Outlook) -> Iterator[str]:
        yield "• " + self.tr("the entry: names, e-mail, picture, time zone, language")
        words = {
            "contacts": self.tr("%n contacts", "", outlook.gone["contacts"]),
            "absences": self.tr("%n absences", "", outlook.gone["absences"]),
            "links": self.tr("%n times that a link was given out", "", outlook.gone["links"]),
            "letters": self.tr("what stood in %n messages", "", outlook.gone["letters"]),
            "logged": self.tr("the names in %n rows of the class logs", "", outlook.gone["logged"]),
        }
        for kind, count in outlook.gone.items():
            if count:
                yield "• " + words[kind]
        yield "• " + self.tr("the name wherever it was written: titles, notes, reasons, the history")

    def _what_stays(self, outlook: Outlook) -> Iterator[str]:
        words = {
            "classes": self.tr("%n classes with their minutes", "", outlook.stays["classes"]),
            "credit": self.tr("%n lines of credit", "", outlook.stays["credit"]),
            "paid": self.tr("%n lines of months that were paid", "", outlook.stays["paid"]),
        }
        found = ["• " + words[kind] for kind, count in outlook.stays.items() if count]
        yield from found or [self.tr("Nothing but a number.")]

    def _where_left(self, outlook: Outlook) -> Iterator[str]:
        formats, now = self.office.formats, self.office.now()
        for one in outlook.copies[:_SHOWN]:
            day = outlook.last_days.get(one.file)
            words = (
                self.tr("{when}: goes by itself on {day} at the latest")
                if day is not None
                else self.tr("{when}: stays until somebody removes it")
            )
            said = words.format(when=formats.when(one.made, now), day=day and formats.full_day(day))
            yield f"• {said}" if one.automatic else f"• {said} ({one.file.name})"
        more = len(outlook.copies) - _SHOWN
        if more > 0:
            yield "• " + self.tr("%n more", "", more)

    def _compare(self) -> None:
        same = (
            " ".join(self.typed.text().split()).casefold() == " ".join(self._person.name.split()).casefold()
        )
        self.save_button.setEnabled(self._ready and same and not self.busy)

    def save(self) -> None:
        if not self.save_button.isEnabled():
            return
        office, files, person = self.office, self._files, self._person
        copies = self._copies if self.in_copies.isChecked() else ()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel_button.hide()
        for part in (self.typed_field, self.in_copies):
            part.setEnabled(False)

        def done(outcome: Outcome) -> None:
            if f"[{person.id}, " in str(office.recall(_FILTER)):
                office.remember(_FILTER, "")
            words = translate("EraseDialog", "The data of {name} are erased").format(name=person.name)
            if outcome.kept:
                files_left = ", ".join(one.file.name for one in outcome.kept)
                words += ". " + translate("EraseDialog", "Still in: {files}").format(files=files_left)
            office.toast(words)

        self.run(lambda: erasing.erase(office.desk, files, person.id, copies, self._told.emit), done)

    def reject(self) -> None:
        """What was begun is done to its end."""
        if not self.busy:
            super().reject()

    def _show_progress(self, done: int, many: int) -> None:
        self.bar.setRange(0, many)
        self.bar.setValue(done)

    def fail(self, error: UserError) -> None:
        self.bar.hide()
        self.cancel_button.show()
        for part in (self.typed_field, self.in_copies):
            part.setEnabled(True)
        super().fail(error)


def ask_to_erase(office: Office, person: Person, window: QWidget) -> None:
    """Shows what would be erased; where classes are ahead, what becomes of them is asked first."""
    files, shelf = office.personal_files, office.shelf
    if files is None or shelf is None:
        return

    def show() -> None:
        EraseDialog(office, person, files, shelf, window).open()

    def found(ahead: list[Lesson]) -> None:
        if not ahead:
            show()
            return
        leaving = LeavingDialog(office, person, ahead, window)
        leaving.saved.connect(lambda _person: show())
        leaving.open()

    office.tasks.run(lambda: replacing.ahead(office.desk, person.id), found, office.trouble, owner=window)
