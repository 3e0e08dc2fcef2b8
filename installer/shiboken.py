"""What PySide knows of Python's side of its calls, compiled ahead for the program's folder.

PySide carries it as source text inside a library and compiles it at each start: 15 ms of the processor. Where
it finds files beside ``shiboken6`` (its own switch ``SBK_EMBED=0`` puts them there) it takes those instead.
"""

from __future__ import annotations

import compileall
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from py_compile import PycInvalidationMode

_PLACE = Path("shiboken6/files.dir")


def files(made: Path) -> Iterator[tuple[str, str]]:
    """Unpacks and compiles it under ``made``; each file with its folder in the program's, as PyInstaller
    wants them. None where this PySide keeps it in another way."""
    import_module("shiboken6")  # with it comes the other
    archive = getattr(import_module("shibokensupport").__loader__, "zfile", None)
    if archive is None:
        return
    archive.extractall(made, [name for name in archive.namelist() if name.startswith("shibokensupport/")])
    # By no date: what a packer writes down for the files is not the date of the compiled ones.
    compileall.compile_dir(made, quiet=1, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
    for file in sorted(made.rglob("*.py*")):
        yield str(file), str(_PLACE / file.parent.relative_to(made))
