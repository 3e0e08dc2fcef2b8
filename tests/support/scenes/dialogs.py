"""Every dialog over the window, filled as it is on a usual day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from lcadmin.domain.instants import HOUR, MINUTE, Span, from_datetime, plus
from lcadmin.domain.people import Person, Role
from lcadmin.domain.report_sheets import Report
from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.add_closure import ClosureDialog
from lcadmin.gui.dialogs.adopt_class import AdoptClassDialog
from lcadmin.gui.dialogs.away import AwayDialog
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog, NewLinkDialog
from lcadmin.gui.dialogs.class_import import ClassImportDialog
from lcadmin.gui.dialogs.closed_days import ClosedDaysDialog
from lcadmin.gui.dialogs.contact import ContactDialog
from lcadmin.gui.dialogs.correct import CorrectDialog
from lcadmin.gui.dialogs.credit import CreditDialog
from lcadmin.gui.dialogs.doctor import DoctorDialog
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.dialogs.erase_person import EraseDialog
from lcadmin.gui.dialogs.family import FamilyDialog
from lcadmin.gui.dialogs.first_start import FirstStart
from lcadmin.gui.dialogs.history import HistoryDialog
from lcadmin.gui.dialogs.leaving import LeavingDialog
from lcadmin.gui.dialogs.lock_month import LockMonthDialog
from lcadmin.gui.dialogs.log_details import LogDetailsDialog
from lcadmin.gui.dialogs.log_match import LogMatchDialog
from lcadmin.gui.dialogs.logs_preview import LogsPreviewDialog
from lcadmin.gui.dialogs.logs_result import LogsResultDialog
from lcadmin.gui.dialogs.long_work import LongWork
from lcadmin.gui.dialogs.mail_texts import MailTextsDialog
from lcadmin.gui.dialogs.merge_people import MergeDialog
from lcadmin.gui.dialogs.money_rules import MoneyRulesDialog
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog
from lcadmin.gui.dialogs.move_many import MoveManyDialog
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.dialogs.people_import import PeopleFileGuide, PeopleImportDialog
from lcadmin.gui.dialogs.person import PersonDialog
from lcadmin.gui.dialogs.proof import ProofDialog
from lcadmin.gui.dialogs.qr import QrDialog
from lcadmin.gui.dialogs.rate import BonusDialog, RateDialog
from lcadmin.gui.dialogs.rates import BonusesDialog, RatesDialog
from lcadmin.gui.dialogs.replace_tutor import ReplaceTutorDialog
from lcadmin.gui.dialogs.restore import RestoreDialog
from lcadmin.gui.dialogs.send import send_links, send_week
from lcadmin.gui.dialogs.support import SupportDialog
from lcadmin.gui.office import Shelf
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.learncube.csv_layout import CLASSES, PARTICIPANTS
from lcadmin.learncube.sources import LearnCubeSources
from lcadmin.services import auto_backup, class_logs, credit, invite, people, report
from lcadmin.services.away import Away, Missed
from lcadmin.services.log_entries import Counts, LogsImport, RejectedRow
from lcadmin.services.log_matching import Unsure
from lcadmin.services.log_tables import LogQuery
from lcadmin.services.support_message import support_message
from lcadmin.store import SqliteStore
from lcadmin.store.backups import FolderBackups
from lcadmin.store.personal_files import FolderFiles
from tests.support.exports import class_cells, person_cells, text_of
from tests.support.scenes.sample import LONG_NAME
from tests.support.scenes.stage import Needs, Scene, Stage

_PASTED = """Title\tStart\tMinutes\tTutor\tStudents
Algebra\t30.11.2026 16:00\t60\tAnna Kowalska\tTom Baker
Reading\tsoon\t60\tAnna Kowalska\tMia Baker
Chess club\t01.12.2026 17:30\t45\tDavid Osei\tNoor Haddad; Zoe Newcomer
"""


def _of(name: str, make: Callable[[Stage], QDialog], needs: Needs = Needs.MONTH) -> Scene:
    return Scene(name, lambda stage: stage.shown(make(stage)), needs)


def _new_class_full(stage: Stage) -> QWidget:
    """A form in which everything shows: somebody new with a long name, a clash, a series."""
    form = NewClassDialog(stage.office, stage.window)
    busy = stage.lesson("Statistics")
    form.open()
    stage.settle()
    form.title_edit.setText("Statistics, part 2")
    form.when.set_start(busy.start)
    form.tutor.set_people([stage.person("Anna Kowalska")])
    newcomer = Person(LONG_NAME, Role.STUDENT)
    form.students.set_people([stage.person("Tom Baker"), newcomer, Person("Zoe New", Role.STUDENT)])
    stage.settle()
    return form


def _new_class_offers(stage: Stage) -> QWidget:
    """While a name is being typed."""
    form = NewClassDialog(stage.office, stage.window)
    form.open()
    form.activateWindow()
    stage.settle()
    form.students.edit.setFocus()
    form.students.edit.setText("ba")
    form.students.ask_now()
    stage.settle()
    return form


def _new_class_wrong(stage: Stage) -> QWidget:
    form = NewClassDialog(stage.office, stage.window)
    form.open()
    stage.settle()
    form.save()
    stage.settle()
    return form


def _class_import(stage: Stage) -> QWidget:
    page = stage.page("classes").page
    assert isinstance(page, ClassesPage)
    QGuiApplication.clipboard().setText(_PASTED)
    page.importer.paste()
    stage.settle()
    return stage.dialog(ClassImportDialog)


def _proof(stage: Stage) -> QWidget:
    lesson = stage.lessons()[0]
    page = stage.page("minutes", lesson_id=lesson.id).page
    assert isinstance(page, MinutesPage)
    page.proof_button.click()
    return stage.dialog(ProofDialog)


def _correct(stage: Stage) -> QDialog:
    lesson = stage.lessons()[0]
    return CorrectDialog(stage.office, lesson, stage.bench.kept(lesson), stage.window)


def _away(stage: Stage) -> QDialog:
    now = stage.office.now()
    silent = Span(plus(now, -18 * HOUR), plus(now, -20 * MINUTE))
    missed = tuple(
        Missed(one, silent) for one in stage.lessons() if silent.start < one.end and one.start < now
    )
    return AwayDialog(stage.office, Away(silent.start, plus(now, -20 * MINUTE), missed), stage.window)


def _lock_month(stage: Stage) -> QDialog:
    month = date(2026, 10, 1)
    zone = stage.office.settings.zone
    start, end = (from_datetime(datetime(2026, at, 1, tzinfo=zone)) for at in (10, 11))
    found = report.sheet(stage.bench.desk, Report.TUTORS, start=start, end=end)
    return LockMonthDialog(stage.office, Role.TUTOR, month, found, stage.window)


def _files(folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    classes = [
        class_cells("lc-91", "2026-11-02 17:00:00", title="Algebra", minutes="61"),
        class_cells("lc-92", "2026-11-03 17:00:00", title="Geometry", minutes="0"),
        class_cells("lc-94", "soon"),
    ]
    seen = [person_cells("lc-91", "anna", "2026-11-02 17:00:00", first_name="Anna", is_tutor="true")]
    files = folder / "classes.csv", folder / "people.csv"
    for file, rows, columns in zip(files, (classes, seen), (CLASSES, PARTICIPANTS), strict=True):
        names = {place: name.replace("_", " ").capitalize() for name, place in columns.items()}
        head = [names.get(place, f"Field {place + 1}") for place in range(len(rows[0]))]
        file.write_text(text_of(rows, head=head), encoding="utf-8")
    return list(files)


def _logs_preview(stage: Stage) -> QDialog:
    sources, zone = LearnCubeSources(stage.bench.desk), stage.office.settings.zone
    looks = [sources.look(path, zone) for path in _files(stage.folder / "exports")]
    return LogsPreviewDialog(stage.office, sources, looks, stage.window)


def _logs_result(stage: Stage) -> QDialog:
    done = LogsImport(
        Counts(41, 3, 120),
        Counts(96, 0, 250),
        rejected=[RejectedRow("classes.csv", 18, Text.of("sheet_no_day", given="soon"), ("lc-94", "soon"))],
        repeated=2,
    )
    return LogsResultDialog(stage.office, done, {"classes.csv": stage.folder / "classes.csv"}, stage.window)


def _log_details(stage: Stage) -> QDialog:
    desk = stage.bench.desk
    row = class_logs.first(desk, LogQuery(), 1)[0]
    details = class_logs.details(desk, row.class_no)
    assert details is not None
    return LogDetailsDialog(stage.office, details, stage.window)


def _log_match(stage: Stage) -> QDialog:
    row = class_logs.first(stage.bench.desk, LogQuery(), 1)[0]
    return LogMatchDialog(stage.office, [Unsure(row, tuple(stage.lessons()[:2]))], stage.window)


def _restore(stage: Stage) -> QDialog:
    root = stage.folder / "data"
    shelf = Shelf(FolderBackups(root), root / "backups")
    auto_backup.run_if_due(stage.bench.desk, shelf.backups, shelf.own)
    return RestoreDialog(stage.office, shelf, shelf.own, stage.window)


def _erase(stage: Stage) -> QDialog:
    root, store = stage.folder / "data", stage.bench.store
    assert isinstance(store, SqliteStore)
    shelf = Shelf(FolderBackups(root), root / "backups")
    shelf.backups.make_automatic(shelf.own, stage.bench.clock.now())
    files = FolderFiles(root, store)
    return EraseDialog(stage.office, stage.person("Tom Baker"), files, shelf, stage.window)


def _people_import(stage: Stage) -> QDialog:
    text = "name,role,email\nAda Byron,student,ada@example.com\n,student,nobody\nJan,boss,\n"
    return PeopleImportDialog(stage.office, people.import_csv(stage.bench.desk, text), stage.window)


def _long_work(stage: Stage) -> QWidget:
    """Not quite half done."""
    dialog = LongWork(stage.office, "Moving 800 classes…", stage.window)
    dialog._told.emit(320, 800)
    return stage.shown(dialog)


def _first_start(step: int) -> Scene:
    def make(stage: Stage) -> QDialog:
        dialog = FirstStart(stage.office, stage.window)
        dialog.show_step(step)
        return dialog

    return _of(f"first-start-{step + 1}", make, Needs.ANYTHING)


def _qr(stage: Stage) -> QDialog:
    lesson = stage.lesson("Statistics")
    url = f"https://bright.learn-cube.com/?token={lesson.token}"
    return QrDialog(stage.office, "Tom Baker", lesson.title, url, stage.window)


def _account(stage: Stage) -> QDialog:
    account = credit.account(stage.bench.desk, stage.person("Tom Baker").id)
    return CreditDialog(stage.office, account, stage.window)


def _family(stage: Stage) -> QDialog:
    siblings = (stage.person("Mia Baker"),)
    return FamilyDialog(stage.office, stage.person("Tom Baker"), siblings, stage.window)


def _leaving(stage: Stage) -> QDialog:
    anna = stage.person("Anna Kowalska")
    ahead = [one for one in stage.lessons() if one.start > stage.office.now()]
    return LeavingDialog(stage.office, anna, ahead, stage.window)


def _doctor(stage: Stage) -> QWidget:
    lesson = stage.lesson("Statistics")
    links = invite.links(stage.bench.desk, lesson.id)
    dialog = DoctorDialog(stage.office, stage.window, link=links[0].url)
    return stage.shown(dialog)


def _send_week(stage: Stage) -> QWidget:
    dialog = send_week(stage.office, stage.window)
    stage.settle()
    return dialog


def _send_links(stage: Stage) -> QWidget:
    dialog = send_links(stage.office, [stage.lesson("Statistics").id], stage.window)
    stage.settle()
    return dialog


def _support(stage: Stage) -> QDialog:
    return SupportDialog(stage.office, support_message(stage.bench.desk), stage.window)


DIALOGS = (
    _first_start(0),
    _first_start(1),
    _first_start(2),
    _of("new-class", lambda s: NewClassDialog(s.office, s.window), Needs.ANYTHING),
    Scene("new-class-full", _new_class_full),
    Scene("new-class-offers", _new_class_offers),
    Scene("new-class-wrong", _new_class_wrong, Needs.ANYTHING),
    _of("edit-class", lambda s: EditClassDialog(s.office, s.lesson("Statistics"), s.window)),
    _of("move-class", lambda s: MoveClassDialog(s.office, s.lesson("Statistics"), s.window)),
    _of("duplicate-class", lambda s: DuplicateClassDialog(s.office, s.lesson("Statistics"), s.window)),
    _of("move-many", lambda s: MoveManyDialog(s.office, s.lessons()[-4:], s.window)),
    _of("cancel-class", lambda s: CancelClassDialog(s.office, [s.lesson("Statistics")], s.window)),
    _of("cancel-classes", lambda s: CancelClassDialog(s.office, s.lessons()[-3:], s.window)),
    _of(
        "new-link",
        lambda s: NewLinkDialog(
            s.office, s.lesson("Statistics"), s.lesson("Statistics").students[0], s.window
        ),
    ),
    _of("replace-tutor", lambda s: ReplaceTutorDialog(s.office, s.lesson("Statistics"), s.window)),
    _of(
        "adopt-class",
        lambda s: AdoptClassDialog(s.office, "Ab3dEf6hIj9kLm2nOp5qRs", s.office.now(), s.window),
    ),
    Scene("class-import", _class_import),
    _of("closed-days", lambda s: ClosedDaysDialog(s.office, s.window), Needs.ANYTHING),
    _of("closure", lambda s: ClosureDialog(s.office, date(2026, 11, 27), None, s.window)),
    _of(
        "absence",
        lambda s: ClosureDialog(s.office, date(2026, 11, 27), s.person("Anna Kowalska"), s.window),
    ),
    Scene("send-week", _send_week, Needs.ANYTHING),
    Scene("send-links", _send_links),
    _of("mail-texts", lambda s: MailTextsDialog(s.office, s.window), Needs.ANYTHING),
    Scene("doctor", _doctor),
    _of("doctor-empty", lambda s: DoctorDialog(s.office, s.window), Needs.ANYTHING),
    _of("qr", _qr),
    _of("person", lambda s: PersonDialog(s.office, s.person("Tom Baker"), s.window)),
    _of("new-person", lambda s: PersonDialog(s.office, None, s.window), Needs.ANYTHING),
    _of("contact", lambda s: ContactDialog(s.office, s.person("Tom Baker"), None, s.window)),
    _of(
        "family", lambda s: FamilyDialog(s.office, s.person("Tom Baker"), (s.person("Mia Baker"),), s.window)
    ),
    _of("credit", _account),
    _of("merge", lambda s: MergeDialog(s.office, s.person("Tom Baker"), s.window)),
    _of("leaving", _leaving),
    _of("erase-person", _erase),
    _of("people-guide", lambda s: PeopleFileGuide(s.window), Needs.ANYTHING),
    _of("people-import", _people_import),
    Scene("proof", _proof),
    _of("correct", _correct),
    _of("rates", lambda s: RatesDialog(s.office, Role.TUTOR, s.window), Needs.ANYTHING),
    _of("prices", lambda s: RatesDialog(s.office, Role.STUDENT, s.window), Needs.ANYTHING),
    _of("rate", lambda s: RateDialog(s.office, Role.TUTOR, None, s.person("Anna Kowalska"), s.window)),
    _of("bonuses", lambda s: BonusesDialog(s.office, s.window), Needs.ANYTHING),
    _of("bonus", lambda s: BonusDialog(s.office, None, None, s.window)),
    _of("pay-rules", lambda s: MoneyRulesDialog(s.office, Role.TUTOR, s.window)),
    _of("price-rules", lambda s: MoneyRulesDialog(s.office, Role.STUDENT, s.window)),
    _of("lock-month", _lock_month),
    _of("logs-preview", _logs_preview),
    _of("logs-result", _logs_result),
    _of("log-details", _log_details),
    _of("log-match", _log_match),
    _of("history", lambda s: HistoryDialog(s.office, s.window), Needs.ANYTHING),
    _of("restore", _restore),
    _of("support", _support),
    _of("while-away", _away),
    Scene("long-work", _long_work),
)
