"""Where the program's own log goes: a rotating file in the data folder, never on the user's screen.

Tokens, seat numbers, secrets and keys are never passed to a logger; the formatter writes only what
it is given.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from lcadmin.paths import DataFolder

_BYTES = 1_000_000
_KEPT = 5


def log_to(folder: DataFolder, level: int = logging.INFO) -> Path | None:
    """Sends lcadmin's log to ``logs/lcadmin.log``; None where the folder cannot be written."""
    logger = logging.getLogger("lcadmin")
    target = folder.logs / "lcadmin.log"
    for handler in logger.handlers:
        if isinstance(handler, RotatingFileHandler) and handler.baseFilename == str(target):
            return target
    try:
        folder.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            target, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
    return target
