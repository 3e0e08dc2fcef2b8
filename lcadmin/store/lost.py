"""A database that is gone, or emptied, beside a safety copy that tells of one."""

from __future__ import annotations

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.paths import DataFolder
from lcadmin.store import database
from lcadmin.store.errors import folder_unavailable


def refuse_lost(place: DataFolder) -> None:
    """StoreUnavailable ``store_lost`` where nothing stands in the database although something has stood:
    a program that began anew there would turn everybody away without a word."""
    if database.header(place.database) == (0, 0) and _was_there(place):
        raise StoreUnavailable("store_lost", file=place.database)


def _was_there(place: DataFolder) -> bool:
    try:
        kept = [*place.safety_copy.glob("*.jsonl"), *place.backups.glob("*.db")]
        return any(file.stat().st_size for file in kept)
    except OSError as error:
        raise folder_unavailable(error, place.root) from error
