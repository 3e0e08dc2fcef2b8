"""Proof for a parent: what stands on the page, and what never does."""

from __future__ import annotations

import pytest

from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.services import change_lesson, configure, contacts, correcting, people
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.proof import clip, proof
from tests.support.desk import START, Bench


@pytest.fixture
def exam(bench: Bench) -> Lesson:
    """28:20, a lost connection, back after 38 s, 21:51; Sofia came twice, John once."""
    configure.set(bench.desk, "business_name", "Bright & Co")
    lesson = bench.lesson("Sofia Rossi", "John Doe", title="Exam practice")
    bench.connect(lesson, lesson.tutors[0], after=-60)
    bench.connect(lesson, lesson.students[0], after=-30)
    bench.connect(lesson, lesson.students[1], after=-20)
    bench.say("start_lesson", lesson, after=185)
    bench.say("crash_lesson", lesson, after=185 + 1700, time="1700")
    bench.connect(lesson, lesson.students[0], after=185 + 1700 + 30)
    bench.say("end_lesson", lesson, after=185 + 1700 + 38 + 1311, time="1311")
    return lesson


def test_the_page_says_when_how_long_and_what_the_total_is_made_of(bench: Bench, exam: Lesson) -> None:
    page = proof(bench.desk, exam.id, exam.students[0].person_id)
    assert (page.business, page.title) == ("Bright & Co", "Class time of Sofia Rossi")
    assert page.facts == (
        ("Student", "Sofia Rossi"),
        ("Class", "Exam practice"),
        ("When", "Monday 23 November 2026, 16:00–17:00 (UTC time)"),
        ("Tutor", "Anna"),
        ("Planned", "1:00:00"),
        ("Counted", "0:50:11"),
    )
    assert page.heads == ("From", "To", "Class time", "Then")
    assert page.rows == (
        ("16:03:05", "16:31:25", "0:28:20", "the connection was lost"),
        ("16:32:03", "16:53:54", "0:21:51", "the class ended"),
        ("Together", "", "0:50:11", "0:28:20 + 0:21:51"),
    )
    assert page.notes == (
        "Anna came in at 15:59:00.",
        "Sofia Rossi came in at 15:59:30 and was let in 2 times, the last time at 16:31:55.",
        "LearnCube reports when somebody comes in, not when somebody leaves.",
        (
            "Worked out from the messages that LearnCube sent while the class was on. "
            "Lengths stand as hours:minutes:seconds."
        ),
        "Made on Monday 23 November 2026 at 16:53.",
    )


def test_no_other_child_and_no_token_stands_on_it(bench: Bench) -> None:
    lesson = bench.lesson("Sofia Rossi", "John Doe", title="Doe, John & Rossi: algebra for Sofia")
    people.edit(bench.desk, lesson.students[1].person_id, classroom_name="Johnny")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time="600")
    correcting.correct(bench.desk, lesson.id, 540, "John left early")
    page = clip(proof(bench.desk, lesson.id, lesson.students[0].person_id))
    for text in (page.plain, page.html):
        assert "John" not in text
        assert "Doe" not in text
        assert lesson.token not in text
        assert all(seat.user_id not in text for seat in lesson.seats)
    assert "Class: …, … & Rossi: algebra for Sofia" in page.plain
    assert "The messages give 0:10:00. The total was set to 0:09:00 by hand on" in page.plain
    assert "No message says that Sofia Rossi came in." in page.plain


def test_neither_classroom_names_nor_parents_nor_children_of_other_classes_stand_in_the_title(
    bench: Bench,
) -> None:
    lesson = bench.lesson("Sofia Rossi", "Wilhelmina Doe")
    mina = lesson.students[1].person_id
    people.edit(bench.desk, mina, classroom_name="Billie")
    contacts.add(bench.desk, Contact(mina, "Agatha Smith", "agatha@example.com"))
    bench.person("Peter Parker")
    bench.person("Rose Tyler", classroom_name="Bad Wolf")
    title = (
        "Billie’s, Wil’s & Agatha's hour after Peter Parkers; Tyler, Rose; bad wolf; Rose gardens with Sofia"
    )
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(title=title))
    correcting.correct(bench.desk, lesson.id, 600, "held")
    bench.clock.set(plus(START, DAY))
    page = clip(proof(bench.desk, lesson.id, lesson.students[0].person_id))
    said = "Class: …’s, …’s & …'s hour after … …; …, …; … …; Rose gardens with Sofia"
    assert said in page.plain


def test_nothing_typed_into_a_title_gives_another_child_or_a_link_away(bench: Bench) -> None:
    lesson = bench.lesson("Sofia Rossi", "Zo\u00eb Doe", title="Algebra", token="OwnToken77")
    left = bench.lesson("Sofia", "Ben Reed", title="Gone")
    change_lesson.edit(bench.desk, left.id, LessonEdit(students=(left.students[0].person_id,)))
    url = f"https://x.example/?token={lesson.token}"
    titles = {lesson.id: f"ZOE\u0308_DOE, Zoe’s & Does {lesson.token} {url}", left.id: "Bens Mathe, REED"}
    for one in (lesson, left):
        change_lesson.edit(bench.desk, one.id, LessonEdit(title=titles[one.id]))
        correcting.correct(bench.desk, one.id, 600, "held")
    bench.clock.set(plus(START, DAY))
    for one in (lesson, left):
        page = clip(proof(bench.desk, one.id, one.students[0].person_id))
        for text in (page.plain.casefold(), page.html.casefold()):
            for secret in ("zoe", "doe", "ben", "reed", "owntoken77", "https://"):
                assert secret not in text


def test_the_reader_has_it_in_their_own_zone_and_as_a_table(bench: Bench, exam: Lesson) -> None:
    people.edit(bench.desk, exam.students[1].person_id, timezone="Europe/Berlin")
    page = clip(proof(bench.desk, exam.id, exam.students[1].person_id))
    assert "When: Monday 23 November 2026, 17:00–18:00 (Berlin time)" in page.plain
    assert "17:03:05\t17:31:25\t0:28:20\tthe connection was lost" in page.plain
    assert "Bright &amp; Co" in page.html
    assert '<td align="right"><b>0:50:11</b></td>' in page.html
    assert page.html.count("John Doe") == 3


def test_what_is_still_to_be_checked_is_said(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("end_lesson", lesson, after=600, time="600")
    page = proof(bench.desk, lesson.id, lesson.students[0].person_id)
    assert page.notes[0] == "This total is still being checked."
    assert page.rows[-1] == ("Together", "", "0:10:00", "")


def test_a_class_that_did_not_take_place_has_no_table(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(lesson.end + 3 * 3_600_000)
    page = proof(bench.desk, lesson.id, lesson.students[0].person_id)
    assert page.rows == ()
    assert page.notes[0] == "No class time was counted."
    made = clip(page)
    assert made.html.startswith("<h2>Class time of Tom</h2>")
    assert "From" not in made.plain


def test_a_class_that_is_on_has_no_proof_yet(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    with pytest.raises(Refusal, match="has not ended"):
        proof(bench.desk, lesson.id, lesson.students[0].person_id)


def test_only_students_of_the_class_have_one(bench: Bench, exam: Lesson) -> None:
    stranger = bench.person("Eve", Role.STUDENT)
    for person in (stranger.id, exam.tutors[0].person_id):
        with pytest.raises(NotFound):
            proof(bench.desk, exam.id, person)


def test_who_left_the_class_later_still_has_theirs(bench: Bench, exam: Lesson) -> None:
    sofia = exam.students[0].person_id
    change_lesson.edit(bench.desk, exam.id, change_lesson.LessonEdit(students=(exam.students[1].person_id,)))
    assert proof(bench.desk, exam.id, sofia).facts[0] == ("Student", "Sofia Rossi")
