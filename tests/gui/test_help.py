"""Help: topics in every language, found by their words; what they name of the window is there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lcadmin.gui.language import LANGUAGE_NAMES
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.manual import Topic, matching, topic_of_page, topics
from lcadmin.gui.office import Office
from lcadmin.gui.pages.help import HelpPage
from tests.support.gui import Settled, press, type_in

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
TOO_INWARD = re.compile(r"\b(seat|journal|quarantine|callback|nonce|user_id)\b", re.IGNORECASE)


def plain(text: str) -> str:
    return text.replace("&", "").partition("\t")[0].rstrip("… ")


def words_of_the_window(language: str) -> set[str]:
    file = ROOT / "resources" / "translations" / f"lcadmin_{'de' if language == 'en' else language}.ts"
    wanted = "source" if language == "en" else "translation"
    return {plain(one.findtext(wanted) or "") for one in ET.parse(file).getroot().iter("message")}  # noqa: S314


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> HelpPage:
    made = HelpPage(office)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def listed(page: HelpPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


@pytest.mark.parametrize("language", sorted(LANGUAGE_NAMES))
def test_every_language_has_the_same_topics(language: str) -> None:
    english, told = topics("en"), topics(language)
    assert [topic.key for topic in told] == [topic.key for topic in english]
    for ours, theirs in zip(english, told, strict=True):
        assert len(NAMED.findall(theirs.text)) == len(NAMED.findall(ours.text)), theirs.key
        assert theirs.text.count("\n- ") == ours.text.count("\n- "), theirs.key
        if language != "en":
            assert theirs.title != ours.title
            assert theirs.text != ours.text


@pytest.mark.parametrize("language", sorted(LANGUAGE_NAMES))
def test_what_a_topic_names_stands_so_in_the_window(language: str) -> None:
    there = words_of_the_window(language)
    named = {(topic.key, one) for topic in topics(language) for one in NAMED.findall(topic.text)}
    assert len(named) > 40
    assert {(key, one) for key, one in named if plain(one) not in there} == set()


def test_topics_speak_plainly() -> None:
    assert [topic.key for topic in topics("en") if TOO_INWARD.search(topic.text)] == []


def test_the_first_topic_is_read_at_once(page: HelpPage) -> None:
    page.open()
    assert listed(page)[0] == "Your first class"
    assert page.topic_title.text() == "Your first class"
    assert "personal link is on the clipboard" in page.text.text()


def test_a_topic_is_found_by_any_of_its_words(page: HelpPage) -> None:
    type_in(page.search, "onedrive TWO pcs")
    assert listed(page) == ["Backups and your data"]
    assert page.topic_title.text() == "Backups and your data"
    type_in(page.search, "undo")
    assert listed(page)[0] == "Undo"
    assert len(listed(page)) > 1
    type_in(page.search, "zeppelin")
    assert listed(page) == []
    assert page._nothing.isVisible()
    read = page.topic_title.text()
    assert read
    page.search.clear()
    assert len(listed(page)) == len(topics("en"))
    assert page.topic_title.text() == read


def test_the_arrow_keys_go_through_the_topics(page: HelpPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Down)
    assert page.topic_title.text() == "Join links"


def test_f1_tells_of_the_page_in_front_and_a_second_time_of_the_keys(
    frame: MainWindow, settled: Settled
) -> None:
    frame.go_to("reports")
    settled()
    press(frame, Qt.Key.Key_F1)
    page = frame.page
    assert isinstance(page, HelpPage)
    assert page.topic_title.text() == "Reports and pay"
    press(frame, Qt.Key.Key_F1)
    assert page.keys.visibleRegion().boundingRect().height() > page.keys.height() / 2


def test_every_page_has_a_topic_of_its_own() -> None:
    there = {topic.key for topic in topics("en")}
    pages = ("today", "classes", "lesson", "minutes", "people", "logs", "reports", "connection", "settings")
    assert {topic_of_page(page) for page in pages} <= there
    assert topic_of_page("somewhere else") in there


def test_the_search_over_the_window_finds_topics(frame: MainWindow, settled: Settled) -> None:
    type_in(frame.search, "backups and")
    frame.search.ask_now()
    settled()
    press(frame.search, Qt.Key.Key_Return)
    page = frame.page
    assert isinstance(page, HelpPage)
    assert page.topic_title.text() == "Backups and your data"


def test_those_with_the_word_in_their_title_come_first() -> None:
    one, two = Topic("a", "Links", "about undo"), Topic("b", "Undo", "")
    assert matching([one, two], "undo") == [two, one]
    assert matching([one, two], " ") == [one, two]
