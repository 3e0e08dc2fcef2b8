"""Reminders by mail the day before, where the business wants them."""

from __future__ import annotations

from datetime import timedelta

from lcadmin.domain.instants import day_start, to_datetime
from lcadmin.domain.letters import LetterKind, LetterState
from lcadmin.domain.wording import Text
from lcadmin.services import letters, sending
from lcadmin.services.ports import Desk
from lcadmin.services.tables_lessons import LessonQuery


def send_due(desk: Desk) -> int:
    """Sends tomorrow's reminders once their hour has come, one letter a reader and day; returns how many
    went out. To be called every few minutes. Refusal where the mail server cannot be reached, and
    where the links lead to the practice classroom."""
    with desk.store.read() as tables:
        if tables.moved.mark() is not None:
            return 0  # the other PC sends them
        settings = tables.settings.load()
        local = to_datetime(desk.clock.now(), settings.zone)
        if not settings.mail_reminders or local.hour < settings.mail_reminder_hour:
            return 0
        day = local.date() + timedelta(days=1)
        begin, end = day_start(day, settings.zone), day_start(day + timedelta(days=1), settings.zone)
        found = tables.lessons.find(LessonQuery(start=begin, end=end, practice=False))
        ids = [row.lesson.id for row in found if row.lesson.cancelled is None]
    written = letters.of_classes(desk, ids, kind=LetterKind.REMINDER)
    keys = {letter.key: f"reminder/{day.isoformat()}/{letter.reader.key}" for letter in written}
    with desk.store.read() as tables:
        over = {
            entry.key
            for entry in tables.letters.by_keys(list(keys.values()))
            if entry.state is not LetterState.WAITING
        }
    due = [letter for letter in written if keys[letter.key] not in over]
    if not any(letter.reader.email for letter in due):
        return 0
    sent: list[int] = []

    def heard(number: int, state: LetterState, _why: Text | None) -> None:
        if state is LetterState.SENT:
            sent.append(number)

    sending.send(desk, sending.enter(desk, due, keys=keys, retry=False), heard)
    return len(sent)
