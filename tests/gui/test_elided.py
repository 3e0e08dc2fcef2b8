"""A link with long words shows as many as there is room for."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from lcadmin.gui.widgets.elided import ElidedLink


def test_a_link_gives_up_words_where_there_is_no_room_and_tells_them_all(qtbot: QtBot) -> None:
    clicked: list[bool] = []
    link = ElidedLink("Algebra & geometry with Anna", lambda: clicked.append(True))
    qtbot.addWidget(link)
    link.resize(link.sizeHint().width(), link.sizeHint().height())
    link.show()
    assert link.text() == "Algebra && geometry with Anna"
    assert link.toolTip() == ""
    assert link.minimumSizeHint().width() < link.sizeHint().width() / 2
    link.resize(link.sizeHint().width() // 2, link.height())
    assert link.text().endswith("…")
    assert link.toolTip() == link.accessibleName() == "Algebra & geometry with Anna"
    link.click()
    assert clicked == [True]
