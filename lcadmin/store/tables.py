"""All tables together, as one transaction sees them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lcadmin.store.view import View

if TYPE_CHECKING:
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


class SqliteTables:
    """Fulfils ``services.tables.Tables``; with a cache it is the writer's, without one a reader's.

    Each table is made, and its module loaded, when it is first asked for: most transactions look at two or
    three of them, and whoever starts the program waits for those only.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, cache: Cache | None = None) -> None:
        self.view = View(connection, path, cache)

    @cached_property
    def people(self) -> People:
        from lcadmin.store.people import People

        return People(self.view)

    @cached_property
    def lessons(self) -> Lessons:
        from lcadmin.store.lessons import Lessons

        return Lessons(self.view)

    @cached_property
    def journal(self) -> Journal:
        from lcadmin.store.journal import Journal

        return Journal(self.view)

    @cached_property
    def times(self) -> Times:
        from lcadmin.store.times import Times

        return Times(self.view)

    @cached_property
    def credits(self) -> Credits:
        from lcadmin.store.credits import Credits

        return Credits(self.view)

    @cached_property
    def settings(self) -> SettingsRows:
        from lcadmin.store.office import SettingsRows

        return SettingsRows(self.view)

    @cached_property
    def secrets(self) -> Secrets:
        from lcadmin.store.office import Secrets

        return Secrets(self.view)

    @cached_property
    def runs(self) -> Runs:
        from lcadmin.store.runs import Runs

        return Runs(self.view)

    @cached_property
    def samples(self) -> Samples:
        from lcadmin.store.samples import Samples

        return Samples(self.view)

    @cached_property
    def contacts(self) -> Contacts:
        from lcadmin.store.contacts import Contacts

        return Contacts(self.view)

    @cached_property
    def handed(self) -> HandedRows:
        from lcadmin.store.letters import HandedRows

        return HandedRows(self.view)

    @cached_property
    def letters(self) -> Letters:
        from lcadmin.store.letters import Letters

        return Letters(self.view)

    @cached_property
    def texts(self) -> Texts:
        from lcadmin.store.letters import Texts

        return Texts(self.view)

    @cached_property
    def logs(self) -> Logs:
        from lcadmin.store.logs import Logs

        return Logs(self.view)

    @cached_property
    def reach(self) -> ReachRow:
        from lcadmin.store.reach import ReachRow

        return ReachRow(self.view)

    @cached_property
    def actions(self) -> Actions:
        from lcadmin.store.actions import Actions

        return Actions(self.view)

    @cached_property
    def closures(self) -> Closures:
        from lcadmin.store.closures import Closures

        return Closures(self.view)

    @cached_property
    def terms(self) -> CancelTerms:
        from lcadmin.store.terms import CancelTerms

        return CancelTerms(self.view)

    @cached_property
    def parked(self) -> Parked:
        from lcadmin.store.parked import Parked

        return Parked(self.view)

    @cached_property
    def reports(self) -> Reports:
        from lcadmin.store.reports import Reports

        return Reports(self.view)

    @cached_property
    def money(self) -> Money:
        from lcadmin.store.money import Money

        return Money(self.view)

    @cached_property
    def logo(self) -> LogoRow:
        from lcadmin.store.logo import LogoRow

        return LogoRow(self.view)

    @cached_property
    def marks(self) -> Marks:
        from lcadmin.store.marks import Marks

        return Marks(self.view)

    @cached_property
    def firsts(self) -> Firsts:
        from lcadmin.store.marks import Firsts

        return Firsts(self.view)

    @cached_property
    def personal(self) -> Personal:
        from lcadmin.store.personal import Personal

        return Personal(self.view)

    @cached_property
    def moved(self) -> MovedRow:
        from lcadmin.store.moved import MovedRow

        return MovedRow(self.view)

    @cached_property
    def erasing(self) -> FreeTextRows:
        from lcadmin.store.free_text_rows import FreeTextRows

        return FreeTextRows(self.view)

    def before_commit(self, key: object, work: Callable[[], None]) -> None:
        """As the port says. PermissionError through a reader's view."""
        if self.view.cache is None:
            raise PermissionError("nothing is committed through a reader's view")
        self.view.hooks.setdefault(key, work)
