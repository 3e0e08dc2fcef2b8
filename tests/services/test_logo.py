"""The business's picture on what goes out."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput
from lcadmin.services import logo
from tests.support.desk import Bench


def test_a_logo_is_a_picture_of_moderate_size(bench: Bench) -> None:
    png = b"\x89PNG\r\n\x1a\n" + bytes(20)
    logo.put(bench.desk, png)
    assert logo.get(bench.desk) == png
    for bad in (b"GIF89a", png + bytes(logo.MOST_BYTES)):
        with pytest.raises(BadInput):
            logo.put(bench.desk, bad)
    assert logo.get(bench.desk) == png
    logo.put(bench.desk, None)
    assert logo.get(bench.desk) is None
