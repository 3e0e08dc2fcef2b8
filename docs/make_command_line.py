"""Makes docs/command-line.md from the program's own parser: ``python -m docs.make_command_line``."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import click

from lcadmin.cli import lcadmin
from lcadmin.cli.base import shared_options

FILE = Path(__file__).resolve().parent / "command-line.md"

_HEAD = """\
# The command line

What the window does can be done by command, for a PC without a screen and for scripts. This page is made
from the program itself; `lcadmin COMMAND --help` says the same.

- Results go to standard output, readable or with `--json` as one object or list; messages and progress go
  to standard error.
- The exit code is 0 when it was done, 1 when it could not be done (one sentence says why), 2 for wrong usage.
- Times are ISO 8601. Without an offset they are in the business's zone, or in that of `--tz`. In JSON they
  are UTC.
- A value that begins with `-` is written `--option=value`. What stands in `[ ]` may be left out; `...` may
  come several times.

"""
_SHARED = "These stand before or after every command:\n\n"


def text() -> str:
    """The whole page."""
    groups = list(_commands(lcadmin, ()))
    parts = [_HEAD, _SHARED, _options(shared_options()), "\n## Commands\n\n"]
    tops = sorted({path[0] for path, _ in groups})
    parts.append(" · ".join(f"[{top}](#lcadmin-{top})" for top in tops) + "\n")
    shown = ""
    for path, command in groups:
        if path[0] != shown:
            shown = path[0]
            parts.append(f"\n## lcadmin {shown}\n")
            parent = lcadmin.get_command(click.Context(lcadmin), shown)
            if isinstance(parent, click.Group) and parent.help:
                parts.append(f"\n{_words(parent.help)}\n")
        parts.append(_command(path, command))
    return "".join(parts)


def _commands(group: click.Group, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            if command.invoke_without_command:
                yield (*path, name), command
            yield from _commands(command, (*path, name))
        elif command is not None and not command.hidden:
            yield (*path, name), command


def _command(path: tuple[str, ...], command: click.Command) -> str:
    own = [one for one in command.params if one.name not in {"data", "json", "tz", "help"}]
    arguments = " ".join(
        one.make_metavar(click.Context(command)) for one in own if isinstance(one, click.Argument)
    )
    line = " ".join(["lcadmin", *path, arguments]).strip()
    options = [one for one in own if isinstance(one, click.Option)]
    head = "" if len(path) == 1 else f"\n### lcadmin {' '.join(path)}\n"
    told = _words(command.help or "")
    if len(path) == 1 and isinstance(command, click.Group):
        told = ""  # it stands above already
    said = f"{head}\n    {line}\n" + (f"\n{told}\n" if told else "")
    return said + (f"\n{_options(options)}" if options else "")


def _options(options: list[click.Parameter] | list[click.Option]) -> str:
    rows = []
    for one in options:
        if not isinstance(one, click.Option):
            continue
        record = one.get_help_record(click.Context(click.Command("lcadmin")))
        if record is not None:
            names, told = record
            rows.append(
                f"| `{names.replace('|', chr(92) + '|')}` | {_words(told).replace('|', chr(92) + '|')} |\n"
            )
    return "| option | |\n|---|---|\n" + "".join(rows) if rows else ""


def _words(said: str) -> str:
    return re.sub(r"(?<=\S)\n(?=\S)", " ", inspect.cleandoc(said).replace("\b\n", "")).strip()


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
