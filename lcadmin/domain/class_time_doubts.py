"""What a person should look at, and the other totals that the deliveries allow.

A doubt is found while the fold runs, when the class's total is not known yet; so it holds how much
each other reading would add to the total, and becomes a sentence with totals in it at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import Reading
from lcadmin.domain.wording import Param, Text

# The first of a class's reviews is the one that lists show: money that hangs on a choice goes first.
_ORDER = (
    "time_review_same_end",
    "time_review_same_loss",
    "time_review_too_long",
    "time_review_includes",
    "time_review_overlap",
    "time_review_gap_end",
    "time_review_gap_loss",
    "time_review_second_end",
    "time_review_shorter",
    "time_review_cancelled",
    "time_review_no_start",
    "time_review_bad_time",
    "time_review_damaged",
    "time_review_never_ended",
    "time_review_nothing_heard",
)


@dataclass(frozen=True, slots=True)
class Option:
    """Another reading: the total would be ``delta`` seconds more (or less, below 0).

    ``name`` is the parameter of the review's sentence that shows that total. Options with the same
    ``joint`` key can all be true at once; "" means that this one stands alone.
    """

    name: str
    delta: int
    why: Text
    joint: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reason to look: a wording key, what is known of it, and its other readings."""

    key: str
    params: tuple[tuple[str, Param], ...] = ()
    options: tuple[Option, ...] = ()

    def sentence(self, total: int) -> Text:
        """The review, for a class whose counted total is ``total`` seconds."""
        totals = {option.name: hours(total + option.delta) for option in self.options}
        return Text.of(self.key, counted=hours(total), **totals, **dict(self.params))


def reviews(doubts: Iterable[Doubt], total: int) -> tuple[Text, ...]:
    """The sentences, most important first, each once."""
    ordered = sorted(doubts, key=lambda doubt: _ORDER.index(doubt.key))
    return tuple(dict.fromkeys(doubt.sentence(total) for doubt in ordered))


def alternatives(doubts: Sequence[Doubt], computed: int, shown: int) -> tuple[Reading, ...]:
    """The other totals, sorted, each once, without ``shown``, the total that stands.

    ``computed`` is what the deliveries alone give; it is a reading too where a person's total stands
    in its place. Options that can be true together are also offered as one.
    """
    options = [option for doubt in doubts for option in doubt.options]
    readings = {computed: Text.of("time_reading_messages")}
    for option in options:
        readings.setdefault(computed + option.delta, option.why)
    together: dict[str, int] = {}
    for option in options:
        if option.joint:
            together[option.joint] = together.get(option.joint, 0) + option.delta
    for joint, delta in together.items():
        readings.setdefault(computed + delta, Text.of(joint))
    readings.pop(shown, None)
    return tuple(Reading(seconds, readings[seconds]) for seconds in sorted(readings))
