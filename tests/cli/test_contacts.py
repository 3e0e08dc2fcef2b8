"""``lcadmin person contact``."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_a_contact_is_added_listed_changed_and_removed(cli: CommandLine) -> None:
    tom = cli.person("Tom")
    made = cli.json(
        "person", "contact", "add", tom, "--name", "Maria", "--email", "maria@example.com", "--language", "de"
    )
    assert made == {
        "id": 1, "person": tom, "name": "Maria", "email": "maria@example.com", "phone": "", "language": "de",
    }  # fmt: skip
    cli.json("person", "contact", "edit", 1, "--phone", "030 1234")
    assert cli.json("person", "contact", "list", tom)["contacts"][0]["phone"] == "030 1234"
    assert "Maria" in cli("person", "contact", "list", tom).out
    cli.json("person", "contact", "remove", 1)
    assert "No contacts" in cli("person", "contact", "list", tom).out


def test_links_go_where_the_office_says_and_siblings_are_a_family(cli: CommandLine) -> None:
    tom, ada = cli.person("Tom"), cli.person("Ada")
    cli.json("person", "contact", "links-to", tom, "contacts")
    assert cli.json("person", "contact", "family", tom, ada)["siblings"] == [ada]
    listed = cli.json("person", "contact", "list", ada)
    assert (listed["links_to"], listed["siblings"]) == ("both", [{"id": tom, "name": "Tom"}])
    assert cli.json("person", "contact", "list", tom)["links_to"] == "contacts"


def test_a_wrong_contact_is_refused_in_one_sentence(cli: CommandLine) -> None:
    tom = cli.person("Tom")
    answer = cli("person", "contact", "add", tom, "--name", "Maria", "--email", "maria")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("“maria” is not an e-mail address.")
