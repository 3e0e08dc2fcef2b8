"""Contacts, whom links go to, families."""

from __future__ import annotations

import pytest

from lcadmin.domain.contacts import Contact, LinksTo
from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.services import contacts, undo
from tests.support.desk import Bench


def test_a_contact_is_kept_with_its_student_and_links_go_to_both_at_first(bench: Bench) -> None:
    tom = bench.person("Tom")
    made = contacts.add(
        bench.desk, Contact(tom.id, " Maria Reed ", "maria@example.com", "+44 20 7946 0000", "de")
    )
    found = contacts.of(bench.desk, tom.id)
    assert found.contacts == (made,)
    assert (made.name, made.phone, made.language) == ("Maria Reed", "+44 20 7946 0000", "de")
    assert (found.links_to, found.siblings) == (LinksTo.BOTH, ())


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"name": " "}, "contact_needs_name"),
        ({"name": "A\nB"}, "bad_line"),
        ({"email": "maria"}, "bad_email"),
        ({"email": "märia@example.com"}, "bad_email"),
        ({"phone": "call me"}, "bad_phone"),
        ({"email": "", "phone": ""}, "contact_needs_address"),
        ({"language": "German"}, "bad_language"),
        ({"age": "7"}, "unknown_person_field"),
    ],
)
def test_a_contact_that_nobody_can_reach_is_not_taken(
    bench: Bench, changes: dict[str, str], key: str
) -> None:
    tom = bench.person("Tom")
    made = contacts.add(bench.desk, Contact(tom.id, "Maria", "maria@example.com"))
    with pytest.raises(BadInput) as refused:
        contacts.edit(bench.desk, made.id, changes)
    assert refused.value.text.key == key
    assert contacts.of(bench.desk, tom.id).contacts == (made,)


def test_a_contact_is_changed_removed_and_brought_back(bench: Bench) -> None:
    tom = bench.person("Tom")
    made = contacts.add(bench.desk, Contact(tom.id, "Maria", "maria@example.com"))
    assert contacts.edit(bench.desk, made.id, {"phone": "030 1234"}).phone == "030 1234"
    contacts.edit(bench.desk, made.id, {"phone": "030 1234"})
    gone = contacts.remove(bench.desk, made.id)
    assert contacts.of(bench.desk, tom.id).contacts == ()
    with pytest.raises(NotFound):
        contacts.remove(bench.desk, made.id)
    undo.undo(bench.desk)
    assert contacts.of(bench.desk, tom.id).contacts == (gone,)
    with pytest.raises(NotFound):
        contacts.edit(bench.desk, 99, {"name": "X"})


def test_nobody_who_is_not_there_gets_contacts(bench: Bench) -> None:
    with pytest.raises(NotFound):
        contacts.add(bench.desk, Contact(99, "Maria", "maria@example.com"))
    with pytest.raises(NotFound):
        contacts.of(bench.desk, 99)


def test_who_gets_links_is_remembered(bench: Bench) -> None:
    tom = bench.person("Tom")
    contacts.send_links_to(bench.desk, tom.id, LinksTo.CONTACTS)
    contacts.send_links_to(bench.desk, tom.id, LinksTo.CONTACTS)
    assert contacts.of(bench.desk, tom.id).links_to is LinksTo.CONTACTS


def test_siblings_are_one_family_whichever_of_them_is_asked(bench: Bench) -> None:
    tom, ada, ben, zoe = (bench.person(name).id for name in ("Tom", "Ada", "Ben", "Zoe"))

    def siblings(person: int) -> list[str]:
        return [one.name for one in contacts.of(bench.desk, person).siblings]

    contacts.set_siblings(bench.desk, tom, (ada,))
    assert (siblings(tom), siblings(ada)) == (["Ada"], ["Tom"])
    contacts.set_siblings(bench.desk, ben, (zoe,))
    contacts.set_siblings(bench.desk, tom, (ada, ben))
    assert siblings(zoe) == ["Tom", "Ada", "Ben"]
    contacts.set_siblings(bench.desk, tom, (ada,))
    assert (siblings(ben), siblings(zoe)) == ([], [])
    contacts.set_siblings(bench.desk, tom, ())
    assert siblings(ada) == []
    with pytest.raises(BadInput):
        contacts.set_siblings(bench.desk, tom, (tom,))
    with pytest.raises(NotFound):
        contacts.set_siblings(bench.desk, tom, (99,))
