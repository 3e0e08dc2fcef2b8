"""Contacts, families, the texts of messages, the link doctor, the test of the mail account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.contacts import Contact, LinksTo
from lcadmin.domain.errors import Refusal
from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.contact import ContactDialog
from lcadmin.gui.dialogs.doctor import DoctorDialog
from lcadmin.gui.dialogs.family import FamilyDialog
from lcadmin.gui.dialogs.letter_actions import letter_actions
from lcadmin.gui.dialogs.mail_texts import MailTextsDialog, kind_words, placeholder_words
from lcadmin.gui.office import Office
from lcadmin.gui.pages._person_contacts import PersonContacts
from lcadmin.gui.widgets.mail_tools import MailTools
from lcadmin.services import configure, contacts, invite, mail_texts
from lcadmin.services.fill import PLACEHOLDERS
from lcadmin.services.mail_texts import KINDS
from tests.support.desk import Bench
from tests.support.gui import Settled, button, click, type_in
from tests.support.mail import HandMailer, with_account


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def tom(bench: Bench) -> Person:
    return bench.person("Tom")


# Contacts


def test_a_contact_is_added_and_a_mistake_is_said_beside_its_field(
    office: Office, bench: Bench, window: QWidget, tom: Person, settled: Settled
) -> None:
    dialog = ContactDialog(office, tom, None, window)
    dialog.open()
    type_in(dialog.name_edit, "Maria")
    click(dialog.save_button)
    settled()
    assert dialog.email.error.startswith("A contact needs an e-mail address")
    type_in(dialog.email_edit, "maria@example.com")
    assert not dialog.email.error
    click(dialog.save_button)
    settled()
    assert [one.email for one in contacts.of(bench.desk, tom.id).contacts] == ["maria@example.com"]


def test_the_card_shows_changes_and_removes_contacts(
    qtbot: QtBot, office: Office, bench: Bench, window: QWidget, tom: Person, settled: Settled
) -> None:
    contacts.add(bench.desk, Contact(tom.id, "Maria", "maria@example.com", language="it"))
    part = PersonContacts(office, window)
    part.set_readers(tom, contacts.of(bench.desk, tom.id))
    part.show()
    click(button(part, "…"))
    menu = part.findChildren(QMenu)[-1]
    menu.actions()[0].trigger()
    (dialog,) = window.findChildren(ContactDialog)
    assert dialog.language_box.currentData() == "it"
    type_in(dialog.phone_edit, "030 1234")
    click(dialog.save_button)
    settled()
    assert contacts.of(bench.desk, tom.id).contacts[0].phone == "030 1234"
    part.links_to.setCurrentIndex(1)
    part.links_to.activated.emit(1)
    settled()
    assert contacts.of(bench.desk, tom.id).links_to is LinksTo.CONTACTS
    click(button(part, "…"))
    part.findChildren(QMenu)[-1].actions()[1].trigger()
    settled()
    assert contacts.of(bench.desk, tom.id).contacts == ()
    part.set_readers(tom, contacts.of(bench.desk, tom.id))
    assert part._to.isHidden()


def test_a_family_is_made_of_people_who_are_there(
    office: Office, bench: Bench, window: QWidget, tom: Person, settled: Settled
) -> None:
    ada = bench.person("Ada")
    dialog = FamilyDialog(office, tom, (), window)
    dialog.open()
    dialog.picker.edit.setText("Nobody")
    click(dialog.save_button)
    assert dialog.siblings.error.startswith("There is nobody called that.")
    dialog.picker.edit.setText("")
    dialog.picker.set_people((ada,))
    click(dialog.save_button)
    settled()
    assert [one.name for one in contacts.of(bench.desk, ada.id).siblings] == ["Tom"]


# The texts


@pytest.fixture
def texts(office: Office, window: QWidget, settled: Settled) -> MailTextsDialog:
    made = MailTextsDialog(office, window)
    made.open()
    settled()
    settled()
    return made


def tried(dialog: MailTextsDialog, settled: Settled) -> None:
    dialog._pause.timeout.emit()
    settled()


def test_a_text_is_seen_as_it_will_look_and_saved(
    texts: MailTextsDialog, bench: Bench, settled: Settled
) -> None:
    assert "Hello Maria Baker," in texts.preview.text.toPlainText()
    texts.plain.setPlainText("Dear {{ name }}")
    tried(texts, settled)
    assert texts.preview.text.toPlainText() == "Dear Maria Baker"
    assert texts.save_button.isEnabled()
    click(texts.save_button)
    settled()
    settled()
    assert mail_texts.get(bench.desk, "links", "en")[0].plain == "Dear {{ name }}"
    assert texts.reset_button.isEnabled()
    click(texts.reset_button)
    settled()
    settled()
    assert texts.plain.toPlainText().startswith("Hello {{ name }},")


def test_a_wrong_placeholder_is_named_with_its_line_and_cannot_be_saved(
    texts: MailTextsDialog, settled: Settled
) -> None:
    texts.html.setPlainText("<p>Hi\n{{ nmae }}</p>")
    tried(texts, settled)
    assert texts.error.text() == "Html, line 2: there is no placeholder “nmae”. Did you mean “name”?"
    assert (texts.save_button.isEnabled(), texts.tabs.currentIndex()) == (False, 1)


def test_a_changed_text_is_not_lost_by_choosing_another(texts: MailTextsDialog, settled: Settled) -> None:
    texts.plain.setPlainText("mine")
    texts.language.setCurrentIndex(1)
    (box,) = texts.findChildren(QMessageBox)
    assert (texts.language.currentIndex(), texts.plain.toPlainText()) == (0, "mine")
    click(button(box, "Discard"))
    settled()
    assert texts.language.currentIndex() == 1
    assert texts.plain.toPlainText().startswith("Hallo")
    texts.kind.setCurrentIndex(texts.kind.findData("short"))
    settled()
    assert texts.subject_field.isHidden()
    texts.reject()
    assert texts.isHidden()


def test_placeholders_are_put_at_the_cursor(texts: MailTextsDialog, settled: Settled) -> None:
    texts.plain.setPlainText("")
    texts._offer()
    menu = texts.findChildren(QMenu)[-1]
    words = [one.text() for one in menu.actions()]
    assert words[0] == "{{ name }}   who reads the message"
    menu.actions()[0].trigger()
    assert texts.plain.toPlainText() == "{{ name }}"
    texts.subject.setText("")
    texts.subject.setFocus()
    menu.close()


def test_everything_has_words() -> None:
    assert all(kind_words(kind) for kind in KINDS)
    assert all(placeholder_words(name) for name in PLACEHOLDERS)


# The doctor


def test_a_pasted_link_is_examined_at_once(
    office: Office, bench: Bench, window: QWidget, settled: Settled, qtbot: QtBot
) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    dialog = DoctorDialog(office, window, invite.links(bench.desk, lesson.id)[1].url)
    dialog.open()
    dialog._pause.timeout.emit()
    settled()
    assert dialog.chip.text() == "Good"
    assert dialog.said.text().startswith("This is Tom’s link to Algebra")
    click(dialog.copy_button)
    assert QGuiApplication.clipboard().text() == invite.links(bench.desk, lesson.id)[1].url
    dialog.edit.setPlainText("hello")
    dialog._pause.timeout.emit()
    settled()
    assert (dialog.chip.text(), dialog.open_button.isHidden()) == ("No link", True)
    dialog.edit.setPlainText("")
    dialog._pause.timeout.emit()
    settled()
    assert dialog.said.isHidden()
    again = DoctorDialog(office, window)
    again._pause.timeout.emit()
    settled()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        again.open_button.click()
    assert wanted.args == ["lesson", {"lesson_id": lesson.id}]


def test_the_search_offers_messages_and_links(office: Office, window: QWidget, settled: Settled) -> None:
    hits = letter_actions(office, window)
    assert [hit.title for hit in hits] == ["Send week", "Check a link", "Texts of messages"]
    for hit in hits[1:]:
        assert hit.do is not None
        hit.do()
    settled()
    assert window.findChildren(DoctorDialog)
    assert window.findChildren(MailTextsDialog)


# The account


def test_a_test_to_oneself_says_how_it_went(
    office: Office, bench: Bench, window: QWidget, settled: Settled
) -> None:
    mailer = HandMailer()
    office.desk = replace(office.desk, mailer=mailer)
    tools = MailTools(office, window)
    tools.show()
    click(tools.test_button)
    settled()
    assert tools.answer.text().startswith("No mail account is set up.")
    with_account(bench)
    click(tools.test_button)
    settled()
    assert tools.answer.text() == "Sent to office@example.com. Look whether it arrives."
    mailer.closed = Refusal("mail_no_such_host", host="h", port=1)
    click(tools.test_button)
    settled()
    assert tools.answer.text().startswith("There is no mail server h")
    click(tools.texts_button)
    settled()
    assert window.findChildren(MailTextsDialog)
