"""A statement for each family: siblings together, for whoever pays, and nobody else's child on it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from email import message_from_string

import pytest

from lcadmin import outputs
from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import NotFound
from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.letters import LetterKind
from lcadmin.domain.money import Rate, Unit
from lcadmin.domain.people import Role
from lcadmin.outputs.eml import mail_text
from lcadmin.services import (
    composing,
    configure,
    contacts,
    correcting,
    credit,
    people,
    rates,
    report,
    sending,
    statements,
)
from lcadmin.services.month_lock import lock_month
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench


def price(bench: Bench, person_id: int, amount: str, unit: Unit = Unit.HOUR) -> None:
    rates.put_rate(bench.desk, Rate(Role.STUDENT, Decimal(amount), unit, person_id=person_id))


def parent(bench: Bench, child: int, name: str, email: str = "", language: str = "") -> None:
    contacts.add(
        bench.desk, Contact(child, name, email, "" if email else "+44 20 7946 0000", language=language)
    )


@pytest.fixture
def lessons(bench: Bench) -> list[Lesson]:
    """Two classes: Tom and Ada, who are siblings, with Eve in the first; the second is Tom's alone."""
    group = bench.lesson("Tom", "Ada", "Eve", title="Algebra: Tom, Ada & Eve")
    tom, ada = group.students[0].person_id, group.students[1].person_id
    made = [group, bench.lesson(students=(tom,), start=plus(START, DAY))]
    contacts.set_siblings(bench.desk, tom, (ada,))
    for seat in made[0].students:
        price(bench, seat.person_id, "20")
    for lesson, seconds in zip(made, (3600, 1801), strict=True):
        correcting.correct(bench.desk, lesson.id, seconds, "held")
    bench.clock.set(plus(START, 10 * DAY))
    return made


def child(lesson: Lesson, place: int) -> int:
    return lesson.students[place].person_id


def test_siblings_stand_on_one_statement_and_a_student_without_a_family_alone(
    bench: Bench, lessons: list[Lesson]
) -> None:
    family, alone = statements.statements(bench.desk)
    assert (family.names, alone.names) == (("Ada", "Tom"), ("Eve",))
    assert [[row.amount for row in one.rows] for one in family.children] == [
        [Decimal("20.00")],
        [Decimal("20.00"), Decimal("10.01")],
    ]
    assert [one.sum.amount for one in family.children] == [Decimal("20.00"), Decimal("30.01")]
    assert (family.total, alone.total) == (Decimal("50.01"), Decimal("20.00"))
    whole = report.sheet(bench.desk, "students")
    assert family.total + alone.total == whole.totals.amount
    assert family.counts.classes == 2
    assert not family.counts_credit


def test_nobody_elses_child_is_named_in_a_title(bench: Bench, lessons: list[Lesson]) -> None:
    family, alone = statements.statements(bench.desk)
    titles = {row.title for one in family.children for row in one.rows}
    assert titles == {"Algebra: Tom, Ada & …", "Algebra"}
    assert alone.children[0].rows[0].title == "Algebra: …, … & Eve"


def test_it_is_for_the_familys_contacts_each_once_in_their_language(
    bench: Bench, lessons: list[Lesson]
) -> None:
    tom, ada = child(lessons[0], 0), child(lessons[0], 1)
    parent(bench, tom, "Maria", "maria@example.org", "de")
    parent(bench, ada, "Maria B.", "Maria@example.org", "de")
    parent(bench, ada, "Jan", "", "")
    family, alone = statements.statements(bench.desk)
    assert [(one.name, one.language) for one in family.payers] == [("Maria", "de"), ("Jan", "en")]
    assert (family.language, alone.language) == ("de", "en")
    assert [one.name for one in alone.payers] == ["Eve"]
    assert statements.in_its_words(bench.desk, family).language == "de"


def test_siblings_without_contacts_pay_themselves(bench: Bench, lessons: list[Lesson]) -> None:
    tom, ada = child(lessons[0], 0), child(lessons[0], 1)
    for person in (tom, ada):
        people.edit(bench.desk, person, email="both@example.org")
    family, _ = statements.statements(bench.desk)
    assert [(one.name, one.email) for one in family.payers] == [("Ada", "both@example.org")]


def test_one_students_statement_is_their_familys(bench: Bench, lessons: list[Lesson]) -> None:
    (family,) = statements.statements(bench.desk, person_id=child(lessons[0], 1))
    assert family.names == ("Ada", "Tom")
    assert statements.statements(bench.desk, Instant(0), Instant(1)) == []
    with pytest.raises(NotFound):
        statements.statements(bench.desk, person_id=999)


def test_credit_late_cancellations_and_adjustments_stand_on_it(bench: Bench, lessons: list[Lesson]) -> None:
    configure.set_many(bench.desk, {"credit_rule": "lessons", "price_late_cancel_percent": "50"})
    eve = child(lessons[0], 2)
    credit.add(bench.desk, eve, lessons=5)
    off = bench.lesson(students=(eve,), start=plus(bench.clock.now(), DAY // 2))
    call_off(bench.desk, off.id, CancelledBy.STUDENT)
    bench.clock.set(plus(START, 12 * DAY))
    lock_month(bench.desk, Role.STUDENT, date(2026, 11, 1))
    correcting.correct(bench.desk, lessons[0].id, 1800, "agreed")
    november, december = ((date(2026, n, 1), date(2026 + n // 12, n % 12 + 1, 1)) for n in (11, 12))
    sums = []
    for first, after in (november, december):
        within = [Instant((day - date(1970, 1, 1)).days * DAY) for day in (first, after)]
        (one,) = [s for s in statements.statements(bench.desk, *within) if s.names == ("Eve",)]
        sums.append([(row.extra, row.amount) for row in one.children[0].rows])
        assert one.counts_credit
        assert one.children[0].credit_left is not None
    assert sums == [[(None, Decimal("20.00"))], [("adjustment", Decimal("-10.00")), (None, Decimal("10.00"))]]


def test_what_may_still_change_is_counted(bench: Bench) -> None:
    bench.say("end_lesson", bench.lesson("Tom"), after=611)
    (one,) = statements.statements(bench.desk)
    assert (one.counts.in_review, one.total) == (1, Decimal(0))


def test_each_payer_gets_a_letter_in_their_language_with_the_paper(
    bench: Bench, lessons: list[Lesson]
) -> None:
    tom = child(lessons[0], 0)
    parent(bench, tom, "Maria\n", "maria@example.org", "de")
    parent(bench, tom, "Jan", "jan@example.org", "en")
    configure.set(bench.desk, "business_name", "Bright & Sons")
    letters = statements.mails(bench.desk, statements.statements(bench.desk), outputs)
    assert [one.reader.name for one in letters] == ["Maria", "Jan", "Eve"]
    german, english, _ = letters
    assert german.kind is LetterKind.STATEMENT
    assert "Abrechnung für Ada, Tom" in german.plain
    assert "50.01" in english.plain
    assert "Bright &amp; Sons" in english.html
    assert len({one.key for one in letters}) == 3
    (mail,) = composing.compose(bench.desk, [english], draft=True)
    (paper,) = mail.attachments
    assert paper.name.startswith("Ada, Tom")
    assert paper.media == "application/pdf"
    message = message_from_string(mail_text(mail))
    (part,) = [part for part in message.walk() if part.get_content_type() == "application/pdf"]
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert content.startswith(b"%PDF")


def test_another_sum_is_another_letter_the_same_one_is_known(bench: Bench, lessons: list[Lesson]) -> None:
    parent(bench, child(lessons[0], 0), "Maria", "maria@example.org")

    def first_key() -> str:
        return statements.mails(bench.desk, statements.statements(bench.desk), outputs)[0].key

    before = first_key()
    assert first_key() == before
    assert sending.look_up(
        bench.desk, statements.mails(bench.desk, statements.statements(bench.desk), outputs)
    )
    correcting.correct(bench.desk, lessons[1].id, 1500, "agreed")
    assert first_key() != before


def test_a_statement_on_which_nobody_had_a_class_and_nothing_is_charged_says_nothing(
    bench: Bench, lessons: list[Lesson]
) -> None:
    bench.clock.set(START)
    off = bench.lesson("Zoe", title="Chemistry", start=plus(START, 2 * DAY))
    call_off(bench.desk, off.id, CancelledBy.TUTOR)
    bench.clock.set(plus(START, 10 * DAY))
    silent = {one.names: one.says_nothing for one in statements.statements(bench.desk)}
    assert silent == {("Ada", "Tom"): False, ("Eve",): False, ("Zoe",): True}


def test_a_class_without_a_price_is_something_to_say(bench: Bench) -> None:
    lesson = bench.lesson("Zoe")
    correcting.correct(bench.desk, lesson.id, 3600, "held")
    bench.clock.set(plus(START, DAY))
    (one,) = statements.statements(bench.desk)
    assert (one.total, one.says_nothing) == (Decimal(0), False)
