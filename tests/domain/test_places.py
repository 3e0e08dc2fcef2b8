"""Where a data folder should not lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.places import Mount, Place, PlaceKind, judged

MOUNTS = (
    Mount("/", "ext4", "/dev/sda1"),
    Mount("/mnt/nas", "cifs", "//nas/office"),
    Mount("/mnt/nas/local", "ext4", "/dev/sdb1"),
    Mount("/srv/anna/cloud", "fuse.rclone", "drive:"),
    Mount("/media/stick", "fuse.ntfs", "/dev/sdc1"),
    Mount("/srv/void", "nfs4", ""),
    Mount("Z:", "smbfs", "Z:"),
)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (r"C:\anna\OneDrive\lcadmin", "OneDrive"),
        (r"C:\anna\OneDrive - Bright GmbH\lcadmin", "OneDrive"),
        ("/srv/anna/Dropbox/school", "Dropbox"),
        ("/srv/anna/Dropbox (Bright)/school", "Dropbox"),
        ("/Volumes/Mac/anna/Library/Mobile Documents/com~apple~CloudDocs/lcadmin", "iCloud"),
        (r"C:\anna\iCloudDrive\lcadmin", "iCloud"),
        (
            "/Volumes/Mac/anna/Library/CloudStorage/GoogleDrive-anna@example.com/My Drive",
            "Google Drive",
        ),
        ("/Volumes/Mac/anna/Library/CloudStorage/ShareFile-Bright/x", "ShareFile"),
        ("/srv/anna/Nextcloud/x", "Nextcloud"),
        ("/srv/anna/nextcloud2/x", ""),
        ("/srv/anna/dropboxes/x", ""),
        ("/srv/anna/Documents/x", ""),
        ("CloudStorage/x", "x"),
    ],
)
def test_folders_that_are_kept_in_step_are_known_by_their_names(path: str, name: str) -> None:
    assert judged(path) == (Place(PlaceKind.SYNCED, name) if name else None)


def test_a_folder_that_such_a_program_named_itself_is_known_under_any_name() -> None:
    roots = ((r"D:\Cloud", "OneDrive"),)
    assert judged(r"d:\cloud\lcadmin", (), roots) == Place(PlaceKind.SYNCED, "OneDrive")
    assert judged(r"d:\clouds\lcadmin", (), roots) is None


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (r"\\nas\office\lcadmin", "//nas/office"),
        ("/mnt/nas/lcadmin", "//nas/office"),
        ("/mnt/nas", "//nas/office"),
        ("/srv/anna/cloud/x", "drive:"),
        ("/srv/void/x", "/srv/void"),
        (r"Z:\lcadmin", "Z:"),
        ("/mnt/nas/local/x", ""),
        ("/mnt/nasty/x", ""),
        ("/media/stick/x", ""),
        ("/srv/anna/x", ""),
    ],
)
def test_shares_are_known_by_what_the_system_mounted(path: str, name: str) -> None:
    assert judged(path, MOUNTS) == (Place(PlaceKind.NETWORK, name) if name else None)


@given(st.text())
def test_any_path_is_judged_without_failing(path: str) -> None:
    found = judged(path, MOUNTS)
    assert found is None or found.name
