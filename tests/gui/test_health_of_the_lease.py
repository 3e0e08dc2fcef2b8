"""The banner says when a second PC would not be stopped, and no longer once it would."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.gui.health import Help, trouble
from lcadmin.gui.office import Office
from lcadmin.gui.tokens import Kind


def test_a_guard_that_cannot_be_written_is_told_in_plain_words(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    lease = office.desk.store.lease  # type: ignore[attr-defined]

    def held(_self: Path, _target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    lease.beat()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", held)
        lease.beat()
        lease.beat()
        now = trouble(office)
        assert now is not None
        assert "second PC" in now.text
        assert (now.kind, now.help, now.blocks) == (Kind.WARNING, Help.FOLDER, False)
    lease.beat()
    assert trouble(office) is None
    lease.give_back()
