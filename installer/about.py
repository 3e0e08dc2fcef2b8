"""What an installed program says of itself on every system; the version is ``lcadmin.__version__``."""

from __future__ import annotations

import re

from lcadmin import __version__

NAME = "lcadmin"
WINDOW_ON_WINDOWS = "lcadminw"
"""There, what opens the window is a file of its own, as with ``python`` and ``pythonw``."""
IDENTIFIER = "org.lcadmin.lcadmin"
"""Reverse domain: macOS's bundle identifier and AppStream's component."""
SUMMARY = "Classes, join links and counted minutes for LearnCube's Virtual Classroom"
MAKER = "lcadmin contributors"
LICENCE = "MIT"
VERSION = __version__


def four_numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Windows counts versions in four numbers; what stands behind the third (``1.2.0rc1``) is left out."""
    found = [int(part) for part in re.match(r"\d+(?:\.\d+)*", version)[0].split(".")]  # type: ignore[index]
    first, second, third, *_ = [*found, 0, 0, 0]
    return first, second, third, 0


def windows_version(version: str = VERSION) -> str:
    """What PyInstaller makes the version resource of the .exe of: the page *Details* in its properties."""
    texts = {
        "CompanyName": MAKER,
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": f"{MAKER}, licence {LICENCE}",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
        "Comments": SUMMARY,
    }
    strings = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    numbers = four_numbers(version)
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),
        VarFileInfo([VarStruct('Translation', [0x0409, 1200])])],
)
"""


def mac_properties(version: str = VERSION) -> dict[str, object]:
    """What Info.plist says besides what PyInstaller writes."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": ".".join(map(str, four_numbers(version)[:3])),
        "CFBundleLocalizations": ["en", "de", "es", "fr"],
        "CFBundleDevelopmentRegion": "en",
        "LSApplicationCategoryType": "public.app-category.business",
        "LSBackgroundOnly": False,  # PyInstaller says True of a program that also prints
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{MAKER}, licence {LICENCE}",
        "NSRequiresAquaSystemAppearance": False,
    }
