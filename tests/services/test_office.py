"""The smaller services: finding classes, links, settings, the callback address, credit, reports, backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.links import join_link
from lcadmin.domain.people import Role
from lcadmin.services import (
    callback_address,
    change_lesson,
    configure,
    credit,
    invite,
    lessons,
    people,
    report,
)
from lcadmin.services.backup import backup
from lcadmin.services.ports import Desk, LessonQuery
from tests.support.desk import START, Bench, at, number


def _teach(bench: Bench, lesson: Lesson, seconds: int, after: float = 0) -> None:
    bench.say("start_lesson", lesson, after=after)
    bench.say("end_lesson", lesson, after=after + seconds, time=number(str(seconds)))


# --- Finding


def test_a_list_is_brought_up_to_date_before_it_is_shown(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(plus(lesson.end, 2 * HOUR))
    assert [row.time.status for row in lessons.find(bench.desk, LessonQuery())] == [Status.NO_SHOW]
    assert lessons.count(bench.desk, LessonQuery(status=Status.SCHEDULED)) == 0


def test_one_class_is_shown_as_of_now(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=60, time="60")
    bench.clock.set(at(500))
    row = lessons.get(bench.desk, lesson.id)
    assert (row.time.status, row.time.steps) == (Status.CRASHED, ())


def test_a_pasted_link_finds_its_class(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    bench.lesson("Ada", title="Physics")
    url = invite.links(bench.desk, lesson.id)[0].url
    for text in (url, lesson.token, "Tom", "lgebr"):
        assert [row.lesson.id for row in lessons.find(bench.desk, LessonQuery(search=text))] == [lesson.id], (
            text
        )
        assert lessons.count(bench.desk, LessonQuery(search=text)) == 1
    assert lessons.find(bench.desk, LessonQuery(search="a=b")) == []


# --- Links


def test_links_need_learncubes_address(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    with pytest.raises(Refusal, match="No LearnCube address is set"):
        invite.links(bench.desk, lesson.id)


def test_everybody_has_a_link_of_their_own(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom", "Ada")
    made = invite.links(bench.desk, lesson.id)
    assert [(link.person.name, link.role) for link in made] == [
        ("Anna", Role.TUTOR),
        ("Tom", Role.STUDENT),
        ("Ada", Role.STUDENT),
    ]
    tom = lesson.students[0]
    assert made[1].url == f"https://school.learn-cube.com/classv3/?token={lesson.token}&user_id={tom.user_id}"
    assert made[1].user_id == tom.user_id
    with bench.store.read() as tables:
        assert made[1].url == join_link(tables.settings.load(), lesson.token, tom.user_id)


def test_an_invitation_says_what_when_and_where_in_the_readers_zone(bench: Bench) -> None:
    configure.set_many(bench.desk, {"endpoint": "school.learn-cube.com", "timezone": "Europe/London"})
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    people.edit(bench.desk, tom, timezone="Europe/Berlin")
    clip = invite.invitation(bench.desk, lesson.id, tom)
    url = invite.links(bench.desk, lesson.id)[1].url
    assert clip.plain == (
        "Hello Tom,\n"
        "your class Algebra with Anna is on Monday 23 November at 17:00 (Berlin).\n"
        f"Join the class: {url}\n"
        "The link works from 16:45 on. It is yours alone; please do not pass it on."
    )
    assert f'<a href="{url.replace("&", "&amp;")}">Join the class</a>' in clip.html
    assert "<b>Monday 23 November at 17:00</b>" in clip.html


def test_a_block_for_each_where_nobody_is_named(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom", "Ada")
    clip = invite.invitation(bench.desk, lesson.id)
    assert [block.splitlines()[0] for block in clip.plain.split("\n\n")] == [
        "Hello Anna,",
        "Hello Tom,",
        "Hello Ada,",
    ]
    assert "with Tom, Ada is on" in clip.plain
    assert clip.html.count("<p>") == 3


def test_a_name_cannot_become_html(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("<script>alert(1)</script>", title="A & <b>B</b>")
    html = invite.invitation(bench.desk, lesson.id).html
    assert "<script>" not in html
    assert "A &amp; &lt;b&gt;B&lt;/b&gt;" in html


def test_a_class_without_students_reads_well(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson(title="Alone", students=())
    assert "your class Alone is on Monday 23 November" in invite.invitation(bench.desk, lesson.id).plain


def test_only_who_is_in_a_class_is_invited(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    with pytest.raises(NotFound):
        invite.invitation(bench.desk, lesson.id, 99)
    change_lesson.edit(bench.desk, lesson.id, change_lesson.LessonEdit(students=()))
    with pytest.raises(NotFound):
        invite.invitation(bench.desk, lesson.id, lesson.students[0].person_id)


# --- Settings


def test_every_setting_has_its_default_and_a_meaning(desk: Desk) -> None:
    values = configure.get(desk)
    described = configure.describe()
    assert {info.key for info in described} == set(values)
    assert all(values[info.key] == info.default for info in described)
    assert (values["early_minutes"], values["credit_rule"], values["api_private_key"]) == (15, "off", "")
    assert [info.key for info in described if info.secret] == ["api_public_key", "api_private_key"]


def test_a_setting_is_checked_stored_and_brought_back(desk: Desk) -> None:
    configure.set(desk, "early_minutes", "30")
    assert configure.value(desk, "early_minutes") == 30
    with pytest.raises(BadInput, match="early_minutes"):
        configure.set(desk, "early_minutes", "soon")
    assert configure.value(desk, "early_minutes") == 30
    configure.set(desk, "early_minutes", "")
    assert configure.value(desk, "early_minutes") == 15


def test_keys_go_to_the_keyring_and_are_masked(bench: Bench) -> None:
    configure.set(bench.desk, "api_private_key", " s3cret-key ")
    assert bench.keyring.kept == {"api_private_key": "s3cret-key"}
    assert configure.value(bench.desk, "api_private_key") == configure.MASKED
    assert "s3cret" not in str(configure.get(bench.desk))
    configure.set(bench.desk, "api_private_key", "")
    assert bench.keyring.kept == {}


@pytest.mark.parametrize("text", ["two words", "x" * 1001, "tab\tbed"])
def test_a_key_that_is_none_is_refused_without_repeating_it(bench: Bench, text: str) -> None:
    with pytest.raises(BadInput) as refused:
        configure.set(bench.desk, "api_public_key", text)
    assert text not in str(refused.value)
    assert bench.keyring.kept == {}


def test_all_or_none_of_several_settings_are_stored(bench: Bench) -> None:
    with pytest.raises(BadInput):
        configure.set_many(
            bench.desk, {"business_name": "Bright Tutors", "api_public_key": "k", "timezone": "Mars"}
        )
    assert configure.value(bench.desk, "business_name") == ""
    assert bench.keyring.kept == {}
    configure.set_many(bench.desk, {"business_name": "Bright Tutors", "timezone": "Europe/London"})
    assert configure.value(bench.desk, "business_name") == "Bright Tutors"


def test_only_settings_that_there_are_can_be_asked_for(desk: Desk) -> None:
    configure.must_be_known("api_public_key")
    for key in ("colour", "wording.no_such_sentence"):
        with pytest.raises(BadInput, match="There is no setting"):
            configure.must_be_known(key)
        with pytest.raises(BadInput):
            configure.set(desk, key, "x")


def test_a_sentence_of_ones_own_is_a_setting(desk: Desk) -> None:
    key = "wording.refused_cancelled"
    assert configure.value(desk, key) == "This class has been cancelled."
    configure.set(desk, key, "No class today.")
    assert configure.value(desk, key) == "No class today."
    configure.set(desk, key, "")
    assert configure.value(desk, key) == "This class has been cancelled."


# --- The callback address


def test_the_address_is_made_once_and_stays(desk: Desk) -> None:
    secret = callback_address.ensure(desk)
    assert callback_address.ensure(desk) == secret
    assert (
        callback_address.url(desk, "http://127.0.0.1:8765/")
        == f"http://127.0.0.1:8765/virtualclassroom/{secret}/"
    )
    assert [one.secret for one in callback_address.valid(desk)] == [secret]


def test_after_a_change_both_addresses_answer_for_a_while(bench: Bench) -> None:
    old = callback_address.ensure(bench.desk)
    bench.later(seconds=1)
    new = callback_address.rotate(bench.desk, HOUR)
    assert new != old
    assert callback_address.ensure(bench.desk) == new
    assert {one.secret for one in callback_address.valid(bench.desk)} == {old, new}
    bench.later(minutes=30)
    newest = callback_address.rotate(bench.desk, HOUR)
    bench.later(minutes=30)
    assert {one.secret for one in callback_address.valid(bench.desk)} == {new, newest}
    bench.later(minutes=30)
    assert [one.secret for one in callback_address.valid(bench.desk)] == [newest]


def test_an_address_can_be_replaced_at_once(bench: Bench) -> None:
    callback_address.ensure(bench.desk)
    bench.later(seconds=1)
    new = callback_address.rotate(bench.desk, 0)
    assert [one.secret for one in callback_address.valid(bench.desk)] == [new]


def test_two_who_ask_at_once_get_the_same_address(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    first = callback_address.ensure(bench.desk)
    found: Callable[..., str | None] = callback_address._newest
    asked: list[int] = []

    def later(*args: object) -> str | None:
        asked.append(1)
        return None if len(asked) == 1 else found(*args)

    monkeypatch.setattr(callback_address, "_newest", later)
    assert callback_address.ensure(bench.desk) == first


# --- Credit


def test_credit_is_given_and_shown(bench: Bench) -> None:
    tom = bench.person("Tom")
    account = credit.add(bench.desk, tom.id, lessons=10, note="  paid  in cash ")
    assert (account.balance, account.unit, account.person) == (10, "lessons", tom)
    assert account.entries[0].note == "paid in cash"
    assert credit.add(bench.desk, tom.id, lessons=-3).balance == 7
    assert credit.account(bench.desk, tom.id).balance == 7


def test_the_balance_is_in_the_rules_unit_else_in_the_latest(bench: Bench) -> None:
    tom = bench.person("Tom").id
    assert credit.account(bench.desk, tom).unit == "lessons"
    credit.add(bench.desk, tom, lessons=5)
    credit.add(bench.desk, tom, minutes=90)
    assert (credit.account(bench.desk, tom).balance, credit.account(bench.desk, tom).unit) == (90, "minutes")
    configure.set(bench.desk, "credit_rule", "lessons")
    assert (credit.account(bench.desk, tom).balance, credit.account(bench.desk, tom).unit) == (5, "lessons")


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"lessons": 1, "minutes": 1},
        {"lessons": 0},
        {"minutes": 1_000_001},
        {"lessons": 1, "note": "x" * 501},
    ],
)
def test_credit_that_is_none_is_refused(bench: Bench, given: dict[str, int]) -> None:
    tom = bench.person("Tom").id
    with pytest.raises(BadInput):
        credit.add(bench.desk, tom, **given)  # type: ignore[arg-type]
    assert credit.account(bench.desk, tom).entries == ()


def test_nobodys_credit(desk: Desk) -> None:
    with pytest.raises(NotFound):
        credit.add(desk, 99, lessons=1)
    with pytest.raises(NotFound):
        credit.account(desk, 99)


# --- Reports


def test_a_report_adds_up_what_was_taught(bench: Bench) -> None:
    first, second = bench.lesson("Tom"), bench.lesson("Ada", title="Physics", start=plus(START, 2 * HOUR))
    _teach(bench, first, 611)
    _teach(bench, second, 3000, after=2 * 3600)
    made = report.durations(bench.desk)
    assert [(row.lesson_id, row.title, row.counted_seconds) for row in made.rows] == [
        (first.id, "Algebra", 611),
        (second.id, "Physics", 3000),
    ]
    assert (made.totals.classes, made.totals.counted_seconds, made.totals.in_review) == (2, 3611, 0)


def test_a_report_is_up_to_date_and_says_what_is_in_review(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.clock.set(plus(START, 4 * HOUR))
    made = report.durations(bench.desk)
    assert made.totals.in_review == 1
    assert made.rows[0].review is not None
    assert made.rows[0].review.key == "time_review_never_ended"


def test_a_class_belongs_to_the_time_of_its_planned_start(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    _teach(bench, lesson, 60)
    assert report.durations(bench.desk, start=START, end=plus(START, 1)).totals.classes == 1
    assert report.durations(bench.desk, start=plus(START, 1)).totals.classes == 0
    assert report.durations(bench.desk, end=START).totals.classes == 0


def test_what_is_to_come_or_cancelled_or_practice_is_on_no_report(bench: Bench) -> None:
    bench.lesson("Tom", title="To come", start=plus(START, DAY))
    waiting = bench.lesson("Ada", title="Waiting")
    bench.connect(waiting, waiting.tutors[0])
    off = bench.lesson("Eve", title="Off")
    change_lesson.cancel(bench.desk, off.id, CancelledBy.STUDENT)
    practice = bench.lesson("Bob", title="Practice", practice=True)
    _teach(bench, practice, 100)
    assert report.durations(bench.desk).rows == ()
    late = bench.lesson("Zoe", title="Cancelled late")
    bench.say("start_lesson", late, after=200)
    change_lesson.cancel(bench.desk, late.id, CancelledBy.STUDENT)
    bench.say("end_lesson", late, after=260, time="60")
    assert [row.title for row in report.durations(bench.desk).rows] == ["Cancelled late"]


def test_who_did_not_come_is_on_the_report_with_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(plus(lesson.end, 2 * HOUR))
    assert [(row.title, row.counted_seconds) for row in report.durations(bench.desk).rows] == [("Algebra", 0)]


def test_by_week_and_month(bench: Bench) -> None:
    for day in (0, 1, 7, 14):
        _teach(bench, bench.lesson("Tom", start=plus(START, day * DAY)), 100, after=day * 86400)
    weeks = report.durations(bench.desk, by="week")
    assert [(row.title, row.classes) for row in weeks.rows] == [
        ("2026-11-23", 2),
        ("2026-11-30", 1),
        ("2026-12-07", 1),
    ]
    assert [row.title for row in report.durations(bench.desk, by="month").rows] == ["2026-11", "2026-12"]
    with pytest.raises(BadInput):
        report.durations(bench.desk, by="year")


def test_a_report_is_whole_even_in_a_flood(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(100):
        bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=1, time="1")
    assert report.durations(bench.desk).totals.counted_seconds == 1


# --- Backup


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
