"""Who is in another lesson at a time: asked with every letter that is typed into a form."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.services.new_lesson import MOST_MINUTES
from lcadmin.store import lesson_rows
from lcadmin.store.codecs import listed
from lcadmin.store.view import View

Span = tuple[Instant, Instant]

_BY_TIME = 4
_LONGEST = MOST_MINUTES * MINUTE
_AT_ONE_TIME = """
SELECT l.id FROM lessons l WHERE l.start > ? AND l.start < ? AND l.start + l.minutes * ? > ?
  AND l.cancelled_at IS NULL AND EXISTS (SELECT 1 FROM seats s WHERE s.lesson_id = l.id
  AND s.revoked_at IS NULL AND s.person_id IN (SELECT value FROM json_each(?)))
"""
_OF_ONE_PERSON = """
SELECT l.id, l.start, l.start + l.minutes * ? FROM seats s CROSS JOIN lessons l ON l.id = s.lesson_id
  WHERE s.person_id = ? AND s.role IN ('tutor', 'student') AND s.revoked_at IS NULL
  AND l.start > ? AND l.start < ? AND l.cancelled_at IS NULL
"""


def meeting(view: View, people: Sequence[int], spans: Sequence[Span]) -> list[Lesson]:
    """As ``LessonsTable.meeting``. A few spans are looked up by time, many by person."""
    if not people or not spans:
        return []
    look = _by_time if len(spans) <= _BY_TIME else _by_person
    found = look(view, people, spans)
    where = "l.id IN (SELECT value FROM json_each(?))"
    return lesson_rows.many(view, where, (listed(sorted(found)),)) if found else []


def _by_time(view: View, people: Sequence[int], spans: Sequence[Span]) -> set[int]:
    ids = listed(people)
    found = set[int]()
    for start, end in spans:
        # No lesson is longer than that, so the index on the start finds all there can be.
        given = (start - _LONGEST, end, MINUTE, start, ids)
        found.update(row[0] for row in view.all(_AT_ONE_TIME, given))
    return found


def _by_person(view: View, people: Sequence[int], spans: Sequence[Span]) -> set[int]:
    """The spans of a series do not overlap unless it is an odd one, and are as long as each other."""
    in_order = sorted(spans)
    starts = [start for start, _end in in_order]
    longest = max(end - start for start, end in in_order)
    first, last = in_order[0][0] - _LONGEST, max(end for _start, end in in_order)
    found = set[int]()
    for person in dict.fromkeys(people):
        for number, start, end in view.all(_OF_ONE_PERSON, (MINUTE, person, first, last)):
            place = bisect_right(starts, end - 1) - 1  # the last span that begins before it ends
            while place >= 0 and starts[place] > start - longest:
                if in_order[place][1] > start:
                    found.add(number)
                    break
                place -= 1
    return found
