"""Makes the sample of the present format: ``python -m tests.store.make_old_database``.

Run once for each release that changes the format; a sample that is there already is never made anew.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.lesson_time import Correction
from lcadmin.services.tables import CallbackSecret, Tables
from lcadmin.store import open_store
from lcadmin.store.care import backup
from lcadmin.store.migrations import FORMAT
from tests.store.sample import NOW, RICH, classroom, delivery, do


def fill(tables: Tables) -> None:
    made = classroom(tables, "OLDTOKEN")
    tables.journal.append(delivery(1, token="OLDTOKEN", outcome=Outcome.ADMITTED, seat_id=made.seats[0].id))
    tables.journal.append(delivery(2, token="OLDTOKEN", request="end_lesson", time_json="611"))
    tables.times.put(made.id, RICH)
    tables.times.correct(made.id, Correction(600, "Office", NOW, "agreed"))
    tables.credits.add(CreditEntry(made.seats[1].person_id, "lessons", 5, NOW, "paid"))
    tables.settings.set("business_name", "Old school")
    tables.secrets.add(CallbackSecret("secret", NOW))
    tables.runs.begin("run", NOW, "http://127.0.0.1:8765")


def main() -> None:
    target = Path(__file__).parents[1] / "data" / "old_databases" / f"format-{FORMAT}.db"
    if target.exists():
        raise SystemExit(f"{target} is there already")
    with tempfile.TemporaryDirectory() as folder:
        with open_store(Path(folder)) as store:
            do(store, fill)
        backup(Path(folder), target)


if __name__ == "__main__":
    main()
