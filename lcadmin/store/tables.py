"""All tables together, as one transaction sees them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from lcadmin.store.actions import Actions
from lcadmin.store.cache import Cache
from lcadmin.store.closures import Closures
from lcadmin.store.contacts import Contacts
from lcadmin.store.credits import Credits
from lcadmin.store.free_text_rows import FreeTextRows
from lcadmin.store.journal import Journal
from lcadmin.store.lessons import Lessons
from lcadmin.store.letters import HandedRows, Letters, Texts
from lcadmin.store.logo import LogoRow
from lcadmin.store.logs import Logs
from lcadmin.store.marks import Firsts, Marks
from lcadmin.store.money import Money
from lcadmin.store.moved import MovedRow
from lcadmin.store.office import Secrets, SettingsRows
from lcadmin.store.parked import Parked
from lcadmin.store.people import People
from lcadmin.store.personal import Personal
from lcadmin.store.reach import ReachRow
from lcadmin.store.reports import Reports
from lcadmin.store.runs import Runs
from lcadmin.store.samples import Samples
from lcadmin.store.terms import CancelTerms
from lcadmin.store.times import Times
from lcadmin.store.view import View


class SqliteTables:
    """Fulfils ``services.tables.Tables``; with a cache it is the writer's, without one a reader's."""

    def __init__(self, connection: sqlite3.Connection, path: Path, cache: Cache | None = None) -> None:
        self.view = View(connection, path, cache)
        self.people = People(self.view)
        self.lessons = Lessons(self.view)
        self.journal = Journal(self.view)
        self.times = Times(self.view)
        self.credits = Credits(self.view)
        self.settings = SettingsRows(self.view)
        self.secrets = Secrets(self.view)
        self.runs = Runs(self.view)
        self.samples = Samples(self.view)
        self.contacts = Contacts(self.view)
        self.handed = HandedRows(self.view)
        self.letters = Letters(self.view)
        self.texts = Texts(self.view)
        self.logs = Logs(self.view)
        self.reach = ReachRow(self.view)
        self.actions = Actions(self.view)
        self.closures = Closures(self.view)
        self.terms = CancelTerms(self.view)
        self.parked = Parked(self.view)
        self.reports = Reports(self.view)
        self.money = Money(self.view)
        self.logo = LogoRow(self.view)
        self.marks = Marks(self.view)
        self.firsts = Firsts(self.view)
        self.personal = Personal(self.view)
        self.moved = MovedRow(self.view)
        self.erasing = FreeTextRows(self.view)

    def before_commit(self, key: object, work: Callable[[], None]) -> None:
        """As the port says. PermissionError through a reader's view."""
        if self.view.cache is None:
            raise PermissionError("nothing is committed through a reader's view")
        self.view.hooks.setdefault(key, work)
