"""The window. It shows and asks; it decides nothing."""

import builtins

import PySide6.QtCore  # noqa: F401 - puts a look of its own into every import


def _import_plainly() -> None:
    """For ``from __feature__ import``, which nothing here uses, PySide reads the source of every module that
    is imported after it: an eighth of a start, and a part of each first opening of a page or dialog."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


_import_plainly()
