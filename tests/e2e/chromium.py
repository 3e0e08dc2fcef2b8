"""A real browser beside a real window: playwright in a thread of its own, so that Qt goes on here."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, sync_playwright

T = TypeVar("T")

_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass(slots=True)
class Person:
    """Somebody at their own computer: a browser window of their own."""

    chromium: Chromium
    page: Page

    def press(self, button: str) -> Future[None]:
        """Clicks a button of the page."""
        return self.chromium.do(lambda: self.page.get_by_test_id(button).click())

    def sees(self, headline: str) -> Future[None]:
        """Is done once the page says this."""
        return self.chromium.do(
            lambda: self.page.get_by_test_id("headline").filter(has_text=headline).wait_for()
        )

    def reads(self, part: str) -> Future[str]:
        """What a part of the page says."""
        return self.chromium.do(lambda: self.page.get_by_test_id(part).inner_text())

    def photograph(self, file: Path) -> Future[bytes]:
        return self.chromium.do(lambda: self.page.screenshot(path=file))


class Chromium:
    """Use it as a context manager. Everything it does is a job for its one thread, in order."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._thread = ThreadPoolExecutor(1, "chromium")
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self.complaints: list[str] = []

    def do(self, job: Callable[[], T]) -> Future[T]:
        """Puts a job into the queue."""
        return self._thread.submit(job)

    def open(self, link: str) -> Future[Person]:
        """A new person opens a link."""
        return self.do(lambda: self._open(link))

    def _open(self, link: str) -> Person:
        assert self._browser is not None
        page = self._browser.new_context(viewport={"width": 1100, "height": 720}).new_page()
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(link)
        return Person(self, page)

    def _note(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def __enter__(self) -> Chromium:
        self.do(self._start).result(timeout=30)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.do(self._stop).result(timeout=30)
        self._thread.shutdown()

    def _start(self) -> None:
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(executable_path=self._program, args=_FLAGS)

    def _stop(self) -> None:
        if self._browser is not None:
            self._browser.close()
        if self._playwright is not None:
            self._playwright.stop()
