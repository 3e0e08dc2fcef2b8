"""What must lie in the program's folder, though no other step here asks for it; and how large it is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from installer.about import WINDOW_ON_WINDOWS
from installer.of_the_pc import LIBRARIES
from lcadmin.resource_files import resource
from tests.built.program import Fault

_QT = {
    "linux": (
        "platforms/libqxcb.so",
        "platforms/libqwayland*.so",
        "platforms/libqoffscreen.so",
        "printsupport/libcupsprintersupport.so",
        "iconengines/libqsvgicon.so",
        "imageformats/libqsvg.so",
        "imageformats/libqjpeg.so",
        "tls/libqopensslbackend.so",
        "networkinformation/libqnetworkmanager.so",
        "xcbglintegrations/*.so",
        "wayland-shell-integration/libxdg-shell.so",
    ),
    "win32": (
        "platforms/qwindows.dll",
        "platforms/qoffscreen.dll",
        "styles/*.dll",
        "iconengines/qsvgicon.dll",
        "imageformats/qsvg.dll",
        "imageformats/qjpeg.dll",
        "tls/qschannelbackend.dll",
        "networkinformation/*.dll",
    ),
    "darwin": (
        "platforms/libqcocoa.dylib",
        "platforms/libqoffscreen.dylib",
        "styles/*.dylib",
        "iconengines/libqsvgicon.dylib",
        "imageformats/libqsvg.dylib",
        "imageformats/libqjpeg.dylib",
        "tls/libqsecuretransportbackend.dylib",
        "networkinformation/*.dylib",
    ),
}
MOST_BYTES = 120_000_000
"""Asked for of the folder on Linux; on Windows and macOS nobody has measured it yet."""
_KEYRINGS = ("Windows", "macOS", "SecretService", "kwallet", "libsecret", "chainer", "fail", "null")
_NOT_SHIPPED = {".ts"}


def complete(program: Path) -> str:
    """Qt's plug-ins and translations, the resources, the keyrings. Fault with what is missing."""
    inside = program.parent
    missing = [
        f"Qt's {name}" for name in _QT.get(sys.platform, ()) if not any(inside.glob(f"**/plugins/{name}"))
    ]
    missing += [
        f"qtbase_{language}.qm"
        for language in ("de", "es", "fr")
        if not any(inside.glob(f"**/translations/qtbase_{language}.qm"))
    ]
    resources = resource("icons").parent
    for file in resources.rglob("*"):
        name = file.relative_to(resources)
        if (
            file.is_file()
            and file.suffix not in _NOT_SHIPPED
            and not any(inside.glob(f"**/_resources/{name}"))
        ):
            missing.append(f"resources/{name}")
    if sys.platform == "win32" and not program.with_name(f"{WINDOW_ON_WINDOWS}.exe").exists():
        missing.append(f"{WINDOW_ON_WINDOWS}.exe")
    missing += [name for name in ("LICENSE", "THIRD-PARTY.txt") if not any(inside.glob(f"**/{name}"))]
    missing += [f"keyring.backends.{name}" for name in _KEYRINGS if name not in _keyrings(program)]
    if missing:
        raise Fault(f"missing: {', '.join(missing)}")
    return "plug-ins, translations, resources and keyrings are there"


def _keyrings(program: Path) -> set[str]:
    from PyInstaller.archive.readers import CArchiveReader

    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    return {
        name.removeprefix("keyring.backends.") for name in modules if name.startswith("keyring.backends.")
    }


def asked_of_the_pc(program: Path) -> str:
    """Every library that a file in the folder names lies in it, or is one that a PC has. Only on Linux."""
    if not sys.platform.startswith("linux"):
        return "not looked at: only on Linux does a PC differ in this"
    files = [file for file in program.parent.rglob("*") if file.is_file() and _is_a_program(file)]
    inside = {file.name for file in program.parent.rglob("*.so*")}
    asked = {name: file for file in files for name in _names(file) if name not in inside}
    if strange := {name: file.name for name, file in asked.items() if name not in LIBRARIES}:
        raise Fault(f"asked of the PC, though not every PC has them: {strange}")
    return f"{len(asked)} libraries of {', '.join(sorted({LIBRARIES[name] for name in asked}))}"


def _is_a_program(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _names(file: Path) -> list[str]:
    said = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*NEEDED\s+(\S+)", said, re.MULTILINE)


def size(program: Path) -> str:
    """What is in it, on the disk, largest first. Fault where it is more than was asked for, in bytes or in
    the blocks that they take."""
    files = [file for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    on_disk = {file: _on_disk(file) for file in files}
    bytes_, blocks = sum(file.stat().st_size for file in files), sum(on_disk.values())
    largest = sorted(on_disk.items(), key=lambda one: -one[1])[:12]
    figures = f"{bytes_ / 10**6:.1f} million bytes in {len(files)} files, {blocks / 10**6:.1f} on the disk"
    said = [f"{figures}; largest:"]
    said += [f"    {taken / 10**6:6.1f}  {file.relative_to(program.parent)}" for file, taken in largest]
    if sys.platform.startswith("linux") and max(bytes_, blocks) >= MOST_BYTES:
        raise Fault(f"not under {MOST_BYTES:,} bytes: {figures}")
    return "\n".join(said)


def _on_disk(file: Path) -> int:
    found = file.stat()
    return found.st_blocks * 512 if hasattr(found, "st_blocks") else found.st_size
