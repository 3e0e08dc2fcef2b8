"""Makes docs/images: every page, dialog and state of the window, each look in a folder of its own:
``python -m docs.make_images [LOOK[/SCENE]]...``.

The scenes are those that the tests of reach walk through (tests/support/scenes). Offscreen, by a clock that
stands still and with chance that repeats, so that a picture changes when what it shows does. Links in them
are of a made-up month in a folder that is gone afterwards; they open nothing.
"""

from __future__ import annotations

import fnmatch
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from docs.other_languages import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.support.scenes.stage import Scene, Stage

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
_PATIENCE_SECONDS = 20
_PAINTED_SECONDS = 0.15
_STILL = 5
_COLORS = 96
_NEAR = 7
_LARGE = 100
_SCREEN = {
    "name": "laptop",
    "x": 0,
    "y": 0,
    "width": 2880,
    "height": 1800,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at every scene. ``data`` is "month", "empty" or "large"."""

    data: str = "month"
    dark: bool = False
    language: str = "en"
    mirrored: bool = False
    size: tuple[int, int] = (1280, 800)
    environment: dict[str, str] = field(default_factory=dict)
    told: bool = False
    """Only the scenes that the manual shows."""


LOOKS = {
    "light": Look(),
    "dark": Look(dark=True),
    "200": Look(size=(1024, 700), environment={"QT_SCALE_FACTOR": "2"}),
    "dark-200": Look(dark=True, size=(1024, 700), environment={"QT_SCALE_FACTOR": "2"}),
    "de": Look(language="de"),
    "rtl": Look(mirrored=True),
    "empty": Look(data="empty"),
    "large": Look(data="large"),
    "guide": Look(size=(1080, 720), told=True),
    "guide-dark": Look(dark=True, size=(1080, 720), told=True),
}
LOOKS |= {
    f"guide-{language}{end}": replace(LOOKS[f"guide{end}"], language=language)
    for language in LANGUAGES
    for end in ("", "-dark")
}


def pictures_of_the_manual() -> set[str]:
    """The names of the pictures that the chapters show."""
    chapters = [file.read_text(encoding="utf-8") for file in IMAGES.parent.glob("*.md")]
    return {name for chapter in chapters for name in re.findall(r"\]\(images/guide/([\w.-]+)\)", chapter)}


def main() -> None:
    """Each look in a process of its own: Qt reads the scale once."""
    asked = sys.argv[1:] or list(LOOKS)
    if len(asked) == 1 and os.environ.get("MAKE_IMAGES_HERE"):
        look, _, scenes = asked[0].partition("/")
        shoot(look, scenes or "*")
        return
    for one in asked:
        with tempfile.TemporaryDirectory() as temporary:
            screen = Path(temporary) / "screen.json"
            screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
            environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "MAKE_IMAGES_HERE": "1"}
            environment |= LOOKS[one.partition("/")[0]].environment
            line = [sys.executable, "-m", "docs.make_images", one]
            subprocess.run(line, cwd=ROOT, check=True, env={**os.environ, **environment})


def shoot(name: str, pattern: str) -> None:
    """Takes one picture of each scene whose name matches, in one look."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from lcadmin.gui import run
    from lcadmin.gui.language import speak
    from lcadmin.gui.office import Office
    from tests.support.scenes import pseudo, sample
    from tests.support.scenes.dialogs import DIALOGS
    from tests.support.scenes.moves import MOVES
    from tests.support.scenes.pages import PAGES
    from tests.support.scenes.stage import Needs, Stage
    from tests.support.scenes.states import STATES

    look = LOOKS[name]
    scheme = Qt.ColorScheme.Dark if look.dark else Qt.ColorScheme.Light
    app = run.application([], scheme)
    folder = IMAGES / name
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [one for one in (*PAGES, *DIALOGS, *MOVES, *STATES) if fnmatch.fnmatch(one.name, pattern)]
    if look.told:
        told = pictures_of_the_manual()
        wanted = [one for one in wanted if f"{one.name}.png" in told]
    if look.data == "empty":
        wanted = [one for one in wanted if one.needs is Needs.ANYTHING]
    with tempfile.TemporaryDirectory() as temporary:
        from lcadmin import outputs
        from lcadmin.catalogues import Catalogues
        from tests.support.desk import open_bench
        from tests.support.gui import HandHome, HandPractice, HandResponder

        root = Path(temporary)
        bench = open_bench(root / "data")
        bench.desk = replace(bench.desk, catalogue=Catalogues())  # as in the program
        sample.settle_in(bench, look.language)
        if look.data != "empty":
            sample.fill(bench)
        month = sample.crowd(bench) if look.data == "large" else None
        home = HandHome()
        office = Office(
            bench.desk, HandResponder(), HandPractice(), root / "window.ini", outputs, home.ports()
        )
        stop = office.bridge.attach(bench.store)
        office.use(office.load_settings())
        speak(app, look.language)

        def settle() -> None:
            begun, still = time.monotonic(), 0
            while time.monotonic() - begun < _PATIENCE_SECONDS:
                QApplication.processEvents()
                QApplication.sendPostedEvents()
                still = still + 1 if office.tasks.idle and office.bridge.idle else 0
                if still > _STILL and time.monotonic() - begun > _PAINTED_SECONDS:
                    return
                time.sleep(0.002)

        failed = []
        for scene in wanted:
            if look.mirrored:
                pseudo.turn(app)
            window = run.window_of(office)
            window.go_to("today")
            window.resize(*look.size)
            window.show()
            settle()
            stage = Stage(office, window, bench, settle, root, month)
            try:
                _take(scene, stage, folder / f"{scene.name}.png", settle, _elsewhere(root))
            except (AssertionError, LookupError, StopIteration) as error:  # the others can still be taken
                sys.stderr.write(f"{scene.name}: {error!r}\n")
                failed.append(scene.name)
            stage.clear_away()
            if scene.after is not None:
                scene.after(stage)
            window.close()
            window.deleteLater()
            QApplication.processEvents()
        stop()
        office.tasks.finish()
        bench.store.close()
        if failed:
            sys.exit(f"{name}: no picture of {', '.join(failed)}")


def _elsewhere(root: Path) -> dict[str, str]:
    """What would tell on which PC and in which folder a picture was made, and what stands there instead."""
    from lcadmin.paths import data_folder
    from lcadmin.store.machine import this_machine

    home = str(Path("/", "home", "anna", "lcadmin"))
    return {
        str(root / "data"): home,
        str(root): home,
        str(data_folder(None, {}).root): f"{home}-new",
        f"“{this_machine().name}”": "“OFFICE-PC”",
        f"„{this_machine().name}“": "„OFFICE-PC“",
    }


def _tell_nothing_of_this_pc(widget: QWidget, elsewhere: dict[str, str]) -> None:
    from PySide6.QtWidgets import QLabel, QLineEdit

    told: list[QLabel | QLineEdit] = [*widget.findChildren(QLabel), *widget.findChildren(QLineEdit)]
    for one in told:
        said = one.text()
        for here, there in elsewhere.items():
            said = said.replace(here, there)
        if said != one.text():
            one.blockSignals(True)  # it only looks as if it were typed
            one.setText(said)
            one.blockSignals(False)


def _take(
    scene: Scene, stage: Stage, file: Path, settle: Callable[[], None], elsewhere: dict[str, str]
) -> None:
    widget = scene.open(stage)
    settle()
    _tell_nothing_of_this_pc(widget, elsewhere)
    settle()
    save_picture(widget, file)
    sys.stdout.write(f"{file.parent.name}/{file.name}\n")
    sys.stdout.flush()
    if widget is not stage.window:
        widget.close()


def save_picture(widget: QWidget, file: Path) -> None:
    """As a picture of few colours: a quarter of the bytes, and nobody sees the difference."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    whole = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(whole.constBits()).cast("I"))
    table = _palette(seen)
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = whole.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)
    few.setText("Title", file.stem)
    few.save(str(file), "PNG", 0)  # type: ignore[call-overload]  # its type says bytes


def _palette(seen: Counter[int]) -> list[int]:
    """The colours that are seen most, and none that is nearly another: a small red dot stays red. Large
    grounds stay what they are: in the dark the side bar and the panels are nearly the same."""
    table: list[int] = []
    large = seen.total() // _LARGE
    for color, count in seen.most_common():
        parts = [color >> shift & 0xFF for shift in (16, 8, 0)]
        if count > large or all(
            max(abs((one >> s & 0xFF) - c) for s, c in zip((16, 8, 0), parts, strict=True)) > _NEAR
            for one in table
        ):
            table.append(color | 0xFF000000)
        if len(table) == _COLORS:
            break
    return table


if __name__ == "__main__":
    main()
