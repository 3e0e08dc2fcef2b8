"""People: what can be stored, changed, found and imported."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording import english
from lcadmin.services import people
from lcadmin.services.ports import Desk
from tests.support.desk import Bench

ANNA = Person("Anna Kowalska", Role.TUTOR, email="anna@example.com")


def test_a_person_is_stored_and_read_back(desk: Desk) -> None:
    made = people.add(
        desk, Person(" Anna ", Role.TUTOR, rate=Decimal("27.50"), timezone="Europe/Warsaw", language="pl")
    )
    assert made.id > 0
    assert made.name == "Anna"
    assert people.get(desk, made.id) == made


def test_names_stay_as_they_are_written(desk: Desk) -> None:
    name = "María José O'Brien-Łukasz 李伟"
    assert people.get(desk, people.add(desk, Person(name, Role.STUDENT)).id).name == name


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "  "}, "A person needs a name."),
        ({"name": "a" * 201}, "name: this must be one line of at most 200 characters."),
        ({"name": "Anna\nB"}, "name: this must be one line of at most 200 characters."),
        ({"email": "anna"}, "“anna” is not an e-mail address. Write it like anna@example.com."),
        ({"avatar": "http://example.com/a.png"}, "A picture needs an address that begins with https://."),
        ({"avatar": "https://" + "a" * 2000}, "A picture needs an address that begins with https://."),
        ({"timezone": "London"}, "time zone: “London” is not a time zone. Write it like Europe/London."),
        (
            {"timezone": "../etc/passwd"},
            "time zone: “../etc/passwd” is not a time zone. Write it like Europe/London.",
        ),
        ({"language": "English!"}, "language: “English!” is not a language code such as en or pt-BR."),
        ({"rate": Decimal(-1)}, "“-1” is not an amount of money. Write it like 27.50."),
        ({"rate": Decimal("NaN")}, "“NaN” is not an amount of money. Write it like 27.50."),
    ],
)
def test_what_cannot_be_taken_is_said_and_not_stored(
    desk: Desk, fields: dict[str, object], said: str
) -> None:
    with pytest.raises(BadInput) as refused:
        people.add(desk, Person(**({"name": "Anna", "role": Role.TUTOR} | fields)))  # type: ignore[arg-type]
    assert str(refused.value) == said
    assert people.find(desk) == []


def test_only_what_is_named_changes(desk: Desk) -> None:
    anna = people.add(desk, ANNA)
    changed = people.edit(desk, anna.id, name="Anna K.", active=False)
    assert (changed.name, changed.active, changed.email) == ("Anna K.", False, "anna@example.com")
    assert people.get(desk, anna.id) == changed


def test_changing_nothing_is_no_change(bench: Bench) -> None:
    anna = people.add(bench.desk, ANNA)
    bench.store.write(lambda _tables: None).result()  # what is told of the one before is told by then
    heard: list[object] = []
    stop = bench.store.subscribe(heard.append)
    people.edit(bench.desk, anna.id, name="Anna Kowalska")
    stop()
    assert not any(heard)


def test_nobody_and_no_such_field(desk: Desk) -> None:
    with pytest.raises(NotFound):
        people.edit(desk, 5, name="X")
    with pytest.raises(NotFound):
        people.get(desk, 5)
    anna = people.add(desk, ANNA)
    with pytest.raises(BadInput):
        people.edit(desk, anna.id, id=7)
    with pytest.raises(BadInput):
        people.edit(desk, anna.id, email="nonsense")
    assert people.get(desk, anna.id).email == "anna@example.com"


def test_finding_by_name_role_and_activity(desk: Desk) -> None:
    anna, tom = people.add(desk, ANNA), people.add(desk, Person("Tom Baker", Role.STUDENT))
    gone = people.add(desk, Person("Tomas", Role.STUDENT, active=False))
    assert people.find(desk) == [anna, tom, gone]
    assert people.find(desk, search=" tom ") == [tom, gone]
    assert people.find(desk, role=Role.TUTOR) == [anna]
    assert people.find(desk, role=Role.STUDENT, active=True) == [tom]
    assert people.find(desk, limit=1) == [anna]


# --- Import


def test_a_file_adds_and_doing_it_again_changes_nothing(desk: Desk) -> None:
    text = (
        "\ufeffName;Role;E-mail;rate;Classroom name;colour\r\n"
        "Anna Kowalska;Tutor;;27,50;;red\r\n\r\n"
        '"Baker; Tom";student;;;Tommy;\r\n'
    )
    first = people.import_csv(desk, text)
    assert (first.added, first.updated, first.unchanged, first.rejected) == (2, 0, 0, ())
    tom = people.find(desk, search="Baker")[0]
    assert (tom.name, tom.classroom_name) == ("Baker; Tom", "Tommy")
    assert people.find(desk, search="Anna")[0].rate == Decimal("27.50")
    again = people.import_csv(desk, text)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 2)


def test_the_e_mail_address_says_who_it_is(desk: Desk) -> None:
    anna = people.add(desk, ANNA)
    done = people.import_csv(desk, "name,role,email\nAnna Nowak,tutor,ANNA@example.com\n")
    assert done.updated == 1
    assert people.get(desk, anna.id).name == "Anna Nowak"


def test_another_address_is_another_person(desk: Desk) -> None:
    people.add(desk, ANNA)
    done = people.import_csv(desk, "name,role,email\nAnna Kowalska,tutor,other@example.com\n")
    assert done.added == 1
    assert len(people.find(desk, search="Anna")) == 2


def test_an_empty_cell_leaves_what_is_there(desk: Desk) -> None:
    anna = people.add(desk, ANNA)
    done = people.import_csv(desk, "name,role,email,timezone\nanna kowalska,,,Europe/Warsaw\n")
    assert done.updated == 1
    after = people.get(desk, anna.id)
    assert (after.email, after.timezone, after.role) == ("anna@example.com", "Europe/Warsaw", Role.TUTOR)


def test_the_same_person_twice_in_a_file_is_one(desk: Desk) -> None:
    done = people.import_csv(desk, "name,role\nTom,student\nTom,student\n")
    assert (done.added, done.unchanged) == (1, 1)


def test_wrong_lines_are_told_and_the_rest_goes_in(desk: Desk) -> None:
    people.add(desk, Person("Tom", Role.STUDENT))
    people.add(desk, Person("Tom", Role.STUDENT, email="tom@example.com"))
    text = (
        "name,role,email,rate\nTom,student,,\nAda,pupil,,\nEve,student,nowhere,\nBob,student,,cheap\n"
        "A,student,,,,x\n,student\nZoe,student\n"
    )
    done = people.import_csv(desk, text)
    assert done.added == 1
    assert [(one.line, english(one.why)) for one in done.rejected] == [
        (2, "There are several people called Tom. Use the e-mail address."),
        (3, "“pupil” is neither tutor nor student."),
        (4, "“nowhere” is not an e-mail address. Write it like anna@example.com."),
        (5, "“cheap” is not an amount of money. Write it like 27.50."),
        (6, "This line has more cells than the first line names."),
        (7, "A person needs a name."),
    ]


def test_lines_are_counted_as_an_editor_shows_them(desk: Desk) -> None:
    done = people.import_csv(desk, 'name,role\n"two\nlines",student\nAda,nobody\n')
    assert [one.line for one in done.rejected] == [2, 4]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "The file is empty. Its first line names the columns."),
        ("\n\n", "The file is empty. Its first line names the columns."),
        ("name,email\n", "The first line must name the columns. Missing: role."),
        ("name,role,role\n", "The column “role” is there twice."),
        (
            'name,role\nTom,student\n"Ada,student\n',
            "The file cannot be read as a table from line 3 on: a quotation mark is missing there.",
        ),
    ],
)
def test_what_is_no_table_is_refused_whole(desk: Desk, text: str, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        people.import_csv(desk, text)
    assert str(refused.value) == said
    assert people.find(desk) == []


def test_many_people_go_in_by_pieces(desk: Desk) -> None:
    text = "name,role\n" + "".join(f"Person {n},student\n" for n in range(120))
    assert people.import_csv(desk, text).added == 120
    assert len(people.find(desk)) == 120
