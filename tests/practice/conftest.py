"""A practice classroom with an office that it calls, for every test in this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lcadmin.http import Server
from lcadmin.practice import PracticeClassroom
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, Clock, Office, School


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office()
    server = Server(office.handle)
    server.start()
    office.url = f"http://127.0.0.1:{server.address[1]}/virtualclassroom/secret/"
    yield office
    server.stop()


@pytest.fixture
def school(office: Office, clock: Clock) -> Iterator[School]:
    classroom = PracticeClassroom(
        callback_url=lambda: office.url, public_key=PUBLIC_KEY, private_key=PRIVATE_KEY, now=clock
    )
    yield School(office, clock, classroom, classroom.start())
    classroom.stop()
