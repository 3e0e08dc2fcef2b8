"""The texts of the count: why each delivery counts as it does, and what a doubt says.

Only keys and parameters; the English sentences are in ``wording_time``.
"""

from __future__ import annotations

from lcadmin.domain.class_time_doubts import Doubt, Option
from lcadmin.domain.class_time_session import Opening, Session
from lcadmin.domain.instants import MINUTE, SECOND, Instant
from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.wording import Text

CAME_IN = Text.of("time_why_came_in")
STARTED = Text.of("time_why_started")
STARTED_ALREADY = Text.of("time_why_started_already")
RESUMED = Text.of("time_why_resumed")
OVERTAKEN = Text.of("time_why_overtaken")
INCLUDED = Text.of("time_why_included")
BAD_TIME = Text.of("time_why_bad_time")

_SINCE = {
    Opening.START: "time_why_fits",
    Opening.CONNECT: "time_why_fits_first_entry",
    Opening.REPORT: "time_why_no_start",
}


def _seconds(milliseconds: int) -> int:
    return milliseconds // SECOND


def back(away: int) -> Text:
    """Back ``away`` milliseconds after the connection was lost."""
    key = "time_why_rejoined_in_time" if away <= MINUTE else "time_why_rejoined"
    return Text.of(key, seconds=_seconds(away))


def same_start(after: int) -> Text:
    """The same start again, ``after`` milliseconds after the end."""
    return Text.of("time_why_same_start", seconds=_seconds(after))


def new_start(after: int) -> Text:
    """A start too long after a lost connection to be a return."""
    return Text.of("time_why_new_start", after=hours(_seconds(after)))


def repeat(after: int) -> Text:
    """The same message again, with no time for it to be another."""
    return Text.of("time_why_repeat", after=_short(_seconds(after)))


def held(after: int) -> Text:
    """The same message again, with time enough for it to be another."""
    return Text.of("time_why_held", after=_short(_seconds(after)))


def _short(seconds: int) -> str:
    return f"{seconds} s" if seconds < 60 else hours(seconds)


def cut(room: int) -> Text:
    """Longer than the clock: only ``room`` seconds were left."""
    return Text.of("time_why_cut", room=hours(room))


def fits_with_gap(gap: int) -> Text:
    """Counted, but ``gap`` milliseconds before it are unexplained."""
    return Text.of("time_why_gap", gap=hours(_seconds(gap)))


def fits(session: Session, seconds: int, at: Instant) -> Text:
    """A segment of ``seconds`` that fits and begins where it should."""
    if session.ended is not None:
        return Text.of("time_why_second_end")
    if session.lost is not None:
        began = at - seconds * SECOND if session.rejoined is None else session.rejoined
        if began >= session.lost:
            return back(began - session.lost)
    return Text.of(_SINCE[session.opening], since=hours(_seconds(at - session.origin)))


def notes(*, resumed: bool, overtaken: bool, returns: int) -> tuple[Text, ...]:
    """What is worth saying beside the status but needs nobody's decision."""
    found = []
    if returns:
        key = "time_note_one_reconnection" if returns == 1 else "time_note_reconnections"
        found.append(Text.of(key, count=returns))
    if resumed:
        found.append(Text.of("time_note_resumed"))
    if overtaken:
        found.append(Text.of("time_note_out_of_order"))
    return tuple(found)


def gap_doubt(before: EventKind, gap: int) -> Doubt:
    """``gap`` seconds before a segment that nothing explains (rule 6)."""
    key = "time_review_gap_end" if before is EventKind.END else "time_review_gap_loss"
    why = Text.of("time_reading_gap", gap=hours(gap))
    return Doubt(key, (("gap", hours(gap)),), (Option("with_gap", gap, why, "time_reading_all_gaps"),))


def same_doubt(kind: EventKind, seconds: int, own: int, *, together: bool) -> Doubt:
    """The same time again with room for both (rule 5); ``together``: also with those held before."""
    key = "time_review_same_end" if kind is EventKind.END else "time_review_same_loss"
    joint = "time_reading_all_same" if together else ""
    option = Option("both", own, Text.of("time_reading_both", time=hours(seconds)), joint)
    return Doubt(key, (("time", hours(seconds)),), (option,))


def cut_doubt(session: Session, before: int, at: Instant, seconds: int, own: int, counted: int) -> Doubt:
    """A time longer than the clock leaves (rule 4).

    ``before`` is what the class had counted over all sessions. Besides the whole time, a reading is
    that it repeats or includes what was counted before it: in its session, and in the whole class.
    """
    whole = Option("whole", own - counted, Text.of("time_reading_whole"), "time_reading_all_reported")
    params = (("time", hours(seconds)),)
    earlier = [done for done in sorted({session.total, before}) if done]
    if own != seconds or not earlier:
        return Doubt("time_review_too_long", params, (whole,))
    # the clock would allow a time that includes these: all but `done` of it was taught since
    likely = [done for done in earlier if seconds > done and session.fits(seconds - done, at)]
    overlap = seconds <= session.total
    why = Text.of("time_reading_overlap" if overlap else "time_reading_includes")
    shown = likely[0] if likely else earlier[0]
    inside = tuple(
        Option("inside" if done == shown else "inside_other", max(done, seconds) - done - counted, why)
        for done in earlier
    )
    other = "time_review_includes" if likely else "time_review_too_long"
    return Doubt("time_review_overlap" if overlap else other, params, (whole, *inside))


def second_end_doubt(seconds: int, before: int, counted: int) -> Doubt:
    """Another end that fits, with no start between (rule 8); ``before`` is the session's sum."""
    options = [Option("first", -counted, Text.of("time_reading_first_end"))]
    if seconds > before:
        options.append(Option("inside", seconds - before - counted, Text.of("time_reading_includes")))
    return Doubt("time_review_second_end", (("time", hours(seconds)),), tuple(options))


def shorter_doubt(seconds: int, before: int) -> Doubt:
    """Times include the earlier parts, but this one is shorter than they are (row 9's setting)."""
    option = Option("added", seconds, Text.of("time_reading_added", time=hours(seconds)))
    return Doubt("time_review_shorter", (("before", hours(before)), ("time", hours(seconds))), (option,))
