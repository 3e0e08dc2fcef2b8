"""What of the libraries goes into the program's folder, and what stays out, with the reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

from installer.of_the_pc import LIBRARIES
from lcadmin.domain.letter_words import LANGUAGES

Entry = tuple[str, str, str]
"""As PyInstaller keeps a file: its name in the program's folder, where it is now, what it is."""

MODULES_LEFT_OUT = (
    # sqlite-utils depends on pip, and its command line on the rest
    "pip", "setuptools", "tabulate",
    # openpyxl takes them where they are installed, and does without
    "numpy", "pandas", "PIL", "lxml", "defusedxml",
    # packed by installer/zones.py
    "tzdata",
    # ways of Python's own that nothing here goes; _pydecimal stands in where there is no _decimal
    "_pydecimal", "multiprocessing", "tkinter", "turtle", "curses", "pydoc_data", "lib2to3", "ensurepip",
    "idlelib",
    # character sets from before Unicode that the window does not offer for an export
    "_codecs_hk", "_codecs_iso2022",
    # what belongs to the tests and to other programs on the same environment
    "pytest", "_pytest", "hypothesis", "matplotlib", "scipy", "IPython",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets",
    "PySide6.QtTest", "PySide6.QtUiTools",
)  # fmt: skip

PREPARATIONS_LEFT_OUT = ("pyi_rth_pyside6", "pyi_rth_inspect")
"""What PyInstaller would run before every command, on Linux. The one for PySide6 loads Qt, also for commands
that never do, and has every program that lcadmin opens look for Qt's plug-ins in lcadmin's folder, where a
viewer or a browser of KDE's finds those of another Qt. Qt itself finds them by where its library lies. The
one for ``inspect`` is for showing the source text of modules, of which none is here."""

_NEEDLESS = (
    # a screen without a desktop, a remote one, a keyboard drawn on the screen
    r"plugins/egldeviceintegrations/",
    r"plugins/generic/",
    r"plugins/platforminputcontexts/\w*qtvirtualkeyboard",
    r"plugins/platforms/(?:lib)?q(?:eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\.",
    r"EglFSDeviceIntegration|EglFsKms",
    # GTK's look comes with half of GNOME, of this machine's version; dark or light is asked of the desktop
    r"plugins/platformthemes/libqgtk3\.",
    # a car's and a kiosk's screens
    r"plugins/wayland-shell-integration/lib(?:fullscreen-shell-v1|ivi-shell|wl-shell-plugin)\.",
    r"plugins/wayland-graphics-integration-client/lib(?:vulkan-server|shm-emulation-server)\.",
    # pictures that a business's logo is not: it may be PNG or JPEG; icons are SVG, GIF is kept for clipboards
    r"plugins/imageformats/\w*(?:qicns|qtga|qtiff|qwbmp|qwebp|qpdf|qmng)\.",
    r"plugins/(?:qmltooling|sqldrivers|designer|assetimporters|sceneparsers)/",
    # whether there is a network is asked of NetworkManager, Windows or macOS
    r"plugins/networkinformation/libq(?:connman|glib)\.so",
    r"Qt6?(?:Designer|Qml|Quick|VirtualKeyboard|Test|Sql|Pdf)\w*\.",
    # 20 MB of drawing without a graphics card; a window of widgets is drawn by Qt itself
    r"opengl32sw\.dll$|d3dcompiler_47\.dll$",
    # what translators and packagers work with; the program reads the .qm files made of it
    r"lcadmin/_resources/translations/.*\.ts$",
    # parts of PySide6 for those who write programs with it
    r"PySide6/(?:.*\.pyi|.*/metatypes/.*|include/.*|typesystems/.*|glue/.*)$",
)
_needless = re.compile("|".join(f"(?:{pattern})" for pattern in _NEEDLESS))
_qt_translation = re.compile(r"(?:Qt/)?translations/qt\w+?_(?P<language>[a-z]{2,3}(?:_[A-Z]{2})?)\.qm$")
_other_qt_catalogue = re.compile(r"PySide6/(?:Qt/)?translations/(?!qtbase_)")


def wanted(entry: Entry) -> bool:
    """Whether a file is any use to lcadmin."""
    name = PurePath(entry[0]).as_posix()
    if _other_qt_catalogue.search(name):
        return False
    if (found := _qt_translation.search(name)) and "PySide6" in name:
        return found["language"] in LANGUAGES and found["language"] != "en"  # English needs none
    return not _needless.search(name)


def pruned(binaries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The wanted ones of ``binaries``, without the libraries that the PC has (``of_the_pc``) and those that
    nothing wanted needs any more.

    ``needs`` says which libraries a file names (``libX11.so.6``).
    """
    left = [one for one in binaries if wanted(one)]
    libraries = {PurePath(name).name: (name, place, kind) for name, place, kind in left if _is_shared(name)}
    used = [one for one in left if not _is_shared(one[0])]
    kept = {name for name in libraries if name.startswith("libpython")}  # the program itself opens it
    ahead = [place for _, place, kind in used if kind != "SYMLINK"]
    ahead += [libraries[name][1] for name in kept]
    while ahead:
        for needed in needs(ahead.pop()):
            name = PurePath(needed).name
            if name in libraries and name not in kept and name not in LIBRARIES:
                kept.add(name)
                _, place, kind = libraries[name]
                if kind != "SYMLINK":  # what it leads to is among the used ones
                    ahead.append(place)
    return [one for one in left if not _is_shared(one[0]) or PurePath(one[0]).name in kept]


def _is_shared(name: str) -> bool:
    """A library of the system that PyInstaller found needed, or a short way to one of Qt's."""
    path = PurePath(name)
    return len(path.parts) == 1 and path.name.startswith("lib") and ".so" in path.name
