"""Where a data folder should not lie: with programs that copy files to other PCs, and on the network.

A database that is written all the time is copied half-way by such a program, or written from two PCs at
once; on a share the locks that keep two programs apart are not to be relied on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from lcadmin.domain.quick_dataclass import dataclass


class PlaceKind(StrEnum):
    """Why a place is no good."""

    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Place:
    """A place that is warned against. ``name`` is the program's ("OneDrive"), or the share's."""

    kind: PlaceKind
    name: str


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system as the system lists it: where it stands, of which kind, and what it is."""

    point: str
    kind: str
    source: str


_BEGINS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "googledrive": "Google Drive",
    "google drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "megasync": "MEGA",
    "pcloud": "pCloud",
    "proton drive": "Proton Drive",
    "protondrive": "Proton Drive",
    "box sync": "Box",
    "box-box": "Box",
    "seafile": "Seafile",
    "tresorit": "Tresorit",
    "syncthing": "Syncthing",
}
"""How the folders of such programs are called, in lower case ("OneDrive - Bright GmbH")."""

_NETWORK = frozenset(
    {
        "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs",
        "nfs3", "nfs4", "smb2", "smb3", "smbfs", "webdav",
    }
)  # fmt: skip
_NETWORK_FUSE = (
    "ceph", "curlftpfs", "davfs", "gcsfuse", "glusterfs", "google-drive", "gvfsd", "mount_webdav",
    "onedriver", "rclone", "s3fs", "smbnetfs", "sshfs",
)  # fmt: skip


def judged(path: str, mounts: Iterable[Mount] = (), roots: Sequence[tuple[str, str]] = ()) -> Place | None:
    """What is wrong with ``path`` (absolute, links followed). ``roots`` are folders that such a program told
    the system of, with its name. None where nothing is known to be."""
    slashed = path.replace("\\", "/")
    for root, name in roots:
        if _within(slashed.casefold(), root.replace("\\", "/").casefold()):
            return Place(PlaceKind.SYNCED, name)
    parts = [part for part in slashed.split("/") if part]
    for place, part in enumerate(parts):
        name = _synced(part.casefold()) or _apples(parts, place)
        if name:
            return Place(PlaceKind.SYNCED, name)
    if slashed.startswith("//"):
        return Place(PlaceKind.NETWORK, "//" + "/".join(parts[:2]))
    mount = max(
        (one for one in mounts if _within(slashed, one.point)), key=lambda one: len(one.point), default=None
    )
    if mount is not None and _is_network(mount.kind):
        return Place(PlaceKind.NETWORK, mount.source or mount.point)
    return None


def _synced(part: str) -> str:
    for begin, name in _BEGINS.items():
        rest = part.removeprefix(begin)
        if rest != part and (not rest or not rest[0].isalnum() or rest == "drive"):
            return name
    return ""


def _apples(parts: Sequence[str], place: int) -> str:
    """macOS keeps the folders of such programs in one place, each named for its program."""
    if place and parts[place - 1] == "CloudStorage":
        return parts[place].partition("-")[0]
    return ""


def _within(path: str, root: str) -> bool:
    stem = root.rstrip("/")
    return path == stem or path.startswith(f"{stem}/")


def _is_network(kind: str) -> bool:
    plain = kind.casefold()
    if plain.startswith("fuse."):
        return any(word in plain for word in _NETWORK_FUSE)
    return plain in _NETWORK
