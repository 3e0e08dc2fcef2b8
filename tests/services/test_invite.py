"""Join links and invitations."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.links import join_link
from lcadmin.domain.people import Role
from lcadmin.services import (
    change_lesson,
    configure,
    invite,
    people,
)
from tests.support.desk import Bench


def test_links_need_learncubes_address(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    with pytest.raises(Refusal, match="No LearnCube address is set"):
        invite.links(bench.desk, lesson.id)


def test_everybody_has_a_link_of_their_own(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom", "Ada")
    made = invite.links(bench.desk, lesson.id)
    assert [(link.person.name, link.role) for link in made] == [
        ("Anna", Role.TUTOR),
        ("Tom", Role.STUDENT),
        ("Ada", Role.STUDENT),
    ]
    tom = lesson.students[0]
    assert made[1].url == f"https://school.learn-cube.com/classv3/?token={lesson.token}&user_id={tom.user_id}"
    assert made[1].user_id == tom.user_id
    with bench.store.read() as tables:
        assert made[1].url == join_link(tables.settings.load(), lesson, tom.user_id)


def test_an_invitation_says_what_when_and_where_in_the_readers_zone(bench: Bench) -> None:
    configure.set_many(bench.desk, {"endpoint": "school.learn-cube.com", "timezone": "Europe/London"})
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    people.edit(bench.desk, tom, timezone="Europe/Berlin")
    clip = invite.invitation(bench.desk, lesson.id, tom)
    url = invite.links(bench.desk, lesson.id)[1].url
    assert clip.plain == (
        "Hello Tom,\n"
        "Your class Algebra with Anna is on Monday 23 November at 17:00 (Berlin), 16:00 in London.\n"
        f"Join the class: {url}\n"
        "The link works from 16:45 on. It is yours alone; please do not pass it on."
    )
    assert f'<a href="{url.replace("&", "&amp;")}">Join the class</a>' in clip.html
    assert "<b>Monday 23 November at 17:00</b>" in clip.html


def test_a_block_for_each_where_nobody_is_named(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom", "Ada")
    clip = invite.invitation(bench.desk, lesson.id)
    assert [block.splitlines()[0] for block in clip.plain.split("\n\n")] == [
        "Hello Anna,",
        "Hello Tom,",
        "Hello Ada,",
    ]
    assert "with Tom, Ada is on" in clip.plain
    assert clip.html.count("<p>") == 3


def test_a_name_cannot_become_html(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("<script>alert(1)</script>", title="A & <b>B</b>")
    html = invite.invitation(bench.desk, lesson.id).html
    assert "<script>" not in html
    assert "A &amp; &lt;b&gt;B&lt;/b&gt;" in html


def test_a_class_without_students_reads_well(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson(title="Alone", students=())
    assert "Your class Alone is on Monday 23 November" in invite.invitation(bench.desk, lesson.id).plain


def test_only_who_is_in_a_class_is_invited(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    with pytest.raises(NotFound):
        invite.invitation(bench.desk, lesson.id, 99)
    change_lesson.edit(bench.desk, lesson.id, change_lesson.LessonEdit(students=()))
    with pytest.raises(NotFound):
        invite.invitation(bench.desk, lesson.id, lesson.students[0].person_id)
