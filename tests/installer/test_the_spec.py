"""``lcadmin.spec`` on each system: what PyInstaller is asked for. It is read here as if on another system."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtGui import QImageReader

from installer import about, notices, pruning

ROOT = Path(__file__).resolve().parents[2]
SYSTEMS = ("linux", "win32", "darwin")


class Asked:
    """What one of PyInstaller's classes was given; ``pure``, ``binaries`` and the others what it found."""

    def __init__(self, *parts: Any, **options: Any) -> None:
        self.parts, self.options = parts, options
        self.pure: list[object] = []
        self.scripts = [(name, "", "PYSOURCE") for name in (*pruning.PREPARATIONS_LEFT_OUT, "__main__")]
        self.binaries = [("QtCore.abi3.so", "/from/QtCore.abi3.so", "EXTENSION")]
        self.datas = [("PySide6/translations/qtbase_ja.qm", "/from/qtbase_ja.qm", "DATA")]
        self.name = options.get("name", "")


@dataclass
class Read:
    """What the spec asked for, by the name of the class, and the programs it ran."""

    asked: dict[str, list[Asked]]
    ran: list[list[str]]

    def one(self, name: str) -> Asked:
        (found,) = self.asked[name]
        return found


def read(system: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Carries the spec out with stand-ins for PyInstaller."""
    asked: dict[str, list[Asked]] = {name: [] for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    ran: list[list[str]] = []

    def stand_in(name: str) -> Any:
        def make(*parts: Any, **options: Any) -> Asked:
            asked[name].append(Asked(*parts, **options))
            return asked[name][-1]

        return make

    def run(line: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        ran.append([str(part) for part in line])
        return subprocess.CompletedProcess(line, 0, stdout="")

    modules: dict[str, dict[str, Any]] = {
        "PyInstaller": {},
        "PyInstaller.depend": {},
        "PyInstaller.depend.bindepend": {"get_imports": lambda _file: []},
        "PyInstaller.utils": {},
        "PyInstaller.utils.hooks": {
            "collect_submodules": lambda name: [f"{name}.one"],
            "copy_metadata": lambda name: [(f"/from/{name}.dist-info", f"{name}.dist-info")],
        },
    }
    for name, attributes in modules.items():
        module = ModuleType(name)
        vars(module).update(attributes)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(subprocess, "run", run)
    # What the other system's libraries say of themselves is not installed here.
    monkeypatch.setattr(notices, "write", Path.touch)
    monkeypatch.setattr(sys, "path", list(sys.path))
    given = {"SPECPATH": str(ROOT), "workpath": str(work), **{name: stand_in(name) for name in asked}}
    spec = ROOT / "lcadmin.spec"
    code = compile(spec.read_text(encoding="utf-8"), str(spec), "exec")
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", system)
        exec(code, given)  # noqa: S102 - as PyInstaller does
    return Read(asked, ran)


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_program_can_be_asked_for_on_every_system(
    system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = read(system, tmp_path, monkeypatch)
    analysis = spec.one("Analysis")
    assert analysis.parts == ([str(ROOT / "lcadmin" / "__main__.py")],)
    for source, _ in analysis.options["datas"]:
        assert Path(source).exists() or source.startswith("/from/"), source
    for hook in analysis.options["runtime_hooks"]:
        assert Path(hook).exists()
    assert {"lcadmin.one", "keyring.backends.one"} <= set(analysis.options["hiddenimports"])
    assert analysis.datas == []
    names = ["lcadmin", "lcadminw"] if system == "win32" else ["lcadmin"]
    assert [program.name for program in spec.asked["EXE"]] == names
    assert list(spec.one("COLLECT").parts[: len(names)]) == spec.asked["EXE"]
    assert len(spec.asked["BUNDLE"]) == (system == "darwin")
    assert all(program.options["exclude_binaries"] for program in spec.asked["EXE"])


def test_linux_alone_leaves_preparations_out_and_strips(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for system in SYSTEMS:
        spec = read(system, tmp_path, monkeypatch)
        (program, *_), folder = spec.asked["EXE"], spec.one("COLLECT")
        on_linux = system == "linux"
        left = [name for name, _, _ in program.parts[1]]
        assert ("pyi_rth_pyside6" in left) is not on_linux
        assert (program.options["strip"], folder.options["strip"]) == (on_linux, on_linux)
        hooks = [Path(hook).stem for hook in spec.one("Analysis").options["runtime_hooks"]]
        assert hooks == ["own_zones", *(["own_libraries"] if on_linux else [])]


def test_windows_has_a_program_for_the_terminal_and_one_for_the_icon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = read("win32", tmp_path, monkeypatch)
    assert {program.name: program.options["console"] for program in spec.asked["EXE"]} == {
        "lcadmin": True,
        "lcadminw": False,
    }
    for program in spec.asked["EXE"]:
        assert QImageReader(program.options["icon"]).imageCount() > 5
        assert Path(program.options["version"]).read_text(encoding="utf-8") == about.windows_version()
    assert spec.ran == []


def test_windows_signs_both_programs_with_the_command_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LCADMIN_WINDOWS_SIGN", r"signtool sign /fd sha256 /f C:\keys\mine.pfx")
    spec = read("win32", tmp_path, monkeypatch)
    assert [line[:-1] for line in spec.ran] == [
        ["signtool", "sign", "/fd", "sha256", "/f", r"C:\keys\mine.pfx"]
    ] * 2
    assert [Path(line[-1]).name for line in spec.ran] == ["lcadmin.exe", "lcadminw.exe"]


def test_macos_gets_a_bundle_with_icon_identifier_and_properties(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LCADMIN_MAC_IDENTITY", "Developer ID Application: Somebody")
    spec = read("darwin", tmp_path, monkeypatch)
    bundle, program = spec.one("BUNDLE"), spec.one("EXE")
    assert bundle.parts == (spec.one("COLLECT"),)
    assert bundle.options["name"] == "lcadmin.app"
    assert bundle.options["bundle_identifier"] == about.IDENTIFIER
    assert bundle.options["version"] == about.VERSION
    assert bundle.options["info_plist"] == about.mac_properties()
    assert Path(bundle.options["icon"]).read_bytes()[:4] == b"icns"
    assert program.options["codesign_identity"] == "Developer ID Application: Somebody"
    assert Path(program.options["entitlements_file"]).exists()
    monkeypatch.delenv("LCADMIN_MAC_IDENTITY")
    unsigned = read("darwin", tmp_path, monkeypatch)
    assert unsigned.one("EXE").options["codesign_identity"] is None


def test_every_option_is_one_that_pyinstaller_knows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It passes over the others without a word."""
    pytest.importorskip("PyInstaller", reason="only where the program is built")
    from PyInstaller.building import api, build_main, osx

    texts = {
        module.__name__.rpartition(".")[2]: Path(str(module.__file__)).read_text(encoding="utf-8")
        for module in (api, build_main, osx)
    }
    known = {
        name: set(re.findall(r"kwargs\.(?:get|pop)\(\s*['\"](\w+)['\"]", texts[place]))
        for name, place in {"EXE": "api", "COLLECT": "api", "BUNDLE": "osx"}.items()
    }
    for system in SYSTEMS:
        spec = read(system, tmp_path, monkeypatch)
        for name, options in known.items():
            for one in spec.asked[name]:
                assert set(one.options) <= options, f"{name} on {system}"
