"""What needs somebody on Today: the words of each line, and what its buttons do.

What a button needs is loaded as it is pressed: the lines are what a start waits for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.attention import STRONG, STRONG_END, Need

if TYPE_CHECKING:
    from lcadmin.domain.lessons import Lesson
    from lcadmin.domain.wording import Text
    from lcadmin.gui.office import Office
    from lcadmin.gui.pages import Page
    from lcadmin.services.attention import Attention
    from lcadmin.services.refused_entry import RefusedEntry

translate = QCoreApplication.translate

_LINK_DONE = frozenset({"did_send_link", "did_new_link", "did_newer_link"})


@dataclass(frozen=True, slots=True)
class _Look:
    """Chip, colour and buttons of a line."""

    chip: str
    kind: Kind
    button: str
    aside: str = ""


def needs(office: Office, attention: Sequence[Attention]) -> list[Need]:
    """A line for each; the first that somebody waits for has the primary button."""
    found: list[Need] = []
    for one in attention:
        look = _look(one)
        detail = office.say(one.detail) if one.detail is not None else ""
        remedy = one.refused is not None and one.refused.remedy is not None
        urgent = remedy and not any(need.urgent for need in found)
        text = office.say(_strong(one.text))
        away = translate("TodayPage", "Dismiss") if one.kind == "refused" else ""
        need = Need(look.chip, look.kind, text, detail, look.button, look.aside, urgent, one, away)
        found.append(need)
    return found


def _strong(text: Text) -> Text:
    """The same with whom or what it is about in bold."""
    about = "name" if dict(text.params).get("name") else "title"
    params = tuple(
        (key, f"{STRONG}{value}{STRONG_END}" if key == about else value) for key, value in text.params
    )
    return replace(text, params=params)


def _look(one: Attention) -> _Look:
    show = translate("TodayPage", "Show class")
    if one.kind == "refused" and one.refused is not None:
        return _look_refused(one.refused, show)
    if one.kind == "misses":
        paused = one.lesson is not None and one.lesson.entries_paused
        button = translate("TodayPage", "Resume") if paused else translate("TodayPage", "Dismiss")
        return _Look(translate("TodayPage", "Wrong links"), Kind.BAD, button, show)
    if one.kind == "review":
        return _Look(translate("TodayPage", "Review"), Kind.WARNING, translate("TodayPage", "Decide"))
    if one.kind == "unknown":
        chip, messages = translate("TodayPage", "Unknown link"), translate("TodayPage", "Messages")
        if not one.token:
            return _Look(chip, Kind.WARNING, messages)
        return _Look(chip, Kind.WARNING, translate("TodayPage", "Make this a class"), messages)
    if one.kind == "waiting":
        count = translate("TodayPage", "Count them")
        return _Look(translate("TodayPage", "Not counted"), Kind.WARNING, count, show)
    if one.kind == "missing":
        copy = translate("TodayPage", "Copy links")
        return _Look(translate("TodayPage", "Late"), Kind.BAD, copy, show)
    if one.kind == "told":
        return _Look(translate("TodayPage", "No credit"), Kind.INFO, translate("TodayPage", "Ledger"))
    missed, look = translate("TodayPage", "Missed"), translate("TodayPage", "Show")
    if one.fillable:
        return _Look(missed, Kind.WARNING, translate("TodayPage", "Fill in from LearnCube"), look)
    return _Look(missed, Kind.WARNING, look)


def _look_refused(refused: RefusedEntry, show: str) -> _Look:
    chip = translate("TodayPage", "Not let in")
    if refused.remedy is None:
        return _Look(chip, Kind.BAD, show)
    if refused.link_of is not None:
        if refused.link_of.id == refused.lesson.id:
            return _Look(chip, Kind.BAD, translate("TodayPage", "Send new link"))
        return _Look(chip, Kind.BAD, translate("TodayPage", "Send today's link"))
    ledger = translate("TodayPage", "Ledger") if _without_credit(refused) else ""
    return _Look(chip, Kind.BAD, translate("TodayPage", "Let them in"), ledger)


def _without_credit(refused: RefusedEntry) -> bool:
    return refused.seat is not None and refused.reason.key == "why_no_credit"


class Helper(QObject):
    """Does what the buttons of a line say. ``done`` is called when something changed."""

    def __init__(self, office: Office, page: Page, done: Callable[[], None]) -> None:
        super().__init__(page)
        self._office = office
        self._page = page
        self._done = done

    def help(self, one: Attention) -> None:
        """The button that helps."""
        lesson = one.lesson
        if one.kind == "refused" and one.refused is not None:
            self._let_in(one.refused)
        elif one.kind == "unknown" and one.token:
            self._make_class(one)
        elif one.kind == "unknown" or lesson is None:
            self._office.go_to("logs")
        elif one.kind == "misses":
            self._resume(lesson)
        elif one.kind == "waiting":
            self._count(lesson)
        elif one.kind == "missing":
            from lcadmin.gui.dialogs.copying import copy_links

            copy_links(self._office, [lesson])
        elif one.kind == "told":
            self._office.go_to("people", person_id=one.person_id)
        elif one.fillable:
            self._fill_in(one.lessons)
        else:
            self._show(one, lesson)

    def _show(self, one: Attention, lesson: Lesson) -> None:
        if len(one.lessons) > 1:
            self._office.go_to("classes", range="today")
        else:
            self._office.go_to("minutes", lesson_id=lesson.id)

    def look(self, one: Attention) -> None:
        """The quieter button."""
        if one.refused is not None and one.refused.seat is not None:
            self._office.go_to("people", person_id=one.refused.seat.person_id)
        elif one.lesson is None:
            self._office.go_to("logs")
        elif one.kind == "missed":
            self._show(one, one.lesson)
        else:
            self._office.go_to("lesson", lesson_id=one.lesson.id)

    def let_go(self, one: Attention) -> None:
        """Takes the line away, until the same happens again."""
        office, refused = self._office, one.refused
        if refused is None:
            return
        from lcadmin.services import dismissing

        words = translate("TodayPage", "Dismissed until somebody tries again")

        def done(_nothing: None) -> None:
            office.done(words)
            self._done()

        office.tasks.run(lambda: dismissing.dismiss(office.desk, refused), done, office.trouble, owner=self)

    def _let_in(self, refused: RefusedEntry) -> None:
        from lcadmin.gui.dialogs.copying import copy_person
        from lcadmin.services import let_in

        office, desk = self._office, self._office.desk
        if refused.remedy is None:
            office.go_to("lesson", lesson_id=refused.lesson.id)
            return

        def said(text: Text) -> None:
            words, link_of, seat = office.say(text), refused.link_of, refused.seat
            if text.key in _LINK_DONE and link_of is not None and seat is not None:
                copied = translate("TodayPage", "{what} It is copied: send it now.").format(what=words)
                copy_person(office, link_of.id, seat.person_id, seat.name, copied)
            else:
                office.done(words)
            self._done()

        office.tasks.run(lambda: let_in.let_in(desk, refused), said, office.trouble, owner=self)

    def _resume(self, lesson: Lesson) -> None:
        from lcadmin.services import change_lesson

        office, desk = self._office, self._office.desk
        words = translate("TodayPage", "Everybody can enter {title} again").format(title=lesson.title)

        def done(_lesson: Lesson) -> None:
            if lesson.entries_paused:
                office.done(words)

        office.tasks.run(lambda: change_lesson.resume(desk, lesson.id), done, office.trouble, owner=self)

    def _count(self, lesson: Lesson) -> None:
        from lcadmin.services import adopt

        office, desk = self._office, self._office.desk
        words = translate("TodayPage", "What came before counts for {title} now").format(title=lesson.title)

        def done(_time: object) -> None:
            office.done(words)
            self._done()

        office.tasks.run(lambda: adopt.adopt(desk, lesson.id), done, office.trouble, owner=self)

    def _fill_in(self, lessons: Sequence[Lesson]) -> None:
        from lcadmin.services import lesson_log

        office, desk = self._office, self._office.desk
        one_word = translate("TodayPage", "Filled in from LearnCube's log: 1 class")
        words = translate("TodayPage", "Filled in from LearnCube's log: {n} classes")

        def done(filled: int) -> None:
            office.done(one_word if filled == 1 else words.format(n=filled))
            self._done()

        office.tasks.run(lambda: lesson_log.fill_in(desk, lessons), done, office.trouble, owner=self)

    def _make_class(self, one: Attention) -> None:
        from lcadmin.gui.dialogs.adopt_class import AdoptClassDialog

        AdoptClassDialog(self._office, one.token, one.at, self._page.window()).open()
