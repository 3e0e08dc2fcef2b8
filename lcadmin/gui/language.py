"""The window's language: its own texts, and those that Qt brings (buttons, menus of text fields)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from lcadmin.resource_files import resource

_SPOKEN = "lcadmin_spoken"
"""The translators, kept by the program. To look for them among its children PySide would take each in hand,
and make the five hundred names of a style."""
LANGUAGE_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""What the window can speak, each in its own words: all of ``letter_words.LANGUAGES``."""


def spoken(language: str) -> str:
    """The one of ``LANGUAGE_NAMES`` that comes nearest to ``language`` ("de-AT" is "de"), else English."""
    short = language.replace("_", "-").partition("-")[0].lower()
    return short if short in LANGUAGE_NAMES else "en"


def speak(app: QApplication, language: str) -> str:
    """Has everything that is built from now on speak ``language``; returns which one it became."""
    chosen = spoken(language)
    for translator in app.property(_SPOKEN) or ():
        app.removeTranslator(translator)
        translator.deleteLater()
    app.setProperty(_SPOKEN, [])
    if chosen != "en":
        from PySide6.QtCore import QLibraryInfo

        _add(app, f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _add(app, f"lcadmin_{chosen}", _own_folder())  # of English the plurals
    # Dates, numbers and the calendar of date fields follow the language, not the PC's.
    QLocale.setDefault(QLocale(language) if chosen != "en" or language.startswith("en") else QLocale("en"))
    app.setLayoutDirection(QLocale().textDirection())
    return chosen


def _own_folder() -> str:
    try:
        return str(resource("translations"))
    except FileNotFoundError:
        return ""


def _add(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        app.setProperty(_SPOKEN, [*app.property(_SPOKEN), translator])
