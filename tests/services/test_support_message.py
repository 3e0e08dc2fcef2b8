"""The message to LearnCube's support asks for everything that is needed, once."""

from __future__ import annotations

from lcadmin.services import callback_address, configure
from lcadmin.services.support_message import support_message
from tests.support.desk import Bench


def test_a_new_business_asks_for_everything(bench: Bench) -> None:
    message = support_message(bench.desk)
    assert message.subject.endswith("for Our tutoring business")
    assert "1. Give us access to the Virtual Classroom API" in message.body
    assert "2. Tell us our endpoint" in message.body
    assert "IPs" in message.body
    assert "another callback address is in use" in message.body
    assert "http" not in message.body
    assert message.body.endswith("regards,")


def test_what_is_known_is_not_asked_for_again(bench: Bench) -> None:
    configure.set_many(
        bench.desk,
        {
            "business_name": "Bright Tutors",
            "endpoint": "bright.learn-cube.com",
            "public_url": "https://tutors.example.com",
        },
    )
    message = support_message(bench.desk)
    url = callback_address.url(bench.desk, "https://tutors.example.com")
    assert f"1. Set this callback address for our account: {url}\n" in message.body
    assert "join links begin with https://bright.learn-cube.com" in message.body
    assert message.body.endswith("Bright Tutors")


def test_the_practice_classroom_is_nobodys_endpoint(bench: Bench) -> None:
    here = "http://127.0.0.1:40001"
    configure.set_many(bench.desk, {"endpoint": here, "practice_endpoint": here})
    assert "Tell us our endpoint" in support_message(bench.desk).body
