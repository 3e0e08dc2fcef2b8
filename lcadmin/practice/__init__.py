"""A stand-in for LearnCube on this machine: the join page, the messages it sends, its REST API.

What it is made of (a server, JWT, requests) is loaded when the first of these names is asked for: the window
only has a switch for it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lcadmin.practice.callbacks import CallbackForm
    from lcadmin.practice.classroom import PracticeAddress, PracticeClassroom
    from lcadmin.practice.records import PlannedClassroom

__all__ = ["CallbackForm", "PlannedClassroom", "PracticeAddress", "PracticeClassroom"]

_IN = {
    "CallbackForm": "callbacks",
    "PlannedClassroom": "records",
    "PracticeAddress": "classroom",
    "PracticeClassroom": "classroom",
}


def __getattr__(name: str) -> object:
    if name not in _IN:
        raise AttributeError(name)
    return getattr(import_module(f"lcadmin.practice.{_IN[name]}"), name)
