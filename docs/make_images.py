"""Makes docs/images: every page and the first steps, of the sample month: ``python -m docs.make_images``.

Light, dark, at 200 %, in German, and from right to left; offscreen, so that everybody gets the same. Links in
them are those of a made-up month in a folder that is gone afterwards; they open nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
PAGES = ("today", "classes", "people", "logs", "reports", "connection", "settings", "help")
LOOKS: dict[str, dict[str, str]] = {
    "light": {},
    "dark": {"LOOK": "dark"},
    "200": {"QT_SCALE_FACTOR": "2", "SIZE": "1024x700"},
    "de": {"LANGUAGE_OF": "de"},
    "rtl": {"RTL": "1"},
    "empty": {"EMPTY": "1"},
}


def main() -> None:
    """Each look in a process of its own: Qt reads the scale once."""
    if len(sys.argv) == 1:
        for look, environment in LOOKS.items():
            line = [sys.executable, "-m", "docs.make_images", look]
            subprocess.run(
                line, cwd=ROOT, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
            )
        return
    look = sys.argv[1]
    IMAGES.mkdir(exist_ok=True)
    for name, size in _shoot():
        sys.stdout.write(f"{look}-{name} {size}\n")


def _shoot() -> Iterator[tuple[str, str]]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QWidget

    from lcadmin.app import open_office, window_office
    from lcadmin.gui import run
    from lcadmin.gui.dialogs.first_start import FirstStart
    from lcadmin.gui.dialogs.new_class import NewClassDialog
    from lcadmin.gui.office import Office
    from lcadmin.paths import DataFolder
    from lcadmin.resource_files import resource_text
    from lcadmin.services import configure, demo, lessons
    from lcadmin.services.tables import LessonQuery

    scheme = Qt.ColorScheme.Dark if os.environ.get("LOOK") == "dark" else Qt.ColorScheme.Light
    app: QApplication = run.application([], scheme)
    width, height = map(int, os.environ.get("SIZE", "1280x800").split("x"))

    def settle(office: Office) -> None:
        begun = time.monotonic()
        while time.monotonic() - begun < 10:
            app.processEvents()
            if office.tasks.idle and office.bridge.idle and time.monotonic() - begun > 0.5:
                return
            time.sleep(0.01)

    def shoot(widget: QWidget, name: str) -> tuple[str, str]:
        picture = widget.grab()
        picture.save(str(IMAGES / f"{sys.argv[1]}-{name}.png"))
        return name, f"{picture.width()}x{picture.height()}"

    with tempfile.TemporaryDirectory() as folder:
        office = open_office(DataFolder(Path(folder)))
        configure.set(office.desk, "language", os.environ.get("LANGUAGE_OF", "en"))
        configure.set(office.desk, "business_name", "Bright Tutors")
        configure.set(office.desk, "timezone", "Europe/London")
        if "EMPTY" not in os.environ:
            demo.fill(office.desk, demo.read_month(resource_text("sample/month.json")))
        with window_office(office) as given:
            stop = given.bridge.attach(office.store)
            window = run.main_window(given)
            if "RTL" in os.environ:
                app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            window.resize(width, height)
            window.show()
            for page in PAGES:
                window.go_to(page)
                settle(given)
                yield shoot(window, page)
            row = next(iter(lessons.find(office.desk, LessonQuery(limit=1))), None)
            if row is not None:
                for page in ("lesson", "minutes"):
                    window.go_to(page, {"lesson_id": row.lesson.id})
                    settle(given)
                    yield shoot(window, page)
            for name, dialog in (
                ("first-steps", FirstStart(given, window)),
                ("new-class", NewClassDialog(given, window)),
            ):
                dialog.open()
                settle(given)
                yield shoot(dialog, name)
                dialog.close()
            stop()
            window.close()
            given.tasks.finish()
        office.close()


if __name__ == "__main__":
    main()
