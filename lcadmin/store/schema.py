# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""The tables as the first release made them. What came later stands in ``schema_2.py`` and so on, and
becomes a migration (``migrations.py``).

Moments are INTEGER UTC milliseconds, lengths are INTEGER seconds or minutes as the column says,
yes and no are 0 and 1, values with parts are JSON text. ``digest`` seals a row (``digests.py``).
"""

from __future__ import annotations

from collections.abc import Collection

from lcadmin.store import schema_2
from lcadmin.store.search import found_by

PEOPLE = """
CREATE TABLE people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('tutor', 'student')),
  classroom_name TEXT NOT NULL,
  email TEXT NOT NULL,
  avatar TEXT NOT NULL,
  timezone TEXT NOT NULL,
  language TEXT NOT NULL,
  rate TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  folded TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX people_by_name ON people (folded);
CREATE INDEX people_by_email ON people (email);
"""

LESSONS = """
CREATE TABLE series (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;
CREATE TABLE batches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  published INTEGER NOT NULL CHECK (published IN (0, 1))
) STRICT;
CREATE INDEX batches_hidden ON batches (id) WHERE published = 0;
CREATE TABLE lessons (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token TEXT NOT NULL UNIQUE CHECK (token <> ''),
  title TEXT NOT NULL,
  start INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  kind TEXT NOT NULL CHECK (kind IN ('normal', 'trial', 'make_up', 'free')),
  record INTEGER NOT NULL CHECK (record IN (0, 1)),
  series_id INTEGER REFERENCES series (id),
  cancelled_by TEXT CHECK (cancelled_by IN ('tutor', 'student', 'office')),
  cancelled_told INTEGER,
  cancelled_at INTEGER,
  opens INTEGER,
  closes INTEGER,
  misses INTEGER NOT NULL CHECK (misses >= 0),
  entries_paused INTEGER NOT NULL CHECK (entries_paused IN (0, 1)),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  folded TEXT NOT NULL,
  batch INTEGER REFERENCES batches (id),
  digest TEXT NOT NULL,
  CHECK ((cancelled_by IS NULL) = (cancelled_at IS NULL)),
  CHECK ((cancelled_by IS NULL) = (cancelled_told IS NULL))
) STRICT;
CREATE INDEX lessons_by_start ON lessons (start, batch, practice);
CREATE INDEX lessons_by_title ON lessons (folded);
CREATE INDEX lessons_by_series ON lessons (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX lessons_by_batch ON lessons (batch) WHERE batch IS NOT NULL;
CREATE TABLE used_tokens (token TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE seats (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson_id INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES people (id),
  role TEXT NOT NULL CHECK (role IN ('tutor', 'student')),
  user_id TEXT NOT NULL UNIQUE CHECK (user_id <> ''),
  revoked_at INTEGER,
  excused INTEGER NOT NULL CHECK (excused IN (0, 1)),
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX seats_by_lesson ON seats (lesson_id);
CREATE INDEX seats_by_person ON seats (person_id, role, revoked_at, lesson_id);
"""

JOURNAL = """
CREATE TABLE journal (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  id TEXT NOT NULL UNIQUE,
  arrived INTEGER NOT NULL,
  run TEXT NOT NULL,
  elapsed_ms INTEGER,
  request TEXT NOT NULL,
  token TEXT NOT NULL,
  user_id TEXT NOT NULL,
  time_json TEXT,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('admitted', 'accepted', 'refused', 'unknown', 'malformed', 'error')),
  status INTEGER NOT NULL CHECK (status IN (0, 1)),
  message TEXT,
  seat_id INTEGER,
  imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
  chain TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_token ON journal (token);
CREATE INDEX journal_by_arrival ON journal (arrived, id);
CREATE INDEX journal_refused ON journal (arrived) WHERE outcome IN ('refused', 'unknown');
CREATE TABLE journal_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  number INTEGER NOT NULL,
  chain TEXT NOT NULL
) STRICT;
INSERT INTO journal_head VALUES (1, 0, '');
CREATE TABLE senders (
  number INTEGER PRIMARY KEY,
  remote TEXT NOT NULL,
  arrived INTEGER NOT NULL
) STRICT;
CREATE TABLE doors (
  token TEXT NOT NULL,
  seat_id INTEGER NOT NULL,
  PRIMARY KEY (token, seat_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE adoptions (token TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE strangers (
  hour INTEGER NOT NULL,
  remote TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (hour, remote)
) STRICT, WITHOUT ROWID;
"""

TIMES = """
CREATE TABLE times (
  lesson_id INTEGER PRIMARY KEY REFERENCES lessons (id) ON DELETE CASCADE,
  status TEXT NOT NULL DEFAULT 'scheduled' CHECK (status IN ('scheduled', 'waiting', 'in_progress',
    'interrupted', 'ended', 'crashed', 'no_show', 'cancelled')),
  counted_seconds INTEGER NOT NULL DEFAULT 0 CHECK (counted_seconds >= 0),
  reported_seconds INTEGER NOT NULL DEFAULT 0 CHECK (reported_seconds >= 0),
  as_of INTEGER,
  turns_at INTEGER,
  running_since INTEGER,
  lost_at INTEGER,
  started_at INTEGER,
  ended_at INTEGER,
  last_heard INTEGER,
  repeats INTEGER NOT NULL DEFAULT 0,
  sessions INTEGER NOT NULL DEFAULT 0,
  in_review INTEGER NOT NULL DEFAULT 0 CHECK (in_review IN (0, 1)),
  reviews TEXT NOT NULL DEFAULT '[]',
  alternatives TEXT NOT NULL DEFAULT '[]',
  notes TEXT NOT NULL DEFAULT '[]',
  arrivals TEXT NOT NULL DEFAULT '[]',
  correction TEXT,
  due INTEGER NOT NULL DEFAULT 1 CHECK (due IN (0, 1)),
  batch INTEGER
) STRICT;
CREATE INDEX times_by_turn ON times (turns_at, batch) WHERE turns_at IS NOT NULL;
CREATE INDEX times_due ON times (due, batch) WHERE due = 1;
CREATE INDEX times_by_status ON times (status);
CREATE INDEX times_in_review ON times (in_review) WHERE in_review = 1;
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson_id INTEGER NOT NULL REFERENCES lessons (id),
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  why TEXT NOT NULL,
  after_id TEXT NOT NULL,
  seen INTEGER,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_lesson ON corrections (lesson_id);
CREATE TABLE credits (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id),
  unit TEXT NOT NULL CHECK (unit IN ('lessons', 'minutes')),
  amount INTEGER NOT NULL,
  at INTEGER NOT NULL,
  note TEXT NOT NULL,
  lesson_id INTEGER REFERENCES lessons (id),
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX credits_by_person ON credits (person_id);
CREATE INDEX credits_by_lesson ON credits (lesson_id) WHERE lesson_id IS NOT NULL;
"""

OFFICE = """
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE callback_secrets (
  secret TEXT PRIMARY KEY CHECK (secret <> ''),
  made INTEGER NOT NULL,
  valid_until INTEGER
) STRICT;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run TEXT NOT NULL,
  began INTEGER NOT NULL,
  last_beat INTEGER NOT NULL,
  ended INTEGER,
  address TEXT NOT NULL
) STRICT;
CREATE INDEX runs_by_beginning ON runs (began);
CREATE TABLE holes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  CHECK (start < end)
) STRICT;
CREATE INDEX holes_by_end ON holes (end);
CREATE TABLE changes (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref INTEGER NOT NULL) STRICT;
"""

TABLES = (PEOPLE, LESSONS, JOURNAL, TIMES, OFFICE)

APPEND_ONLY = ("journal", "corrections", "credits", *schema_2.APPEND_ONLY)
SEARCHED = ("people", "lessons")


def triggers(among: Collection[str] | None = None) -> dict[str, str]:
    """Every trigger by name: the append-only guards and what keeps the search indexes in step
    when a row is renamed or removed. ``among`` leaves out those of tables that an older format lacks.

    Apart from the tables because sqlite-utils' ``transform()`` silently drops a table's triggers:
    a migration ends with ``restore_triggers``.
    """
    made: dict[str, str] = {}
    for table in (name for name in APPEND_ONLY if among is None or name in among):
        for event in ("UPDATE", "DELETE"):
            name = f"{table}_no_{event.lower()}"
            made[name] = (
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    for table in (name for name in (*SEARCHED, *schema_2.SEARCHED) if among is None or name in among):
        index = f"{table}_fts"
        put = f"{found_by(table)} VALUES (new.id, new.folded);"
        drop = f"INSERT INTO {index} ({index}, rowid, folded) VALUES ('delete', old.id, old.folded);"
        if table not in schema_2.DROPPED_TOGETHER:
            made[f"{table}_lost"] = f"CREATE TRIGGER {table}_lost AFTER DELETE ON {table} BEGIN {drop} END"
        # The condition keeps a mere count of misses away from the search index.
        made[f"{table}_renamed"] = (
            f"CREATE TRIGGER {table}_renamed AFTER UPDATE OF folded ON {table} "
            f"WHEN old.folded IS NOT new.folded BEGIN {drop} {put} END"
        )
    return made
