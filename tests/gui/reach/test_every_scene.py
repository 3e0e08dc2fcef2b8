"""Every page, dialog and state, walked through: by keyboard, with a screen reader, in four languages, with
text twice as large, and from right to left. A finding names the scene and the widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lcadmin import outputs
from lcadmin.gui import run, theme
from lcadmin.gui.language import speak
from lcadmin.gui.office import Office
from lcadmin.gui.stylesheet import stylesheet
from lcadmin.gui.tokens import LIGHT
from lcadmin.services import configure
from tests.support.desk import Bench, open_bench
from tests.support.gui import HandHome, HandPractice, HandResponder
from tests.support.scenes import pseudo, sample, survey
from tests.support.scenes.dialogs import DIALOGS
from tests.support.scenes.moves import MOVES
from tests.support.scenes.pages import PAGES
from tests.support.scenes.stage import Scene, Stage
from tests.support.scenes.states import STATES

pytestmark = pytest.mark.timeout(600)  # every scene of the program is opened in one test

Look = Callable[[QWidget], Iterator[str]]

SCENES = (*PAGES, *DIALOGS, *MOVES, *STATES)
LOOKS: dict[str, Look] = {
    "nameless": survey.nameless,
    "unreachable": survey.unreachable,
    "out of order": survey.out_of_order,
    "doubled": survey.doubled_letters,
    "cut off": survey.cut_off,
    "unseen": survey.unseen_focus,
}


class House:
    """An office with the sample month, in which one scene after another is opened."""

    def __init__(self, folder: Path) -> None:
        self.bench: Bench = open_bench(folder / "data")
        sample.settle_in(self.bench)
        sample.fill(self.bench)
        self.folder = folder
        self.office = Office(
            self.bench.desk,
            HandResponder(),
            HandPractice(),
            None,
            outputs,
            HandHome().ports(),
        )
        self._stop = self.office.bridge.attach(self.bench.store)

    def settle(self) -> None:
        still = 0
        while still < 2:
            QApplication.processEvents()
            QApplication.sendPostedEvents()
            still = still + 1 if self.office.tasks.idle and self.office.bridge.idle else 0

    def find(self, looks: dict[str, Look], scenes: tuple[Scene, ...] = SCENES) -> dict[str, list[str]]:
        """What each look finds in these scenes."""
        found: dict[str, list[str]] = {name: [] for name in looks}
        for scene in scenes:
            window = run.window_of(self.office)
            window.go_to("today")
            window.resize(1280, 800)
            window.show()
            self.settle()
            stage = Stage(self.office, window, self.bench, self.settle, self.folder)
            widget = scene.open(stage)
            self.settle()
            for name, look in looks.items():
                if not isinstance(widget, QMenu) or name == "doubled":
                    found[name] += [f"{scene.name}: {one}" for one in look(widget)]
            if widget is not window:
                widget.close()
            stage.clear_away()
            if scene.after is not None:
                scene.after(stage)
            window.close()
            window.deleteLater()
            self.settle()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return found

    def close(self) -> None:
        self._stop()
        assert self.office.tasks.finish(), "work behind the window did not end"
        self.bench.store.close()


@pytest.fixture(scope="module")
def house(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    made = House(tmp_path_factory.mktemp("house"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def english(house: House) -> dict[str, list[str]]:
    return house.find(LOOKS)


def told(findings: list[str]) -> None:
    assert not findings, "\n" + "\n".join(sorted(set(findings)))


def test_everything_with_the_keyboard_has_a_name_for_a_screen_reader(english: dict[str, list[str]]) -> None:
    told(english["nameless"])


def test_everything_that_can_be_clicked_is_reached_with_tab(english: dict[str, list[str]]) -> None:
    told(english["unreachable"])


def test_tab_goes_in_the_order_in_which_one_reads(english: dict[str, list[str]]) -> None:
    told(english["out of order"])


def test_the_focus_is_seen_everywhere(english: dict[str, list[str]]) -> None:
    told(english["unseen"])


def test_no_letter_means_two_things(english: dict[str, list[str]]) -> None:
    told(english["doubled"])


def test_no_text_is_cut_off(english: dict[str, list[str]]) -> None:
    told(english["cut off"])


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_other_languages_fit_and_have_letters_of_their_own(house: House, language: str) -> None:
    configure.set(house.bench.desk, "language", language)
    house.office.use(house.office.load_settings())
    speak(run.application(), language)
    try:
        found = house.find({"doubled": survey.doubled_letters, "cut off": survey.cut_off})
    finally:
        configure.set(house.bench.desk, "language", "en")
        house.office.use(house.office.load_settings())
        speak(run.application(), "en")
    told(found["doubled"] + found["cut off"])


def test_nothing_is_cut_off_with_text_twice_as_large(house: House, qapp: QApplication) -> None:
    before = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(2 * theme.BASE_TEXT_PX)
    qapp.setFont(larger)
    qapp.setStyleSheet(stylesheet(LIGHT, theme.px))
    try:
        found = house.find({"cut off": survey.cut_off})
    finally:
        qapp.setFont(before)
        qapp.setStyleSheet(stylesheet(LIGHT, theme.px))
    told(found["cut off"])


def test_nothing_is_cut_off_or_out_of_order_from_right_to_left(house: House, qapp: QApplication) -> None:
    translator = pseudo.turn(qapp)
    try:
        found = house.find({"cut off": survey.cut_off, "out of order": survey.out_of_order})
    finally:
        pseudo.turn_back(qapp, translator)
    told(found["cut off"] + found["out of order"])
