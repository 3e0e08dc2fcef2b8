"""What the built program must do, step by step; each says what it saw."""

from __future__ import annotations

import html
import io
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import requests

from lcadmin import __version__, app
from lcadmin.catalogues import Catalogues
from lcadmin.domain.wording import ENGLISH
from lcadmin.log_helper import ARGUMENT
from lcadmin.log_helper.frames import Ready, receive
from lcadmin.paths import DataFolder
from lcadmin.services.log_apart import WORTH_BYTES
from tests.built.program import PATIENCE_S, Built, Fault, ended, said, until
from tests.e2e.program import tell
from tests.support.exports import class_cells, write

GERMAN = Catalogues()("de")


def expect(seen: object, wanted: object, what: str) -> None:
    if seen != wanted:
        raise Fault(f"{what}: {seen!r} instead of {wanted!r}")


def version(built: Built) -> str:
    expect(built.run("--version").strip(), f"lcadmin, version {__version__}", "the version")
    return __version__


def settle(built: Built) -> str:
    """A business in Berlin that speaks German, with a class that runs now."""
    for name, value in {"language": "de", "timezone": "Europe/Berlin", "listen_port": "0"}.items():
        built.run("config", "set", name, value)
    expect(built.json("config", "get")["timezone"], "Europe/Berlin", "the zone")
    return "settings, people and a class by command"


def a_class(built: Built, title: str) -> tuple[dict[str, Any], int]:
    """A class that runs now, as JSON, and the tutor's number."""
    tutor = built.json("person", "add", "--name", "Anna Kowalska", "--role", "tutor")["id"]
    student = built.json("person", "add", "--name", "Zoë Łęcka", "--role", "student")["id"]
    when = ("--start", datetime.now(UTC).isoformat(), "--minutes", 60)
    who = ("--tutor", tutor, "--student", student)
    found: dict[str, Any] = built.json("class", "add", "--title", title, *when, *who)
    return found, tutor


def window_answers(built: Built) -> str:
    """The window is started, lets a person in who knocks over HTTP, sends a stranger away, and ends."""
    with built.started("practice") as classroom:
        room = said(classroom)
        built.run("config", "set", "endpoint", room["endpoint"])
        lesson, tutor = a_class(built, "Algebra")
        with built.started() as window:
            url = callback(built)
            seat = next(seat for seat in lesson["seats"] if seat["person"] == tutor)
            let_in = tell(url, request="connect_lesson", token=lesson["token"], user_id=seat["user_id"])
            expect(let_in["status"], True, "a tutor at the door")
            stranger = tell(url, request="connect_lesson", token=lesson["token"], user_id="1")
            expect(stranger["status"], False, "a stranger at the door")
            page = requests.get(seat["join_url"], timeout=PATIENCE_S).text
            if ENGLISH["practice.banner"] not in html.unescape(page):
                raise Fault("the practice classroom has no page")
            pressed = requests.post(
                f"{room['listening']}/practice/act",
                json={"join_url": seat["join_url"], "action": "enter"},
                timeout=PATIENCE_S,
            ).json()
            expect(pressed["ok"], True, "a tutor in the practice classroom")
            ended(window)
        ended(classroom)
    if sys.platform == "win32":
        return "callbacks answered, the practice classroom entered (Windows: ended by force)"
    return "callbacks answered, the practice classroom entered, both ended when asked to"


def callback(built: Built) -> str:
    """Where the window is called, as soon as it answers; Fault where it never does."""
    office = app.open_office(DataFolder(built.data))
    try:
        return str(until("the window never answered", office.own_callback_url))
    finally:
        office.close()


def reports(built: Built) -> str:
    """The same report as a page, as PDF and as a spreadsheet, in German."""
    pdf, sheet = built.home / "report.pdf", built.home / "report.xlsx"
    page = html.unescape(built.run("report", "durations", "--format", "html"))
    built.run("report", "durations", "--format", "pdf", "-o", pdf)
    built.run("report", "durations", "--format", "xlsx", "-o", sheet)
    reader = pypdf.PdfReader(pdf)
    words = " ".join(reader.pages[0].extract_text().split())
    title = GERMAN["report_title_durations"]
    if title not in page:
        raise Fault(f"the page does not say “{title}”")
    if title not in words:
        raise Fault(f"the PDF does not say “{title}”: {words[:200]}")
    book = openpyxl.load_workbook(io.BytesIO(sheet.read_bytes()))
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value]
    if not cells:
        raise Fault("the spreadsheet is empty")
    return f"page and PDF of {len(pdf.read_bytes()):,} bytes titled “{title}”, XLSX of {len(cells)} cells"


def helper(built: Built) -> str:
    """The program as its own helper says that it is ready, and goes when nobody speaks to it."""
    process = subprocess.Popen(
        [*built.line, ARGUMENT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=built.environment(),
        cwd=built.home,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        expect(type(receive(process.stdout)), Ready, "what the helper says first")
        process.stdin.close()
        expect(process.wait(PATIENCE_S), 0, "the helper's end")
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        process.stdout.close()
    return "started and gone again"


def import_of_a_log(built: Built) -> str:
    """A log that is long enough for the helper is imported."""
    rows = [class_cells(f"class-{number}", "2026-03-02 17:00:00") for number in range(20_000)]
    file = write(built.home / "classes.csv", rows)
    if file.stat().st_size < WORTH_BYTES:
        raise Fault("the log of this check is too short for a helper")
    begun = time.monotonic()
    built.run("import", "csv", "--classes", file)
    expect(len(built.json("logs", "--limit", len(rows) + 1)), len(rows), "imported classes")
    return f"{len(rows):,} classes in {time.monotonic() - begun:.1f} s"


def time_zones(built: Built) -> str:
    """Zones are known also where the system knows none, as on Windows."""
    alone = replace(built, more={**built.more, "PYTHONTZPATH": ""})
    for zone in ("America/St_Johns", "Europe/Berlin"):
        alone.run("config", "set", "timezone", zone)
    return "known without the system's"


def sound(built: Built) -> str:
    """After all that, the data is whole."""
    expect(built.json("check")["problems"], [], "what check found")
    leftovers = [file for file in (built.data / "logs").glob("crash*") if file.stat().st_size]
    expect(leftovers, [], "crashes")
    return "check finds nothing, no crash was written down"


def nothing_beside(built: Built) -> str:
    """Only where it may: nothing is left in the program's own folder or at home."""
    given = {"nothing", "tmp", "run", "AppData", "school", "report.pdf", "report.xlsx", "classes.csv"}
    of_the_system = {".cache", ".config", ".dbus", ".local", "Library"}
    left = {path.name for path in Path(built.home).iterdir()} - given - of_the_system
    expect(left, set(), "left in the home folder")
    return "no file anywhere else"
