"""lcadmin: classes, join links and counted minutes for LearnCube's Virtual Classroom."""

__version__ = "0.1.0"
