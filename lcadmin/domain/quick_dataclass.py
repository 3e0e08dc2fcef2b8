"""``dataclass`` of the standard library, for what a start loads: what it makes is made at its first use.

The standard library writes six methods for a frozen class and has Python compile each: half a millisecond
a class, whether or not they are ever called. A start needs eighty classes, and of many only that they are
there. Here a method's place in the class is taken until somebody first asks for it; then the standard library
makes it, and it stands there itself. A type checker sees the standard library's own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, cast

T = TypeVar("T")

_BY_HAND = frozenset(
    {"__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__getstate__", "__slots__"}
)
_OF_OTHER_KINDS = ("ClassVar", "InitVar", "KW_ONLY", "dataclasses.", "typing.")
_FIELDS, _PARAMS = "__dataclass_fields__", "__dataclass_params__"
_ALWAYS = ("__init__", "__repr__", "__match_args__", _FIELDS, _PARAMS)


class _Plan:
    """What was written of a class. ``made`` is the class."""

    __slots__ = ("_written", "eq", "frozen", "kinds", "made", "names")

    def __init__(self, written: Mapping[str, Any], *, frozen: bool, eq: bool) -> None:
        self._written, self.frozen, self.eq = written, frozen, eq
        self.kinds: Mapping[str, Any] = written.get("__annotations__", {})
        self.names: Sequence[str] = tuple(self.kinds)
        self.made: Any = None

    def is_usual(self, bases: Sequence[type]) -> bool:
        """Whether this is a class as nearly all are; the standard library alone makes the others."""
        given = self._written.values()
        return not (
            not self.names
            or "self" in self.names
            or _BY_HAND & self._written.keys()
            or any(isinstance(one, dataclasses.Field) and one.kw_only is True for one in given)
            or any(
                not isinstance(kind, str) or kind.startswith(_OF_OTHER_KINDS) for kind in self.kinds.values()
            )
            or any(_FIELDS in vars(above) for base in bases for above in base.__mro__)
        )

    def standard(self, **wanted: bool) -> Any:
        """A class with the same fields, made by the standard library: to take from it what was asked for."""
        again = {name: self._written[name] for name in self.names if name in self._written}
        again |= {name: self._written[name] for name in ("__module__", "__annotations__")}
        again |= {"__qualname__": self.made.__qualname__, "__doc__": "as made"}  # else one is composed
        if hasattr(self.made, "__post_init__"):
            again["__post_init__"] = self.made.__post_init__
        return dataclasses.dataclass(**wanted)(type(self.made.__name__, (), again))

    def field(self, name: str) -> dataclasses.Field[Any]:
        given = self._written.get(name, dataclasses.MISSING)
        return given if isinstance(given, dataclasses.Field) else dataclasses.field(default=given)

    def init_names(self) -> tuple[str, ...]:
        return tuple(name for name in self.names if self.field(name).init)


_BARE: Mapping[str, bool] = {"init": False, "repr": False, "eq": False}
_WANTED: Mapping[str, Callable[[_Plan], Mapping[str, bool]]] = {
    "__repr__": lambda _: {**_BARE, "repr": True},
    "__eq__": lambda _: {**_BARE, "eq": True},
    "__hash__": lambda _: {**_BARE, "unsafe_hash": True},
    _FIELDS: lambda _: _BARE,
    _PARAMS: lambda plan: {"frozen": plan.frozen, "eq": plan.eq},
}


def _made(plan: _Plan, name: str) -> Any:
    if name == "__match_args__":
        return plan.init_names()
    if name == "__init__":
        return _init(plan)
    return vars(plan.standard(**_WANTED[name](plan)))[name]


class _ToBeMade:
    """In the place of an argument that was not given, and is made for each object."""

    def __repr__(self) -> str:
        return "<factory>"


def _init(plan: _Plan) -> FunctionType:
    """The standard library makes that of a frozen class only together with two methods more, which it
    compiles as well."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": _ToBeMade()}
    parameters, body = ["self"], []
    for name in plan.names:
        field = plan.field(name)
        value, default = name, ""
        if field.default_factory is not dataclasses.MISSING:
            known[f"_new_{name}"] = field.default_factory
            value = f"_new_{name}() if {name} is _missing else {name}" if field.init else f"_new_{name}()"
            default = "=_missing"
        elif field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            value = name if field.init else f"_default_{name}"
            default = f"=_default_{name}"
        elif not field.init:
            continue
        body.append(f"_set(self, {name!r}, {value})" if plan.frozen else f"self.{name} = {value}")
        if field.init:
            parameters.append(name + default)
    if hasattr(plan.made, "__post_init__"):
        body.append("self.__post_init__()")
    said = f"def __init__({', '.join(parameters)}): {'; '.join(body) or 'pass'}"
    exec(said, known)  # noqa: S102 - of the fields' names alone
    made: FunctionType = known["__init__"]
    made.__qualname__ = f"{plan.made.__qualname__}.__init__"
    made.__annotations__ = {name: plan.kinds[name] for name in plan.init_names()} | {"return": None}
    return made


class _Place:
    """Stands in a class in the place of what is made when it is first asked for. Where two threads ask at
    once both make it, and one is as good as the other."""

    __slots__ = ("_name", "_plan")

    def __init__(self, plan: _Plan, name: str) -> None:
        self._plan, self._name = plan, name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        made = _made(self._plan, self._name)
        setattr(self._plan.made, self._name, made)
        return made.__get__(instance, owner) if isinstance(made, FunctionType) else made


def _late(written: type[T], *, frozen: bool, eq: bool) -> type[T]:
    """As ``dataclass(frozen=…, eq=…, slots=True)`` makes it."""
    plan = _Plan(dict(vars(written)), frozen=frozen, eq=eq)
    if not plan.is_usual(written.__bases__):
        return dataclasses.dataclass(frozen=frozen, eq=eq, slots=True)(written)
    ours = {"__dict__", "__weakref__", *plan.names}
    body: dict[str, Any] = {name: value for name, value in vars(written).items() if name not in ours}
    body |= {name: _Place(plan, name) for name in _ALWAYS}
    body |= {
        "__slots__": plan.names,
        "__qualname__": written.__qualname__,
    }
    if eq:
        body |= {"__eq__": _Place(plan, "__eq__"), "__hash__": _Place(plan, "__hash__") if frozen else None}
    if frozen:
        body |= _frozen(plan)
    kind: Any = type(written)
    plan.made = kind(written.__name__, written.__bases__, body)
    return cast("type[T]", plan.made)


def _frozen(plan: _Plan) -> Mapping[str, Callable[..., object]]:
    """What keeps an object as it is, and lets it be copied and sent to another process all the same."""

    def set_one(self: object, name: str, value: object) -> None:
        if type(self) is plan.made or name in plan.names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(plan.made, self).__setattr__(name, value)

    def delete_one(self: object, name: str) -> None:
        if type(self) is plan.made or name in plan.names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(plan.made, self).__delattr__(name)

    def state(self: object) -> Sequence[object]:
        return [getattr(self, name) for name in plan.names]

    def put_back(self: object, state: Sequence[object]) -> None:
        for name, value in zip(plan.names, state, strict=True):
            object.__setattr__(self, name, value)

    return {
        "__setattr__": set_one,
        "__delattr__": delete_one,
        "__getstate__": state,
        "__setstate__": put_back,
    }


if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, slots, frozen=False, eq=True):
        """As the standard library's."""
        if not slots:
            return dataclasses.dataclass(frozen=frozen, eq=eq)
        return lambda written: _late(written, frozen=frozen, eq=eq)


__all__ = ["dataclass"]
