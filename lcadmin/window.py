"""Opens the window on a data folder, with the responder in a thread of this process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lcadmin.app import Office, open_office, where_it_is
from lcadmin.catalogues import Catalogues
from lcadmin.domain.errors import UserError
from lcadmin.paths import DataFolder
from lcadmin.services.ports import Arrived
from lcadmin.whole_folder import move_in, rebuild, relocate, restore

if TYPE_CHECKING:
    from lcadmin.gui.office import Office as GuiOffice
    from lcadmin.services.ports import Anew


@contextmanager
def window_office(office: Office) -> Iterator[GuiOffice]:
    """What the window is given: the desk, a responder and a practice classroom to switch on and off,
    both in threads of this process. Both are off afterwards."""
    from functools import partial

    from lcadmin import outputs
    from lcadmin.diagnostics import details
    from lcadmin.gui.office import Office as GuiOffice
    from lcadmin.gui.office import Shelf
    from lcadmin.learncube.sources import LearnCubeSources
    from lcadmin.pc.places import place_of
    from lcadmin.practice.switch import PracticeSwitch
    from lcadmin.responder import Switch

    responder = Switch(office.desk, office.listening)
    practice = PracticeSwitch(office.desk, office.practice)
    with office.at_home() as home:
        try:
            given = GuiOffice(
                office.desk,
                responder,
                practice,
                office.folder.window_state,
                outputs,
                home,
                Shelf(office.backups, office.folder.backups),
                LearnCubeSources(office.desk),
            )
            given.parcels = office.parcels
            given.details = partial(details, office.folder, office.desk)
            given.personal_files = office.personal_files
            given.place = place_of(office.folder.root, os.environ)
            yield given
        finally:
            practice.stop()
            responder.stop()


def run_window(folder: DataFolder, *, in_tray: bool = False) -> int:
    """Opens the window with the responder in a thread of this process; returns the exit code."""
    from lcadmin.diagnostics import crashes_to, log_to
    from lcadmin.gui.run import application, run_window

    application()
    greeting: UserError | None = None
    arrived: Arrived | None = None
    while True:
        office = _opened(folder)
        if office is None:
            return 1
        log_to(office.folder)
        with crashes_to(office.folder), window_office(office) as given, office.keeper():
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
    if wanted.parcel is not None:
        return Arrived(wanted.parcel.pc, kept=move_in(wanted.parcel, folder).kept)
    if wanted.backup is not None:
        done = restore(wanted.backup, folder)
        return Arrived(kept=done.kept, erased=done.erased)
    moved = relocate(folder, wanted.folder or folder.root)
    return Arrived(kept=moved.kept, folder=moved.folder)


def _opened(folder: DataFolder) -> Office | None:
    """The data folder, opened; where that cannot be, a window says why and what can be done. None where
    nothing could."""
    try:
        return _settled(folder)
    except UserError as error:
        from lcadmin.gui.start_trouble import StartTrouble
        from lcadmin.store import lease

        def holder() -> object:
            return lease.holder_of(where_it_is(folder).lease)

        trouble = StartTrouble(
            error,
            Catalogues(),
            lambda: _settled(folder),
            holder,
            lambda: lease.take(where_it_is(folder).root),
            lease.PATIENCE_S,
            lambda: rebuild(folder),
        )
        trouble.exec()
        return trouble.opened


def _settled(folder: DataFolder) -> Office:
    office = open_office(folder)
    try:
        office.settle()
    except BaseException:
        office.close()
        raise
    return office
