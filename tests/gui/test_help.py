"""Help: topics in every language, found by their words; what they name of the window is there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QTextTable
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from lcadmin.gui.language import LANGUAGE_NAMES
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.manual import (
    Topic,
    _chapter,
    chapter,
    chapter_of,
    chapters,
    matching,
    own_anchor,
    section,
    topic_of_page,
    topics,
)
from lcadmin.gui.office import Office
from lcadmin.gui.pages.help import HelpPage
from lcadmin.gui.theme import px
from tests.support.gui import Settled, Toasts, press, type_in

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
    assert page.reading.topic_title.text() == "Your first class"
    assert "personal link is on the clipboard" in page.reading.text.text()


def test_a_topic_is_found_by_any_of_its_words(page: HelpPage) -> None:
    type_in(page.search, "onedrive TWO pcs")
    assert listed(page) == ["Backups and your data", "Backup and restore › Where not to keep it"]
    assert page.reading.topic_title.text() == "Backups and your data"
    type_in(page.search, "undo")
    assert listed(page)[0] == "Undo"
    assert len(listed(page)) > 1
    type_in(page.search, "zeppelin")
    assert listed(page) == []
    assert page._nothing.isVisible()
    read = page.reading.topic_title.text()
    assert read
    page.search.clear()
    assert len(listed(page)) == len(topics("en")) + len(chapters())
    assert page.reading.topic_title.text() == read


def test_the_arrow_keys_go_through_the_topics(page: HelpPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Down)
    assert page.reading.topic_title.text() == "Join links"


def test_f1_tells_of_the_page_in_front_and_a_second_time_of_the_keys(
    frame: MainWindow, settled: Settled
) -> None:
    frame.go_to("reports")
    settled()
    press(frame, Qt.Key.Key_F1)
    page = frame.page
    assert isinstance(page, HelpPage)
    assert page.reading.topic_title.text() == "Reports and pay"
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
    assert page.reading.topic_title.text() == "Backups and your data"


def test_those_with_the_word_in_their_title_come_first() -> None:
    one, two = Topic("a", "Links", "about undo"), Topic("b", "Undo", "")
    assert matching([one, two], "undo") == [two, one]
    assert matching([one, two], " ") == [one, two]


def read(page: HelpPage) -> str:
    return page.reading.chapter.toPlainText()


def test_below_a_topic_stands_what_the_manual_says(page: HelpPage) -> None:
    page.open(topic="credit")
    assert page.reading.topic_title.text() == "Credit and cancellation rules"
    assert page.reading.chapter_title.text() == "Manual: Everyday tasks"
    assert "explains the balance line by line" in read(page)
    assert "Ctrl+N" not in read(page)  # another section
    page.reading.whole_button.click()
    assert "Ctrl+N" in read(page)
    assert not page.reading.topic.isVisible()


@pytest.mark.parametrize("topic", [one.key for one in topics("en")])
def test_every_topic_leads_to_a_chapter_and_a_section_that_are_there(topic: str) -> None:
    name, part = chapter_of(topic)
    assert name in {one.key for one in chapters()}
    assert not part or section(chapter(name).text, part).startswith("#")


def test_a_section_ends_where_the_next_of_its_rank_begins() -> None:
    text = "## One\n\na\n\n### Within\n\nb\n\n## Two\n\nc"
    assert section(text, "one") == "## One\n\na\n\n### Within\n\nb"
    assert section(text, "within") == "### Within\n\nb"
    assert section(text, "two") == "## Two\n\nc"
    assert section(text, "three") == ""


def test_every_chapter_for_users_is_found_and_none_for_developers(page: HelpPage) -> None:
    there = listed(page)
    assert {"Getting started", "Everyday tasks", "When something is wrong", "The command line"} <= set(there)
    assert "Architecture" not in there
    type_in(page.search, "trusted proxies")
    assert "When something is wrong › The check from outside fails" in listed(page)


def test_what_is_found_in_one_section_shows_that_section_with_the_words_marked(page: HelpPage) -> None:
    type_in(page.search, "trusted proxies")
    names = listed(page)
    page.list.setCurrentRow(names.index("When something is wrong › The check from outside fails"))
    assert {"trusted", "proxies"} <= set(re.findall(r"\w+", read(page).lower()))
    assert "A line over every page" not in read(page)
    marked = [one.cursor.selectedText().lower() for one in page.reading.chapter.extraSelections()]
    assert {"trusted", "proxies"} <= set(marked)
    page.search.clear()
    page.list.setCurrentRow(0)
    assert page.reading.chapter.extraSelections() == []


def test_the_contents_are_as_high_as_their_entries(page: HelpPage, settled: Settled) -> None:
    settled()
    last = page.list.visualItemRect(page.list.item(page.list.count() - 1))
    assert last.bottom() < page.list.viewport().height()


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_name_in_the_contents_that_breaks_into_lines_has_room_for_all_of_them(
    office: Office, qtbot: QtBot, settled: Settled, language: str
) -> None:
    office.settings = replace(office.settings, language=language)
    made = HelpPage(office)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    settled()
    words = made.list.fontMetrics()
    for row in range(made.list.count()):
        item = made.list.item(row)
        place = made.list.visualItemRect(item)
        room = QRect(0, 0, place.width() - px(23), 1_000)
        needed = words.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        assert place.height() >= needed.height() + 2 * px(4), item.text()  # what the style keeps free


def test_back_and_forward_lead_through_what_was_read(frame: MainWindow, settled: Settled) -> None:
    frame.go_to("classes")
    frame.go_to("help", {"topic": "getting-started.md"})
    page = frame.page
    assert isinstance(page, HelpPage)
    settled()
    page.reading.chapter.anchorClicked.emit(QUrl("connection.md#three-ways"))
    assert page.list.currentItem().text() == "How LearnCube gets to this PC"
    page.reading.back_button.click()
    assert page.reading.chapter_title.text() == "Getting started"
    assert page.list.currentItem().text() == "Getting started"
    press(frame, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.reading.chapter_title.text() == "How LearnCube gets to this PC"
    assert not page.reading.forward_button.isEnabled()
    for _step in range(3):
        press(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert frame.page_name == "classes"


def test_on_the_way_back_a_chapter_stands_where_it_was_left(page: HelpPage, settled: Settled) -> None:
    page.open(topic="everyday-tasks.md", part="credit")
    settled()
    area = page.findChild(QScrollArea)
    assert area is not None
    left = area.verticalScrollBar().value()
    page.reading.chapter.anchorClicked.emit(QUrl("index.md"))
    settled()
    assert area.verticalScrollBar().value() != left
    page.reading.back_button.click()
    settled()
    assert area.verticalScrollBar().value() == left


def test_copy_below_what_is_to_be_typed_copies_all_of_it(page: HelpPage, toasts: Toasts) -> None:
    typed = ["lcadmin person list", "lcadmin serve"]
    page.reading.chapter.show_chapter(
        "x.md", "One\n\n    lcadmin check\n\nTwo\n\n    " + "\n    ".join(typed)
    )
    assert "Copy" in read(page)
    page.reading.chapter.anchorClicked.emit(QUrl("copy:1"))
    assert QGuiApplication.clipboard().text().splitlines() == typed
    assert toasts.said == ["Copied."]


def test_a_link_that_leaves_the_manual_is_marked(page: HelpPage) -> None:
    page.reading.chapter.show_chapter("x.md", "See [Qt](https://example.com/qt) and [there](index.md).")
    assert read(page) == "See Qt \N{NORTH EAST ARROW} and there."
    page.reading.chapter.highlighted.emit(QUrl("https://example.com/qt"))
    assert "https://example.com/qt" in page.reading.chapter.toolTip()
    page.reading.chapter.highlighted.emit(QUrl("index.md"))
    assert page.reading.chapter.toolTip() == ""


def test_a_table_below_code_keeps_its_heads(page: HelpPage) -> None:
    page.reading.chapter.show_chapter("x.md", "    code\n\n| one | two |\n|---|---|\n| a | b |\n")
    table = next(
        one
        for one in page.reading.chapter.document().rootFrame().childFrames()
        if isinstance(one, QTextTable)
    )
    cell = table.cellAt(0, 0)
    assert cell.firstCursorPosition().block() == cell.lastCursorPosition().block()
    assert cell.lastCursorPosition().charFormat().fontWeight() >= QFont.Weight.Bold


def test_a_link_leads_to_its_chapter_and_section(page: HelpPage, settled: Settled) -> None:
    page.open(topic="troubleshooting.md")
    page.reading.chapter.anchorClicked.emit(QUrl("connection.md#a-certificate-of-your-own"))
    settled()
    assert page.reading.chapter_title.text() == "How LearnCube gets to this PC"
    heading = page.reading.chapter.top_of("a-certificate-of-your-own")
    assert heading is not None
    shown = page.reading.chapter.visibleRegion().boundingRect()
    assert shown.top() <= heading <= shown.bottom()
    page.reading.chapter.anchorClicked.emit(QUrl("#three-ways"))
    assert page.reading.chapter_title.text() == "How LearnCube gets to this PC"
    page.reading.chapter.anchorClicked.emit(QUrl("architecture.md"))
    assert page.reading.chapter_title.text() == "Architecture"
    page.reading.chapter.anchorClicked.emit(QUrl("../README.md#start"))
    assert page.reading.chapter_title.text() == "Architecture"


def test_an_address_on_the_web_opens_in_the_browser(page: HelpPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page.reading.chapter.anchorClicked.emit(QUrl("https://example.com/x"))
    assert opened == ["https://example.com/x"]


def test_a_chapter_shows_its_pictures_and_loads_nothing_else(page: HelpPage) -> None:
    page.open(topic="counting.md")
    picture = page.reading.chapter.loadResource(0, QUrl("images/guide/time-lost.png"))
    drawing = page.reading.chapter.loadResource(0, QUrl("images/guide/way-tunnel.svg"))
    assert 0 < picture.deviceIndependentSize().width() <= page.reading.chapter.viewport().width()
    assert not drawing.isNull()
    for strange in (
        "file:///etc/passwd",
        "images/guide/../../index.md",
        "https://example.com/a.png",
        "x.png",
    ):
        assert page.reading.chapter.loadResource(0, QUrl(strange)) is None


def test_a_chapter_is_as_high_as_it_is_and_the_page_scrolls(page: HelpPage, settled: Settled) -> None:
    page.open(topic="everyday-tasks.md")
    settled()
    assert page.reading.chapter.height() >= page.reading.chapter.document().size().height()
    assert page.reading.chapter.verticalScrollBar().maximum() == 0
    area = page.findChild(QScrollArea)
    assert area is not None
    before = area.verticalScrollBar().value()
    press(page.reading.chapter, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > before


@pytest.mark.parametrize(("language", "said"), [("en", False), ("de", True)])
def test_a_chapter_that_is_in_english_only_says_so_in_other_languages(
    office: Office, qtbot: QtBot, language: str, said: bool
) -> None:
    office.settings = replace(office.settings, language=language)
    made = HelpPage(office)
    qtbot.addWidget(made)
    made.open(topic="command-line.md")
    assert made.reading.in_english.isVisibleTo(made) is said


@pytest.fixture
def half_in_german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A manual of which one chapter is in German."""
    (tmp_path / "de").mkdir()
    (tmp_path / "index.md").write_text(
        "# The manual\n\n- [Moves](moves.md): x\n- [Rest](rest.md): y\n", "utf-8"
    )
    (tmp_path / "moves.md").write_text("# Moves\n\n## One\n\nfirst\n\n## Two\n\nsecond\n", "utf-8")
    (tmp_path / "rest.md").write_text("# Rest\n\n## Two\n\nlast\n", "utf-8")
    german = "# Züge\n\n## Eins\n\nerstens\n\n## Zwei\n\nzweitens\n\n<!-- english: 0123456789ab -->\n"
    (tmp_path / "de" / "moves.md").write_text(german, "utf-8")
    monkeypatch.setattr("lcadmin.resource_files._MANUAL", (tmp_path,))
    _chapter.cache_clear()
    yield
    _chapter.cache_clear()


@pytest.mark.usefixtures("half_in_german")
def test_a_chapter_is_read_in_the_language_that_it_is_in() -> None:
    assert [one.title for one in chapters("de-AT")] == ["Züge", "Rest"]
    assert [one.title for one in chapters("es")] == ["Moves", "Rest"]
    assert chapter("moves.md", "de").text == "## Eins\n\nerstens\n\n## Zwei\n\nzweitens"
    assert [chapter(name, "de").language for name in ("moves.md", "rest.md")] == ["de", "en"]


@pytest.mark.usefixtures("half_in_german")
def test_a_section_goes_by_its_english_name_in_every_language() -> None:
    german, english = chapter("moves.md", "de"), chapter("moves.md")
    assert own_anchor(german, "two") == "zwei"
    assert own_anchor(german, "zwei") == "zwei"
    assert own_anchor(german, "three") == "three"
    assert own_anchor(english, "two") == "two"
    assert own_anchor(chapter("rest.md", "de"), "two") == "two"
    assert section(german.text, own_anchor(german, "two")) == "## Zwei\n\nzweitens"


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        ("de", "Was täglich vorkommt", "erklärt den Stand Zeile für Zeile"),
        ("fr", "Ce qui se fait chaque jour", "explique le solde ligne par ligne"),
        ("es", "Lo de cada día", "explica el saldo línea por línea"),
    ],
)
def test_below_a_topic_stands_the_manual_in_the_language_of_the_window(
    office: Office, qtbot: QtBot, language: str, title: str, said: str
) -> None:
    office.settings = replace(office.settings, language=language)
    made = HelpPage(office)
    qtbot.addWidget(made)
    made.open(topic="credit")
    assert made.reading.chapter_title.text().endswith(title)
    assert said in read(made)
    assert "Ctrl+N" not in read(made)  # another section
    assert not made.reading.in_english.isVisibleTo(made)


def test_what_a_chapter_in_another_language_names_is_found_from_its_folder(page: HelpPage) -> None:
    page.open(topic="counting.md")
    picture = page.reading.chapter.loadResource(0, QUrl("../images/guide-de/time-lost.png"))
    assert not picture.isNull()
    assert page.reading.chapter.loadResource(0, QUrl("../images/guide-xx/time-lost.png")) is None
    assert page.reading.chapter.loadResource(0, QUrl("../../images/guide-de/time-lost.png")) is None
    page.reading.chapter.anchorClicked.emit(QUrl("../protocol.md"))
    assert page.reading.chapter_title.text() == "What LearnCube says and does"


def test_the_search_over_the_window_finds_chapters(frame: MainWindow, settled: Settled) -> None:
    type_in(frame.search, "something is wrong")
    frame.search.ask_now()
    settled()
    press(frame.search, Qt.Key.Key_Return)
    page = frame.page
    assert isinstance(page, HelpPage)
    assert page.reading.chapter_title.text() == "When something is wrong"


@pytest.mark.parametrize("origin", ["today", "settings", "connection", "reports"])
def test_f1_on_a_page_shows_the_help_from_its_top(frame: MainWindow, settled: Settled, origin: str) -> None:
    frame.resize(1100, 700)
    frame.go_to(origin)
    settled()
    press(frame, Qt.Key.Key_F1)
    settled()
    page = frame.page
    assert isinstance(page, HelpPage)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    assert area.verticalScrollBar().value() == 0
