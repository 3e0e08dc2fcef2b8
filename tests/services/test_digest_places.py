from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lcadmin.services.digest_places import DIGEST, agreeing, places

DIGESTS = st.text("0123456789abcdef", min_size=DIGEST, max_size=DIGEST)


@given(DIGESTS, st.text(max_size=DIGEST + 9) | DIGESTS)
def test_as_many_places_agree_as_one_counts(whole: str, damaged: str) -> None:
    counted = sum(a == b for a, b in zip(whole, damaged, strict=False))
    assert agreeing(places(whole), places(damaged)) == counted


@given(DIGESTS, st.sets(st.integers(0, DIGEST - 1)), st.characters(exclude_characters="0123456789abcdef"))
def test_what_is_hurt_agrees_in_all_other_places(whole: str, hurt: set[int], letter: str) -> None:
    damaged = "".join(letter if at in hurt else one for at, one in enumerate(whole))
    assert agreeing(places(whole), places(damaged)) == DIGEST - len(hurt)
