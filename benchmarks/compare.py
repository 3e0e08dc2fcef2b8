"""Two kept runs beside each other: what became better and what worse, beyond what runs differ by anyway.

Where a figure has an alternative, the two ratios are compared and not the two figures: what else went on at
that machine slowed both down.
"""

from __future__ import annotations

from benchmarks.results import LOWER, Figure, Results, columns, number, times

NOISE, QUICK_NOISE = 0.1, 0.3
"""By how much two runs of the same commit differ: measured runs, and quick ones."""


def change(a: Figure, b: Figure) -> float | None:
    """How many times better ``b`` is than ``a``; None where that cannot be said."""
    if a.ratio is not None and b.ratio is not None:
        return b.ratio / a.ratio
    if not a.ours or not b.ours:
        return None
    return a.ours / b.ours if b.better == LOWER else b.ours / a.ours


def verdict(a: Figure, b: Figure, noise: float) -> str:
    """ "worse", "better", or nothing where the runs differ by no more than their noise."""
    bound = 1 + max(noise, a.spread or 0.0, b.spread or 0.0)
    changed = change(a, b)
    if changed is None:  # counts of what should not be: none of them is better than some
        more = b.ours - a.ours if b.better == LOWER else a.ours - b.ours
        return "worse" if more > 0 else "better" if more < 0 else ""
    return "worse" if changed < 1 / bound else "better" if changed > bound else ""


def comparison(before: Results, after: Results) -> str:
    """The table, what got worse, then both runs and their machines."""
    noise = QUICK_NOISE if before.quick or after.quick else NOISE
    earlier = {(figure.name, figure.beside): figure for figure in before.figures}
    later = {(figure.name, figure.beside): figure for figure in after.figures}
    rows, worse = [], []
    for key in dict.fromkeys([*earlier, *later]):
        a, b = earlier.get(key), later.get(key)
        unit = (b or a or Figure(key[0], "", 0)).unit
        said = verdict(a, b, noise) if a and b else ""
        changed = change(a, b) if a and b else None
        if said == "worse":
            worse.append(key[0])
        ours = (number(a.ours if a else None, unit), number(b.ours if b else None, unit))
        ratios = (times(a.ratio if a else None), times(b.ratio if b else None))
        rows.append((times(changed), said, key[0], *ours, *ratios))
    head = ("B to A", "", "", "ours: A", "ours: B", "times better: A", "times better: B")
    told = f"Worse by more than {noise:.0%}, or than the turns of a run differ: " + (
        ", ".join(worse) or "none"
    )
    machines = [
        f"{name}: {before.machine.get(name, '-')} | {after.machine.get(name, '-')}"
        for name in dict.fromkeys([*before.machine, *after.machine])
    ]
    runs = [f"A: {before.when}", f"B: {after.when}"]
    return "\n".join([*columns(head, rows, left=(1, 2)), "", told, "", *runs, *machines])
