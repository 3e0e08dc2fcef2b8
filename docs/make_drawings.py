"""Makes the drawings of the manual in docs/images/guide and its like: ``python -m docs.make_drawings``.

Classes as lines of time are drawn by the window's own widget from the notation of docs/counting.md; the ways
of a message are plain SVG in the colours of the window.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from docs.drawn_words import in_language
from docs.other_languages import LANGUAGES
from lcadmin.gui.tokens import DARK, LIGHT, Colors

IMAGES = Path(__file__).resolve().parent / "images"
FOLDERS = {
    f"guide{language and '-'}{language}{end}": (language or "en", theme)
    for language in ("", *LANGUAGES)
    for end, theme in (("", LIGHT), ("-dark", DARK))
}
"""Each folder's language and colours."""

CLASSES = {
    "time-plain": "K1@-40 K2@-15 S@0 E611@611 E611@616",
    "time-wait": "K1@-120 K2@290 S@300 E600@900",
    "time-lost": "K1@-40 K2@-15 S@0 C300@300 S@335 E311@646",
    "time-gone": "K1@-40 K2@-15 S@0 C300@300",
    "time-cut": "K1@-40 K2@-15 S@0 C300@300 E611@645",
    "time-again": "K1@-40 K2@-15 S@0 E600@600 S@900 E300@1200",
    "time-gap": "K1@-40 K2@-15 S@0 S@200 E400@600",
    "time-late-back": "K1@-40 K2@-15 S@0 C300@300 K2@520 S@530 E240@770",
}
"""Each class in the notation of the rules; people 1 and 2 are the tutor and a student."""

_WIDTH, _HIGH = 860, 1
_PLANNED_MINUTES = 10


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a way: what it is, what it does; ``here`` is on the office's PC."""

    name: str
    says: str
    here: bool = False


WAYS = {
    "way-tunnel": (
        (Box("LearnCube", "asks who may enter"), Box("Tunnel company", "has the https address"),
         Box("Tunnel program", "calls outwards, keeps the line open", here=True),
         Box("lcadmin", "answers", here=True)),
        ("https", "through the line", "on this PC"),
    ),
    "way-router": (
        (Box("LearnCube", "asks who may enter"), Box("Your name", "leads to your internet address"),
         Box("Router", "passes port 443 on"), Box("lcadmin", "answers, with a certificate", here=True)),
        ("https", "", "https"),
    ),
    "way-server": (
        (Box("LearnCube", "asks who may enter"), Box("Caddy", "speaks https", here=True),
         Box("lcadmin serve", "answers day and night", here=True)),
        ("https", "on the same PC"),
    ),
    "way-callback": (
        (Box("LearnCube", "sends a message"), Box("responder", "reads it, within limits", here=True),
         Box("one writer", "decides, keeps, commits", here=True),
         Box("disk", "only now the reply leaves", here=True),
         Box("window", "shows what changed", here=True)),
        ("https", "", "fsync", "then"),
    ),
}  # fmt: skip
"""Each way as its boxes and what stands on the arrows between them."""


def main() -> None:
    """The ways here; the lines of time in a process for each look."""
    if folder := os.environ.get("MAKE_DRAWINGS_HERE"):
        draw_classes(folder)
        return
    for folder in FOLDERS:
        (IMAGES / folder).mkdir(parents=True, exist_ok=True)
        for name in WAYS:
            (IMAGES / folder / f"{name}.svg").write_text(way(name, folder), encoding="utf-8")
        here = {"QT_QPA_PLATFORM": "offscreen", "MAKE_DRAWINGS_HERE": folder}
        subprocess.run([sys.executable, "-m", "docs.make_drawings"], check=True, env={**os.environ, **here})


def way(name: str, folder: str) -> str:
    """One of ``WAYS`` in a folder's language and colours: boxes in a row with arrows between them, on a
    ground of its own so that it reads on any page."""
    language, theme = FOLDERS[folder]
    say = in_language(language)
    boxes = tuple(Box(say(box.name), say(box.says), here=box.here) for box in WAYS[name][0])
    arrows = tuple(map(say, WAYS[name][1]))
    wide, high, gap, edge = 150, 84, 56, 16
    if len(boxes) > 4:
        wide, gap = 128, 48
    width = 2 * edge + len(boxes) * wide + (len(boxes) - 1) * gap
    first_here = next(place for place, box in enumerate(boxes) if box.here)
    left = edge + first_here * (wide + gap) - 10
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="156" viewBox="0 0 {width} 156">',
        f"<title>{escape(' → '.join(box.name for box in boxes))}</title>",
        f'<rect width="{width}" height="156" rx="8" fill="{theme.background}"/>',
        f'<rect x="{left}" y="12" width="{width - left - edge + 10}" height="132" rx="8" {_dashes(theme)}/>',
        _text(left + 10, 30, say("has to be on, awake, online"), theme.muted, 11, middle=False),
    ]
    for place, box in enumerate(boxes):
        x, y = edge + place * (wide + gap), 42
        ground, ink = (theme.accent_soft, theme.accent) if box.here else (theme.panel, theme.edge)
        parts.append(
            f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" rx="6" fill="{ground}" stroke="{ink}"/>'
        )
        parts.append(_text(x + wide / 2, y + 28, box.name, theme.text, 13, bold=True))
        for line, words in enumerate(_lines(box.says, 22 if wide == 150 else 18)):
            parts.append(_text(x + wide / 2, y + 50 + 16 * line, words, theme.muted, 11))
        if place < len(arrows):
            begin, end, middle = x + wide + 6, x + wide + gap - 6, y + high / 2
            head = f"M{end - 7} {middle - 5}L{end} {middle}L{end - 7} {middle + 5}"
            look = f'fill="none" stroke="{theme.accent}" stroke-width="2"'
            parts.append(f'<path d="M{begin} {middle}H{end}{head}" {look}/>')
            for line, words in enumerate(_lines(arrows[place], 8)):
                parts.append(_text((begin + end) / 2, middle + 20 + 12 * line, words, theme.muted, 10))
    return "\n".join([*parts, "</svg>"]) + "\n"


def _text(
    x: float, y: float, words: str, ink: str, size: int, *, bold: bool = False, middle: bool = True
) -> str:
    weight = ' font-weight="600"' if bold else ""
    anchor = ' text-anchor="middle"' if middle else ""
    look = f'font-family="\'DejaVu Sans\',Verdana,sans-serif" font-size="{size}"{weight}{anchor}'
    return f'<text x="{x:g}" y="{y:g}" {look} fill="{ink}">{escape(words)}</text>'


def _dashes(theme: Colors) -> str:
    return f'fill="none" stroke="{theme.edge}" stroke-dasharray="4 4"'


def _lines(words: str, most: int) -> list[str]:
    lines: list[str] = []
    for word in words.split():
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def draw_classes(folder: str) -> None:
    """Every class of ``CLASSES`` as the page of its minutes draws it."""
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from docs.make_images import save_picture
    from lcadmin.domain.class_time import fold
    from lcadmin.domain.lesson_time import Plan
    from lcadmin.domain.lessons import Lesson
    from lcadmin.domain.people import Role
    from lcadmin.domain.seats import Seat
    from lcadmin.gui import run
    from lcadmin.gui.formats import Formats
    from lcadmin.gui.language import speak
    from lcadmin.gui.pages import _story
    from lcadmin.gui.theme import colors
    from lcadmin.gui.widgets.timeline import Timeline
    from tests.domain.test_class_time_notation import T0, at, events

    language, theme = FOLDERS[folder]
    app = run.application([], Qt.ColorScheme.Dark if theme is DARK else Qt.ColorScheme.Light)
    speak(app, language)
    formats = Formats(ZoneInfo("UTC"), QLocale(language))
    seats = (
        Seat("1", 1, Role.TUTOR, "Anna"),
        Seat("2", 2, Role.STUDENT, "Tom"),
    )
    lesson = Lesson("T", "Algebra", T0, _PLANNED_MINUTES, seats=seats)
    for name, trace in CLASSES.items():
        now = at(900 if name == "time-gone" else 100_000)
        time = fold(events(trace), Plan(start=T0, minutes=_PLANNED_MINUTES), now)
        sheet = QWidget()
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet.setStyleSheet(f"background: {colors().panel}")
        line = Timeline()
        room = QVBoxLayout(sheet)
        room.setContentsMargins(24, 16, 24, 16)
        room.addWidget(line)
        sheet.resize(_WIDTH, _HIGH)
        sheet.show()
        line.set_data(_story.timeline(lesson, time, formats, now))
        sheet.adjustSize()
        sheet.resize(_WIDTH, sheet.sizeHint().height())
        save_picture(sheet, IMAGES / folder / f"{name}.png")


if __name__ == "__main__":
    main()
