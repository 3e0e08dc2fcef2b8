"""When the responder listened."""

from __future__ import annotations

from pathlib import Path

from lcadmin.domain.instants import SECOND, Instant, Span, plus
from lcadmin.store import lock
from lcadmin.store.view import View

# Beats come every 30 s; two may be late or lost before we say that nobody listened.
BEAT_MS = 30 * SECOND
SILENCE_MS = 3 * BEAT_MS


class Runs:
    """Fulfils ``services.tables.RunsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def begin(self, run: str, now: Instant, address: str) -> None:
        sql = "INSERT INTO runs (run, began, last_beat, address) VALUES (?, ?, ?, ?)"
        self._view.run(sql, (run, now, now, address))
        self._forget_deaf()
        self._view.note("settings")

    def beat(self, run: str, now: Instant) -> None:
        row = self._view.one(
            "SELECT id, last_beat FROM runs WHERE run = ? AND ended IS NULL ORDER BY id DESC LIMIT 1", (run,)
        )
        if row is None:
            return
        number, last_beat = row
        self._forget_deaf()
        if now - last_beat > SILENCE_MS:
            self._view.run("INSERT INTO holes (start, end) VALUES (?, ?)", (last_beat + BEAT_MS, now))
            self._view.note("everything")
        self._view.run("UPDATE runs SET last_beat = ? WHERE id = ?", (now, number))

    def end(self, run: str, now: Instant) -> None:
        self._view.run("UPDATE runs SET ended = ? WHERE run = ? AND ended IS NULL", (now, run))
        self._forget_deaf()
        self._view.note("settings")

    def deaf(self, start: Instant, end: Instant) -> tuple[Span, ...]:
        """As the port says, in order. The last spell has no end where nobody has listened since."""
        cache = self._view.cache
        known = None if cache is None else cache.deaf.get((start, end))
        if known is None:
            known = self._spells(start, end)
            if cache is not None:
                cache.keep_deaf(start, end, known)
        return known

    def address(self) -> str | None:
        """As the port says. A run that was killed has no end in the table, but nobody owns the folder:
        whatever listens there now must not be sent anything of ours."""
        running = self._running()
        return None if running is None else running[1]

    def running(self) -> str | None:
        """As the port says."""
        running = self._running()
        return None if running is None else running[0]

    def _running(self) -> tuple[str, str] | None:
        """The run that listens and its address."""
        row = self._view.one(
            "SELECT run, address, ended, (SELECT file FROM pragma_database_list WHERE name = 'main')"
            " FROM runs ORDER BY id DESC LIMIT 1"
        )
        if row is None or row[2] is not None or not lock.is_owned(Path(row[3]).parent):
            return None
        return str(row[0]), str(row[1])

    def _spells(self, start: Instant, end: Instant) -> tuple[Span, ...]:
        holes = "SELECT start, end FROM holes WHERE end > ? AND start < ?"
        spells = [(row[0], row[1]) for row in self._view.all(holes, (start, end))]
        spells += self._between_runs(start, end)
        return tuple(
            Span(Instant(max(begin, start)), None if finish is None else Instant(min(finish, end)))
            for begin, finish in sorted(spells, key=lambda spell: spell[0])
        )

    def _forget_deaf(self) -> None:
        if self._view.cache is not None:
            self._view.cache.deaf.clear()

    def _between_runs(self, start: Instant, end: Instant) -> list[tuple[int, int | None]]:
        sql = (
            "SELECT began, last_beat, ended FROM runs WHERE began < ?2 AND began >="
            " coalesce((SELECT max(began) FROM runs WHERE began <= ?1), ?1) ORDER BY began, id"
        )
        runs = self._view.all(sql, (start, end))
        spells: list[tuple[int, int | None]] = []
        for position, (_, last_beat, ended) in enumerate(runs):
            if position + 1 < len(runs):
                silent_from, until = ended or last_beat + BEAT_MS, runs[position + 1][0]
            else:
                # Whoever asks about the future is told nothing of a run that may still be going on.
                silent_from = ended or plus(last_beat, SILENCE_MS)
                until = self._next_beginning(end)
            if silent_from < min(end, until or end) and (until is None or until > start):
                spells.append((silent_from, until))
        return spells

    def _next_beginning(self, end: Instant) -> int | None:
        row = self._view.one("SELECT min(began) FROM runs WHERE began >= ?", (end,))
        return None if row is None or row[0] is None else int(row[0])
