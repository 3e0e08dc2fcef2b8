"""Sending letters: each at most once, whatever breaks in between."""

from __future__ import annotations

from dataclasses import replace

import pytest
from icalendar import Calendar

from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.handed import Way
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.letters import Letter, LetterState
from lcadmin.domain.mail import MaybeDelivered, NotDelivered
from lcadmin.domain.wording import Text
from lcadmin.services import change_lesson, composing, configure, contacts, handing, letters, people, sending
from lcadmin.services.ports import Desk
from lcadmin.services.post import UNWIRED
from tests.support.calling_off import call_off, put_back_on
from tests.support.desk import START, Bench
from tests.support.mail import HandMailer, parse, with_account

LOST = Refusal("mail_silent", host="h", port=1)
NO = NotDelivered("mail_refused_reader", to="tom@example.com", said="no such box")
MAYBE = MaybeDelivered("mail_uncertain", to="tom@example.com")


@pytest.fixture
def mailer() -> HandMailer:
    return HandMailer()


@pytest.fixture
def desk(bench: Bench, mailer: HandMailer) -> Desk:
    with_account(bench)
    return replace(bench.desk, mailer=mailer)


@pytest.fixture
def lesson(bench: Bench, desk: Desk) -> Lesson:
    """Algebra with Tom, Ada and the tutor Anna, all with addresses."""
    made = bench.lesson("Tom", "Ada")
    for seat in made.standing:
        people.edit(desk, seat.person_id, email=f"{seat.name.lower()}@example.com")
    return bench.again(made)


class Heard(list[tuple[int, LetterState, Text | None]]):
    """What became of each letter."""

    def __call__(self, number: int, state: LetterState, why: Text | None) -> None:
        self.append((number, state, why))

    def states(self) -> list[LetterState]:
        return [state for _, state, _ in self if state is not LetterState.SENDING]


def written(desk: Desk, lesson: Lesson) -> list[Letter]:
    return letters.of_classes(desk, [lesson.id])


def send_all(desk: Desk, lesson: Lesson, **more: object) -> Heard:
    heard = Heard()
    sending.send(desk, sending.enter(desk, written(desk, lesson), **more), heard)  # type: ignore[arg-type]
    return heard


def states(desk: Desk, lesson: Lesson) -> list[LetterState | None]:
    return [one.entry.state if one.entry else None for one in sending.look_up(desk, written(desk, lesson))]


def test_everybody_gets_one_mail_and_it_is_remembered(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    heard = send_all(desk, lesson)
    assert mailer.readers == ["ada@example.com", "anna@example.com", "tom@example.com"]
    assert heard.states() == [LetterState.SENT] * 3
    assert mailer.accounts[0].password == "open sesame"
    assert len(mailer.accounts) == 1
    given = [one.latest for one in handing.of_lesson(desk, lesson.id)]
    assert [(one.way, one.address) for one in given if one] == [
        (Way.MAILED, "anna@example.com"), (Way.MAILED, "tom@example.com"), (Way.MAILED, "ada@example.com"),
    ]  # fmt: skip
    mail = mailer.taken[2][1]
    assert (mail["From"], mail["To"]) == ("Bright Tutors <office@example.com>", "Tom <tom@example.com>")
    assert mail["X-Unsent"] is None


def test_nobody_gets_the_same_letter_twice(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    send_all(desk, lesson)
    assert sending.enter(desk, written(desk, lesson)) == []
    assert states(desk, lesson) == [LetterState.SENT] * 3
    assert not any(one.fresh for one in sending.look_up(desk, written(desk, lesson)))
    assert len(mailer.taken) == 3


def test_a_sent_letter_goes_again_only_on_the_users_word(
    desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    send_all(desk, lesson)
    send_all(desk, lesson, again=True)
    assert len(mailer.taken) == 6
    ids = [mail["Message-ID"] for _, mail in mailer.taken]
    assert len(set(ids)) == 6


def test_what_a_letter_tells_decides_whether_it_is_the_same(
    desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    send_all(desk, lesson)
    change_lesson.move(desk, lesson.id, plus(START, DAY))
    assert len(sending.enter(desk, written(desk, lesson))) == 3


def test_two_windows_that_send_at_once_send_once(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    mine, theirs = (sending.enter(desk, written(desk, lesson)) for _ in range(2))
    assert mine == theirs
    sending.send(desk, mine, Heard())
    sending.send(desk, theirs, Heard())
    assert len(mailer.taken) == 3


def test_a_refused_reader_does_not_stop_the_others_and_can_be_tried_again(
    desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    mailer.fails = {"anna@example.com": [NO]}
    heard = send_all(desk, lesson)
    assert heard.states() == [LetterState.SENT, LetterState.FAILED, LetterState.SENT]
    assert heard[3][2] == NO.text
    (_, failed, _) = sending.look_up(desk, written(desk, lesson))
    assert failed.fresh
    assert failed.entry is not None
    assert failed.entry.why == NO.text
    assert sending.enter(desk, written(desk, lesson), retry=False) == []
    assert send_all(desk, lesson).states() == [LetterState.SENT]
    assert mailer.readers.count("anna@example.com") == 1


def test_a_connection_that_breaks_before_the_mail_is_made_anew(
    desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    mailer.fails = {"anna@example.com": [LOST]}
    assert send_all(desk, lesson).states() == [
        LetterState.SENT,
        LetterState.WAITING,
        LetterState.SENT,
        LetterState.SENT,
    ]
    assert len(mailer.accounts) == 2
    assert sorted(mailer.readers) == ["ada@example.com", "anna@example.com", "tom@example.com"]


def test_a_connection_that_breaks_at_the_same_mail_twice_fails_it(
    desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    mailer.fails = {"anna@example.com": [LOST, LOST]}
    heard = send_all(desk, lesson)
    assert heard.states() == [LetterState.SENT, LetterState.WAITING, LetterState.FAILED, LetterState.SENT]


@pytest.mark.parametrize(("arrived", "taken"), [(True, 1), (False, 2)])
def test_a_mail_of_which_nobody_knows_is_never_sent_again_unasked(
    desk: Desk, lesson: Lesson, mailer: HandMailer, arrived: bool, taken: int
) -> None:
    mailer.fails, mailer.also_takes = {"anna@example.com": [MAYBE]}, True
    assert send_all(desk, lesson).states() == [LetterState.SENT, LetterState.UNCERTAIN, LetterState.SENT]
    (entry,) = sending.uncertain(desk)
    assert (entry.reader, entry.why) == ("Anna", MAYBE.text)
    assert sending.enter(desk, written(desk, lesson), again=False) == []
    sending.decide_uncertain(desk, entry.id, arrived=arrived)
    sending.decide_uncertain(desk, entry.id, arrived=not arrived)
    send_all(desk, lesson)
    assert mailer.readers.count("anna@example.com") == taken
    with pytest.raises(NotFound):
        sending.decide_uncertain(desk, 99, arrived=True)


def test_a_program_that_ended_while_handing_over_leaves_it_uncertain(
    bench: Bench, desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    (first, *_) = sending.enter(desk, written(desk, lesson))
    bench.store.write(lambda tables: tables.letters.take(first, "another-run", bench.clock.now())).result()
    assert sending.uncertain(desk) == []
    sending.send(desk, [first], Heard())
    assert mailer.taken == []
    bench.later(minutes=4)
    (entry,) = sending.uncertain(desk)
    assert (entry.id, entry.why) == (first, Text("mail_interrupted"))
    assert states(desk, lesson) == [LetterState.UNCERTAIN, LetterState.WAITING, LetterState.WAITING]


def test_stop_leaves_the_rest_waiting(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    entered = sending.enter(desk, written(desk, lesson))
    sending.send(desk, entered, Heard(), lambda: bool(mailer.taken))
    assert states(desk, lesson) == [LetterState.SENT, LetterState.WAITING, LetterState.WAITING]
    sending.send(desk, entered, Heard(), lambda: True)
    assert len(mailer.taken) == 1


def test_a_server_that_lets_nobody_in_is_told_and_everything_waits(
    desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    mailer.closed = Refusal("mail_wrong_password", user="office", said="no", host="h", port=1)
    with pytest.raises(Refusal):
        send_all(desk, lesson)
    assert states(desk, lesson) == [LetterState.WAITING] * 3


def test_without_an_account_or_a_password_it_says_what_is_missing(bench: Bench, desk: Desk) -> None:
    configure.set(desk, "mail_password", "")
    with pytest.raises(Refusal, match="no password for office"):
        sending.account(desk)
    configure.set(desk, "mail_user", "")
    assert sending.account(desk).password == ""
    configure.set(desk, "mail_host", "")
    with pytest.raises(Refusal, match="No mail account"):
        sending.account(desk)


def test_who_has_no_address_is_left_out(bench: Bench, desk: Desk, mailer: HandMailer) -> None:
    lesson = bench.lesson("Tom")
    assert sending.enter(desk, written(desk, lesson)) == []
    assert not any(one.fresh for one in sending.look_up(desk, written(desk, lesson)))


def test_a_test_goes_to_oneself(desk: Desk, mailer: HandMailer) -> None:
    assert sending.send_test(desk) == "office@example.com"
    ((to, mail),) = mailer.taken
    assert (to, mail["Subject"]) == ("office@example.com", "Test from lcadmin")


def test_preparing_can_be_stopped_too(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    assert len(sending.enter(desk, written(desk, lesson), prepared=lambda: False)) == 1
    assert states(desk, lesson) == [LetterState.WAITING, None, None]


# Calendars and drafts


def event(text: str) -> tuple[str, str, int]:
    calendar = Calendar.from_ical(text)
    (entry,) = calendar.walk("VEVENT")
    return str(calendar["METHOD"]), str(entry["UID"]), int(str(entry["SEQUENCE"]))


def tom_of(desk: Desk, lesson: Lesson) -> Letter:
    return letters.to_person(desk, lesson.id, lesson.students[0].person_id)


def test_a_calendar_entry_keeps_its_name_and_counts_up_with_every_change(desk: Desk, lesson: Lesson) -> None:
    method, uid, sequence = event(composing.calendar(desk, [tom_of(desk, lesson)]))
    assert (method, sequence) == ("REQUEST", 0)
    assert event(composing.calendar(desk, [tom_of(desk, lesson)])) == (method, uid, 0)
    change_lesson.move(desk, lesson.id, plus(START, DAY))
    assert event(composing.calendar(desk, [tom_of(desk, lesson)])) == ("REQUEST", uid, 1)
    call_off(desk, lesson.id, CancelledBy.OFFICE)
    assert event(composing.calendar(desk, [tom_of(desk, lesson)])) == ("CANCEL", uid, 2)
    put_back_on(desk, lesson.id)
    assert event(composing.calendar(desk, [tom_of(desk, lesson)])) == ("REQUEST", uid, 3)


def test_a_draft_is_marked_as_one_and_remembered_once_it_was_used(desk: Desk, lesson: Lesson) -> None:
    letter = tom_of(desk, lesson)
    (mail,) = composing.compose(desk, [letter], draft=True)
    made = parse(desk.paper.mail(mail))
    assert made["X-Unsent"] == "1"
    sending.handed_over(desk, letter, Way.DRAFT)
    latest = handing.of_lesson(desk, lesson.id)[1].latest
    assert latest is not None
    assert (latest.way, latest.reader) == (Way.DRAFT, "Tom")


def test_a_parents_entry_names_the_child(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    contacts.add(desk, Contact(lesson.students[0].person_id, "Maria", "maria@example.com"))
    (maria,) = [one for one in written(desk, lesson) if one.reader.name == "Maria"]
    assert "SUMMARY:Algebra (Tom)" in composing.calendar(desk, [maria])
    sending.send(desk, sending.enter(desk, [maria]), Heard())
    given = [one for one in handing.of_lesson(desk, lesson.id) if one.handed]
    assert [(one.name, one.handed[0].reader, one.handed[0].address) for one in given] == [
        ("Tom", "Maria", "maria@example.com")
    ]


def test_a_dropped_letter_can_be_sent_after_all(
    bench: Bench, desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    entered = sending.enter(desk, written(desk, lesson))
    now = bench.clock.now()
    bench.store.write(lambda tables: tables.letters.settle(entered[0], LetterState.DROPPED, now)).result()
    assert sending.enter(desk, written(desk, lesson)) == entered
    assert states(desk, lesson)[0] is LetterState.WAITING


def test_a_port_that_nobody_wired_says_so_when_it_is_used() -> None:
    with pytest.raises(LookupError, match="mail"):
        UNWIRED.mail(None)
