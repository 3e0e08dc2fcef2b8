"""What the program writes where it was started from."""

from __future__ import annotations

import logging
import sys


def to_the_screen() -> None:
    """What goes wrong is told once, as a sentence; without a log file nothing else goes to the screen."""
    logging.getLogger("lcadmin").addHandler(logging.NullHandler())
    logging.raiseExceptions = False
    for stream in (sys.stdout, sys.stderr):
        # Names of people are UTF-8 whatever the terminal's code page is (Windows, LANG=C).
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
