"""What comes from elsewhere and goes there: from LearnCube, to and from another PC, by mail to families; and
what keeps the data from being opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from lcadmin.catalogues import Catalogues
from lcadmin.domain.class_logs import ClassLog, ParticipantLog
from lcadmin.domain.errors import Refusal, StoreUnavailable, UserError
from lcadmin.domain.instants import DAY, MINUTE, plus
from lcadmin.domain.people import Role
from lcadmin.domain.report_sheets import Report
from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.arrived import ArrivedDialog
from lcadmin.gui.dialogs.bring_in import BringInDialog
from lcadmin.gui.dialogs.move_folder import MoveFolderDialog
from lcadmin.gui.dialogs.move_in import MoveInDialog
from lcadmin.gui.dialogs.move_out import MoveOutDialog
from lcadmin.gui.dialogs.take_back import TakeBackDialog
from lcadmin.gui.office import Shelf
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.gui.start_trouble import StartTrouble
from lcadmin.services import people
from lcadmin.services.planned_feed import Planned
from lcadmin.services.ports import Arrived
from lcadmin.store.backups import FolderBackups
from lcadmin.store.parcels import FolderParcels
from tests.support.scenes.stage import Needs, Scene, Stage

_WORDS = "correct horse battery"


def _bring_in(stage: Stage) -> QDialog:
    """One that comes, one without a tutor, one that is here already, and somebody new."""
    now = stage.office.now()
    here = stage.lesson("Statistics")

    def room(token: str, title: str, tutor: str, days: int) -> ClassLog:
        start = plus(now, days * DAY)
        return ClassLog(
            start, token=token, uuid=token, title=title, end=plus(start, 45 * MINUTE), tutor=tutor
        )

    found = Planned(
        (
            room("TOKENALGEBRA1", "Algebra for beginners", "Anna Kowalska", 1),
            room("TOKENBIOLOGY1", "Biology", "", 2),
            room(here.token, here.title, "Anna Kowalska", 0)._replace(start=here.start),
        ),
        (
            ParticipantLog(token="TOKENALGEBRA1", name="Tom Baker", username="Tom"),
            ParticipantLog(token="TOKENALGEBRA1", name="Ines Moreau", username="Ines"),
        ),
        unread=1,
    )
    tutors = people.find(stage.bench.desk, role=Role.TUTOR, active=True)
    return BringInDialog(stage.office, found, tutors, stage.window)


def _bring_in_nothing(stage: Stage) -> QDialog:
    return BringInDialog(stage.office, Planned(), [], stage.window)


def _parcels(stage: Stage) -> FolderParcels:
    return FolderParcels(stage.folder / "data", cost=2)


def _move_out(stage: Stage) -> QDialog:
    dialog = MoveOutDialog(stage.office, _parcels(stage), stage.window, lambda *_: "")
    dialog.pc.setText("Laptop of Anna")
    dialog.words.setText("short")
    return dialog


def _move_in(stage: Stage) -> QDialog:
    return MoveInDialog(stage.office, _parcels(stage), _shelf(stage), stage.window)


def _move_in_looked(stage: Stage) -> QWidget:
    """After *Look inside*."""
    parcels = _parcels(stage)
    file = stage.folder / "bright-tutors.lcmove"
    parcels.pack(file, _WORDS, {}, stage.office.now())
    dialog = MoveInDialog(stage.office, parcels, _shelf(stage), stage.window)
    stage.shown(dialog)
    dialog.file.setText(str(file))
    dialog.words.setText(_WORDS)
    dialog.save()
    stage.settle()
    return dialog


def _shelf(stage: Stage) -> Shelf:
    root = stage.folder / "data"
    return Shelf(FolderBackups(root), root / "backups")


def _arrived(stage: Stage) -> QDialog:
    arrived = Arrived("OFFICE-PC", stage.folder / "before-2026-11-26.db")
    return ArrivedDialog(stage.office, arrived, stage.window)


class _NoMending:
    """Finds what cannot be repaired."""

    def repair(self, _watch: Callable[[int, int], object]) -> list[Text]:
        return [Text.of("check_damaged", file="lcadmin.db", cause="malformed")]

    def make_anew(self) -> list[Text]:
        return []


def _repaired_not(stage: Stage) -> QWidget:
    """After *Check and repair* was not enough."""
    dialog = _DAMAGED.open(stage)
    assert isinstance(dialog, StartTrouble)
    dialog.repair_button.click()
    stage.settle()
    while not dialog._tasks.idle:
        stage.settle()
    stage.settle()
    return dialog


def _trouble(name: str, make: Callable[[], UserError]) -> Scene:
    def open_it(stage: Stage) -> QWidget:
        error = make()

        def attempt() -> None:
            raise error

        dialog: StartTrouble[None] = StartTrouble(
            error,
            Catalogues(),
            attempt,
            lambda: 1,
            lambda: None,
            30.0,
            _NoMending(),
            parent=stage.window,
            spoken_now=stage.office.settings.language,
        )
        dialog._timer.stop()
        dialog.show()
        stage.settle()
        return dialog

    return Scene(name, open_it, Needs.ANYTHING)


def _statements(stage: Stage) -> QWidget:
    page = stage.page("reports").page
    assert isinstance(page, ReportsPage)
    page.choose(Report.STUDENTS)
    page.range.choose("this_month")
    stage.settle()
    dialog = page.export.each.mail(*page.range.limits())
    assert dialog is not None
    stage.settle()
    return dialog


def _of(name: str, make: Callable[[Stage], QDialog], needs: Needs = Needs.MONTH) -> Scene:
    return Scene(name, lambda stage: stage.shown(make(stage)), needs)


_DAMAGED = _trouble(
    "start-damaged", lambda: StoreUnavailable("store_damaged", file="lcadmin.db", cause="malformed")
)

MOVES = (
    _of("bring-in", _bring_in),
    _of("bring-in-nothing", _bring_in_nothing, Needs.ANYTHING),
    _of("move-out", _move_out, Needs.ANYTHING),
    _of("move-in", _move_in, Needs.ANYTHING),
    Scene("move-in-looked", _move_in_looked),
    _of("arrived", _arrived, Needs.ANYTHING),
    _of("move-folder", lambda s: MoveFolderDialog(s.office, s.folder, s.window), Needs.ANYTHING),
    _of("take-back", lambda s: TakeBackDialog(s.office, s.window), Needs.ANYTHING),
    _trouble("start-second-pc", lambda: Refusal("opened_elsewhere", pc="OFFICE-PC", since="x", seen="y")),
    _DAMAGED,
    Scene("start-damaged-still", _repaired_not, Needs.ANYTHING),
    _trouble("start-full", lambda: StoreUnavailable("store_full", file="lcadmin.db")),
    Scene("statements-mail", _statements),
)
