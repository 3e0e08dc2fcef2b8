"""Runs in the built program before lcadmin, on Linux.

PyInstaller has the program's own libraries found through LD_LIBRARY_PATH, which the system reads once, as the
program starts. A browser, a mail program or a tunnel that lcadmin opens must find the system's libraries,
though, not lcadmin's, which may be older: so they inherit what was set before.
"""

import os
import sys

if sys.platform.startswith("linux"):
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before
