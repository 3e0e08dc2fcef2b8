"""JSON files of class logs as an import reads them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from lcadmin.domain.errors import BadInput
from lcadmin.learncube.csv_text import damage, encoding_of, reading, unreadable
from lcadmin.learncube.json_rows import entries
from lcadmin.learncube.json_stream import NotJson, objects
from lcadmin.learncube.recipes import bytes_of, recipe_for
from lcadmin.services.log_entries import Entry, LogFile

_LOOK = 4_096


def is_json(path: Path) -> bool:
    """Whether a file begins like JSON. BadInput where it cannot be read."""
    try:
        with path.open("rb") as file:
            encoding = encoding_of(file)
            file.seek(0)
            with io.TextIOWrapper(file, encoding, "replace") as text:
                return text.read(_LOOK).lstrip("\ufeff \t\r\n")[:1] in ("{", "[")
    except OSError as error:
        raise unreadable(path, error) from error


def log_file(path: Path) -> LogFile:
    """The file as an import reads it. BadInput where it cannot be read or is no JSON."""
    return LogFile(
        path.name, lambda: _entries(path), recipe=recipe_for(path, None, None), bytes=bytes_of(path)
    )


def _entries(path: Path) -> Iterator[Entry]:
    try:
        with path.open("rb") as file:
            size = max(path.stat().st_size, 1)
            encoding = encoding_of(file)
            file.seek(0)
            with io.TextIOWrapper(file, encoding, "replace") as text:
                said = reading(encoding)  # beside the first row
                for line, value in objects(text):
                    for entry in entries(line, value, min(1.0, file.tell() / size)):
                        told = (said, damage(str(entry.item)))
                        said = None
                        remarks = tuple(one for one in told if one is not None)
                        yield entry._replace(remarks=entry.remarks + remarks) if remarks else entry
    except NotJson as error:
        raise BadInput("log_file_no_json", file=path.name, place=error.place + 1) from None
    except OSError as error:
        raise unreadable(path, error) from error
