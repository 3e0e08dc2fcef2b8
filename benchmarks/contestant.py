"""A server as a process of its own: started, asked what it costs, stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.load import Load, http_post, run

ROOT = Path(__file__).resolve().parent.parent
_STOP_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Contestant:
    """A server that listens. ``pid`` is its process."""

    host: str
    port: int
    path: str
    pid: int

    def load(self, bodies: Sequence[bytes], connections: int, seconds: float) -> Load:
        """Sends these bodies round and round; see ``load.run``."""
        requests = [http_post(self.path, body, self.host) for body in bodies]
        return run(self.host, self.port, requests, connections, seconds)

    def memory(self) -> float | None:
        """Its resident memory in MB (10^6 bytes); None where the system does not say."""
        return resident(self.pid)

    def cpu_seconds(self) -> float | None:
        """The CPU time it has taken so far; None where the system does not say."""
        try:
            fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return None
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> float | None:
    """A process's resident memory in MB (10^6 bytes); None where the system does not say."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return _resident_by_ps(pid)
    found = [line.split()[1] for line in lines if line.startswith("VmRSS:")]
    return int(found[0]) * 1024 / 1e6 if found else None


def _resident_by_ps(pid: int) -> float | None:
    try:
        asked = ["ps", "-o", "rss=", "-p", str(pid)]
        said = subprocess.run(asked, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return int(said.stdout) * 1024 / 1e6


def children() -> list[int]:
    """The processes that this one has started and that run; none where the system does not tell."""
    try:
        threads = list(Path("/proc/self/task").iterdir())
        return [int(pid) for one in threads for pid in (one / "children").read_text().split()]
    except OSError:
        return []


def serve(folder: Path) -> Sequence[str]:
    """The command line of lcadmin's responder on a data folder."""
    return ("-m", "lcadmin", "serve", "--data", str(folder), "--port", "0")


def alternative(folder: Path) -> Sequence[str]:
    """The command line of the other way of doing it; ``folder`` is there and takes its database."""
    return ("-m", "benchmarks.alternative_starlette", str(folder))


def quick_echo() -> Sequence[str]:
    """The command line of a server that does nothing."""
    return ("-m", "benchmarks.quick_echo")


@contextmanager
def started(
    command: Sequence[str], more_environment: Mapping[str, str] | None = None
) -> Iterator[Contestant]:
    """Runs a Python command that says in its first line where it listens; stops it at the end."""
    process = subprocess.Popen(
        [sys.executable, *command],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, **(more_environment or {})},
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"a server did not start: {' '.join(command)}")
        address = urlsplit(json.loads(line)["callback_url"])
        yield Contestant(address.hostname or "", address.port or 0, address.path, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
