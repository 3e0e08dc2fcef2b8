"""Background work: the window never waits, and success and failure are both mandatory.

Work runs in a small thread pool; its answer comes back on the window's thread. An answer for a
widget that is gone, or that was called off, is dropped.
"""

from __future__ import annotations

import heapq
import logging
import threading
from collections.abc import Callable
from enum import IntEnum
from typing import Any, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot

from lcadmin.domain.errors import UserError
from lcadmin.fault_words import fault_words

T = TypeVar("T")

_THREADS = 4
_PATIENCE_MS = 1_000
_BREATH_MS = 20
"""Qt draws some milliseconds after it was asked to."""
_LOG = logging.getLogger(__name__)


class Turn(IntEnum):
    """When work begins: AT_ONCE, or only when nothing else is under way, SOON before WHEN_QUIET. Python runs
    one thread at a time: all that a start looks at would else slow down what somebody waits for. Either way
    what was answered AT_ONCE is drawn first."""

    AT_ONCE = 0
    SOON = 1
    WHEN_QUIET = 2


class Task:
    """One piece of work that was started. ``cancel`` drops its answer; the work itself runs out.
    ``give_up`` is for work that only reads: it need not even run out."""

    def __init__(
        self,
        work: Callable[[], object],
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
        owner: QObject | None,
        always: Callable[[], None] | None,
        busy: str | None,
        stop_reading: Callable[[int], None] | None = None,
        turn: Turn = Turn.AT_ONCE,
    ) -> None:
        self.work = work
        self.turn = turn
        self._done = done
        self._failed = failed
        self._owner = owner
        self._always = always
        self.busy = busy
        self.running = True
        self._wanted = True
        self._stop_reading = stop_reading
        self._given_up = False
        self._thread: int | None = None  # which runs it now
        self._lock = threading.Lock()

    def cancel(self) -> None:
        """Nobody waits for the answer any more."""
        self._wanted = False

    def give_up(self) -> None:
        """Nobody waits for the answer any more: what is being read for it is not read to the end, and what
        has not begun does not begin."""
        self.cancel()
        with self._lock:  # the thread cannot turn to other work meanwhile
            self._given_up = True
            if self._thread is not None and self._stop_reading is not None:
                self._stop_reading(self._thread)

    def begin(self) -> bool:
        """On a worker's thread: whether the work is to be done at all."""
        with self._lock:
            self._thread = threading.get_ident()
            return not self._given_up

    def end(self) -> None:
        """On the same thread: it turns to something else."""
        with self._lock:
            self._thread = None

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits: not called off, and the owning widget lives."""
        return self._wanted and (self._owner is None or shiboken6.isValid(self._owner))

    def answer(self, result: object, error: Exception | None) -> None:
        """Hands the answer to whoever waits; an error that is no UserError only ends the waiting."""
        self.running = False
        if not self.wanted:
            return
        if self._always is not None:
            self._always()
        if isinstance(error, UserError):
            self._failed(error)
        elif error is None:
            self._done(result)


class Tasks(QObject):
    """Runs work off the window's thread.

    ``unexpected`` carries an exception that no UserError foresaw; the window shows it as a fault of
    the program. ``busy_changed`` carries the words of the work that runs now, "" for none.
    """

    unexpected = Signal(object)
    busy_changed = Signal(str)
    _answered = Signal(int, object, object)

    def __init__(
        self, parent: QObject | None = None, stop_reading: Callable[[int], None] | None = None
    ) -> None:
        """``stop_reading`` ends what a thread (``threading.get_ident``) is reading at this moment."""
        super().__init__(parent)
        self._stop_reading = stop_reading
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        # A thread keeps its database connection; it must not lose it after every pause.
        self._pool.setExpiryTimeout(-1)
        self._running: dict[int, Task] = {}
        self._started = 0
        self._under_way: set[int] = set()
        self._waiting: list[tuple[Turn, int]] = []  # a heap: the next one first
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH_MS)
        self._breath.timeout.connect(self._begin_next)
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
        *,
        busy: str | None = None,
        owner: QObject | None = None,
        always: Callable[[], None] | None = None,
        turn: Turn = Turn.AT_ONCE,
    ) -> Task:
        """Runs ``work`` in the pool, then ``done`` or ``failed`` on the window's thread.

        The answer is dropped once ``owner`` (by default the object that ``done`` is a method of) is
        gone. ``always`` runs before either, also when neither follows because the program failed. What
        waits for its ``turn`` begins after a second at the latest.
        """
        task = Task(
            work,
            cast("Callable[[Any], None]", done),
            failed,
            owner or _bound_to(done),
            always,
            busy,
            self._stop_reading,
            turn,
        )
        self._started += 1
        number = self._started
        self._running[number] = task
        self._tell_busy()
        if turn is Turn.AT_ONCE:
            self._begin(number)
        else:
            heapq.heappush(self._waiting, (turn, number))
            QTimer.singleShot(0, self, self._begin_next)
            QTimer.singleShot(_PATIENCE_MS, self, lambda: self._begin_late((turn, number)))
        return task

    def _begin(self, number: int) -> None:
        self._under_way.add(number)
        self._pool.start(lambda: self._work(number))

    def _begin_next(self) -> None:
        """What waits, one at a time, where nothing is under way."""
        if self._waiting and not self._under_way and not self._breath.isActive():
            self._begin(heapq.heappop(self._waiting)[1])

    def _begin_late(self, one: tuple[Turn, int]) -> None:
        if one in self._waiting:
            self._waiting.remove(one)
            heapq.heapify(self._waiting)
            self._begin(one[1])

    def _work(self, number: int) -> None:
        """On a worker's thread. It lets go of the work before it answers: what the work holds (a page,
        a dialog) must not be given up last, and so destroyed, here."""
        result: object = None
        error: Exception | None = None
        task = self._running[number]
        work = task.work
        try:
            result = work() if task.begin() else None
        except UserError as raised:
            error = raised.with_traceback(None)
        except Exception as raised:  # noqa: BLE001 - the edge of a worker thread
            error = raised
        task.end()
        del work, task
        if shiboken6.isValid(self):
            self._answered.emit(number, result, error)

    @Slot(int, object, object)
    def _take(self, number: int, result: object, error: Exception | None) -> None:
        task = self._running.pop(number)
        self._under_way.discard(number)
        self._tell_busy()
        try:
            task.answer(result, error)
        finally:
            if error is not None and not isinstance(error, UserError):
                _LOG.error("work behind the window failed: %s", fault_words(error))
                self.unexpected.emit(error)
            if task.turn is Turn.AT_ONCE:
                self._breath.start()
            self._begin_next()

    def _tell_busy(self) -> None:
        self.busy_changed.emit(
            next((task.busy for task in reversed(self._running.values()) if task.busy), "")
        )

    @property
    def idle(self) -> bool:
        """Whether every answer has been handed out."""
        return not self._running

    def finish(self, milliseconds: int = 10_000) -> bool:
        """Waits for what runs; called once, when the window has closed. False where it took longer."""
        for task in self._running.values():
            task.cancel()
        for _, number in self._waiting:
            del self._running[number]
        self._waiting.clear()
        return self._pool.waitForDone(milliseconds)


def _bound_to(function: Callable[..., object]) -> QObject | None:
    owner = getattr(function, "__self__", None)
    return owner if isinstance(owner, QObject) else None
