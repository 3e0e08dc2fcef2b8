"""Whether everything is whole: the file, the journal's chain, the seals, the kept minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.wording import Text
from lcadmin.paths import DataFolder
from lcadmin.store import check_logs, check_rows, check_times, copies, lease, migrations
from lcadmin.store.behind import behind
from lcadmin.store.check_logs import Watch
from lcadmin.store.check_rows import UNREADABLE
from lcadmin.store.check_times import Refold
from lcadmin.store.lost import refuse_lost
from lcadmin.store.readers import Readers
from lcadmin.store.repair import repair_folder
from lcadmin.store.tables import SqliteTables

_MOST_OF_A_KIND = 20


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found; ``ok`` when there is no problem."""

    problems: tuple[Text, ...]

    @property
    def ok(self) -> bool:
        return not self.problems


def check(
    folder: Path, refold: Refold | None = None, *, repair: bool = False, watch: Watch | None = None
) -> CheckResult:
    """Looks through the folder's database, beside whatever runs; a damaged one is told, never raised.

    ``refold`` folds a lesson anew as of a moment, to compare the kept minutes with the journal; without
    it they are not compared. ``repair`` makes anew what follows from other rows (kept minutes, search
    indexes, guards) and looks again; what was altered outside lcadmin is never made to look right.
    ``watch`` hears how far it is with the messages, then with the imported class logs: most of what there is.
    Raises Refusal ``newer_database`` or ``opened_elsewhere`` alone.
    """
    place = DataFolder(folder)
    lease.refuse_elsewhere(folder)
    problems = _unreadable_file(place)
    if problems:
        return CheckResult(problems)
    found = (*_look(place.database, refold, watch), *_behind(place))
    if repair and found:
        try:
            repair_folder(folder, refold)
        except (*UNREADABLE, OSError) as error:
            return CheckResult((*found, Text.of("check_repair_failed", cause=_words(error))))
        found = (*_look(place.database, refold, watch), *_behind(place))
    return CheckResult(found)


def _behind(place: DataFolder) -> tuple[Text, ...]:
    try:
        return tuple(behind(place))
    except (*UNREADABLE, OSError):
        return ()  # that the database cannot be read was told; a copy that cannot is written anew


def is_whole(file: Path) -> bool:
    """Whether everything in a copy of the present format is as it was sealed; of an earlier one only the
    structure is looked at."""
    try:
        return copies.unsound(file) is None if migrations.is_older(file) else not _look(file, None, None)
    except UNREADABLE:
        return False


def _unreadable_file(place: DataFolder) -> tuple[Text, ...]:
    """Problems of the file as a whole; an older database that is sound is brought to the present format."""
    try:
        migrations.refuse_newer(place.database)
        refuse_lost(place)
        if not place.database.exists():
            return (Text.of("check_missing", file=place.database),)
        if migrations.is_older(place.database):
            wrong = copies.unsound(place.database)
            if wrong is not None:
                return (Text.of("check_integrity", cause=wrong),)
            migrations.migrate(place.database, place.backups)
    except StoreUnavailable as error:
        if error.text.key == "store_damaged":  # what to do about it is not: check
            return (Text.of("check_damaged", file=place.database, cause=_words(error)),)
        return (error.text,)
    except Refusal:
        raise
    except UNREADABLE as error:
        return (Text.of("check_damaged", file=place.database, cause=_words(error)),)
    return ()


def _look(path: Path, refold: Refold | None, watch: Watch | None) -> tuple[Text, ...]:
    readers = Readers(path)
    found: list[Text] = []
    try:
        with readers.snapshot() as tables:
            for name, findings in _findings(refold, watch):
                found += _some(name, findings(tables))
                tables.view.broken = None
    except UNREADABLE as error:
        found.append(Text.of("check_damaged", file=path, cause=_words(error)))
    finally:
        readers.close()
    return tuple(found)


def _findings(
    refold: Refold | None,
    watch: Watch | None,
) -> Iterator[tuple[str, Callable[[SqliteTables], Iterator[Text]]]]:
    yield "sqlite", check_rows.structure
    yield "sqlite", check_rows.parents
    yield "sqlite", check_rows.guards
    yield "journal", lambda tables: check_rows.chain(tables, watch)
    for sealed in check_rows.SEALED:
        yield sealed.table, check_rows.seals_of(sealed)
    yield "doors", check_rows.doors
    yield "search", check_rows.search
    yield "log_classes", check_logs.lists
    yield "log_classes", lambda tables: check_logs.seals(tables, watch)
    if refold is not None:
        yield "times", check_times.against_journal(refold)


def _some(name: str, findings: Iterator[Text]) -> list[Text]:
    """The first findings of a kind and how many more; one that cannot be told to its end says so."""
    found: list[Text] = []
    try:
        found += islice(findings, _MOST_OF_A_KIND)
        more = sum(1 for _ in findings)
        if more:
            found.append(Text.of("check_more", count=more))
    except UNREADABLE as error:
        found.append(Text.of("check_unreadable", table=name, cause=_words(error)))
    return found


def _words(error: BaseException) -> str:
    if isinstance(error, StoreUnavailable):
        return str(dict(error.text.params).get("cause", error))
    return str(error) or type(error).__name__
