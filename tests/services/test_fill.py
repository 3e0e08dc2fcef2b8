"""Filling in a letter's text: what it may do, and how a mistake is told."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.services.fill import PLACEHOLDERS, ClassWords, Words, check, fill, html_of

ONE = Words("Tom", "Bright", (ClassWords(title="Algebra", day="Monday", link="https://x.example/?a=1&b=2"),))
TWO = Words("Tom", "Bright", (ClassWords(title="Algebra"), ClassWords(title="History", student="Ada")))


def told(source: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(BadInput) as refused:
        check(source)
    return refused.value.text.key, dict(refused.value.text.params)


def test_placeholders_are_put_in() -> None:
    assert fill("Hello {{ name }}: {{ title }} on {{ day }}", ONE) == "Hello Tom: Algebra on Monday"


def test_a_line_with_one_tag_alone_leaves_no_line_behind() -> None:
    source = (
        "{% for class in classes %}\n"
        "{{ class.title }}{% if class.student %} ({{ class.student }}){% endif %}\n{% endfor %}\nend"
    )
    assert fill(source, TWO) == "Algebra\nHistory (Ada)\nend"


def test_windows_lines_are_lines() -> None:
    assert fill("a\r\n{% if name %}\r\nb\r\n{% endif %}\r\nc", ONE) == "a\nb\nc"


def test_html_escapes_what_is_put_in() -> None:
    words = Words("<b>Tom</b>", "x")
    assert fill("<p>{{ name }}</p>", words, html=True) == "<p>&lt;b&gt;Tom&lt;/b&gt;</p>"
    assert fill("{{ name }}", words) == "<b>Tom</b>"


def test_a_plain_text_becomes_html_with_links_and_paragraphs() -> None:
    made = html_of("Hi {{ name }} & co\n{{ link }}\n\nBye", ONE)
    href = '<a href="https://x.example/?a=1&amp;b=2">https://x.example/?a=1&amp;b=2</a>'
    assert made == f"<p>Hi Tom & co<br>\n{href}</p>\n<p>Bye</p>"


@pytest.mark.parametrize(
    ("source", "line", "name", "near"),
    [
        ("Hello\n{{ nmae }}", 2, "nmae", "name"),
        ("{% if count == 1 %}\n{{ xyzzy }}\n{% endif %}", 2, "xyzzy", None),
        ("\n\n{% for class in classes %}\n{{ class.titel }}\n{% endfor %}", 4, "titel", "title"),
        ("{% for c in classes %}{{ c.qqqq }}{% endfor %}", 1, "qqqq", None),
        ("x\n{{ (classes|first).lnik }}", 2, "lnik", "link"),
        ("{{ classes[7].title }}", 1, "title", "title"),
    ],
)
def test_a_wrong_placeholder_is_named_with_its_line(
    source: str, line: int, name: str, near: str | None
) -> None:
    key, params = told(source)
    if name == "title":
        assert key in {"template_unknown_near", "template_form"}
        return
    assert (params["line"], params["name"], params.get("near")) == (line, name, near)
    assert key == ("template_unknown_near" if near else "template_unknown")


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("a\n{{ name", 2),
        ("{% if name %}", 1),
        ("\n{% nonsense %}", 2),
        ("{{ name|shout }}", 1),
        ("\n{{ count.real.imag|join|first }}{{ count|length }}", 2),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(source: str, line: int) -> None:
    key, params = told(source)
    assert (key, params["line"]) == ("template_form", line)


@pytest.mark.parametrize(
    "source",
    [
        "{{ name.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ classes.__class__ }}",
        "{{ name.upper() }}",
        "{{ range(9) }}",
        "{{ 'a' * 100 }}",
        "{{ name ~ name }}",
        "{{ -count }}",
        "{% set x = 2 ** 9 %}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% macro m() %}{% endmacro %}",
        "{{ self }}",
        "{{ cycler }}",
    ],
)
def test_a_text_can_neither_call_nor_calculate_nor_look_inside(source: str) -> None:
    with pytest.raises(BadInput):
        check(source)


def test_choosing_and_repeating_is_allowed() -> None:
    check(
        "{% for class in classes %}{% if not loop.first and class.student or class.cancelled %}; {% endif %}"
        "{{ class.title|upper }}{% endfor %}{% set who = name %}{{ who|default('x') }}"
    )


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_every_placeholder_can_be_used(name: str) -> None:
    check("{{ " + name + " }}")


def test_a_text_has_an_end() -> None:
    assert told("x" * 20_001)[0] == "template_too_long"
    nested = "{% for a in classes %}" * 4 + "x" * 200 + "{% endfor %}" * 4
    with pytest.raises(BadInput) as refused:
        fill(nested, Words("x", "x", tuple(ClassWords() for _ in range(10))))
    assert refused.value.text.key == "template_too_long"
