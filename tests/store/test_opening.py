from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal, StoreUnavailable, UserError
from lcadmin.paths import DataFolder
from lcadmin.store import SqliteStore, claim, lock, open_store
from lcadmin.store.care import check
from lcadmin.store.migrations import FORMAT
from lcadmin.store.safety_copy import SafetyCopy
from tests.store.sample import NOW, delivery, do, person

ROOT = Path(__file__).parents[2]


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def raised(folder: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        open_store(folder).close()
    return caught.value


def test_a_new_folder_is_made_for_this_user_alone(folder: Path) -> None:
    open_store(folder).close()
    database = DataFolder(folder).database
    assert database.stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0
    connection = sqlite3.connect(database)
    assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_two_programs_may_make_a_folder_at_once(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from lcadmin.store import open_store;"
        "open_store(Path(sys.argv[1])).close()"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program, str(folder)], cwd=ROOT, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [process.communicate(timeout=50)[1] for process in started] == [b""] * 3


def test_a_newer_database_is_refused_and_left_alone(store: SqliteStore, folder: Path) -> None:
    do(store, lambda t: t.journal.append(delivery(1)))
    store.close()
    connection = sqlite3.connect(DataFolder(folder).database)
    connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    connection.close()
    before = contents(folder)
    error = raised(folder)
    assert isinstance(error, Refusal)
    assert error.text.key == "newer_database"
    assert dict(error.text.params)["found"] == FORMAT + 1
    assert contents(folder) == before


def test_also_when_only_its_log_says_so(store: SqliteStore, folder: Path, tmp_path: Path) -> None:
    connection = sqlite3.connect(DataFolder(folder).database)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("lcadmin.db", "lcadmin.db-wal"):
        (copy / name).write_bytes((folder / name).read_bytes())
    connection.close()
    before = contents(copy)
    assert raised(copy).text.key == "newer_database"
    after = contents(copy)
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize(
    "content",
    [b"not a database at all", b"SQLite format 3\x00" + b"\x00" * 200, b"x", os.urandom(9_000)],
    ids=["text", "empty header", "one byte", "noise"],
)
def test_a_file_that_is_no_database_is_named_and_left_alone(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "lcadmin.db").write_bytes(content)
    error = raised(folder)
    assert isinstance(error, StoreUnavailable)
    assert dict(error.text.params)["file"] == str(folder / "lcadmin.db")
    assert (folder / "lcadmin.db").read_bytes() == content


def test_a_database_of_another_program_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    connection = sqlite3.connect(folder / "lcadmin.db")
    connection.execute("CREATE TABLE theirs (a)")
    connection.execute("PRAGMA application_id = 77")
    connection.commit()
    connection.close()
    before = contents(folder)
    assert raised(folder).text.key == "store_not_ours"
    assert contents(folder) == before


def test_a_database_without_any_sign_of_ours_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    connection = sqlite3.connect(folder / "lcadmin.db")
    connection.execute("CREATE TABLE people (a)")
    connection.commit()
    connection.close()
    before = (folder / "lcadmin.db").read_bytes()
    assert raised(folder).text.key == "store_not_ours"
    assert (folder / "lcadmin.db").read_bytes() == before
    connection = sqlite3.connect(folder / "lcadmin.db")
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("people",)]
    connection.close()


@pytest.mark.allow_logs
def test_a_damaged_database_gives_a_sentence_not_a_traceback(store: SqliteStore, folder: Path) -> None:
    do(store, lambda t: [t.journal.append(delivery(n)) for n in range(200)])
    store.close()
    file = DataFolder(folder).database
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    with pytest.raises(StoreUnavailable) as caught, open_store(folder) as again:
        do(again, lambda t: t.journal.append(delivery(999)))
    assert str(file) in str(dict(caught.value.text.params)["file"])


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    assert isinstance(raised(tmp_path / "data"), StoreUnavailable)
    assert isinstance(raised(tmp_path / "data" / "deeper"), StoreUnavailable)
    assert (tmp_path / "data").read_text() == "mine"


def test_a_folder_where_the_file_should_be(folder: Path) -> None:
    (folder / "lcadmin.db").mkdir(parents=True)
    assert isinstance(raised(folder), StoreUnavailable)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are set otherwise there")
def test_a_folder_that_this_user_may_not_write(folder: Path, tmp_path: Path) -> None:
    open_store(folder).close()
    program = textwrap.dedent(
        """
        import os, sys
        from pathlib import Path
        from lcadmin.domain.errors import StoreUnavailable
        from lcadmin.store import open_store
        from tests.store.sample import delivery

        os.chdir(sys.argv[1])
        if os.geteuid() == 0:
            os.seteuid(65534)
        try:
            with open_store(Path("data")) as store:
                store.write(lambda t: t.journal.append(delivery(1))).result()
        except StoreUnavailable as error:
            print(dict(error.text.params)["file"])
        """
    )
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in (tmp_path, *tmp_path.parents[:3]):
        if parent.stat().st_uid == os.getuid() and parent != Path("/tmp"):
            parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    folder.chmod(0o755)
    assert "lcadmin.db" in done.stdout, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.allow_logs
def test_a_folder_that_was_taken_away_and_comes_back(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    do(store, lambda t: t.journal.append(delivery(1)))
    folder.rename(tmp_path / "away")
    with pytest.raises(StoreUnavailable):
        do(store, lambda t: t.journal.append(delivery(2)))
    with pytest.raises(StoreUnavailable), store.read():
        pass
    assert not folder.exists()
    (tmp_path / "away").rename(folder)
    assert do(store, lambda t: t.journal.append(delivery(3))).number == 2


class TestTheOwner:
    """One process answers for a folder."""

    def test_a_second_one_is_refused_by_name(self, folder: Path) -> None:
        open_store(folder).close()
        with claim(folder) as ours:
            assert ours.held
            with pytest.raises(Refusal) as refused:
                claim(folder, patience_s=0)
            said = dict(refused.value.text.params)
            assert refused.value.text.key == "second_responder"
            assert (said["pid"], said["host"]) == (os.getpid(), socket.gethostname())
            assert str(said["since"]).endswith("Z")
        with claim(folder, patience_s=0):
            pass

    def test_giving_it_back_twice_changes_nothing(self, folder: Path) -> None:
        open_store(folder).close()
        ours = claim(folder)
        ours.release()
        ours.release()
        assert not ours.held

    def test_a_killed_owner_leaves_the_folder_free(self, folder: Path) -> None:
        open_store(folder).close()
        program = (
            "import sys, time; from pathlib import Path; from lcadmin.store import claim;"
            "kept = claim(Path(sys.argv[1])); print('mine', flush=True); time.sleep(60)"
        )
        other = subprocess.Popen(
            [sys.executable, "-c", program, str(folder)], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert other.stdout is not None
        assert other.stdout.readline() == b"mine\n"
        with pytest.raises(Refusal) as refused:
            claim(folder, patience_s=0)
        assert dict(refused.value.text.params)["pid"] == other.pid
        other.kill()
        other.wait(20)
        other.stdout.close()
        with claim(folder, patience_s=5):
            pass

    def test_others_read_and_write_beside_it(self, store: SqliteStore, folder: Path) -> None:
        with claim(folder), open_store(folder) as other:
            do(other, lambda t: t.journal.append(delivery(1)))
            assert do(store, lambda t: t.journal.count()) == 1

    def test_a_folder_that_is_not_there(self, folder: Path) -> None:
        with pytest.raises(StoreUnavailable):
            claim(folder)

    def test_only_it_gathers_the_log_into_the_database(self, folder: Path) -> None:
        open_store(folder).close()
        with lock.alone(folder) as alone:
            assert alone
        with claim(folder), lock.alone(folder) as alone:
            assert alone  # this process is the owner
        (folder / "lcadmin.lock").unlink()
        folder.rename(folder.with_name("away"))
        with lock.alone(folder) as alone:
            assert not alone


def test_a_database_that_is_gone_or_emptied_is_told_and_not_begun_anew(folder: Path) -> None:
    with open_store(folder) as store:
        do(store, lambda tables: tables.people.add(person()))
        SafetyCopy(store.read, DataFolder(folder).safety_copy, lambda: NOW).top_up()
    database = DataFolder(folder).database
    for harm in (lambda: database.write_bytes(b""), database.unlink):
        harm()
        with pytest.raises(StoreUnavailable, match="safety copy is there"):
            open_store(folder)
        assert [problem.key for problem in check(folder).problems] == ["store_lost"]
        assert not database.exists() or not database.stat().st_size


def test_a_folder_whose_database_was_never_made_is_begun(folder: Path) -> None:
    DataFolder(folder).create()
    DataFolder(folder).database.write_bytes(b"")
    with open_store(folder) as store, store.read() as tables:
        assert tables.people.find() == []
