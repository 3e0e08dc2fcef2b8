"""Everything about one person, gathered: all that is theirs, and nobody else's."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from lcadmin.domain.closures import Closure
from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import NotFound
from lcadmin.domain.handed import Way
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.letters import About, LedgerEntry, LetterState
from lcadmin.domain.money import Rate
from lcadmin.domain.people import Role
from lcadmin.domain.person_file import Section, columns
from lcadmin.domain.settings import Settings
from lcadmin.outputs import PERSON_FORMS, file_name, person_file
from lcadmin.services import (
    closing,
    configure,
    contacts,
    correcting,
    credit,
    handing,
    month_lock,
    rates,
    schedule_lesson,
)
from lcadmin.services.person_file import gather
from lcadmin.services.report_tables import Bonus
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, algebra
from tests.support.logs import log_of, take, was_there

MONTH = date(2026, 11, 1)


@pytest.fixture
def tom(bench: Bench) -> int:
    """A student of whom something is kept in every table."""
    desk = bench.desk
    tom = bench.person("Tom Baker", email="tom@example.com", classroom_name="Tom", rate=Decimal(30)).id
    ben = bench.person("Ben Stone").id
    anna = bench.person("Anna", Role.TUTOR).id
    contacts.add(desk, Contact(tom, "Mary Baker", "mary@example.com", "0123 456"))
    contacts.set_siblings(desk, tom, (bench.person("Lisa Baker").id,))
    for number in (tom, ben):
        rates.put_rate(desk, Rate(Role.STUDENT, Decimal("27.50"), person_id=number))
        rates.put_bonus(desk, Bonus(number, date(2026, 11, 5), Decimal(20), "prize"))
    credit.add(desk, tom, lessons=5, note="paid in cash")
    closing.close(desk, Closure(date(2026, 12, 1), date(2026, 12, 2), "measles", tom), [], closing.Plan())
    closing.close(desk, Closure(date(2026, 12, 1), date(2026, 12, 2), "flu", ben), [], closing.Plan())
    configure.set(desk, "endpoint", "demo.learn-cube.com")
    lesson = schedule_lesson.schedule(desk, algebra(anna, tom, ben, title="Tom and Ben"))[0]
    handing.record(desk, [lesson.id], [tom], Way.COPIED)
    with_about = LedgerEntry(
        "k", "links", "Mary Baker", "mary@example.com", "Links for Tom and Ben", "<1@x>", LetterState.SENT,
        START, START, (About(lesson.id, tom, START, "", cancelled=False, tutors="Anna"),),
    )  # fmt: skip
    desk.store.write(lambda tables: tables.letters.add(with_about)).result()
    seats = {seat.person_id: seat for seat in lesson.seats}
    for number in (anna, tom):
        bench.connect(lesson, seats[number], after=number)
    bench.say("start_lesson", lesson, after=60)
    bench.say("end_lesson", lesson, after=660, time="600")
    correcting.correct(desk, lesson.id, 700, "Ben said so")
    stays = was_there("Tom B.", 5, 600, seats[tom].user_id), was_there("Ben", 5, 600)
    take(bench, log_of(lesson, 600), *stays)
    bench.clock.set(plus(START, 30 * DAY))
    month_lock.lock_month(desk, Role.STUDENT, MONTH)
    return tom


def whole(bench: Bench, person_id: int, form: str = "json") -> Any:
    content = person_file(form, gather(bench.desk, person_id), Settings(business_name="Good School"))
    return json.loads(content) if form == "json" else content


def test_everything_that_is_kept_about_a_student_is_in_the_file(bench: Bench, tom: int) -> None:
    told = whole(bench, tom)

    assert told["person"]["email"] == "tom@example.com"
    assert (told["person"]["family"], told["person"]["credit_lessons"]) == (1, 5)
    assert told["contacts"][0]["phone"] == "0123 456"
    assert [row["amount"] for row in told["rates"]] == ["27.50"]
    assert [row["note"] for row in told["bonuses"]] == ["prize"]
    assert told["credit"][0]["note"] == "paid in cash"
    assert told["absences"] == [{"first_day": "2026-12-01", "last_day": "2026-12-02", "reason": "measles"}]
    (one,) = told["classes"]
    assert (one["start"], one["counted"], one["tutors"]) == ("2026-11-23T16:00:00Z", 700, "Anna")
    assert (one["role"], one["entries"], one["taking_part"]) == ("student", 1, True)
    assert told["corrections"][0]["counted"] == 700
    assert told["links"][0]["way"] == "copied"
    assert told["letters"][0]["address"] == "mary@example.com"
    assert told["logged"][0]["name"] == "Tom B."
    assert told["knocks"] == [
        {"at": one["first"], "title": one["title"], "start": one["start"], "admitted": True}
    ]
    assert told["paid"][0]["month"] == "2026-11"
    assert any("Tom Baker" in row["action"] for row in told["history"])


def test_nobody_else_stands_in_it_and_no_link(bench: Bench, tom: int) -> None:
    with bench.store.read() as tables:
        lesson = tables.lessons.get(1)
    for form in ("json", "html"):
        content = person_file(form, gather(bench.desk, tom), Settings()).decode()

        assert "Ben" not in content
        assert "Lisa" not in content
        assert lesson.token not in content
        assert all(seat.user_id not in content for seat in lesson.seats)


def test_a_tutor_has_extra_lines_and_cancelled_classes(bench: Bench) -> None:
    lesson = bench.lesson(start=plus(START, DAY))
    anna = lesson.tutors[0].person_id
    rates.put_bonus(bench.desk, Bonus(anna, date(2026, 11, 5), Decimal(20), "travel"))
    call_off(bench.desk, lesson.id, by=CancelledBy.STUDENT)

    told = whole(bench, anna)

    assert told["bonuses"] == [{"day": "2026-11-05", "amount": "20.00", "note": "travel"}]
    assert (told["classes"][0]["role"], told["classes"][0]["cancelled_by"]) == ("tutor", "student")
    assert told["classes"][0]["first"] is None


def test_a_person_without_anything_has_an_entry_and_no_classes(bench: Bench) -> None:
    told = whole(bench, bench.person("Nobody").id)

    assert told["classes"] == []
    assert told["person"]["rate"] is None
    assert "contacts" not in told


def test_the_names_in_the_log_say_whose_row_it_is_where_it_has_no_numbers(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    take(bench, log_of(lesson, 600), was_there("tom", 5, 600), was_there("Ben", 5, 600))

    told = whole(bench, lesson.students[0].person_id)

    assert [row["name"] for row in told.get("logged", [])] in ([], ["tom"])


def test_progress_is_told_and_it_ends_early_where_it_is_called_off(bench: Bench, tom: int) -> None:
    heard: list[tuple[int, int]] = []

    gather(bench.desk, tom, lambda done, many: heard.append((done, many)))
    early = gather(bench.desk, tom, cancelled=lambda: True)

    assert heard == [(1, 1)]
    assert next(part for part in early.sections if part.key == "classes").rows == ()


def test_a_row_has_a_value_for_each_column() -> None:
    with pytest.raises(ValueError, match="person"):
        Section("person", columns("name email"), [("Tom",)])


def test_there_is_no_file_about_nobody(bench: Bench) -> None:
    with pytest.raises(NotFound):
        gather(bench.desk, 99)


def test_the_page_opens_by_itself_and_loads_nothing(bench: Bench, tom: int) -> None:
    page = whole(bench, tom, "html").decode()

    assert "http://" not in page
    assert "https://" not in page
    assert " src=" not in page
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    assert "2026-11-23 16:00" in page
    assert "0:11:40" in page
    assert "Good School" in page
    assert "Cancelled by" not in page  # a column in which nothing stands


def test_what_somebody_typed_cannot_become_part_of_the_page(bench: Bench) -> None:
    number = bench.person("</script><script>alert(1)</script>").id

    page = whole(bench, number, "html").decode()

    assert "<script>alert" not in page
    assert page.count("</script>") == 1
    inside = page.split('id="data">')[1].split("</script>")[0]
    assert json.loads(inside)["person"]["name"] == "</script><script>alert(1)</script>"


def test_the_archive_holds_the_page_and_the_data(bench: Bench, tom: int) -> None:
    with ZipFile(BytesIO(whole(bench, tom, "zip"))) as archive:
        assert archive.namelist() == ["Tom Baker.html", "Tom Baker.json"]
        assert json.loads(archive.read("Tom Baker.json")) == whole(bench, tom)
        assert b"Tom Baker.json" in archive.read("Tom Baker.html")


@pytest.mark.parametrize(("name", "file"), [("A/B: C", "A B C"), ("...", "x"), ("x" * 200, "x" * 80)])
def test_a_name_becomes_a_name_that_a_file_can_have(name: str, file: str) -> None:
    assert file_name(name) == file


def test_there_are_three_forms_and_no_other(bench: Bench, tom: int) -> None:
    made: Callable[[str], bytes] = lambda form: whole(bench, tom, form)  # noqa: E731
    assert all(made(form) for form in PERSON_FORMS)
    with pytest.raises(KeyError):
        made("docx")
