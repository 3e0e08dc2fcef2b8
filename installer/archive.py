"""``python -m installer.archive``: packs dist/lcadmin into an archive that installs itself, on Linux.

It holds one folder: the program, install.sh, uninstall.sh, and what a desktop shows of it.
"""

from __future__ import annotations

import platform
import shutil
import sys
import tarfile
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from string import Template

from installer import about, icons

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "installer" / "linux"


def pack(program: Path, into: Path) -> Path:
    """The archive of the built folder ``program``, in the folder ``into``."""
    name = f"{about.NAME}-{about.VERSION}"
    archive = into / f"{name}-linux-{platform.machine()}.tar.gz"
    with tempfile.TemporaryDirectory() as made:
        beside = Path(made)
        _share(beside / "share")
        for script in ("install.sh", "uninstall.sh"):
            shutil.copy(TEMPLATES / script, beside / script)
        shutil.copy(ROOT / "LICENSE", beside / "LICENSE")
        with tarfile.open(archive, "w:gz") as packed:
            for part in sorted(beside.iterdir()):
                packed.add(part, f"{name}/{part.name}", filter=_of_nobody)
            packed.add(program, f"{name}/{about.NAME}", filter=_of_nobody)
    return archive


def filled(template: Path, **more: str) -> str:
    """A template's text with what is said of the program in its places."""
    return Template(template.read_text(encoding="utf-8")).substitute(
        identifier=about.IDENTIFIER,
        licence=about.LICENCE,
        maker=about.MAKER,
        summary=about.SUMMARY,
        version=about.VERSION,
        **more,
    )


def _share(folder: Path) -> None:
    """What stands below ``share`` on every Linux: the menu's entry, AppStream's description, icons."""
    (folder / "applications").mkdir(parents=True)
    (folder / "metainfo").mkdir()
    entry = filled(TEMPLATES / "lcadmin.desktop", program=about.NAME)
    (folder / "applications" / "lcadmin.desktop").write_text(entry, encoding="utf-8")
    told = filled(TEMPLATES / "lcadmin.metainfo.xml", date=f"{datetime.now(UTC):%Y-%m-%d}")
    (folder / "metainfo" / f"{about.IDENTIFIER}.metainfo.xml").write_text(told, encoding="utf-8")
    with tempfile.TemporaryDirectory() as made:
        icons.make(Path(made))
        shutil.copytree(Path(made) / "hicolor", folder / "icons" / "hicolor")


def _of_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


if __name__ == "__main__":
    dist = ROOT / "dist"
    if not sys.platform.startswith("linux"):
        sys.exit("The archive is for Linux; docs/building.md says what there is here.")
    print(pack(dist / about.NAME, dist))
