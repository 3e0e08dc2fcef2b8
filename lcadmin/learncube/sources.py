"""Files and the REST API, as the window and the services ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from lcadmin.domain.class_logs import LogSource
from lcadmin.domain.errors import BadInput
from lcadmin.learncube import csv_import, csv_layout, json_import
from lcadmin.learncube.recipes import understood
from lcadmin.services.log_entries import LogFile, RejectedRow
from lcadmin.services.log_sources import Feed, FileLook, Kind, Layout
from lcadmin.services.ports import Desk


def made_again(recipe: bytes) -> LogFile:
    """The file that the recipe of a ``LogFile`` is for."""
    told = understood(recipe)
    path = Path(told.path)
    if told.layout is None:
        return json_import.log_file(path)
    return csv_import.log_file(path, ZoneInfo(told.zone), told.layout)


class LearnCubeSources:
    """Fulfils ``services.log_sources.LogSources``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def look(self, path: Path, zone: ZoneInfo, encoding: str = "") -> FileLook:
        if json_import.is_json(path):
            return FileLook(path, LogSource.JSON)
        return csv_import.look(path, zone, encoding=encoding)

    def file(self, look: FileLook, zone: ZoneInfo, layout: Layout | None) -> LogFile:
        if look.source is LogSource.JSON:
            return json_import.log_file(look.path)
        if layout is None:
            raise BadInput("log_file_unknown", file=look.path.name)
        return csv_import.log_file(look.path, zone, layout)

    def usual(self, kind: Kind) -> Layout:
        return csv_layout.usual(kind)

    def fields(self, kind: Kind) -> Sequence[str]:
        return csv_layout.FIELDS[kind]

    def save_rejected(self, target: Path, source: Path, rejected: Sequence[RejectedRow]) -> None:
        try:
            csv_import.save_rejected(target, source, rejected)
        except OSError as error:
            cause = error.strerror or type(error).__name__
            raise BadInput("unwritable_file", file=target.name, cause=cause) from error

    def feed(self) -> Feed:
        from lcadmin.learncube.client import Client
        from lcadmin.learncube.feed import LearnCubeFeed
        from lcadmin.learncube.sign_in import Credentials

        with self._desk.store.read() as tables:
            settings = tables.settings.load()
        public = self._desk.keyring.get("api_public_key")
        private = self._desk.keyring.get("api_private_key")
        if not public or not private:
            raise BadInput("api_no_keys")
        credentials = Credentials(
            public,
            private,
            settings.api_sign_in,
            settings.api_username,
            settings.api_user_id,
            settings.api_email,
        )
        return LearnCubeFeed(Client(settings.api_root, credentials))
