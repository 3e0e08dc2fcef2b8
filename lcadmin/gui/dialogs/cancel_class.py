"""The forms that end something: cancelling classes, making a link useless."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QWidget

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson
from lcadmin.domain.seats import Seat
from lcadmin.domain.terms import Terms
from lcadmin.domain.tokens import own_number_warning
from lcadmin.gui.dialogs.cancel_terms import TermsField
from lcadmin.gui.dialogs.class_form import start_of, summary
from lcadmin.gui.dialogs.copying import copy_person
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.scope_field import ScopeField
from lcadmin.gui.widgets.when_field import WhenField
from lcadmin.services import cancelling, change_lesson, change_many, series
from lcadmin.services.series import Scope

translate = QCoreApplication.translate


class CancelClassDialog(FormDialog):
    """Calls off one class or several: who cancels, and when the office was told. One that is called off is
    corrected; ``terms`` is what was decided then."""

    def __init__(
        self,
        office: Office,
        lessons: Sequence[Lesson],
        window: QWidget | None = None,
        terms: Terms | None = None,
    ) -> None:
        many = len(lessons) > 1
        title = self.tr("Cancel classes") if many else self.tr("Cancel class")
        button = (
            self.tr("Cancel {n} classes").format(n=len(lessons)) if many else self.tr("Cancel the &class")
        )
        super().__init__(office, title, button, window, width=480)
        self._lessons = list(lessons)
        self.cancel_button.setText(self.tr("&Keep it") if not many else self.tr("&Keep them"))
        which = "\n".join(summary(office, lesson) for lesson in lessons[:5])
        if len(lessons) > 5:
            which += "\n" + self.tr("and {n} more").format(n=len(lessons) - 5)
        self.form.addWidget(Label(which, "muted", wrap=True))
        self.scope = ScopeField(head=self.tr("One of a series. Cancel:"), letters=False)
        self.form.addWidget(self.scope)
        if not many and lessons[0].series_id is not None:
            desk, number = office.desk, lessons[0].id
            office.tasks.run(lambda: series.place(desk, number), self.scope.set_place, self.fail, owner=self)
        self.form.addWidget(Label(self.tr("Who cancels?"), "heading"))
        self.by = {
            CancelledBy.STUDENT: QRadioButton(self.tr("&Student")),
            CancelledBy.TUTOR: QRadioButton(self.tr("&Tutor")),
            CancelledBy.OFFICE: QRadioButton(self.tr("The &office")),
        }
        for choice in self.by.values():
            self.form.addWidget(choice)
        self.by[CancelledBy.STUDENT].setChecked(True)
        self.earlier = QCheckBox(self.tr("We were told &earlier"))
        self.form.addWidget(self.earlier)
        formats = office.formats
        self.told = WhenField(formats.zone, formats.locale, office.now)
        self.told.soon_button.hide()
        self.told.set_start(office.now())
        self.told.hide()
        self.earlier.toggled.connect(self.told.setVisible)
        self.form.addWidget(self.told)
        for key in ("bad_start", "skipped_time"):
            self.errors[key] = self.told.set_error
        self.terms = TermsField(office, self._lessons)
        self.form.addWidget(self.terms)
        self.credit = QCheckBox(self.tr("&Give each student credit for a class in its place"))
        self.form.addWidget(self.credit)
        note = self.tr("Nobody can enter a cancelled class. It can be put back on, with the same links.")
        self.form.addWidget(Label(note, "caption", wrap=True))
        self.form.addStretch(1)
        for choice in self.by.values():
            choice.toggled.connect(self._ask_rules)
        self.earlier.toggled.connect(self._ask_rules)
        self.told.changed.connect(self._ask_rules)
        for key in ("terms_need_reason", "bad_line"):
            self.errors[key] = self.terms.reason.set_error
        self._take(self._lessons[0].cancelled if not many else None, terms)
        self._ask_rules()

    def _take(self, before: Cancellation | None, terms: Terms | None) -> None:
        """What was entered when the class was called off, to be corrected."""
        if before is None:
            return
        self.setWindowTitle(self.tr("Change the cancellation"))
        self.save_button.setText(self.tr("&Save"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.by[before.by].setChecked(True)
        self.earlier.setChecked(True)
        self.told.set_start(before.told)
        self.credit.hide()
        if terms is not None and terms.why:
            self.terms.take(terms)

    @property
    def who(self) -> CancelledBy:
        """Who cancels."""
        return next(by for by, choice in self.by.items() if choice.isChecked())

    def _ask_rules(self) -> None:
        told = self.told.start_or_none() if self.earlier.isChecked() else None
        self.terms.ask(self.who, told)

    def save(self) -> None:
        told: Instant | None = None
        if self.earlier.isChecked():
            told = start_of(self, self.told)
            if told is None:
                return
            if told > self.office.now():
                self.told.set_error(self.tr("That is still to come."))
                return
        office, ids, by = self.office, [lesson.id for lesson in self._lessons], self.who
        terms, credit, scope = self.terms.decision, self.credit.isChecked(), self.scope.scope

        def done(after: list[Lesson]) -> None:
            if len(after) == 1:
                words = self.tr("{title} is cancelled").format(title=after[0].title)
            else:
                words = self.tr("%n classes are cancelled", "", len(after))
            office.done(words)

        def work() -> list[Lesson]:
            meant = ids
            if scope is not Scope.ONE:
                meant = [lesson.id for lesson in series.chosen(office.desk, ids[0], scope)]
            return cancelling.cancel(office.desk, meant, by, told, terms=terms, credit=credit)

        self.run(work, done)


class NewLinkDialog(FormDialog):
    """Another link for one person of a class; it cannot be taken back, so it asks."""

    def __init__(self, office: Office, lesson: Lesson, seat: Seat, window: QWidget | None = None) -> None:
        title = self.tr("New link for {name}").format(name=seat.name)
        super().__init__(office, title, self.tr("Make a new link and &copy it"), window, width=440)
        self._lesson, self._seat = lesson, seat
        words = self.tr(
            "The link that {name} has now stops working at once. Do this when it was passed on to somebody "
            "else. Everybody else's link stays as it is."
        )
        self.form.addWidget(Label(words.format(name=seat.name), wrap=True))
        self.number_edit = QLineEdit()
        hint = self.tr("Leave this empty unless LearnCube's side must show a certain number for this person.")
        self._hint = hint
        self.number = Field(self.tr("&Own number in the link"), self.number_edit, hint)
        self.number_edit.textEdited.connect(self._look_at_number)
        self.advanced_button = Button(self.tr("&Advanced"), self._toggle_advanced, variant="link")
        self.form.addWidget(self.advanced_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addWidget(self.number)
        self.number.hide()
        self.form.addStretch(1)
        for key in ("own_number", "own_number_taken"):
            self.errors[key] = self.number.set_error

    def _toggle_advanced(self) -> None:
        self.number.setVisible(not self.number.isVisible())
        if self.number.isVisible():
            self.number_edit.setFocus()
        else:
            self.number_edit.clear()

    def _look_at_number(self, text: str) -> None:
        self.number.set_error("")
        self.number.set_hint(self.office.say(own_number_warning()) if text.strip() else self._hint)

    def save(self) -> None:
        office, lesson, seat = self.office, self._lesson, self._seat
        number = self.number_edit.text().strip() or None
        self.run(
            lambda: change_lesson.renew_seat(office.desk, lesson.id, seat.person_id, number),
            lambda _seat: copy_person(office, lesson.id, seat.person_id, seat.name),
        )


def put_back_on(office: Office, lesson_ids: Sequence[int]) -> None:
    """Cancelled classes are on again, with the same links."""
    words = translate("CancelClassDialog", "Back on, with the same links")
    office.tasks.run(
        lambda: change_many.reinstate_many(office.desk, lesson_ids),
        lambda _lessons: office.done(words),
        office.trouble,
        owner=office,
    )
