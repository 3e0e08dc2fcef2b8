"""A real Firefox with a profile of its own, driven through Marionette: its own protocol, no other program.

A message is its length, a colon, and a JSON array: [0, number, command, parameters] there and
[1, number, error, result] back.
"""

from __future__ import annotations

import base64
import json
import os
import socket
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.e2e.program import PATIENCE_SECONDS, eventually

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_PREFERENCES = {
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage": "about:blank",
    "datareporting.policy.dataSubmissionEnabled": False,
    "marionette.port": 0,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.enabled": False,
}
_TO_START_SECONDS = 180  # with a new profile, on a machine that does other things too


class Firefox:
    """Somebody at their own computer. Use it as a context manager."""

    def __init__(self, program: str, profile: Path) -> None:
        profile.mkdir(parents=True)
        lines = [
            f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in _PREFERENCES.items()
        ]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        self._profile = profile
        self._line = [program, "--headless", "--no-remote", "--marionette", "--profile", str(profile)]
        self._sent = 0
        self._unread = b""

    def __enter__(self) -> Firefox:
        quiet = subprocess.DEVNULL
        home = os.environ | {
            "HOME": str(self._profile),
            "MOZ_HEADLESS_WIDTH": "1100",
            "MOZ_HEADLESS_HEIGHT": "720",
        }
        self._process = subprocess.Popen(self._line, stdout=quiet, stderr=quiet, env=home)
        try:
            port = eventually(self._port, bool, _TO_START_SECONDS)
            self._socket = socket.create_connection(("127.0.0.1", port), _TO_START_SECONDS)
            self._receive()  # it says who it is
            self._ask("WebDriver:NewSession")
            self._socket.settimeout(PATIENCE_SECONDS)
        except BaseException:
            self._process.kill()
            self._process.wait()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()
        self._process.terminate()
        try:
            self._process.wait(timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def open(self, link: str) -> None:
        self._ask("WebDriver:Navigate", url=link)

    def press(self, button: str) -> None:
        """Clicks a button of the page, once it can be seen."""
        found = self._part(button)
        eventually(lambda: self._ask("WebDriver:IsElementDisplayed", id=found)["value"], bool)
        self._ask("WebDriver:ElementClick", id=found)

    def shows(self, button: str) -> bool:
        """Whether a part of the page can be seen."""
        return bool(self._ask("WebDriver:IsElementDisplayed", id=self._part(button))["value"])

    def reads(self, part: str) -> str:
        """What a part of the page says."""
        return str(self._ask("WebDriver:GetElementText", id=self._part(part))["value"])

    def sees(self, part: str, text: str) -> None:
        """Waits until a part of the page says this."""
        eventually(lambda: self.reads(part), lambda said: text in said, PATIENCE_SECONDS)

    def photograph(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(base64.b64decode(self._ask("WebDriver:TakeScreenshot", full=True)["value"]))

    def _part(self, name: str) -> str:
        css = f'[data-testid="{name}"]'
        return str(self._ask("WebDriver:FindElement", using="css selector", value=css)["value"][_ELEMENT])

    def _port(self) -> int:
        """Marionette's, once it listens; 0 until then."""
        assert self._process.poll() is None, "Firefox ended by itself"
        try:
            return int((self._profile / "MarionetteActivePort").read_text(encoding="ascii"))
        except (FileNotFoundError, ValueError):
            return 0

    def _ask(self, command: str, **parameters: object) -> Any:
        self._sent += 1
        message = json.dumps([0, self._sent, command, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        kind, number, error, result = self._receive()
        assert (kind, number) == (1, self._sent)
        assert error is None, f"{command}: {error}"
        return result

    def _receive(self) -> Any:
        while b":" not in self._unread:
            self._more()
        length, _, self._unread = self._unread.partition(b":")
        while len(self._unread) < int(length):
            self._more()
        message, self._unread = self._unread[: int(length)], self._unread[int(length) :]
        return json.loads(message)

    def _more(self) -> None:
        data = self._socket.recv(1 << 16)
        assert data, "Firefox closed the connection"
        self._unread += data
