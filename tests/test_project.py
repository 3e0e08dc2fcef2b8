"""The project itself: what is shipped, what is loaded, what must not stand in a file."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

from lcadmin.gui.tokens import DARK, LIGHT

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = [file for file in sorted((ROOT / "resources").rglob("*")) if file.is_file()]
ICONS = [file for file in RESOURCES if file.suffix == ".svg"]

NOT_THE_PROJECTS = {
    ".git", ".venv", "build", "dist", "htmlcov", "__pycache__", ".mypy_cache", ".ruff_cache",
    ".pytest_cache", ".hypothesis", ".import_linter_cache", ".coverage",
}  # fmt: skip

MACHINE_PATH = re.compile(
    r"(?<![\w.])/(?:work/(?:main|shared)|root/|opt/pypi|opt/wheels|home/(?!you\b|user\b)\w+/|Users/(?!you\b)\w+/)"
    r"|[A-Z]:\\\\?Users\\\\?(?!you\b)\w+"
)
REGISTRY_HOST = re.compile(
    r"pypi\.(?:org|python)|pythonhosted|index-url|registry\.npmjs|artifactory|proxy\.golang", re.IGNORECASE
)


def project_files() -> list[Path]:
    """Every file that is, or could be, committed."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0 and listed.stdout:
        found = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        found = [f for f in ROOT.rglob("*") if not NOT_THE_PROJECTS & set(f.relative_to(ROOT).parts)]
    return [file for file in found if file.is_file()]


def run_python(code: str, *, cwd: Path = ROOT) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_qt_does_not_lose_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 loses one with every void call, and dies after some 7,000."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
        label.resize(number, 20)
    assert abs(sys.getrefcount(None) - before) < 100


EVERY_COMMAND = """
import sys
import click
from lcadmin.cli import lcadmin
ctx = click.Context(lcadmin)
for name in lcadmin.list_commands(ctx):
    assert lcadmin.get_command(ctx, name).name == name
print("\\n".join(sys.modules))
"""


def test_the_command_line_loads_no_window() -> None:
    loaded = run_python(EVERY_COMMAND).split()
    assert "lcadmin.cli.planned" in loaded
    assert [
        name for name in loaded if name.split(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "numpy"}
    ] == []


def test_a_command_loads_no_other() -> None:
    asked = "import sys, lcadmin.cli; print('\\n'.join(sys.modules))"
    loaded = [name for name in run_python(asked).split() if name.startswith("lcadmin.")]
    unwanted = ("lcadmin.services", "lcadmin.store", "lcadmin.app")
    assert [name for name in loaded if name.startswith(unwanted)] == []
    assert {name for name in loaded if name.startswith("lcadmin.cli.")} == {"lcadmin.cli.base"}


SERVE_WITHOUT_QT = """
import sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6", "pyqtgraph", "numpy"]))
from lcadmin.cli import main
main(["serve", "--port", "0"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to stop it with")
def test_serve_answers_on_a_machine_without_qt() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SERVE_WITHOUT_QT], cwd=ROOT, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        ready = program.stdout.readline()
        program.terminate()
        assert program.wait(timeout=20) == 0
    assert json.loads(ready)["listening"].startswith("http://127.0.0.1:")


def test_the_rules_import_only_the_standard_library() -> None:
    allowed = sys.stdlib_module_names | {"lcadmin"}
    strangers = set()
    for file in (ROOT / "lcadmin" / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            strangers |= {f"{file.name}: {name}" for name in names if name.split(".")[0] not in allowed}
    assert strangers == set()


@pytest.fixture(scope="module")
def installed_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_carries_every_resource(installed_wheel: Path) -> None:
    inside = {
        file.relative_to(installed_wheel / "lcadmin" / "_resources").as_posix(): file.read_bytes()
        for file in (installed_wheel / "lcadmin" / "_resources").rglob("*")
        if file.is_file()
    }
    assert inside == {
        file.relative_to(ROOT / "resources").as_posix(): file.read_bytes() for file in RESOURCES
    }


def test_the_wheel_carries_the_manual(installed_wheel: Path) -> None:
    docs = ROOT / "docs"
    there = [*docs.glob("*.md"), *docs.glob("??/*.md"), *docs.glob("images/guide*/*")]
    inside = {
        file.relative_to(installed_wheel / "lcadmin" / "_docs").as_posix(): file.read_bytes()
        for file in (installed_wheel / "lcadmin" / "_docs").rglob("*")
        if file.is_file()
    }
    assert len(there) > 50
    assert inside == {file.relative_to(docs).as_posix(): file.read_bytes() for file in there}


def test_an_installed_program_finds_its_resources_and_its_command(installed_wheel: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, '.')\n"
        "from lcadmin.resource_files import resource\n"
        "print(resource('icons/lcadmin.svg'))"
    )
    found = Path(run_python(code, cwd=installed_wheel).strip())
    assert found.is_relative_to(installed_wheel)
    commands = next(installed_wheel.glob("*.dist-info")) / "entry_points.txt"
    assert "lcadmin = lcadmin.__main__:main" in commands.read_text(encoding="utf-8")


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = []
    for file in project_files():
        if file == Path(__file__):
            continue
        text = file.read_bytes().decode("utf-8", "replace")
        for pattern in (MACHINE_PATH, REGISTRY_HOST):
            found += [f"{file.relative_to(ROOT)}: {hit.group()}" for hit in pattern.finditer(text)]
    assert found == []


def test_every_command_of_the_readme_can_be_typed() -> None:
    targets = set(re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    written = (ROOT / "README.md").read_text(encoding="utf-8") + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = set(re.findall(r"\bmake ([a-z0-9]+)", "\n".join(re.findall(r"`[^`]*`|^    .*", written, re.M))))
    assert {"run", "test", "check", "bench"} <= named <= targets


STYLE_SHEET_COLOURS = {
    # A grey that can be seen on the light and on the dark theme.
    **dict.fromkeys(("chevron-down", "chevron-left", "chevron-right", "chevron-up"), "#7C8794"),
    "tick-light": LIGHT.on_accent,
    "tick-dark": DARK.on_accent,
}
"""Style sheets cannot tint a picture."""


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_icons_are_drawn_in_the_text_colour_on_one_grid(icon: Path, qtbot: QtBot) -> None:
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    source = icon.read_text(encoding="utf-8")
    drawing = ET.fromstring(source)  # noqa: S314  the project's own file
    if icon.stem != "lcadmin":
        assert drawing.get("viewBox") == "0 0 20 20"
        assert drawing.get("stroke") == STYLE_SHEET_COLOURS.get(icon.stem, "currentColor")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", "#0B6E6E").encode()))
    assert renderer.isValid()
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(40) for y in range(40))
    assert 60 < inked <= 1600


GUARDED = """
import logging, threading
import pytest

def test_quiet(): pass
def test_complains(): logging.getLogger("x").warning("something is wrong")
def test_expects(caplog): logging.getLogger("x").warning("something is wrong")
@pytest.mark.allow_logs
def test_allows(): logging.getLogger("x").warning("something is wrong")
def test_thread():
    def work(): raise ValueError("in a thread")
    thread = threading.Thread(target=work); thread.start(); thread.join()
def test_slot(qtbot):
    from PySide6.QtCore import QTimer
    def slot(): raise ValueError("in a slot")
    QTimer.singleShot(0, slot)
    qtbot.wait(50)
"""


def test_a_complaint_in_the_log_a_thread_or_a_slot_fails_its_test(tmp_path: Path) -> None:
    guarded = tmp_path / "test_guarded.py"
    guarded.write_text(GUARDED, encoding="utf-8")
    options = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:randomly", "-rA"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "-c", str(ROOT / "pyproject.toml"), str(guarded)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    outcome = dict(
        reversed(hit) for hit in re.findall(r"^(PASSED|FAILED|ERROR) \S*::test_(\w+)", done.stdout, re.M)
    )
    expected = {"quiet": "PASSED", "complains": "ERROR", "expects": "PASSED", "allows": "PASSED"}
    assert outcome == expected | {"thread": "FAILED", "slot": "FAILED"}, done.stdout
