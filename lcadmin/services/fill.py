"""Filling in a letter's text: templates in a sandbox, wrong placeholders named with their line.

Users write these texts. A template can do nothing but choose, repeat over its classes and put in what
it is given: no functions, no arithmetic that could fill the memory, no attributes of Python's own.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from lcadmin.domain.errors import BadInput

if TYPE_CHECKING:
    from jinja2 import Environment, Template, nodes

_LONGEST = 20_000
_MOST_OUT = 400_000
_FILTERS = (
    "capitalize",
    "default",
    "escape",
    "first",
    "join",
    "last",
    "length",
    "lower",
    "title",
    "trim",
    "upper",
)
_NOT_HERE = (
    "Add", "AssignBlock", "Block", "Call", "CallBlock", "Concat", "Div", "Extends", "FilterBlock", "FloorDiv",
    "FromImport", "Import", "Include", "Macro", "Mod", "Mul", "Neg", "Pos", "Pow", "Sub",
)  # fmt: skip
"""What the language of templates has and a letter needs not: calls, sums, other files."""
_LONE_TAG = re.compile(r"(?m)^[ \t]*(\{%-?(?:(?!%\}).)*-?%\})[ \t]*\n")
_QUOTED = re.compile(r"'([^']*)'")
_LINK = re.compile(r"https?://[^\s<>\"']+")


@dataclass(frozen=True, slots=True)
class ClassWords:
    """What a text can say of one class. What does not apply is empty."""

    title: str = ""
    day: str = ""
    time: str = ""
    end: str = ""
    zone: str = ""
    their_time: str = ""
    their_zone: str = ""
    others: str = ""
    student: str = ""
    link: str = ""
    opens: str = ""
    minutes: int = 0
    was_day: str = ""
    was_time: str = ""
    clock_change: str = ""
    clock_place: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What a text can say: the reader, the business, and the classes; of a statement its time, its sum and
    whom it is about. The first class's own words
    stand beside them, for texts about one."""

    name: str
    business: str
    classes: tuple[ClassWords, ...] = field(default=(ClassWords(),))
    period: str = ""
    amount: str = ""
    students: str = ""

    def given(self) -> Mapping[str, object]:
        """The placeholders with their values."""
        first = self.classes[0]
        return {
            "name": self.name,
            "business": self.business,
            "count": len(self.classes),
            "classes": self.classes,
            "period": self.period,
            "amount": self.amount,
            "students": self.students,
        } | {name: getattr(first, name) for name in CLASS_PLACEHOLDERS}


CLASS_PLACEHOLDERS = tuple(f.name for f in fields(ClassWords))
PLACEHOLDERS = ("name", "business", "count", "classes", "period", "amount", "students", *CLASS_PLACEHOLDERS)


def fill(source: str, words: Words, *, html: bool = False, part: str = "text") -> str:
    """The text with everything put in. BadInput names the part and the line that is wrong."""
    from jinja2 import TemplateError

    template = _compiled(source, html, part)
    try:
        pieces: list[str] = []
        size = 0
        for piece in template.generate(words.given()):
            pieces.append(piece)
            size += len(piece)
            if size > _MOST_OUT:
                raise BadInput("template_too_long", part=part)
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        raise _wrong(error, part) from None
    return "".join(pieces).strip("\n")


def check(source: str, *, part: str = "text") -> None:
    """BadInput where the text could not be filled in for a letter about one class or several."""
    few = ClassWords(*("x",) * 11, 60)
    many = ClassWords(*("x",) * 11, 60, *("x",) * 4, True)
    for classes in ((few,), (few, many), (many,), (ClassWords(),)):
        fill(source, Words("x", "x", classes, "x", "x", "x"), part=part)


def html_of(source: str, words: Words) -> str:
    """A plain text's template as a piece of HTML: for who wrote no HTML of their own."""
    lines = fill(source, words, html=True).split("\n")
    paragraphs = "\n".join(_LINK.sub(_as_link, line) for line in lines).split("\n\n")
    return "\n".join("<p>" + paragraph.replace("\n", "<br>\n") + "</p>" for paragraph in paragraphs)


def _as_link(found: re.Match[str]) -> str:
    return f'<a href="{found.group()}">{found.group()}</a>'


@lru_cache(maxsize=64)
def _compiled(source: str, html: bool, part: str) -> Template:
    """A week's letters are written from the same few texts."""
    from jinja2 import TemplateError

    _check(source, part)
    try:
        return _environment(html).from_string(_prepared(source))
    except TemplateError as error:
        raise _wrong(error, part) from None


def _prepared(source: str) -> str:
    """A line that holds one tag alone leaves no empty line behind; the lines keep their numbers."""
    lines = source.replace("\r\n", "\n").replace("\r", "\n") + "\n"
    return _LONE_TAG.sub(r"\1{#\n#}", lines)


@lru_cache(maxsize=2)
def _environment(html: bool) -> Environment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(autoescape=html, undefined=StrictUndefined, optimized=False)
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    return environment


def _check(source: str, part: str) -> None:
    """What can be seen without filling anything in: the form, and names that there are not."""
    from jinja2 import TemplateSyntaxError, nodes

    if len(source) > _LONGEST:
        raise BadInput("template_too_long", part=part)
    try:
        tree = _environment(False).parse(_prepared(source))
    except TemplateSyntaxError as error:
        raise BadInput("template_form", part=part, line=error.lineno, cause=error.message or "") from None
    for node in tree.find_all(tuple(getattr(nodes, name) for name in _NOT_HERE)):
        raise BadInput("template_not_here", part=part, line=node.lineno)
    for name, line, known in _unknown(tree):
        raise _unknown_name(name, part, line, known)


def _unknown(tree: nodes.Template) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Names that are no placeholders, each with its line and those it may have been meant for."""
    from jinja2 import nodes

    made = {node.name for node in tree.find_all(nodes.Name) if node.ctx in ("store", "param")}
    rounds = {
        loop.target.name
        for loop in tree.find_all(nodes.For)
        if isinstance(loop.target, nodes.Name)
        and isinstance(loop.iter, nodes.Name)
        and loop.iter.name == "classes"
    }
    for name in tree.find_all(nodes.Name):
        if name.ctx == "load" and name.name not in made and name.name not in (*PLACEHOLDERS, "loop"):
            yield name.name, name.lineno, PLACEHOLDERS
    for got in tree.find_all(nodes.Getattr):
        of_class = isinstance(got.node, nodes.Name) and got.node.name in rounds
        if of_class and got.attr not in CLASS_PLACEHOLDERS:
            yield got.attr, got.lineno, CLASS_PLACEHOLDERS


def _unknown_name(name: str, part: str, line: int, known: tuple[str, ...]) -> BadInput:
    near = get_close_matches(name, known, n=1)
    if near:
        return BadInput("template_unknown_near", part=part, line=line, name=name, near=near[0])
    return BadInput("template_unknown", part=part, line=line, name=name)


def _wrong(error: Exception, part: str) -> BadInput:
    from jinja2 import UndefinedError

    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"
    ]
    line = next((number for number in reversed(lines) if number), 1)
    if isinstance(error, UndefinedError):
        names = _QUOTED.findall(str(error))
        if names:
            return _unknown_name(names[-1], part, line, PLACEHOLDERS)
    return BadInput("template_form", part=part, line=line, cause=str(error)[:200])
