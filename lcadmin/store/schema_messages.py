"""Format 2: contacts and families, who was given which link, the letters' ledger and their texts."""

from __future__ import annotations

MESSAGES = """
CREATE TABLE families (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;
CREATE TABLE contacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  language TEXT NOT NULL,
  digest TEXT NOT NULL,
  CHECK (email <> '' OR phone <> '')
) STRICT;
CREATE INDEX contacts_by_person ON contacts (person_id);
CREATE INDEX contacts_by_email ON contacts (email);
CREATE TABLE recipients (
  id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  links_to TEXT NOT NULL CHECK (links_to IN ('student', 'contacts', 'both')),
  family_id INTEGER REFERENCES families (id),
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX recipients_by_family ON recipients (family_id) WHERE family_id IS NOT NULL;
CREATE TABLE handed (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson_id INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  way TEXT NOT NULL CHECK (way IN ('copied', 'mailed', 'draft', 'qr', 'file', 'shown')),
  at INTEGER NOT NULL,
  start INTEGER NOT NULL,
  link TEXT NOT NULL,
  cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
  tutors TEXT NOT NULL,
  reader TEXT NOT NULL,
  address TEXT NOT NULL
) STRICT;
CREATE INDEX handed_by_lesson ON handed (lesson_id, id);
CREATE INDEX handed_by_person ON handed (person_id);
CREATE TABLE calendar_numbers (
  lesson_id INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  mark TEXT NOT NULL,
  PRIMARY KEY (lesson_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE letters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL CHECK (key <> ''),
  kind TEXT NOT NULL,
  reader TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  message_id TEXT NOT NULL UNIQUE CHECK (message_id <> ''),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'uncertain', 'dropped')),
  made INTEGER NOT NULL,
  at INTEGER NOT NULL,
  about TEXT NOT NULL,
  message TEXT NOT NULL,
  run TEXT NOT NULL,
  why TEXT
) STRICT;
CREATE INDEX letters_by_key ON letters (key);
CREATE INDEX letters_open ON letters (state, id) WHERE state <> 'sent';
CREATE TABLE mail_texts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  plain TEXT NOT NULL,
  html TEXT NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (kind, language)
) STRICT;
"""
