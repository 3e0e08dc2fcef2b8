"""The messages received, as a list in plain words: time, class, who, what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.wording import Text
from lcadmin.gui.models.columns import Column, Mark
from lcadmin.gui.models.found import FoundColumn
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.texts import delivery_kind, delivery_words
from lcadmin.services.journal import DeliveryRow
from lcadmin.services.tables_journal import MessageKind, MessageSort

translate = QCoreApplication.translate


_MIDDLE = 860


def messages_model(office: Office, parent: QObject) -> RowsModel[DeliveryRow]:
    """The newest messages, newest first."""
    columns = [one.column for one in message_columns(office) if one.usual and not one.room]
    return RowsModel(columns, key=lambda row: row.delivery.number, parent=parent)


def message_columns(office: Office) -> Sequence[FoundColumn[DeliveryRow]]:
    """All columns, in their order."""

    def what(row: DeliveryRow) -> str:
        return delivery_words(row.delivery, row.who, office.say(row.delivery.message or Text("unavailable")))

    def mark(row: DeliveryRow) -> Mark:
        return Mark(what(row), delivery_kind(row.delivery))

    def title(row: DeliveryRow) -> str:
        return "" if row.lesson is None else row.lesson.title

    def when(row: DeliveryRow) -> str:
        return office.formats.when(row.delivery.receipt.arrived, office.now(), seconds=True)

    def who(row: DeliveryRow) -> str:
        return row.who

    def planned(row: DeliveryRow) -> str:
        return "" if row.lesson is None else office.formats.when(row.lesson.start, office.now())

    return (
        FoundColumn("time", Column(translate("Messages", "Time"), when), MessageSort.TIME, fixed=True),
        FoundColumn(
            "what",
            Column(translate("Messages", "What LearnCube said"), what, mark=mark, stretch=2, tip=what),
            MessageSort.KIND,
            fixed=True,
        ),
        FoundColumn(
            "class",
            Column(translate("Messages", "Class"), title, bold=True, stretch=2, tip=title),
            MessageSort.CLASS,
        ),
        FoundColumn(
            "who", Column(translate("Messages", "Who"), lambda row: row.who, stretch=1), MessageSort.WHO
        ),
        FoundColumn(
            "answer",
            Column(translate("Messages", "Answer"), lambda row: answer_words(row.delivery.outcome)),
            MessageSort.ANSWER,
            room=_MIDDLE,
        ),
        FoundColumn("planned", Column(translate("Messages", "Class planned for"), planned), usual=False),
        FoundColumn(
            "from",
            Column(translate("Messages", "Sender"), lambda row: row.delivery.receipt.remote, muted=True),
            usual=False,
        ),
        FoundColumn(
            "number",
            Column(
                translate("Messages", "No."),
                lambda row: office.formats.number(row.delivery.number),
                right=True,
                muted=True,
            ),
            usual=False,
        ),
    )


def answer_words(outcome: Outcome) -> str:
    """What became of a message, in a word or two."""
    return {
        Outcome.ADMITTED: translate("Messages", "Let in"),
        Outcome.ACCEPTED: translate("Messages", "Taken"),
        Outcome.REFUSED: translate("Messages", "Refused"),
        Outcome.UNKNOWN: translate("Messages", "About no class here"),
        Outcome.MALFORMED: translate("Messages", "Not understood"),
        Outcome.ERROR: translate("Messages", "Not answered"),
    }[outcome]


def message_kind_words(kind: MessageKind) -> str:
    """What LearnCube says with a message."""
    return {
        MessageKind.ENTER: translate("Messages", "Somebody wants in"),
        MessageKind.START: translate("Messages", "Class started"),
        MessageKind.END: translate("Messages", "Class ended"),
        MessageKind.LOST: translate("Messages", "Connection lost"),
    }[kind]
