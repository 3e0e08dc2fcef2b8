"""Work behind the window asks no widget: Qt's widgets belong to the window's thread alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import lcadmin.gui

_SOURCES = sorted(Path(lcadmin.gui.__file__).parent.rglob("*.py"))
_ASKS = {
    *("currentData", "currentIndex", "currentText", "isChecked", "isEnabled", "isVisible", "rowAt"),
    *("selectedIndexes", "selected_rows", "text", "toHtml", "toPlainText"),
    *("hide", "setEnabled", "setText", "setVisible", "show"),
}


def _asked_behind(source: str) -> Iterator[str]:
    """What is asked of a widget by work that is handed to a loader or to the tasks, and by the methods
    of its own that this work calls."""
    for cls in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)):
        methods = {node.name: node for node in cls.body if isinstance(node, ast.FunctionDef)}
        to_see: list[ast.AST] = [
            work for node in ast.walk(cls) if isinstance(node, ast.Call) for work in _works(node)
        ]
        seen: set[str] = set()
        while to_see:
            for node in ast.walk(to_see.pop()):
                if not isinstance(node, ast.Attribute):
                    continue
                own = isinstance(node.value, ast.Name) and node.value.id == "self"
                if own and node.attr in methods and node.attr not in seen:
                    seen.add(node.attr)
                    to_see.append(methods[node.attr])
                elif node.attr in _ASKS and ast.unparse(node.value).startswith("self."):
                    yield f"{cls.name}, line {node.lineno}: {ast.unparse(node)}"


def _works(call: ast.Call) -> list[ast.expr]:
    """The work among the arguments of a call."""
    made = ast.unparse(call.func)
    if made == "Loader":
        return call.args[2:3]
    if made == "Loader.asking":
        return call.args[3:4]
    return call.args[:1] if made.endswith("tasks.run") else []


@pytest.mark.parametrize("source", _SOURCES, ids=lambda path: path.stem)
def test_no_work_behind_the_window_asks_a_widget(source: Path) -> None:
    assert list(_asked_behind(source.read_text(encoding="utf-8"))) == []


def test_such_work_would_be_found() -> None:
    source = """
class Dialog:
    def __init__(self):
        self.loader = Loader(tasks, self, self._read, self._show, failed)

    def _read(self):
        return self._more()

    def _more(self):
        return find(self.edit.text())
"""
    assert list(_asked_behind(source)) == ["Dialog, line 10: self.edit.text"]
