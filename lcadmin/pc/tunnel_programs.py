"""The tunnel programs that lcadmin knows: where they are found, how they are run, what they say."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.services.home_ports import TunnelProgram

_LINUX = ("/usr/local/bin", "/usr/bin", "/snap/bin", "/opt/bin", "~/.local/bin", "~/bin")
_MAC = ("/opt/homebrew/bin", "/usr/local/bin", "~/bin", "/Applications/Tailscale.app/Contents/MacOS")
_WINDOWS = (
    r"{ProgramFiles}\cloudflared",
    r"{ProgramFiles(x86)}\cloudflared",
    r"{ProgramFiles}\Tailscale",
    r"{ProgramFiles}\ngrok",
    r"{LOCALAPPDATA}\ngrok",
    r"{LOCALAPPDATA}\Microsoft\WinGet\Links",
    r"{USERPROFILE}\scoop\shims",
    r"{ProgramData}\chocolatey\bin",
)


@dataclass(frozen=True, slots=True)
class Order:
    """How to run it once: the words after the program's file, what is added to its environment, and
    whether the address that it gets is the same after a restart."""

    words: tuple[str, ...]
    environ: Mapping[str, str]
    permanent: bool


@dataclass(frozen=True, slots=True)
class Kind:
    """One program. ``address`` finds its address in a line (group 1), ``up`` a line that says that the
    tunnel stands; where there is none, the address itself says so."""

    key: str
    order: Callable[[str, str, str], Order]
    address: re.Pattern[str]
    up: re.Pattern[str] | None = None


def _cloudflared(target: str, _name: str, token: str) -> Order:
    if token:  # on the command line every user of this PC could read it
        return Order(("tunnel", "--no-autoupdate", "run"), {"TUNNEL_TOKEN": token}, True)
    unverified = ("--no-tls-verify",) if target.startswith("https:") else ()
    return Order(("tunnel", "--no-autoupdate", "--url", target, *unverified), {}, False)


def _ngrok(target: str, name: str, token: str) -> Order:
    words = ["http", target, "--log", "stdout", "--log-format", "logfmt"]
    if name:
        words.append(f"--domain={name}")
    return Order(tuple(words), {"NGROK_AUTHTOKEN": token} if token else {}, bool(name))


def _tailscale(target: str, _name: str, _token: str) -> Order:
    return Order(("funnel", target.replace("https://", "https+insecure://")), {}, True)


KINDS: Mapping[str, Kind] = {
    kind.key: kind
    for kind in (
        Kind(
            "cloudflared",
            _cloudflared,
            re.compile(
                r'(https://[a-z0-9-]+\.trycloudflare\.com)|hostname\\*":\\*"([a-z0-9.-]+)', re.IGNORECASE
            ),
            re.compile(r"Registered tunnel connection|Connection [0-9a-f-]+ registered"),
        ),
        Kind("ngrok", _ngrok, re.compile(r"\burl=(https://[^\s\"]+)")),
        Kind(
            "tailscale",
            _tailscale,
            re.compile(r"(https://[a-z0-9-]+(?:\.[a-z0-9-]+)*\.ts\.net(?::\d+)?)", re.IGNORECASE),
        ),
    )
}


def address_in(kind: Kind, line: str) -> str:
    """The address that a line of the program's names, "" where it names none."""
    found = kind.address.search(line)
    if found is None:
        return ""
    text = next(group for group in found.groups() if group)
    return (text if "://" in text else f"https://{text}").rstrip("/").lower()


def find(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform, home: Path | None = None
) -> list[TunnelProgram]:
    """Those on the PATH, else in the places where their installers put them."""
    found = []
    places = _places(environ, platform, Path.home() if home is None else home)
    for key in KINDS:
        file = shutil.which(key, path=os.pathsep.join(places))
        if file is not None:
            found.append(TunnelProgram(key, file))
    return found


def _places(environ: Mapping[str, str], platform: str, home: Path) -> list[str]:
    places = [place for place in environ.get("PATH", "").split(os.pathsep) if place]
    if platform == "win32":
        usual = []
        for pattern in _WINDOWS:
            variable = pattern.partition("}")[0].removeprefix("{")
            if environ.get(variable):
                usual.append(environ[variable] + pattern.partition("}")[2])
    else:
        usual = [place.replace("~", str(home), 1) for place in (_MAC if platform == "darwin" else _LINUX)]
    return places + usual
