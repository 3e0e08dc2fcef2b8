"""What LearnCube's own log said, as it was imported.

Rows of an import that is not done have ids above ``log_limits``, which every query asks for: one small
write there shows them all. A row that is said anew is a new row; the old one stands in ``log_replaced``
until the import is done and is then removed. ``class_no`` is a class through all its rows: ``log_keys``
gives it to each name by which LearnCube calls it (``u:`` uuid, ``s:`` slug, ``t:`` token).

``digest`` tells whether the same is said again; ``seal`` whether the row is as it was written
(``log_seals.py``).

``box`` is a class's state and where it came from as one number (``log_boxes.py``); every order of the list
has an index that begins with it, so that a list of one state is as quick as one of all: each box is met in
order, and a dozen of them are merged. ``log_spans`` says between which moments the classes of a run of
rows (or of class numbers) start: where the log came in order, the latest that match are in the last runs.

The search index merges nothing by itself, which would hold the writer for long now and then: every
piece of an import merges a few pages (``class_logs``).
"""

from __future__ import annotations

LOGS = """
CREATE TABLE log_imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL CHECK (source IN ('csv', 'json', 'api')),
  name TEXT NOT NULL,
  began INTEGER NOT NULL,
  ended INTEGER,
  state TEXT NOT NULL CHECK (state IN ('open', 'done')),
  reached TEXT NOT NULL,
  summary TEXT NOT NULL
) STRICT;
CREATE TABLE log_limits (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  classes INTEGER NOT NULL,
  participants INTEGER NOT NULL,
  events INTEGER NOT NULL,
  next_no INTEGER NOT NULL
) STRICT;
INSERT INTO log_limits VALUES (1, 0, 0, 0, 1);
CREATE TABLE log_keys (key TEXT PRIMARY KEY, class_no INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE log_replaced (
  kind TEXT NOT NULL CHECK (kind IN ('class', 'participant', 'event')),
  row_id INTEGER NOT NULL,
  import_id INTEGER NOT NULL REFERENCES log_imports (id),
  PRIMARY KEY (kind, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_classes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  class_no INTEGER NOT NULL,
  start INTEGER NOT NULL,
  slug TEXT NOT NULL,
  uuid TEXT NOT NULL,
  token TEXT NOT NULL,
  title TEXT NOT NULL,
  end INTEGER,
  actual_start INTEGER,
  actual_end INTEGER,
  given REAL,
  seconds INTEGER CHECK (seconds >= 0),
  tutor TEXT NOT NULL,
  tutor_start INTEGER,
  tutor_attended INTEGER CHECK (tutor_attended IN (0, 1)),
  rating REAL,
  recording TEXT NOT NULL,
  room TEXT NOT NULL,
  seats INTEGER,
  subject TEXT NOT NULL,
  level TEXT NOT NULL,
  summary TEXT NOT NULL,
  company TEXT NOT NULL,
  course TEXT NOT NULL,
  cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
  cancelled_by TEXT NOT NULL,
  cancelled_at INTEGER,
  students TEXT NOT NULL,
  student_start INTEGER,
  status TEXT NOT NULL CHECK (status IN ('held', 'not_held', 'planned', 'cancelled')),
  source TEXT NOT NULL CHECK (source IN ('csv', 'json', 'api')),
  import_id INTEGER NOT NULL REFERENCES log_imports (id),
  digest INTEGER NOT NULL,
  seal INTEGER NOT NULL,
  folded TEXT NOT NULL,
  box INTEGER NOT NULL CHECK (box BETWEEN 0 AND 11)
) STRICT;
CREATE INDEX log_classes_by_no ON log_classes (class_no);
CREATE INDEX log_classes_by_token ON log_classes (token) WHERE token <> '';
CREATE INDEX log_classes_by_start ON log_classes (box, start);
CREATE INDEX log_classes_by_title ON log_classes (box, title COLLATE NOCASE, start);
CREATE INDEX log_classes_by_tutor ON log_classes (box, tutor COLLATE NOCASE, start);
CREATE INDEX log_classes_by_students ON log_classes (box, students COLLATE NOCASE, start);
CREATE INDEX log_classes_by_seconds ON log_classes (box, seconds, start);
CREATE INDEX log_classes_by_planned ON log_classes (box, end - start, start);
CREATE INDEX log_classes_by_tutor_start ON log_classes (box, tutor_start, start);
CREATE INDEX log_classes_by_student_start ON log_classes (box, student_start, start);
CREATE INDEX log_classes_by_rating ON log_classes (box, rating, start);
CREATE INDEX log_classes_by_recording ON log_classes (box, recording <> '', start);
CREATE INDEX log_classes_short ON log_classes (folded) WHERE length(folded) < 3;
CREATE INDEX log_classes_nameless ON log_classes (start) WHERE slug = '';
CREATE TABLE log_spans (
  kind TEXT NOT NULL CHECK (kind IN ('row', 'class')),
  block INTEGER NOT NULL,
  low INTEGER NOT NULL,
  high INTEGER NOT NULL,
  PRIMARY KEY (kind, block)
) STRICT, WITHOUT ROWID;
CREATE INDEX log_spans_by_high ON log_spans (kind, high);
CREATE INDEX log_spans_by_low ON log_spans (kind, low);
CREATE VIRTUAL TABLE log_classes_fts USING fts5 (
  folded, tokenize = 'trigram', detail = 'none', columnsize = 0, content = 'log_classes', content_rowid = 'id'
);
INSERT INTO log_classes_fts (log_classes_fts, rank) VALUES ('automerge', 0);
INSERT INTO log_classes_fts (log_classes_fts, rank) VALUES ('usermerge', 8);
INSERT INTO log_classes_fts (log_classes_fts, rank) VALUES ('crisismerge', 200);
CREATE TABLE log_participants (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  class_no INTEGER NOT NULL,
  slug TEXT NOT NULL,
  event TEXT NOT NULL,
  token TEXT NOT NULL,
  uuid TEXT NOT NULL,
  userid TEXT NOT NULL,
  username TEXT NOT NULL,
  name TEXT NOT NULL,
  is_tutor INTEGER NOT NULL CHECK (is_tutor IN (0, 1)),
  attended INTEGER CHECK (attended IN (0, 1)),
  joined INTEGER,
  left INTEGER,
  cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
  cancelled_by TEXT NOT NULL,
  cancelled_at INTEGER,
  rating REAL,
  feedback TEXT NOT NULL,
  enrolled INTEGER,
  start INTEGER,
  import_id INTEGER NOT NULL REFERENCES log_imports (id),
  digest INTEGER NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX log_participants_by_class ON log_participants (class_no);
CREATE INDEX log_participants_by_name ON log_participants (name COLLATE NOCASE, is_tutor, class_no);
CREATE TABLE log_events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  class_no INTEGER NOT NULL,
  uuid TEXT NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  ok INTEGER NOT NULL CHECK (ok IN (0, 1)),
  slug TEXT NOT NULL,
  token TEXT NOT NULL,
  userid TEXT NOT NULL,
  info TEXT NOT NULL,
  response TEXT NOT NULL,
  import_id INTEGER NOT NULL REFERENCES log_imports (id),
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX log_events_by_uuid ON log_events (uuid);
CREATE INDEX log_events_by_class ON log_events (class_no, at);
CREATE TABLE log_matches (
  class_no INTEGER PRIMARY KEY,
  lesson_id INTEGER REFERENCES lessons (id) ON DELETE CASCADE,
  how TEXT NOT NULL CHECK (how IN ('token', 'people', 'user')),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX log_matches_by_lesson ON log_matches (lesson_id) WHERE lesson_id IS NOT NULL;
CREATE TABLE learncube_rooms (
  lesson_id INTEGER PRIMARY KEY REFERENCES lessons (id) ON DELETE CASCADE,
  uuid TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sending', 'entered', 'removed')),
  said TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
"""

SEARCHED = ("log_classes",)
