"""A stand-in for LearnCube on this machine: the join page, the messages it sends, its REST API.

What it is made of (a server, JWT, requests) is loaded when the first of these names is asked for: the window
only has a switch for it.
"""

from typing import TYPE_CHECKING

from lcadmin.lazy_names import lazy_names

if TYPE_CHECKING:
    from lcadmin.practice.callbacks import CallbackForm
    from lcadmin.practice.classroom import PracticeAddress, PracticeClassroom
    from lcadmin.practice.records import PlannedClassroom

__all__ = ["CallbackForm", "PlannedClassroom", "PracticeAddress", "PracticeClassroom"]

_FOUND_IN = {
    "CallbackForm": "callbacks",
    "PlannedClassroom": "records",
    "PracticeAddress": "classroom",
    "PracticeClassroom": "classroom",
}

__getattr__ = lazy_names(__name__, _FOUND_IN)
