"""A row of a CSV export as what it says, or the reason why it says nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from lcadmin.domain.class_logs import ClassLog, ParticipantLog
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text
from lcadmin.learncube.cells import Times, number, yes
from lcadmin.learncube.csv_layout import CLASS_FIELDS, PERSON_FIELDS, usual
from lcadmin.services.log_sources import Kind, Layout

Remarks = list[Text]
Said = tuple[ClassLog | ParticipantLog | None, Text | None, Remarks]
_NONE: Remarks = []


def reader(layout: Layout, times: Times) -> Callable[[list[str]], Said]:
    """Reads rows of this layout. Each gives an item, or None and why; and remarks about parts of it."""
    made = _Classes(layout, times) if layout.kind is Kind.CLASSES else _People(layout, times)
    return made.read


class _Rows:
    def __init__(self, layout: Layout, times: Times, fields: Sequence[str]) -> None:
        self._width = layout.width
        self._times = times
        self._only_true = layout.columns == usual(layout.kind).columns
        # A field that no column has is read from one cell more, which is empty.
        self._cells = itemgetter(*(layout.columns.get(name, -1) for name in fields))

    def _start(self, text: str, slug: str, remarks: Remarks) -> Instant | Text:
        """When the class starts, or why the row is not taken."""
        if not text:
            return Text("log_blank_start")
        start, problem = self._times.moment(text)
        if start is None:
            return self._times.said(problem, text)
        if not slug:
            return Text("log_blank_slug")
        if problem:
            remarks.append(self._times.said(problem, text))
        return start

    def _time(self, text: str, remarks: Remarks) -> Instant | None:
        text = text.strip()
        if not text:
            return None
        at, problem = self._times.moment(text)
        if at is None:
            remarks.append(_left_out(text, "log_what_time"))
        elif problem:
            remarks.append(self._times.said(problem, text))
        return at

    def _yes(self, text: str, remarks: Remarks) -> int | None:
        found = yes(text, only_true=self._only_true)
        if found is None and text.strip():
            remarks.append(_left_out(text.strip(), "log_what_yes"))
        return found

    def _number(self, text: str, remarks: Remarks, what: str = "log_what_length") -> float | None:
        text = text.strip()
        if not text:
            return None
        found = number(text)
        if found is None:
            remarks.append(_left_out(text, what))
        return found


class _Classes(_Rows):
    def __init__(self, layout: Layout, times: Times) -> None:
        super().__init__(layout, times, CLASS_FIELDS)

    def read(self, cells: list[str]) -> Said:
        if len(cells) < self._width:
            return None, Text.of("log_too_few_columns", found=len(cells), needed=self._width), _NONE
        cells.append("")
        (
            start_text, end, minutes, seconds_text, company, slug, title, seats, subject, level, summary,
            cancelled_by, cancelled_at, course, cancelled, tutor, tutor_start, token, uuid, recording, room,
            actual_start, actual_end, rating, tutor_attended,
        ) = self._cells(cells)  # fmt: skip
        cells.pop()
        remarks: Remarks = []
        slug = slug.strip()
        start = self._start(start_text.strip(), slug or uuid.strip() or token.strip(), remarks)
        if isinstance(start, Text):
            return None, start, _NONE
        given = self._number(minutes, remarks) if minutes else None
        exact = self._number(seconds_text, remarks) if seconds_text else None
        seconds = round(exact) if exact is not None else None if given is None else round(given * 60)
        by, when = cancelled_by.strip(), self._time(cancelled_at, remarks) if cancelled_at else None
        seat_count = number(seats.strip()) if seats else None
        row = ClassLog(
            start,
            slug,
            uuid.strip(),
            token.strip(),
            title.strip(),
            self._time(end, remarks) if end else None,
            self._time(actual_start, remarks) if actual_start else None,
            self._time(actual_end, remarks) if actual_end else None,
            given,
            seconds,
            tutor.strip(),
            self._time(tutor_start, remarks) if tutor_start else None,
            self._yes(tutor_attended, remarks) if tutor_attended else None,
            self._number(rating, remarks, "log_what_rating") if rating else None,
            recording.strip(),
            room.strip(),
            None if seat_count is None else int(seat_count),
            subject.strip(),
            level.strip(),
            summary.strip(),
            company.strip(),
            course.strip(),
            int(bool(by) or when is not None or bool(cancelled and self._yes(cancelled, remarks))),
            by,
            when,
        )
        return row, None, remarks


class _People(_Rows):
    def __init__(self, layout: Layout, times: Times) -> None:
        super().__init__(layout, times, PERSON_FIELDS)
        # Our own export has people of LearnCube's REST API too, which says their class's name and no start.
        self._own = "event" in layout.columns
        self._needs_start = "start" in layout.columns and not self._own

    def read(self, cells: list[str]) -> Said:
        if len(cells) < self._width:
            return None, Text.of("log_too_few_columns", found=len(cells), needed=self._width), _NONE
        cells.append("")
        (
            slug, start_text, username, first, last, name, is_tutor, attended, joined, left, cancelled,
            cancelled_by, cancelled_at, rating, feedback, enrolled, userid, uuid, event, token,
        ) = self._cells(cells)  # fmt: skip
        cells.pop()
        remarks: Remarks = []
        slug = slug.strip()
        start: Instant | Text | None = None
        if self._needs_start or (self._own and start_text.strip()):
            start = self._start(start_text.strip(), slug or event.strip() or token.strip(), remarks)
        elif not (slug or event.strip() or token.strip()):
            start = Text("log_blank_slug")
        if isinstance(start, Text):
            return None, start, _NONE
        username = username.strip()
        shown = name.strip() or f"{first.strip()} {last.strip()}".strip()
        if not (username or shown or userid or uuid):
            return None, Text("log_nobody"), _NONE
        row = ParticipantLog(
            slug,
            event.strip(),
            token.strip(),
            uuid.strip(),
            userid.strip(),
            username,
            shown,
            (self._yes(is_tutor, remarks) if is_tutor else None) or 0,
            self._yes(attended, remarks) if attended else None,
            self._time(joined, remarks) if joined else None,
            self._time(left, remarks) if left else None,
            (self._yes(cancelled, remarks) if cancelled else None) or 0,
            cancelled_by.strip(),
            self._time(cancelled_at, remarks) if cancelled_at else None,
            self._number(rating, remarks, "log_what_rating") if rating else None,
            feedback.strip(),
            self._time(enrolled, remarks) if enrolled else None,
            start,
        )
        return row, None, remarks


def _left_out(text: str, what: str) -> Text:
    from lcadmin.domain.wording import ENGLISH

    return Text.of("log_unreadable_cell", given=text[:60], what=ENGLISH[what])
