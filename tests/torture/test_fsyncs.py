"""The reading of a trace: a reply counts as safe only after an fsync that began once its request was in."""

from __future__ import annotations

import pytest

from tests.torture.fsyncs import reading_of

ASKED = '10 recvfrom(7, "POST /virtualclassroom/abc/ HTTP/1.1"..., 65536, 0, NULL, NULL) = 200'
REPLIED = '10 sendto(7, "HTTP/1.1 200 OK\\r\\n"..., 120, 0, NULL, 0) = 120'
BEGUN, ENDED = "11 fdatasync(5 <unfinished ...>", "11 <... fdatasync resumed>) = 0"


@pytest.mark.parametrize(
    ("lines", "synced", "unsynced"),
    [
        ([ASKED, "11 fdatasync(5) = 0", REPLIED], 1, 0),
        ([ASKED, BEGUN, ENDED, REPLIED], 1, 0),
        ([ASKED, REPLIED], 0, 1),
        ([ASKED, BEGUN, REPLIED, ENDED], 0, 1),
        ([BEGUN, ASKED, ENDED, REPLIED], 0, 1),
        (["11 fdatasync(5) = 0", ASKED, REPLIED], 0, 1),
        ([ASKED, "11 fdatasync(5) = -1 EIO (Input/output error)", REPLIED], 0, 1),
        ([ASKED, "11 fdatasync(5) = 0", REPLIED, ASKED, REPLIED], 1, 1),
        (
            ["10 recvfrom(7 <unfinished ...>", '10 <... recvfrom resumed>"POST /virtualclassroom/a', REPLIED],
            0,
            1,
        ),
    ],
)
def test_what_lies_between_a_request_and_its_reply(lines: list[str], synced: int, unsynced: int) -> None:
    found = reading_of(lines)
    assert (found.synced, found.unsynced) == (synced, unsynced)
