"""Moving to another PC: the one that is left answers nobody, and nothing that was said yes to is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from lcadmin.domain.errors import BadInput, Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant
from lcadmin.domain.moved import Moved
from lcadmin.domain.people import Role
from lcadmin.services import configure, moving, people, reminders
from lcadmin.services.attend import follow
from lcadmin.services.ports import Parcel
from tests.support.desk import START, Bench
from tests.support.gui import HandTunnels

WORDS = "correct horse battery"


class HandParcels:
    """A parcel that is one line of text. ``fails`` is raised while it is made."""

    def __init__(self) -> None:
        self.fails: BaseException | None = None
        self.busy = False
        self.packed: dict[str, str] | None = None
        self.during: Callable[[], None] = lambda: None

    @contextmanager
    def alone(self) -> Iterator[bool]:
        yield not self.busy

    def pack(
        self,
        target: Path,
        passphrase: str,
        secrets: Mapping[str, str],
        now: Instant,  # noqa: ARG002 - the port's
        progress: Callable[[float], None] | None = None,
    ) -> None:
        self.during()
        if progress is not None:
            progress(0.5)
        if self.fails is not None:
            raise self.fails
        self.packed = dict(secrets)
        target.write_text(passphrase)

    def unpack(self, file: Path, passphrase: str, progress: object = None) -> Parcel:
        raise NotImplementedError


@pytest.fixture
def parcels() -> HandParcels:
    return HandParcels()


def test_the_pc_that_is_left_refuses_every_message_and_keeps_none(
    bench: Bench, parcels: HandParcels, tmp_path: Path
) -> None:
    lesson = bench.lesson("Tom")
    file = moving.move_out(bench.desk, parcels, tmp_path / "x.lcmove", WORDS, " Office 2 ")
    assert file.read_text() == WORDS
    reply = bench.connect(lesson, lesson.students[0], after=0)
    assert (reply.http_status, reply.status) == (503, False)
    assert "moved to another computer" in str(reply.body["message"])
    assert bench.rows() == []
    mark = moving.mark(bench.desk)
    assert mark is not None
    assert (mark.to, mark.at, mark.finished) == ("Office 2", START, True)


def test_nothing_is_answered_any_more_from_before_the_copy_is_made(
    bench: Bench, parcels: HandParcels, tmp_path: Path
) -> None:
    lesson = bench.lesson("Tom")
    seen: list[int] = []
    parcels.during = lambda: seen.append(bench.connect(lesson, lesson.students[0], after=0).http_status)
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS)
    assert seen == [503]


@pytest.mark.parametrize(("to", "says"), [("Office 2", "moved to “Office 2”"), ("", "moved to another PC")])
def test_nothing_can_be_changed_on_the_pc_that_is_left(
    bench: Bench, parcels: HandParcels, tmp_path: Path, to: str, says: str
) -> None:
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS, to)
    with pytest.raises(Refusal, match=says):
        bench.person("Eva")
    assert people.find(bench.desk) == []


def test_taken_back_it_answers_as_before(bench: Bench, parcels: HandParcels, tmp_path: Path) -> None:
    lesson = bench.lesson("Tom")
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS)
    moving.take_back(bench.desk)
    assert bench.connect(lesson, lesson.students[0], after=0).status
    assert moving.mark(bench.desk) is None
    with pytest.raises(Refusal, match="at home on this PC"):
        moving.take_back(bench.desk)


@pytest.mark.parametrize("error", [StoreUnavailable("store_full", file="x"), KeyboardInterrupt()])
def test_a_move_that_fails_has_not_happened(
    bench: Bench, parcels: HandParcels, tmp_path: Path, error: BaseException
) -> None:
    parcels.fails = error
    with pytest.raises(type(error)):
        moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS)
    assert moving.mark(bench.desk) is None
    assert bench.person("Eva", Role.TUTOR).id


def test_a_move_can_be_called_off_and_tells_how_far_it_is(
    bench: Bench, parcels: HandParcels, tmp_path: Path
) -> None:
    told: list[float] = []
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS, progress=told.append)
    assert told == [0.5]
    moving.take_back(bench.desk)
    with pytest.raises(Refusal, match="Called off"):
        moving.move_out(bench.desk, parcels, tmp_path / "y", WORDS, called_off=lambda: True)
    assert moving.mark(bench.desk) is None


def test_keys_and_passwords_go_along(bench: Bench, parcels: HandParcels, tmp_path: Path) -> None:
    bench.keyring.kept = {"api_private_key": "p", "mail_password": "m"}
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS)
    assert parcels.packed == {"api_private_key": "p", "mail_password": "m"}


def test_what_is_no_good_is_refused_before_anything_happens(
    bench: Bench, parcels: HandParcels, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="at least 10"):
        moving.move_out(bench.desk, parcels, tmp_path / "x", "short")
    (tmp_path / "there").write_text("mine")
    with pytest.raises(Refusal, match="already"):
        moving.move_out(bench.desk, parcels, tmp_path / "there", WORDS)
    parcels.busy = True
    with pytest.raises(Refusal, match="just now"):
        moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS)
    parcels.busy = False
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS, "Laptop")
    with pytest.raises(Refusal, match="moved to “Laptop”"):
        moving.move_out(bench.desk, parcels, tmp_path / "y", WORDS)
    assert moving.mark(bench.desk) is not None


def _killed(bench: Bench, file: Path) -> None:
    """As a move leaves the data that is killed while the file is written."""
    mark = Moved(START, "", str(file))
    bench.store.write(lambda tables: tables.moved.put(mark)).result()


def test_a_move_that_was_killed_before_its_file_was_there_has_not_happened(
    bench: Bench, parcels: HandParcels, tmp_path: Path
) -> None:
    moving.settle(bench.desk, parcels)  # nothing to settle
    _killed(bench, tmp_path / "x")
    parcels.busy = True  # it is still under way, in another process
    moving.settle(bench.desk, parcels)
    assert moving.mark(bench.desk) is not None
    parcels.busy = False
    moving.settle(bench.desk, parcels)
    assert moving.mark(bench.desk) is None


def test_where_the_file_may_be_whole_the_mark_stays(
    bench: Bench, parcels: HandParcels, tmp_path: Path
) -> None:
    _killed(bench, tmp_path / "stick" / "x")  # pulled out
    moving.settle(bench.desk, parcels)
    assert moving.mark(bench.desk) is not None
    (tmp_path / "x").write_text("whole")
    _killed(bench, tmp_path / "x")
    moving.settle(bench.desk, parcels)
    assert moving.mark(bench.desk) is not None
    moving.take_back(bench.desk)
    (tmp_path / "x").unlink()
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS)
    (tmp_path / "x").unlink()  # carried to the other PC
    moving.settle(bench.desk, parcels)
    assert moving.mark(bench.desk) is not None


def _parcel(**secrets: str) -> Parcel:
    return Parcel(Path("x"), START, "Old", secrets)


def test_the_keys_are_put_here_and_can_be_put_back(bench: Bench) -> None:
    bench.keyring.kept = {"api_private_key": "here", "mail_password": "here"}
    back = moving.take_keys(bench.keyring, _parcel(api_private_key="there"))
    assert bench.keyring.kept == {"api_private_key": "there"}
    back()
    assert bench.keyring.kept == {"api_private_key": "here", "mail_password": "here"}
    assert "there" not in repr(_parcel(api_private_key="there"))


def test_a_keyring_that_fails_half_way_is_as_before(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.keyring.kept = {"api_public_key": "here"}
    real, refuse = bench.keyring.set, [True]

    class Failing:
        kept_in = "keyring"
        get = staticmethod(bench.keyring.get)

        @staticmethod
        def set(key: str, value: str | None) -> None:
            if value == "p" and refuse.pop():
                raise StoreUnavailable("keyring_failed")
            real(key, value)

    with pytest.raises(StoreUnavailable):
        moving.take_keys(Failing(), _parcel(api_public_key="new", api_private_key="p"))
    assert bench.keyring.kept == {"api_public_key": "here"}


def test_files_that_settings_name_and_that_are_not_here_are_told(bench: Bench, tmp_path: Path) -> None:
    there = tmp_path / "backups"
    there.mkdir()
    configure.set(bench.desk, "backup_folder", str(there))
    assert moving.left_behind(bench.desk) == {}
    there.rmdir()
    assert moving.left_behind(bench.desk) == {"backup_folder": str(there)}


def test_reminders_and_the_tunnel_are_the_other_pcs_business(
    bench: Bench, parcels: HandParcels, tmp_path: Path
) -> None:
    configure.set_many(bench.desk, {"mail_reminders": "true", "tunnel": "cloudflared"})
    tunnels = HandTunnels()
    follow(bench.desk, tunnels, "http://127.0.0.1:8765")
    assert tunnels.view.state.value == "starting"
    moving.move_out(bench.desk, parcels, tmp_path / "x", WORDS)
    follow(bench.desk, tunnels, "http://127.0.0.1:8765")
    assert tunnels.view.state.value == "off"
    assert reminders.send_due(bench.desk) == 0
