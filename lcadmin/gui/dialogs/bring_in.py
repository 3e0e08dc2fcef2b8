"""People and classes that LearnCube has already: what would come, and bringing it in with one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.long_work import run_long
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import Column, Mark, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import people, planned
from lcadmin.services.planned import Imported, PlannedClass, PlannedImport
from lcadmin.services.planned_feed import Planned, fetch

translate = QCoreApplication.translate

_SHOWN_NEW = 6
_ONE_LINE, _TWO_LINES = 40, 53
_WIDE, _NARROW = 1_000, 480


def bring_in(office: Office, window: QWidget) -> None:
    """Asks LearnCube what it has, then shows it over ``window``."""
    logs, desk = office.logs, office.desk
    if logs is None:
        return

    def show(found: tuple[Planned, list[Person]]) -> None:
        BringInDialog(office, *found, window).open()

    run_long(
        office,
        window,
        translate("BringInDialog", "Asking LearnCube what it has planned…"),
        lambda progress, off: (
            fetch(desk, logs.feed(), progress, off),
            people.find(desk, role=Role.TUTOR, active=True),
        ),
        show,
    )


class BringInDialog(FormDialog):
    """Every class with what becomes of it, the people who would be made, one button."""

    def __init__(
        self, office: Office, found: Planned, tutors: list[Person], window: QWidget | None = None
    ) -> None:
        title = translate("BringInDialog", "People and classes from LearnCube")
        width = _WIDE if found.classes else _NARROW
        super().__init__(office, title, translate("BringInDialog", "&Bring in"), window, width=width)
        self._found = found
        self.plan: PlannedImport | None = None
        self.tutor = QComboBox()
        self.tutor.addItem(self.tr("(nobody: these are not taken)"), None)
        for tutor in tutors:
            self.tutor.addItem(tutor.name, tutor.id)
        if office.settings.teach_alone and len(tutors) == 1:
            self.tutor.setCurrentIndex(1)
        self.people = QCheckBox(self.tr("&Also people who are in none of these classes"))
        self.people.setChecked(True)
        self.newcomers = Label("", wrap=True)
        self.summary = Label("", wrap=True)
        self.model: RowsModel[PlannedClass] = RowsModel(
            self._columns(), key=lambda one: (one.log.token, one.log.start)
        )
        self.model.setParent(self)
        self.table = RowsView(self.model, self.tr("Classes"))
        self.card = TableCard(self.table)
        self.card.setMinimumHeight(px(240))
        self.save_button.setEnabled(False)
        self._lay_out()
        self._loader = Loader.asking(office.tasks, self, self._question, self._plan, self._show, self._cannot)
        self.tutor.currentIndexChanged.connect(self._loader.restart)
        self.people.toggled.connect(self._loader.restart)
        self._loader.load()

    def _lay_out(self) -> None:
        note = self.tr(
            "Classes still to come keep their tokens. Links that were given out before do not lead in here: "
            "send the new ones afterwards, with Send week."
        )
        self.note = Label(note, "muted", wrap=True)
        self.form.addWidget(self.note)
        self.teaches = Field(self.tr("&Tutor where LearnCube names none"), self.tutor)
        self.form.addWidget(self.teaches)
        self.form.addWidget(self.card, 1)
        self.form.addWidget(self.people)
        self.form.addWidget(self.newcomers)
        self.form.addWidget(self.summary)
        for widget in (self.note, self.card):
            widget.setVisible(bool(self._found.classes))
        self.people.setVisible(bool(self._found.people))

    def _columns(self) -> list[Column[PlannedClass]]:
        return [
            chip_column("", self._state),
            Column(self.tr("When"), self._when),
            Column(
                self.tr("Class"),
                lambda one: one.new.title if one.new else one.log.title,
                bold=True,
                stretch=3,
                detail=self._why,
                across=True,
                tip=self._why,
            ),
            Column(self.tr("Tutor"), lambda one: ", ".join(one.tutors), stretch=1),
            Column(self.tr("Students"), lambda one: ", ".join(one.students), stretch=1),
        ]

    def _state(self, one: PlannedClass) -> Mark:
        if one.new is not None:
            return Mark(self.tr("New"), Kind.GOOD)
        if one.here:
            return Mark(self.tr("Here already"), Kind.NEUTRAL)
        return Mark(self.tr("Not taken"), Kind.WARNING)

    def _when(self, one: PlannedClass) -> str:
        formats = self.office.formats
        day = formats.short_day(formats.day_of(one.log.start))
        return self.tr("{day}, {time}").format(day=day, time=formats.time(one.log.start))

    def _why(self, one: PlannedClass) -> str:
        return "" if one.why is None or one.here else self.office.say(one.why)

    # The plan

    def _question(self) -> tuple[int | None, bool]:
        tutor = self.tutor.currentData()
        return (tutor if isinstance(tutor, int) else None), self.people.isChecked()

    def _plan(self, asked: tuple[int | None, bool]) -> PlannedImport:
        tutor, everybody = asked
        return planned.plan(self.office.desk, self._found, tutor=tutor, everybody=everybody)

    def _cannot(self, error: UserError) -> None:
        self.save_button.setEnabled(False)
        self.fail(error)

    def _show(self, plan: PlannedImport) -> None:
        self.plan = plan
        self.model.set_rows(sorted(plan.classes, key=lambda one: (one.new is not None, one.here)))
        height = _TWO_LINES if plan.rejected else _ONE_LINE
        self.table.verticalHeader().setDefaultSectionSize(px(height))
        needs_tutor = any(not one.tutors and not one.here and one.log.token for one in plan.classes)
        self.teaches.setVisible(needs_tutor)
        self.save_button.setEnabled(not plan.is_empty)
        good, new = plan.good, len(plan.newcomers)
        words = self.tr("&Bring in %n classes", "", good) if good else self.tr("&Bring in %n people", "", new)
        if not plan.is_empty:
            self.save_button.setText(words)
        elif not self._found.classes and not self._found.people:
            self.save_button.hide()
            self.cancel_button.setText(self.tr("Close"))
        self.newcomers.setText(self._new_words(plan.newcomers))
        self.newcomers.setVisible(bool(plan.newcomers))
        self.summary.setText(self._summary(plan))

    def _new_words(self, names: tuple[str, ...]) -> str:
        shown = ", ".join(names[:_SHOWN_NEW])
        if len(names) > _SHOWN_NEW:
            shown += f", +{self.office.formats.number(len(names) - _SHOWN_NEW)}"
        return self.tr("New people: {names}").format(names=shown)

    def _summary(self, plan: PlannedImport) -> str:
        said = []
        if not plan.classes:
            said.append(self.tr("LearnCube has no class still to come."))
            if plan.is_empty:
                said.append(self.tr("There is nothing to bring in."))
        if plan.here:
            said.append(self.tr("%n classes are here already.", "", plan.here))
        if plan.rejected:
            said.append(self.tr("%n classes are not taken.", "", len(plan.rejected)))
        if plan.known:
            said.append(self.tr("%n people are here already.", "", plan.known))
        if self._found.unread:
            said.append(self.tr("%n rows could not be understood.", "", self._found.unread))
        return " ".join(said)

    # Doing it

    def save(self) -> None:
        plan, office = self.plan, self.office
        if plan is None or plan.is_empty:
            return

        def made(done: Imported) -> None:
            office.done(self._said(done))
            self.accept()
            office.go_to("classes" if done.ids else "people")

        run_long(
            office,
            self,
            self.tr("Bringing in people and classes"),
            lambda progress, off: planned.run(office.desk, plan, progress, off),
            made,
        )

    def _said(self, done: Imported) -> str:
        classes, faces = len(done.ids), done.people
        parts = []
        if classes:
            parts.append(self.tr("%n classes brought in", "", classes))
        if faces:
            parts.append(self.tr("%n people brought in", "", faces))
        return " · ".join(parts)
