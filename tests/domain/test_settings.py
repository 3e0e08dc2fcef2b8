"""Settings: what can be typed, what is stored, and what comes back."""

from __future__ import annotations

from dataclasses import fields
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.errors import BadInput
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.setting_values import default_of, dump, load, parse
from lcadmin.domain.settings import SECRET_KEYS, SPECS, CreditRule, Settings, WithoutCredit
from lcadmin.domain.wording import ENGLISH, english


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("business_name", "  Bright Tutors ", "Bright Tutors"),
        ("business_name", "", ""),
        ("timezone", " Europe/London ", "Europe/London"),
        ("language", "pt-BR", "pt-BR"),
        ("currency", "gbp", "GBP"),
        ("teach_alone", "Yes", True),
        ("teach_alone", "off", False),
        ("responder_on", "0", False),
        ("endpoint", "School.learn-cube.com/", "https://school.learn-cube.com"),
        ("endpoint", " ", ""),
        ("link_template", "", None),
        (
            "link_template",
            "{endpoint}/x?token={token}&user_id={user_id}",
            "{endpoint}/x?token={token}&user_id={user_id}",
        ),
        ("public_url", "https://tutors.example/lc/", "https://tutors.example/lc"),
        ("public_url", "http://127.0.0.1:8765", "http://127.0.0.1:8765"),
        ("public_url", "", ""),
        ("listen_host", "192.168.1.5", "192.168.1.5"),
        ("listen_host", "::1", "::1"),
        ("listen_host", "", None),
        ("listen_port", "0", 0),
        ("listen_port", "65535", 65535),
        ("early_minutes", " 30 ", 30),
        ("early_minutes", "0", 0),
        ("tutor_early_minutes", "60", 60),
        ("tutor_early_minutes", "", None),
        ("late_minutes", "10080", 10080),
        ("credit_rule", "Minutes", "minutes"),
        ("without_credit", "tell", "tell"),
        ("credit_kinds", "normal, trial;normal", ["normal", "trial"]),
        ("credit_kinds", "", []),
        ("seat_digits", "15", 15),
        ("times_include_earlier", "true", True),
        ("trusted_proxies", "10.0.0.1 10.1.2.3/8", ["10.0.0.1/32", "10.0.0.0/8"]),
        ("allowed_sources", "2001:db8::/32,203.0.113.7", ["2001:db8::/32", "203.0.113.7/32"]),
        ("api_root", "https://app.learncube.com/api", "https://app.learncube.com/api/"),
        ("api_root", "", None),
        ("mail_from", " office@example.com ", "office@example.com"),
        ("mail_from", "", ""),
        ("mail_security", "SSL", "ssl"),
        ("mail_reminder_hour", "23", 23),
        ("wording.refused_cancelled", " Leider abgesagt. ", "Leider abgesagt."),
        ("wording.refused_early_today", "Ab {opens:time}.", "Ab {opens:time}."),
        ("wording.refused_cancelled", "", None),
    ],
)
def test_typed_text_becomes_the_value_that_is_stored(key: str, typed: str, stored: object) -> None:
    value = parse(key, typed)
    assert value == stored
    assert type(value) is type(stored)


@pytest.mark.parametrize(
    ("key", "typed", "refusal"),
    [
        ("business_name", "two\nlines", "bad_line"),
        ("business_name", "x" * 201, "bad_line"),
        ("timezone", "Mars/Olympus", "unknown_zone"),
        ("timezone", "", "unknown_zone"),
        ("timezone", "../etc/passwd", "unknown_zone"),
        ("timezone", "/etc/localtime", "unknown_zone"),
        ("timezone", "Europe\x00", "unknown_zone"),
        ("language", "english please", "bad_language"),
        ("currency", "€", "bad_currency"),
        ("currency", "EURO", "bad_currency"),
        ("currency", "EUX", "bad_currency"),
        ("teach_alone", "maybe", "bad_yes_no"),
        ("endpoint", "http://class.example", "address_http"),
        ("link_template", "{endpoint}/", "template_part"),
        ("public_url", "http://tutors.example", "address_http"),
        ("public_url", "https://tutors.example/?a=1", "address_extra"),
        ("public_url", "https://tutors.example/#a", "address_extra"),
        ("listen_host", "two words", "bad_address"),
        ("mail_from", "Office <office@example.com>", "bad_mail_address"),
        ("mail_from", "büro@example.com", "bad_mail_address"),
        ("mail_from", "a" * 200 + "@example.com", "bad_mail_address"),
        ("mail_reminder_hour", "24", "bad_whole_number"),
        ("listen_port", "65536", "bad_whole_number"),
        ("listen_port", "-1", "bad_whole_number"),
        ("listen_port", "", "bad_whole_number"),
        ("early_minutes", "15.5", "bad_whole_number"),
        ("early_minutes", "1_5", "bad_whole_number"),
        ("early_minutes", "١٥", "bad_whole_number"),
        ("late_minutes", "10081", "bad_whole_number"),
        ("tutor_early_minutes", "soon", "bad_whole_number"),
        ("credit_rule", "hours", "bad_choice"),
        ("without_credit", "", "bad_choice"),
        ("credit_kinds", "normal, extra", "bad_choice"),
        ("seat_digits", "9", "bad_whole_number"),
        ("seat_digits", "16", "bad_whole_number"),
        ("trusted_proxies", "proxy.example", "bad_network"),
        ("allowed_sources", "10.0.0.0/33", "bad_network"),
        ("api_root", "ftp://x.example", "address_scheme"),
        ("no_such_setting", "1", "unknown_setting"),
        ("api_private_key", "k", "unknown_setting"),
        ("wording.no_such_sentence", "x", "unknown_setting"),
        ("wording.refused_cancelled", "two\nlines", "bad_sentence"),
        ("wording.refused_cancelled", "x" * 301, "bad_sentence"),
        ("wording.refused_cancelled", "On {start:day}", "bad_sentence_part"),
        ("wording.refused_early_today", "{opens.__class__}", "bad_sentence_part"),
        ("wording.refused_early_today", "{opens:>99999}", "bad_sentence_part"),
        ("wording.refused_early_today", "{opens", "bad_sentence_part"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_named(key: str, typed: str, refusal: str) -> None:
    with pytest.raises(BadInput) as raised:
        parse(key, typed)
    assert raised.value.text.key == refusal
    named = dict(raised.value.text.params)
    assert refusal.startswith("bad_sentence") or key in {named.get("field"), named.get("key")}
    assert str(raised.value) != refusal


def test_a_refused_sentence_says_which_parts_it_may_have() -> None:
    with pytest.raises(BadInput, match=r"\{opens:time\}, \{zone:place\}"):
        parse("wording.refused_early_today", "{when}")
    with pytest.raises(BadInput, match="braces: –"):
        parse("wording.refused_cancelled", "{when}")


def test_without_anything_stored_all_is_at_its_default() -> None:
    assert load({}) == Settings()


def test_stored_values_come_back_in_their_own_types() -> None:
    found = load(
        {
            "timezone": "Europe/London",
            "early_minutes": 20,
            "teach_alone": True,
            "responder_on": False,
            "credit_rule": "lessons",
            "without_credit": "tell",
            "credit_kinds": ["normal", "trial"],
            "allowed_sources": ["203.0.113.7/32"],
            "endpoint": "",
            "tutor_early_minutes": None,
            "link_template": "",
            "wording.refused_cancelled": "Abgesagt.",
            "of_a_newer_version": {"x": 1},
        }
    )
    assert found == Settings(
        timezone="Europe/London",
        early_minutes=20,
        teach_alone=True,
        responder_on=False,
        credit_rule=CreditRule.LESSONS,
        without_credit=WithoutCredit.TELL,
        credit_kinds=(LessonKind.NORMAL, LessonKind.TRIAL),
        allowed_sources=("203.0.113.7/32",),
        wording={"refused_cancelled": "Abgesagt."},
    )
    assert found.credit_rule is CreditRule.LESSONS
    assert found.zone == ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("timezone", "Mars/Olympus"),
        ("early_minutes", "soon"),
        ("seat_digits", 99),
        ("allowed_sources", ["x"]),
    ],
)
def test_a_stored_value_that_became_unreadable_is_named(key: str, value: object) -> None:
    with pytest.raises(BadInput, match=key) as raised:
        load({key: value})
    assert raised.value.text.key == "setting_damaged"


samples: dict[str, list[str]] = {
    "business_name": ["", "Bright Tutors", "Ünï"],
    "timezone": ["UTC", "Asia/Tokyo"],
    "endpoint": ["", "class.example:8443"],
    "tutor_early_minutes": ["", "0", "45"],
    "credit_rule": ["off", "lessons", "minutes"],
    "credit_kinds": ["", "trial", "normal make_up free"],
    "trusted_proxies": ["", "10.0.0.0/8, ::1"],
    "teach_alone": ["yes", "no"],
    "wording.refused_paused": ["Später."],
}


@given(st.fixed_dictionaries({}, optional={key: st.sampled_from(values) for key, values in samples.items()}))
def test_settings_survive_being_stored_and_read(typed: dict[str, str]) -> None:
    settings = load({key: parse(key, text) for key, text in typed.items()})
    assert load(dump(settings)) == settings


def test_what_is_dumped_is_plain() -> None:
    plain = dump(Settings(credit_rule=CreditRule.LESSONS, wording={"refused_paused": "x"}))
    assert (plain["credit_rule"], plain["credit_kinds"]) == ("lessons", ["normal", "make_up"])
    assert plain["wording.refused_paused"] == "x"
    assert all(value is None or type(value) in {str, int, bool, list} for value in plain.values())


def test_every_setting_is_described_and_has_a_default() -> None:
    assert set(SPECS) | {"wording"} == {field.name for field in fields(Settings)}
    for key, spec in SPECS.items():
        assert english(spec.meaning) != spec.meaning.key, key
    assert {f"setting_{key}" for key in SECRET_KEYS} <= ENGLISH.keys()
    assert default_of("early_minutes") == 15
    assert default_of("tutor_early_minutes") is None
    assert default_of("credit_kinds") == ["normal", "make_up"]


def test_a_choice_lists_what_can_be_chosen() -> None:
    assert SPECS["credit_rule"].choices == ("off", "lessons", "minutes")
    assert SPECS["timezone"].choices == ()


def test_a_value_that_settings_cannot_hold_is_a_fault_of_ours() -> None:
    with pytest.raises(TypeError, match="float"):
        dump(Settings(early_minutes=1.5))  # type: ignore[arg-type]  # what a caller could get wrong


def test_a_file_is_one_line_of_a_path_that_may_be_long() -> None:
    assert parse("tls_key", " /etc/" + "a" * 900 + ".pem ") == "/etc/" + "a" * 900 + ".pem"
    for bad in ("a\nb", "a" * 1_001):
        with pytest.raises(BadInput, match="tls_key"):
            parse("tls_key", bad)


def test_the_term_is_given_in_days() -> None:
    assert parse("term_first", " 2026-09-07 ") == "2026-09-07"
    assert parse("term_last", "") == ""
    with pytest.raises(BadInput, match="term_first"):
        parse("term_first", "September")
