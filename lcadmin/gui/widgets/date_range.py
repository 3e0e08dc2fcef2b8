"""A range of days: this month, last month, the term, everything, or from a day to a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from lcadmin.domain.instants import Instant, day_start
from lcadmin.domain.periods import LAST_YEAR, last_month, next_month
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.date_field import DateField

if TYPE_CHECKING:
    from lcadmin.gui.office import Office

_LAST_DAY = date(LAST_YEAR, 12, 31)
THIS_MONTH, LAST_MONTH, TERM, ALL, CUSTOM = "this_month", "last_month", "term", "all", "custom"


class DateRange(QWidget):
    """``changed`` comes when another range was chosen."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Range"))
        for choice, words in (
            (THIS_MONTH, self.tr("This month")),
            (LAST_MONTH, self.tr("Last month")),
            (TERM, self.tr("This term")),
            (ALL, self.tr("All")),
            (CUSTOM, self.tr("From – to")),
        ):
            self.preset.addItem(words, choice)
        locale = office.formats.locale
        self.first, self.last = (
            DateField(self.tr("First day"), locale),
            DateField(self.tr("Last day"), locale),
        )
        for field in (self.first, self.last):
            field.setMaximumDate(_qt(_LAST_DAY))
        self._dash = Label("–", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for widget in (self.preset, self.first, self._dash, self.last):
            row.addWidget(widget)
        self._fill(*month(office.formats.day_of(office.now())))
        self._show_days()
        self.preset.currentIndexChanged.connect(self._chosen)
        self.first.dateChanged.connect(self._day_changed)
        self.last.dateChanged.connect(self._day_changed)

    @property
    def choice(self) -> str:
        """The preset that is chosen, by its name."""
        return str(self.preset.currentData())

    def choose(self, choice: str) -> None:
        """Chooses a preset by its name; an unknown one changes nothing."""
        place = self.preset.findData(choice)
        if place >= 0:
            self.preset.setCurrentIndex(place)

    def days(self) -> tuple[date | None, date | None]:
        """First and last day, both included; None means no limit."""
        today = self._office.formats.day_of(self._office.now())
        if self.choice == ALL:
            return None, None
        if self.choice == CUSTOM:
            return _python(self.first.date()), _python(self.last.date())
        if self.choice == TERM:
            return self._term(today)
        return month(today if self.choice == THIS_MONTH else last_month(today))

    def limits(self) -> tuple[Instant | None, Instant | None]:
        """The first moment of the range and the first after it, in the business's zone."""
        first, last = self.days()
        zone = self._office.settings.zone
        return (
            None if first is None else day_start(first, zone),
            None if last is None else day_start(last + timedelta(days=1), zone),
        )

    def _term(self, today: date) -> tuple[date, date]:
        """The term of the settings; while none is set, the three months to the end of this one."""
        settings = self._office.settings
        if settings.term_first and settings.term_last:
            first, last = date.fromisoformat(settings.term_first), date.fromisoformat(settings.term_last)
            return min(first, _LAST_DAY), min(last, _LAST_DAY)
        first, last = month(today)
        for _ in range(2):
            first = last_month(first)
        return first, last

    @property
    def is_term_unknown(self) -> bool:
        """Whether the term is shown that nobody has set."""
        settings = self._office.settings
        return self.choice == TERM and not (settings.term_first and settings.term_last)

    def words(self) -> str:
        """The range as a title says it."""
        first, last = self.days()
        if first is None or last is None:
            return self.tr("All classes")
        formats = self._office.formats
        if (first, last) == month(first):
            return formats.month(first)
        return f"{formats.full_day(first)} – {formats.full_day(last)}"

    def file_words(self) -> str:
        """The range as part of a file's name."""
        first, last = self.days()
        if first is None or last is None:
            return "all"
        return f"{first:%Y-%m}" if (first, last) == month(first) else f"{first}-{last}"

    def _chosen(self) -> None:
        self._show_days()
        self.changed.emit()

    def _day_changed(self) -> None:
        if self.last.date() < self.first.date():
            (self.last if self.sender() is self.first else self.first).setDate(
                self.first.date() if self.sender() is self.first else self.last.date()
            )
            return
        self.changed.emit()

    def _show_days(self) -> None:
        for widget in (self.first, self._dash, self.last):
            widget.setVisible(self.choice == CUSTOM)

    def _fill(self, first: date, last: date) -> None:
        self.first.setDate(_qt(first))
        self.last.setDate(_qt(last))


def month(day: date) -> tuple[date, date]:
    """The first and the last day of the month of ``day``."""
    return day.replace(day=1), next_month(day) - timedelta(days=1)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
