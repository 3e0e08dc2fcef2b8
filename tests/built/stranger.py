"""``python -m tests.built.stranger``: what ``make dist`` packed, on a PC with a desktop and without Python.

A small Debian is made in a folder, of libraries that every desktop depends on (``installer/of_the_pc.py``)
and nothing else. There a user without rights, with blanks and umlauts in the path of the home folder, unpacks
the archive, installs, works, and removes it again; what is done there is looked at from outside. Needs root,
``debootstrap``, ``binutils``, ``xvfb``, ``xdotool`` and ``weston``; takes some two minutes, most of it for
Debian's packages (``--root DIR`` keeps them). What is mounted for it is seen by this process only, and gone
with it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer import about
from installer.of_the_pc import LIBRARIES
from tests.built.__main__ import carried_out, everything
from tests.built.program import PATIENCE_S, Built, Fault, ended, until

ROOT = Path(__file__).resolve().parents[2]
USER = 1234
PORT = 18765
_ALSO_ON_EVERY_DESKTOP = ("fonts-dejavu-core", "xkb-data")
_APART = "LCADMIN_MOUNTS_APART"


@dataclass(frozen=True, slots=True)
class Stranger:
    """The user on the small Debian in ``root``; ``home`` has the same path inside and outside."""

    root: Path
    home: Path

    @property
    def program(self) -> Path:
        return self.home / ".local/lib/lcadmin/lcadmin"

    def line(self, *command: object) -> list[str]:
        """What runs a command as this user, there."""
        given = [str(part) for part in command]
        return ["/usr/sbin/chroot", f"--userspec={USER}:{USER}", str(self.root), *given]

    def does(self, *command: object, wanted: int = 0) -> str:
        """What a command prints. Fault where it ends otherwise than ``wanted``."""
        done = subprocess.run(
            self.line(*command),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            env=self.environment(),
            check=False,
        )
        if done.returncode != wanted:
            raise Fault(f"{' '.join(map(str, command))}: {done.returncode}, {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def environment(self) -> dict[str, str]:
        """As after signing in, but without a screen."""
        return {
            "HOME": str(self.home),
            "PATH": f"{self.home}/.local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def of_the_program(self) -> list[str]:
        """What lies in the home folder because of lcadmin."""
        found = (path.relative_to(self.home).as_posix() for path in self.home.rglob("*lcadmin*"))
        return sorted(name for name in found if not name.startswith(("Downloads/", "check/")))


def no_python(pc: Stranger) -> str:
    """Nothing on the small Debian could run a line of Python."""
    found = [str(path) for path in pc.root.glob("usr/**/*python*") if os.access(path, os.X_OK)]
    found = [path for path in found if "/share/doc/" not in path and "/share/gcc/" not in path]
    if found:
        raise Fault(f"there is a Python: {found}")
    pc.does("sh", "-c", "python3 -V", wanted=127)
    return (pc.root / "etc/debian_version").read_text(encoding="utf-8").strip()


def unpack_and_install(pc: Stranger, archive: Path) -> str:
    """As docs/building.md says. Twice: a newer copy takes the place of the one that is there."""
    downloads = pc.home / "Downloads"
    downloads.mkdir()
    shutil.copy(archive, downloads / archive.name)
    _given_to_the_user(pc.home)
    pc.does("tar", "xzf", downloads / archive.name, "-C", downloads)
    for _ in range(2):
        told = pc.does(downloads / f"{about.NAME}-{about.VERSION}" / "install.sh")
        if f"lcadmin {about.VERSION} is installed" not in told:
            raise Fault(f"the installer says: {told}")
    if pc.does("sh", "-c", "lcadmin --version").split()[-1] != about.VERSION:
        raise Fault("the command is another program")
    entry = (pc.home / ".local/share/applications/lcadmin.desktop").read_text(encoding="utf-8")
    if f'Exec="{pc.program}"' not in entry:
        raise Fault(f"the menu starts something else: {entry}")
    return f"into {pc.program.parent}"


def all_libraries_found(pc: Stranger) -> str:
    """The loader of the small Debian finds every library of every file, also of plug-ins nobody asked for."""
    files = [str(file) for file in pc.program.parent.rglob("*.so*") if not file.is_symlink()]
    libraries = f"LD_LIBRARY_PATH={pc.program.parent / '_internal'}"
    told = pc.does("env", libraries, "ldd", *files)
    missing = {line.split()[0] for line in told.splitlines() if "not found" in line}
    if missing:
        raise Fault(f"not on this PC: {sorted(missing)}")
    return f"{len(files)} files"


def work_at_home(pc: Stranger) -> str:
    """With everything where it lies by itself: data, autostart, a window from the menu's line."""
    data = pc.home / ".local/share/lcadmin"
    pc.does("lcadmin", "demo")
    pc.does("lcadmin", "config", "set", "listen_port", PORT)
    pc.does("lcadmin", "autostart", "on")
    window = subprocess.Popen(pc.line(pc.program), env=pc.environment(), stdin=subprocess.DEVNULL)
    try:
        until("the window never answered", lambda: _listens(PORT))
        told = pc.does(pc.home / f"Downloads/{about.NAME}-{about.VERSION}/install.sh", wanted=1)
        if "lcadmin is running" not in told:
            raise Fault(f"installed over a running program: {told}")
        ended(window)
    finally:
        if window.poll() is None:
            window.kill()
            window.wait()
    if not (data / "lcadmin.db").is_file():
        raise Fault(f"the data are not in {data}")
    return "a month of sample data, started from the menu, not replaced while it runs"


def removed(pc: Stranger) -> str:
    """Only the data are left, and they are the user's."""
    told = pc.does(pc.program.parent / "uninstall.sh")
    left = [name for name in pc.of_the_program() if not name.startswith(".local/share/lcadmin")]
    if left or "Its data are still in" not in told:
        raise Fault(f"left behind: {left}; {told}")
    others = [str(path) for path in pc.home.rglob("*") if path.lstat().st_uid not in (USER, 0)]
    if others:
        raise Fault(f"not the user's: {others}")
    return "program, command, menu, icons and autostart are gone, the data are there"


def main(given: Sequence[str] | None = None) -> int:
    """Makes the small Debian, does it all, and unmounts; 1 where something failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.built.stranger", description=__doc__)
    parser.add_argument("archive", nargs="?", type=Path, help="default: the newest in dist/")
    parser.add_argument("--root", type=Path, help="where the small Debian is, or is made and stays")
    parser.add_argument("--suite", default="bookworm", help="which Debian (default: %(default)s)")
    asked = parser.parse_args(given)
    if os.geteuid() != 0:
        parser.error("this needs root: it mounts and changes the root folder")
    if _APART not in os.environ:
        apart = [
            "unshare",
            "--mount",
            "--propagation",
            "private",
            sys.executable,
            "-m",
            "tests.built.stranger",
        ]
        line = [*apart, *(sys.argv[1:] if given is None else given)]
        return subprocess.run(line, env=os.environ | {_APART: "1"}, check=False).returncode
    archives = sorted((ROOT / "dist").glob("*-linux-*.tar.gz"), key=lambda file: file.stat().st_mtime)
    archive = asked.archive or (archives[-1] if archives else None)
    if archive is None or not archive.is_file():
        parser.error("there is no archive; make dist packs it")
    with tempfile.TemporaryDirectory(prefix="lcadmin-stranger-") as name:
        work = Path(name).resolve()
        work.chmod(0o755)
        root = (asked.root or work / "debian").resolve()
        _small_debian(root, asked.suite)
        home = work / "Zoë Müller (Büro)"
        home.mkdir()
        pc = Stranger(root, home)
        with _running(pc):
            return carried_out(_steps(pc, archive))


def _steps(pc: Stranger, archive: Path) -> dict[str, Callable[[], str]]:
    check = pc.home / "check"
    built = Built(pc.line(pc.program), check, owner=(USER, USER))
    todo: dict[str, Callable[[], str]] = {
        "no Python": lambda: no_python(pc),
        "unpack and install": lambda: unpack_and_install(pc, archive),
        "all libraries found": lambda: all_libraries_found(pc),
        "work at home": lambda: work_at_home(pc),
    }
    check.mkdir()
    return todo | everything(built, pc.program) | {"removed": lambda: removed(pc)}


def _small_debian(root: Path, suite: str) -> None:
    """apt finds the packages, not debootstrap: newer Debians have some of them under another name."""
    whole = root / "etc/made_for_lcadmin"
    if whole.is_file():
        return
    if root.exists() and any(root.iterdir()):
        sys.exit(f"{root} is not empty, and no small Debian of an earlier time.")
    packages = sorted({*LIBRARIES.values(), *_ALSO_ON_EVERY_DESKTOP})
    print(f"A small Debian ({suite}) is made, with {', '.join(packages)}", flush=True)
    _quietly("debootstrap", "--variant=minbase", suite, root)
    there = ["/usr/sbin/chroot", root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    _quietly(*there, "--no-install-recommends", "install", *packages)
    whole.touch()


def _quietly(*line: object) -> None:
    done = subprocess.run([str(part) for part in line], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{done.stdout[-2000:]}{done.stderr}\nThe small Debian could not be made.")


@contextmanager
def _running(pc: Stranger) -> Iterator[None]:
    """The small Debian knows the user, sees its processes, and the home folder at its own path."""
    users = pc.root / "etc/passwd"
    known = [line for line in users.read_text(encoding="utf-8").splitlines() if not line.startswith("zoe:")]
    known.append(f"zoe:x:{USER}:{USER}:Zoë Müller:{pc.home}:/bin/sh")
    users.write_text("\n".join(known) + "\n", encoding="utf-8")
    # The data are looked at from outside as well: by the same PC, which a folder of its own is not.
    if (known_as := Path("/etc/machine-id")).is_file():
        shutil.copy(known_as, pc.root / "etc/machine-id")
    home, processes = pc.root / pc.home.relative_to("/"), pc.root / "proc"
    home.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "--bind", pc.home, home], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", processes], check=True)
    try:
        yield
    finally:
        for place in (processes, home):
            subprocess.run(["umount", "--lazy", place], check=True)
        home.rmdir()


def _given_to_the_user(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, USER, USER, follow_symlinks=False)


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
