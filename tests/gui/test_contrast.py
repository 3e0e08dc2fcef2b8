"""Everything that is written or drawn can be seen by WCAG AA, in light and dark: the style sheet rule by
rule, Qt's palette, and what widgets paint by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtGui import QPalette

from lcadmin.gui.stylesheet import stylesheet
from lcadmin.gui.theme import box_palette_for, palette_for
from lcadmin.gui.tokens import DARK, LIGHT, Colors, Kind
from tests.support.contrast import SHAPE, TEXT, contrast

THEMES = {"light": LIGHT, "dark": DARK}
GROUNDS = ("background", "panel", "side", "hover")
"""What anything may stand on that brings no ground of its own."""

HEX = re.compile(r"#[0-9A-Fa-f]{6}\b")

PAINTED = {
    # ink: the grounds that some widget paints it on
    "text": (*GROUNDS, "accent_soft", "good_soft", "warning_soft", "bad_soft", "info_soft", "neutral_soft"),
    "muted": (*GROUNDS, "accent_soft", "good_soft", "warning_soft", "bad_soft", "info_soft", "neutral_soft"),
    "accent": (*GROUNDS, "accent_soft"),  # today's head in the week, links
    "good": ("panel", "good_soft"),
    "warning": ("panel", "warning_soft"),
    "bad": (*GROUNDS, "bad_soft"),
    "info": ("info_soft",),
    "on_accent": ("accent", "accent_strong", "good"),  # buttons in rows; the timeline's bars
    "on_bad": ("bad",),
    "background": ("text",),  # toasts
}

DRAWN = {
    # a mark that carries meaning: what lies beside it
    "accent": (*GROUNDS, "accent_soft", "line"),  # focus, chart, timeline, the week's bars
    "edge": ("background", "panel", "side", "hover"),  # fields, scroll bars, a chart's period before
    "good": ("panel", "good_soft"),  # the timeline's running bar
    "warning": ("panel", "warning_soft"),  # its gaps
    "bad": (*GROUNDS, "bad_soft"),  # the line of now, a wrong field
    "muted": (*GROUNDS,),  # a switch that is off, icons, check boxes
    "text": ("background", "panel"),  # the focus of a primary button
}


def rules(colors: Colors) -> Iterator[tuple[str, dict[str, str]]]:
    """Each rule of the style sheet: its selectors and what it sets."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(colors, round)):
        pairs = (part.split(":", 1) for part in body.split(";") if ":" in part)
        yield " ".join(selectors.split()), {key.strip(): value.strip() for key, value in pairs}


def grounds_of(colors: Colors, selectors: str, rule: dict[str, str]) -> list[str]:
    """What a rule's text stands on."""
    own = HEX.findall(rule.get("background", ""))
    if own:
        return own
    if "#toast" in selectors:
        return [colors.text]
    return [getattr(colors, name) for name in GROUNDS]


@pytest.mark.parametrize("name", THEMES)
def test_every_text_of_the_style_sheet_can_be_read(name: str) -> None:
    colors = THEMES[name]
    pairs = [
        (selectors, rule["color"], ground)
        for selectors, rule in rules(colors)
        if "color" in rule
        for ground in grounds_of(colors, selectors, rule)
    ]
    assert len(pairs) > 40
    assert [pair for pair in pairs if contrast(pair[1], pair[2]) < TEXT] == []


@pytest.mark.parametrize("name", THEMES)
def test_what_is_selected_and_what_a_field_waits_for_can_be_read(name: str) -> None:
    colors = THEMES[name]
    pairs = []
    for selectors, rule in rules(colors):
        ground = rule.get("selection-background-color", "")
        if "selection-color" in rule:
            at = HEX.findall(ground) or [getattr(colors, one) for one in GROUNDS]
            pairs += [(selectors, rule["selection-color"], one) for one in at]
        if "placeholder-text-color" in rule:
            pairs += [
                (selectors, rule["placeholder-text-color"], one) for one in (colors.panel, colors.background)
            ]
    assert len(pairs) > 4
    assert [pair for pair in pairs if contrast(pair[1], pair[2]) < TEXT] == []


@pytest.mark.parametrize("name", THEMES)
def test_every_focus_ring_and_every_edge_of_a_field_is_seen(name: str) -> None:
    colors = THEMES[name]
    pairs = []
    for selectors, rule in rules(colors):
        border = HEX.findall(rule.get("border", "") + rule.get("border-color", ""))
        fields = "QLineEdit" in selectors and "disabled" not in selectors
        if border and (":focus" in selectors or fields) and ":hover" not in selectors:
            around = (
                [colors.text] if "#toast" in selectors else [colors.background, colors.panel, colors.side]
            )
            pairs += [(selectors, border[0], ground) for ground in around]
    assert len(pairs) > 20
    assert [pair for pair in pairs if contrast(pair[1], pair[2]) < SHAPE] == []


@pytest.mark.parametrize(("name", "ink"), list(product(THEMES, PAINTED)))
def test_what_widgets_write_by_hand_can_be_read(name: str, ink: str) -> None:
    colors = THEMES[name]
    assert [
        ground for ground in PAINTED[ink] if contrast(getattr(colors, ink), getattr(colors, ground)) < TEXT
    ] == []


@pytest.mark.parametrize(("name", "ink"), list(product(THEMES, DRAWN)))
def test_what_widgets_draw_by_hand_is_seen(name: str, ink: str) -> None:
    colors = THEMES[name]
    assert [
        ground for ground in DRAWN[ink] if contrast(getattr(colors, ink), getattr(colors, ground)) < SHAPE
    ] == []


@pytest.mark.parametrize(("name", "kind"), list(product(THEMES, Kind)))
def test_a_chip_can_be_read(name: str, kind: Kind) -> None:
    colors = THEMES[name]
    ink, ground = colors.chip(kind)
    grounds = [getattr(colors, one) for one in (*GROUNDS, "accent_soft")] if kind is Kind.PLAIN else [ground]
    assert [one for one in grounds if contrast(ink, one) < TEXT] == []


@pytest.mark.parametrize(("name", "group"), list(product(THEMES, ("Active", "Inactive", "Disabled"))))
def test_what_qt_draws_by_itself_can_be_read(name: str, group: str) -> None:
    role, at = QPalette.ColorRole, QPalette.ColorGroup[group]
    palette = palette_for(THEMES[name])
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.Link, role.Window),
        (role.LinkVisited, role.Window),
        (role.BrightText, role.Base),
    )

    def color(which: QPalette.ColorRole) -> str:
        return palette.color(at, which).name()

    assert [pair for pair in pairs if contrast(color(pair[0]), color(pair[1])) < TEXT] == []


@pytest.mark.parametrize("name", THEMES)
def test_the_words_beside_a_box_can_be_read(name: str) -> None:
    palette = box_palette_for(THEMES[name])
    words = palette.color(QPalette.ColorRole.WindowText).name()
    assert min(contrast(words, getattr(THEMES[name], ground)) for ground in GROUNDS) >= TEXT
