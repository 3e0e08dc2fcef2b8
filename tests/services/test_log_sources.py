from __future__ import annotations

from lcadmin.services.log_sources import Kind, Layout


def test_a_row_needs_no_more_columns_than_are_chosen() -> None:
    usual = Layout(Kind.CLASSES, {"slug": 6, "course": 29}, 30)
    assert usual.with_columns({"slug": 0, "start": 3}) == Layout(Kind.CLASSES, {"slug": 0, "start": 3}, 4)
    assert usual.with_columns({}).width == 0
