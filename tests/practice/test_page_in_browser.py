"""The join page in a real Chromium: two people, one class, every button."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from lcadmin.http import Response
from lcadmin.practice import PracticeClassroom
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, Clock, Office, School, refusal

pytestmark = pytest.mark.e2e


@pytest.fixture
def browser(browser_program: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def complaints() -> list[str]:
    """What a page's console reported as an error, a refused outside resource for instance."""
    return []


def open_page(browser: Browser, school: School, who: str, complaints: list[str]) -> Page:
    page = browser.new_context().new_page()

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(school.link(who))
    return page


def buttons(page: Page) -> list[str]:
    return [text.partition(" (")[0] for text in page.locator("button:visible").all_inner_texts()]


def test_two_people_go_through_a_class(browser: Browser, school: School, complaints: list[str]) -> None:
    tutor = open_page(browser, school, "1001", complaints)
    expect(tutor.get_by_test_id("headline")).to_have_text("Ready when you are")
    student = open_page(browser, school, "1002", complaints)
    expect(student.get_by_test_id("name")).to_have_text("Tom Baker")
    expect(student.get_by_test_id("role")).to_have_text("Student")
    expect(tutor.get_by_test_id("people")).to_contain_text("Tom Baker")
    assert buttons(tutor) == ["Start Class", "Leave"]

    tutor.get_by_test_id("start").click()
    expect(tutor.get_by_test_id("headline")).to_have_text("Waiting for the others")
    student.get_by_test_id("start").click()
    for page in (tutor, student):
        expect(page.get_by_test_id("headline")).to_have_text("The class is running")
    school.clock.forward(95)
    expect(tutor.get_by_test_id("timer")).to_contain_text("1:3")
    assert buttons(student) == ["End Class", "Lose connection", "Leave"]

    student.get_by_test_id("lose").click()
    expect(student.get_by_test_id("headline")).to_have_text("Connection lost")
    expect(student.get_by_test_id("rejoin")).to_contain_text("Rejoin (")
    assert buttons(student) == ["Rejoin", "Leave"]
    expect(tutor.get_by_test_id("headline")).to_have_text("Class interrupted")
    expect(tutor.get_by_test_id("people")).to_contain_text("lost connection")
    school.clock.forward(30)
    student.get_by_test_id("rejoin").click()
    expect(tutor.get_by_test_id("headline")).to_have_text("The class is running")
    school.clock.forward(100)
    tutor.get_by_test_id("end").press("Enter")
    for page in (tutor, student):
        expect(page.get_by_test_id("headline")).to_have_text("The class has ended")
        expect(page.get_by_test_id("timer")).to_have_text("0:03:15")
    assert school.office.told == [
        "connect 1001", "connect 1002", "start", "crash 95", "connect 1002", "end 100",
    ]  # fmt: skip
    assert complaints == []


def test_a_refusal_is_shown_and_entering_again_is_one_click(
    browser: Browser, school: School, complaints: list[str]
) -> None:
    school.office.answers["connect_lesson"] = refusal("Class not allowed, student has no credit")
    page = open_page(browser, school, "1002", complaints)
    expect(page.get_by_test_id("headline")).to_have_text("You were not let in")
    expect(page.get_by_test_id("notice")).to_have_text("Class not allowed, student has no credit")
    assert buttons(page) == ["Enter"]
    del school.office.answers["connect_lesson"]
    page.get_by_test_id("enter").click()
    expect(page.get_by_test_id("headline")).to_have_text("Ready when you are")
    expect(page.get_by_test_id("notice")).to_be_hidden()
    assert complaints == []


def test_names_are_shown_as_text_whatever_they_hold(
    browser: Browser, school: School, complaints: list[str]
) -> None:
    name = '<img src=x onerror="document.title=1"> "O\'Brien" שלום'
    reply = {
        "status": True,
        "is_tutor": True,
        "id": 1001,
        "full_name": name,
        "avatar": "https://a.example/x.png",
    }
    school.office.answers["connect_lesson"] = Response(200, json.dumps(reply).encode())
    page = open_page(browser, school, "1001", complaints)
    expect(page.get_by_test_id("name")).to_have_text(name)
    assert page.title() == "Practice classroom – not LearnCube"
    assert page.locator("img").count() == 0
    assert complaints == []


def test_closing_the_page_is_a_lost_connection_and_reloading_is_a_return(
    browser: Browser, school: School, complaints: list[str]
) -> None:
    tutor = open_page(browser, school, "1001", complaints)
    student = open_page(browser, school, "1002", complaints)
    expect(tutor.get_by_test_id("people")).to_contain_text("Tom Baker")
    school.act("1001 start", "1002 start")
    expect(student.get_by_test_id("headline")).to_have_text("The class is running")
    student.reload()
    expect(student.get_by_test_id("headline")).to_have_text("The class is running")
    expect(tutor.get_by_test_id("headline")).to_have_text("The class is running")
    student.close()
    expect(tutor.get_by_test_id("headline")).to_have_text("Class interrupted")


def test_a_classroom_that_was_switched_off_is_said_so(browser: Browser, office: Office, clock: Clock) -> None:
    classroom = PracticeClassroom(
        callback_url=lambda: office.url, public_key=PUBLIC_KEY, private_key=PRIVATE_KEY, now=clock
    )
    school = School(office, clock, classroom, classroom.start())
    page = open_page(browser, school, "1001", [])
    expect(page.get_by_test_id("headline")).to_have_text("Ready when you are")
    classroom.stop()
    expect(page.get_by_test_id("notice")).to_have_text("This practice classroom has been switched off.")
