"""``lcadmin class``: making, finding and changing classes."""

from __future__ import annotations

import gc
from pathlib import Path

import click

from lcadmin.cli.base import WHOLE, Group, Whole, options, out, say, table
from lcadmin.cli.files import rejected_json, say_rejected
from lcadmin.cli.shapes import lesson_json, review, row_json, shown_json
from lcadmin.domain.instants import to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, Lesson, LessonKind
from lcadmin.domain.recurrence import Repeat
from lcadmin.domain.settings import Settings
from lcadmin.domain.terms import Terms
from lcadmin.domain.wording import english
from lcadmin.services import adopt as adopting
from lcadmin.services import cancelling, change_lesson, lessons, recount, schedule_lesson
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.schedule_lesson import NewLesson
from lcadmin.services.tables_lessons import LessonQuery, LessonRow


@click.group(cls=Group, name="class")
def classes() -> None:
    """Classes and their join links."""


def _settings() -> Settings:
    with options().desk.store.read() as tables:
        return tables.settings.load()


def _print(lesson_id: int) -> None:
    row, settings = lessons.get(options().desk, lesson_id), _settings()
    out(shown_json(row.lesson, row.time, settings), lambda: _shown(row, settings))


def _shown(row: LessonRow, settings: Settings) -> str:
    lesson, zone = row.lesson, options().zone()
    mark = review(row.time)
    lines = [
        f"{lesson.id}  {lesson.title}",
        f"{to_datetime(lesson.start, zone):%Y-%m-%d %H:%M}, {lesson.minutes} minutes ({zone.key})",
        f"{row.time.status.value.replace('_', ' ')}, {hours(row.time.counted_seconds)} counted",
        *([f"Please look: {mark}"] if mark else []),
        *(
            ["New students are not let in: lcadmin class resume lets them in again."]
            if lesson.entries_paused
            else []
        ),
        _links(lesson, settings),
    ]
    return "\n".join(lines)


def _links(lesson: Lesson, settings: Settings) -> str:
    made = lesson_json(lesson, settings)["seats"]
    if any(seat["join_url"] is None for seat in made):
        say("The join links need your LearnCube address: lcadmin config set endpoint NAME.learn-cube.com")
    return table(
        ["Person", "Name", "Role", "Link"],
        [(seat["person"], seat["name"], seat["role"], seat["join_url"] or "") for seat in made],
        "Nobody is in this class yet.",
    )


@classes.command("add")
@click.option("--title", required=True)
@click.option("--start", required=True, metavar="WHEN")
@click.option("--minutes", type=WHOLE, required=True)
@click.option("--tutor", type=WHOLE, multiple=True, required=True, metavar="ID")
@click.option("--student", type=WHOLE, multiple=True, metavar="ID", help="Once a student.")
@click.option("--record", is_flag=True)
@click.option("--token", help="A token of your own; default: one that cannot be guessed.")
@click.option(
    "--kind", type=click.Choice([kind.value for kind in LessonKind]), default=LessonKind.NORMAL.value
)
@click.option("--repeat", type=click.Choice(["weekly"]))
@click.option("--every", type=Whole(1, 2**63 - 1), default=1, metavar="N", help="Every N weeks.")
@click.option(
    "--weekday", multiple=True, type=click.Choice(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
)
@click.option("--count", type=WHOLE, metavar="N", help="How many classes.")
@click.option("--until", metavar="DATE", help="The last day on which one may start.")
def add(
    title: str,
    start: str,
    minutes: int,
    tutor: tuple[int, ...],
    student: tuple[int, ...],
    record: bool,
    token: str | None,
    kind: str,
    repeat: str | None,
    every: int,
    weekday: tuple[str, ...],
    count: int | None,
    until: str | None,
) -> None:
    """Adds a class or, with --repeat, a series; prints the join links."""
    desk = options().desk
    repetition = _repeat(repeat, every, weekday, count, until)
    new = NewLesson(
        title=title,
        start=options().when(start, "--start"),
        minutes=minutes,
        tutors=tutor,
        students=student,
        kind=LessonKind(kind),
        record=record,
        token=token,
        repeat=repetition,
    )
    made, settings = schedule_lesson.schedule(desk, new), _settings()
    shapes = [lesson_json(lesson, settings) for lesson in made]
    if token is not None and (weak := schedule_lesson.weak_token(token)) is not None:
        say(english(weak))
    if token is not None and (waiting := adopting.waiting_for(desk, token)):
        say(f"{len(waiting)} messages came with this token before.")
        say(f"To count them: lcadmin class adopt {made[0].id}")
    zone = options().zone()
    out(
        shapes if repetition is not None else shapes[0],
        lambda: "\n\n".join(
            f"{lesson.id}  {lesson.title}, {to_datetime(lesson.start, zone):%Y-%m-%d %H:%M}, "
            f"{lesson.minutes} minutes ({zone.key})\n{_links(lesson, settings)}"
            for lesson in made
        ),
    )


def _repeat(
    repeat: str | None, every: int, weekdays: tuple[str, ...], count: int | None, until: str | None
) -> Repeat | None:
    if repeat is None:
        if count is not None or until is not None or weekdays or every != 1:
            raise click.UsageError("--count, --until, --weekday and --every go with --repeat weekly.")
        return None
    if count is None and until is None:
        raise click.UsageError("--repeat needs --count or --until.")
    names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    last_day = None
    if until is not None:
        last_day = to_datetime(options().when(until, "--until"), options().zone()).date()
    days = tuple(sorted(names.index(day) for day in weekdays)) or None
    return Repeat(every_weeks=every, weekdays=days, count=count, until=last_day)


@classes.command("adopt")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
def adopt(lesson_id: int) -> None:
    """Counts the messages that came with this class's token before the class was made."""
    adopting.adopt(options().desk, lesson_id)
    _print(lesson_id)


@classes.command("import")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.csv")
@click.option("--create-people", is_flag=True, help="Add tutors and students that are not known yet.")
def import_(file: Path, create_people: bool) -> None:
    """Adds classes from a CSV file: title, start, minutes, tutor, students (; between them), token.

    Either all rows go in or, where one is wrong, none.
    """
    gc.disable()  # a look through a large file's rows would hold a piece up, and with it all who ask
    try:
        done = schedule_lesson.import_csv(options().desk, file, options().zone(), create_people=create_people)
    finally:
        gc.enable()
    say_rejected(done.rejected, file)
    out(
        {"added": done.added, "rejected": rejected_json(done.rejected), "ids": list(done.ids)},
        f"{done.added} classes added."
        if not done.rejected
        else f"No class was added: {len(done.rejected)} lines of {file.name} need mending.",
    )
    if done.rejected:
        click.get_current_context().exit(1)


@classes.command("list")
@click.option("--from", "start", metavar="WHEN")
@click.option("--to", "end", metavar="WHEN", help="A date alone includes that day.")
@click.option("--tutor", type=WHOLE, metavar="ID")
@click.option("--student", type=WHOLE, metavar="ID")
@click.option("--status", type=click.Choice([status.value for status in Status]))
@click.option("--search", default="")
@click.option("--limit", type=Whole(1, 2**63 - 1))
def list_(
    start: str | None,
    end: str | None,
    tutor: int | None,
    student: int | None,
    status: str | None,
    search: str,
    limit: int | None,
) -> None:
    """Lists classes by start."""
    desk = options().desk
    query = LessonQuery(
        start=None if start is None else options().when(start, "--from"),
        end=None if end is None else options().until(end, "--to"),
        tutor=tutor,
        student=student,
        status=None if status is None else Status(status),
        search=search,
        limit=limit,
    )
    recount.refold_due(desk, whole=True)
    rows, settings, zone = lessons.find(desk, query), _settings(), options().zone()
    out(
        [row_json(row.lesson, row.time, settings) for row in rows],
        lambda: table(
            ["Number", "Start", "Minutes", "Title", "People", "State", "Counted", "Review"],
            [
                (
                    row.lesson.id,
                    f"{to_datetime(row.lesson.start, zone):%Y-%m-%d %H:%M}",
                    row.lesson.minutes,
                    row.lesson.title,
                    ", ".join(seat.name for seat in row.lesson.standing),
                    row.time.status.value.replace("_", " "),
                    hours(row.time.counted_seconds),
                    "look" if row.time.in_review else "",
                )
                for row in rows
            ],
            "No class matches.",
        ),
    )


@classes.command("show")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
def show(lesson_id: int) -> None:
    """One class with its links and where it stands."""
    recount.refold_due(options().desk, whole=True)
    _print(lesson_id)


@classes.command("move")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.option("--start", required=True, metavar="WHEN")
def move(lesson_id: int, start: str) -> None:
    """Moves a class; its links stay good."""
    change_lesson.move(options().desk, lesson_id, options().when(start, "--start"))
    _print(lesson_id)


@classes.command("resume")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
def resume(lesson_id: int) -> None:
    """Lets new students in again after too many wrong links."""
    change_lesson.resume(options().desk, lesson_id)
    _print(lesson_id)


@classes.command("edit")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.option("--tutor", type=WHOLE, metavar="ID", help="Another tutor; the old one's link dies.")
@click.option("--student", type=WHOLE, multiple=True, metavar="ID", help="All the students from now on.")
@click.option("--title")
@click.option("--minutes", type=WHOLE)
@click.option("--record/--no-record", default=None)
def edit(
    lesson_id: int,
    tutor: int | None,
    student: tuple[int, ...],
    title: str | None,
    minutes: int | None,
    record: bool | None,
) -> None:
    """Changes what is given and leaves the rest."""
    change = LessonEdit(title=title, minutes=minutes, record=record, tutor=tutor, students=student or None)
    change_lesson.edit(options().desk, lesson_id, change)
    _print(lesson_id)


@classes.command("cancel")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.option("--by", type=click.Choice([by.value for by in CancelledBy]), default=CancelledBy.OFFICE.value)
@click.option("--told", metavar="WHEN", help="When you were told; default: now.")
@click.option("--charge", type=Whole(0, 100), help="Percent charged; default: by the rules.")
@click.option("--pay", type=Whole(0, 100), help="Percent paid to the tutor; default: by the rules.")
@click.option("--why", default="", help="Why it is charged or paid in another way than by the rules.")
@click.option("--credit", is_flag=True, help="Give every student credit for a class in its place.")
def cancel(
    lesson_id: int, by: str, told: str | None, charge: int | None, pay: int | None, why: str, credit: bool
) -> None:
    """Calls a class off: nobody is let in any more."""
    desk, who = options().desk, CancelledBy(by)
    when = None if told is None else options().when(told, "--told")
    terms: Terms | None = None
    if charge is not None or pay is not None:
        (proposal,) = cancelling.propose(desk, [lesson_id], who, when)
        rules = proposal.terms
        terms = Terms(rules.charge if charge is None else charge, rules.pay if pay is None else pay, why)
    cancelling.cancel(desk, [lesson_id], who, when, terms=terms, credit=credit)
    _print(lesson_id)


@classes.command("excuse")
@click.argument("lesson_id", type=WHOLE, metavar="ID")
@click.argument("student", type=WHOLE)
def excuse(lesson_id: int, student: int) -> None:
    """Notes that one student need not come."""
    change_lesson.excuse(options().desk, lesson_id, student)
    _print(lesson_id)
