"""What of other people is in the built program, and what each allows: one file beside lcadmin's own licence.

Most libraries bring their licence's text along. Qt for Python does not; its texts lie in ``licences/``: Qt's
libraries stand as files of their own in the folder, so that anybody can put others in their place.
"""

from __future__ import annotations

import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer import about

NAME = "THIRD-PARTY.txt"
_TEXTS = Path(__file__).resolve().parent / "licences"
_BRING_NONE = dict.fromkeys(("pyside6-essentials", "shiboken6"), ("LGPL-3.0.txt", "GPL-3.0.txt"))
_NOT_BUILT_IN = {"pip", "tabulate"}  # pruning.MODULES_LEFT_OUT
_FILES = ("LICEN", "COPYING", "NOTICE")
_RULE = "=" * 100


def write(file: Path) -> None:
    """For the libraries that lcadmin needs where it is built. ValueError where one brings no text."""
    parts = [_HEAD, _python()]
    once: set[str] = set()
    for name, found in sorted(libraries().items()):
        parts.append(
            "\n".join([_RULE, f"{name} {found.version}  ({_called(found)})", _address(found), _RULE])
        )
        for title, text in _texts(name, found):
            parts.append(f"[{title}: as above]" if text in once else text.strip())
            once.add(text)
    file.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def libraries(of: str = about.NAME) -> dict[str, metadata.Distribution]:
    """All that ``of`` needs on this system, and what those need, by name."""
    found: dict[str, metadata.Distribution] = {}
    ahead = list(_needs(metadata.distribution(of)))
    while ahead:
        name = ahead.pop()
        if name not in found and name not in _NOT_BUILT_IN:
            found[name] = metadata.distribution(name)
            ahead += _needs(found[name])
    return found


def _needs(found: metadata.Distribution) -> Iterator[str]:
    for line in found.requires or []:
        asked = Requirement(line)
        if asked.marker is None or asked.marker.evaluate({"extra": ""}):
            yield canonicalize_name(asked.name)


def _texts(name: str, found: metadata.Distribution) -> Iterator[tuple[str, str]]:
    if name in _BRING_NONE:
        for title in _BRING_NONE[name]:
            yield title, (_TEXTS / title).read_text(encoding="utf-8")
        return
    files = [
        file
        for file in found.files or []
        if "dist-info" in file.parts[0] and any(word in file.name.upper() for word in _FILES)
    ]
    if not files:
        raise ValueError(f"{name} brings no text of its licence")
    for file in files:
        yield file.name, Path(str(found.locate_file(file))).read_text(encoding="utf-8", errors="replace")


def _called(found: metadata.Distribution) -> str:
    said = (_said(found, "License-Expression") or _said(found, "License")).strip()
    if said and "\n" not in said and len(said) < 100:
        return said
    kinds = [kind for kind in found.metadata.get_all("Classifier", []) if kind.startswith("License ::")]
    return ", ".join(kind.rpartition(" :: ")[2] for kind in kinds) or "see below"


def _address(found: metadata.Distribution) -> str:
    pages = [page.partition(", ")[2] for page in found.metadata.get_all("Project-URL", [])]
    return next((page for page in [_said(found, "Home-page"), *pages] if page), "")


def _said(found: metadata.Distribution, what: str) -> str:
    return next(iter(found.metadata.get_all(what, [])), "")


def _python() -> str:
    """Python's own text lies beside its library, or, in Debian's packages, in none of its folders."""
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    head = f"{_RULE}\nPython {sysconfig.get_python_version()}  (PSF-2.0)\nhttps://www.python.org\n{_RULE}"
    if not text.is_file():
        return f"{head}\n\nThe text: https://docs.python.org/3/license.html"
    return f"{head}\n\n{text.read_text(encoding='utf-8').strip()}"


_HEAD = f"""{about.NAME} {about.VERSION}, licence {about.LICENCE} (LICENSE), has the work of others in it:

Python, with OpenSSL (Apache-2.0), SQLite (public domain), zlib, bzip2, xz, libffi and Expat; Qt (LGPL-3.0),
with ICU (Unicode-3.0), FreeType, HarfBuzz, libpng and libjpeg-turbo; on Linux small libraries of X11 (MIT)
and zstd (BSD); and the libraries below. Of what Qt is built with, https://doc.qt.io/qt-6/licenses-used-in-qt.html
says more.

Qt's libraries lie in the folder as files of their own, and may be replaced by others with the same interface;
their source is at https://download.qt.io."""
