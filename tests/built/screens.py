"""The window on a real screen, X11's and Wayland's, where there is one to be had: its title says which page
it shows, in which language."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.built.program import PATIENCE_S, Built, ended, until
from tests.built.steps import callback

TITLE = "Heute – lcadmin"


def window_on_x11(built: Built) -> str:
    """Seen as the desktop sees it, by the title of the window."""
    xvfb, xdotool = shutil.which("Xvfb"), shutil.which("xdotool")
    if xvfb is None or xdotool is None:
        return "not looked at: this needs Xvfb and xdotool"
    with _x11(xvfb) as display:
        on_it = replace(built, more={**built.more, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display})

        def titles() -> bool:
            ask = [xdotool, "search", "--onlyvisible", "--name", f"^{TITLE}$"]
            environment = os.environ | {"DISPLAY": display}
            done = subprocess.run(ask, capture_output=True, env=environment, timeout=PATIENCE_S, check=False)
            return bool(done.stdout.strip())

        with on_it.started() as window:
            until(f"no window is called “{TITLE}”", titles)
            callback(built)  # only then is it there as a whole, and knows what to do when it is told to end
            ended(window)
    return f"a window called “{TITLE}”, ended when asked to"


def window_on_wayland(built: Built) -> str:
    """Wayland lets nobody look at another's window: its own library tells what it asks the screen for."""
    weston = shutil.which("weston")
    if weston is None:
        return "not looked at: this needs weston"
    told = built.home / "run" / "told"
    with _wayland(weston, built) as display, told.open("wb") as errors:
        more = {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": str(display), "WAYLAND_DEBUG": "client"}
        with replace(built, more={**built.more, **more}).started(errors=errors) as window:
            title = f'set_title("{TITLE}")'
            until(f"no window is called “{TITLE}”", lambda: title in told.read_text("utf-8", "replace"))
            callback(built)
            ended(window)
    return f"a window called “{TITLE}”, ended when asked to"


@contextmanager
def _x11(xvfb: str) -> Iterator[str]:
    read, write_end = os.pipe()
    # Without -noreset it begins anew whenever the last program leaves, here each look for the title, and
    # turns away who comes in that moment.
    line = [xvfb, "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    screen = subprocess.Popen(
        line,
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        screen.terminate()
        screen.wait(PATIENCE_S)


@contextmanager
def _wayland(weston: str, built: Built) -> Iterator[Path]:
    folder = Path(built.environment()["XDG_RUNTIME_DIR"])
    socket = folder / "screen"
    screen = subprocess.Popen(
        [weston, "--backend=headless-backend.so", f"--socket={socket.name}", "--width=1280", "--height=800"],
        env=os.environ | {"XDG_RUNTIME_DIR": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until("weston has no screen", socket.exists)
        socket.chmod(0o777)
        yield socket
    finally:
        screen.terminate()
        screen.wait(PATIENCE_S)
