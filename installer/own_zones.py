"""Runs in the built program before lcadmin: has Python find the time zones that installer/zones.py packed."""

import sys

sys.path.append(f"{sys._MEIPASS}/zones.zip")  # type: ignore[attr-defined]
