"""Keeps the column widths that somebody dragged, from one start of the window to the next."""

from __future__ import annotations

import json

from lcadmin.gui.office import Office
from lcadmin.gui.widgets.rows_view import RowsView


def keep_columns(office: Office, view: RowsView, name: str) -> None:
    """Gives ``view`` the widths kept under ``name``, and keeps what is dragged from now on."""
    key = f"columns/{name}"
    kept = office.recall(key)
    if isinstance(kept, str):
        view.set_dragged_widths(_read(kept))
    view.columns_dragged.connect(lambda: office.remember(key, json.dumps(view.dragged_widths)))


def _read(text: str) -> dict[int, int]:
    try:
        raw = json.loads(text)
    except ValueError:  # a file that somebody edited: the usual widths will do
        return {}
    if not isinstance(raw, dict):
        return {}
    return {int(place): width for place, width in raw.items() if place.isdigit() and isinstance(width, int)}
