"""The database: the only place that knows SQL."""

from lcadmin.store.lock import Claim, claim
from lcadmin.store.store import SqliteStore, open_store

__all__ = ["Claim", "SqliteStore", "claim", "open_store"]
