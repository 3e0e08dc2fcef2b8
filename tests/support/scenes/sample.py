"""A data folder in which every page has something to show: the sample month, and what an office adds."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from benchmarks import large_school
from lcadmin.domain.class_logs import ClassLog, DurationUnit, LogSource, ParticipantLog
from lcadmin.domain.closures import Closure
from lcadmin.domain.contacts import Contact
from lcadmin.domain.instants import MINUTE, SECOND, from_datetime, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.money import Rate
from lcadmin.domain.people import Person, Role
from lcadmin.resource_files import resource_text
from lcadmin.services import change_lesson, closing, configure, contacts, credit, demo, lessons, people, rates
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.import_logs import import_logs
from lcadmin.services.log_entries import Entry, LogFile
from lcadmin.services.new_lesson import NewLesson
from lcadmin.services.report_tables import Bonus
from lcadmin.services.schedule_lesson import schedule
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import Bench

NOW = from_datetime(datetime(2026, 11, 26, 10, 5, tzinfo=UTC))
"""A Thursday morning."""

LONG_TITLE = (
    "Vorbereitung auf die mündliche Abiturprüfung in Mathematik (Leistungskurs), Analysis und Stochastik"
)
LONG_NAME = "Maximiliane-Josephine von Hohenzollern-Wittelsbach-Schwarzburg-Rudolstadt"


def settle_in(bench: Bench, language: str = "en") -> None:
    """A business that has been set up, without anybody or anything in it."""
    bench.clock.set(NOW)
    for key, value in (
        ("language", language),
        ("business_name", "Bright Tutors"),
        ("timezone", "Europe/London"),
        ("endpoint", "bright.learn-cube.com"),
        ("pay_basis", "counted"),
        ("price_basis", "planned"),
        ("currency", "GBP"),
    ):
        configure.set(bench.desk, key, value)


def fill(bench: Bench) -> None:
    """The sample month; contacts, money, credit and closed days; somebody refused, and a stranger's link;
    a series, two classes at once, and LearnCube's log of last week."""
    desk = bench.desk
    demo.fill(desk, demo.read_month(resource_text("sample/month.json")))
    everybody = {one.name: one for one in people.find(desk)}
    tom, mia, anna = everybody["Tom Baker"], everybody["Mia Baker"], everybody["Anna Kowalska"]
    contacts.add(desk, Contact(tom.id, "Helen Baker", "helen@example.org", "+44 20 7946 0018"))
    contacts.add(desk, Contact(mia.id, "Helen Baker", "helen@example.org"))
    contacts.set_siblings(desk, tom.id, (mia.id,))
    for student in (tom, mia, everybody["Lucas Silva"]):
        rates.put_rate(desk, Rate(Role.STUDENT, Decimal(38), person_id=student.id, since=date(2026, 1, 1)))
    rates.put_rate(desk, Rate(Role.TUTOR, Decimal(26), person_id=anna.id, since=date(2026, 11, 1)))
    rates.put_bonus(desk, Bonus(anna.id, date(2026, 11, 20), Decimal(15), "Travel"))
    credit.add(desk, tom.id, lessons=10, note="Ten lessons, paid on 2 November")
    closing.close(
        desk, Closure(date(2026, 12, 24), date(2027, 1, 2), "Christmas"), (), closing.Plan(closing.Fate.LEAVE)
    )
    _ahead(bench, anna, tom, mia)
    _refused(bench)
    _logs(bench)


def _ahead(bench: Bench, anna: Person, tom: Person, mia: Person) -> None:
    monday = from_datetime(datetime(2026, 11, 30, 15, 0, tzinfo=ZoneInfo("Europe/London")))
    friday = from_datetime(datetime(2026, 11, 27, 9, 0, tzinfo=ZoneInfo("Europe/London")))
    for start, title, students in (
        (monday, "Physics", (mia.id,)),
        (friday, "Statistics", (tom.id, mia.id)),
        (plus(friday, 20 * MINUTE), "Mock exam", (tom.id,)),
    ):
        schedule(bench.desk, NewLesson(title, start, 50, (anna.id,), students))


def _refused(bench: Bench) -> None:
    """Somebody who came a day early, and a link that nobody knows."""
    early = next(one for one in _lessons(bench) if one.start > plus(NOW, 600 * MINUTE))
    bench.connect(early, early.students[0])
    bench.say("connect_lesson", "Ab3dEf6hIj9kLm2nOp5qRs", user_id="77123")


def _logs(bench: Bench) -> None:
    entries: list[Entry] = []
    past = [one for one in _lessons(bench) if one.end < NOW]
    for number, lesson in enumerate(past[-12:]):
        with bench.store.read() as tables:
            counted = tables.times.get(lesson.id)
        seconds = (counted.counted_seconds if counted is not None else 0) + (140 if number % 5 == 3 else 0)
        slug = f"lc-{number}"
        entries.append(
            Entry(
                number,
                ClassLog(lesson.start, slug, token=lesson.token, title=lesson.title, seconds=seconds),
            )
        )
        entries += [
            Entry(
                number,
                ParticipantLog(
                    slug,
                    userid=seat.user_id,
                    name=seat.name,
                    is_tutor=seat.role is Role.TUTOR,
                    joined=plus(lesson.start, -60 * SECOND),
                    left=plus(lesson.end, 10 * SECOND),
                ),
            )
            for seat in lesson.standing
        ]
    import_logs(bench.desk, LogSource.API, [LogFile("LearnCube", lambda: entries, DurationUnit.SECONDS)])


def crowd(bench: Bench, classes: int = 100_000, others: int = 20_000) -> tuple[int, ...]:
    """A chain of schools besides, with names and titles that no layout was made for. Returns the ids of the
    classes that were there before: each scene is about one of them."""
    month = tuple(one.id for one in _lessons(bench))
    for person in people.find(bench.desk):
        people.edit(bench.desk, person.id, name=f"{person.name} {LONG_NAME}")
    for lesson in _lessons(bench):
        change_lesson.edit(bench.desk, lesson.id, LessonEdit(title=f"{lesson.title} – {LONG_TITLE}"))
    large_school.fill(
        bench.desk, classes, others, tutors=others // 33, surname=f"{LONG_NAME} ", subject=f"{LONG_TITLE}: "
    )
    return month


def _lessons(bench: Bench) -> list[Lesson]:
    return [row.lesson for row in lessons.find(bench.desk, LessonQuery())]
