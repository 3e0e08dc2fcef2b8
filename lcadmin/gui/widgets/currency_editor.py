"""The business's currency: chosen by its name or letters, or any other typed as its three letters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from lcadmin.domain.currencies import CURRENCIES
from lcadmin.gui.widgets.setting_editors import FoundEditor

translate = QCoreApplication.translate


class CurrencyEditor(FoundEditor):
    """``value`` is the three letters, also where the name stands beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = currency_names()
        usual = sorted(names, key=lambda code: names[code].casefold())
        for code in (*usual, *sorted(CURRENCIES - names.keys())):
            self.addItem(_words(code, names.get(code, "")), code)

    def value(self) -> str:
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 else text.upper()

    def show_value(self, value: str) -> None:
        place = self.findData(value)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(value)

    def _is_entry(self) -> bool:
        return self.findData(self.value()) >= 0

    def _finished(self) -> None:
        if self.findData(self.value()) >= 0:
            self.show_value(self.value())  # three letters become the whole entry
        self.edited.emit()


def currency_names() -> dict[str, str]:
    """The currencies that are mostly taught for, in words."""
    return {
        "ARS": translate("Currencies", "Argentine peso"),
        "AUD": translate("Currencies", "Australian dollar"),
        "BRL": translate("Currencies", "Brazilian real"),
        "GBP": translate("Currencies", "British pound"),
        "BGN": translate("Currencies", "Bulgarian lev"),
        "CAD": translate("Currencies", "Canadian dollar"),
        "CLP": translate("Currencies", "Chilean peso"),
        "CNY": translate("Currencies", "Chinese yuan"),
        "COP": translate("Currencies", "Colombian peso"),
        "CZK": translate("Currencies", "Czech koruna"),
        "DKK": translate("Currencies", "Danish krone"),
        "EGP": translate("Currencies", "Egyptian pound"),
        "EUR": translate("Currencies", "Euro"),
        "HKD": translate("Currencies", "Hong Kong dollar"),
        "HUF": translate("Currencies", "Hungarian forint"),
        "INR": translate("Currencies", "Indian rupee"),
        "ILS": translate("Currencies", "Israeli shekel"),
        "JPY": translate("Currencies", "Japanese yen"),
        "MXN": translate("Currencies", "Mexican peso"),
        "MAD": translate("Currencies", "Moroccan dirham"),
        "NZD": translate("Currencies", "New Zealand dollar"),
        "NOK": translate("Currencies", "Norwegian krone"),
        "PEN": translate("Currencies", "Peruvian sol"),
        "PLN": translate("Currencies", "Polish zloty"),
        "RON": translate("Currencies", "Romanian leu"),
        "SAR": translate("Currencies", "Saudi riyal"),
        "SGD": translate("Currencies", "Singapore dollar"),
        "ZAR": translate("Currencies", "South African rand"),
        "KRW": translate("Currencies", "South Korean won"),
        "SEK": translate("Currencies", "Swedish krona"),
        "CHF": translate("Currencies", "Swiss franc"),
        "TRY": translate("Currencies", "Turkish lira"),
        "UAH": translate("Currencies", "Ukrainian hryvnia"),
        "AED": translate("Currencies", "UAE dirham"),
        "USD": translate("Currencies", "US dollar"),
    }


def _words(code: str, name: str) -> str:
    return f"{code} · {name}" if name else code
