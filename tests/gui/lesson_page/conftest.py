"""The page of one class, and a class to show."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from lcadmin.domain.lessons import Lesson
from lcadmin.gui.office import Office
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.services import configure, people
from tests.support.desk import Bench


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[LessonPage]:
    made = LessonPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1080, 700)
    made.show()
    yield made
    made.close()


@pytest.fixture
def lesson(bench: Bench) -> Lesson:
    """Algebra with Tom, and Ada who lives in Berlin; an address is set."""
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    made = bench.lesson("Tom Baker", "Ada Byron", title="Algebra, part 2", record=True)
    people.edit(bench.desk, made.students[1].person_id, timezone="Europe/Berlin")
    return made
