"""Reading the files that a command is given, and telling which of their lines were not taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from lcadmin.cli.base import say
from lcadmin.domain.errors import BadInput
from lcadmin.domain.wording import Text, english


class Rejected(Protocol):
    """A line that was not taken, and why."""

    @property
    def line(self) -> int: ...
    @property
    def why(self) -> Text: ...


def read_bytes(file: Path) -> bytes:
    """The file's content. BadInput names the file where it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInput("unreadable_file", file=file, cause=error.strerror or str(error)) from error


def write_bytes(file: Path, content: bytes) -> None:
    """BadInput names the file where it cannot be written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise BadInput("unwritable_file", file=file, cause=error.strerror or str(error)) from error


def read_text(file: Path) -> str:
    """A text file as UTF-8 (with or without BOM), UTF-16 with BOM, else as Windows' Western code page."""
    content = read_bytes(file)
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def rejected_json(rejected: Sequence[Rejected]) -> list[dict[str, Any]]:
    return [{"line": one.line, "why": english(one.why)} for one in rejected]


def say_rejected(rejected: Sequence[Rejected], file: Path, most: int = 20) -> None:
    """Names the first ``most`` rejected lines on stderr."""
    for one in rejected[:most]:
        say(f"{file.name}, line {one.line}: {english(one.why)}")
    if len(rejected) > most:
        say(f"… and {len(rejected) - most} more lines; --json lists them all.")
