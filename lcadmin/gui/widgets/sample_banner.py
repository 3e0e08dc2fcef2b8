"""Over every page while the sample month is there: that it is made up, and the way to be rid of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lcadmin.gui.loader import Loader
from lcadmin.gui.tasks import Turn
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Changed


class SampleBanner(Banner):
    """Hidden where there is no sample month."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(Kind.INFO, parent)
        self._office = office
        self.setObjectName("edge")  # from side to side of the window, so without round corners
        self.row.setContentsMargins(px(16) - 1, px(10), px(16) - 1, px(10))  # in line with the bar above
        self.remove_button = Button(self.tr("Remove the sample data"), self._remove, compact=True)
        self.add(self.remove_button)
        self._loader = Loader(office.tasks, self, self._look, self._show, office.trouble)
        self.hide()
        office.bridge.listen(self._changed)
        self._loader.load(Turn.WHEN_QUIET)

    def _changed(self, changed: Changed) -> None:
        # The month comes and goes as a whole; a class of one's own changes nothing about it.
        if changed.everything or changed.people or self.isVisible():
            self._loader.load()

    def _look(self) -> bool:
        from lcadmin.services import demo

        return demo.is_there(self._office.desk)

    def _show(self, there: bool) -> None:
        words = self.tr("This is a made-up month, to look around with. Nothing in it is real.")
        self.set(words if there else "")

    def _remove(self) -> None:
        from lcadmin.gui.sample_month import clear_sample_month

        self.remove_button.setEnabled(False)
        clear_sample_month(self._office, self, lambda: self.remove_button.setEnabled(True))
