"""No text of the window stands where a translation cannot reach it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parents[2] / "lcadmin" / "gui"
TAKES_TEXT = frozenset(
    {
        "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setStatusTip",
        "setAccessibleDescription", "setInformativeText", "setTitle", "addItem", "addAction", "setLabelText",
        "toast", "QLabel", "Label", "Button", "PrimaryButton", "QCheckBox", "QRadioButton", "QPushButton",
        "Card", "Chip", "EmptyState", "PageHeader", "Field", "QAction", "Hit", "Mark",
    }
)  # fmt: skip
A_WORD = re.compile(r"[A-Za-z]{2,}")
AN_ADDRESS = re.compile(r"\S+\.\S+")
NAMES = frozenset({"lcadmin", "LearnCube", "CSV", "XLSX", "PDF", "Cloudflare", "ngrok", "Tailscale"})


def literals(file: Path) -> Iterator[str]:
    """The plain texts that a widget is given in ``file``."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0] if node.args else None
        text = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
        is_name = text in NAMES or AN_ADDRESS.fullmatch(text)
        if called in TAKES_TEXT and A_WORD.search(text) and not is_name:
            yield f"{called}({text!r}) in line {node.lineno}"


@pytest.mark.parametrize("file", sorted(GUI.rglob("*.py")), ids=lambda file: str(file.relative_to(GUI)))
def test_every_text_goes_through_tr(file: Path) -> None:
    assert list(literals(file)) == []
