"""Messages whose links lead to this PC: they are never sent to anybody by the mail account."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.handed import Way
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.wording import Text
from lcadmin.services import composing, configure, handing, here_only, letters, people, sending
from lcadmin.services.ports import Desk
from tests.support.calling_off import call_off
from tests.support.desk import Bench
from tests.support.mail import HandMailer, parse, practise, with_account


@pytest.fixture
def mailer() -> HandMailer:
    return HandMailer()


@pytest.fixture
def desk(bench: Bench, mailer: HandMailer) -> Desk:
    with_account(bench)
    practise(bench.desk)
    return replace(bench.desk, mailer=mailer)


def with_addresses(bench: Bench, lesson: Lesson) -> Lesson:
    for seat in lesson.standing:
        people.edit(bench.desk, seat.person_id, email=f"{seat.name.lower()}@example.com")
    return bench.again(lesson)


def test_links_to_the_practice_classroom_are_not_entered_for_sending(bench: Bench, desk: Desk) -> None:
    lesson = with_addresses(bench, bench.lesson("Tom"))
    written = letters.of_classes(desk, [lesson.id])
    assert here_only.why_kept(written) == Text("mail_here_only")
    with pytest.raises(Refusal, match="lead to the practice classroom on this PC"):
        sending.enter(desk, written)
    assert [(known.entry, known.fresh) for known in sending.look_up(desk, written)] == [(None, False)] * 2


@pytest.mark.parametrize("address", ["http://localhost:8080", "https://127.0.0.1", "http://[::1]:9000"])
def test_any_address_of_this_pc_is_one_that_opens_nothing_for_others(
    bench: Bench, desk: Desk, address: str
) -> None:
    configure.set_many(desk, {"endpoint": address, "practice_endpoint": ""})
    lesson = with_addresses(bench, bench.lesson("Tom"))
    assert all(letter.here_only for letter in letters.of_classes(desk, [lesson.id]))


def test_a_link_with_an_address_of_its_own_is_judged_by_that(bench: Bench, desk: Desk) -> None:
    configure.set(desk, "link_template", "https://school.example/join?t={token}&u={user_id}")
    lesson = with_addresses(bench, bench.lesson("Tom"))
    written = letters.of_classes(desk, [lesson.id])
    assert here_only.why_kept(written) is None
    assert len(sending.enter(desk, written)) == 2


def test_a_practice_class_is_not_mailed_though_real_ones_are(bench: Bench, desk: Desk) -> None:
    configure.set(desk, "endpoint", "school.learn-cube.com")
    lesson = with_addresses(bench, bench.lesson("Tom", practice=True))
    with pytest.raises(Refusal, match="of a practice class"):
        sending.enter(desk, letters.of_classes(desk, [lesson.id]))


def test_that_a_class_is_cancelled_may_be_told_because_no_link_is_in_it(
    bench: Bench, desk: Desk, mailer: HandMailer
) -> None:
    lesson = with_addresses(bench, bench.lesson("Tom"))
    handing.record(desk, [lesson.id], None, Way.COPIED)
    call_off(desk, lesson.id, CancelledBy.OFFICE)
    sending.send(desk, sending.enter(desk, letters.notes(desk, [lesson.id])), lambda *_: None)
    assert sorted(mailer.readers) == ["anna@example.com", "tom@example.com"]


def test_drafts_of_them_can_be_made(bench: Bench, desk: Desk) -> None:
    lesson = with_addresses(bench, bench.lesson("Tom"))
    mails = composing.compose(desk, letters.of_classes(desk, [lesson.id]), draft=True)
    assert [parse(desk.paper.mail(mail))["X-Unsent"] for mail in mails] == ["1", "1"]


def test_a_real_address_opens_the_way_again(bench: Bench, desk: Desk, mailer: HandMailer) -> None:
    lesson = with_addresses(bench, bench.lesson("Tom"))
    configure.set(desk, "endpoint", "school.learn-cube.com")
    sending.send(desk, sending.enter(desk, letters.of_classes(desk, [lesson.id])), lambda *_: None)
    assert len(mailer.taken) == 2
