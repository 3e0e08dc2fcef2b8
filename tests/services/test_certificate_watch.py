"""A certificate that runs out is told in time, once a day."""

from __future__ import annotations

import pytest

from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.domain.notices import Notice, Told
from lcadmin.domain.wording import english
from lcadmin.services import configure
from lcadmin.services.certificate_watch import certificate_notice
from lcadmin.services.controls import CertificateState
from tests.support.desk import START, Bench
from tests.support.gui import HandCertificates


def _notice(bench: Bench, until: int | None) -> Notice | None:
    state = None if until is None else CertificateState(("a",), START, Instant(START + until), fits=True)
    return certificate_notice(bench.desk, HandCertificates(state))


@pytest.mark.parametrize(
    ("until", "title", "text"),
    [
        (
            21 * DAY,
            "The certificate runs out soon",
            "It is good until Monday 14 December. Renew it; afterwards nobody can enter a class.",
        ),
        (0, "The certificate has run out", "It was good until Monday 23 November. Renew it:"),
        (None, "The certificate cannot be used", "There is no file /etc/one.pem. The one before"),
    ],
)
def test_what_needs_somebody_is_told(bench: Bench, until: int | None, title: str, text: str) -> None:
    configure.set(bench.desk, "tls_certificate", "/etc/one.pem")
    notice = _notice(bench, until)
    assert notice is not None
    assert english(notice.title) == title
    assert english(notice.text).startswith(text)
    told = Told()
    assert told.new([notice], START)
    assert not told.new([notice], Instant(START + 23 * HOUR))
    assert told.new([notice], Instant(START + DAY))


def test_a_good_one_or_none_is_nothing_to_tell(bench: Bench) -> None:
    assert _notice(bench, None) is None
    configure.set(bench.desk, "tls_certificate", "/etc/one.pem")
    assert _notice(bench, 22 * DAY) is None
    configure.set(bench.desk, "notices", "lost")
    assert _notice(bench, 0) is None
