"""The texts that letters are written from: built in for each language, or the business's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.domain.letter_words import LANGUAGES, base
from lcadmin.domain.wording import Text
from lcadmin.services import fill
from lcadmin.services.acting import act
from lcadmin.services.fill import Words
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_messages import MailText

SHORT = "short"
KINDS = ("links", "reminder", "moved", "cancelled", "tutor", "statement", SHORT)
"""What there are texts for; ``short`` is for messengers and has neither subject nor HTML."""

_PART = re.compile(r"(?m)^--- (subject|text|html)\n")


@dataclass(frozen=True, slots=True)
class Written:
    """A text filled in: the same thing as plain text and as a piece of HTML."""

    subject: str
    plain: str
    html: str


def built_in(desk: Desk, kind: str, language: str) -> MailText:
    """The program's own text, in English where there is none in this language. NotFound."""
    if kind not in KINDS:
        raise NotFound("no_such_text")
    known = base(language) if base(language) in LANGUAGES else "en"
    return _parsed(desk.templates[f"{known}/{kind}"], kind, known)


@lru_cache(maxsize=64)
def _parsed(source: str, kind: str, language: str) -> MailText:
    pieces = _PART.split(source)
    parts = {name: text.strip("\n") for name, text in zip(pieces[1::2], pieces[2::2], strict=True)}
    return MailText(kind, language, parts["subject"], parts["text"], parts["html"])


def text_for(desk: Desk, tables: Tables, kind: str, language: str, fallback: str = "en") -> MailText:
    """The text that a reader of ``language`` gets: the business's own, else the built-in one; in
    ``fallback`` where there is neither."""
    for wanted in dict.fromkeys((language, base(language))):
        own = tables.texts.get(kind, wanted)
        if own is not None:
            return own
    if base(language) in LANGUAGES:
        return built_in(desk, kind, language)
    return (
        built_in(desk, kind, fallback)
        if language == fallback
        else text_for(desk, tables, kind, fallback, "en")
    )


def get(desk: Desk, kind: str, language: str) -> tuple[MailText, bool]:
    """The text as it stands for the editor, and whether it is the business's own."""
    with desk.store.read() as tables:
        own = tables.texts.get(kind, language)
    return (built_in(desk, kind, language), False) if own is None else (own, True)


def save(desk: Desk, text: MailText) -> MailText | None:
    """Keeps the business's own text; returns what stood in its place (None: the built-in one). One that
    says what the built-in one says is not kept. BadInput names the part and the line."""
    check(text)

    def work(tables: Tables) -> MailText | None:
        before = tables.texts.get(text.kind, text.language)
        if text == built_in(desk, text.kind, text.language):
            tables.texts.remove(text.kind, text.language)
        elif text != before:
            tables.texts.put(text)
        return before

    return act(desk, Text("action_mail_text"), work)


def reset(desk: Desk, kind: str, language: str) -> MailText | None:
    """Back to the built-in text; returns the own one that was there."""

    def work(tables: Tables) -> MailText | None:
        before = tables.texts.get(kind, language)
        if before is not None:
            tables.texts.remove(kind, language)
        return before

    return act(desk, Text("action_mail_text"), work)


def check(text: MailText) -> None:
    """BadInput where the text could not be filled in."""
    if text.kind not in KINDS:
        raise NotFound("no_such_text")
    if text.kind != SHORT:
        fill.check(text.subject, part="subject")
        if not text.subject.strip():
            raise BadInput("template_no_subject")
    fill.check(text.plain, part="text")
    fill.check(text.html, part="html")


def write(text: MailText, words: Words) -> Written:
    """Fills a text in. The subject is one line. BadInput names the part and the line."""
    plain = fill.fill(text.plain, words, part="text")
    html = (
        fill.fill(text.html, words, html=True, part="html") if text.html else fill.html_of(text.plain, words)
    )
    subject = " ".join(fill.fill(text.subject, words, part="subject").split())
    return Written(subject, plain, html)
