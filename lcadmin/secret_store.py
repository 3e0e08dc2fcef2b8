"""Where API keys and passwords are kept: the system's keyring, else a file that only this user reads."""

from __future__ import annotations

import contextlib
import os
import tempfile
from functools import cached_property
from pathlib import Path

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.paths import APP_NAME


class SecretStore:
    """Fulfils ``ports.Keyring``. The data folder is part of the name under which the keyring keeps a
    value, so that two folders on one PC do not share keys."""

    def __init__(self, file: Path) -> None:
        """``file`` is the data folder's ``secrets.json``, which is made only where it is needed."""
        self._file = file.absolute()
        self._service = f"{APP_NAME}:{self._file.parent}"

    @property
    def kept_in(self) -> str:
        """ "keyring" or "file"."""
        return "file" if self._ring is None else "keyring"

    def get(self, key: str) -> str | None:
        """The value, None where there is none. StoreUnavailable when the keyring or the file fails."""
        found = None if self._ring is None else self._ring.get(self._service, key)
        # Also beside a keyring: the file may be from before there was one.
        return self._read().get(key) if found is None else found

    def set(self, key: str, value: str | None) -> None:
        """Keeps a value, or removes it (None). StoreUnavailable when the keyring or the file fails."""
        kept = self._read()
        changed = {name: text for name, text in kept.items() if name != key}
        if self._ring is not None:
            self._ring.set(self._service, key, value)
        elif value is not None:
            changed[key] = value
        if changed != kept:
            self._write(changed)

    @cached_property
    def _ring(self) -> _Ring | None:
        """The system's keyring, looked for at the first use: it takes 10 MB and a third of a second."""
        import keyring
        from keyring.backends import chainer, fail, null

        backend = keyring.get_keyring()
        if isinstance(backend, chainer.ChainerBackend):
            return _Ring() if backend.backends else None
        return None if isinstance(backend, (fail.Keyring, null.Keyring)) else _Ring()

    def _read(self) -> dict[str, str]:
        import msgspec

        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StoreUnavailable("secrets_file", file=self._file, cause=error.strerror) from error
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            # Never written over: whoever damaged it may still mend it.
            raise StoreUnavailable("secrets_damaged", file=self._file) from None

    def _write(self, values: dict[str, str]) -> None:
        import msgspec

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


class _Ring:
    """The system's keyring with its errors in our words."""

    def get(self, service: str, key: str) -> str | None:
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(service, key)
        except KeyringError as error:
            raise StoreUnavailable("keyring_failed") from error

    def set(self, service: str, key: str, value: str | None) -> None:
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            if value is not None:
                keyring.set_password(service, key, value)
                return
            with contextlib.suppress(PasswordDeleteError):
                keyring.delete_password(service, key)
        except KeyringError:
            # Without its cause: a keyring's own error may repeat what it was given.
            raise StoreUnavailable("keyring_failed") from None
