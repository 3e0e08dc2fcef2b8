"""A class's minutes as a story: the rows of the table, the line of time, and the text to copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from html import escape

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.instants import SECOND, Instant, plus
from lcadmin.domain.lesson_time import EventKind, LessonTime, Status, Step, Verdict
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.wording import Text
from lcadmin.gui.formats import Formats, hours
from lcadmin.gui.texts import first_name, live_seconds
from lcadmin.gui.widgets.label_places import Moment
from lcadmin.gui.widgets.timeline import Bar, BarKind, TimelineData

translate = QCoreApplication.translate

Say = Callable[[Text], str]

_COUNTS = (Verdict.COUNTED, Verdict.CUT)
_ARRIVALS = 6
_DROPPED = (Verdict.REPEAT, Verdict.HELD, Verdict.INVALID)


class Weight(Enum):
    """How a row of the story stands out."""

    PLAIN = auto()
    MUTED = auto()  # adds nothing
    SUM = auto()


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One line: when it came, what it said, what it reported, what of it counts, and why."""

    id: str
    arrived: str
    what: str
    reported: str
    counted: str
    why: str
    weight: Weight = Weight.PLAIN


def rows(lesson: Lesson, time: LessonTime, formats: Formats, say: Say, now: Instant) -> list[StoryRow]:
    """A row for each message, one for the time since the last, and the sum."""
    decided = time.correction is not None and not time.in_review
    found = [_row(step, lesson, formats, say, decided=decided) for step in time.steps]
    parts = [step.counted for step in time.steps if step.counted]
    live = live_seconds(time, now)
    running = live - time.counted_seconds
    if time.status is Status.IN_PROGRESS and time.running_since is not None:
        since = formats.time(time.running_since, seconds=True)
        found.append(
            StoryRow(
                "running",
                "",
                translate("Minutes", "In class now"),
                "",
                hours(running),
                translate("Minutes", "since {time}").format(time=since),
            )
        )
        parts.append(running)
    if not found:
        return []
    found.append(_sum(time, live, parts))
    return found


def _row(step: Step, lesson: Lesson, formats: Formats, say: Say, *, decided: bool) -> StoryRow:
    if step.kind is EventKind.CONNECT and step.why.key == "time_why_came_in":
        why = ""
    elif step.verdict is Verdict.HELD and decided:
        why = translate("Minutes", "the same message again; a person has decided on the total")
    else:
        why = say(step.why)
    adds_nothing = step.verdict in _DROPPED
    counted = hours(step.counted) if step.counted is not None else "–" if adds_nothing else ""
    return StoryRow(
        step.id,
        formats.time(step.at, seconds=True),
        what(step, lesson),
        hours(step.reported) if step.reported is not None else "",
        counted,
        why,
        Weight.MUTED if adds_nothing else Weight.PLAIN,
    )


def _sum(time: LessonTime, live: int, parts: list[int]) -> StoryRow:
    title = translate("Minutes", "Sum")
    why = " + ".join(hours(part) for part in parts) if len(parts) > 1 else ""
    correction = time.correction
    if correction is not None:
        title = translate("Minutes", "Corrected total")
        why = translate("Minutes", "The messages give {given}. Corrected to {total} by {who}: {why}").format(
            given=hours(sum(parts)),
            total=hours(correction.seconds),
            who=correction.who or translate("Minutes", "the office"),
            why=correction.why,
        )
    return StoryRow("sum", "", title, "", hours(live), why, Weight.SUM)


def what(step: Step, lesson: Lesson) -> str:
    """What a message said, in words."""
    if step.kind is EventKind.CONNECT:
        return translate("Minutes", "{name} came in").format(name=_name(step.user_id, lesson))
    if step.kind is EventKind.START:
        if step.verdict is Verdict.OPENED:
            return translate("Minutes", "Class started")
        return translate("Minutes", "Start again")
    if step.kind is EventKind.CRASH:
        return translate("Minutes", "Connection lost")
    return translate("Minutes", "Class ended")


def _name(user_id: str, lesson: Lesson) -> str:
    seat = lesson.seat(user_id)
    return seat.name if seat is not None else translate("Minutes", "Somebody")


def timeline(lesson: Lesson, time: LessonTime, formats: Formats, now: Instant) -> TimelineData:
    """The class as bars and labels, up to ``now`` while it is on."""
    bars, moments = _bars(time), list[Moment]()
    for place, step in enumerate(time.steps):
        moments.extend(_moments(step, place, time, formats))
    moments.extend(_arrivals(lesson, time, formats))
    if time.status is Status.IN_PROGRESS and time.running_since is not None:
        length = max(0, now - time.running_since) // SECOND
        bars.append(Bar(time.running_since, max(now, time.running_since), hours(length), BarKind.RUNNING))
    elif time.status is Status.INTERRUPTED and time.lost_at is not None:
        bars.append(Bar(time.lost_at, max(now, time.lost_at), "", BarKind.GAP))
    moments.extend(_returns(bars))
    return TimelineData(
        lesson.start,
        lesson.end,
        formats.time(lesson.start),
        formats.time(lesson.end),
        tuple(bars),
        tuple(moments),
    )


def _bars(time: LessonTime) -> list[Bar]:
    """What counted, each bar ending when it was reported; after a lost connection a gap to the next."""
    bars: list[Bar] = []
    lost: Instant | None = None
    for step in sorted(time.steps, key=lambda one: one.at):
        if step.verdict in _COUNTS and step.counted:
            begin = plus(step.at, -step.counted * SECOND)
            if bars:
                begin = max(begin, bars[-1].end)
            if lost is not None and begin > lost:
                bars.append(Bar(lost, begin, "", BarKind.GAP))
            bars.append(Bar(begin, max(begin, step.at), hours(step.counted)))
            lost = step.at if step.kind is EventKind.CRASH else None
    running = time.running_since
    if lost is not None and running is not None and running > lost and time.status is Status.IN_PROGRESS:
        bars.append(Bar(lost, running, "", BarKind.GAP))
    return bars


def _moments(step: Step, place: int, time: LessonTime, formats: Formats) -> list[Moment]:
    at = formats.time(step.at, seconds=True)
    if step.kind is EventKind.CONNECT:
        return []
    if step.verdict in (Verdict.REPEAT, Verdict.HELD):
        words = translate("Minutes", "same again {time}").format(time=at)
        return [Moment(step.at, words, above=False, dot=True, matter=2)]
    if step.verdict is Verdict.INVALID:
        words = translate("Minutes", "not readable {time}").format(time=at)
        return [Moment(step.at, words, above=False, dot=True, matter=2)]
    if step.kind is EventKind.START:
        first = step.verdict is Verdict.OPENED
        if not first:
            return []
        words = (
            translate("Minutes", "start {time}")
            if not _before(place, time)
            else translate("Minutes", "started again {time}")
        )
        return [Moment(step.at, words.format(time=at), matter=5)]
    if step.kind is EventKind.CRASH:
        words = translate("Minutes", "connection lost {time}").format(time=at)
        return [Moment(step.at, words, matter=4)]
    return [Moment(step.at, translate("Minutes", "end {time}").format(time=at), matter=5)]


def _before(place: int, time: LessonTime) -> bool:
    """Whether a session was opened before this step."""
    return any(step.verdict is Verdict.OPENED for step in time.steps[:place])


def _returns(bars: list[Bar]) -> list[Moment]:
    found = []
    for bar in bars:
        if bar.kind is BarKind.GAP:
            middle = Instant((bar.start + bar.end) // 2)
            words = translate("Minutes", "back after {span}").format(span=_span(bar.end - bar.start))
            found.append(Moment(middle, words, above=False, matter=3))
    return found


def _arrivals(lesson: Lesson, time: LessonTime, formats: Formats) -> list[Moment]:
    return [
        Moment(
            arrival.first,
            translate("Minutes", "{name} {time}").format(
                name=first_name(_name(arrival.user_id, lesson)), time=formats.time(arrival.first)
            ),
            above=False,
            dot=True,
            matter=1,
        )
        for arrival in time.arrivals[:_ARRIVALS]
    ]


def _span(milliseconds: int) -> str:
    seconds = milliseconds // SECOND
    return translate("Minutes", "{n} s").format(n=seconds) if seconds < 60 else hours(seconds)


def plain(title: str, subtitle: str, story: list[StoryRow], notes: list[str]) -> str:
    """The page as text with tabs, for a mail or a spreadsheet."""
    lines = [title, subtitle, "", "\t".join(heads())]
    lines += [f"{row.arrived}\t{row.what}\t{row.reported}\t{row.counted}\t{row.why}" for row in story]
    return "\n".join([*lines, *(["", *notes] if notes else [])])


def html(title: str, subtitle: str, story: list[StoryRow], notes: list[str]) -> str:
    """The page as a table for programs that take rich text."""
    head = "".join(f"<th align='left'>{escape(words)}</th>" for words in heads())
    body = "".join(
        "<tr>"
        + "".join(
            f"<td align='{side}'>{escape(words)}</td>"
            for side, words in (
                ("left", row.arrived),
                ("left", row.what),
                ("right", row.reported),
                ("right", row.counted),
                ("left", row.why),
            )
        )
        + "</tr>"
        for row in story
    )
    below = "".join(f"<p>{escape(note)}</p>" for note in notes)
    return f"<p><b>{escape(title)}</b><br>{escape(subtitle)}</p><table><tr>{head}</tr>{body}</table>{below}"


def heads() -> tuple[str, str, str, str, str]:
    """The heads of the table."""
    return (
        translate("Minutes", "Arrived"),
        translate("Minutes", "What LearnCube said"),
        translate("Minutes", "Reported"),
        translate("Minutes", "Counted"),
        translate("Minutes", "Why"),
    )
