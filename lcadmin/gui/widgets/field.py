"""A labelled field with what it means under it, or what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.gui.announce import announce
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label, repolish
from lcadmin.gui.widgets.spin_boxes import mend_spin_boxes


class Field(QWidget):
    """``label`` (with a mnemonic, ``&Title``) over ``editor``, and a line of help under it."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self._label = QLabel(label)
        self._label.setBuddy(editor)
        column.addWidget(self._label)
        column.addWidget(editor)
        mend_spin_boxes(editor)
        self._below = Label(hint, "caption", wrap=True)
        column.addWidget(self._below)
        # Only hidden, and only in its place: to show a widget that stands nowhere yet opens a window for it.
        for line, text in ((self._label, label), (self._below, hint)):
            if not text:
                line.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if not editor.accessibleName():
            editor.setAccessibleName(label.replace("&", ""))
        editor.setAccessibleDescription(hint)

    def set_error(self, text: str) -> None:
        """Says what is wrong beside the field; "" takes it away."""
        if text and text != self.error:
            announce(self.editor, text, urgent=True)
        self._below.setText(text or self._hint)
        self._below.set_role("error" if text else "caption")
        self._below.setVisible(bool(text or self._hint))
        self.editor.setAccessibleDescription(text or self._hint)
        if bool(self.editor.property("wrong")) != bool(text):
            self.editor.setProperty("wrong", bool(text))
            repolish(self.editor)

    def set_hint(self, text: str) -> None:
        """Another line of help; an error that stands there stays."""
        self._hint = text
        if not self.error:
            self.set_error("")

    @property
    def error(self) -> str:
        """What is wrong now, "" if nothing."""
        return self._below.text() if self._below.property("role") == "error" else ""

    @property
    def hint(self) -> str:
        """The line of help."""
        return self._hint
