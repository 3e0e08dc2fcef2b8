"""A spreadsheet of classes: which column is what, guessed from its head and its cells; and the cells of a row
as the import of classes reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lcadmin.domain.errors import BadInput
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.typed_times import read_day, read_minutes, read_time, says_day_first


class Part(StrEnum):
    """What a column can be."""

    TITLE = "title"
    START = "start"  # day and time in one cell
    DAY = "day"
    TIME = "time"
    MINUTES = "minutes"
    END = "end"  # until when, where there is no length
    TUTOR = "tutor"
    STUDENTS = "students"
    KIND = "kind"
    RECORD = "record"
    TOKEN = "token"  # noqa: S105 - a column of that name


Columns = Mapping[Part, int]
"""Which column (from 0) is what."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row by its number in the file (the first is 1)."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file or the clipboard holds; ``heads`` are empty where its first row is a class already."""

    heads: tuple[str, ...]
    rows: tuple[SheetRow, ...]

    @property
    def width(self) -> int:
        return max((len(row.cells) for row in self.rows), default=len(self.heads))


_HEADS: Mapping[Part, tuple[str, ...]] = {
    Part.TITLE: ("title", "class", "lesson", "subject", "course", "topic", "name", "titel", "kurs",
                 "fach", "thema", "titre", "cours", "matière", "título", "titulo", "clase", "asignatura"),
    Part.START: ("start", "starts", "begin", "begins", "when", "datetime", "date and time",
                 "beginn", "wann", "début", "debut", "inicio", "quand", "cuándo"),
    Part.DAY: ("date", "day", "datum", "tag", "jour", "fecha", "día", "dia", "start date"),
    Part.TIME: ("time", "start time", "from", "zeit", "uhrzeit", "von", "heure", "de", "hora", "desde"),
    Part.MINUTES: ("minutes", "length", "duration", "min", "mins", "minuten", "dauer", "länge", "durée",
                   "duree", "duración", "duracion", "minutos"),
    Part.END: ("end", "ends", "end time", "to", "until", "ende", "bis", "fin", "à", "hasta"),
    Part.TUTOR: ("tutor", "teacher", "tutors", "coach", "lehrer", "lehrerin", "lehrkraft", "professeur",
                 "prof", "enseignant", "profesor", "profesora", "docente"),
    Part.STUDENTS: ("students", "student", "learner", "learners", "pupil", "pupils", "participants",
                    "schüler", "schülerin", "teilnehmer", "élève", "élèves", "eleve", "eleves", "étudiant",
                    "étudiants", "alumno", "alumnos", "alumna", "estudiante", "estudiantes"),
    Part.KIND: ("kind", "type", "art", "sorte", "tipo"),
    Part.RECORD: ("record", "recording", "aufnahme", "aufzeichnen", "enregistrer", "grabar", "grabación"),
    Part.TOKEN: ("token",),
}  # fmt: skip
_BY_HEAD = {word: part for part, words in _HEADS.items() for word in words}
_KINDS = {
    "": LessonKind.NORMAL, "normal": LessonKind.NORMAL, "regular": LessonKind.NORMAL,
    "trial": LessonKind.TRIAL, "probe": LessonKind.TRIAL, "essai": LessonKind.TRIAL,
    "prueba": LessonKind.TRIAL, "make-up": LessonKind.MAKE_UP, "make_up": LessonKind.MAKE_UP,
    "makeup": LessonKind.MAKE_UP, "free": LessonKind.FREE, "gratis": LessonKind.FREE,
}  # fmt: skip
_YES = ("yes", "y", "1", "true", "x", "ja", "oui", "sí", "si")
_NO = ("", "no", "n", "0", "false", "-", "nein", "non")
_SEPARATORS = re.compile(r"[;\n]")
_LOOKED_AT = 50
_LEAST_HEADS = 2


def with_heads(rows: Sequence[SheetRow]) -> Sheet:
    """The rows as a sheet: the first one names the columns where at least two of its cells do."""
    if not rows:
        return Sheet((), ())
    named = [cell for cell in rows[0].cells if _word(cell) in _BY_HEAD]
    if len(named) >= _LEAST_HEADS:
        return Sheet(rows[0].cells, tuple(rows[1:]))
    return Sheet((), tuple(rows))


def guess(sheet: Sheet) -> dict[Part, int]:
    """Which column is what: by its head, and where there is none by its cells."""
    found: dict[Part, int] = {}
    for place, head in enumerate(sheet.heads):
        part = _BY_HEAD.get(_word(head))
        if part is not None and part not in found:
            found[part] = place
    if not sheet.heads:
        _guess_by_cells(sheet, found)
    return _with_sense(found)


def day_first(sheet: Sheet, columns: Columns, usual: bool) -> bool:
    """Whether days stand before months in this sheet; ``usual`` where no cell tells."""
    place = columns.get(Part.START, columns.get(Part.DAY))
    texts = [] if place is None else [_cell(row, place) for row in sheet.rows]
    told = says_day_first(texts)
    return usual if told is None else told


def read_row(row: SheetRow, columns: Columns, minutes: int, *, first_day: bool) -> dict[str, str]:
    """The row's cells by the names and in the forms that the import of classes takes; ``minutes`` where no
    column tells how long. BadInput where a cell cannot be read."""
    said = {part: _cell(row, place) for part, place in columns.items()}
    day, time = _start(said, first_day=first_day)
    length = _length(said, time, minutes)
    return {
        "title": said.get(Part.TITLE, ""),
        "start": f"{day}T{time[0]:02}:{time[1]:02}",
        "minutes": str(length),
        "tutor": _people(said.get(Part.TUTOR, "")),
        "students": _people(said.get(Part.STUDENTS, "")),
        "token": said.get(Part.TOKEN, ""),
        "kind": _kind(said.get(Part.KIND, "")).value,
        "record": _record(said.get(Part.RECORD, "")),
    }


def _start(said: Mapping[Part, str], *, first_day: bool) -> tuple[str, tuple[int, int]]:
    given = said.get(Part.START) or said.get(Part.DAY, "")
    found = read_day(given, day_first=first_day)
    if found is None:
        raise BadInput("sheet_no_day", given=given)
    day, rest = found
    given = said.get(Part.TIME) or rest
    time = read_time(re.sub(r"(?<=:[0-5][0-9]):[0-5][0-9](\.[0-9]+)?$", "", given))
    if time is None:
        raise BadInput("sheet_no_time", given=given)
    return day.isoformat(), time


def _length(said: Mapping[Part, str], time: tuple[int, int], usual: int) -> int:
    if said.get(Part.MINUTES):
        minutes = read_minutes(said[Part.MINUTES])
        if minutes is None:
            raise BadInput("sheet_no_length", given=said[Part.MINUTES])
        return minutes
    if not said.get(Part.END):
        return usual
    given = said[Part.END]
    found = read_day(given)
    end = read_time(re.sub(r"(?<=:[0-5][0-9]):[0-5][0-9]$", "", given if found is None else found[1]))
    if end is None:
        raise BadInput("sheet_no_time", given=given)
    return ((end[0] - time[0]) * 60 + end[1] - time[1]) % (
        24 * 60
    )  # an end before the start is after midnight


def _people(cell: str) -> str:
    """With ``;`` between the names, as the import reads them."""
    parts = _SEPARATORS.split(cell) if _SEPARATORS.search(cell) else cell.split(",")
    return ";".join(" ".join(part.split()) for part in parts if part.strip())


def _kind(cell: str) -> LessonKind:
    kind = _KINDS.get(_word(cell))
    if kind is None:
        raise BadInput("sheet_no_kind", given=cell)
    return kind


def _record(cell: str) -> str:
    word = _word(cell)
    if word not in (*_YES, *_NO):
        raise BadInput("sheet_no_yes", given=cell)
    return "yes" if word in _YES else "no"


def _guess_by_cells(sheet: Sheet, found: dict[Part, int]) -> None:
    """Days, times and lengths are known by their look; of the words the first are the title, then the tutor,
    then the students."""
    words = [Part.TITLE, Part.TUTOR, Part.STUDENTS]
    for place in range(sheet.width):
        cells = [cell for row in sheet.rows[:_LOOKED_AT] if (cell := _cell(row, place))]
        days = [read_day(cell) for cell in cells]
        if not cells:
            continue
        if all(days):
            with_time = all(day is not None and day[1] for day in days)
            found.setdefault(Part.START if with_time else Part.DAY, place)
        elif Part.TIME not in found and all(":" in cell and read_time(cell) for cell in cells):
            found[Part.TIME] = place
        elif all(":" in cell and read_time(cell) for cell in cells):
            found.setdefault(Part.END, place)
        elif all(read_minutes(cell) for cell in cells):
            found.setdefault(Part.MINUTES, place)
        elif words:
            found[words.pop(0)] = place


def _with_sense(found: dict[Part, int]) -> dict[Part, int]:
    """``start`` beside a day is a time, and alone it is the day where no cell of it has a time."""
    if Part.START in found and Part.DAY in found and Part.TIME not in found:
        found[Part.TIME] = found.pop(Part.START)
    elif Part.START in found and Part.TIME in found and Part.DAY not in found:
        found[Part.DAY] = found.pop(Part.START)
    elif Part.START not in found and Part.DAY in found and Part.TIME not in found:
        found[Part.START] = found.pop(Part.DAY)
    return found


def _cell(row: SheetRow, place: int) -> str:
    """Without the apostrophe that keeps a spreadsheet from calculating."""
    text = row.cells[place].strip() if place < len(row.cells) else ""
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def _word(cell: str) -> str:
    return " ".join(cell.replace("_", " ").split()).strip(":.* ").casefold()
