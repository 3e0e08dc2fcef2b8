"""Fields that several class forms share: people, length, recording, and who is elsewhere at that time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMessageBox, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from lcadmin.domain.errors import BadInput, UserError
from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording_dates import zone_or_utc
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.tasks import Task
from lcadmin.gui.texts import first_name
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button, Label
from lcadmin.gui.widgets.people_picker import PeoplePicker
from lcadmin.gui.widgets.when_field import WhenField
from lcadmin.services import people as people_service
from lcadmin.services import schedule_lesson
from lcadmin.services.new_lesson import MOST_MINUTES
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_lesson import Clash, NewLesson

_PRESETS = (30, 45, 60, 90)
_PAUSE_MS = 250
_OFFERED = 8
_ROOM_FOR_SAMPLES = 16
_SHOWN_CLASHES = 3
_SHOWN_ZONES = 3
_CONSENT = "record/consent"


def people_picker(
    office: Office, role: Role, name: str, *, one: bool = False, samples: bool = False
) -> PeoplePicker:
    """A picker over the people of this business; those who usually are ``role`` come first. The sample
    people are offered with ``samples`` only: for a practice class."""
    return PeoplePicker(
        office.tasks, lambda text: find_people(office.desk, text, role, samples=samples), role, name, one=one
    )


def find_people(desk: Desk, text: str, role: Role, *, samples: bool = False) -> list[Person]:
    """Active people for a picker; reads the store, so not on the window's thread."""
    usual = _active(desk, text, role, _OFFERED, samples=samples)
    if len(usual) == _OFFERED:
        return usual
    others = _active(desk, text, None, 2 * _OFFERED, samples=samples)
    return [*usual, *(person for person in others if person.role is not role)][:_OFFERED]


def only_tutor(desk: Desk, settings: Settings) -> Person | None:
    """Who teaches where it can be nobody else. Whoever teaches alone is that person also where there are
    other tutors, and a new one by the business's name where there is none yet."""
    tutors = _active(desk, "", Role.TUTOR, 2, samples=False)
    if len(tutors) == 1 or (tutors and settings.teach_alone):
        return tutors[0]
    if not tutors and settings.teach_alone and settings.business_name:
        return Person(settings.business_name, Role.TUTOR)
    return None


def _active(desk: Desk, text: str, role: Role | None, most: int, *, samples: bool) -> list[Person]:
    found = people_service.find(desk, search=text, role=role, active=True, limit=most + _ROOM_FOR_SAMPLES)
    return [person for person in found if samples or not person.sample][:most]


class NewPeople:
    """Makes the new ones among picked people, each once, however often the form is tried."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._made: dict[tuple[str, Role], Person] = {}

    def ids(self, people: Sequence[Person]) -> tuple[int, ...]:
        """Everybody's id. Writes, so not on the window's thread. BadInput."""
        return tuple(person.id or self._make(person).id for person in people)

    def _make(self, person: Person) -> Person:
        key = (person.name.casefold(), person.role)
        if key not in self._made:
            self._made[key] = people_service.add(self._desk, person)
        return self._made[key]


class LengthField(QWidget):
    """Minutes, with the usual ones at one click."""

    changed = Signal()

    def __init__(self, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        self.spin = QSpinBox()
        self.spin.setRange(1, MOST_MINUTES)
        self.spin.setSingleStep(5)
        self.spin.setSuffix(self.tr(" min"))
        self.spin.setValue(minutes)
        self.spin.setMinimumWidth(px(112))
        self.spin.setAccessibleName(self.tr("Length in minutes"))
        self.spin.valueChanged.connect(self.changed)
        row.addWidget(self.spin)
        for preset in _PRESETS:
            button = Button(str(preset), lambda preset=preset: self.spin.setValue(preset), compact=True)  # type: ignore[misc]
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number field does the same by keyboard
            button.setAccessibleName(self.tr("{n} minutes").format(n=preset))
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label's letter passes over what takes none
        self.setFocusProxy(self.spin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def minutes(self) -> int:
        return self.spin.value()


class RecordField(QWidget):
    """Whether the class is recorded. The first time on this PC it asks whether everybody agreed."""

    def __init__(self, office: Office, record: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._agreed = record or office.recall(_CONSENT) is not None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        self.box = QCheckBox(self.tr("&Record this class"))
        self.box.setChecked(record)
        column.addWidget(self.box)
        column.addWidget(
            Label(self.tr("Beta at LearnCube: a recording may be missing or late."), "caption", wrap=True)
        )
        self.box.clicked.connect(self._ask_once)
        self.question: QMessageBox | None = None

    @property
    def record(self) -> bool:
        return self.box.isChecked()

    def _ask_once(self, on: bool) -> None:
        if not on or self._agreed:
            return
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Record this class"))
        box.setText(self.tr("Has everybody agreed to be recorded?"))
        box.setInformativeText(
            self.tr("In many countries each person, and a child's parent, has to agree first.")
        )
        box.addButton(self.tr("Yes, everybody agreed"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(self._agree)
        box.rejected.connect(lambda: self.box.setChecked(False))
        self.question = box
        box.open()

    def _agree(self) -> None:
        self._agreed = True
        self._office.remember(_CONSENT, True)


class ClashWatch(QObject):
    """Looks, while somebody types, for people who are in another class at that time.

    ``asked`` gives the class as it stands in the form, None while it is not one yet; new people
    (id 0) clash with nothing. ``find`` looks in another way. Says what it found in ``banner``.
    """

    def __init__(
        self,
        office: Office,
        owner: QWidget,
        asked: Callable[[], NewLesson | None],
        ignoring: Collection[int] = (),
        find: Callable[[NewLesson], list[Clash]] | None = None,
    ) -> None:
        super().__init__(owner)
        self._office = office
        self._asked = asked
        self._ignoring = ignoring
        self._find = find
        self._task: Task | None = None
        self.banner = Banner(Kind.WARNING)
        self.banner.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def look_soon(self) -> None:
        """The form changed."""
        self._pause.start()

    def _look(self) -> None:
        asked = self._asked()
        if self._task is not None:
            self._task.cancel()
        if asked is None:
            self.banner.set("")
            return
        known = replace(
            asked,
            tutors=tuple(person for person in asked.tutors if person),
            students=tuple(person for person in asked.students if person),
        )
        desk, ignoring, find = self._office.desk, self._ignoring, self._find
        self._task = self._office.tasks.run(
            lambda: find(known) if find is not None else schedule_lesson.clashes(desk, known, ignoring),
            self._show,
            self._failed,
            owner=self,
        )

    def _show(self, clashes: list[Clash]) -> None:
        formats, now = self._office.formats, self._office.now()
        others: dict[int, list[Clash]] = {}
        for clash in clashes:
            others.setdefault(clash.lesson.id, []).append(clash)
        lines = [
            self.tr("{names}: {title}, {when}").format(
                names=", ".join(dict.fromkeys(clash.person.name for clash in there)),
                title=there[0].lesson.title,
                when=f"{formats.when(there[0].lesson.start, now)}–{formats.time(there[0].lesson.end)}",
            )
            for there in list(others.values())[:_SHOWN_CLASHES]
        ]
        if len(others) > _SHOWN_CLASHES:
            lines.append(self.tr("and {n} more").format(n=len(others) - _SHOWN_CLASHES))
        text = "\n".join([self.tr("In another class at that time:"), *lines]) if lines else ""
        self.banner.set(text)

    def _failed(self, _error: UserError) -> None:
        self.banner.set("")  # whatever is wrong with the form is said beside its fields


def other_zones(office: Office, start: Instant | None, people: Sequence[Person]) -> str:
    """What time it is then for people in other zones: ``17:00 in Berlin for Ada``; "" if for none."""
    if start is None:
        return ""
    here = to_datetime(start, office.settings.zone)
    by_zone: dict[str, list[Person]] = {}
    for person in people:
        if person.timezone and person.timezone != office.settings.timezone:
            by_zone.setdefault(person.timezone, []).append(person)
    said = []
    for key, there in list(by_zone.items())[:_SHOWN_ZONES]:
        at = to_datetime(start, zone_or_utc(key))
        if at.utcoffset() == here.utcoffset():
            continue
        day = "" if at.date() == here.date() else office.formats.short_day(at.date()) + " "
        who = ", ".join(first_name(person.name) for person in there[:2])
        if len(there) > 2:
            who += f", +{len(there) - 2}"
        place = office.formats.zone_name(key)
        said.append(f"{day}{at:%H:%M} {place} ({who})")
    return ", ".join(said)


def summary(office: Office, lesson: Lesson) -> str:
    """A class in one line: its title and when it is."""
    formats = office.formats
    day = formats.day(formats.day_of(lesson.start))
    return f"{lesson.title} · {day}, {formats.times(lesson.start, lesson.end)}"


def start_of(form: FormDialog, when: WhenField) -> Instant | None:
    """The moment in a form; None, and said in the form, where there is none."""
    try:
        return when.start()
    except BadInput as error:
        form.fail(error)
        return None
