"""Backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.services.backup import backup
from lcadmin.services.ports import Desk


class _Copies:
    def __init__(self) -> None:
        self.made: list[Path] = []

    def copy_to(self, target: Path, progress: Callable[[float], None] | None = None) -> None:
        if progress is not None:
            progress(1.0)
        self.made.append(target)


def test_a_backup_in_a_folder_is_named_for_the_moment(desk: Desk, tmp_path: Path) -> None:
    copies = _Copies()
    file = backup(desk, copies, tmp_path)
    assert file == tmp_path / "lcadmin-2026-11-23-160000.db"
    assert copies.made == [file]


def test_a_backup_never_takes_anothers_place(desk: Desk, tmp_path: Path) -> None:
    copies, heard = _Copies(), list[float]()
    there = tmp_path / "mine.db"
    assert backup(desk, copies, there, heard.append) == there
    assert heard == [1.0]
    there.write_bytes(b"precious")
    with pytest.raises(Refusal, match="is there already"):
        backup(desk, copies, there)
    assert copies.made == [there]
