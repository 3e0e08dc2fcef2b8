"""What goes out of the program: tables for spreadsheets, JSON for scripts, text for people."""

from lcadmin.outputs.durations import durations_csv, durations_json, durations_text

__all__ = ["durations_csv", "durations_json", "durations_text"]
