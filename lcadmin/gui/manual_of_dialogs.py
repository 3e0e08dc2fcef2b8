"""What somebody who presses F1 in a dialog wants to read: a topic, and what the manual says below it."""

from __future__ import annotations

from lcadmin.gui.manual import chapter_of

_PLANNING = ("planning", "everyday-tasks.md#move-cancel-excuse")
_MANY = ("planning", "everyday-tasks.md#many-classes-at-once")
_PEOPLE = ("people", "everyday-tasks.md#people")
_RATES = ("reports", "reports-and-pay.md#what-an-hour-is-worth")
_LOGS = ("logs", "imports.md#learncubes-class-logs")
_MINUTES = ("minutes", "everyday-tasks.md#why-is-this-class-47-minutes")
_MOVING = ("moving", "backup-and-restore.md#move-to-another-pc")

_OF_DIALOG = {
    "ArrivedDialog": _MOVING,
    "AwayDialog": ("on", "troubleshooting.md#the-light-at-the-bottom-of-the-window"),
    "BonusDialog": _RATES,
    "BonusesDialog": _RATES,
    "BringInDialog": ("connection", "imports.md#what-learncube-has-planned-already"),
    "CancelClassDialog": _PLANNING,
    "ClassImportDialog": ("planning", "imports.md#classes-from-a-spreadsheet"),
    "ClosedDaysDialog": _PLANNING,
    "ClosureDialog": _PLANNING,
    "ContactDialog": _PEOPLE,
    "CorrectDialog": _MINUTES,
    "CreditDialog": ("credit", "everyday-tasks.md#credit"),
    "DoctorDialog": ("links", "everyday-tasks.md#somebody-is-not-let-in"),
    "DuplicateClassDialog": ("planning", "everyday-tasks.md#the-same-class-next-week"),
    "EditClassDialog": _PLANNING,
    "EraseDialog": ("people", "privacy.md#erasing"),
    "FamilyDialog": _PEOPLE,
    "FirstStart": ("practice", "getting-started.md"),
    "HistoryDialog": ("undo", "everyday-tasks.md#take-something-back"),
    "LeavingDialog": _PEOPLE,
    "LettersDialog": ("sending", "messages.md"),
    "LockMonthDialog": ("reports", "reports-and-pay.md#paying-a-month"),
    "LogDetailsDialog": _LOGS,
    "LogMatchDialog": ("logs", "imports.md#which-class-is-it"),
    "LogsPreviewDialog": _LOGS,
    "LogsResultDialog": _LOGS,
    "LongWork": ("undo", "everyday-tasks.md#many-classes-at-once"),
    "MailTextsDialog": ("sending", "messages.md#what-it-says"),
    "MergeDialog": _PEOPLE,
    "MoneyRulesDialog": ("reports", "reports-and-pay.md#what-is-counted"),
    "MoveClassDialog": _PLANNING,
    "MoveFolderDialog": ("safe", "backup-and-restore.md#where-not-to-keep-it"),
    "MoveInDialog": _MOVING,
    "MoveManyDialog": _MANY,
    "MoveOutDialog": _MOVING,
    "NewClassDialog": ("first-class", "everyday-tasks.md#a-new-class"),
    "NewLinkDialog": ("links", "everyday-tasks.md#one-students-link-again"),
    "PeopleFileGuide": ("people", "imports.md#people-from-a-list"),
    "PeopleImportDialog": ("people", "imports.md#people-from-a-list"),
    "PersonDialog": _PEOPLE,
    "ProofDialog": _MINUTES,
    "QrDialog": ("links", "everyday-tasks.md#one-students-link-again"),
    "RateDialog": _RATES,
    "RatesDialog": _RATES,
    "ReplaceTutorDialog": ("planning", "everyday-tasks.md#another-tutor"),
    "RestoreDialog": ("safe", "backup-and-restore.md#put-a-backup-back"),
    "StartTrouble": ("safe", "troubleshooting.md#lcadmin-cannot-open-your-data"),
    "SupportDialog": ("on", "troubleshooting.md#a-fault-in-lcadmin"),
    "TakeBackDialog": _MOVING,
}
"""By the name of its class: a dialog is loaded when it is opened."""


def topic_of_dialog(dialog: type) -> tuple[str, str, str]:
    """The topic, the chapter and its section ("" is all of it) for a dialog; one that is a kind of another
    has that one's."""
    for kind in dialog.__mro__:
        if kind.__name__ in _OF_DIALOG:
            topic, place = _OF_DIALOG[kind.__name__]
            name, _, part = place.partition("#")
            return topic, name, part
    return ("first-class", *chapter_of("first-class"))
