"""PySide's own support goes into the program's folder compiled, where PySide itself looks for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from installer import shiboken


def test_each_source_has_its_compiled_file_beside_it(tmp_path: Path) -> None:
    found = list(shiboken.files(tmp_path))
    sources = [Path(file) for file, _ in found if file.endswith(".py")]
    compiled = {Path(file).name.partition(".")[0] for file, _ in found if file.endswith(".pyc")}
    assert "loader" in compiled
    assert {source.stem for source in sources} == compiled
    assert all(Path(place).parts[:3] == ("shiboken6", "files.dir", "shibokensupport") for _, place in found)


def test_what_was_compiled_is_taken_whatever_the_date_of_its_source(tmp_path: Path) -> None:
    list(shiboken.files(tmp_path))
    source = tmp_path / "shibokensupport" / "__init__.py"
    source.write_text("raise SystemExit('the source was read')")
    os.utime(source, (1, 1))
    started = [sys.executable, "-c", "import shibokensupport; print('taken')"]
    place = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(started, env=place, capture_output=True, text=True, check=True)
    assert done.stdout == "taken\n"
