"""Attendance and classes in review against a calculation of their own: people who come early, late, with an
older link or not at all, messages that a person should look at, what was decided of them and what came after
that, cancellations around the notice period, and a PC that was off; over a clock change and the turn of a
month. Nothing here asks the program how.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from math import floor
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lcadmin.domain.instants import DAY, HOUR, MINUTE, SECOND, Instant, from_datetime, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.services import change_lesson, configure, correcting, report
from tests.support.calling_off import call_off
from tests.support.desk import Bench, number, open_bench

LONDON = ZoneInfo("Europe/London")
FIRST = from_datetime(datetime(2026, 10, 24, 0, 30, tzinfo=LONDON))  # the clocks change the night after
AFTER = from_datetime(datetime(2026, 12, 1, tzinfo=LONDON))
SLOT = 6 * HOUR
NOTICE = 24
RATE = Decimal("31.17")

Word = tuple[int, str, int]
"""After so many seconds, the message, the length it tells (-1: none)."""


@dataclass(frozen=True)
class Course:
    """What LearnCube tells of a class once it began, what that adds up to, and whether to look at it."""

    words: tuple[Word, ...]
    counted: int
    review: bool


def start(at: int) -> Word:
    return (at, "start_lesson", -1)


def end(at: int, seconds: int) -> Word:
    return (at, "end_lesson", seconds)


def lost(at: int, seconds: int) -> Word:
    return (at, "crash_lesson", seconds)


# What the table of docs/counting.md promises, to the second.
COURSES = (
    Course((), 0, False),
    Course((start(0), end(611, 611)), 611, False),
    Course((start(0), lost(300, 300), start(335), end(640, 311)), 611, False),
    Course((start(0), lost(300, 300), start(330), lost(430, 100)), 400, False),
    Course((start(0), end(611, 611), end(616, 611)), 611, False),
    Course((start(0), end(300, 300), end(900, 300)), 300, True),
    Course((end(611, 611),), 611, True),
    Course((start(0), lost(300, 300), end(302, 300)), 302, True),
    Course((start(0), end(600, 4000)), 600, True),
    Course((start(0), end(600, 99_999)), 0, True),
    Course((start(0), end(600, 600), start(900), end(1200, 300)), 900, False),
    Course((start(0), start(560), end(3600, 3040)), 3040, True),
    Course((start(0),), 0, True),
)


@dataclass(frozen=True)
class Told:
    """One class. ``came`` are seconds after its start, tutor first, None for whoever never came; ``hours``
    is how long before it the cancellation was told, None where it stayed on; ``decided`` is a person's
    total, and ``more`` whether another message came after that."""

    slot: int
    minutes: int
    tutor: int
    came: tuple[int | None, int | None, int | None]
    excused: tuple[bool, bool]
    new_link: bool
    course: Course
    hours: Fraction | None
    by: str
    decided: int | None
    more: bool
    off: bool

    @property
    def start(self) -> Instant:
        return plus(FIRST, self.slot * SLOT)

    @property
    def cancelled(self) -> bool:
        return self.hours is not None

    @property
    def heard(self) -> tuple[int | None, int | None, int | None]:
        return (None, None, None) if self.cancelled else self.came

    @property
    def words(self) -> tuple[Word, ...]:
        """A cancelled class is not begun; its end may come all the same."""
        words = self.course.words
        return tuple(word for word in words if word[1] == "end_lesson")[:1] if self.cancelled else words

    @property
    def counted(self) -> int:
        if self.decided is not None:
            return self.decided
        if self.cancelled:
            return 0 if not self.words or self.words[0][2] > 86_400 else self.words[0][2]
        return self.course.counted

    @property
    def heard_of(self) -> bool:
        """Whether anything said that it was going on, also after a person's word."""
        return bool(self.words) or (self.more and self.decided is not None)

    @property
    def took_place(self) -> bool:
        if self.decided == 0:
            return False  # a person's word that nothing of it counts
        return self.counted > 0 or (self.heard_of and not self.cancelled)

    @property
    def nobody_listened(self) -> bool:
        return self.off and not self.heard_of and not self.cancelled

    @property
    def review(self) -> bool:
        if self.decided is not None:
            return self.more
        if self.cancelled:
            return bool(self.words)
        return self.course.review or self.nobody_listened

    @property
    def month(self) -> int:
        return datetime.fromtimestamp(self.start / 1000, LONDON).month

    def presence(self, place: int) -> str:
        """Of the tutor (0) or a student (1, 2)."""
        came = self.heard
        if self.cancelled and not self.took_place:
            assert self.hours is not None
            if self.hours >= NOTICE:
                return "cancelled"
            return "cancelled_late" if place == 0 or self.by == "student" else "called_off"
        if came[place] is not None:
            return "came"
        if place and self.excused[place - 1]:
            return "excused"
        if self.took_place:
            alike = came[:1] if place == 0 else came[1:]
            return "no_shows" if any(one is not None for one in alike) else "unknown"
        if self.decided == 0 and self.heard_of:
            return "unknown"  # it began, but nothing of it counts: nobody is blamed
        return "unknown" if self.nobody_listened else "no_shows"


Sums = dict[tuple[int, str], dict[str, int | Decimal]]
FIGURES = (
    "classes", "planned_seconds", "counted_seconds", "came", "late", "late_minutes", "no_shows", "unknown",
    "excused", "cancelled", "cancelled_late", "in_review",
)  # fmt: skip


def coins(exact: Fraction) -> Decimal:
    return Decimal(floor(exact * 100 + Fraction(1, 2))).scaleb(-2)


def expected(told: Iterable[Told]) -> Sums:
    """By person (tutors 0 and 1, students 2 and 3) and role, what attendance has to say."""
    sums: Sums = defaultdict(lambda: dict.fromkeys((*FIGURES, "paid_seconds", "amount"), Decimal(0)))
    for one in told:
        for place, person in enumerate((one.tutor, 2, 3)):
            into = sums[person, "student" if place else "tutor"]
            presence = one.presence(place)
            off = presence in ("cancelled", "cancelled_late", "called_off")
            into["classes"] += 1
            into["planned_seconds"] += 0 if off else 60 * one.minutes
            into["in_review"] += one.review
            into["cancelled"] += off
            if presence not in ("cancelled", "called_off"):
                into[presence] += 1
            came = one.heard[place]
            if came is not None:
                into["late"] += came >= 60
                into["late_minutes"] += max(came, 0) // 60
            if one.took_place and presence in ("came", "unknown"):
                into["counted_seconds"] += one.counted
                if place and one.excused[place - 1]:
                    continue  # whoever need not come owes nothing, also for coming
                into["paid_seconds"] += one.counted
                into["amount"] += coins(Fraction(RATE) * one.counted / 3600)
    return sums


def happen(bench: Bench, lesson: Lesson, one: Told) -> None:
    """All that is heard of one class and decided of it, in order of time."""
    begun = max((came for came in one.heard if came is not None), default=0)
    words: list[tuple[int, int, str, int]] = [
        (came, place, "connect_lesson", -1) for place, came in enumerate(one.heard) if came is not None
    ]
    words += [(begun + 1 + at, 9, request, seconds) for at, request, seconds in one.words]
    for at, place, request, seconds in sorted(words):
        bench.clock.set(plus(lesson.start, at * SECOND))
        if request == "connect_lesson":
            seat = (*lesson.tutors, *lesson.students)[place]
            assert bench.connect(lesson, seat).status is True
        else:
            lengths = {} if seconds < 0 else {"time": number(str(seconds))}
            bench.say(request, lesson, after=None, **lengths)
    bench.clock.set(plus(lesson.start, 5 * HOUR))
    if one.new_link:
        change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    if one.decided is not None:
        correcting.correct(bench.desk, lesson.id, one.decided, "as it was")
        if one.more:
            bench.clock.pass_(MINUTE)
            bench.say("end_lesson", lesson, time=number("17"))


def listen(bench: Bench, told: Iterable[Told]) -> None:
    """The program ran throughout, but for the ten minutes in which some classes begin."""
    spells = [(plus(one.start, -MINUTE), plus(one.start, 9 * MINUTE)) for one in told if one.off]
    begins = [plus(FIRST, -DAY), *(after for _, after in spells)]
    ends = [*(before for before, _ in spells), AFTER]
    for place, (began, ended) in enumerate(zip(begins, ends, strict=True)):
        name = f"run {place}"

        def work(tables: object, name: str = name, began: Instant = began, ended: Instant = ended) -> None:
            tables.runs.begin(name, began, "http://127.0.0.1:1")  # type: ignore[attr-defined]
            tables.runs.end(name, ended)  # type: ignore[attr-defined]

        bench.store.write(work).result()


def bench_in(folder: Path) -> Iterator[Bench]:
    bench = open_bench(folder)
    yield bench
    bench.store.close()


NOTHING: dict[str, int | Decimal] = dict.fromkeys((*FIGURES, "paid_seconds", "amount"), Decimal(0))


def compare(bench: Bench, told: list[Told], number: int, ids: list[int]) -> None:
    inside = [one for one in told if one.month == number]
    sums = expected(inside)
    first, last = (from_datetime(datetime(2026, n, 1, tzinfo=LONDON)) for n in (number, number + 1))
    for which, figures in (
        ("attendance", FIGURES),
        ("tutors", ("counted_seconds", "paid_seconds", "amount", "late_minutes", "no_shows", "in_review")),
        ("students", ("counted_seconds", "paid_seconds", "amount", "no_shows", "in_review")),
    ):
        for by in (None, "class", "week", "month"):
            sheet = report.sheet(bench.desk, which, start=first, end=last, by=by)
            found: Sums = {}
            for row in sheet.rows:
                key = ids.index(row.person_id), row.role.value
                into = found.setdefault(key, dict.fromkeys(figures, Decimal(0)))
                for name in figures:
                    into[name] += getattr(row, name) or 0
            sides = {"tutors": ("tutor",), "students": ("student",)}.get(which, ("tutor", "student"))
            wanted = {
                key: {name: row[name] for name in figures} for key, row in sums.items() if key[1] in sides
            }
            assert found == wanted, (which, by)
            assert sheet.classes == len(inside)
            assert sheet.in_review == sum(one.review for one in inside)
            for name in figures:
                assert getattr(sheet.totals, name) == sum(row[name] for row in wanted.values()), name
    for one in report.sheet(bench.desk, "attendance", start=first, end=last, by="class").rows:
        assert one.late_minutes is None or one.came, "a missing arrival is not 0 minutes late"
    for place, person in enumerate(ids):
        sheet = report.sheet(bench.desk, "attendance", start=first, end=last, person_id=person)
        role = "tutor" if place < 2 else "student"
        mine = sums.get((place, role), NOTHING)
        assert {name: getattr(sheet.totals, name) for name in FIGURES} == {n: mine[n] for n in FIGURES}


arrivals = st.none() | st.integers(-14 * 60, 50 * 60) | st.sampled_from([-1, 0, 59, 60, 119, 120])
classes = st.lists(
    st.builds(
        Told,
        st.integers(0, 4 * 16),
        st.integers(20, 120),
        st.integers(0, 1),
        st.tuples(arrivals, arrivals, arrivals),
        st.tuples(st.booleans(), st.booleans()),
        st.booleans(),
        st.sampled_from(COURSES),
        st.none()
        | st.none()
        | st.sampled_from([Fraction(h) for h in (0, 23, 24, 25)] + [Fraction(2399, 100)]),
        st.sampled_from(["student", "tutor", "office"]),
        st.none() | st.integers(0, 9000),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=7,
    unique_by=lambda one: one.slot,
)


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(classes)
def test_who_came_and_what_is_in_review_is_what_a_calculation_of_its_own_gives(told: list[Told]) -> None:
    told.sort(key=lambda one: one.slot)
    with TemporaryDirectory() as name:
        for bench in bench_in(Path(name)):
            nothing = {
                f"{side}_{key}_percent": "0"
                for side in ("pay", "price")
                for key in ("no_show", "late_cancel")
            }
            configure.set_many(
                bench.desk, {"timezone": "Europe/London", "notice_hours": str(NOTICE), **nothing}
            )
            bench.clock.set(plus(FIRST, -2 * DAY))
            ids = [bench.person(f"T{n}", Role.TUTOR, rate=RATE).id for n in range(2)]
            ids += [bench.person(f"S{n}", rate=RATE).id for n in range(2)]
            listen(bench, told)
            lessons = []
            for one in told:
                lesson = bench.lesson(
                    tutors=(ids[one.tutor],), students=tuple(ids[2:]), start=one.start, minutes=one.minutes
                )
                for off, student in zip(one.excused, ids[2:], strict=True):
                    if off:
                        change_lesson.excuse(bench.desk, lesson.id, student)
                if one.hours is not None:
                    when = plus(one.start, -round(one.hours * HOUR))
                    call_off(bench.desk, lesson.id, CancelledBy(one.by), when)
                lessons.append(lesson)
            for lesson, one in zip(lessons, told, strict=True):
                happen(bench, lesson, one)
            bench.clock.set(AFTER)
            for month in (10, 11):
                compare(bench, told, month, ids)
