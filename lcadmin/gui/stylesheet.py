"""The one style sheet of the window, made from colour tokens and the 8 px grid."""

from __future__ import annotations

from collections.abc import Callable

from lcadmin.gui.tokens import DARK, Colors, Kind
from lcadmin.resource_files import resource


def stylesheet(c: Colors, px: Callable[[float], int], *, mirrored: bool = False) -> str:
    """The sheet for colours ``c``; ``px`` turns sizes of the grid into pixels. Qt mirrors no border, padding
    or icon of a sheet where one reads from right to left: ``mirrored``."""
    return "\n".join(
        (
            _frame(c, px),
            _text(c, px),
            _buttons(c, px),
            _fields(c, px),
            _lists(c, px),
            _chips(c, px),
            _sides(c, px, mirrored=mirrored),
        )
    )


def _sides(c: Colors, px: Callable[[float], int], *, mirrored: bool) -> str:
    """Whatever has a left and a right."""
    left, right = (resource(f"icons/chevron-{side}.svg").as_posix() for side in ("left", "right"))
    before, after = (right, left) if mirrored else (left, right)
    typed = px(12) - 2  # the field that one types in has these two by itself

    def beside_the_arrow(thinner: int, text: int) -> str:
        arrow, text = px(28) - thinner, text - thinner
        return f"0 {text}px 0 {arrow}px" if mirrored else f"0 {arrow}px 0 {text}px"

    return f"""
    QWidget#side {{ border-{"left" if mirrored else "right"}: 1px solid {c.line}; }}
    QComboBox {{ padding: {beside_the_arrow(0, px(12))}; }}
    QComboBox:focus {{ padding: {beside_the_arrow(1, px(12))}; }}
    QComboBox:editable, QDateTimeEdit {{ padding: {beside_the_arrow(0, typed)}; }}
    QComboBox:editable:focus, QDateTimeEdit:focus {{ padding: {beside_the_arrow(1, typed)}; }}
    QCalendarWidget QToolButton#qt_calendar_prevmonth {{ qproperty-icon: url("{before}"); }}
    QCalendarWidget QToolButton#qt_calendar_nextmonth {{ qproperty-icon: url("{after}"); }}
    """


def _frame(c: Colors, px: Callable[[float], int]) -> str:
    return f"""
    QMainWindow, QDialog, QWidget#page, QScrollArea#page {{ background: {c.background}; }}
    QScrollArea#page > QWidget > QWidget {{ background: {c.background}; }}
    QWidget#side {{ background: {c.side}; border: none; }}
    QWidget#top {{ background: {c.panel}; border: none; border-bottom: 1px solid {c.line}; }}
    QWidget#bottom {{ background: {c.side}; border: none; border-top: 1px solid {c.line}; }}
    QFrame[card="true"] {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: {px(8)}px; }}
    QFrame[rule="true"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
    QFrame[totals="true"] {{ background: {c.background}; border: none; border-top: 1px solid {c.line};
        border-bottom-left-radius: {px(7)}px; border-bottom-right-radius: {px(7)}px; }}
    QFrame#toast {{ background: {c.text}; border: none; border-radius: {px(8)}px; }}
    QFrame#toast QLabel {{ color: {c.background}; }}
    QFrame#toast QPushButton {{ background: transparent; border: 1px solid {c.muted};
        color: {c.background}; }}
    QFrame#toast QPushButton:hover, QFrame#toast QPushButton:focus {{ border: 1px solid {c.background}; }}
    QFrame[popup="true"] {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: {px(8)}px; }}
    QFrame[banner="warning"] {{ background: {c.warning_soft}; border: 1px solid {c.warning_soft};
        border-radius: {px(8)}px; }}
    QFrame[banner="bad"] {{ background: {c.bad_soft}; border: 1px solid {c.bad_soft};
        border-radius: {px(8)}px; }}
    QFrame[banner="info"] {{ background: {c.info_soft}; border: 1px solid {c.info_soft};
        border-radius: {px(8)}px; }}
    QFrame[ring="true"] {{ background: transparent; border: 2px solid {c.accent}; border-radius: {px(4)}px; }}
    QFrame#edge[banner] {{ border-radius: 0; }}
    QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolTip {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.line}; padding: {px(4)}px; }}
    """


def _text(c: Colors, px: Callable[[float], int]) -> str:
    return f"""
    QLabel {{ background: transparent; border: none; }}
    QLabel[role="title"] {{ font-size: {px(20)}px; font-weight: 600; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="caption"] {{ color: {c.muted}; font-size: {px(12)}px; }}
    QLabel[role="figure"] {{ font-size: {px(28)}px; font-weight: 600; }}
    QLabel[role="mono"] {{ font-family: monospace; font-size: {px(12)}px; }}
    QLabel[role="error"] {{ color: {c.bad}; font-size: {px(12)}px; }}
    QLabel[role="badge"] {{ color: {c.on_bad}; background: {c.bad}; border-radius: {px(8)}px;
        font-weight: 600;
        font-size: {px(11)}px; padding: 0 {px(6)}px; min-height: {px(16)}px; max-height: {px(16)}px;
        min-width: {px(7)}px; }}
    QLabel[light="good"] {{ color: {c.good}; font-size: {px(12)}px; }}
    QLabel[light="neutral"] {{ color: {c.muted}; font-size: {px(12)}px; }}
    QLabel[light="warning"] {{ color: {c.warning}; font-size: {px(12)}px; }}
    QLabel[light="bad"] {{ color: {c.bad}; font-size: {px(12)}px; }}
    QWidget#bottom QPushButton[variant="link"] {{ font-size: {px(12)}px; }}
    QLabel[role="key"] {{ color: {c.muted}; background: {c.panel}; border: 1px solid {c.line};
        border-radius: {px(4)}px; font-size: {px(11)}px; padding: {px(1)}px {px(5)}px; }}
    """


def _buttons(c: Colors, px: Callable[[float], int]) -> str:
    return f"""
    QPushButton {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.line};
        border-radius: {px(6)}px;
        min-height: {px(32) - 2}px; max-height: {px(32) - 2}px; padding: 0 {px(14)}px; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.side}; }}
    QPushButton:disabled {{ color: {c.muted}; background: {c.background}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 {px(14) - 1}px;
        min-height: {px(32) - 4}px; max-height: {px(32) - 4}px; }}
    QPushButton[compact="true"] {{ min-height: {px(26) - 2}px; max-height: {px(26) - 2}px;
        padding: 0 {px(10)}px; font-size: {px(12)}px; }}
    QPushButton[compact="true"]:focus {{ min-height: {px(26) - 4}px; max-height: {px(26) - 4}px;
        padding: 0 {px(10) - 1}px; }}
    QPushButton[variant="primary"] {{ background: {c.accent}; color: {c.on_accent};
        border-color: {c.accent};
        font-weight: 600; }}
    QPushButton[variant="primary"]:hover {{ background: {c.accent_strong};
        border-color: {c.accent_strong}; }}
    QPushButton[variant="primary"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[variant="primary"]:disabled {{ background: {c.side}; color: {c.muted};
        border-color: {c.line}; }}
    QPushButton[variant="quiet"] {{ background: transparent; border-color: transparent; }}
    QPushButton[variant="quiet"]:hover {{ background: {c.hover}; }}
    QPushButton[variant="day"]:checked {{ background: {c.accent_soft}; color: {c.accent};
        border-color: {c.accent}; }}
    QPushButton[variant="quiet"]:checked {{ background: {c.accent_soft}; color: {c.accent}; }}
    QPushButton[variant="quiet"]:focus {{ border: 2px solid {c.accent}; }}
    QPushButton[variant="danger"] {{ color: {c.bad}; }}
    QPushButton[variant="review"] {{ background: {c.warning_soft}; color: {c.warning};
        border-color: {c.warning_soft}; font-weight: 600; border-radius: {px(12)}px; }}
    QPushButton[variant="review"]:hover, QPushButton[variant="review"]:focus {{ border-color: {c.warning}; }}
    QPushButton[variant="link"] {{ background: transparent; border: 1px solid transparent; color: {c.muted};
        padding: 0; min-height: {px(20)}px; max-height: {px(20)}px; text-align: left; }}
    QPushButton[variant="link"]:hover {{ color: {c.accent}; text-decoration: underline; }}
    QPushButton[variant="link"]:focus {{ border: 1px solid {c.accent}; color: {c.accent}; }}
    QPushButton[variant="nav"] {{ background: transparent; border: 2px solid transparent; text-align: left;
        padding: 0 {px(10)}px; min-height: {px(32) - 4}px; max-height: {px(32) - 4}px; }}
    QPushButton[variant="nav"]:hover {{ background: {c.line}; }}
    QPushButton[variant="nav"]:checked {{ background: {c.accent_soft}; color: {c.accent};
        font-weight: 600; }}
    QPushButton[variant="nav"]:focus {{ border: 2px solid {c.accent}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: {px(4)}px;
        padding: {px(1)}px {px(2)}px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
    """


def _fields(c: Colors, px: Callable[[float], int]) -> str:
    down = resource("icons/chevron-down.svg").as_posix()
    up = resource("icons/chevron-up.svg").as_posix()
    height = px(32) - 2
    return f"""
    QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {{ background: {c.panel};
        color: {c.text}; border: 1px solid {c.edge}; border-radius: {px(6)}px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent};
        placeholder-text-color: {c.muted}; }}
    QLineEdit, QAbstractSpinBox, QComboBox {{ min-height: {height}px; max-height: {height}px; }}
    QLineEdit {{ padding: 0 {px(10)}px; }}
    QPlainTextEdit, QTextEdit {{ padding: {px(6)}px {px(8)}px; }}
    QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: 2px solid {c.accent}; }}
    QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{ min-height: {height - 2}px;
        max-height: {height - 2}px; }}
    QLineEdit:focus {{ padding: 0 {px(10) - 1}px; }}
    QPlainTextEdit:focus, QTextEdit:focus {{ padding: {px(6) - 1}px {px(8) - 1}px; }}
    QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"] {{
        border-color: {c.bad}; }}
    QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {{ color: {c.muted};
        background: {c.background}; }}
    QLineEdit#search {{ background: {c.background}; }}
    QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; border-radius: 0; padding: 0;
        background: transparent; min-height: 0; max-height: 10000px; }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: {px(28)}px;
        subcontrol-origin: border; subcontrol-position: center right; }}
    QComboBox QAbstractItemView {{ background: {c.panel}; border: 1px solid {c.line}; outline: none;
        padding: {px(4)}px; selection-background-color: {c.accent_soft}; selection-color: {c.accent}; }}
    QComboBox QAbstractItemView::item {{ min-height: {px(28)}px; padding: 0 {px(6)}px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {px(24)}px;
        background: transparent; subcontrol-origin: border; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: {px(12)}px; height: {px(12)}px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: {px(12)}px; height: {px(12)}px; }}
    QComboBox::down-arrow, QDateTimeEdit[calendarPopup="true"]::down-arrow {{ image: url("{down}");
        width: {px(16)}px; height: {px(16)}px; }}
    """


def _lists(c: Colors, px: Callable[[float], int]) -> str:
    tick = resource(f"icons/tick-{'dark' if c == DARK else 'light'}.svg").as_posix()
    return f"""
    QTableView {{ background: transparent; border: none; gridline-color: transparent; outline: none;
        selection-background-color: transparent; selection-color: {c.text}; }}
    QTableView::item {{ border: none; }}
    QTableWidget {{ border: 2px solid transparent; border-radius: {px(7)}px; }}
    QTableWidget:focus {{ border-color: {c.accent}; }}
    QTableWidget::item {{ padding: 0 {px(10)}px; }}
    QTableWidget QComboBox {{ margin: {px(4)}px 0; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{ background: transparent; color: {c.muted}; border: none;
        border-bottom: 1px solid {c.line}; padding: 0 {px(12)}px; font-weight: 600; font-size: {px(12)}px; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.panel}; }}
    QCalendarWidget QToolButton {{ color: {c.text}; background: transparent; border: none;
        border-radius: {px(4)}px; padding: {px(4)}px; font-weight: 600; }}
    QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus {{ background: {c.accent_soft}; }}
    QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
    QCalendarWidget QTableView {{ background: {c.panel}; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QListView {{ background: {c.panel}; border: none; outline: none; }}
    QListView:focus {{ border: 2px solid {c.accent}; border-radius: {px(6)}px; }}
    QListView[framed="true"] {{ border: 2px solid transparent; border-radius: {px(6)}px; }}
    QListView[framed="true"]:focus {{ border-color: {c.accent}; }}
    QListView::item {{ min-height: {px(24)}px; padding: {px(4)}px {px(8)}px; border-radius: {px(6)}px; }}
    QListView::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
    QListView::indicator {{ width: {px(14)}px; height: {px(14)}px; border: 1px solid {c.edge};
        border-radius: {px(3)}px; background: {c.panel}; }}
    QListView::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
    QMenu {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.line}; padding: {px(4)}px; }}
    QMenu::item {{ padding: {px(6)}px {px(24)}px {px(6)}px {px(12)}px; border-radius: {px(4)}px; }}
    QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: {px(4)}px; }}
    QProgressBar {{ background: {c.neutral_soft}; border: none; border-radius: {px(3)}px;
        min-height: {px(6)}px; max-height: {px(6)}px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: {px(3)}px; }}
    QTabWidget::pane {{ border: none; top: {px(4)}px; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {c.muted}; border: none; padding: {px(6)}px {px(12)}px;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.accent}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:focus {{ color: {c.text}; }}
    QSplitter::handle {{ background: transparent; }}
    QScrollArea {{ border: none; background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
    QScrollBar::handle {{ background: {c.edge}; border-radius: {px(3)}px; margin: {px(3)}px; }}
    QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
    QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _chips(c: Colors, px: Callable[[float], int]) -> str:
    shape = (
        f"border-radius: {px(10)}px; padding: 0 {px(10)}px; min-height: {px(20)}px; max-height: {px(20)}px;"
        f" font-size: {px(12)}px; font-weight: 600;"
    )
    rules = []
    for kind in Kind:
        ink, ground = c.chip(kind)
        if kind is Kind.PLAIN:
            rules.append(f'QLabel[chip="{kind}"] {{ color: {ink}; }}')
        else:
            rules.append(f'QLabel[chip="{kind}"] {{ color: {ink}; background: {ground}; {shape} }}')
    return "\n".join(rules)
