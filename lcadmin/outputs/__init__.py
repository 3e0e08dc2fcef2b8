"""What goes out of the program: tables for spreadsheets, pages, JSON for scripts, text for people."""

from lcadmin.outputs.dress import Dress
from lcadmin.outputs.report_files import FORMS, print_report, report_clipboard, report_file
from lcadmin.outputs.sheet_texts import sheet_csv, sheet_json, sheet_text

__all__ = [
    "FORMS",
    "Dress",
    "print_report",
    "report_clipboard",
    "report_file",
    "sheet_csv",
    "sheet_json",
    "sheet_text",
]
