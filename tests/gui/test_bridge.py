"""Changes of other threads reach the window's thread, together, and none is lost."""

from __future__ import annotations

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from lcadmin.gui.bridge import Bridge, together
from lcadmin.services.ports import Changed


def test_both_changes_stand_in_one() -> None:
    one = Changed(people=frozenset({1}), lessons=frozenset({2}))
    other = Changed(lessons=frozenset({3}), deliveries=True, settings=True)
    assert together(one, other) == Changed(frozenset({1}), frozenset({2, 3}), True, True)


def test_a_change_comes_on_the_windows_thread(qtbot: QtBot) -> None:
    bridge, heard, here = Bridge(), list[Changed](), list[QThread]()
    bridge.listen(heard.append)
    bridge.listen(lambda _changed: here.append(QThread.currentThread()))
    thread = threading.Thread(target=bridge.post, args=(Changed(lessons=frozenset({7})),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(here))
    assert heard == [Changed(lessons=frozenset({7}))]
    assert here == [QThread.currentThread()]


def test_a_thousand_changes_come_in_a_few_bundles_and_none_is_lost(qtbot: QtBot) -> None:
    bridge, heard = Bridge(), list[Changed]()
    bridge.listen(heard.append)

    def post(first: int) -> None:
        for lesson in range(first, first + 500):
            bridge.post(Changed(lessons=frozenset({lesson})))

    threads = [threading.Thread(target=post, args=(first,)) for first in (0, 500)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: bridge.idle)
    assert frozenset().union(*(changed.lessons for changed in heard)) == frozenset(range(1000))
    assert len(heard) <= 3


def test_nothing_changed_tells_nobody(qtbot: QtBot) -> None:
    bridge, heard = Bridge(), list[Changed]()
    bridge.listen(heard.append)
    bridge.post(Changed())
    bridge.post(Changed(deliveries=True))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Changed(deliveries=True)]
