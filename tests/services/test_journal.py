"""The journal's latest rows, and the journal out to a file."""

from __future__ import annotations

import json

import pytest

from lcadmin.domain.callbacks import JsonValue
from lcadmin.domain.errors import NotFound
from lcadmin.services import journal
from lcadmin.services.tables_journal import MessageQuery
from tests.support.desk import Bench, at, exported, number

Line = dict[str, object]
BAD_ID = "This line’s id is no text of 1 to 100 characters."


def test_the_latest_come_first_with_class_name_and_reply(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=5)
    bench.say("connect_lesson", "NOSUCHTOKEN", user_id="12")
    stranger, start, tom = journal.recent(bench.desk)
    assert (stranger.lesson, stranger.who, stranger.reply["status"]) == (None, "", False)
    assert (start.who, start.reply) == ("", {"status": True})
    assert (tom.who, tom.reply["full_name"], tom.lesson) == ("Tom", "Tom", bench.again(lesson))


def test_pages_go_back_by_number(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(5):
        bench.say("connect_lesson", lesson, user_id="777")
    assert [row.delivery.number for row in journal.recent(bench.desk, limit=2)] == [5, 4]
    assert [row.delivery.number for row in journal.recent(bench.desk, limit=9, before=4)] == [3, 2, 1]
    assert journal.recent(bench.desk, limit=1)[0].who == ""


def test_an_empty_token_has_no_class(bench: Bench) -> None:
    bench.send([("request", "start_lesson")])
    assert journal.recent(bench.desk)[0].lesson is None


def test_a_line_has_the_contracts_keys(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0.25)
    (line,) = map(json.loads, exported(bench.desk))
    assert line["arrived"] == "2026-11-23T16:00:00.250Z"
    assert (line["request"], line["token"], line["user_id"]) == (
        "connect_lesson",
        lesson.token,
        lesson.students[0].user_id,
    )
    assert (line["time"], line["outcome"], line["remote"]) == (None, "admitted", "203.0.113.7")
    assert line["reply"]["full_name"] == "Tom"
    assert isinstance(line["id"], str)
    assert (line["run"], line["elapsed_ms"], line["message"]) == ("run-1", bench.clock.elapsed_ms(), None)
    assert len(line["digest"]) == 64


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        (number("611"), "611"),
        ("611", '"611"'),
        (number("300.0"), "300.0"),
        (number("1e400"), "1e400"),
        (number("12345678901234567890123"), "12345678901234567890123"),
        (JsonValue("null", None), "null"),
        (JsonValue("true", True), "true"),
        ("", '""'),
    ],
)
def test_a_time_goes_out_as_it_was_sent(bench: Bench, sent: str | JsonValue, text: str) -> None:
    lesson = bench.lesson("Tom")
    bench.say("end_lesson", lesson, after=700, time=sent)
    assert f'"time":{text},' in exported(bench.desk)[0]


def test_one_class_or_since_a_moment(bench: Bench) -> None:
    lesson, other = bench.lesson("Tom"), bench.lesson("Ada", title="Physics")
    bench.say("start_lesson", lesson, after=0)
    bench.say("start_lesson", other, after=10)
    bench.say("end_lesson", lesson, after=600, time="600")
    assert len(exported(bench.desk)) == 3
    assert len(exported(bench.desk, lesson_id=lesson.id)) == 2
    assert len(exported(bench.desk, since=at(10))) == 2
    with pytest.raises(NotFound):
        journal.export(bench.desk, lesson_id=99)


def test_what_is_found_goes_out_as_it_would_with_all_the_others(bench: Bench) -> None:
    lesson, other = bench.lesson("Tom"), bench.lesson("Ada", title="Physics")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=5)
    bench.say("start_lesson", other, after=10)
    everything = {line["id"]: line for line in map(json.loads, exported(bench.desk))}

    def found(limit: int | None = None, **wanted: object) -> list[tuple[object, object]]:
        lines = list(journal.export_found(bench.desk, MessageQuery(**wanted), limit))  # type: ignore[arg-type]
        assert all(everything[line["id"]]["digest"] == line["digest"] for line in lines)
        return [(line["request"], line["token"]) for line in lines]

    tom = ("connect_lesson", lesson.token)
    started, physics = ("start_lesson", lesson.token), ("start_lesson", other.token)
    assert found() == [physics, started, tom]
    assert found(limit=1, descending=False) == [tom]
    assert found(lesson_id=other.id) == [physics]
    assert found(person_id=lesson.students[0].person_id) == [tom]
    for nobody in (MessageQuery(lesson_id=99), MessageQuery(person_id=99)):
        with pytest.raises(NotFound):
            journal.export_found(bench.desk, nobody)


def test_many_classes_are_looked_up_without_keeping_them_all(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lcadmin.services.journal._MOST_KEPT", 1)
    first, second = bench.lesson("Tom"), bench.lesson("Ada", title="Physics")
    for lesson in (first, second, first):
        bench.connect(lesson, lesson.students[0])
    assert [row.who for row in journal.recent(bench.desk)] == ["Tom", "Ada", "Tom"]
