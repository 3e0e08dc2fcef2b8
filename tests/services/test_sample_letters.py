"""The made-up letter that shows what a text looks like."""

from __future__ import annotations

import pytest

from lcadmin.domain.settings import Settings
from lcadmin.services import mail_texts
from lcadmin.services.mail_texts import KINDS
from lcadmin.services.sample_letters import sample
from tests.support.desk import Bench


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("kind", KINDS)
def test_every_text_can_be_looked_at(bench: Bench, kind: str, count: int) -> None:
    text, _ = mail_texts.get(bench.desk, kind, "de")
    words = sample(Settings(business_name="Hell & Co"), "de", kind, count)
    written = mail_texts.write(text, words)
    assert written.plain.count("Tom, Ada" if kind == "statement" else "Algebra, part 2") == 1
    assert "Hell &amp; Co" in written.html or kind == "short"


def test_a_moved_class_has_a_former_time_and_a_late_one_a_clock_change() -> None:
    moved = sample(Settings(), "en", "moved", 3)
    assert moved.business == "Bright Tutors"
    assert all(one.was_day for one in moved.classes)
    assert [bool(one.clock_change) for one in moved.classes] == [False, False, True]
    assert not any(one.was_day for one in sample(Settings(), "en", "links", 3).classes)
