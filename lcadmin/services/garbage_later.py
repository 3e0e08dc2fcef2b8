"""Work that only makes what it hands back, without the collector going through all of it again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_later() -> Iterator[None]:
    """A million rows hold one another in no circle, yet each time a quarter more of them is made the
    collector looks at every one. Where it is off already, as in the window, it stays off."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
