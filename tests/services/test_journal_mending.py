"""A safety copy that a disk has hurt: what it said comes back, and never a message too many."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lcadmin.domain.deliveries import DAMAGED, Delivery
from lcadmin.domain.lesson_time import Status
from lcadmin.services import journal
from lcadmin.services.journal_line import from_line, to_text
from lcadmin.services.journal_mending import Damaged
from lcadmin.services.journal_rescue import Rescued, take_doubtful
from lcadmin.services.recount import refold_due
from tests.support.desk import Bench, number, open_bench

FLIPS = st.lists(st.tuples(st.integers(0, 100_000), st.integers(1, 255)), min_size=1, max_size=6)


@pytest.fixture
def sent(bench: Bench) -> list[Delivery]:
    """A class as it is, and a message of none."""
    lesson = bench.lesson("Tom", token="ABCDEFGHJK")
    bench.connect(lesson, lesson.tutors[0], after=-10)
    bench.connect(lesson, lesson.students[0], after=-5)
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300"))
    bench.say("start_lesson", lesson, after=330)
    bench.say("end_lesson", lesson, after=641, time=number("311"))
    bench.say("end_lesson", "NOSUCHCLASS", after=700, time=number("100"))
    return bench.rows()


def _text(rows: Sequence[Delivery]) -> bytes:
    return b"".join(to_text(row) + b"\n" for row in rows)


def _flipped(text: bytes, flips: Sequence[tuple[int, int]]) -> list[bytes]:
    hurt = bytearray(text)
    for place, bits in flips:
        hurt[place % len(hurt)] ^= bits
    return bytes(hurt).split(b"\n")


def _taken(
    bench: Bench, lines: Sequence[bytes], known: Sequence[Delivery] = ()
) -> tuple[set[Delivery], Rescued]:
    """What a rebuild would have of damaged lines and of the rows that another source has whole."""
    bench.lesson("Tom", token="ABCDEFGHJK")
    damaged = Damaged(bits=2, whole_bytes=0)
    journal.import_lines(bench.desk, lines, damaged=damaged)
    journal.import_lines(bench.desk, [to_text(row) for row in known])
    rescued = take_doubtful(bench.desk, damaged.aside)
    return set(_plain(bench.rows())), rescued


def _plain(rows: Sequence[Delivery]) -> list[Delivery]:
    return [
        row._replace(
            number=0, chain="", imported=False, seat_id=None, receipt=row.receipt._replace(remote="")
        )
        for row in rows
    ]


@example(flips=[(33, 1), (93, 1), (218, 1)], known=False)  # three names of one line, each in one place
@given(flips=FLIPS, known=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_bytes_turned_over_never_make_a_message_more(
    sent: list[Delivery], tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]], known: bool
) -> None:
    bench = open_bench(tmp_path_factory.mktemp("anew"))
    try:
        found, rescued = _taken(bench, _flipped(_text(sent), flips), sent if known else ())
    finally:
        bench.store.close()
    whole = set(_plain(sent))
    if known:
        assert found == whole
        assert rescued.doubtful == 0
        assert (
            rescued.lost == 0 or len(flips) > 2
        )  # number, moment and digest: nobody can tell whose line it was
    else:
        assert len(found) <= len(whole)
        assert len(found - whole) == rescued.doubtful
        assert len(whole - found) <= rescued.doubtful + rescued.lost


@given(place=st.integers(0, 100_000), bits=st.integers(0, 7).map(lambda bit: 1 << bit))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_one_bit_turned_over_is_put_right_from_the_copy_alone(
    sent: list[Delivery], place: int, bits: int
) -> None:
    damaged = Damaged()
    lines = _flipped(_text(sent), [(place, bits)])
    found = [one for line in lines if line for one in damaged.mend(line)]
    assert [from_line(line).receipt.id for line in found] == [row.receipt.id for row in sent]
    assert damaged.aside == []


def _hurt(line: bytes, old: bytes, new: bytes) -> bytes:
    assert line.count(old) == 1
    return line.replace(old, new)


def test_any_byte_is_found_again(sent: list[Delivery]) -> None:
    line = to_text(sent[5])
    for hurt in (
        _hurt(line, b'"time":311', b'"time":371'),  # one bit
        _hurt(line, b'"time":311', b'"time":391'),  # more
        _hurt(line, b'"time":311', b'"time":\xff11'),
        _hurt(line, b'"request":', b'"request";'),
        _hurt(line, b"end_lesson", b"end_l\x00sson"),
    ):
        assert Damaged().mend(hurt) == [line]


def test_a_digest_that_is_hurt_in_a_few_places_is_one_all_the_same(sent: list[Delivery]) -> None:
    line = to_text(sent[5])
    digest = json.loads(line)["digest"].encode()
    assert Damaged(0, 0).mend(_hurt(line, digest, b"zzzzzzzz" + digest[8:])) != []
    assert Damaged(0, 0).mend(_hurt(line, digest, b"zzzzzzzzz" + digest[9:])) == []


def test_a_line_whose_end_was_lost_is_two_again(sent: list[Delivery]) -> None:
    first, second = to_text(sent[0]), to_text(sent[1])
    rows = b'{"change":5,"rows":{}}'
    for joined, whole in (
        (first + b"J" + second, [first, second]),
        (first + b"\x00" + rows, [first]),
        (rows + b"\x8a" + second, [second]),
    ):
        assert Damaged(0, 0).mend(joined) == whole


def test_a_line_that_a_new_end_cut_in_two_is_one_again(sent: list[Delivery]) -> None:
    line = to_text(sent[5])
    damaged = Damaged()
    assert damaged.mend(line[:60] + b"\n") == []
    assert damaged.mend(line[61:] + b"\n") == [line]
    assert damaged.aside == []
    assert damaged.mended == 1


def test_an_import_takes_what_was_mended_and_nothing_else(sent: list[Delivery], elsewhere: Bench) -> None:
    rows = b'{"change":5,"rows":{}}'
    lines = [
        _hurt(to_text(sent[0]), b"connect_lesson", b"Connect_lesson"),
        rows + b"J" + to_text(sent[1]),
        b'nothing that was ever}J{"a line',
        rows,
        _twice_hurt(sent[5]),
    ]
    damaged = Damaged(bits=2, whole_bytes=0)
    done = journal.import_lines(elsewhere.desk, lines, damaged=damaged)
    assert (done.added, done.rejected) == (2, ())
    assert damaged.aside == [lines[2], lines[4]]


def _twice_hurt(row: Delivery, *more: tuple[bytes, bytes]) -> bytes:
    line = _hurt(to_text(row), b'"time":311', b'"time":999')
    for old, new in more:
        line = _hurt(line, old, new)
    return line


def test_what_no_other_source_has_is_taken_and_its_class_is_to_be_looked_at(
    elsewhere: Bench, sent: list[Delivery]
) -> None:
    found, rescued = _taken(elsewhere, [*map(to_text, sent[:5]), _twice_hurt(sent[5]), to_text(sent[6])])
    assert rescued == Rescued(1, 0)
    assert len(found) == len(sent)
    (damaged,) = [row for row in elsewhere.rows() if row.message == DAMAGED]
    assert (damaged.request, damaged.time_json) == ("end_lesson", "999")
    elsewhere.later(minutes=600)
    refold_due(elsewhere.desk, whole=True)
    with elsewhere.store.read() as tables:
        lesson = tables.lessons.by_token("ABCDEFGHJK")
    assert lesson is not None
    time = elsewhere.kept(lesson)
    assert time.status is Status.ENDED
    assert [review.key for review in time.reviews][-1:] == ["time_review_damaged"]


def _other(line: bytes, name: str) -> bytes:
    """The line with another value of as many letters."""
    value = json.loads(line)[name].encode()
    return _hurt(line, value, b"9" * len(value))


def test_a_line_of_a_message_that_another_source_has_is_not_taken_whatever_is_hurt_in_it(
    elsewhere: Bench, sent: list[Delivery]
) -> None:
    line = _twice_hurt(sent[5])
    hurt = [
        _other(line, "id"),
        _other(_other(line, "id"), "digest"),
        _hurt(_other(line, "id"), b"16:10:41", b"16:22:41"),
        _hurt(line, b"ABCDEFGHJK", b"ZZZZZZZZZZ"),
        _hurt(line, b'"request"', b"\x00\x00\x00\x00\x00\x00\x00\x00\x00"),
        _hurt(_other(line, "id"), b'"request"', b"\x00\x00\x00\x00\x00\x00\x00\x00\x00"),
    ]
    found, rescued = _taken(elsewhere, hurt, sent)
    assert found == set(_plain(sent))
    assert rescued == Rescued(0, 0)


def test_what_nobody_can_make_out_is_counted_as_lost(elsewhere: Bench, sent: list[Delivery]) -> None:
    line = _twice_hurt(sent[5])
    of_no_class = _hurt(line, b"ABCDEFGHJK", b"ZZZZZZZZZZ")
    unreadable = _hurt(_hurt(to_text(sent[4]), b'"request"', b"\x00" * 9), b"2026-", b"\x00026-")
    no_day = _hurt(_hurt(to_text(sent[3]), b'"request"', b"\x00" * 9), b"2026-11", b"2026-99")
    found, rescued = _taken(elsewhere, [of_no_class, unreadable, no_day, b"no line at all"], sent[:3])
    assert found == set(_plain(sent[:3]))
    assert rescued == Rescued(0, 3)


def test_a_line_whose_digest_has_lost_its_name_is_a_damaged_one(
    elsewhere: Bench, sent: list[Delivery]
) -> None:
    line = _hurt(_hurt(to_text(sent[5]), b'"digest"', b'"dig*\x0bst"'), b'"time":311', b'"time":999')
    _, rescued = _taken(elsewhere, [line.replace(b"\x0b", b"?")])
    assert rescued == Rescued(1, 0)
    assert [row.message for row in elsewhere.rows()] == [DAMAGED]


def test_two_damaged_lines_of_one_message_are_one(elsewhere: Bench, sent: list[Delivery]) -> None:
    line = _twice_hurt(sent[5])
    _, rescued = _taken(elsewhere, [line, _other(line, "id")])
    assert rescued == Rescued(1, 0)


def test_a_file_that_was_altered_adds_no_message_that_is_there(bench: Bench, sent: list[Delivery]) -> None:
    done = journal.import_lines(bench.desk, [_other(_twice_hurt(sent[5]), "id")])
    assert (done.added, done.skipped) == (0, 1)
    assert bench.rows() == sent
