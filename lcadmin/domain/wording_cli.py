"""Sentences of the command line and of what it starts."""

from __future__ import annotations

CLI: dict[str, str] = {
    "alert_misses": "{misses} wrong links were tried on this class: somebody may be guessing.",
    "alert_paused": "{misses} wrong links were tried on this class, so students who were not in yet are not let "
    "in until you let entries go on (it stops at {most}).",
    "cannot_listen": "LearnCube cannot be answered at {host}, port {port}: {cause}",
    "missing_library": "{library} is missing on this PC: the window, printing and PDF need it. Whatever needs no screen works. "
    "Debian and Ubuntu have it in one of these packages: "
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libgssapi-krb5-2",
    "unreadable_file": "{file} cannot be read: {cause}.",
    "unwritable_file": "{file} cannot be written: {cause}. Nothing was changed.",
}
