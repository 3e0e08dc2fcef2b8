"""The messages received, as a list in plain words: time, class, who, what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from lcadmin.domain.wording import Text
from lcadmin.gui.models.columns import Column, Mark
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.texts import delivery_kind, delivery_words
from lcadmin.services.journal import DeliveryRow

translate = QCoreApplication.translate


def messages_model(office: Office, parent: QObject) -> RowsModel[DeliveryRow]:
    """The newest messages, newest first."""

    def what(row: DeliveryRow) -> str:
        return delivery_words(row.delivery, row.who, office.say(row.delivery.message or Text("unavailable")))

    def mark(row: DeliveryRow) -> Mark:
        return Mark(what(row), delivery_kind(row.delivery))

    columns: list[Column[DeliveryRow]] = [
        Column(
            translate("Messages", "Time"),
            lambda row: office.formats.when(row.delivery.receipt.arrived, office.now(), seconds=True),
        ),
        Column(translate("Messages", "What LearnCube said"), what, mark=mark, stretch=2),
        Column(
            translate("Messages", "Class"),
            lambda row: row.lesson.title if row.lesson is not None else "",
            bold=True,
            stretch=2,
        ),
        Column(translate("Messages", "Who"), lambda row: row.who, stretch=1),
    ]
    return RowsModel(columns, key=lambda row: row.delivery.number, parent=parent)
