"""Finding icons, templates and pages from the source tree."""

from __future__ import annotations

import pytest

from lcadmin.resource_files import resource, resource_text


def test_a_resource_is_found_by_its_name() -> None:
    assert resource("icons/today.svg").is_file()
    assert resource("icons").is_dir()


def test_its_text_is_read() -> None:
    assert resource_text("icons/today.svg").startswith("<svg")


def test_a_missing_one_is_named_with_what_to_do() -> None:
    with pytest.raises(
        FileNotFoundError, match=r"resources/icons/none\.svg is missing\. Install lcadmin again"
    ):
        resource("icons/none.svg")


@pytest.mark.parametrize("name", ["", "/etc/hostname", "../pyproject.toml", "icons/../../README.md"])
def test_a_name_cannot_lead_out_of_the_resources(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a resource"):
        resource(name)
