"""Telling one person at once what they need: their links, sent without being looked at first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.letters import LetterState
from lcadmin.domain.mail import NotDelivered
from lcadmin.services import letters, people, sending, telling
from tests.support.desk import Bench
from tests.support.mail import HandMailer, parse, practise, with_account


@pytest.fixture
def mailer() -> HandMailer:
    return HandMailer()


def test_one_person_is_sent_their_links_and_nobody_else(bench: Bench, mailer: HandMailer) -> None:
    with_account(bench)
    desk = replace(bench.desk, mailer=mailer)
    lesson = bench.lesson("Tom", "Ada")
    for seat in lesson.standing:
        people.edit(desk, seat.person_id, email=f"{seat.name.lower()}@example.com")
    assert telling.tell(desk, [lesson.id], lesson.tutors[0].person_id)
    ((to, mail),) = mailer.taken
    assert to == "anna@example.com"
    body = parse(mail.as_string()).get_body(("plain",))
    assert body is not None
    assert lesson.tutors[0].user_id in body.get_content()


def test_what_was_refused_or_has_no_address_is_told_apart_from_what_went_out(
    bench: Bench, mailer: HandMailer
) -> None:
    with_account(bench)
    desk = replace(bench.desk, mailer=mailer)
    lesson = bench.lesson("Tom")
    tutor, student = lesson.tutors[0].person_id, lesson.students[0].person_id
    assert not telling.tell(desk, [lesson.id], student)
    people.edit(desk, tutor, email="anna@example.com")
    mailer.fails["anna@example.com"] = [NotDelivered("mail_refused_reader", to="anna@example.com", said="no")]
    assert not telling.tell(desk, [lesson.id], tutor)
    (known,) = sending.look_up(desk, letters.of_classes(desk, [lesson.id], tutor))
    assert known.entry is not None
    assert known.entry.state is LetterState.FAILED


def test_without_a_mail_account_nothing_is_entered(bench: Bench) -> None:
    with pytest.raises(Refusal, match="No mail account"):
        telling.tell(bench.desk, [bench.lesson().id], 1)


def test_nobody_is_told_links_to_the_practice_classroom(bench: Bench, mailer: HandMailer) -> None:
    with_account(bench)
    practise(bench.desk)
    desk = replace(bench.desk, mailer=mailer)
    lesson = bench.lesson("Tom")
    people.edit(desk, lesson.tutors[0].person_id, email="anna@example.com")
    with pytest.raises(Refusal, match="lead to the practice classroom"):
        telling.tell(desk, [lesson.id], lesson.tutors[0].person_id)
    assert mailer.taken == []
