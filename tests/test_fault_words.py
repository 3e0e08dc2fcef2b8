"""A fault as it may stand in a log: what failed and where, never what it was about."""

from __future__ import annotations

from lcadmin.fault_words import fault_words

SECRET = "AlgebraToken2026"


def _raised(work: object) -> Exception:
    try:
        work()  # type: ignore[operator]
    except Exception as error:  # noqa: BLE001 - whatever the test provokes
        return error
    raise AssertionError("nothing was raised")


def _inner() -> None:
    raise KeyError(SECRET)


def _from_another() -> None:
    try:
        _inner()
    except KeyError as error:
        raise ValueError(f"no {SECRET}") from error


def _while_handling() -> None:
    try:
        _inner()
    except KeyError:
        raise TypeError(SECRET)  # noqa: B904 - that is what is tried


def test_the_kind_and_every_frame_stand_there_and_nothing_that_was_said() -> None:
    words = fault_words(_raised(_inner))
    assert words.startswith("KeyError\n")
    assert f"test_fault_words.py:{_inner.__code__.co_firstlineno + 1} in _inner" in words
    assert "in _raised" in words
    assert SECRET not in words
    assert "raise KeyError" not in words


def test_what_was_behind_it_is_told_too() -> None:
    words = fault_words(_raised(_from_another))
    assert words.index("ValueError") < words.index("from KeyError")
    assert "in _inner" in words
    assert SECRET not in words
    assert "from KeyError" in fault_words(_raised(_while_handling))


def test_what_was_hidden_on_purpose_stays_hidden() -> None:
    error = _raised(_while_handling)
    error.__suppress_context__ = True
    assert "KeyError" not in fault_words(error)


def test_errors_that_name_each_other_in_a_circle_come_to_an_end() -> None:
    error, other = ValueError(), TypeError()
    error.__cause__, other.__cause__ = other, error
    assert fault_words(error) == "ValueError\nfrom TypeError"


def test_the_folders_of_this_pc_are_left_out() -> None:
    assert __file__ not in fault_words(_raised(_inner))
