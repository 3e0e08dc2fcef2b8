"""``lcadmin move``: to another PC, from another PC, and back."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from lcadmin.cli.base import Group, options, out, say
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import iso
from lcadmin.paths import data_folder


@click.group(cls=Group)
def move() -> None:
    """To another PC in one sealed file; the PC that is left answers nobody any more."""


_passphrase = click.option(
    "--passphrase-file",
    "words",
    metavar="FILE",
    help="Its first line is the passphrase; “-” reads standard input. Default: you are asked.",
)


@move.command("out")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", metavar="NAME", default="", help="What the other PC is called.")
@_passphrase
def out_(file: Path, to: str, words: str | None) -> None:
    """Writes everything to FILE: data, callback address, keys. Nothing is answered here any more."""
    from lcadmin.services.moving import move_out

    office = options().office
    written = move_out(office.desk, office.parcels, file, _read(words, twice=True), to)
    out(
        {"file": str(written), "bytes": written.stat().st_size},
        f"Written: {written}. On the other PC: lcadmin move in FILE. This PC answers LearnCube no more;"
        " “lcadmin move here” takes everything back.",
    )


@move.command("in")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--look", is_flag=True, help="Only say what is in it.")
@_passphrase
def in_(file: Path, look: bool, words: str | None) -> None:
    """Opens what `move out` wrote on the other PC; what is here now is kept aside."""
    from lcadmin.app import open_office
    from lcadmin.services.moving import left_behind
    from lcadmin.store.backups import FolderBackups
    from lcadmin.whole_folder import move_in, unpack

    folder = data_folder(options().data, os.environ)
    parcel = unpack(file, _read(words), folder)
    try:
        found = FolderBackups(folder.root).contents(parcel.database)
        shape = {
            "from": parcel.pc,
            "made": iso(parcel.made),
            "business_name": found.business_name,
            "people": found.people,
            "classes": found.classes,
            "messages": found.messages,
            "sample_people": found.sample_people,
            "sample_classes": found.sample_classes,
            "keys": sorted(parcel.secrets),
        }
        words_of_it = (
            f"{found.business_name or 'No name'}, from the PC {parcel.pc}, {iso(parcel.made)} – people:"
            f" {found.people}, classes: {found.classes}, messages: {found.messages}."
        )
        if look:
            out(shape, words_of_it)
            return
        kept = move_in(parcel, folder).kept
    finally:
        parcel.database.unlink(missing_ok=True)
    office = open_office(folder)
    try:
        missing = left_behind(office.desk)
        kept_in = office.desk.keyring.kept_in
    finally:
        office.close()
    said = [words_of_it, "This PC has it now."]
    if kept is not None:
        said.append(f"What was here before is kept as {kept}.")
    said += [f"The setting {key} names {path}, which is not on this PC." for key, path in missing.items()]
    more = {"kept": None if kept is None else str(kept), "kept_in": kept_in, "missing_files": missing}
    out({**shape, **more}, "\n".join(said))


@move.command("here")
def here() -> None:
    """The data belongs to this PC: after a move that is taken back, or when the other PC is off for good."""
    from lcadmin.whole_folder import move_here

    say("Looking whether another PC has the data open…")
    move_here(data_folder(options().data, os.environ))
    out({"here": True}, "The data is at home on this PC.")


@move.command("folder")
@click.argument("folder", type=click.Path(path_type=Path))
def folder_(folder: Path) -> None:
    """Moves the data to another FOLDER of this PC; whoever starts with the old one is led there."""
    from lcadmin.whole_folder import relocate

    done = relocate(data_folder(options().data, os.environ), folder)
    out(
        {"folder": str(done.folder), "kept": str(done.kept)},
        f"The data is in {done.folder} now. What was before is kept as {done.kept}.",
    )


def _read(file: str | None, *, twice: bool = False) -> str:
    if file is None:
        if not sys.stdin.isatty():
            raise BadInput("passphrase_missing", field="--passphrase-file")
        return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=twice, err=True))
    if file == "-":
        return sys.stdin.readline().rstrip("\r\n")
    try:
        return Path(file).read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        cause = error.strerror if isinstance(error, OSError) else "it is no text"
        raise BadInput("passphrase_file", file=file, cause=cause or type(error).__name__) from error
