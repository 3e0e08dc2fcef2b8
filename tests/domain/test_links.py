"""Join links: the address they go to, how they are put together, and reading a pasted one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain import links
from lcadmin.domain.errors import BadInput, Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.settings import Settings

TOKEN, NUMBER = "7QX4MZK2WPLR3VTJ5HYBN6CDGF", "1234567890"
LESSON = Lesson(TOKEN, "Algebra", Instant(0), 60)
LINK = f"https://school.learn-cube.com/classv3/?token={TOKEN}&user_id={NUMBER}"


@pytest.mark.parametrize(
    ("given_text", "normal"),
    [
        ("school.learn-cube.com", "https://school.learn-cube.com"),
        ("  https://School.Learn-Cube.com/ ", "https://school.learn-cube.com"),
        ("HTTPS://class.example:8443", "https://class.example:8443"),
        ("class.example:443", "https://class.example"),
        ("class.example.", "https://class.example"),
        ("my_school.example", "https://my_school.example"),
        ("localhost:9000", "https://localhost:9000"),
        ("203.0.113.7:8443", "https://203.0.113.7:8443"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000"),
        ("http://localhost:80/", "http://localhost"),
        ("http://room.localhost:9000", "http://room.localhost:9000"),
        ("http://[::1]:9000", "http://[::1]:9000"),
        ("https://schule.müller.example", "https://schule.xn--mller-kva.example"),
        ("straße.example", "https://xn--strae-oqa.example"),
        ("例え。テスト", "https://xn--r8jz45g.xn--zckzah"),
    ],
)
def test_an_endpoint_is_normalised(given_text: str, normal: str) -> None:
    assert links.endpoint(given_text) == normal


@pytest.mark.parametrize(
    ("given_text", "key"),
    [
        ("", "bad_address"),
        ("   ", "bad_address"),
        ("two words.example", "bad_address"),
        ("https://", "bad_address"),
        ("https://class.example:", "bad_address"),
        ("https://class.example:0", "bad_address"),
        ("https://class.example:99999", "bad_address"),
        ("https://class.example:port", "bad_address"),
        ("https://-bad.example", "bad_address"),
        ("https://a..b", "bad_address"),
        ("https://1.2.3", "bad_address"),
        ("https://" + "a" * 64 + ".example", "bad_address"),
        ("https://" + ".".join(["a" * 60] * 5), "bad_address"),
        ("https://[fe80::1%25eth0]", "bad_address"),
        ("https://[::1", "bad_address"),
        ("https://x\\y.example", "bad_address"),
        ("https://😀.example", "bad_address"),
        ("wsmarie", "address_short"),
        ("https://wsmarie:8443/", "address_short"),
        ("ftp://class.example", "address_scheme"),
        ("javascript://class.example", "address_scheme"),
        ("http://class.example", "address_http"),
        ("http://128.0.0.1", "address_http"),
        ("http://localhost.example", "address_http"),
        ("https://me:secret@class.example", "address_login"),
        ("https://class.example/classv3x", "address_extra"),
        ("https://class.example/other?next=/classv3/", "address_extra"),
        ("https://class.example?x=1", "address_extra"),
        ("https://class.example/#top", "address_extra"),
    ],
)
def test_what_is_no_endpoint_is_refused_by_its_name(given_text: str, key: str) -> None:
    with pytest.raises(BadInput) as refusal:
        links.endpoint(given_text)
    assert refusal.value.text.key == key
    assert dict(refusal.value.text.params)["field"] == "endpoint"


@pytest.mark.parametrize(
    "rest", ["/classv3", "/classv3/", "/classv3?token=AB12", "/classv3/?pub=ab&token=AB12&user_id=77#here"]
)
def test_of_a_whole_join_link_the_address_of_the_classrooms_is_taken(rest: str) -> None:
    assert links.endpoint(f" https://School.learn-cube.com{rest}\n") == "https://school.learn-cube.com"


def test_a_login_in_an_address_is_not_repeated_in_the_refusal() -> None:
    with pytest.raises(BadInput) as refusal:
        links.endpoint("https://me:secret@class.example")
    assert "secret" not in str(refusal.value)


@given(st.text(max_size=40))
def test_an_endpoint_is_normal_or_refused_and_stays_as_it_is(text: str) -> None:
    try:
        normal = links.endpoint(text)
    except BadInput:
        return
    assert normal.isascii()
    assert links.endpoint(normal) == normal


def test_a_join_link_has_the_form_of_the_protocol() -> None:
    settings = Settings(endpoint="https://school.learn-cube.com")
    assert links.join_link(settings, LESSON, NUMBER) == LINK


def test_a_practice_class_leads_to_the_practice_classroom() -> None:
    settings = Settings(endpoint="https://school.learn-cube.com", practice_endpoint="http://127.0.0.1:4000")
    practice = links.join_link(settings, replace(LESSON, practice=True), NUMBER)
    assert practice == f"http://127.0.0.1:4000/classv3/?token={TOKEN}&user_id={NUMBER}"
    assert links.join_link(settings, LESSON, NUMBER) == LINK


def test_a_join_link_follows_the_template() -> None:
    template = "{endpoint}/api/virtual-classroom/class/start/?pub_key=K1&room_token={token}&userid={user_id}"
    settings = Settings(endpoint="https://class.example", link_template=links.check_template(template))
    assert links.join_link(settings, LESSON, "T 1") == (
        f"https://class.example/api/virtual-classroom/class/start/?pub_key=K1&room_token={TOKEN}&userid=T%201"
    )


def test_without_an_endpoint_there_is_no_join_link_but_a_hint() -> None:
    with pytest.raises(Refusal, match="No LearnCube address is set") as refusal:
        links.join_link(Settings(), LESSON, NUMBER)
    assert refusal.value.hint is not None
    assert TOKEN not in str(refusal.value)


def test_a_template_may_name_its_server_itself() -> None:
    template = "https://class.example/go?token={token}&user_id={user_id}"
    assert links.check_template(f" {template} ") == template


@pytest.mark.parametrize(
    "template",
    [
        "",
        "{endpoint}/classv3/?token={token}",
        "{endpoint}/classv3/?user_id={user_id}",
        "{endpoint}/?token={token}&user_id={user_id}&again={token}",
        "{endpoint}/?token={token}&user_id={user_id}&name={name}",
        "{endpoint}/?token={token!r}&user_id={user_id}",
        "{endpoint}/?token={token.__class__}&user_id={user_id}",
        "{endpoint}/?token={token:>9}{token}&user_id={user_id}",
        "{endpoint}/?token={token}&user_id={user_id}&x={",
        "{endpoint}evil.example/?token={token}&user_id={user_id}",
        "http://class.example/?token={token}&user_id={user_id}",
        "{endpoint}/?token={token}&user_id={user_id}&x=a b",
        '{endpoint}/?token={token}&user_id={user_id}"onclick=',
    ],
)
def test_a_template_without_its_parts_is_refused(template: str) -> None:
    with pytest.raises(BadInput) as refusal:
        links.check_template(template)
    assert refusal.value.text.key == "template_part"
    assert "{token}" in str(refusal.value)


@given(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=8, max_size=64),
    st.text("0123456789abcXYZ", min_size=1, max_size=64),
)
def test_a_join_link_is_read_back_as_it_was_made(token: str, number: str) -> None:
    settings = Settings(endpoint="https://class.example")
    lesson = replace(LESSON, token=token)
    older = replace(settings, link_template="{endpoint}/start/?pub_key=K&room_token={token}&userid={user_id}")
    for made in (links.join_link(settings, lesson, number), links.join_link(older, lesson, number)):
        assert links.read_link(made) == (token, number)


@pytest.mark.parametrize(
    "pasted",
    [
        LINK,
        f"<{LINK}>",
        f"Hello Tom,\nYour class: {LINK}.\nSee you",
        f"({LINK})",
        f"“{LINK}”",
        f'<a href="{LINK.replace("&", "&amp;")}">Join</a>',
        LINK.removeprefix("https://"),
        LINK + "#top",
        f"token={TOKEN}&user_id={NUMBER}",
        f"https://x.example/?user_id={NUMBER}&token={TOKEN}",
        f"https://mail.example/?url=https%3A%2F%2Fa.example%2F%3Ftoken%3D{TOKEN}%26user_id%3D{NUMBER}&data=05",
        f"https://other.example/?q=1 {LINK}",
    ],
)
def test_a_pasted_link_is_found_in_what_stands_around_it(pasted: str) -> None:
    assert links.read_link(pasted) == (TOKEN, NUMBER)


def test_of_two_values_the_first_is_read() -> None:
    assert links.read_link(f"{LINK}&user_id=9") == (TOKEN, NUMBER)


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "hello",
        "https://class.example/",
        f"https://class.example/?token={TOKEN}",
        f"?user_id={NUMBER}&x=1",
        "?token=&user_id=",
    ],
)
def test_what_is_no_join_link_is_none(pasted: str) -> None:
    assert links.read_link(pasted) is None


@given(st.text(max_size=200))
def test_any_text_can_be_pasted(text: str) -> None:
    found = links.read_link(text)
    assert found is None or (found[0].isalnum() and found[1].isalnum())


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("localhost", True),
        ("a.LOCALHOST", True),
        ("127.9.9.9", True),
        ("[::1]", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("class.example", False),
    ],
)
def test_loopback_is_this_computer_only(host: str, own: bool) -> None:
    assert links.is_loopback(host) is own


@pytest.mark.parametrize(
    ("endpoint", "practice_endpoint", "practice", "there"),
    [
        ("school.example", "", False, False),
        ("school.example", "", True, False),
        ("school.example", "127.0.0.1:40001", False, False),
        ("school.example", "127.0.0.1:40001", True, True),
        ("127.0.0.1:40001", "127.0.0.1:40001", False, True),
    ],
)
def test_links_lead_to_practice_for_a_practice_class_and_where_its_address_is_the_schools(
    endpoint: str, practice_endpoint: str, practice: bool, there: bool
) -> None:
    settings = Settings(endpoint=endpoint, practice_endpoint=practice_endpoint)
    lesson = Lesson(token=TOKEN, title="Algebra", start=Instant(0), minutes=60, practice=practice)
    assert links.leads_to_practice(settings, lesson) is there
