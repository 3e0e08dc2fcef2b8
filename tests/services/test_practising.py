"""An own class that was tried out in the practice classroom is marked on every report it stands on."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.going_live import Step
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.report_sheets import Report
from lcadmin.domain.wording import english
from lcadmin.services import configure, going_live, practising, report
from tests.support.desk import Bench


def held(bench: Bench, title: str = "Algebra", **more: object) -> Lesson:
    lesson = bench.lesson("Tom", title=title, start=bench.clock.now(), **more)
    bench.say("start_lesson", lesson)
    bench.later(minutes=30)
    bench.say("end_lesson", lesson, time="1800")
    bench.later(minutes=2)
    return lesson


def notes(bench: Bench, name: str = "durations", person_id: int | None = None) -> list[str]:
    made = report.sheet(bench.desk, name, person_id=person_id)
    return [english(note) for note in made.notes if note.key.startswith("report_note_practised")]


def test_a_real_class_has_no_mark(bench: Bench) -> None:
    held(bench)
    assert notes(bench) == []


@pytest.mark.parametrize("name", list(Report))
def test_every_report_says_which_of_its_classes_were_tried_out(bench: Bench, name: Report) -> None:
    practising.note(bench.desk, held(bench).token)
    held(bench, "Real")
    assert notes(bench, name) == ["“Algebra” was held in the practice classroom, not at LearnCube."]


def test_of_many_the_first_are_named(bench: Bench) -> None:
    for number in range(7):
        practising.note(bench.desk, held(bench, f"Class {number}").token)
    (said,) = notes(bench)
    assert said == (
        "7 classes were held in the practice classroom, not at LearnCube: "
        "Class 0, Class 1, Class 2, Class 3, Class 4, +2."
    )


def test_one_persons_sheet_names_nobody_elses_class(bench: Bench) -> None:
    first, second = held(bench, "First"), held(bench, "Second")
    practising.note(bench.desk, second.token)
    assert notes(bench, "tutors", first.tutors[0].person_id) == []
    assert len(notes(bench, "tutors", second.tutors[0].person_id)) == 1


def test_practice_classes_and_strangers_need_no_mark(bench: Bench) -> None:
    practising.note(bench.desk, held(bench, practice=True).token)
    practising.note(bench.desk, "NOBODYHASTHISTOKEN")
    with bench.store.read() as tables:
        assert tables.marks.of(practising.GROUP) == {}


def test_the_second_start_of_a_class_changes_nothing(bench: Bench) -> None:
    lesson = held(bench)
    practising.note(bench.desk, lesson.token)
    with bench.store.read() as tables:
        before = tables.marks.of(practising.GROUP)
    bench.later(minutes=1)
    practising.note(bench.desk, lesson.token)
    with bench.store.read() as tables:
        assert tables.marks.of(practising.GROUP) == before


def test_a_disk_that_is_full_does_not_end_the_practice_and_is_in_the_log(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    lesson = held(bench)

    def full(*_args: object) -> None:
        raise StoreUnavailable("disk_full")

    monkeypatch.setattr(type(bench.store), "write", full)
    practising.note(bench.desk, lesson.token)
    assert "disk_full" in caplog.text
    assert lesson.token not in caplog.text


def test_a_class_that_was_tried_out_is_not_the_first_real_one(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "bright.learn-cube.com")
    bench.later(minutes=1)
    lesson = held(bench)
    counted = {i.step: i.state for i in going_live.checklist(bench.desk).items}[Step.COUNTED]
    assert counted.value == "done"
    practising.note(bench.desk, lesson.token)
    counted = {i.step: i.state for i in going_live.checklist(bench.desk).items}[Step.COUNTED]
    assert counted.value == "later"
