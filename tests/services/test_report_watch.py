"""A report over very many classes tells how far it is, and can be called off."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import HOUR, plus
from lcadmin.services import correcting, report, report_watch
from lcadmin.services.report_course import course
from lcadmin.services.report_watch import watched
from tests.support.desk import START, Bench


def test_so_many_at_a_time_are_told() -> None:
    heard: list[int] = []

    def watch(classes: int) -> bool:
        heard.append(classes)
        return True

    assert list(watched(range(2_500), watch)) == list(range(2_500))
    assert heard == [1_000, 1_000]
    assert list(watched([1, 2], None)) == [1, 2]


@pytest.mark.parametrize("name", ["tutors", "students", "attendance"])
@pytest.mark.parametrize("by", [None, "class", "week"])
def test_a_report_that_is_called_off_is_none(
    bench: Bench, name: str, by: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_watch, "AT_ONCE", 1)
    for hour in range(3):
        lesson = bench.lesson("Tom", start=plus(START, hour * HOUR))
        correcting.correct(bench.desk, lesson.id, 600, "held")
    heard: list[int] = []

    def watch(classes: int) -> bool:
        heard.append(classes)
        return True

    report.sheet(bench.desk, name, by=by, watch=watch)
    assert heard == [1, 1, 1]
    with pytest.raises(Refusal, match="called off"):
        report.sheet(bench.desk, name, by=by, watch=lambda _classes: False)
    with pytest.raises(Refusal):
        course(bench.desk, report.Report.ATTENDANCE, None, None, watch=lambda _classes: False)
