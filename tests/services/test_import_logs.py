from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcadmin.domain.class_logs import ClassLog, DurationUnit, EventLog, LogSource, LogStatus, ParticipantLog
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import MINUTE, SECOND, Instant
from lcadmin.domain.wording import Text
from lcadmin.services import class_logs, import_logs
from lcadmin.services.import_logs import LOCK
from lcadmin.services.log_entries import Entry, LogFile, LogsImport
from lcadmin.services.log_tables import LogPiece, LogQuery, LogRow
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.store import open_store
from tests.support.desk import START, Bench, HandClock, HandKeyring, SeededEntropy

Item = ClassLog | ParticipantLog | EventLog


def log(slug: str, title: str = "Algebra", **more: object) -> ClassLog:
    return ClassLog(START, slug, title=title, **more)  # type: ignore[arg-type]


def person(slug: str, name: str, **more: object) -> ParticipantLog:
    return ParticipantLog(slug, username=name.lower(), name=name, **more)  # type: ignore[arg-type]


def file(*items: Item | Entry, unit: DurationUnit | None = DurationUnit.MINUTES) -> LogFile:
    entries = [item if isinstance(item, Entry) else Entry(line, item) for line, item in enumerate(items, 2)]
    return LogFile("export.csv", lambda: entries, unit)


def take(bench: Bench, *items: Item | Entry, dry_run: bool = False, **more: object) -> LogsImport:
    unit = more.pop("unit", DurationUnit.MINUTES)
    given = file(*items, unit=unit)  # type: ignore[arg-type]
    return import_logs.import_logs(bench.desk, LogSource.CSV, [given], dry_run=dry_run, **more)  # type: ignore[arg-type]


def counts(done: LogsImport) -> tuple[int, int, int, int]:
    return done.added, done.updated, done.unchanged, len(done.rejected)


def rows(bench: Bench, **query: object) -> list[LogRow]:
    return list(class_logs.find(bench.desk, LogQuery(descending=False, **query)))  # type: ignore[arg-type]


def titles(bench: Bench, **query: object) -> list[str]:
    return [row.log.title for row in rows(bench, **query)]


def test_rows_are_added_once_and_the_same_again_adds_nothing(bench: Bench) -> None:
    items: list[Item] = [person("lc-1", "Tom"), log("lc-1"), log("lc-2")]
    assert counts(take(bench, *items)) == (3, 0, 0, 0)
    assert counts(take(bench, *items)) == (0, 0, 3, 0)
    assert len(rows(bench)) == 2


def test_an_identical_row_counts_once_and_is_told(bench: Bench) -> None:
    done = take(bench, log("lc-1"), log("lc-1"), person("lc-1", "Tom"), person("lc-1", "Tom"))
    assert (counts(done), done.repeated, done.read) == ((2, 0, 0, 0), 2, 2)
    again = take(bench, log("lc-1"), log("lc-1"), person("lc-1", "Tom"), person("lc-1", "Tom"))
    assert (counts(again), again.repeated, again.read) == ((0, 0, 2, 0), 2, 2)


def test_a_row_that_says_something_new_updates_and_what_it_leaves_out_stays(bench: Bench) -> None:
    take(bench, log("lc-1", seconds=600, subject="Maths"))
    assert counts(take(bench, log("lc-1", "Geometry"))) == (0, 1, 0, 0)
    (row,) = rows(bench)
    assert (row.log.title, row.log.seconds, row.log.subject) == ("Geometry", 600, "Maths")
    assert counts(take(bench, log("lc-1", "Geometry"))) == (0, 0, 1, 0)


def test_a_row_that_says_less_than_is_known_changes_nothing(bench: Bench) -> None:
    take(bench, log("lc-1", seconds=600, subject="Maths"))
    assert counts(take(bench, log("lc-1"))) == (0, 0, 1, 0)


def test_two_different_rows_of_one_class_are_an_addition_and_an_update(bench: Bench) -> None:
    done = take(
        bench, log("lc-1"), log("lc-1", "Geometry"), person("a", "Tom"), person("a", "Tom", rating=5.0)
    )
    assert counts(done) == (2, 2, 0, 0)
    assert titles(bench) == ["Geometry"]


def test_the_same_holds_across_the_pieces_of_a_long_file(bench: Bench) -> None:
    many: list[Item] = [log(f"lc-{n}") for n in range(1_500)]
    changed = [log(f"lc-{n}", "Geometry") for n in range(5)]
    done = take(bench, *many, *changed, log("lc-0", "Geometry"), log("lc-7"))
    assert (counts(done), done.repeated) == ((1_500, 5, 0, 0), 2)
    assert titles(bench, search="geo") == ["Geometry"] * 5
    people: list[Item] = [person(f"lc-{n}", "Tom") for n in range(1_500)]
    later = take(bench, *people, person("lc-3", "Tom", rating=4.0), person("lc-4", "Tom"))
    assert (counts(later), later.repeated) == ((1_500, 1, 0, 0), 1)
    assert {row.students for row in rows(bench)} == {"Tom"}


def test_a_dry_run_says_the_same_and_writes_nothing(bench: Bench) -> None:
    items: list[Item] = [
        log("lc-1"), log("lc-1"), log("lc-2"), log("lc-2", "Geometry"), person("lc-1", "Tom"),
        person("lc-1", "Tom"), person("lc-1", "Tom", rating=3.0), event("e1"), event("e1"),
    ]  # fmt: skip
    told = take(bench, *items, dry_run=True)
    assert rows(bench) == []
    done = take(bench, *items)
    assert (counts(told), told.repeated) == (counts(done), done.repeated)


def event(uuid: str, slug: str = "lc-1") -> EventLog:
    return EventLog(uuid, START, "classroom_start", slug=slug)


def test_log_lines_are_added_once(bench: Bench) -> None:
    take(bench, log("lc-1"))
    assert counts(take(bench, event("e1"), event("e2"))) == (2, 0, 0, 0)
    done = take(bench, event("e1"), event("e3"), event("e3"))
    assert (counts(done), done.repeated) == ((1, 0, 1, 0), 1)
    details = class_logs.details(bench.desk, rows(bench)[0].class_no)
    assert details is not None
    assert [one.uuid for one in details.events] == ["e1", "e2", "e3"]


def test_rejected_rows_and_remarks_are_told_with_their_lines(bench: Bench) -> None:
    bad = Entry(3, None, Text("log_blank_start"), cells=("", "x"))
    odd = Entry(4, log("lc-1"), None, (Text("log_ambiguous_time"),))
    done = take(bench, log("lc-2"), bad, odd, Entry(5, None))
    assert [(row.line, row.why.key, row.cells) for row in done.rejected] == [
        (3, "log_blank_start", ("", "x")),
        (5, "log_not_a_row", ()),
    ]
    assert [(one.line, one.what.key) for one in done.remarks] == [(4, "log_ambiguous_time")]
    assert done.read == 4


def test_of_very_many_remarks_the_rest_is_counted(bench: Bench) -> None:
    odd = [Entry(n, log(f"lc-{n}"), None, (Text("log_ambiguous_time"),)) for n in range(1_010)]
    done = take(bench, *odd, dry_run=True)
    assert (len(done.remarks), done.more_remarks) == (1_000, 10)


def test_participants_make_up_their_class_whichever_comes_first(bench: Bench) -> None:
    take(
        bench,
        person("lc-1", "Anna", is_tutor=1, joined=START),
        person("lc-1", "Tom", joined=Instant(START + MINUTE), rating=4.0),
        log("lc-1"),
    )
    (row,) = rows(bench)
    assert (row.log.tutor, row.students, row.log.rating) == ("Anna", "Tom", 4.0)
    assert (row.log.tutor_start, row.student_start) == (START, START + MINUTE)
    take(bench, person("lc-1", "Eva", joined=Instant(START - MINUTE)), person("lc-9", "Nobody"))
    (row,) = rows(bench, search="eva")
    assert (row.log.tutor, row.students, row.student_start) == ("Anna", "Eva, Tom", START - MINUTE)


def test_participants_that_come_after_their_class_in_one_import_belong_to_it(bench: Bench) -> None:
    many = [log(f"lc-{n}") for n in range(400)]
    done = take(bench, log("lc-x"), *many, person("lc-x", "Tom"))
    assert counts(done) == (402, 0, 0, 0)
    assert [row.students for row in rows(bench, search="lc-x")] == ["Tom"]


def test_a_participant_that_changes_is_shown_as_it_is_now(bench: Bench) -> None:
    take(bench, person("lc-1", "Tom", rating=2.0), log("lc-1"))
    assert counts(take(bench, person("lc-1", "Tom", rating=5.0))) == (0, 1, 0, 0)
    (row,) = rows(bench)
    assert row.log.rating == 5.0
    details = class_logs.details(bench.desk, row.class_no)
    assert details is not None
    assert [(one.name, one.rating) for one in details.participants] == [("Tom", 5.0)]


def test_the_rest_api_and_the_export_speak_of_one_class(bench: Bench) -> None:
    take(bench, ClassLog(START, "lc-1", "u-1", "TOKEN123", "Algebra"))
    assert counts(take(bench, log("lc-1", "Geometry"))) == (0, 1, 0, 0)
    assert counts(take(bench, ParticipantLog(event="u-1", name="Tom"))) == (1, 0, 0, 0)
    (row,) = rows(bench)
    assert (row.log.uuid, row.log.token, row.log.title, row.students) == (
        "u-1",
        "TOKEN123",
        "Geometry",
        "Tom",
    )


def test_two_names_that_turn_out_to_be_one_class_are_set_together(bench: Bench) -> None:
    take(bench, person("lc-1", "Tom"), ParticipantLog(event="u-1", name="Eva"))
    take(bench, ClassLog(START, "lc-1", "u-1", title="Algebra"))
    take(bench, person("lc-1", "Wei"))
    (row,) = rows(bench)
    assert row.students == "Eva, Tom, Wei"


def test_a_class_known_by_nothing_but_its_token_is_known_again(bench: Bench) -> None:
    take(bench, ClassLog(START, token="TOKEN123", title="Algebra"))
    assert counts(take(bench, ClassLog(START, token="TOKEN123", title="Geometry"))) == (0, 1, 0, 0)


def api(number: int, given: float | None, span: int | None = None) -> ClassLog:
    ends = (None, None) if span is None else (START, Instant(START + span * SECOND))
    return ClassLog(
        START, f"lc-{number}", given=given, title=f"{number}", actual_start=ends[0], actual_end=ends[1]
    )


def test_the_unit_of_lengths_is_inferred_from_rows_that_have_both(bench: Bench) -> None:
    done = take(bench, api(1, 60.0), api(2, 58.0, 3_482), api(3, 30.0, 1_800), unit=None)
    assert done.unit is DurationUnit.MINUTES
    assert [row.log.seconds for row in rows(bench)] == [3_600, 3_482, 1_800]
    assert {row.log.status for row in rows(bench, status=LogStatus.HELD)} == {LogStatus.HELD}


def test_without_any_such_row_lengths_stay_unknown(bench: Bench) -> None:
    done = take(bench, api(1, 60.0), api(2, 0.0), unit=None)
    assert done.unit is None
    assert [row.log.seconds for row in rows(bench)] == [None, 0]


def test_rows_that_contradict_one_another_decide_nothing(bench: Bench) -> None:
    done = take(bench, api(1, 60.0, 3_600), api(2, 3_600.0, 3_600), api(3, 50.0), unit=None)
    assert done.unit is None


def test_nothing_of_an_import_is_seen_before_all_of_it_is_there(bench: Bench) -> None:
    take(bench, log("lc-1"), person("lc-1", "Tom"))
    seen: list[object] = []

    def look(_read: int, _share: float) -> None:
        seen.append((titles(bench), [row.students for row in rows(bench)]))

    take(bench, person("lc-1", "Eva"), log("lc-1", "Geometry"), log("lc-2"), progress=look)
    assert seen == [(["Algebra"], ["Tom"])]
    assert sorted(titles(bench)) == ["Algebra", "Geometry"]


def test_an_import_that_is_called_off_leaves_nothing(bench: Bench) -> None:
    take(bench, log("lc-1"))
    asked = iter([False, True])
    many = [log(f"lc-{n}", "Geometry") for n in range(600)]
    done = take(bench, *many, cancelled=lambda: next(asked))
    assert done.cancelled
    assert titles(bench) == ["Algebra"]
    assert counts(take(bench, log("lc-5"))) == (1, 0, 0, 0)


def test_the_room_of_an_import_that_was_called_off_is_used_again(bench: Bench) -> None:
    many = [log(f"lc-{n}", f"Geometry {n}") for n in range(3_000)]

    def used() -> int:
        pages, free = (
            bench.store.write(partial(_asked, question=f"PRAGMA {name}")).result()
            for name in ("page_count", "freelist_count")
        )
        return pages - free

    # How much was written when it was called off is up to the machine: so not the file's length is compared.
    before = used()
    for _ in range(4):
        assert take(bench, *many, cancelled=partial(next, iter([False] * 3 + [True]))).cancelled
    assert used() <= before + 50
    assert rows(bench) == []


def _asked(tables: Tables, question: str) -> int:
    return int(tables.view.one(question)[0])  # type: ignore[attr-defined]  # this store's own


def test_a_file_that_breaks_in_the_middle_leaves_nothing(bench: Bench) -> None:
    def entries() -> Sequence[Entry]:
        raise Refusal("log_import_gone")

    broken = [file(log("lc-1")), LogFile("b.csv", entries)]
    with pytest.raises(Refusal):
        import_logs.import_logs(bench.desk, LogSource.CSV, broken)
    assert rows(bench) == []
    with bench.store.read() as tables:
        assert not tables.logs.open_imports()


def test_what_a_killed_import_left_is_swept_away(bench: Bench) -> None:
    take(bench, log("lc-1"), person("lc-1", "Tom"))
    with bench.store.read() as tables:
        piece = LogPiece(replaced=[("class", 1), ("participant", 1)])
        (prepared,) = tables.logs.prepare(piece, LogSource.CSV, 2)
    bench.store.write(lambda t: t.logs.begin(LogSource.CSV, "killed.csv", bench.clock.now())).result()
    bench.store.write(lambda t: t.logs.put(prepared, 2, 5)).result()
    import_logs.sweep(bench.desk)
    import_logs.sweep(bench.desk)
    with bench.store.read() as tables:
        assert not tables.logs.open_imports()
    assert [row.students for row in rows(bench)] == ["Tom"]


def test_a_second_import_at_the_same_time_is_refused(bench: Bench) -> None:
    with bench.store.hold(LOCK) as ours:
        assert ours
        with pytest.raises(Refusal, match="Another import"):
            take(bench, log("lc-1"))
        import_logs.sweep(bench.desk)
    take(bench, log("lc-1"))
    bench.store.write(lambda t: t.logs.begin(LogSource.CSV, "killed.csv", bench.clock.now())).result()
    with bench.store.hold(LOCK):
        import_logs.sweep(bench.desk)
    with bench.store.read() as tables:
        assert tables.logs.open_imports()


def test_a_piece_for_an_import_that_was_dropped_is_refused(bench: Bench) -> None:
    with bench.store.read() as tables:
        (prepared,) = tables.logs.prepare(LogPiece(), LogSource.CSV, 7)
    with pytest.raises(Refusal, match="dropped"):
        bench.store.write(lambda t: t.logs.put(prepared, 7, 1)).result()


def test_the_last_import_is_remembered(bench: Bench) -> None:
    assert class_logs.latest_import(bench.desk) is None
    assert not class_logs.is_in_use(bench.desk)
    take(bench, log("lc-1"))
    latest = class_logs.latest_import(bench.desk)
    assert latest is not None
    assert (latest.name, latest.done, latest.ended) == ("export.csv", True, bench.clock.now())
    assert class_logs.is_in_use(bench.desk)


def test_keys_alone_make_the_log_worth_showing(bench: Bench) -> None:
    bench.keyring.kept |= {"api_public_key": "p", "api_private_key": "k"}
    assert class_logs.is_in_use(bench.desk)


def test_a_class_that_is_not_there_has_no_details(bench: Bench) -> None:
    assert class_logs.details(bench.desk, 99) is None


slugs = st.sampled_from(["a", "b", "c"])
items = st.lists(
    st.one_of(
        st.builds(log, slugs, st.sampled_from(["x", "y"])),
        st.builds(person, slugs, st.sampled_from(["Tom", "Eva"]), rating=st.sampled_from([None, 3.0])),
        st.builds(event, st.sampled_from(["e1", "e2"]), slugs),
        st.just(Entry(9, None, Text("log_blank_start"))),
    ),
    max_size=12,
)


@settings(max_examples=25)
@given(first=items, second=items)
def test_every_row_read_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, first: list[Item | Entry], second: list[Item | Entry]
) -> None:
    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    with open_store(tmp_path_factory.mktemp("data")) as store:
        bench = Bench(Desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
        for given_rows in (first, second):
            told = take(bench, *given_rows, dry_run=True)
            done = take(bench, *given_rows)
            assert counts(told) == counts(done)
            assert done.read + done.repeated == len(given_rows)
        expected = {item.slug: item.title for item in (*first, *second) if isinstance(item, ClassLog)}
        assert {row.log.slug: row.log.title for row in rows(bench)} == expected
