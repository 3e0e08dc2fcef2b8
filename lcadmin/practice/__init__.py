"""A stand-in for LearnCube on this machine: the join page, the messages it sends, its REST API."""

from lcadmin.practice.callbacks import CallbackForm
from lcadmin.practice.classroom import PracticeAddress, PracticeClassroom
from lcadmin.practice.records import PlannedClassroom

__all__ = ["CallbackForm", "PlannedClassroom", "PracticeAddress", "PracticeClassroom"]
