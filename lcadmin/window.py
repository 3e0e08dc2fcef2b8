"""Opens the window on a data folder, with the responder in a thread of this process."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from lcadmin.app import OpenFolder, open_office, where_it_is
from lcadmin.at_first_use import at_first_use
from lcadmin.domain.errors import UserError
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.paths import DataFolder
from lcadmin.services.ports import Arrived

if TYPE_CHECKING:
    from lcadmin.domain.wording import Text
    from lcadmin.gui.office import Office, Outputs
    from lcadmin.services.log_sources import LogSources
    from lcadmin.services.ports import Anew


@contextmanager
def window_office(office: OpenFolder) -> Iterator[Office]:
    """What the window is given: the desk, a responder and a practice classroom to switch on and off,
    both in threads of this process. Both are off afterwards."""
    from lcadmin.gui.office import Office, Shelf
    from lcadmin.pc.places import place_of
    from lcadmin.practice.switch import PracticeSwitch
    from lcadmin.responder.switch import Switch

    responder = Switch(office.desk, office.listening)
    practice = PracticeSwitch(office.desk, office.practice)
    with office.at_home() as home:
        try:
            yield Office(
                office.desk,
                responder,
                practice,
                office.folder.window_state,
                at_first_use(_outputs),
                home,
                Shelf(at_first_use(lambda: office.backups), office.folder.backups),
                at_first_use(lambda: _logs(office)),
                at_first_use(lambda: office.parcels),
                at_first_use(lambda: office.personal_files),
                partial(_details, office),
                place_of(office.folder.root, os.environ),
            )
        finally:
            practice.stop()
            responder.stop()


@contextmanager
def at_work(office: OpenFolder) -> Iterator[Office]:
    """What the window is given, with all that works beside it: the log, and what looks after the folder."""
    from lcadmin.diagnostics import crashes_to, log_to

    log_to(office.folder)
    with crashes_to(office.folder), window_office(office) as given, office.keeper():
        yield given


def _outputs() -> Outputs:
    from lcadmin import outputs

    return outputs


def _logs(office: OpenFolder) -> LogSources:
    from lcadmin.learncube.sources import LearnCubeSources

    return LearnCubeSources(office.desk)


def _details(office: OpenFolder, fault: str = "") -> str:
    from lcadmin.diagnostics import details

    return details(office.folder, office.desk, fault)


def run_window(folder: DataFolder, *, in_tray: bool = False) -> int:
    """Opens the window with the responder in a thread of this process; returns the exit code."""
    gc.disable()  # a start throws little away; the window collects once it is there (``gui.garbage``)
    greeting: UserError | None = None
    arrived: Arrived | None = None
    while True:
        office = _opened(folder)
        if office is None:
            return 1
        # Qt comes after all that needs none of it: it slows every later import down, and what both need of
        # Python is loaded once either way.
        from lcadmin.gui.run import application, run_window

        application()
        with at_work(office) as given:
            given.greeting, given.arrived = greeting, arrived
            code = run_window(given, office.folder.root, in_tray=in_tray)
        office.close()
        if given.anew is None:
            return code
        greeting, arrived, in_tray = None, None, False  # whoever began anew looks at the window
        try:
            arrived = _anew(given.anew, office.folder)
        except UserError as error:
            greeting = error  # nothing was changed: the window opens again on what is there


def _anew(wanted: Anew, folder: DataFolder) -> Arrived:
    """What the window was closed for."""
    from lcadmin.whole_folder import move_in, relocate, restore

    if wanted.parcel is not None:
        return Arrived(wanted.parcel.pc, kept=move_in(wanted.parcel, folder).kept)
    if wanted.backup is not None:
        done = restore(wanted.backup, folder)
        return Arrived(kept=done.kept, erased=done.erased)
    moved = relocate(folder, wanted.folder or folder.root)
    return Arrived(kept=moved.kept, folder=moved.folder)


@dataclass(frozen=True, slots=True)
class _Mending:
    """What can be done about a damaged data folder."""

    folder: DataFolder

    def repair(self, watch: Callable[[int, int], object]) -> Sequence[Text]:
        from lcadmin.whole_folder import check

        return check(self.folder, repair=True, watch=watch).problems

    def make_anew(self) -> Sequence[Text]:
        from lcadmin.whole_folder import rebuild

        return rebuild(self.folder).notes


def _opened(folder: DataFolder) -> OpenFolder | None:
    """The data folder, opened; where that cannot be, a window says why and what can be done. None where
    nothing could."""
    try:
        return settled(folder)
    except UserError as error:
        from lcadmin.catalogues import Catalogues
        from lcadmin.gui.run import application
        from lcadmin.gui.start_trouble import StartTrouble
        from lcadmin.store import lease

        def holder() -> object:
            return lease.holder_of(where_it_is(folder).lease)

        application()
        trouble = StartTrouble(
            error,
            Catalogues(),
            lambda: settled(folder),
            holder,
            lambda: lease.take(where_it_is(folder).root),
            lease.PATIENCE_S,
            _Mending(folder),
        )
        trouble.exec()
        return trouble.opened


def settled(folder: DataFolder) -> OpenFolder:
    """The data folder, opened, with what came of a move to another PC. Raises UserError."""
    office = open_office(folder)
    try:
        office.settle()
    except BaseException:
        office.close()
        raise
    return office
