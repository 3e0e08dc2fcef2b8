"""``lcadmin backup``, ``restore`` and ``check``: looking after the data folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import click

from lcadmin.cli.base import Command, options, out, say
from lcadmin.domain.instants import iso
from lcadmin.domain.wording import Text, english
from lcadmin.paths import DataFolder, data_folder


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path), required=False)
def backup(file: Path | None) -> None:
    """Writes a consistent copy of everything; right beside a running program."""
    written = options().office.backup(file)
    out({"file": str(written), "bytes": written.stat().st_size}, f"Backup written: {written}")


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--look", is_flag=True, help="Only say what is in the backup.")
def restore(file: Path, look: bool) -> None:
    """Puts a backup in the data folder's place; what is there now is kept aside."""
    from lcadmin.whole_folder import restore as put_back

    folder = data_folder(options().data, os.environ)
    if look:
        _show_contents(file, folder)
        return
    done = put_back(file, folder)
    kept = None if done.kept is None else str(done.kept)
    if done.erased:
        say(english(Text.of("erased_again", names=", ".join(done.erased))))
    out(
        {"restored": str(file), "kept": kept, "erased": list(done.erased)},
        f"Restored from {file}." + ("" if kept is None else f" What was there before is kept as {kept}."),
    )


@click.command(cls=Command)
@click.option(
    "--backup",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Begin with this one; default: the newest that is sound.",
)
def rebuild(file: Path | None) -> None:
    """Makes the data anew from a backup and the safety copy; what is there now is kept aside."""
    from lcadmin.whole_folder import rebuild as make_anew

    done = make_anew(data_folder(options().data, os.environ), file)
    begun = "no backup" if done.backup is None else f"the backup {done.backup}"
    kept = None if done.kept is None else str(done.kept)
    out(
        {
            "backup": None if done.backup is None else str(done.backup),
            "kept": kept,
            "rows": done.rows,
            "messages": done.messages,
            "doubtful": done.doubtful,
            "lost": done.lost,
            "left_out": done.left_out,
            "altered": done.altered,
        },
        f"Made anew from {begun} with {done.rows} later changes and {done.messages} later messages."
        + ("" if kept is None else f" What was there before is kept as {kept}."),
    )
    for note in done.notes:
        say(english(note))


@click.command(cls=Command)
@click.option("--repair", is_flag=True, help="Make anew what can be made from the messages received.")
def check(repair: bool) -> None:
    """Looks whether the data is whole and the minutes are what the messages give."""
    from lcadmin.whole_folder import check as look

    result = look(data_folder(options().data, os.environ), repair=repair, watch=_telling())
    problems = [english(problem) for problem in result.problems]
    out(
        {"ok": result.ok, "problems": problems},
        "Everything is in order." if result.ok else "\n".join(problems),
    )
    if not result.ok:
        say(f"{len(problems)} problem{'s' if len(problems) != 1 else ''} found.")
        if not repair:
            say("“lcadmin check --repair” makes anew what follows from the messages received.")
        say("“lcadmin rebuild” makes everything anew from the newest sound backup and the safety copy.")
        click.get_current_context().exit(1)


def _telling() -> Callable[[int, int], None] | None:
    """Says now and then how far it is, where somebody looks on."""
    from lcadmin.cli.imports import telling

    tell = telling()
    if tell is None:
        return None
    return lambda seen, many: tell(seen, seen / many if many else 1)


def _show_contents(file: Path, folder: DataFolder) -> None:
    from lcadmin.store.backups import FolderBackups

    found = FolderBackups(folder.root).contents(file)
    last_message = None if found.last_message is None else iso(found.last_message)
    last_class = None if found.last_class is None else iso(found.last_class)
    out(
        {
            "business_name": found.business_name,
            "people": found.people,
            "classes": found.classes,
            "messages": found.messages,
            "sample_people": found.sample_people,
            "sample_classes": found.sample_classes,
            "last_message": last_message,
            "last_class": last_class,
        },
        f"{found.business_name or 'No name'} – people: {found.people}, classes: {found.classes} (the last"
        f" {last_class or 'never'}), messages: {found.messages} (the last {last_message or 'never'})."
        + (f" Sample people besides: {found.sample_people}." if found.sample_people else ""),
    )
