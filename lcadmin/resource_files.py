"""Finds the files of ``resources/`` (icons, templates, the practice page, translations) and the manual's.

In the source tree they stand beside the package; a wheel and the frozen program carry them inside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")
_MANUAL = (_PACKAGE / "_docs", _PACKAGE.parent / "docs")


def resource(name: str) -> Path:
    """The path of one resource, for instance ``icons/today.svg``; a folder's name gives the folder.

    Raises FileNotFoundError when the installation lacks it, ValueError for a name that leads out.
    """
    return _in_one_of(_PLACES, name)


def of_manual(name: str) -> Path:
    """The path of one file of the manual, for instance ``counting.md``. Raises as ``resource``."""
    return _in_one_of(_MANUAL, name)


def _in_one_of(places: tuple[Path, ...], name: str) -> Path:
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or not relative.parts:
        raise ValueError(f"not the name of a resource: {name!r}")
    for place in places:
        path = place / relative
        if path.exists():
            return path
    raise FileNotFoundError(f"The file {places[-1].name}/{relative} is missing. Install lcadmin again.")


def resource_text(name: str) -> str:
    """One resource's text (UTF-8). Raises as ``resource``."""
    return resource(name).read_text(encoding="utf-8")


class LetterTemplates(Mapping[str, str]):
    """The built-in texts of letters by ``LANGUAGE/KIND``, read when they are first asked for."""

    def __getitem__(self, name: str) -> str:
        try:
            return _template(name)
        except (FileNotFoundError, ValueError):
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        folder = resource("templates")
        return iter(sorted(f"{path.parent.name}/{path.stem}" for path in folder.glob("*/*.txt")))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def _template(name: str) -> str:
    return resource_text(f"templates/{name}.txt")
