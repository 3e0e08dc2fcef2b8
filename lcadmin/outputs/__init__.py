"""What goes out of the program: tables for spreadsheets, pages, JSON for scripts, text for people."""

from lcadmin.outputs.class_logs import class_logs_csv, participants_csv
from lcadmin.outputs.dress import Dress
from lcadmin.outputs.messages import messages_csv
from lcadmin.outputs.person_file import PERSON_FORMS, file_name, person_file
from lcadmin.outputs.report_files import FORMS, print_report, report_clipboard, report_file
from lcadmin.outputs.sheet_texts import sheet_csv, sheet_json, sheet_text
from lcadmin.outputs.statement import (
    STATEMENT_FORMS,
    print_statements,
    statement_file,
    statement_json,
    statement_name,
    statement_words,
)

__all__ = [
    "FORMS",
    "PERSON_FORMS",
    "STATEMENT_FORMS",
    "Dress",
    "class_logs_csv",
    "file_name",
    "messages_csv",
    "participants_csv",
    "person_file",
    "print_report",
    "print_statements",
    "report_clipboard",
    "report_file",
    "sheet_csv",
    "sheet_json",
    "sheet_text",
    "statement_file",
    "statement_json",
    "statement_name",
    "statement_words",
]
