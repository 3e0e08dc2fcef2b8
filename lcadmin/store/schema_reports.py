"""What reports keep: rates with start dates, bonus lines, months that were paid.

Days are TEXT (2026-11-23) in the business's zone, amounts TEXT as Decimal writes them.
"""

from __future__ import annotations

REPORTS = """
CREATE TABLE rates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  side TEXT NOT NULL CHECK (side IN ('tutor', 'student')),
  amount TEXT NOT NULL CHECK (amount <> ''),
  unit TEXT NOT NULL CHECK (unit IN ('hour', 'class')),
  person_id INTEGER REFERENCES people (id),
  title TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('normal', 'trial', 'make_up', 'free')),
  lesson_id INTEGER REFERENCES lessons (id) ON DELETE CASCADE,
  since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX rates_by_person ON rates (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX rates_by_lesson ON rates (lesson_id) WHERE lesson_id IS NOT NULL;
CREATE TABLE bonuses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount TEXT NOT NULL CHECK (amount <> ''),
  note TEXT NOT NULL CHECK (note <> ''),
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX bonuses_by_day ON bonuses (day);
CREATE INDEX bonuses_by_person ON bonuses (person_id);
CREATE TABLE month_locks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  side TEXT NOT NULL CHECK (side IN ('tutor', 'student')),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  currency TEXT NOT NULL,
  rules TEXT NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (side, month)
) STRICT;
CREATE TABLE paid_rows (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lock_id INTEGER NOT NULL REFERENCES month_locks (id),
  person_id INTEGER NOT NULL REFERENCES people (id),
  lesson_id INTEGER REFERENCES lessons (id),
  title TEXT NOT NULL,
  start INTEGER NOT NULL,
  counted_seconds INTEGER NOT NULL,
  paid_seconds INTEGER NOT NULL,
  amount TEXT NOT NULL CHECK (amount <> ''),
  rate TEXT,
  unit TEXT CHECK (unit IN ('hour', 'class')),
  extra TEXT CHECK (extra IN ('bonus', 'adjustment')),
  extra_id INTEGER NOT NULL,
  note TEXT NOT NULL,
  planned_seconds INTEGER NOT NULL,
  late_minutes INTEGER,
  presence TEXT CHECK (presence IN (
    'came', 'no_show', 'unknown', 'excused', 'cancelled', 'cancelled_late', 'called_off'
  )),
  missed INTEGER NOT NULL CHECK (missed IN (0, 1)),
  digest TEXT NOT NULL,
  CHECK ((rate IS NULL) = (unit IS NULL))
) STRICT;
CREATE INDEX paid_rows_by_lock ON paid_rows (lock_id);
CREATE INDEX paid_rows_by_person ON paid_rows (person_id);
CREATE INDEX paid_rows_by_lesson ON paid_rows (lesson_id) WHERE lesson_id IS NOT NULL;
"""

APPEND_ONLY = ("month_locks", "paid_rows")
