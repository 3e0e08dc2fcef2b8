"""What an import that was killed left behind is cleared away by whoever answers for the folder."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

import pytest

from lcadmin.domain.people import Role
from lcadmin.responder import Listening
from lcadmin.services import schedule_lesson, schedule_many
from lcadmin.store import claim
from tests.support.desk import Bench, algebra


def _killed(_done: int, _of: int) -> None:
    raise KeyboardInterrupt


def _is_clear(office: Bench) -> bool:
    office.store.write(lambda _: None).result(timeout=10)
    with office.store.read() as tables:
        return not tables.lessons.hidden_batches()


def test_a_responder_clears_it_away_when_it_starts(
    office: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = office.person("Anna", Role.TUTOR).id
    news = [algebra(anna, token=f"OwnToken{n:04}") for n in range(30)]
    monkeypatch.setattr(schedule_many, "drop", lambda *_: None)  # a process that is gone clears nothing away
    with pytest.raises(KeyboardInterrupt):
        schedule_lesson.schedule_many(office.desk, news, _killed)
    monkeypatch.undo()
    assert not _is_clear(office)
    listening = Listening(office.desk, lambda: claim(tmp_path / "data"))
    listening.start("127.0.0.1", 0)
    try:
        until = monotonic() + 20
        while not _is_clear(office):
            assert monotonic() < until
    finally:
        listening.stop()
    with office.store.read() as tables:
        assert tables.lessons.used(["OwnToken0003"]) == set()
