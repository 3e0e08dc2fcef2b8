"""Names of a package that are loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module


def lazy_names(package: str, found_in: Mapping[str, str]) -> Callable[[str], object]:
    """A package's ``__getattr__``: ``found_in`` says in which of its modules each name stands."""

    def get(name: str) -> object:
        if name not in found_in:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{found_in[name]}"), name)

    return get
