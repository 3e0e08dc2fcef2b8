"""Deliveries from a file into the journal."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lcadmin.domain.callbacks import JsonValue
from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.instants import iso
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.wording import english
from lcadmin.services import change_lesson, configure, journal, people
from lcadmin.services.journal_line import LONGEST_LINE, digest, seal_of
from lcadmin.services.recount import refold_due
from tests.support.calling_off import call_off
from tests.support.desk import Bench, at, exported, number

Line = dict[str, object]
BAD_ID = "This line’s id is no text of 1 to 100 characters."


def _line(lesson: Lesson | str, request: str, after: float, **more: object) -> Line:
    token = lesson if isinstance(lesson, str) else lesson.token
    base: Line = {
        "id": f"i-{request}-{after:09.3f}",
        "arrived": iso(at(after)),
        "request": request,
        "token": token,
        "user_id": None,
        "time": None,
    }
    return base | more


def _take(bench: Bench, lines: Iterable[Line]) -> journal.JournalImport:
    return journal.import_lines(bench.desk, [json.dumps(line) for line in lines])


def test_a_sequence_from_a_file_is_counted(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    done = _take(
        bench,
        [
            _line(lesson, "end_lesson", 640, time=311),
            _line(lesson, "crash_lesson", 300, time="300"),
            _line(lesson, "connect_lesson", -10, user_id=int(lesson.tutors[0].user_id)),
            _line(lesson, "start_lesson", 0),
        ],
    )
    assert (done.added, done.skipped, done.rejected) == (4, 0, ())
    bench.clock.set(at(700))
    time = bench.kept(lesson)
    assert time.counted_seconds == 0
    refold_due(bench.desk)
    time = bench.kept(lesson)
    assert (time.status, time.counted_seconds, time.in_review) == (Status.ENDED, 611, False)
    assert [arrival.user_id for arrival in time.arrivals] == [lesson.tutors[0].user_id]


def test_the_same_lines_again_are_skipped(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    line = _line(lesson, "start_lesson", 0)
    assert _take(bench, [line, line]).skipped == 1
    again = _take(bench, [line, _line(lesson, "start_lesson", 1)])
    assert (again.added, again.skipped) == (1, 1)
    assert len(bench.rows()) == 2


def test_what_goes_out_comes_in_elsewhere_as_it_was(bench: Bench, elsewhere: Bench) -> None:
    lesson = bench.lesson("Tom", token="AlgebraWithAnna2026")
    copy = elsewhere.lesson("Tom", token="AlgebraWithAnna2026")
    bench.connect(lesson, lesson.students[0], after=-3600)
    bench.connect(lesson, lesson.tutors[0], after=-60)
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300.0"))
    bench.say("dance", lesson, after=310, time=JsonValue("[1]"), user_id="x" * 300)
    bench.send([("request", "end_lesson"), ("token", lesson.token), ("time", "1"), ("time", number("2.5"))])
    bench.say("end_lesson", lesson, after=611, time=number("611"))
    elsewhere.clock.set(at(700))
    done = journal.import_lines(elsewhere.desk, exported(bench.desk))
    assert (done.added, done.rejected) == (7, ())
    assert [
        (
            r.receipt.id,
            r.receipt.arrived,
            r.receipt.run,
            r.receipt.elapsed_ms,
            r.request,
            r.user_id,
            r.time_json,
        )
        for r in bench.rows()
    ] == [
        (
            r.receipt.id,
            r.receipt.arrived,
            r.receipt.run,
            r.receipt.elapsed_ms,
            r.request,
            r.user_id,
            r.time_json,
        )
        for r in elsewhere.rows()
    ]
    assert [(r.outcome, r.status, r.message) for r in bench.rows()] == [
        (r.outcome, r.status, r.message) for r in elsewhere.rows()
    ]
    assert all(row.imported for row in elsewhere.rows())
    assert elsewhere.kept(copy).counted_seconds == bench.kept(lesson).counted_seconds == 611


def test_a_blacked_out_sender_leaves_a_line_genuine(bench: Bench, elsewhere: Bench) -> None:
    bench.say("start_lesson", "NOSUCHTOKEN", after=0)
    line = json.loads(exported(bench.desk)[0]) | {"remote": None, "reply": {}}
    elsewhere.lesson("Tom", token="NOSUCHTOKEN")
    journal.import_lines(elsewhere.desk, [json.dumps(line)])
    assert elsewhere.outcomes() == [Outcome.UNKNOWN]


def test_an_altered_line_is_decided_anew_and_loses_its_clock(bench: Bench, elsewhere: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, after=0, user_id="12345")
    altered = json.loads(exported(bench.desk)[0]) | {"outcome": "admitted"}
    elsewhere.lesson("Tom", token=lesson.token)
    journal.import_lines(elsewhere.desk, [json.dumps(altered)])
    (row,) = elsewhere.rows()
    assert (row.outcome, row.receipt.run, row.receipt.elapsed_ms) == (Outcome.REFUSED, "", None)


def test_the_messages_of_a_class_are_read_once_however_many_lines_were_altered(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a long file of one class would hold the writer, and whoever wants to enter, for minutes."""
    lesson = bench.lesson("Tom")
    for second in range(40):
        bench.say("start_lesson", lesson, after=second)
    lines = [
        json.loads(line)
        | {"id": f"other-{number}", "arrived": f"2026-11-22T16:00:{number:02}.000Z", "digest": "0" * 64}
        for number, line in enumerate(exported(bench.desk))
    ]
    made: list[str] = []

    def seal(delivery: Delivery) -> str:
        made.append(delivery.receipt.id)
        return seal_of(delivery)

    monkeypatch.setattr("lcadmin.services.journal_known.seal_of", seal)
    assert journal.import_lines(bench.desk, [json.dumps(line) for line in lines]).added == 40
    assert len(made) == len(set(made)) == 80


def test_a_line_without_a_digest_keeps_its_clock(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    _take(bench, [_line(lesson, "start_lesson", 0, run="run-5", elapsed_ms=77)])
    (row,) = bench.rows()
    assert (row.receipt.run, row.receipt.elapsed_ms) == ("run-5", 77)


def test_an_outcome_that_is_none_is_decided_anew(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    line = _line(lesson, "start_lesson", 0, outcome="maybe", message={"key": 5})
    _take(bench, [line | {"digest": digest(line)}])
    assert bench.outcomes() == [Outcome.ACCEPTED]


def test_a_kept_refusal_keeps_its_words(bench: Bench, elsewhere: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=-3600)
    elsewhere.lesson("Tom", token=lesson.token)
    journal.import_lines(elsewhere.desk, exported(bench.desk))
    assert elsewhere.rows()[0].message == bench.rows()[0].message
    assert elsewhere.rows()[0].message is not None


# What is decided by token, seat and class alone


def test_neither_credit_nor_activity_nor_the_hour_decides_anew(bench: Bench) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom")
    tom = lesson.students[0]
    people.edit(bench.desk, tom.person_id, active=False)
    _take(bench, [_line(lesson, "connect_lesson", -90_000, user_id=tom.user_id)])
    (row,) = bench.rows()
    assert (row.outcome, row.status, row.seat_id) == (Outcome.ADMITTED, True, tom.id)


def test_a_wrong_number_is_refused_and_no_miss(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    _take(bench, [_line(lesson, "connect_lesson", n, user_id="12") for n in range(40)])
    assert set(bench.outcomes()) == {Outcome.REFUSED}
    assert (bench.again(lesson).misses, bench.again(lesson).entries_paused) == (0, False)


def test_a_link_is_judged_as_it_stood_then(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    old = lesson.students[0]
    bench.clock.set(at(100))
    change_lesson.renew_seat(bench.desk, lesson.id, old.person_id)
    _take(bench, [_line(lesson, "connect_lesson", when, user_id=old.user_id) for when in (50, 150)])
    assert bench.outcomes() == [Outcome.ADMITTED, Outcome.REFUSED]


def test_a_class_is_judged_as_it_stood_then(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(at(100))
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    _take(
        bench,
        [
            _line(lesson, "start_lesson", 50),
            _line(lesson, "start_lesson", 150),
            _line(lesson, "connect_lesson", 150, user_id=lesson.tutors[0].user_id),
            _line(lesson, "end_lesson", 160, time=60),
        ],
    )
    assert bench.outcomes() == [Outcome.ACCEPTED, Outcome.REFUSED, Outcome.REFUSED, Outcome.ACCEPTED]


def test_what_belongs_to_no_class_waits_for_one(bench: Bench) -> None:
    _take(
        bench,
        [
            _line("NOSUCHTOKEN", "start_lesson", 0),
            _line("NOSUCHTOKEN", "end_lesson", 60, time="x"),
            _line("NOSUCHTOKEN", "dance", 70),
            _line("", "start_lesson", 80),
        ],
    )
    assert bench.outcomes() == [Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.MALFORMED, Outcome.MALFORMED]


@pytest.mark.parametrize(
    "sent", ["NaN", "1e400", "-5", "300.0", "true", '"1_000"', "[300]", '{"a":300}', "Infinity"]
)
def test_a_time_that_is_none_is_kept_and_counts_nothing(bench: Bench, sent: str) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(at(400))
    lines = [
        json.dumps(_line(lesson, "start_lesson", 0)),
        json.dumps(_line(lesson, "end_lesson", 300, time="?")),
    ]
    done = journal.import_lines(bench.desk, [lines[0], lines[1].replace('"?"', sent)])
    assert done.added == 2
    assert bench.rows()[1].outcome is Outcome.MALFORMED
    time = bench.kept(lesson)
    assert (time.status, time.counted_seconds, time.in_review) == (Status.IN_PROGRESS, 0, True)


# Lines that cannot be read


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nonsense", "This line is not one JSON object."),
        ("[]", "This line is not one JSON object."),
        ('{"id":"a","id":"b"}', "This line is not one JSON object."),
        ("[" * 50_000, "This line is not one JSON object."),
        (b"\xff\xfe{}", "This line is not one JSON object."),
        ("{}", "This line lacks: id, arrived, request, token."),
        ('{"id":5,"arrived":"2026-11-23T16:00Z","request":"x","token":"t"}', BAD_ID),
        ('{"id":"","arrived":"2026-11-23T16:00Z","request":"x","token":"t"}', BAD_ID),
        ('{"id":"a","arrived":5,"request":"x","token":"t"}', "This line’s arrival is no date and time."),
        (
            '{"id":"a","arrived":"yesterday","request":"x","token":"t"}',
            "arrived: “yesterday” is not a date and time. Write it like 2026-11-23T16:00.",
        ),
        (
            '{"id":"a","arrived":"2026-11-23T16:00Z","request":"x","token":"t","run":"r","elapsed_ms":1.5}',
            "This line’s run or elapsed_ms is not as the program writes it.",
        ),
        ('{"id":"' + "x" * LONGEST_LINE + '"}', "This line is longer than 64 KB."),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_read_is_told_and_the_rest_goes_in(
    bench: Bench, line: str | bytes, said: str
) -> None:
    lesson = bench.lesson("Tom")
    good = [json.dumps(_line(lesson, "start_lesson", n)) for n in range(2)]
    done = journal.import_lines(bench.desk, ["\ufeff" + good[0], "", line, good[1]])
    assert done.added == 2
    assert [(one.line, english(one.why)) for one in done.rejected] == [(3, said)]


def test_a_file_is_read_line_by_line_however_long_they_are(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    text = "\n".join(
        [
            json.dumps(_line(lesson, "start_lesson", 0)),
            "x" * (3 * LONGEST_LINE),
            "y" * (LONGEST_LINE + 2),
            json.dumps(_line(lesson, "start_lesson", 9)),
            "z" * (LONGEST_LINE * 2),
        ]
    )
    done = journal.import_lines(bench.desk, io.BytesIO(text.encode()))
    assert done.added == 2
    assert [one.line for one in done.rejected] == [2, 3, 5]


def test_not_every_wrong_line_of_a_wrong_file_is_kept(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lcadmin.services.journal_import._MOST_REJECTED", 3)
    assert len(journal.import_lines(bench.desk, ["x"] * 10).rejected) == 3


def test_an_arrival_without_an_offset_is_in_the_businesss_zone(bench: Bench) -> None:
    configure.set(bench.desk, "timezone", "Europe/Berlin")
    lesson = bench.lesson("Tom")
    _take(bench, [_line(lesson, "start_lesson", 0, arrived="2026-11-23T17:00:00")])
    assert bench.rows()[0].receipt.arrived == at(0)


def test_big_files_go_in_by_pieces_with_progress(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    gone: list[int] = []
    lines = [
        json.dumps(_line(lesson, "connect_lesson", n, user_id=lesson.tutors[0].user_id)) for n in range(450)
    ]
    bench.clock.set(at(500))
    done = journal.import_lines(bench.desk, lines, gone.append)
    assert (done.added, gone[-1]) == (450, 450)
    assert gone == sorted(set(gone))
    assert len(gone) > 2
    assert bench.kept(lesson).arrivals[0].count == 450


def test_nothing_is_imported_from_nothing(bench: Bench) -> None:
    assert journal.import_lines(bench.desk, []) == journal.JournalImport(0, 0, ())


@given(st.lists(st.one_of(st.text(max_size=60), st.binary(max_size=60)), max_size=5))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_breaks_an_import(bench: Bench, lines: list[str | bytes]) -> None:
    done = journal.import_lines(bench.desk, lines)
    assert done.added == 0


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.fixed_dictionaries(
        {
            "id": st.uuids().map(str),
            "arrived": st.just("2026-11-23T16:00:00Z"),
            "request": _JSON,
            "token": _JSON,
        },
        optional={
            "user_id": _JSON,
            "time": _JSON,
            "outcome": _JSON,
            "message": _JSON,
            "remote": _JSON,
            "digest": _JSON,
        },
    )
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_line_holds_it_is_taken_or_told(bench: Bench, line: Line) -> None:
    done = journal.import_lines(bench.desk, [json.dumps(line)])
    assert done.added + done.skipped + len(done.rejected) == 1
