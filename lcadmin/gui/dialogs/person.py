"""The form for one person, new or known."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.field import Field
from lcadmin.services import people as people_service


class PersonDialog(FormDialog):
    """Adds a person, or changes ``person``. ``saved`` carries the person as stored."""

    def __init__(self, office: Office, person: Person | None = None, window: QWidget | None = None) -> None:
        title = self.tr("Add person") if person is None else self.tr("Edit person")
        super().__init__(office, title, self.tr("&Save"), window, width=480)
        self._person = person
        known = person or Person("", Role.STUDENT)
        self.name_edit = QLineEdit(known.name)
        self.name = Field(self.tr("&Name"), self.name_edit)
        self.role = QComboBox()
        self.role.addItem(self.tr("Student"), Role.STUDENT)
        self.role.addItem(self.tr("Tutor"), Role.TUTOR)
        self.role.setCurrentIndex(self.role.findData(known.role))
        self.email_edit = QLineEdit(known.email)
        self.email = Field(self.tr("&E-mail"), self.email_edit)
        self.zone_edit = QLineEdit(known.timezone)
        self.zone_edit.setPlaceholderText(office.settings.timezone)
        hint = self.tr("Empty: the business's own, {zone}. Invitations name the time in this zone.")
        self.zone = Field(self.tr("&Time zone"), self.zone_edit, hint.format(zone=office.settings.timezone))
        self.classroom_edit = QLineEdit(known.classroom_name)
        self.classroom = Field(
            self.tr("Name in the &classroom"), self.classroom_edit, self.tr("Empty: the name above.")
        )
        self.language_edit = QLineEdit(known.language)
        self.language_edit.setPlaceholderText(office.settings.language)
        self.language = Field(self.tr("&Language"), self.language_edit)
        self.rate_edit = QLineEdit("" if known.rate is None else format(known.rate, "f"))
        self.rate = Field(
            self.tr("&Rate per hour ({currency})").format(currency=office.settings.currency), self.rate_edit
        )
        self.avatar_edit = QLineEdit(known.avatar)
        self.avatar = Field(self.tr("Address of a &picture"), self.avatar_edit)
        self.active = QCheckBox(self.tr("&Active: can be put into classes and enter them"))
        self.active.setChecked(known.active)
        self.more_button = Button(self.tr("&More"), self._show_more, variant="link")
        self._more = (self.classroom, self.language, self.rate, self.avatar)
        self._lay_out()
        if not any((known.classroom_name, known.language, known.rate is not None, known.avatar)):
            for field in self._more:
                field.hide()
        else:
            self.more_button.hide()
        self._place_errors()
        office.tasks.run(lambda: sorted(available_timezones()), self._take_zones, self.fail, owner=self)
        self.name_edit.setFocus()

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(px(16))
        pair.addWidget(self.name, 1)
        role = Field(self.tr("&Usually"), self.role)
        pair.addWidget(role, 0, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(pair)
        self.form.addWidget(self.email)
        self.form.addWidget(self.zone)
        self.form.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        for field in self._more:
            self.form.addWidget(field)
        self.form.addWidget(self.active)
        self.form.addStretch(1)

    def _place_errors(self) -> None:
        self.errors["person_needs_name"] = self.name.set_error
        self.errors["bad_email"] = self.email.set_error
        self.errors["unknown_zone"] = self.zone.set_error
        self.errors["bad_avatar"] = self.avatar.set_error
        self.errors["bad_language"] = self.language.set_error
        self.errors["bad_rate"] = self.rate.set_error
        for field in (self.name, self.email, self.zone, *self._more):
            editor = field.editor
            if isinstance(editor, QLineEdit):
                editor.textEdited.connect(lambda _text, field=field: field.set_error(""))

    def _show_more(self) -> None:
        self.more_button.hide()
        for field in self._more:
            field.show()
        self.classroom_edit.setFocus()

    def _take_zones(self, zones: list[str]) -> None:
        completer = QCompleter(zones, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone_edit.setCompleter(completer)

    def save(self) -> None:
        try:
            wanted = people_service.checked(self._wanted())
        except BadInput as error:
            self.fail(error)
            self._focus_error()
            return
        office, person = self.office, self._person

        def work() -> Person:
            if person is None:
                return people_service.add(office.desk, wanted)
            return people_service.edit(
                office.desk,
                person.id,
                name=wanted.name,
                role=wanted.role,
                email=wanted.email,
                timezone=wanted.timezone,
                classroom_name=wanted.classroom_name,
                language=wanted.language,
                rate=wanted.rate,
                avatar=wanted.avatar,
                active=wanted.active,
            )

        self.run(work, lambda after: office.done(self.tr("{name} saved").format(name=after.name)))

    def _wanted(self) -> Person:
        """What the form says. BadInput where the rate is no amount."""
        return Person(
            self.name_edit.text(),
            Role(self.role.currentData()),
            classroom_name=self.classroom_edit.text(),
            email=self.email_edit.text(),
            avatar=self.avatar_edit.text(),
            timezone=self.zone_edit.text(),
            language=self.language_edit.text(),
            rate=_amount(self.rate_edit.text()),
            active=self.active.isChecked(),
        )

    def _focus_error(self) -> None:
        for field in (self.name, self.email, self.zone, *self._more):
            if field.error:
                field.show()
                field.editor.setFocus()
                return


def _amount(text: str) -> Decimal | None:
    clean = text.strip().replace(",", ".")
    if not clean:
        return None
    try:
        return Decimal(clean)
    except InvalidOperation:
        raise BadInput("bad_rate", given=text.strip()) from None
