"""The program in processes of its own, and its window beside a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.program import School


@pytest.fixture
def school(tmp_path: Path) -> School:
    """People in a data folder of their own; nothing runs on it yet."""
    return School.founded(tmp_path / "school")
