"""Every framing attack that the tests know, over the real sockets: one refusal and a close each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.hostile.found import Found
from benchmarks.hostile.targets import Target
from tests.http.attacks import ATTACKS, BEHIND, REFUSALS, TOO_MUCH

_STATUS = re.compile(rb"HTTP/1\.1 ([0-9]{3}) ")


def attacked(target: Target) -> Iterator[Found]:
    """The attacks one by one; the peer keeps its side open, so that only the responder can close."""
    attacks = ATTACKS | BEHIND | TOO_MUCH
    wrong: list[str] = []
    exact = 0
    for name, attack in attacks.items():
        aimed = attack.replace(b" / HTTP/1.1\r\n", f" {target.at.path} HTTP/1.1\r\n".encode(), 1)
        try:
            answer = target.say(aimed, finish=False)
        except TimeoutError:
            wrong.append(name)
            continue
        statuses = [int(status) for status in _STATUS.findall(answer)]
        exact += statuses == [400]
        closes = b"\r\nConnection: close\r\n" in answer
        if len(statuses) != 1 or statuses[0] not in REFUSALS or not closes:
            wrong.append(name)
    for name in wrong:
        print(f"not one refusal and a close: {name}")
    what = f"{target.name}: {len(attacks)} framing attacks"
    yield Found(f"{what}: not one refusal and a close", len(wrong), 0)
    yield Found(f"{what}: of these answered 400 (413, 417 or 431: too much)", exact, 100, at_least=True)
