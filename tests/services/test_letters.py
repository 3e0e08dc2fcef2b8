"""Who is told what: letters to people, contacts and families, in their language and zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from lcadmin.domain.contacts import Contact, LinksTo
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.handed import Way
from lcadmin.domain.instants import DAY, HOUR, from_datetime, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.letters import Letter, LetterKind
from lcadmin.domain.people import Role
from lcadmin.services import change_lesson, configure, contacts, handing, letters, people
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.invite import links
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench


@pytest.fixture(autouse=True)
def address(bench: Bench) -> None:
    configure.set_many(bench.desk, {"endpoint": "school.learn-cube.com", "timezone": "Europe/London"})
    bench.clock.set(START - 2 * DAY)


def named(made: list[Letter]) -> list[str]:
    return [letter.reader.name for letter in made]


def student(lesson: Lesson, place: int = 0) -> int:
    return lesson.students[place].person_id


def test_without_contacts_everybody_reads_their_own(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    made = letters.of_classes(bench.desk, [lesson.id])
    assert named(made) == ["Ada", "Anna", "Tom"]
    assert all(letter.kind is LetterKind.LINKS for letter in made)
    assert named(letters.of_classes(bench.desk, [lesson.id], student(lesson))) == ["Tom"]


def test_a_contact_reads_in_their_language_and_the_childs_zone_with_the_childs_name(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    tom = student(lesson)
    people.edit(bench.desk, tom, timezone="America/New_York", email="tom@example.com")
    contacts.add(bench.desk, Contact(tom, "Maria", "maria@example.com", language="de"))
    made = {letter.reader.name: letter for letter in letters.of_classes(bench.desk, [lesson.id])}
    assert set(made) == {"Anna", "Tom", "Maria"}
    assert made["Maria"].plain.startswith(
        "Hallo Maria,\nder Unterricht Algebra von Tom mit Anna ist am Montag"
    )
    assert "um 11:00 Uhr (New York), 16:00 Uhr in London." in made["Maria"].plain
    assert made["Maria"].short.startswith(
        "Algebra (für Tom): Montag, 23. November, 11:00 (New York) https://"
    )
    url = next(link.url for link in links(bench.desk, lesson.id) if link.person.id == tom)
    assert url in made["Maria"].plain
    assert url.replace("&", "&amp;") in made["Maria"].html


@pytest.mark.parametrize(
    ("way", "email", "contact_email", "readers"),
    [
        (LinksTo.BOTH, "tom@example.com", "maria@example.com", ["Maria", "Tom"]),
        (LinksTo.BOTH, "", "maria@example.com", ["Maria"]),
        (LinksTo.BOTH, "", "", ["Maria", "Tom"]),
        (LinksTo.STUDENT, "tom@example.com", "maria@example.com", ["Tom"]),
        (LinksTo.CONTACTS, "tom@example.com", "maria@example.com", ["Maria"]),
        (LinksTo.BOTH, "Maria@example.com", "maria@example.com", ["Tom"]),
    ],
)
def test_links_go_to_student_contacts_or_both(
    bench: Bench, way: LinksTo, email: str, contact_email: str, readers: list[str]
) -> None:
    lesson = bench.lesson("Tom")
    tom = student(lesson)
    people.edit(bench.desk, tom, email=email)
    contacts.add(bench.desk, Contact(tom, "Maria", contact_email, "030 1234"))
    contacts.send_links_to(bench.desk, tom, way)
    assert named(letters.of_classes(bench.desk, [lesson.id], tom)) == readers


def test_a_tutors_contacts_are_not_asked(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    contacts.add(bench.desk, Contact(lesson.tutors[0].person_id, "Maria", "maria@example.com"))
    assert named(letters.of_classes(bench.desk, [lesson.id])) == ["Anna", "Tom"]


def test_siblings_share_one_message_with_each_childs_link_labelled(bench: Bench) -> None:
    first = bench.lesson("Tom", "Ada")
    tom, ada = student(first), student(first, 1)
    second = bench.lesson(title="History", start=START + HOUR, students=(ada,))
    contacts.set_siblings(bench.desk, tom, (ada,))
    contacts.add(bench.desk, Contact(tom, "Maria", "maria@example.com"))
    made = letters.of_days(bench.desk, START, plus(START, DAY))
    (maria,) = [letter for letter in made if letter.reader.name == "Maria"]
    assert [(item.lesson.id, item.name) for item in maria.items] == [
        (first.id, "Ada"), (first.id, "Tom"), (second.id, "Ada"),
    ]  # fmt: skip
    assert "links for 3 classes" in maria.plain
    assert maria.plain.count("(for Ada)") == 2
    assert maria.plain.count("(for Tom)") == 1
    assert named(made).count("Tom") == 0


def test_a_week_leaves_out_what_nobody_needs(bench: Bench) -> None:
    on = bench.lesson("Tom")
    anna = on.tutors[0].person_id
    for title, more in (("Off", {}), ("Over", {"start": START - 3 * DAY}), ("Practice", {"practice": True})):
        made = bench.lesson(title=title, tutors=(anna,), students=(student(on),), **more)
        if title == "Off":
            call_off(bench.desk, made.id, CancelledBy.OFFICE)
    excused = bench.lesson("Zoe", title="Excused", tutors=(anna,))
    change_lesson.excuse(bench.desk, excused.id, student(excused))
    made_letters = letters.of_days(bench.desk, plus(START, -7 * DAY), plus(START, 7 * DAY))
    assert named(made_letters) == ["Anna", "Tom"]
    assert [item.lesson.title for item in made_letters[0].items] == ["Algebra", "Excused"]
    assert [item.lesson.title for item in made_letters[1].items] == ["Algebra"]


def test_a_week_goes_from_monday_in_the_businesss_zone(bench: Bench) -> None:
    zone = ZoneInfo("America/New_York")
    for title, start in (
        ("Sunday night", datetime(2026, 11, 30, 4, 59, tzinfo=UTC)),
        ("Monday", datetime(2026, 11, 30, 5, 0, tzinfo=UTC)),
        ("The Sunday after", datetime(2026, 12, 7, 4, 59, tzinfo=UTC)),
        ("The Monday after", datetime(2026, 12, 7, 5, 0, tzinfo=UTC)),
    ):
        bench.lesson("Tom", title=title, start=from_datetime(start))
    bench.clock.set(from_datetime(datetime(2026, 11, 23, 4, 59, tzinfo=UTC)))  # still Sunday there

    def classes(weeks_on: int) -> list[str]:
        made = letters.of_week(bench.desk, weeks_on, zone)
        return sorted({item.lesson.title for letter in made for item in letter.items})

    assert classes(0) == []
    assert classes(1) == ["Sunday night"]
    assert classes(2) == ["Monday", "The Sunday after"]
    bench.clock.pass_(60_000)
    assert classes(0) == ["Sunday night"]
    assert classes(1) == ["Monday", "The Sunday after"]


def test_a_clock_change_before_the_class_is_told_in_either_zone(bench: Bench) -> None:
    bench.clock.set(from_datetime(datetime(2026, 3, 20, tzinfo=UTC)))
    lesson = bench.lesson("Tom", start=from_datetime(datetime(2026, 3, 30, 15, tzinfo=UTC)))
    text = letters.to_person(bench.desk, lesson.id, student(lesson)).plain
    assert "the clocks change on Sunday 29 March (London), before this class." in text
    people.edit(bench.desk, student(lesson), timezone="Asia/Kolkata")
    far = letters.to_person(bench.desk, lesson.id, student(lesson)).plain
    assert "20:30 (Kolkata), 16:00 in London" in far
    assert "the clocks change on Sunday 29 March (London)" in far
    bench.clock.set(from_datetime(datetime(2026, 3, 29, 12, tzinfo=UTC)))
    assert "clocks" not in letters.to_person(bench.desk, lesson.id, student(lesson)).plain


def test_names_with_line_breaks_quotes_or_html_break_nothing(bench: Bench) -> None:
    lesson = bench.lesson('Tom "T" O\'Neil <script>')
    broken = replace(lesson, title='A\r\n"B" & <b>\u2028')  # as an older or altered database may hold it
    bench.store.write(lambda tables: tables.lessons.put(broken)).result()
    made = letters.to_person(bench.desk, lesson.id, student(lesson))
    assert made.subject == 'A "B" & <b>, Monday 23 November, 16:00 (London)'
    assert 'Your class A "B" & <b> with Anna' in made.plain
    assert "<script>" not in made.html
    assert "&lt;script&gt;" in made.html


def test_several_tutors_of_several_zones_have_no_other_time(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    people.edit(bench.desk, student(lesson), timezone="Asia/Tokyo")
    assert "Tokyo" not in letters.to_person(bench.desk, lesson.id, lesson.tutors[0].person_id).plain


def test_only_who_is_in_it_gets_a_letter_and_only_with_an_address(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    with pytest.raises(NotFound):
        letters.to_person(bench.desk, lesson.id, 99)
    with pytest.raises(NotFound):
        letters.of_classes(bench.desk, [99])
    configure.set(bench.desk, "endpoint", "")
    with pytest.raises(Refusal):
        letters.of_classes(bench.desk, [lesson.id])


def test_nothing_handed_out_needs_no_note(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    change_lesson.move(bench.desk, lesson.id, plus(START, HOUR))
    assert letters.notes(bench.desk, [lesson.id]) == []


def test_a_moved_class_asks_for_a_note_with_both_times(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    handing.record(bench.desk, [lesson.id], None, Way.COPIED)
    assert letters.notes(bench.desk, [lesson.id]) == []
    change_lesson.move(bench.desk, lesson.id, plus(START, DAY))
    made = letters.notes(bench.desk, [lesson.id])
    assert [(letter.reader.name, letter.kind) for letter in made] == [
        ("Anna", LetterKind.MOVED), ("Tom", LetterKind.MOVED),
    ]  # fmt: skip
    assert "Before: Monday 23 November, 16:00\nNow: Tuesday 24 November, 16:00 (London)" in made[1].plain


def test_a_cancelled_class_asks_for_a_note_and_its_links_become_one(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    handing.record(bench.desk, [lesson.id], [student(lesson)], Way.COPIED)
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    (note,) = letters.notes(bench.desk, [lesson.id])
    assert (note.reader.name, note.kind, note.items[0].cancelled) == ("Tom", LetterKind.CANCELLED, True)
    assert "does not take place" in note.plain
    assert {letter.kind for letter in letters.of_classes(bench.desk, [lesson.id])} == {LetterKind.CANCELLED}
    assert letters.to_person(bench.desk, lesson.id, student(lesson)).items[0].cancelled


def test_another_tutor_is_told_to_all_three_sides(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    handing.record(bench.desk, [lesson.id], None, Way.COPIED)
    ben = bench.person("Ben", Role.TUTOR)
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(tutor=ben.id))
    made = letters.notes(bench.desk, [lesson.id])
    assert [(letter.reader.name, letter.kind) for letter in made] == [
        ("Anna", LetterKind.CANCELLED), ("Ben", LetterKind.LINKS), ("Tom", LetterKind.TUTOR),
    ]  # fmt: skip
    assert "is now with Ben" in made[2].plain


def test_letters_that_tell_the_same_have_the_same_key(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    keys = [letter.key for letter in letters.of_classes(bench.desk, [lesson.id])]
    assert [letter.key for letter in letters.of_classes(bench.desk, [lesson.id])] == keys
    change_lesson.move(bench.desk, lesson.id, plus(START, DAY))
    assert not set(keys) & {letter.key for letter in letters.of_classes(bench.desk, [lesson.id])}


def test_a_reader_without_an_address_is_still_one_reader(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    contacts.add(bench.desk, Contact(student(lesson), "Maria", "", "030 1234"))
    keys = {letter.reader.key for letter in letters.of_classes(bench.desk, [lesson.id])}
    assert len(keys) == 3


def test_an_address_that_no_server_takes_is_as_good_as_none(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    people.edit(bench.desk, student(lesson), email="zoë@example.com")
    (letter,) = letters.of_classes(bench.desk, [lesson.id], student(lesson))
    assert letter.reader.email == ""
