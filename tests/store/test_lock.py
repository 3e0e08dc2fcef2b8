from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.store import claim, lock

pytestmark = pytest.mark.usefixtures("store")
ROOT = Path(__file__).parents[2]


def test_a_former_owner_is_not_alone_while_another_process_is(folder: Path) -> None:
    claim(folder).release()
    program = (
        "import sys; from pathlib import Path; from lcadmin.store import lock\n"
        "with lock.alone(Path(sys.argv[1])) as alone: print(alone, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"True\n"
        with lock.alone(folder) as alone:
            assert not alone
    with lock.alone(folder) as alone:
        assert alone


def test_a_file_that_names_this_process_does_not_make_it_the_owner(folder: Path) -> None:
    with claim(folder):
        text = (folder / "lcadmin.lock").read_bytes()
    (folder / "lcadmin.lock").write_bytes(text)
    with lock.alone(folder) as first, lock.alone(folder) as second:
        assert (first, second) == (True, False)


def test_a_folder_that_was_given_back_names_nobody(folder: Path) -> None:
    with claim(folder):
        assert lock.owner(folder) is not None
        assert lock.is_owned(folder)
    assert lock.owner(folder) is None
    assert not lock.is_owned(folder)


def test_the_owner_of_one_folder_is_not_the_owner_of_another(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    with claim(folder), lock.alone(tmp_path / "second"), lock.alone(tmp_path / "second") as again:
        assert not again


def test_a_folder_is_given_back_only_after_what_is_done_alone(folder: Path) -> None:
    ours = claim(folder)
    with lock.alone(folder) as alone:
        assert alone
        leaving = threading.Thread(target=ours.release)
        leaving.start()
        with pytest.raises(Refusal):
            claim(folder, patience_s=0.3)
    leaving.join(20)
    claim(folder, patience_s=0).release()


def test_two_openings_of_the_owner_are_never_alone_at_once(folder: Path) -> None:
    entered: list[str] = []
    waiting = threading.Event()

    def second() -> None:
        waiting.set()
        with lock.alone(folder) as alone:
            entered.append(f"second {alone}")

    with claim(folder):
        with lock.alone(folder):
            thread = threading.Thread(target=second)
            thread.start()
            assert waiting.wait(20)
            thread.join(0.2)
            entered.append("first leaves")
        thread.join(20)
    assert entered == ["first leaves", "second True"]
