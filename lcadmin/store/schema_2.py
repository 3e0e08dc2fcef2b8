"""What format 2 adds, gathered from the modules that describe each group of tables."""

from __future__ import annotations

from lcadmin.store import (
    schema_actions,
    schema_closures,
    schema_connection,
    schema_erased,
    schema_former,
    schema_journal,
    schema_logo,
    schema_logs,
    schema_lost,
    schema_marks,
    schema_messages,
    schema_moved,
    schema_parked,
    schema_reports,
    schema_samples,
    schema_search,
    schema_terms,
    schema_times,
)

TABLES: tuple[str, ...] = (
    schema_connection.REACH,
    schema_messages.MESSAGES,
    schema_search.SETTINGS,
    schema_actions.SCRIPT,
    schema_closures.CLOSURES,
    schema_former.FORMER,
    schema_terms.TERMS,
    schema_samples.INDEX,
    schema_samples.REMOVED,
    schema_parked.PARKED,
    schema_reports.REPORTS,
    schema_lost.LOST,
    schema_logo.LOGO,
    schema_logs.LOGS,
    schema_journal.LISTS,
    schema_erased.ERASED,
    schema_marks.MARKS,
    schema_times.MARKING,
    schema_moved.MOVED,
)
"""Scripts as in ``schema.py``, in the order they are run."""

APPEND_ONLY: tuple[str, ...] = schema_reports.APPEND_ONLY
"""Tables whose rows are never changed or removed."""

SEARCHED: tuple[str, ...] = schema_logs.SEARCHED
"""Tables with words that are searched; their scripts make the index ``…_fts`` over ``folded``."""

DROPPED_TOGETHER: tuple[str, ...] = schema_logs.SEARCHED
"""Those whose rows go by the thousand: whoever removes them takes their words out first, in one statement."""
