# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""A filter over received messages as conditions, each with the statement by which an index finds its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.services.tables_journal import MessageKind, MessageQuery
from lcadmin.store.batches import VISIBLE
from lcadmin.store.codecs import folded, listed
from lcadmin.store.search import TRIGRAM, people_matching, titles_matching
from lcadmin.store.view import View

Values = tuple[str | int, ...]
NOTHING: Values = ()

_REQUESTS = {
    MessageKind.ENTER: "'connect_lesson'",
    MessageKind.START: "'start_lesson', 'start_class'",
    MessageKind.END: "'end_lesson'",
    MessageKind.LOST: "'crash_lesson'",
}
KNOWN = ", ".join(_REQUESTS.values())
KIND_ORDER = " ".join(
    f"WHEN {request} THEN {place}"
    for place, requests in enumerate(_REQUESTS.values())
    for request in requests.split(", ")
)
SEATED = "s.user_id = j.user_id AND s.lesson_id = l.id"
SEEN = VISIBLE.format(table="l")
_BY_ARRIVAL = ("journal_by_arrival", "1")
_BY_LOST = ("journal_lost", "j.request = 'crash_lesson'")
_NO = "j.outcome IN ('refused', 'unknown', 'malformed', 'error')"
_NOT_TAKEN = {
    outcome: ("journal_not_taken", f"{_NO} AND j.outcome = '{outcome.value}'")
    for outcome in (Outcome.REFUSED, Outcome.UNKNOWN, Outcome.MALFORMED, Outcome.ERROR)
}
RARE = tuple(_NOT_TAKEN.values())


@dataclass(frozen=True, slots=True)
class Clause:
    """``test`` is asked of a row; ``numbers`` gives the rows for which it holds, "" where no index does.
    ``seats`` is what it comes to for the messages about somebody in a class, asked of the seat (s) and the
    class (l), ``classes`` and ``people`` what the class, or whoever it is, must fulfil by themselves.
    ``places`` gives a row for each class, or place in one, whose messages they are: it is sooner counted."""

    test: str
    values: Values
    numbers: str = ""
    numbers_values: Values = ()
    rare: bool = False
    seats: str = ""
    seats_values: Values = ()
    classes: str = ""
    classes_values: Values = ()
    people: str = ""
    people_values: Values = ()
    places: str = ""
    places_values: Values = ()


def tests_of(clauses: Sequence[Clause]) -> tuple[str, Values]:
    tests = " AND ".join(one.test for one in clauses) or "1"
    return tests, tuple(value for one in clauses for value in one.values)


def clauses_of(query: MessageQuery, words: Clause | None = None) -> Iterator[Clause]:
    """What costs little to ask comes first. ``words`` stands for all that is searched for."""
    for test, moment in (("j.arrived >= ?", query.start), ("j.arrived < ?", query.end)):
        if moment is not None:
            yield Clause(test, (moment,))
    if query.kind is not None:
        yield Clause(f"j.request IN ({_REQUESTS[query.kind]})", ())
    if query.outcome is not None:
        yield Clause(f"j.outcome = '{query.outcome.value}'", ())
    if query.accepted is not None:
        yield Clause(f"j.status = {int(query.accepted)}", ())
    yield from _about(query)
    if words is None:
        yield from _words(query)
    else:
        yield words
    indexes = indexes_of(query)
    if indexes != (_BY_ARRIVAL,):
        rare = (f"SELECT number FROM journal j INDEXED BY {index} WHERE {which}" for index, which in indexes)
        yield Clause("1", (), " UNION ALL ".join(rare), rare=True)


def _about(query: MessageQuery) -> Iterator[Clause]:
    """Conditions on the class and the person."""
    if query.lesson_id is not None:
        one = (query.lesson_id,)
        test = "j.token = (SELECT token FROM lessons WHERE id = ?)"
        there = "+id IN (SELECT person_id FROM seats WHERE lesson_id = ?)"
        numbers = f"SELECT j.number FROM journal j WHERE {test}"
        yield Clause(
            test, one, numbers, one, seats="l.id = ?", seats_values=one,
            classes="l.id = ?", classes_values=one, people=there, people_values=one,
        )  # fmt: skip
    if query.person_id is not None:
        one = (query.person_id,)
        theirs = "+l.id IN (SELECT lesson_id FROM seats WHERE person_id = ?)"
        yield Clause(
            is_about("= ?"), one, _of_people("= ?"), one, seats="s.person_id = ?", seats_values=one,
            classes=theirs, classes_values=one, people="id = ?", people_values=one,
        )  # fmt: skip


def _words(query: MessageQuery) -> Iterator[Clause]:
    words = sorted(folded(query.search).split(), key=len, reverse=True)
    for word in words:
        yield _with_word(word, query.search.strip() if len(words) == 1 else "")


def _with_word(word: str, token: str) -> Clause:
    """In the class's title or the name of whoever it is about; or ``token`` is the class's."""
    (titles, by_title), (people, by_name) = titles_matching(word), people_matching(word)
    values: Values = (*by_title, *by_name, token)
    whole = "({} = ? AND {} <> '')".format
    numbers = (
        "SELECT j.number FROM lessons l CROSS JOIN journal j ON j.token = l.token"
        f" WHERE l.id IN ({titles}) AND {SEEN} UNION ALL {_of_people(f'IN ({people})')}"
        f" UNION ALL SELECT number FROM journal WHERE {whole('token', 'token')}"
    )
    titled = f"SELECT 1 FROM lessons l WHERE l.token = j.token AND l.id IN ({titles}) AND {SEEN}"
    seated = (  # asked of one person after the other: many are, or there is no such class at all
        "(EXISTS ({0}) AND EXISTS (SELECT 1 FROM seats w WHERE w.person_id = people.id"
        " AND +w.lesson_id IN ({0})))"
    ).format
    theirs = f"SELECT lesson_id FROM seats WHERE person_id IN ({people})"
    of_token = f"SELECT id FROM lessons WHERE {whole('token', 'token')}"
    return Clause(
        f"(EXISTS ({titled}) OR {is_about(f'IN ({people})')} OR {whole('j.token', 'j.token')})",
        values,
        numbers,
        values,
        seats=f"(+l.id IN ({titles}) OR s.person_id IN ({people}) OR {whole('l.token', 'l.token')})",
        seats_values=values,
        classes=f"(+l.id IN ({titles}) OR +l.id IN ({theirs})"
        f" OR +l.id IN ({of_token}))",  # so that the index of titles alone tells what does not match
        classes_values=values,
        people=f"({seated(titles)} OR +id IN ({people}) OR {seated(of_token)})",
        people_values=(*by_title, *by_title, *by_name, token, token),
        places=f"{titles} UNION ALL SELECT id FROM seats WHERE person_id IN ({people})"
        if len(word) >= TRIGRAM
        else "",
        places_values=(*by_title, *by_name),
    )


def of_spots(view: View, query: MessageQuery, most: int) -> Clause | None:
    """Several words as one condition with the rows for which it holds: the classes whose messages have them
    all, and the places in classes whose messages do. They are looked for by the rarest word, the others in
    what that finds. None where it is one word or there are more than ``most`` of them."""
    words = folded(query.search).split()
    if len(words) < 2:
        return None
    many = {word: _many(view, word, most) for word in words}
    driving, *others = sorted(words, key=many.__getitem__)
    (titles, by_title), (people, by_name) = titles_matching(driving), people_matching(driving)
    in_title = " AND ".join(["instr(l.folded, ?) > 0"] * len(others))
    in_either = " AND ".join(["(instr(p.folded, ?) > 0 OR instr(l.folded, ?) > 0)"] * len(others))
    in_seat, of_seat = _of_seat([(word, many[word] == most) for word in others])
    twice = [word for word in others for _ in range(2)]
    sql = (
        f"SELECT l.token, NULL FROM lessons l WHERE l.id IN ({titles}) AND {SEEN} AND {in_title}"
        " UNION ALL SELECT l.token, s.user_id FROM people p CROSS JOIN seats s ON s.person_id = p.id"
        f" CROSS JOIN lessons l ON l.id = s.lesson_id WHERE p.id IN ({people}) AND {SEEN} AND {in_seat}"
        " UNION ALL SELECT l.token, s.user_id FROM lessons l CROSS JOIN seats s ON s.lesson_id = l.id"
        f" CROSS JOIN people p ON p.id = s.person_id WHERE l.id IN ({titles}) AND {SEEN} AND {in_either}"
        " LIMIT ?"
    )
    found = view.all(sql, (*by_title, *others, *by_name, *of_seat, *by_title, *twice, most + 1))
    if len(found) > most:
        return None
    numbers = (
        "SELECT j.number FROM json_each(?) t CROSS JOIN journal j INDEXED BY journal_by_token"
        " ON j.token = t.value ->> 0 WHERE t.value ->> 1 IS NULL OR j.user_id = t.value ->> 1"
    )
    return Clause("1", (), numbers, (listed(found),))


def _of_seat(words: Sequence[tuple[str, bool]]) -> tuple[str, list[str]]:
    """The test of a seat (s) and its person (p) whether these words are said of it. In which titles a word is
    that not very many have is known before, so that hardly any class (l) need be looked at."""
    tests, values = list[str](), list[str]()
    for word, is_common in words:
        titles, by_title = titles_matching(word)
        in_title = "instr(l.folded, ?) > 0" if is_common else f"+s.lesson_id IN ({titles})"
        tests.append(f"(instr(p.folded, ?) > 0 OR {in_title})")
        values += [word, *([word] if is_common else by_title)]
    return " AND ".join(tests), values


def _many(view: View, word: str, most: int) -> int:
    """How many titles and names have a word, as far as it matters; of a short one that would take long."""
    if len(word) < TRIGRAM:
        return most + 1
    (titles, by_title), (people, by_name) = titles_matching(word), people_matching(word)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM ({titles}) UNION ALL SELECT 1 FROM ({people}) LIMIT ?)"
    return int(view.all(sql, (*by_title, *by_name, most))[0][0])


def is_about(person: str) -> str:
    return (
        "EXISTS (SELECT 1 FROM seats s JOIN lessons l ON l.id = s.lesson_id WHERE s.user_id = j.user_id"
        f" AND l.token = j.token AND s.person_id {person} AND {SEEN})"
    )


def _of_people(person: str) -> str:
    return (
        "SELECT j.number FROM seats s CROSS JOIN lessons l ON l.id = s.lesson_id"
        " CROSS JOIN journal j ON j.token = l.token AND j.user_id = s.user_id"
        f" WHERE s.person_id {person} AND {SEEN}"
    )


def indexes_of(query: MessageQuery) -> tuple[tuple[str, str], ...]:
    """The indexes that together have every row that may match, none of them twice."""
    if query.outcome is not None and query.outcome in _NOT_TAKEN:
        return (_NOT_TAKEN[query.outcome],)
    if query.accepted is False:
        return RARE
    if query.kind is MessageKind.LOST:
        return (_BY_LOST,)
    return (_BY_ARRIVAL,)
