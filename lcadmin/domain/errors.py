"""What can go wrong, in words for a user: title, message, hint. Nobody parses them.

An error is raised with a key of ``wording.py`` and its parameters; the window and the command line
render it. ``str(error)`` is the English sentence.
"""

from __future__ import annotations

from typing import ClassVar

from lcadmin.domain.wording import ENGLISH, Text, english


class UserError(Exception):
    """Something that the user can understand and mend.

    ``text`` is the message and ``title`` its kind in a few words. ``hint`` says what to do where the
    message alone does not (the key with ``_hint`` after it), else it is None.
    """

    title: ClassVar[Text] = Text("title_error")

    def __init__(self, key: str, /, **params: object) -> None:
        super().__init__(key)
        self.text = Text.of(key, **params)

    @property
    def hint(self) -> Text | None:
        key = f"{self.text.key}_hint"
        return Text(key, self.text.params) if key in ENGLISH else None

    def __str__(self) -> str:
        return english(self.text)


class BadInput(UserError):
    """A value that was typed or sent cannot be taken; the text names the field, row or file."""

    title = Text("title_bad_input")


class NotFound(UserError):
    """There is no such class, person, seat or setting."""

    title = Text("title_not_found")


class Refusal(UserError):
    """Understood, but it cannot be done as things stand (a clash, a lock, a newer database)."""

    title = Text("title_refusal")


class StoreUnavailable(UserError):
    """The data folder cannot be written or read now (disk full, folder gone, read only)."""

    title = Text("title_store_unavailable")
