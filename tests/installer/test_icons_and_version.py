"""What each system shows of the program: its icon, its version, its maker."""

from __future__ import annotations

import ast
import plistlib
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

from installer import about, icons
from lcadmin import __version__

ROOT = Path(__file__).resolve().parents[2]


def test_windows_finds_every_size_in_its_icon(tmp_path: Path) -> None:
    icons.make(tmp_path)
    reader = QImageReader(str(tmp_path / "lcadmin.ico"))
    sides = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        sides.append(image.width())
        assert image.height() == image.width()
        assert image.pixelColor(image.width() // 2, image.height() // 8).name() == "#0b6e6e"
        assert image.pixelColor(0, 0).alpha() == 0
    assert sorted(sides) == sorted(icons.WINDOWS_SIZES)


def test_macos_finds_every_size_in_its_icon(tmp_path: Path) -> None:
    icons.make(tmp_path)
    data = (tmp_path / "lcadmin.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    at, found = 8, {}
    while at < len(data):
        kind, (length,) = data[at : at + 4], struct.unpack(">I", data[at + 4 : at + 8])
        found[kind] = QImage.fromData(data[at + 8 : at + length]).width()
        at += length
    assert found == icons.MAC_KINDS


def test_linux_finds_its_icon_in_every_size_and_as_a_drawing(tmp_path: Path) -> None:
    icons.make(tmp_path)
    places = sorted(file.relative_to(tmp_path / "hicolor").as_posix() for file in tmp_path.rglob("apps/*"))
    assert places == sorted(
        [*(f"{size}x{size}/apps/lcadmin.png" for size in icons.LINUX_SIZES), "scalable/apps/lcadmin.svg"]
    )
    for size in icons.LINUX_SIZES:
        assert QImage(str(tmp_path / f"hicolor/{size}x{size}/apps/lcadmin.png")).width() == size


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("12.3.4rc1", (12, 3, 4, 0)),
        ("1.2.3.dev5", (1, 2, 3, 0)),
    ],
)
def test_windows_counts_versions_in_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert about.four_numbers(version) == numbers
    resource = about.windows_version(version)
    ast.parse(resource)
    assert f"filevers={numbers}" in resource
    assert f"StringStruct('ProductVersion', '{version}')" in resource


def test_every_system_is_told_the_version_of_the_program() -> None:
    assert __version__ == about.VERSION
    assert about.mac_properties()["CFBundleShortVersionString"] == __version__
    assert plistlib.dumps(about.mac_properties())
    assert plistlib.loads((ROOT / "installer" / "macos" / "entitlements.plist").read_bytes())
