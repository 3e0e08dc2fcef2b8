"""The form that sets a class's minutes by hand."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from lcadmin.gui.dialogs.correct import CorrectDialog, read_total
from lcadmin.gui.office import Office
from tests.support.desk import Bench
from tests.support.gui import Settled, Toasts, click, type_in


def test_a_total_set_by_hand_needs_a_reason_and_a_length(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    form = CorrectDialog(office, lesson, bench.kept(lesson), window)
    form.open()
    type_in(form.total_edit, "an hour")
    click(form.save_button)
    assert form.total.error.startswith("Write it like 1:05:00")
    type_in(form.total_edit, "1:05")
    assert form.total.hint == "Taken as 0:01:05 (hours, minutes, seconds)"
    type_in(form.total_edit, "1:05:00")
    click(form.save_button)
    assert form.why.error == "Say why the total is changed."
    type_in(form.why_edit, "the PC was off")
    click(form.save_button)
    settled()
    assert bench.kept(lesson).counted_seconds == 3900
    assert toasts.said == ["Algebra counts 1:05:00 now"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:05:00", 3900),
        (" 47:30 ", 2850),
        ("90:00", 5400),
        ("0:00", 0),
        ("1:60:00", None),
        ("47:60", None),
        ("47", None),
        ("-1:00", None),
        ("", None),
        ("1:٠5:00", None),
    ],
)
def test_a_total_is_read_as_it_is_written(text: str, seconds: int | None) -> None:
    assert read_total(text) == seconds
