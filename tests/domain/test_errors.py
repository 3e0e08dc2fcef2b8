"""Errors carry a title, a message and, where the message is not enough, a hint."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput, NotFound, Refusal, StoreUnavailable, UserError
from lcadmin.domain.wording import english


def test_an_error_is_its_sentence() -> None:
    assert str(BadInput("unknown_setting", key="colour")) == "There is no setting “colour”."


@pytest.mark.parametrize("kind", [UserError, BadInput, NotFound, Refusal, StoreUnavailable])
def test_every_kind_has_a_title_of_its_own(kind: type[UserError]) -> None:
    title = english(kind.title)
    assert title != kind.title.key
    assert (
        sum(
            english(other.title) == title
            for other in (UserError, BadInput, NotFound, Refusal, StoreUnavailable)
        )
        == 1
    )


def test_a_hint_is_there_only_where_there_is_one() -> None:
    hint = Refusal("endpoint_missing").hint
    assert hint is not None
    assert "learn-cube.com" in english(hint)
    assert Refusal("own_token").hint is None
