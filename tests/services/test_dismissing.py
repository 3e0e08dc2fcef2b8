"""A refusal that was dismissed stays away, for Today and for notices, until somebody tries again."""

from __future__ import annotations

from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.wording import english
from lcadmin.services import at_home, dismissing, let_in, today, undo
from tests.support.desk import START, Bench


def refusals(bench: Bench) -> int:
    return sum(one.kind == "refused" for one in today.today(bench.desk).attention)


def notices(bench: Bench) -> int:
    return sum(notice.about.startswith("refused") for notice in at_home.look(bench.desk).notices)


def test_it_is_gone_until_the_next_try(bench: Bench) -> None:
    lesson = bench.lesson("Tom Baker")
    bench.connect(lesson, lesson.students[0], after=-40 * 60)
    assert (refusals(bench), notices(bench)) == (1, 1)
    (entry,) = let_in.refused(bench.desk, plus(START, -DAY))
    dismissing.dismiss(bench.desk, entry)
    assert (refusals(bench), notices(bench)) == (0, 0)
    bench.connect(lesson, lesson.students[0], after=-39 * 60)
    assert (refusals(bench), notices(bench)) == (1, 1)


def test_dismissing_can_be_undone_and_says_of_whom_it_was(bench: Bench) -> None:
    lesson = bench.lesson("Tom Baker", title="Algebra")
    bench.connect(lesson, lesson.students[0], after=-40 * 60)
    bench.say("connect_lesson", lesson, after=-40 * 60, user_id="12345")
    for entry in let_in.refused(bench.desk, plus(START, -DAY)):
        dismissing.dismiss(bench.desk, entry)
    assert refusals(bench) == 0
    said = {english(undo.undo(bench.desk).action.text), english(undo.undo(bench.desk).action.text)}
    assert said == {
        "dismissing that Tom Baker was not let into “Algebra”",
        "dismissing that somebody was not let into “Algebra”",
    }
    assert refusals(bench) == 2
