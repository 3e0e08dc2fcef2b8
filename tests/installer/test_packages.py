"""What each system's package says of the program, and that it fits what was built."""

from __future__ import annotations

import configparser
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installer import about, inno
from installer.archive import pack

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {".py", ".sh", ".md", ".yml", ".iss", ".plist", ".xml", ".desktop"}
PROGRAM = f"#!/bin/sh\necho lcadmin, version {about.VERSION}\n"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the archive is for Linux")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive of a program that knows its version, unpacked."""
    built = tmp_path / "dist" / "lcadmin"
    built.mkdir(parents=True)
    (built / "lcadmin").write_text(PROGRAM, encoding="utf-8")
    (built / "lcadmin").chmod(0o755)
    subprocess.run(["tar", "xzf", pack(built, tmp_path)], cwd=tmp_path, check=True)
    return tmp_path / f"lcadmin-{about.VERSION}"


def run(script: Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run([script], env=environment, capture_output=True, text=True, check=False)


def files(home: Path) -> list[str]:
    """All but the lists that a desktop keeps of what is there."""
    found = (path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir())
    return sorted(name for name in found if not name.endswith(".cache"))


def test_the_archive_installs_for_one_user_and_goes_without_a_trace(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"
    data = home / ".local" / "share" / "lcadmin" / "lcadmin.db"
    data.parent.mkdir(parents=True)
    data.write_text("data", encoding="utf-8")
    for _ in range(2):  # a newer one takes the place of the one that is there
        done = run(unpacked / "install.sh", home)
        assert (done.returncode, done.stderr) == (0, "")
        assert f"lcadmin {about.VERSION} is installed" in done.stdout
    program = home / ".local" / "lib" / "lcadmin" / "lcadmin"
    assert (home / ".local" / "bin" / "lcadmin").resolve() == program
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(home / ".local" / "share" / "applications" / "lcadmin.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == f'"{program}"'
    assert entry["Desktop Entry"]["TryExec"] == str(program)
    assert (home / ".local/share/icons/hicolor/48x48/apps/lcadmin.png").exists()
    done = run(program.parent / "uninstall.sh", home)
    assert done.returncode == 0, done.stderr
    assert files(home) == [".local/share/lcadmin/lcadmin.db"]


def test_a_folder_of_somebody_elses_is_left_alone(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    theirs = home / ".local" / "lib" / "lcadmin" / "theirs.txt"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs", encoding="utf-8")
    assert run(unpacked / "install.sh", home).returncode == 1
    assert run(unpacked / "uninstall.sh", home).returncode == 1
    assert files(home) == [".local/lib/lcadmin/theirs.txt"]


def test_a_desktop_is_told_name_version_and_icon(unpacked: Path) -> None:
    told = ET.parse(unpacked / "share" / "metainfo" / f"{about.IDENTIFIER}.metainfo.xml").getroot()  # noqa: S314
    assert told.findtext("id") == about.IDENTIFIER
    assert [release.get("version") for release in told.iter("release")] == [about.VERSION]
    assert told.findtext("launchable") == "lcadmin.desktop"
    assert (unpacked / "LICENSE").exists()
    assert stat.S_IMODE((unpacked / "install.sh").stat().st_mode) & 0o111


def test_the_identifier_stands_in_one_place() -> None:
    """It is invented: whoever has a domain puts their own there."""
    told = [
        file.relative_to(ROOT).as_posix()
        for folder in ("installer", "lcadmin", "docs", ".github", "resources")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in TEXTS and about.IDENTIFIER in file.read_text(encoding="utf-8")
    ]
    assert told == ["installer/about.py"]


def test_what_is_said_under_an_older_identifier_goes_with_the_newer_program(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    said = unpacked / "share" / "metainfo" / f"{about.IDENTIFIER}.metainfo.xml"
    older = said.with_name("org.example.older.metainfo.xml")
    said.rename(older)
    assert run(unpacked / "install.sh", home).returncode == 0
    older.rename(said)
    assert run(unpacked / "install.sh", home).returncode == 0
    assert [file.name for file in (home / ".local/share/metainfo").iterdir()] == [said.name]


def test_the_windows_setup_is_given_all_it_asks_for() -> None:
    asked = set(re.findall(r"\{#(\w+)\}", inno.SCRIPT.read_text(encoding="utf-8")))
    line = inno.command("iscc", Path("project"), {})
    assert {part.partition("=")[0] for part in line[1:-1]} == {f"/D{name}" for name in asked}
    assert f"/DVersion={about.VERSION}" in line
    signed = inno.command("iscc", Path("project"), {"LCADMIN_WINDOWS_SIGN": "signtool sign /a"})
    assert signed[-3:-1] == ["/DSign=1", "/Sown=signtool sign /a $f"]
