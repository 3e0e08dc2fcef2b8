"""Where API keys and passwords are kept: the system's keyring, else a file that only this user reads."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import keyring
import msgspec
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringError, PasswordDeleteError

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.paths import APP_NAME


class SecretStore:
    """Fulfils ``ports.Keyring``. The data folder is part of the name under which the keyring keeps a
    value, so that two folders on one PC do not share keys."""

    def __init__(self, file: Path) -> None:
        """``file`` is the data folder's ``secrets.json``, which is made only where it is needed."""
        self._file = file.absolute()
        self._service = f"{APP_NAME}:{self._file.parent}"
        self._in_keyring = _has_keyring()

    @property
    def kept_in(self) -> str:
        """ "keyring" or "file"."""
        return "keyring" if self._in_keyring else "file"

    def get(self, key: str) -> str | None:
        """The value, None where there is none. StoreUnavailable when the keyring or the file fails."""
        if self._in_keyring:
            try:
                found = keyring.get_password(self._service, key)
            except KeyringError as error:
                raise StoreUnavailable("keyring_failed") from error
            if found is not None:
                return found
        # Also beside a keyring: the file may be from before there was one.
        return self._read().get(key)

    def set(self, key: str, value: str | None) -> None:
        """Keeps a value, or removes it (None). StoreUnavailable when the keyring or the file fails."""
        kept = self._read()
        if self._in_keyring:
            try:
                self._set_in_keyring(key, value)
            except KeyringError as error:
                raise StoreUnavailable("keyring_failed") from error
            if key not in kept:
                return
            value = None
        changed = {name: text for name, text in kept.items() if name != key}
        if value is not None:
            changed[key] = value
        if changed != kept:
            self._write(changed)

    def _set_in_keyring(self, key: str, value: str | None) -> None:
        if value is not None:
            keyring.set_password(self._service, key, value)
            return
        with contextlib.suppress(PasswordDeleteError):
            keyring.delete_password(self._service, key)

    def _read(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StoreUnavailable("secrets_file", file=self._file, cause=error.strerror) from error
        except msgspec.DecodeError:
            # Never written over: whoever damaged it may still mend it.
            raise StoreUnavailable("secrets_damaged", file=self._file) from None

    def _write(self, values: dict[str, str]) -> None:
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Made with mode 0600 from the first moment; in place only when it is whole on the disk.
            descriptor, name = tempfile.mkstemp(dir=self._file.parent, prefix=".secrets-")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(msgspec.json.format(msgspec.json.encode(values), indent=2))
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(self._file)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise StoreUnavailable("secrets_file", file=self._file, cause=error.strerror) from error


def _has_keyring() -> bool:
    backend = keyring.get_keyring()
    if isinstance(backend, chainer.ChainerBackend):
        return bool(backend.backends)
    return not isinstance(backend, (fail.Keyring, null.Keyring))
