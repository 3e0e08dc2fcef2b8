"""Between PCs and folders, as a user goes through it in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.catalogues import Catalogues
from lcadmin.domain.errors import Refusal, StoreUnavailable, UserError
from lcadmin.domain.moved import Moved
from lcadmin.domain.places import Place, PlaceKind
from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.arrived import ArrivedDialog
from lcadmin.gui.dialogs.first_start import FirstStart
from lcadmin.gui.dialogs.manual_window import ManualWindow
from lcadmin.gui.dialogs.move_folder import MoveFolderDialog
from lcadmin.gui.dialogs.move_in import MoveInDialog
from lcadmin.gui.dialogs.move_out import MoveOutDialog
from lcadmin.gui.dialogs.take_back import TakeBackDialog
from lcadmin.gui.light import light
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office, Shelf
from lcadmin.gui.pages.help import HelpPage
from lcadmin.gui.start_trouble import StartTrouble
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.moving_card import MovingCard
from lcadmin.services import configure, moving
from lcadmin.services.ports import Anew, Arrived
from lcadmin.store.backups import FolderBackups
from lcadmin.store.parcels import FolderParcels
from tests.support.desk import Bench
from tests.support.gui import Settled, Toasts
from tests.support.patience import PATIENCE_MS

WORDS = "correct horse battery"


@pytest.fixture
def parcels(office: Office) -> FolderParcels:
    assert office.folder is not None
    made = FolderParcels(office.folder, cost=2)
    office.parcels = made
    return made


@pytest.fixture
def shelf(office: Office) -> Shelf:
    assert office.folder is not None
    office.shelf = Shelf(FolderBackups(office.folder), office.folder / "backups")
    return office.shelf


def out_dialog(office: Office, parcels: FolderParcels, window: QWidget, file: Path) -> MoveOutDialog:
    dialog = MoveOutDialog(office, parcels, window, lambda *_: str(file))
    dialog.open()
    dialog.pc.setText("Office 2")
    dialog.words.setText(WORDS)
    dialog.again.setText(WORDS)
    return dialog


def test_the_file_is_written_and_this_pc_stops(
    office: Office, parcels: FolderParcels, window: QWidget, settled: Settled, toasts: Toasts, tmp_path: Path
) -> None:
    file = tmp_path / "x.lcmove"
    out_dialog(office, parcels, window, file).save()
    settled()
    assert file.exists()
    assert "I come from another PC" in toasts.said[-1]
    mark = moving.mark(office.desk)
    assert mark is not None
    assert (mark.to, mark.finished) == ("Office 2", True)


def test_a_passphrase_is_long_and_typed_twice(
    office: Office, parcels: FolderParcels, window: QWidget, settled: Settled, tmp_path: Path
) -> None:
    dialog = out_dialog(office, parcels, window, tmp_path / "x.lcmove")
    dialog.words.setText("short")
    dialog.save()
    assert "10" in dialog.words_field.error
    dialog.words.setText(WORDS + "!")
    dialog.save()
    assert dialog.words_field.error == ""
    assert "not the same" in dialog.again_field.error
    settled()
    assert moving.mark(office.desk) is None
    dialog.reject()


def test_what_cannot_be_written_is_said_in_the_form_and_this_pc_goes_on(
    office: Office, parcels: FolderParcels, window: QWidget, settled: Settled, tmp_path: Path
) -> None:
    dialog = out_dialog(office, parcels, window, tmp_path / "nowhere" / "x.lcmove")
    dialog.save()
    settled()
    assert "goes on as before" in dialog.trouble.text()
    assert dialog.isVisible()
    assert moving.mark(office.desk) is None
    dialog.reject()


@pytest.fixture
def parcel(office: Office, parcels: FolderParcels, tmp_path: Path) -> Path:
    file = tmp_path / "x.lcmove"
    parcels.pack(file, WORDS, {"api_private_key": "k"}, office.now())
    return file


def arriving(office: Office) -> list[Path]:
    assert office.folder is not None
    return list(office.folder.glob(".arriving-*"))


def wanted(office: Office) -> Anew:
    """What the window wants to begin anew with."""
    return office.anew or Anew()


def test_what_comes_from_another_pc_is_looked_into_first(
    office: Office,
    parcels: FolderParcels,
    shelf: Shelf,
    parcel: Path,
    window: QWidget,
    settled: Settled,
) -> None:
    dialog = MoveInDialog(office, parcels, shelf, window)
    dialog.open()
    dialog.save()
    assert dialog.file_field.error
    dialog.file.setText(str(parcel))
    dialog.save()
    assert "missing" in dialog.words_field.error
    dialog.words.setText("another one")
    dialog.save()
    settled()
    assert "does not open" in dialog.words_field.error
    dialog.words.setText(WORDS)
    dialog.save()
    settled()
    assert "classes: 0" in dialog.inside.text()
    assert wanted(office).parcel is None
    dialog.save()
    parcel_of_it = wanted(office).parcel
    assert parcel_of_it is not None
    assert parcel_of_it.secrets == {"api_private_key": "k"}
    assert arriving(office) == [parcel_of_it.database]


def test_whoever_looked_inside_and_left_leaves_nothing(
    office: Office,
    parcels: FolderParcels,
    shelf: Shelf,
    parcel: Path,
    window: QWidget,
    settled: Settled,
) -> None:
    dialog = MoveInDialog(office, parcels, shelf, window)
    dialog.open()
    dialog.file.setText(str(parcel))
    dialog.words.setText(WORDS)
    dialog.save()
    settled()
    assert arriving(office)
    dialog.reject()
    settled()
    assert arriving(office) == []
    assert office.anew is None


def test_the_first_steps_offer_it(
    office: Office, parcels: FolderParcels, shelf: Shelf, window: QWidget, settled: Settled
) -> None:
    steps = FirstStart(office, window)
    steps.open()
    steps.from_button.click()
    assert steps.findChild(MoveInDialog) is not None
    settled()
    steps.close()


def _moved(office: Office, bench: Bench) -> None:
    mark = Moved(office.now(), "Office 2", "x", finished=True)
    bench.store.write(lambda tables: tables.moved.put(mark)).result()


def test_the_window_says_where_the_data_has_gone_and_takes_it_back(
    office: Office, bench: Bench, frame: MainWindow, settled: Settled
) -> None:
    settled()
    assert not frame.health.isVisible()
    _moved(office, bench)
    settled()
    assert "Office 2" in frame.health.text.text()
    assert frame.health.isVisible()
    frame.status.tick()
    assert "Moved to another PC" in frame.status.light.text()
    frame.health.button.click()
    dialog = frame.findChild(TakeBackDialog)
    assert dialog is not None
    dialog.save()
    settled()
    assert not frame.health.isVisible()
    assert moving.mark(office.desk) is None


def test_settings_offer_the_way_out_or_back(
    office: Office, bench: Bench, parcels: FolderParcels, shelf: Shelf, qtbot: QtBot, settled: Settled
) -> None:
    card = MovingCard(office, parcels, shelf)
    qtbot.addWidget(card)
    card.show()
    assert card.out_button.isVisible()
    assert not card.back_button.isVisible()
    office.moved = Moved(office.now(), "", "x", finished=True)
    card.refresh()
    assert not card.out_button.isVisible()
    assert card.back_button.isVisible()
    settled()


def test_a_folder_in_a_bad_place_is_warned_against_until_it_is_put_off(
    office: Office, frame: MainWindow, settled: Settled
) -> None:
    settled()
    office.place = Place(PlaceKind.SYNCED, "OneDrive")
    frame.health.tick()
    assert "OneDrive" in frame.health.text.text()
    frame.health.button.click()
    dialog = frame.findChild(MoveFolderDialog)
    assert dialog is not None
    dialog.folder.setText("")
    dialog.save()
    assert dialog.field.error
    dialog.reject()
    frame.health.more_button.click()
    assert isinstance(frame.page, HelpPage)
    assert frame.page.reading.chapter_title.text() == "When something is wrong"
    frame.health.later_button.click()
    assert not frame.health.isVisible()


def test_the_folder_is_moved_when_the_window_is_gone(
    office: Office, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = MoveFolderDialog(office, tmp_path, window)
    dialog.open()
    assert dialog.folder.text()
    dialog.folder.setText(str(tmp_path / "b"))
    with qtbot.waitSignal(office.end_wanted):
        dialog.save()
    assert office.anew is not None
    assert office.anew.folder == tmp_path / "b"


@pytest.mark.parametrize(
    ("key", "kind"), [("store_full", Kind.BAD), ("store_missing", Kind.BAD), ("taken_elsewhere", Kind.BAD)]
)
def test_what_keeps_the_data_from_being_written_stands_over_every_page(
    office: Office,
    frame: MainWindow,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    kind: Kind,
) -> None:
    settled()
    office.responder.start()
    error = StoreUnavailable(key, file="lcadmin.db", pc="OFFICE-PC", since="today")
    monkeypatch.setattr("lcadmin.store.writer.Writer.trouble", error)
    frame.health.tick()
    assert frame.health.isVisible()
    assert light(office).kind is kind
    assert "Not answering" in light(office).text
    monkeypatch.setattr("lcadmin.store.writer.Writer.trouble", None)
    frame.health.tick()
    assert not frame.health.isVisible()
    assert "Answering" in light(office).text
    office.responder.stop()


def test_a_folder_for_backups_that_is_gone_is_told(
    office: Office, shelf: Shelf, frame: MainWindow, settled: Settled
) -> None:
    configure.set(office.desk, "backup_folder", str(shelf.own / "gone"))
    settled()
    assert "No automatic backup" in frame.health.text.text()
    configure.set(office.desk, "backup_folder", "")
    settled()
    assert not frame.health.isVisible()


def test_after_the_move_the_window_says_what_is_left_to_do(
    office: Office, window: QWidget, settled: Settled, tmp_path: Path, bench: Bench
) -> None:
    bench.keyring.kept_in = "file"
    configure.set(bench.desk, "backup_folder", str(tmp_path / "gone"))
    dialog = ArrivedDialog(office, Arrived("OFFICE-PC", tmp_path / "before.db"), window)
    dialog.open()
    settled()
    assert "OFFICE-PC" in dialog.came.text()
    assert "before.db" in dialog.kept.text()
    assert dialog.keys.isVisible()
    assert str(tmp_path / "gone") in dialog.missing.text()
    dialog.connection_button.click()


class Door:
    """A data folder that opens once ``error`` is gone."""

    def __init__(self, error: UserError) -> None:
        self.error: UserError | None = error
        self.holder: object = 1

    def attempt(self) -> str:
        if self.error is not None:
            raise self.error
        return "opened"

    def look(self) -> object:
        return self.holder

    def take(self) -> None:
        self.error = None


@pytest.fixture
def door(qtbot: QtBot) -> Iterator[tuple[Door, StartTrouble[str]]]:
    door = Door(Refusal("opened_elsewhere", pc="OFFICE-PC", since="x", seen="y"))
    assert door.error is not None
    dialog = StartTrouble(door.error, Catalogues(), door.attempt, door.look, door.take, 2.0)
    dialog._timer.stop()  # looks when the test does
    qtbot.addWidget(dialog)
    dialog.show()
    yield door, dialog
    dialog.close()


def look(dialog: StartTrouble[str], qtbot: QtBot) -> None:
    dialog._look()
    qtbot.waitUntil(lambda: dialog._tasks.idle)


def test_a_pc_that_lives_cannot_be_passed_over(door: tuple[Door, StartTrouble[str]], qtbot: QtBot) -> None:
    there, dialog = door
    assert "OFFICE-PC" in dialog.why.text()
    look(dialog, qtbot)
    there.holder = 2
    look(dialog, qtbot)
    assert "sign of life" in dialog.state.text()
    assert not dialog.take_button.isEnabled()


def test_a_pc_that_is_off_for_good_can(door: tuple[Door, StartTrouble[str]], qtbot: QtBot) -> None:
    there, dialog = door
    for _ in range(4):
        look(dialog, qtbot)
    assert dialog.take_button.isEnabled()
    dialog.take_button.click()
    qtbot.waitUntil(lambda: dialog.opened == "opened")
    assert there.error is None


def test_once_it_was_closed_there_it_opens_here_by_itself(
    door: tuple[Door, StartTrouble[str]], qtbot: QtBot
) -> None:
    there, dialog = door
    look(dialog, qtbot)
    there.error, there.holder = None, None
    look(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.opened == "opened")


def test_another_trouble_is_told_and_tried_again(door: tuple[Door, StartTrouble[str]], qtbot: QtBot) -> None:
    there, dialog = door
    there.error = StoreUnavailable("store_missing", file="x")
    dialog.again_button.click()
    qtbot.waitUntil(lambda: dialog._tasks.idle)
    assert not dialog.take_button.isVisible()
    assert dialog.again_button.isEnabled()
    there.error = None
    for _ in range(5):
        look(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.opened == "opened")


class Mending:
    """Finds ``wrong``, and makes the door open when it makes anew."""

    def __init__(self, door: Door, *wrong: Text) -> None:
        self.door, self.wrong = door, wrong

    def repair(self, watch: Callable[[int, int], object]) -> tuple[Text, ...]:
        watch(1, 2)
        if not self.wrong:
            self.door.error = None
        return self.wrong

    def make_anew(self) -> tuple[Text, ...]:
        self.door.error = None
        return ()


def damaged(qtbot: QtBot, *wrong: Text) -> StartTrouble[str]:
    door = Door(StoreUnavailable("store_damaged", file="lcadmin.db", cause="malformed"))
    assert door.error is not None
    mending = Mending(door, *wrong)
    dialog = StartTrouble(door.error, Catalogues(), door.attempt, door.look, door.take, 2.0, mending)
    dialog._timer.stop()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def main_buttons(dialog: StartTrouble[str]) -> list[Button]:
    """What stands out as the next step."""
    found = [one for one in dialog.findChildren(Button) if one.isVisible()]
    return [one for one in found if one.property("variant") == "primary" and one.isDefault()]


def test_the_button_that_helps_stands_out(door: tuple[Door, StartTrouble[str]], qtbot: QtBot) -> None:
    there, dialog = door
    assert main_buttons(dialog) == [dialog.again_button]
    there.error = StoreUnavailable("store_lost", file="lcadmin.db")
    dialog.again_button.click()
    qtbot.waitUntil(dialog.mend_button.isVisible)
    assert main_buttons(dialog) == [dialog.mend_button]
    broken = damaged(qtbot)
    assert main_buttons(broken) == [broken.repair_button]


def test_learn_more_opens_the_manual_though_the_data_cannot_be_opened(qtbot: QtBot) -> None:
    dialog = damaged(qtbot)
    dialog.more_button.click()
    manual = dialog.findChild(ManualWindow)
    assert manual is not None
    assert manual.isVisible()
    assert "Make it anew from the backup" in manual.reading.chapter.toPlainText()


def test_damaged_data_is_checked_and_repaired_by_one_click(qtbot: QtBot) -> None:
    dialog = damaged(qtbot)
    assert "lcadmin check" not in dialog.why.text()
    assert dialog.repair_button.isVisible()
    dialog.repair_button.click()
    qtbot.waitUntil(lambda: dialog.opened == "opened", timeout=PATIENCE_MS)


def test_what_could_not_be_repaired_is_told_with_what_mends_it(qtbot: QtBot) -> None:
    wrong = [Text.of("check_damaged", file=f"part {number}", cause="malformed") for number in range(6)]
    dialog = damaged(qtbot, *wrong)
    dialog.repair_button.click()
    qtbot.waitUntil(lambda: "part 0" in dialog.state.text(), timeout=PATIENCE_MS)
    assert "part 5" not in dialog.state.text()
    assert "2 more" in dialog.state.text()
    qtbot.waitUntil(dialog.mend_button.isEnabled, timeout=PATIENCE_MS)
    assert main_buttons(dialog) == [dialog.mend_button]
    look(dialog, qtbot)
    assert "part 0" in dialog.state.text()  # being tried again wipes nothing out
    dialog.mend_button.click()
    qtbot.waitUntil(lambda: dialog.opened == "opened", timeout=PATIENCE_MS)


def test_other_trouble_offers_no_repair(door: tuple[Door, StartTrouble[str]]) -> None:
    _, dialog = door
    assert not dialog.repair_button.isVisible()
    assert dialog.again_button.isVisible()
