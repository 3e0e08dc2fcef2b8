"""Colours, sizes and type of the window, in light and dark, from one set of tokens.

Nobody keeps the theme: a widget that paints asks ``colors`` each time, so that it follows the system
when the scheme changes while the window is open.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.gui.stylesheet import stylesheet
from lcadmin.gui.tokens import DARK, LIGHT, Colors

BASE_TEXT_PX = 13
"""The text height that every size in the window is drawn for; other text sizes scale them all."""

_DRESSED, _TURNS = "lcadmin_dressed", "lcadmin_turns"
_STYLE = "Fusion"
_FUSION_DARKENS = 140

_FAMILIES = ("Inter", "Segoe UI Variable Text", "Segoe UI", ".AppleSystemUIFont", "SF Pro Text", "Noto Sans")


@dataclass(frozen=True, slots=True)
class Shades:
    """The colours of a chip or a mark: what is written, and what it is written on."""

    ink: QColor
    ground: QColor


def colors() -> Colors:
    """The colours that the program wears now, for what is painted by hand. (A widget's own palette
    does not tell: the style sheet makes some of them transparent.)"""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return LIGHT if window.lightness() > 128 else DARK


def shades(kind: str) -> Shades:
    """The colours of a ``Kind`` of chip."""
    ink, ground = colors().chip(kind)
    return Shades(QColor(ink), QColor(ground))


def px(size: float) -> int:
    """``size`` of the 8 px grid in pixels, scaled with the text size of this PC."""
    return round(size * QGuiApplication.font().pixelSize() / BASE_TEXT_PX)


def text_font(size: float = BASE_TEXT_PX, *, semibold: bool = False) -> QFont:
    """The window's font at ``size`` of the grid, with figures of one width."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(px(size))
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def palette_for(theme: Colors) -> QPalette:
    """Qt's roles filled with our colours, for everything that Fusion draws by itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, color in (
        (role.Window, theme.background),
        (role.WindowText, theme.text),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.background),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.panel),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.bad),
        (role.Light, theme.panel),
        (role.Midlight, theme.side),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Shadow, theme.line),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.text),
    ):
        palette.setColor(where, QColor(color))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.muted))
    return palette


def box_palette_for(theme: Colors) -> QPalette:
    """For check boxes and radio buttons: Fusion makes their frame from the window's colour, darkened,
    which in the dark nobody sees. They fill no ground of their own, so that nothing else changes."""
    palette = palette_for(theme)
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.muted).lighter(_FUSION_DARKENS))
    return palette


class _Follower(QObject):
    """Applies the theme again when the system changes between light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        _dress(self._app, scheme)


def styled(arguments: Sequence[str]) -> QApplication:
    """A program that draws as ours from its first moment; ``apply`` gives it the rest. Told by an argument,
    because of a style in hand PySide makes five hundred names."""
    name, *more = arguments
    app = QApplication([name, "-style", _STYLE, *more])
    app.setProperty(_DRESSED, True)
    return app


def apply(app: QApplication, scheme: Qt.ColorScheme | None = None) -> None:
    """Dresses the whole program. Without ``scheme`` it follows the system, also later."""
    if not app.property(_DRESSED):
        # Only once: Qt deletes the style before, and widgets with a sheet of their own still draw with it.
        app.setStyle(_STYLE)
        app.setProperty(_DRESSED, True)
    if not app.property(_TURNS):  # also of a program that was ``styled`` before
        app.setProperty(_TURNS, True)
        app.layoutDirectionChanged.connect(lambda _direction: _dress(app, _worn()))
    app.setFont(_base_font())
    if scheme is None:
        follow(app)
    _dress(app, scheme or QGuiApplication.styleHints().colorScheme())


def follow(app: QApplication) -> QObject:
    """From now on dresses the program as the system changes; until the returned object is deleted."""
    return _Follower(app)


def _worn() -> Qt.ColorScheme:
    return Qt.ColorScheme.Dark if colors() is DARK else Qt.ColorScheme.Light


def _dress(app: QApplication, scheme: Qt.ColorScheme) -> None:
    theme = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    app.setPalette(palette_for(theme))
    for boxes in ("QCheckBox", "QRadioButton"):
        # Its type says bytes, yet PySide takes nothing but str here.
        app.setPalette(box_palette_for(theme), boxes)  # type: ignore[arg-type]
    mirrored = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    app.setStyleSheet(stylesheet(theme, px, mirrored=mirrored))


def _base_font() -> QFont:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    here = set(QFontDatabase.families())
    font = QFont(next((name for name in _FAMILIES if name in here), system.family()))
    # A person who reads at 150 % has told the system so; ours is one pixel more than its usual 12.
    font.setPixelSize(max(BASE_TEXT_PX, QFontInfo(system).pixelSize()))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
