"""A wrong path, a wrong method and a wrong secret cannot be told apart, by the answer or by its time."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from statistics import median

from benchmarks.hostile.found import Found
from benchmarks.hostile.targets import Target
from benchmarks.load import http_post


def not_found(target: Target, asked: int, seed: int) -> Iterator[Found]:
    """Each turn by turn, in a new order each time, over one connection."""
    body = b'{"request":"start_lesson","token":"ABCDEFGH"}'
    path = target.at.path
    almost = path[:-3] + ("AA/" if not path.endswith("AA/") else "BB/")
    kinds: dict[str, bytes] = {
        "wrong path": http_post("/" + "p" * (len(path) - 2) + "/", body),
        "wrong method": http_post(path, body).replace(b"POST", b"PUT", 1),
        "wrong secret": http_post(almost, body),
    }
    times: dict[str, list[float]] = {kind: [] for kind in kinds}
    answers: set[bytes] = set()
    order = random.Random(seed)  # noqa: S311 - an order, no secret
    with target.connect() as sock:
        for _ in range(asked // len(kinds) + 1):
            for kind in order.sample(sorted(kinds), len(kinds)):
                begun = time.perf_counter()
                sock.sendall(kinds[kind])
                answers.add(sock.recv(65_536))
                times[kind].append(time.perf_counter() - begun)
    medians = [median(one) for one in times.values()]
    apart = (max(medians) - min(medians)) / min(medians) * 100
    what = f"{target.name}: a wrong path, method and secret"
    yield Found(f"{what}: different answers", len(answers), 1)
    yield Found(f"{what}: medians of {sum(map(len, times.values()))} lie apart by", apart, 5, "%")
