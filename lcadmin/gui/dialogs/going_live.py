"""What the buttons of the steps to go live do, and the places that lead to: loaded as they are pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from lcadmin.domain.going_live import Deed, Item
from lcadmin.domain.wording import Text

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office

translate = QCoreApplication.translate


class GoingLiveDeeds(QObject):
    """Dialogs open over ``widget``'s window."""

    def __init__(self, office: Office, widget: QWidget) -> None:
        super().__init__(widget)
        self._office = office
        self._widget = widget

    def do(self, deed: Deed, item: Item) -> None:
        """What the button of this step says."""
        from lcadmin.gui.dialogs.bring_in import bring_in
        from lcadmin.services import going_live

        office = self._office
        if deed is Deed.LEAVE_OUT:
            said = translate("GoingLiveCard", "Left out")
            self._say(lambda: going_live.leave_out(office.desk, item.step), said)
            return
        deeds: dict[Deed, Callable[[], object]] = {
            Deed.FIND_WAY: lambda: office.go_to("connection", show="way"),
            Deed.CHECK: self._check,
            Deed.WRITE: lambda: write_to_learncube(office, self._widget),
            Deed.ANSWERED: self._answered,
            Deed.ENTER_ENDPOINT: lambda: office.go_to("settings", key="endpoint"),
            Deed.ENTER_KEYS: lambda: office.go_to("settings", key="api_public_key"),
            Deed.TEST_KEYS: lambda: try_keys(office, self, office.trouble),
            Deed.BRING_IN: lambda: bring_in(office, self._widget.window()),
            Deed.NEW_CLASS: office.new_class,
        }
        deeds[deed]()

    def put_away(self, away: bool) -> None:
        """Takes the steps from Today, or puts them back there."""
        from lcadmin.services import going_live

        said = (
            translate("GoingLiveCard", "The steps to go live are under Connection now")
            if away
            else translate("GoingLiveCard", "The steps to go live are on Today again")
        )
        self._say(lambda: going_live.put_away(self._office.desk, away), said)

    def _check(self) -> None:
        self._office.check_wanted.emit()
        self._office.toast(translate("GoingLiveCard", "Asking through the internet…"))

    def _answered(self) -> None:
        from lcadmin.services import going_live

        said = translate("GoingLiveCard", "Good. Now enter what LearnCube wrote to you")
        self._say(lambda: going_live.answered(self._office.desk), said)

    def _say(self, work: Callable[[], None], said: str) -> None:
        office = self._office
        office.tasks.run(work, lambda _nothing: office.done(said), office.trouble, owner=self)


def write_to_learncube(office: Office, widget: QWidget) -> None:
    """Shows the message to LearnCube's support, to be copied or mailed."""
    from lcadmin.gui.dialogs.support import SupportDialog
    from lcadmin.services.support_message import SupportMessage, support_message

    def show(message: SupportMessage) -> None:
        SupportDialog(office, message, widget.window()).open()

    office.tasks.run(lambda: support_message(office.desk), show, office.trouble, owner=widget)


def try_keys(office: Office, owner: QObject, wrong: Callable[[UserError], None]) -> None:
    """Signs in to LearnCube with the keys, once both are there, and says whether that works."""
    from lcadmin.services import class_logs, going_live

    logs, desk = office.logs, office.desk
    if logs is None:
        return

    def work() -> bool:
        if not class_logs.has_keys(desk):
            return False
        going_live.test_keys(desk, logs.feed())
        return True

    def done(tried: bool) -> None:
        if tried:
            office.toast(office.say(Text("keys_good")))

    busy = translate("GoingLiveCard", "Signing in to LearnCube…")
    office.tasks.run(work, done, wrong, busy=busy, owner=owner)
