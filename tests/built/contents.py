"""What must lie in the program's folder, though no other step here asks for it; and how large it is."""

from __future__ import annotations

import sys
from pathlib import Path

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
    ),
    "darwin": (
        "platforms/libqcocoa.dylib",
        "platforms/libqoffscreen.dylib",
        "styles/*.dylib",
        "iconengines/libqsvgicon.dylib",
        "imageformats/libqsvg.dylib",
        "imageformats/libqjpeg.dylib",
        "tls/libqsecuretransportbackend.dylib",
    ),
}
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


def size(program: Path) -> str:
    """What is in it, on the disk, largest first."""
    files = {
        file: _on_disk(file) for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink()
    }
    largest = sorted(files.items(), key=lambda one: -one[1])[:12]
    said = [f"{sum(files.values()) / 2**20:.0f} MB in {len(files)} files; largest:"]
    said += [f"    {bytes_ / 2**20:6.1f} MB  {file.relative_to(program.parent)}" for file, bytes_ in largest]
    return "\n".join(said)


def _on_disk(file: Path) -> int:
    found = file.stat()
    return found.st_blocks * 512 if hasattr(found, "st_blocks") else found.st_size
