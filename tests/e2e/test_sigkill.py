"""The power goes while messages pour in: nothing that was answered is lost, nothing counts twice."""

from __future__ import annotations

import random
import signal
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore

from tests.e2e.pouring import Left, Sender, what_is_left
from tests.e2e.program import School

CONNECTIONS = 8
ROUNDS = 5


def test_nothing_answered_is_lost_when_the_process_is_killed_under_load(school: School) -> None:
    people = (school.tutor, school.student)
    senders = [Sender(n, school.lesson(f"Class {n}"), people) for n in range(CONNECTIONS)]
    for round_ in range(ROUNDS):
        told = Semaphore(0)
        with school.program.serve() as service, ThreadPoolExecutor(CONNECTIONS) as pool:
            for sender in senders:
                # From the second round on this is somebody coming back after a lost connection.
                assert service.tell(request="start_lesson", token=sender.lesson.token) == {"status": True}
            pouring = [pool.submit(sender.pour, service, round_, told) for sender in senders]
            for _ in range(random.Random(round_).randrange(250, 500)):
                assert told.acquire(timeout=20)
            service.process.send_signal(signal.SIGKILL)
            for one in pouring:
                one.result(timeout=20)
            assert service.process.wait(timeout=20) == -signal.SIGKILL
        # At once, before anything else has opened the folder: the journal, its chain, every cached minute.
        school.program.check()

    with school.program.serve() as service:
        for sender in senders:
            assert service.tell(request="end_lesson", token=sender.lesson.token, time=5) == {"status": True}

    rows = school.program.journal()
    assert len({row["id"] for row in rows}) == len(rows)
    assert what_is_left(rows, senders) == Left({}, {})
    for sender in senders:
        lesson = sender.lesson
        mine = [row for row in rows if row["token"] == lesson.token]
        assert (
            sum(row["outcome"] == "refused" for row in mine)
            == school.program.json("class", "show", lesson.id)["misses"]
        )
        crashes = [row["time"] for row in mine if row["request"] == "crash_lesson"]
        explained = school.program.json("time", lesson.id)
        assert explained["counted_seconds"] == sum(crashes) + 5
        assert (explained["status"], explained["review"]) == ("ended", None)
    school.program.check()
