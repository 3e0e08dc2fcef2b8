"""The database: the only place that knows SQL.

Where to go for what:

- a table or an index: the first release's in ``schema``; every later change is a step at the end of
  ``migrations``, and ``tests/store/make_old_database.py`` makes the files it is tried on;
- a column of people, lessons, seats, corrections or credits: also its name in ``digests`` (``Sealed``),
  in the same place as its value in the module of the table: ``people``, ``lesson_rows`` (lessons and
  seats, written by ``lessons``), ``times`` (corrections), ``credits``;
- a column of the journal: ``journal_buffer`` writes it, ``journal`` reads it; it counts in the chain;
- a column of the kept class times: ``_NAMES`` in ``times``, which also turns them into rows and back;
- runs, settings and secrets, imports that can be undone: ``runs``, ``office``, ``batches``;
- how what is read becomes Python values and back: ``codecs``; what the writer remembers: ``cache``;
- one transaction: ``writer`` (the thread), ``transaction`` (many pieces, one commit), ``view`` (SQL in,
  rows out), ``tables`` (all tables together); readers: ``readers``; who owns the folder: ``lock``;
- backups and restoring: ``care``, ``copies``; whether all is whole: ``checks``, ``check_*``, ``repair``.
"""

from lcadmin.store.lock import Claim, claim
from lcadmin.store.store import SqliteStore, open_store

__all__ = ["Claim", "SqliteStore", "claim", "open_store"]
