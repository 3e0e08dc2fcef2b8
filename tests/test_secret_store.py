from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.secret_store import SecretStore
from tests.conftest import MemoryKeyring


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "secrets.json"


class Locked(MemoryKeyring):
    """A keyring that its owner has not unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked(f"locked: {service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked(f"locked: {service} {username} {password}")


@pytest.fixture
def locked() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(Locked())
    yield
    keyring.set_keyring(before)


class TestWithoutAKeyring:
    """A headless PC: a file that only this user reads."""

    def test_keeps_values_in_a_private_file(self, file: Path) -> None:
        kept = SecretStore(file)
        assert kept.kept_in == "file"
        assert kept.get("api_public_key") is None
        assert not file.exists()
        kept.set("api_public_key", "pk")
        kept.set("api_private_key", "sk")
        again = SecretStore(file)
        assert (again.get("api_public_key"), again.get("api_private_key")) == ("pk", "sk")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert list(file.parent.iterdir()) == [file]

    def test_removes_a_value(self, file: Path) -> None:
        kept = SecretStore(file)
        kept.set("a", "1")
        kept.set("b", "2")
        kept.set("a", None)
        kept.set("never there", None)
        assert (kept.get("a"), kept.get("b")) == (None, "2")
        assert "1" not in file.read_text()

    @pytest.mark.parametrize("content", ["{", "[]", '{"a": 5}', ""])
    def test_never_writes_over_a_file_that_it_cannot_read(self, file: Path, content: str) -> None:
        file.parent.mkdir()
        file.write_text(content)
        kept = SecretStore(file)
        with pytest.raises(StoreUnavailable):
            kept.get("a")
        with pytest.raises(StoreUnavailable) as caught:
            kept.set("a", "hunter2")
        assert "hunter2" not in str(caught.value)
        assert file.read_text() == content

    def test_a_folder_that_cannot_be_used(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("")
        kept = SecretStore(tmp_path / "data" / "secrets.json")
        with pytest.raises(StoreUnavailable):
            kept.set("a", "1")


class TestWithAKeyring:
    """The system's keyring, a name for each data folder."""

    def test_keeps_values_there_and_nowhere_else(self, file: Path, memory_keyring: MemoryKeyring) -> None:
        kept = SecretStore(file)
        assert kept.kept_in == "keyring"
        kept.set("api_private_key", "sk")
        assert SecretStore(file).get("api_private_key") == "sk"
        assert list(memory_keyring.kept.values()) == ["sk"]
        assert not file.exists()

    @pytest.mark.usefixtures("memory_keyring")
    def test_two_folders_do_not_share(self, tmp_path: Path) -> None:
        SecretStore(tmp_path / "a" / "secrets.json").set("key", "1")
        assert SecretStore(tmp_path / "b" / "secrets.json").get("key") is None

    def test_removes_a_value(self, file: Path, memory_keyring: MemoryKeyring) -> None:
        kept = SecretStore(file)
        kept.set("key", "1")
        kept.set("key", None)
        kept.set("key", None)
        assert kept.get("key") is None
        assert memory_keyring.kept == {}

    def test_takes_over_what_a_file_holds(self, file: Path, memory_keyring: MemoryKeyring) -> None:
        keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
        SecretStore(file).set("key", "old")
        SecretStore(file).set("other", "kept")
        keyring.set_keyring(memory_keyring)
        kept = SecretStore(file)
        assert kept.get("key") == "old"
        kept.set("key", "new")
        assert kept.get("key") == "new"
        assert "old" not in file.read_text()
        assert kept.get("other") == "kept"

    @pytest.mark.usefixtures("locked")
    def test_a_locked_one_gives_a_sentence_without_the_secret(self, file: Path) -> None:
        kept = SecretStore(file)
        with pytest.raises(StoreUnavailable):
            kept.get("key")
        with pytest.raises(StoreUnavailable) as caught:
            kept.set("key", "hunter2")
        assert "hunter2" not in str(caught.value)
        assert not file.exists()
