"""Single lines of an exported journal."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text
from lcadmin.services.journal_line import from_line, to_line, to_text

plain = st.from_regex(r"[0-9A-Za-z_]{0,12}", fullmatch=True)
words = st.one_of(plain, plain, plain, st.text(max_size=8))
receipts = st.builds(
    Receipt,
    st.from_regex(r"[0-9a-f]{32}", fullmatch=True),
    st.integers(0, 2_000_000_000_000).map(Instant),
    words,
    st.none() | st.integers(0, 10**12),
    st.sampled_from(["", "203.0.113.7", "::1", 'a"b']),
)
deliveries = st.builds(
    Delivery,
    receipts,
    words,
    words,
    words,
    st.none() | st.sampled_from(["0", "300", "300.0", '"300"', "[1,2]", "86401"]),
    st.sampled_from(list(Outcome)),
    st.booleans(),
    st.none() | st.just(Text.of("refused_early", start=1, zone="UTC")),
)


ORDINARY = Delivery(
    Receipt("0" * 32, Instant(1_795_449_600_000), "run", 7, "203.0.113.7"),
    "end_lesson",
    "ABCDEFGH",
    "",
    "300",
    Outcome.ACCEPTED,
    True,
)


@given(row=deliveries)
@example(row=ORDINARY)
@example(row=ORDINARY._replace(time_json="300.0"))
@example(row=ORDINARY._replace(token="Ä"))
def test_the_short_way_and_the_long_way_say_the_same(row: Delivery) -> None:
    short = json.loads(to_text(row))
    assert short == json.loads(msgspec.json.encode(to_line(row, {})))
    assert short["digest"] == to_line(row, {})["digest"]
    if row.request and row.token and row.receipt.run.isprintable() and row.receipt.id:
        assert from_line(to_text(row)).kept is row.outcome


def test_a_line_too_deep_to_go_through_is_no_line() -> None:
    deep = "[" * 900 + "]" * 900
    head = '{"id":"1","arrived":"2026-11-16T16:00Z","request":"end_lesson","token":"ABCDEFGH","time":'
    with pytest.raises(BadInput) as refusal:
        from_line(head + deep + "}")
    assert refusal.value.text.key == "line_no_json"
