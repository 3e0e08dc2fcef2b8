"""``lcadmin config``: settings."""

from __future__ import annotations

from pathlib import Path

import click

from lcadmin.cli.base import Group, options, out
from lcadmin.domain.errors import BadInput
from lcadmin.services import configure, logo


@click.group(cls=Group, name="config")
def config() -> None:
    """Settings: what a business sets once."""


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


@config.command("get")
@click.argument("key", required=False)
def get(key: str | None) -> None:
    """All settings, or one. Keys to LearnCube are masked."""
    if key is None:
        values = configure.get(options().desk)
        out(values, lambda: "\n".join(f"{name} = {_text(value)}" for name, value in values.items()))
        return
    value = configure.value(options().desk, key)
    out({key: value}, _text(value))


# A key or a password may begin with "-" as an option does.
@config.command("set", context_settings={"ignore_unknown_options": True})
@click.argument("key")
@click.argument("value")
def set_(key: str, value: str) -> None:
    """Sets one setting; an empty VALUE brings back its default."""
    configure.set(options().desk, key, value)
    now = configure.value(options().desk, key)
    out({key: now}, f"{key} = {_text(now)}")


@config.command("logo")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--none", "without", is_flag=True, help="No picture from now on.")
def logo_(file: Path | None, *, without: bool) -> None:
    """The picture (PNG or JPEG) on reports and statements; without FILE, whether there is one."""
    if file is not None:
        try:
            picture = file.read_bytes()
        except OSError as error:
            raise BadInput("unreadable_file", file=file, cause=error.strerror or str(error)) from error
        logo.put(options().desk, picture)
    elif without:
        logo.put(options().desk, None)
    kept = logo.get(options().desk)
    out({"logo": kept is not None, "bytes": len(kept or b"")}, "yes" if kept else "no")
