"""What the quick ``dataclass`` makes is what the standard library's makes, only later."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from typing import Any, ClassVar, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.quick_dataclass import dataclass

T = TypeVar("T")
Made = tuple[Any, Any]
_VALUES = st.one_of(st.integers(), st.text(max_size=3), st.none(), st.tuples(st.integers()))

_REQUIRED = ("required", "required, not compared", "required, not shown")
_KINDS: dict[str, Callable[[], Any]] = {
    "required": lambda: dataclasses.MISSING,
    "required, not compared": lambda: field(compare=False),
    "required, not shown": lambda: field(repr=False),
    "default": lambda: ("a", 1),
    "default, not hashed": lambda: field(default=7, hash=False),
    "made": lambda: field(default_factory=lambda: (1, 2)),
    "made, never given": lambda: field(default_factory=lambda: (3,), init=False),
    "default, never given": lambda: field(default="fixed", init=False),
    "given by nobody": lambda: field(init=False, repr=False, compare=False),
}


@st.composite
def _pairs(draw: st.DrawFn) -> Made:
    """The same class, made by the standard library and by ours."""
    needed = draw(st.lists(st.sampled_from(_REQUIRED), max_size=3))
    other = draw(st.lists(st.sampled_from([kind for kind in _KINDS if kind not in _REQUIRED]), max_size=4))
    kinds = needed + other
    frozen, eq = draw(st.booleans()), draw(st.booleans())

    def made(make: Any) -> Any:
        body: dict[str, Any] = {"__annotations__": {f"f{at}": "Any" for at in range(len(kinds))}}
        for at, kind in enumerate(kinds):
            value = _KINDS[kind]()
            if value is not dataclasses.MISSING:
                body[f"f{at}"] = value
        body |= {"__module__": __name__, "__qualname__": "Thing", "first": lambda self: self.f0}
        return make(frozen=frozen, eq=eq, slots=True)(type("Thing", (), body))

    return made(dataclasses.dataclass), made(dataclass)


def _outcome(do: Callable[[], object]) -> object:
    """What comes of it, or how it fails; of an object, its fields."""
    try:
        found = do()
    except (TypeError, AttributeError, ValueError) as error:
        return type(error), str(error)
    return [getattr(found, one.name, "not set") for one in fields(found)] if is_dataclass(found) else found


@given(
    pair=_pairs(),
    values=st.lists(_VALUES, max_size=8),
    named=st.dictionaries(st.sampled_from(["f0", "f1", "f2", "f9"]), _VALUES),
)
def test_an_object_is_made_of_the_same_values_or_refused_in_the_same_words(
    pair: Made, values: list[object], named: dict[str, object]
) -> None:
    theirs, ours = (_outcome(lambda kind=kind: kind(*values, **named)) for kind in pair)  # type: ignore[misc]
    assert ours == theirs


@given(
    pair=_pairs(),
    one=st.lists(_VALUES, min_size=8, max_size=8),
    other=st.lists(_VALUES, min_size=8, max_size=8),
)
def test_objects_are_equal_hashed_and_shown_alike(pair: Made, one: list[object], other: list[object]) -> None:
    theirs, ours = pair
    many = sum(one.init for one in fields(theirs))
    (a, b), (x, y) = ((kind(*one[:many]), kind(*other[:many])) for kind in pair)
    assert (x == y) == (a == b)
    assert (x == ours(*one[:many])) == (a == theirs(*one[:many]))
    assert x != a
    assert repr(x) == repr(a)
    if theirs.__hash__ is not object.__hash__:  # else each is itself
        assert _outcome(lambda: hash(x)) == _outcome(lambda: hash(a))


@given(pair=_pairs(), values=st.lists(_VALUES, min_size=8, max_size=8))
def test_objects_are_kept_from_change_copied_and_replaced_alike(pair: Made, values: list[object]) -> None:
    many = sum(one.init for one in fields(pair[0]))

    def looks(kind: Any) -> list[object]:
        made = kind(*values[:many])
        first = next((one.name for one in fields(kind)), "f0")
        return [
            _outcome(lambda: copy.copy(made)),
            _outcome(lambda: replace(made)),
            _outcome(lambda: replace(made, f0="other")),
            _outcome(lambda: replace(made, f9="other")),
            _outcome(lambda: setattr(made, first, "changed")),
            _outcome(lambda: getattr(made, first)),
            _outcome(lambda: delattr(made, first)),
            _outcome(lambda: getattr(made, first)),
        ]

    theirs, ours = (looks(kind) for kind in pair)
    assert ours == theirs


@given(_pairs())
def test_what_is_told_of_the_class_is_the_same(pair: Made) -> None:
    def told(kind: Any) -> list[object]:
        return [
            [(one.name, one.type, one.init, one.repr, one.compare, one.hash) for one in fields(kind)],
            repr(kind.__dataclass_params__),
            kind.__match_args__,
            kind.__slots__,
            str(inspect.signature(kind)),
            kind.__init__.__annotations__,
            kind.__name__,
            kind.__qualname__,
            kind.__module__,
        ]

    theirs, ours = (told(kind) for kind in pair)
    assert ours == theirs


@dataclass(frozen=True, slots=True)
class Point:
    """A thing of a module, which another process finds by its name."""

    x: int
    y: int = 0

    def __post_init__(self) -> None:
        if self.x < 0:
            raise ValueError(self.x)


def test_it_goes_to_another_process_and_back() -> None:
    assert pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)  # noqa: S301 - our own


def test_what_comes_after_the_values_is_done() -> None:
    with pytest.raises(ValueError, match="-1"):
        Point(-1)


def test_it_is_matched_by_its_places() -> None:
    match Point(3, 4):
        case Point(x, 4):
            assert x == 3
        case _:
            pytest.fail("not matched")


def test_a_frozen_object_stays_as_it_is_also_as_one_of_a_class_below() -> None:
    class Below(Point):
        pass

    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'x'"):
        Point(1).x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'y'"):
        del Below(1).y
    below = Below(1)
    below.more = 5  # type: ignore[attr-defined]
    assert below.more == 5  # type: ignore[attr-defined]
    del below.more  # type: ignore[attr-defined]
    assert not hasattr(below, "more")


def test_a_class_of_any_kind_is_one() -> None:
    @dataclass(frozen=True, slots=True)
    class Holds(Generic[T]):
        held: T

    assert Holds[int](3) == Holds(3)
    assert repr(Holds("a")).endswith("Holds(held='a')")


def test_what_is_out_of_the_ordinary_the_standard_library_makes() -> None:
    @dataclass(frozen=True, slots=True)
    class Above(Point):
        z: int = 0

    @dataclass(frozen=True, slots=True)
    class Named:
        x: int = field(kw_only=True)

    @dataclass(frozen=True, slots=True)
    class Counted:
        of_all: ClassVar[int] = 5
        x: int = 1

    @dataclass(frozen=True, slots=True)
    class Told:
        x: int

        def __repr__(self) -> str:
            return "told"

    @dataclass(slots=False)
    class Open:
        x: int

    @dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    assert [one.name for one in fields(Above)] == ["x", "y", "z"]
    assert Above(1, 2, 3).z == 3
    assert Named(x=1) == Named(x=1)
    assert [one.name for one in fields(Counted)] == ["x"]
    assert Counted.of_all == 5
    assert repr(Told(1)) == "told"
    assert vars(Open(1)) == {"x": 1}
    assert Nothing() == Nothing()
