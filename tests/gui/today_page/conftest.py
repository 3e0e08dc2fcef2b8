"""Today."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lcadmin.gui.office import Office
from lcadmin.gui.pages.today import TodayPage


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> TodayPage:
    made = TodayPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1100, 700)
    made.show()
    return made
