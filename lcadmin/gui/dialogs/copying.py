"""Links of classes on the clipboard, rich and plain at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lcadmin.domain.lessons import Lesson
from lcadmin.gui.office import Office
from lcadmin.services import invite
from lcadmin.services.invite import Clip

translate = QCoreApplication.translate


def copy_links(office: Office, lessons: Sequence[Lesson], words: str = "") -> None:
    """Puts everybody's message of these classes on the clipboard and says so; ``words`` says it in
    another way. Where no address is set yet it says that instead."""
    ids = [lesson.id for lesson in lessons]
    said = words or _words(lessons)
    desk = office.desk

    def copied(clips: list[Clip]) -> None:
        copy_clips(office, clips)
        office.toast(said)

    office.tasks.run(
        lambda: [invite.invitation(desk, lesson_id) for lesson_id in ids],
        copied,
        office.trouble,
        owner=office,
    )


def copy_person(office: Office, lesson_id: int, person_id: int, name: str) -> None:
    """Puts one person's message on the clipboard and says so."""
    desk = office.desk

    def copied(clip: Clip) -> None:
        office.copy(clip.plain, clip.html)
        office.toast(translate("Copying", "Link of {name} copied").format(name=name))

    office.tasks.run(
        lambda: invite.invitation(desk, lesson_id, person_id), copied, office.trouble, owner=office
    )


def copy_clips(office: Office, clips: Sequence[Clip]) -> None:
    """Several messages under one another."""
    office.copy("\n\n".join(clip.plain for clip in clips), "\n".join(clip.html for clip in clips))


def _words(lessons: Sequence[Lesson]) -> str:
    if len(lessons) == 1:
        return translate("Copying", "Links of {title} copied").format(title=lessons[0].title)
    return translate("Copying", "Links of {n} classes copied").format(n=len(lessons))
