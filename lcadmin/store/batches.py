"""Batches: lessons that an import adds in pieces and shows all at once, or never."""

from __future__ import annotations

from lcadmin.store.view import View

VISIBLE = "({table}.batch IS NULL OR {table}.batch NOT IN (SELECT id FROM batches WHERE published = 0))"


class Batches:
    """The part of ``ports.LessonsTable`` that is about imports in pieces."""

    def __init__(self, view: View) -> None:
        self.__view = view

    def new_batch(self) -> int:
        number = self.__view.new_id("batches")
        self.__view.run("INSERT INTO batches (id, published) VALUES (?, 0)", (number,))
        return number

    def publish(self, batch: int) -> None:
        self.__view.run("UPDATE batches SET published = 1 WHERE id = ?", (batch,))
        if self.__view.cache is not None:
            self.__view.cache.forget_lessons()
            self.__view.cache.hidden.clear()
        self.__view.note("everything")

    def drop_hidden(self, batch: int, limit: int) -> int:
        doomed = (
            "SELECT id FROM lessons WHERE batch = ? AND batch IN (SELECT id FROM batches WHERE published = 0)"
            " ORDER BY id LIMIT ?"
        )
        rows = self.__view.all(doomed, (batch, limit))
        ids = [(row[0],) for row in rows]
        self.__view.run_many(
            "DELETE FROM used_tokens WHERE token = (SELECT token FROM lessons WHERE id = ?)", ids
        )
        self.__view.run_many("DELETE FROM lessons WHERE id = ?", ids)
        if len(ids) < limit:
            self.__view.run("DELETE FROM batches WHERE id = ? AND published = 0", (batch,))
        return len(ids)

    def hidden_batches(self) -> list[int]:
        return [row[0] for row in self.__view.all("SELECT id FROM batches WHERE published = 0 ORDER BY id")]
