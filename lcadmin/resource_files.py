"""Finds the files of ``resources/``: icons, templates, the practice page, translations.

In the source tree they stand beside the package; a wheel and the frozen program carry them inside it.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource(name: str) -> Path:
    """The path of one resource, for instance ``icons/today.svg``; a folder's name gives the folder.

    Raises FileNotFoundError when the installation lacks it, ValueError for a name that leads out.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or not relative.parts:
        raise ValueError(f"not the name of a resource: {name!r}")
    for place in _PLACES:
        path = place / relative
        if path.exists():
            return path
    raise FileNotFoundError(f"The file resources/{relative} is missing. Install lcadmin again.")


def resource_text(name: str) -> str:
    """One resource's text (UTF-8). Raises as ``resource``."""
    return resource(name).read_text(encoding="utf-8")
