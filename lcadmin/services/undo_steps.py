"""The steps of an undo or a redo: which rows are put back, and what is done anew in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from lcadmin.domain.actions import Action, ActionState, Fields, RowChange
from lcadmin.domain.actions_seats import TABLE as SEATS
from lcadmin.domain.actions_seats import Member, Move, Whole, member, move, renewed
from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.errors import Refusal
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text, render
from lcadmin.services.new_lesson import Numbers, seat_of
from lcadmin.services.open_months import must_be_open
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.undo_minutes import correct_again
from lcadmin.services.words import words_of

_MOST_NOTES = 20
_LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Turn:
    """An action on its way back (or forth). ``journal`` is how far the journal was when it was looked at."""

    action: Action
    steps: tuple[RowChange, ...]
    back: bool
    whole: Whole
    renewed: frozenset[Member]
    journal: int

    @classmethod
    def of(cls, action: Action, steps: Sequence[RowChange], journal: int, *, back: bool) -> Turn:
        """Who joins and leaves comes last, class by class: in between nobody is missing for long."""
        whole = Whole.of(steps)
        of_seats = [s for s in steps if s.table == SEATS and move(s, whole) is not Move.PLAIN]
        plain = [step for step in steps if step not in of_seats]
        of_seats.sort(key=lambda step: member(step).lesson_id)
        return cls(action, (*plain, *of_seats), back, whole, renewed(steps, whole), journal)

    @property
    def done(self) -> ActionState:
        """The action's state afterwards."""
        return ActionState.UNDONE if self.back else ActionState.DONE

    @property
    def rows(self) -> list[RowChange]:
        """Steps that put a row back as it was."""
        return [step for step in self.steps if self.is_row(step)]

    @property
    def is_for_nothing(self) -> bool:
        """Whether all that it is about are links that were replaced."""
        return all(
            step.table == SEATS and (member(step) in self.renewed or move(step, self.whole) is Move.NOTHING)
            for step in self.steps
        )

    def is_row(self, step: RowChange) -> bool:
        if step.table == SEATS:
            return move(step, self.whole) is Move.PLAIN
        return step.table not in ("credits", "corrections")

    def make(self, desk: Desk, tables: Tables, steps: Sequence[RowChange]) -> tuple[Text, ...]:
        """Makes some of the steps, in order; what the user should know of them. Refusal."""
        notes: list[Text] = []
        for step in steps:
            if self.is_row(step):
                tables.actions.put(step)
            elif step.table == SEATS:
                notes += _seated(desk, tables, step, self)
            elif step.table == "credits":
                _credited(desk, tables, step, back=self.back)
            else:
                correct_again(desk, tables, step)
            _mark(tables, step)
        return tuple(notes[:_MOST_NOTES])


def check(tables: Tables, turn: Turn, *, again: bool = False) -> None:
    """Refusal where a class that would be removed is needed by now, a line would come into or go out of a
    month that was paid, or nothing would be left to do.
    ``again``: everything was looked at shortly before, only what came since can be in the way."""
    if turn.is_for_nothing:
        raise Refusal("undo_link_stays_dead")
    for step in turn.steps:
        if step.table == "batches" and turn.back:
            batch = int(_fields(step)["id"] or 0)
            if tables.actions.is_batch_used(batch, turn.action.id, turn.journal if again else None):
                raise Refusal("undo_import_heard_of")
        elif step.table == "lessons" and step.after is None:
            _may_go(tables, step, turn)
        elif step.table == "bonuses":
            _line_may_turn(tables, step)


def _line_may_turn(tables: Tables, step: RowChange) -> None:
    """Whether a line that is paid besides classes may come, change and go. Its person may change in a locked
    month, too: entries that are merged hand their lines over."""
    lines = [fields for fields in (step.before, step.after) if fields is not None]
    if len({(fields["day"], fields["amount"], fields["note"]) for fields in lines}) == len(lines):
        for fields in lines:
            must_be_open(tables, date.fromisoformat(str(fields["day"])))


def _may_go(tables: Tables, step: RowChange, turn: Turn) -> None:
    """Whether a class can be removed."""
    lesson = tables.lessons.get(int(_fields(step)["id"] or 0))
    if tables.journal.heard_of([lesson.token]):
        raise Refusal("undo_class_heard_of", what=lesson.title)
    if tables.credits.of_lesson(lesson.id) or tables.times.corrections(lesson.id):
        raise Refusal("undo_class_counted", what=lesson.title)
    known = {s.key for s in turn.steps if s.table == SEATS}
    if any(f"[{seat.id}]" not in known for seat in lesson.seats):
        raise Refusal("undo_people_changed", what=lesson.title)


def _seated(desk: Desk, tables: Tables, step: RowChange, turn: Turn) -> list[Text]:
    """Somebody joins, leaves, or is excused."""
    who, what = member(step), move(step, turn.whole)
    if what is Move.NOTHING:
        return []
    lesson = tables.lessons.get(who.lesson_id)
    seat = next((s for s in lesson.standing if (s.person_id, s.role) == (who.person_id, who.role)), None)
    if who in turn.renewed:
        return [Text.of("undo_old_link_dead", name=seat.name, title=lesson.title)] if seat is not None else []
    if (seat is None) is not (what is Move.JOIN):
        raise Refusal("undo_people_changed", what=lesson.title)
    if seat is not None:
        _left_or_excused(desk, tables, step, lesson, seat)
        return []
    return [_joined(desk, tables, who, lesson, excused=bool(_fields(step)["excused"]))]


def _left_or_excused(desk: Desk, tables: Tables, step: RowChange, lesson: Lesson, seat: Seat) -> None:
    before, after = _fields(step), step.after
    if after is None or after["revoked_at"] is not None:
        tables.lessons.put_seat(replace(seat, revoked_at=desk.clock.now()))
        return
    if seat.excused is not bool((step.before or before)["excused"]):
        raise Refusal("undo_people_changed", what=lesson.title)
    tables.lessons.put_seat(replace(seat, excused=bool(after["excused"])))


def _joined(desk: Desk, tables: Tables, who: Member, lesson: Lesson, *, excused: bool) -> Text:
    if any(seat.person_id == who.person_id for seat in lesson.standing):
        raise Refusal("undo_people_changed", what=lesson.title)  # on the other side by now
    person = tables.people.get(who.person_id)
    number = Numbers(desk.entropy, tables.lessons, tables.settings.load().seat_digits, 1).next()
    tables.lessons.add_seat(replace(seat_of(person, who.role, number, lesson.id), excused=excused))
    return Text.of("undo_new_link", name=person.shown_name, title=lesson.title)


def _credited(desk: Desk, tables: Tables, step: RowChange, *, back: bool) -> None:
    """The ledger only grows: the opposite is added. What a class used follows from the class by itself."""
    fields = _fields(step)
    if fields["lesson_id"] is not None:
        return
    amount, note = int(fields["amount"] or 0), str(fields["note"])
    key = "undo_why" if back else "redo_why"
    said = render(
        Text.of(key, why=note) if note else Text(f"{key}_plain"), words_of(desk, tables.settings.load())
    )
    entry = CreditEntry(
        int(fields["person_id"] or 0),
        str(fields["unit"]),
        -amount if back else amount,
        desk.clock.now(),
        said[:_LONGEST_NOTE],
    )
    tables.credits.add(entry)


def _mark(tables: Tables, step: RowChange) -> None:
    """What was counted of a class follows from what was put back: the next read counts it anew."""
    fields = _fields(step)
    if step.table == "settings":
        if fields["key"] == "times_include_earlier":
            tables.times.mark_all_due()
    elif step.table == "adoptions":
        lesson = tables.lessons.by_token(str(fields["token"]))
        if lesson is not None:
            tables.times.mark_due(lesson.id)
    elif step.table == "cancel_terms" or (step.table == "lessons" and step.after is not None):
        tables.times.mark_due(int(fields["id"] or 0))
    elif step.table in (SEATS, "corrections"):
        tables.times.mark_due(int(fields["lesson_id"] or 0))


def _fields(step: RowChange) -> Fields:
    return step.after or step.before or {}
