"""What goes into the folder that needs no Python."""

from __future__ import annotations

import subprocess
import sys

import pytest

from installer.pruning import MODULES_LEFT_OUT, Entry, pruned, wanted
from lcadmin.gui.dialogs.logs_preview import encodings


def entry(name: str) -> Entry:
    return name, f"/from/{name}", "DATA"


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6\\plugins\\networkinformation\\qnetworklistmanager.dll",
        "PySide6/Qt/plugins/networkinformation/libqapplenetworkinformation.dylib",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/translations/qtbase_fr.qm",
        "lcadmin/_resources/translations/lcadmin_de.qm",
        "lcadmin/_resources/translations/de.po",
        "lcadmin/_resources/practice/page.html",
    ],
)
def test_what_the_program_uses_stays(name: str) -> None:
    assert wanted(entry(name.replace("\\", "/")))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforms/libqminimal.so",
        "PySide6/Qt/plugins/networkinformation/libqconnman.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/translations/qt_de.qm",
        "PySide6/Qt/translations/assistant_de.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/opengl32sw.dll",
        "lcadmin/_resources/translations/lcadmin_de.ts",
    ],
)
def test_what_nothing_uses_stays_out(name: str) -> None:
    assert not wanted(entry(name))


def test_what_the_pc_has_and_what_only_that_or_something_left_out_needs_is_not_packed() -> None:
    needs = {
        "/from/PySide6/Qt/plugins/platforms/libqxcb.so": ["libxcb-cursor.so.0", "libX11.so.6", "libc.so.6"],
        "/from/libxcb-cursor.so.0": ["libxcb-util.so.1"],
        "/from/libX11.so.6": ["libXau.so.6"],
        "/from/PySide6/Qt/plugins/platformthemes/libqgtk3.so": ["libgtk-3.so.0"],
        "/from/PySide6/Qt/plugins/printsupport/libcups.so": ["libcups.so.2"],
        "/from/libcups.so.2": ["libgnutls.so.30"],
        "/from/libpython3.11.so.1.0": ["libexpat.so.1"],
    }
    libraries = ["libxcb-cursor.so.0", "libxcb-util.so.1", "libX11.so.6", "libXau.so.6", "libgtk-3.so.0"]
    libraries += ["libcups.so.2", "libgnutls.so.30", "libexpat.so.1"]
    names = [*(name.removeprefix("/from/") for name in needs), *libraries]
    left = pruned(map(entry, dict.fromkeys(names)), lambda file: needs.get(file, []))
    assert sorted(name for name, _, _ in left) == [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/printsupport/libcups.so",
        "libexpat.so.1",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
        "libxcb-util.so.1",
    ]


def test_a_short_way_to_a_library_of_qt_is_kept_and_not_read() -> None:
    short = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    real = entry("PySide6/Qt/lib/libQt6Core.so.6")
    extension = entry("PySide6/QtCore.abi3.so")
    read: list[str] = []

    def needs(file: str) -> list[str]:
        read.append(file)
        return ["libQt6Core.so.6"] if file == extension[1] else []

    assert pruned([short, real, extension], needs) == [short, real, extension]
    assert sorted(read) == sorted([real[1], extension[1]])


def test_all_letters_that_the_window_offers_for_an_export_can_be_read() -> None:
    ask = (
        "import codecs, sys\n"
        "sys.modules.update(dict.fromkeys(sys.argv[1].split()))\n"
        "for name in sys.argv[2].split(): codecs.lookup(name)"
    )
    offered = " ".join(name for name, _words in encodings())
    # In a process of its own: Python remembers the ones that were looked up before.
    asked = subprocess.run(
        [sys.executable, "-c", ask, " ".join(MODULES_LEFT_OUT), offered],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert asked.returncode == 0, asked.stderr
