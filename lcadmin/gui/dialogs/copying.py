"""Links of classes on the clipboard, rich and plain at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.handed import Way
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.letters import Letter
from lcadmin.domain.links import leads_to_practice
from lcadmin.gui.office import Office
from lcadmin.services import handing, invite, lessons, letters
from lcadmin.services.invite import Clip

translate = QCoreApplication.translate


def copy_links(
    office: Office, classes: Sequence[Lesson], words: str = "", *, acted: bool = False, missing: str = ""
) -> None:
    """Puts everybody's message of these classes on the clipboard and says so; ``words`` says it in
    another way, with *Undo* where something was done just before (``acted``), and what is ``missing`` in
    the classes themselves. Where no address is set yet it says that instead."""
    ids = [lesson.id for lesson in classes]
    said = words or _words(classes)
    desk, settings = office.desk, office.settings
    practice = any(leads_to_practice(settings, lesson) for lesson in classes)

    def copied(clips: list[Clip]) -> None:
        copy_clips(office, clips)
        say = office.done if acted else office.toast
        whole = with_practice(said, practice)
        say(f"{whole.rstrip('.')}. {missing}" if missing else whole)
        remember(office, ids, None, Way.COPIED)

    office.tasks.run(
        lambda: [invite.invitation(desk, lesson_id) for lesson_id in ids],
        copied,
        office.trouble,
        owner=office,
    )


def copy_person(office: Office, lesson_id: int, person_id: int, name: str, words: str = "") -> None:
    """Puts one person's message on the clipboard and says so; ``words`` says it in another way."""
    desk, settings = office.desk, office.settings
    said = words or translate("Copying", "Link of {name} copied").format(name=name)

    def copied(found: tuple[Clip, bool]) -> None:
        clip, practice = found
        office.copy(clip.plain, clip.html)
        office.toast(with_practice(said, practice))
        remember(office, [lesson_id], [person_id], Way.COPIED)

    def work() -> tuple[Clip, bool]:
        lesson = lessons.get(desk, lesson_id).lesson
        return invite.invitation(desk, lesson_id, person_id), leads_to_practice(settings, lesson)

    office.tasks.run(work, copied, office.trouble, owner=office)


def copy_links_of(office: Office, classes: Sequence[Lesson], person_id: int, words: str) -> None:
    """Puts one person's messages of these classes on the clipboard, after something was done to them, and
    says ``words``."""
    ids = [lesson.id for lesson in classes]
    desk, settings = office.desk, office.settings
    practice = any(leads_to_practice(settings, lesson) for lesson in classes)

    def copied(clips: list[Clip]) -> None:
        copy_clips(office, clips)
        office.done(with_practice(words, practice))
        remember(office, ids, [person_id], Way.COPIED)

    office.tasks.run(
        lambda: [invite.invitation(desk, lesson_id, person_id) for lesson_id in ids],
        copied,
        office.trouble,
        owner=office,
    )


def copy_short(office: Office, lesson_id: int, person_id: int, name: str) -> None:
    """Puts one person's link with when and what on the clipboard, as one line for a messenger."""

    def copied(letter: Letter) -> None:
        office.copy(letter.short)
        said = translate("Copying", "Short message for {name} copied").format(name=name)
        office.toast(with_practice(said, letter.here_only))
        remember(office, [lesson_id], [person_id], Way.COPIED)

    office.tasks.run(
        lambda: letters.to_person(office.desk, lesson_id, person_id), copied, office.trouble, owner=office
    )


def remember(office: Office, lesson_ids: Sequence[int], people: Sequence[int] | None, way: Way) -> None:
    """Keeps in mind that these people's links (None: everybody's) were given out; behind the window."""
    office.tasks.run(
        lambda: handing.record(office.desk, lesson_ids, people, way),
        lambda _nothing: None,
        office.trouble,
        owner=office,
    )


def copy_clips(office: Office, clips: Sequence[Clip]) -> None:
    """Several messages under one another."""
    office.copy("\n\n".join(clip.plain for clip in clips), "\n".join(clip.html for clip in clips))


def with_practice(said: str, practice: bool) -> str:
    """``said``, and that the links are not for anybody outside where they lead to ``practice``."""
    if not practice:
        return said
    words = translate("Copying", "{said}, for the practice classroom on this PC only.")
    return words.format(said=said.rstrip("."))


def _words(classes: Sequence[Lesson]) -> str:
    if len(classes) == 1:
        return translate("Copying", "Links of {title} copied").format(title=classes[0].title)
    return translate("Copying", "Links of %n classes copied", "", len(classes))
