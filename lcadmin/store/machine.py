"""Which PC this is: a name for people, and a number that does not change with the name."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from lcadmin.domain.quick_dataclass import dataclass

_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


@dataclass(frozen=True, slots=True)
class Machine:
    """``number`` tells two PCs of one name apart, and one PC from itself under another name."""

    name: str
    number: str


@lru_cache(maxsize=1)
def this_machine() -> Machine:
    """This PC. Where the system gives it no number of its own, its name has to do."""
    from hashlib import sha256

    name = _name()
    # Hashed: the system's own number is nobody's business, and this one stands in a file that may travel.
    number = sha256(f"lcadmin:{_number() or name}".encode()).hexdigest()[:32]
    return Machine(name, number)


if sys.platform == "win32":
    import socket
    import winreg

    def _name() -> str:
        return socket.gethostname()

    def _number() -> str:
        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""

elif sys.platform == "darwin":
    import ctypes

    def _name() -> str:
        return os.uname().nodename

    def _number() -> str:
        number, patience = (ctypes.c_ubyte * 16)(), (ctypes.c_long * 2)(0, 0)
        with suppress(OSError, AttributeError):
            if ctypes.CDLL(None).gethostuuid(number, patience) == 0:
                return bytes(number).hex()
        return ""

else:

    def _name() -> str:
        return os.uname().nodename

    def _number() -> str:
        for file in _FILES:
            with suppress(OSError):
                found = file.read_text("utf-8", "replace").strip()
                if found:
                    return found
        return ""
