"""What the office set: the settings and the callback address's secrets."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from lcadmin.domain import setting_values
from lcadmin.domain.instants import Instant
from lcadmin.domain.settings import SECRET_KEYS, Settings
from lcadmin.services.tables import CallbackSecret
from lcadmin.store import codecs
from lcadmin.store.view import View


class SettingsRows:
    """Fulfils ``services.tables.SettingsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._snapshots: Settings | None = None  # in a reader's view nothing changes any more

    def load(self) -> Settings:
        cache = self._view.cache
        if cache is not None and cache.settings is not None:
            return cache.settings
        if self._snapshots is not None:
            return self._snapshots
        rows = self._view.all("SELECT key, value FROM settings")
        try:
            found = setting_values.load({key: json.loads(value) for key, value in rows})
        except (ValueError, RecursionError) as error:
            raise self._view.damaged("a setting cannot be read") from error
        if cache is not None:
            cache.keep_settings(found)
        else:
            self._snapshots = found
        return found

    def set(self, key: str, value: str | int | bool | Sequence[str] | Mapping[str, str] | None) -> None:
        """As the port says. Raises ValueError for a key that belongs in the keyring."""
        if key in SECRET_KEYS:
            raise ValueError(f"{key} is kept in the keyring, never in the database")
        if value is None:
            self._view.run("DELETE FROM settings WHERE key = ?", (key,))
        else:
            sql = (
                "INSERT INTO settings (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
            )
            self._view.run(sql, (key, codecs.to_json(value)))
        if self._view.cache is not None:
            self._view.cache.keep_settings(None)
        self._view.note("settings")


class Secrets:
    """Fulfils ``services.tables.SecretsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def all(self) -> list[CallbackSecret]:
        rows = self._view.all(
            "SELECT secret, made, valid_until FROM callback_secrets ORDER BY made DESC, rowid DESC"
        )
        return [CallbackSecret(secret, made, until) for secret, made, until in rows]

    def add(self, secret: CallbackSecret) -> None:
        sql = "INSERT INTO callback_secrets (secret, made, valid_until) VALUES (?, ?, ?)"
        self._view.run(sql, (secret.secret, secret.made, secret.valid_until))
        self._view.note("settings")

    def expire(self, secret: str, at: Instant) -> None:
        self._view.run("UPDATE callback_secrets SET valid_until = ? WHERE secret = ?", (at, secret))
        self._view.note("settings")
