"""Every form in which a message may arrive comes down to the same callback."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.callbacks import Callback, read
from lcadmin.domain.lesson_time import EventKind
from lcadmin.http import Request
from lcadmin.responder.forms import parameters
from tests.domain.sent import is_unreadable

MULTIPART = (
    b'--xyz\r\nContent-Disposition: form-data; name="request"\r\n\r\nend_lesson\r\n'
    b'--xyz\r\nContent-Disposition: form-data; name="token"\r\n\r\nABC123\r\n'
    b'--xyz\r\nContent-Disposition: form-data; name="time"\r\n\r\n611\r\n--xyz--\r\n'
)


def request(body: bytes = b"", query: str = "", kind: str = "application/json;charset=UTF-8") -> Request:
    headers = (("content-type", kind),) if kind else ()
    return Request("POST", "/virtualclassroom/x/", query, headers, body, "127.0.0.1")


def understood(one: Request) -> Callback:
    given_ = parameters(one)
    return read(given_.pairs, broken=given_.broken)


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(request(b'{"request":"end_lesson","token":"ABC123","time":611}'), id="json"),
        pytest.param(
            request(b'{"request":"end_lesson","token":"ABC123","time":"611"}'), id="json-time-as-text"
        ),
        pytest.param(request(b'{"request":"end_lesson","token":"ABC123","time":611}', kind=""), id="no-type"),
        pytest.param(
            request(b'{"request":"end_lesson","token":"ABC123","time":611}', kind="text/plain"),
            id="wrong-type",
        ),
        pytest.param(
            request(
                b'{"request":"end_lesson","token":"ABC123","time":611}',
                kind="multipart/form-data; boundary=x",
            ),
            id="json-said-to-be-multipart",
        ),
        pytest.param(
            request(
                b'{"request":"end_lesson","token":"ABC123","time":611}',
                kind="application/x-www-form-urlencoded",
            ),
            id="json-called-a-form",
        ),
        pytest.param(
            request(b'\xef\xbb\xbf{"request":"end_lesson","token":"ABC123","time":611}'), id="json-bom"
        ),
        pytest.param(request(query="request=end_lesson&token=ABC123&time=611"), id="query"),
        pytest.param(request(query="request=end_lesson&token=ABC123&time=611", kind=""), id="query-no-type"),
        pytest.param(request(b'{"time":611}', query="request=end_lesson&token=ABC123"), id="half-and-half"),
        pytest.param(
            request(b'{"request":"end_lesson","time":611}', query="request=end_lesson&token=ABC123&time=611"),
            id="the-same-twice",
        ),
        pytest.param(
            request(b"request=end_lesson&token=ABC123&time=611", kind="application/x-www-form-urlencoded"),
            id="form",
        ),
        pytest.param(request(MULTIPART, kind="multipart/form-data; boundary=xyz"), id="multipart"),
        pytest.param(
            request(b'{"request":"end_lesson","token":"ABC123","time":611,"extra":{"a":[1]}}'),
            id="more-members",
        ),
    ],
)
def test_an_end_is_understood_in_every_form(one: Request) -> None:
    callback = understood(one)
    assert callback.problem is None
    assert (callback.kind, callback.token, callback.seconds) == (EventKind.END, "ABC123", 611)


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (b"300.0", "300.0"),
        (b"3e2", "3e2"),
        (b"NaN", '"NaN"'),
        (b"1e400", "1e400"),
        (b"-5", "-5"),
        (b"true", "true"),
        (b"null", "null"),
        (b'"1_000"', '"1_000"'),
        ('"٦١١"'.encode(), '"\\u0666\\u0661\\u0661"'),
        (b'""', '""'),
        (b"[611]", "[]"),
        (b'{"a":1}', "{}"),
        (b"86401", "86401"),
        (b"9" * 5000, None),
    ],
)
def test_a_time_that_is_none_is_kept_as_sent_and_counts_nothing(body: bytes, kept: str | None) -> None:
    callback = understood(request(b'{"request":"end_lesson","token":"ABC123","time":' + body + b"}"))
    assert is_unreadable(callback)
    assert callback.problem is not None
    if kept is not None:
        assert callback.time_json == kept


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(request(b'{"request":"end_lesson","token":"ABC123","time":611'), id="cut-off"),
        pytest.param(request(b"[" * 15_000), id="deep"),
        pytest.param(request(b'[{"request":"end_lesson"}]'), id="list"),
        pytest.param(request(b'"end_lesson"'), id="text"),
        pytest.param(request(b"\xff\xfe{"), id="no-utf8"),
        pytest.param(request(b'{"request":"end_lesson","token":"A","token":"B","time":1}'), id="two-tokens"),
        pytest.param(
            request(b'{"token":"ABC123"}', query="request=end_lesson&token=OTHER&time=1"), id="conflict"
        ),
        pytest.param(request(b"--xyz\r\n", kind="multipart/form-data; boundary=xyz"), id="multipart-cut-off"),
        pytest.param(request(b"whatever", kind="multipart/form-data"), id="multipart-no-boundary"),
        pytest.param(request(b"&".join(b"a%d=1" % n for n in range(200)), kind=""), id="too-many"),
        pytest.param(request(), id="nothing"),
    ],
)
def test_what_cannot_be_understood_is_a_problem_not_a_failure(one: Request) -> None:
    assert understood(one).problem is not None


@given(
    st.binary(max_size=400),
    st.sampled_from(["", "application/json", "multipart/form-data; boundary=x", "text/x"]),
)
def test_no_body_makes_it_fail(body: bytes, kind: str) -> None:
    callback = understood(request(body, kind=kind))
    assert callback.problem is not None or callback.token
