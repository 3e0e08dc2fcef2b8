"""Single lines of an exported journal."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.services.journal_line import from_line


def test_a_line_too_deep_to_go_through_is_no_line() -> None:
    deep = "[" * 900 + "]" * 900
    head = '{"id":"1","arrived":"2026-11-16T16:00Z","request":"end_lesson","token":"ABCDEFGH","time":'
    with pytest.raises(BadInput) as refusal:
        from_line(head + deep + "}")
    assert refusal.value.text.key == "line_no_json"
