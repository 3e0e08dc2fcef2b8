"""A small, seeded share of what ``make hostile`` does: rubbish in, one plain no out."""

from __future__ import annotations

import random

import pytest

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.replies import Reply
from lcadmin.http import Limits, Request
from lcadmin.http.head import Refused
from lcadmin.http.reader import RequestReader
from lcadmin.responder.reading import callback
from tests.http.grammar import Grammar
from tests.http.rawclient import RawClient
from tests.responder.conftest import Answering
from tests.support.desk import Bench

PATH = "/virtualclassroom/abc/"


def read(data: bytes, chance: random.Random) -> Request | None:
    """What the reader makes of it, in pieces as they may arrive."""
    reader, start = RequestReader(Limits(), "203.0.113.7"), 0
    try:
        while start < len(data):
            end = start + chance.choice((1, 3, 100, 100_000))
            request = reader.feed(data[start:end])
            if request is not None:
                return request
            start = end
    except Refused:
        pass
    finally:
        reader.close()
    return None


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_sent_is_a_request_or_refused_and_every_request_a_message(seed: int) -> None:
    grammar, chance = Grammar(seed, PATH, ("TOKENTOKEN",)), random.Random(seed)
    whole = [found for found in (read(grammar.request(), chance) for _ in range(500)) if found is not None]
    assert len(whole) > 150
    for request in whole:
        said = callback(request)
        assert len(said.token) <= 2_000


def test_every_message_is_decided_and_none_of_them_is_an_error(answering: Answering) -> None:
    bench: Bench = answering.bench
    lesson = bench.lesson("Tom")
    known = (lesson.token, lesson.students[0].user_id, lesson.tutors[0].user_id)
    grammar, chance = Grammar(7, PATH, known), random.Random(7)
    replies: list[Reply] = []
    for _ in range(600):
        request = read(grammar.request(), chance)
        if request is not None:
            replies.append(bench.take(callback(request)))
    assert {reply.http_status for reply in replies} == {200}
    assert Outcome.ERROR not in bench.outcomes()
    assert {Outcome.UNKNOWN, Outcome.MALFORMED, Outcome.ACCEPTED} <= set(bench.outcomes())


def test_over_the_socket_there_is_one_answer_at_most_and_it_is_never_our_fault(answering: Answering) -> None:
    lesson = answering.bench.lesson("Tom")
    path = answering.url.removeprefix(answering.base)
    grammar = Grammar(11, path, (lesson.token, lesson.students[0].user_id))
    host, port = answering.base.removeprefix("http://").split(":")
    for _ in range(250):
        data = grammar.request()
        with RawClient((host, int(port))) as client:
            head = data.lstrip(b"\r\n").startswith(b"HEAD")
            answers = client.send(data).finish_sending().answers_until_closed(head_only=head)
        final = [answer.status for answer in answers if answer.status != 100]
        assert len(final) <= 1
        assert all(status < 500 for status in final)
