"""Settings and keys."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.services import (
    configure,
)
from lcadmin.services.ports import Desk
from tests.support.desk import Bench


def test_every_setting_has_its_default_and_a_meaning(desk: Desk) -> None:
    values = configure.get(desk)
    described = configure.describe()
    assert {info.key for info in described} == set(values)
    assert all(values[info.key] == info.default for info in described)
    assert (values["early_minutes"], values["credit_rule"], values["api_private_key"]) == (15, "off", "")
    assert [info.key for info in described if info.secret] == [
        "api_public_key",
        "api_private_key",
        "mail_password",
        "tunnel_token",
    ]


def test_a_setting_is_checked_stored_and_brought_back(desk: Desk) -> None:
    configure.set(desk, "early_minutes", "30")
    assert configure.value(desk, "early_minutes") == 30
    with pytest.raises(BadInput, match="early_minutes"):
        configure.set(desk, "early_minutes", "soon")
    assert configure.value(desk, "early_minutes") == 30
    configure.set(desk, "early_minutes", "")
    assert configure.value(desk, "early_minutes") == 15


def test_keys_go_to_the_keyring_and_are_masked(bench: Bench) -> None:
    configure.set(bench.desk, "api_private_key", " s3cret-key ")
    assert bench.keyring.kept == {"api_private_key": "s3cret-key"}
    assert configure.value(bench.desk, "api_private_key") == configure.MASKED
    assert "s3cret" not in str(configure.get(bench.desk))
    configure.set(bench.desk, "api_private_key", "")
    assert bench.keyring.kept == {}


@pytest.mark.parametrize("text", ["two words", "x" * 1001, "tab\tbed"])
def test_a_key_that_is_none_is_refused_without_repeating_it(bench: Bench, text: str) -> None:
    with pytest.raises(BadInput) as refused:
        configure.set(bench.desk, "api_public_key", text)
    assert text not in str(refused.value)
    assert bench.keyring.kept == {}


def test_all_or_none_of_several_settings_are_stored(bench: Bench) -> None:
    with pytest.raises(BadInput):
        configure.set_many(
            bench.desk, {"business_name": "Bright Tutors", "api_public_key": "k", "timezone": "Mars"}
        )
    assert configure.value(bench.desk, "business_name") == ""
    assert bench.keyring.kept == {}
    configure.set_many(bench.desk, {"business_name": "Bright Tutors", "timezone": "Europe/London"})
    assert configure.value(bench.desk, "business_name") == "Bright Tutors"


def test_only_settings_that_there_are_can_be_asked_for(desk: Desk) -> None:
    configure.must_be_known("api_public_key")
    for key in ("colour", "wording.no_such_sentence"):
        with pytest.raises(BadInput, match="There is no setting"):
            configure.must_be_known(key)
        with pytest.raises(BadInput):
            configure.set(desk, key, "x")


def test_a_sentence_of_ones_own_is_a_setting(desk: Desk) -> None:
    key = "wording.refused_cancelled"
    assert configure.value(desk, key) == "This class has been cancelled."
    configure.set(desk, key, "No class today.")
    assert configure.value(desk, key) == "No class today."
    configure.set(desk, key, "")
    assert configure.value(desk, key) == "This class has been cancelled."


def test_a_mail_password_may_hold_spaces_and_goes_to_the_keyring(bench: Bench) -> None:
    configure.set(bench.desk, "mail_password", " abcd efgh ijkl ")
    assert bench.keyring.kept == {"mail_password": "abcd efgh ijkl"}
    with pytest.raises(BadInput):
        configure.set(bench.desk, "mail_password", "two\nlines")


def test_a_term_does_not_end_before_it_begins(desk: Desk) -> None:
    configure.set(desk, "term_first", "2026-09-07")
    with pytest.raises(BadInput, match="begins on 7 September 2026 cannot end on 6 September 2026"):
        configure.set(desk, "term_last", "2026-09-06")
    assert configure.value(desk, "term_last") == ""
    configure.set(desk, "term_last", "2026-09-07")
    with pytest.raises(BadInput):
        configure.set(desk, "term_first", "2027-01-11")
    assert configure.value(desk, "term_first") == "2026-09-07"
    configure.set_many(desk, {"term_first": "2027-01-11", "term_last": "2027-03-26"})
    assert configure.value(desk, "term_last") == "2027-03-26"
    configure.set(desk, "term_last", "")
    configure.set(desk, "term_first", "2027-04-12")


def test_days_of_a_term_from_before_they_were_checked_hold_up_no_other_setting(desk: Desk) -> None:
    desk.store.write(lambda tables: tables.settings.set("term_first", "2026-12-18")).result()
    desk.store.write(lambda tables: tables.settings.set("term_last", "2026-09-07")).result()
    configure.set(desk, "early_minutes", "30")
    assert configure.value(desk, "early_minutes") == 30
    configure.set(desk, "term_first", "2026-09-01")
