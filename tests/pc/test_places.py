"""What the system says of its file systems."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.domain.places import Mount, PlaceKind
from lcadmin.pc.places import apples_mounts, linux_mounts, place_of


def test_linux_writes_blanks_as_octal_numbers() -> None:
    text = "//nas/our\\040files /mnt/our\\040files cifs rw,relatime 0 0\nshort\n"
    assert linux_mounts(text) == [Mount("/mnt/our files", "cifs", "//nas/our files")]


def test_macos_says_it_in_a_sentence() -> None:
    text = "//anna@nas/share on /Volumes/share (smbfs, nodev)\n/dev/disk1 on / (apfs, local)\nrubbish\n"
    assert apples_mounts(text) == [
        Mount("/Volumes/share", "smbfs", "//anna@nas/share"),
        Mount("/", "apfs", "/dev/disk1"),
    ]


def test_a_link_into_such_a_folder_is_followed(tmp_path: Path) -> None:
    there = tmp_path / "Dropbox" / "data"
    there.mkdir(parents=True)
    link = tmp_path / "data"
    try:
        link.symlink_to(there)
    except OSError:
        pytest.skip("no links here")
    found = place_of(link, {})
    assert found is not None
    assert (found.kind, found.name) == (PlaceKind.SYNCED, "Dropbox")


def test_what_the_environment_tells_counts(tmp_path: Path) -> None:
    assert place_of(tmp_path / "x", {}) is None
    found = place_of(tmp_path / "x", {"OneDrive": str(tmp_path)})
    assert found is not None
    assert found.name == "OneDrive"
