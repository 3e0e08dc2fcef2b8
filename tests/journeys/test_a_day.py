"""A day in the office, through what people really use: the command line, the responder, the classroom."""

from __future__ import annotations

import json
import signal
from datetime import UTC, datetime, timedelta

from lcadmin.domain.instants import DAY, plus
from lcadmin.services import let_in
from tests.e2e.program import Lesson
from tests.journeys.conftest import Day


def test_from_a_late_tutor_over_two_lost_connections_to_the_report(day: Day) -> None:
    school, program = day.school, day.program
    lesson = school.lesson("Algebra", starts_in=-10)
    assert day.status(lesson) == "scheduled"

    assert day.press(lesson, school.student, "enter")["ok"]
    assert day.press(lesson, school.student, "start")["message"].startswith("Waiting")
    assert day.status(lesson) == "waiting"
    assert day.press(lesson, school.tutor, "enter")["ok"]
    assert day.press(lesson, school.tutor, "start")["ok"]
    assert day.status(lesson) == "in_progress"

    day.until(lesson, school.tutor, 2)
    assert day.press(lesson, school.student, "lose")["ok"]
    assert day.status(lesson) == "interrupted"
    assert day.press(lesson, school.student, "enter")["ok"]
    assert day.status(lesson) == "in_progress"
    day.until(lesson, school.tutor, 3)
    assert day.press(lesson, school.tutor, "lose")["ok"]
    assert day.press(lesson, school.tutor, "enter")["ok"]
    day.until(lesson, school.tutor, 5)
    ended = day.press(lesson, school.student, "end")
    assert ended["ok"]
    total = ended["state"]["seconds"]
    assert total >= 5

    again = day.press(lesson, school.tutor, "end")
    assert not again["ok"]
    explained = program.json("time", lesson.id)
    assert (explained["status"], explained["review"]) == ("ended", None)
    assert (explained["counted_seconds"], explained["reported_seconds"]) == (total, total)
    assert [one["request"] for one in explained["segments"]] == ["crash_lesson", "crash_lesson", "end_lesson"]

    # What the tutor did for ten minutes is no class time, and the report says what the class's page says.
    report = day.report()
    assert [(row["class"], row["counted_seconds"]) for row in report["rows"]] == [(lesson.id, total)]
    assert (report["totals"]["counted_seconds"], report["totals"]["in_review"]) == (total, 0)
    logged = [row for row in program.journal() if row["token"] == lesson.token]
    assert [row["request"] for row in logged] == [
        "connect_lesson", "connect_lesson", "start_lesson", "crash_lesson", "connect_lesson",
        "crash_lesson", "connect_lesson", "end_lesson",
    ]  # fmt: skip


def test_the_same_end_delivered_twice_changes_no_minute(day: Day) -> None:
    school, program = day.school, day.program
    lesson = school.lesson()
    for person in (school.tutor, school.student):
        day.press(lesson, person, "enter")
        day.press(lesson, person, "start")
    day.until(lesson, school.tutor, 1)
    total = day.press(lesson, school.tutor, "end")["state"]["seconds"]
    assert day.serve.tell(request="end_lesson", token=lesson.token, time=total) == {"status": True}
    explained = program.json("time", lesson.id)
    # So soon after, there was time for both by the clock's tolerance: a person is asked.
    assert (explained["counted_seconds"], explained["alternatives"]) == (total, [2 * total])
    assert explained["review"] is not None
    corrected = program.json("correct", lesson.id, "--seconds", total, "--why", "it was told twice")
    assert (corrected["counted_seconds"], corrected["review"]) == (total, None)
    assert day.report()["totals"] == {"classes": 1, "counted_seconds": total, "in_review": 0}


def test_this_mornings_messages_come_in_from_the_safety_copy(day: Day) -> None:
    school, program = day.school, day.program
    began = datetime.now(UTC) - timedelta(hours=5)
    lesson = Lesson(
        program.json(
            "class", "add", "--title", "Morning", "--start", began.isoformat(), "--minutes", 30,
            "--tutor", school.tutor, "--student", school.student,
        )
    )  # fmt: skip
    told: list[tuple[str, int, dict[str, str | int]]] = [
        ("connect_lesson", -20, {"user_id": lesson.user_id(school.tutor)}),
        ("start_lesson", 0, {}),
        ("end_lesson", 611, {"time": 611}),
        ("end_lesson", 616, {"time": 611}),
    ]
    lines = [
        {
            "id": f"morning-{number}",
            "arrived": (began + timedelta(seconds=after)).isoformat(),
            "request": request,
            "token": lesson.token,
            "user_id": None,
            "time": None,
            **more,
        }
        for number, (request, after, more) in enumerate(told)
    ]
    file = program.folder.parent / "morning.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in reversed(lines)), encoding="utf-8")
    first = program.json("journal", "import", file)
    second = program.json("journal", "import", file)
    assert [(done["added"], done["skipped"], done["rejected"]) for done in (first, second)] == [
        (4, 0, []),
        (0, 4, []),
    ]
    explained = program.json("time", lesson.id)
    assert (explained["counted_seconds"], explained["repeats"]) == (611, 1)
    assert (explained["status"], explained["review"]) == ("ended", None)


def test_a_cancelled_class_keeps_everybody_out_and_costs_no_lesson(day: Day) -> None:
    school, program = day.school, day.program
    program.json("config", "set", "credit_rule", "lessons")
    program.json("credit", "add", school.student, "--lessons", 1)
    lesson = school.lesson()
    assert day.press(lesson, school.student, "enter")["ok"]
    program.json("class", "cancel", lesson.id, "--by", "student")
    for person in (school.tutor, school.student):
        refused = day.press(lesson, person, "enter")
        assert (refused["ok"], refused["message"]) == (False, "This class has been cancelled.")
    assert day.status(lesson) == "cancelled"
    assert program.json("credit", "show", school.student)["balance"] == 1
    listed = program.json("class", "list", "--status", "cancelled")
    assert [(row["id"], row["cancelled"]["by"]) for row in listed] == [(lesson.id, "student")]


def test_a_student_without_credit_is_refused_until_the_office_grants_it(day: Day) -> None:
    school, program = day.school, day.program
    program.json("config", "set", "credit_rule", "lessons")
    program.json("credit", "add", school.student, "--lessons", 1)
    lesson = school.lesson()
    refused = day.press(lesson, school.other, "enter")
    assert (refused["ok"], refused["message"]) == (
        False,
        "There is no credit left for this class. Please get in touch with us.",
    )
    assert day.press(lesson, school.student, "enter")["ok"]
    with day.office() as office:
        entries = let_in.refused(office.desk, plus(office.desk.clock.now(), -DAY))
        assert [entry.person_name for entry in entries] == ["Tom Baker"]
        let_in.let_in(office.desk, entries[0])
    assert day.press(lesson, school.other, "enter")["ok"]
    day.press(lesson, school.tutor, "enter")
    for person in (school.tutor, school.student):
        day.press(lesson, person, "start")
    day.until(lesson, school.tutor, 1)
    assert day.press(lesson, school.tutor, "end")["ok"]
    balances = [program.json("credit", "show", who)["balance"] for who in (school.student, school.other)]
    assert balances == [0, 0]


def test_a_student_who_comes_too_early_is_told_when_and_let_in_with_one_click(day: Day) -> None:
    school = day.school
    lesson = school.lesson(starts_in=60)
    refused = day.press(lesson, school.student, "enter")
    opens = datetime.fromisoformat(lesson.said["start"]) - timedelta(minutes=15)
    assert not refused["ok"]
    assert f"{opens:%H:%M}" in refused["message"]
    assert day.status(lesson) == "scheduled"
    with day.office() as office:
        entries = let_in.refused(office.desk, plus(office.desk.clock.now(), -DAY))
        assert [(entry.person_name, entry.count) for entry in entries] == [("Zoë Łęcka", 1)]
        let_in.let_in(office.desk, entries[0])
        assert let_in.refused(office.desk, plus(office.desk.clock.now(), -DAY)) == []
    assert day.press(lesson, school.student, "enter")["ok"]


def test_guessing_links_alerts_then_pauses_new_students_until_the_office_resumes(day: Day) -> None:
    school, program = day.school, day.program
    lesson = school.lesson()
    assert day.press(lesson, school.student, "enter")["ok"]

    def guess(times: int) -> None:
        for number in range(times):
            wrong = f"{lesson.link(school.student)[:-3]}{number:03}x"
            assert day.classroom.act(wrong, "enter")["ok"] is False

    guess(4)
    assert program.json("class", "show", lesson.id)["alerts"] == []
    guess(1)
    shown = program.json("class", "show", lesson.id)
    assert (shown["misses"], len(shown["alerts"]), shown["entries_paused"]) == (5, 1, False)
    guess(25)
    shown = program.json("class", "show", lesson.id)
    assert (shown["misses"], shown["entries_paused"]) == (30, True)

    paused = day.press(lesson, school.other, "enter")
    assert (paused["ok"], paused["message"]) == (
        False,
        "Nobody new can enter this class at the moment. Please get in touch with us.",
    )
    assert day.press(lesson, school.tutor, "enter")["ok"]
    assert day.press(lesson, school.student, "enter")["ok"]
    resumed = program.json("class", "resume", lesson.id)
    assert (resumed["entries_paused"], resumed["misses"]) == (False, 0)
    assert day.press(lesson, school.other, "enter")["ok"]


def test_the_responder_dies_in_the_middle_of_a_class_and_the_total_is_whole(day: Day) -> None:
    school, program = day.school, day.program
    lesson = school.lesson()
    for person in (school.tutor, school.student):
        day.press(lesson, person, "enter")
        day.press(lesson, person, "start")
    day.until(lesson, school.tutor, 1)
    day.press(lesson, school.student, "lose")
    day.press(lesson, school.student, "enter")
    day.serve.stop(signal.SIGKILL)
    with program.serve() as serve:
        assert serve.listening != ""
        day.until(lesson, school.tutor, 2)
        ended = day.press(lesson, school.tutor, "end")
        assert ended["ok"], ended["message"]
    explained = program.json("time", lesson.id)
    assert explained["counted_seconds"] == ended["state"]["seconds"] >= 2
    assert (explained["status"], explained["review"]) == ("ended", None)
