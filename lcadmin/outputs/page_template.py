"""The templates of pages, each in ``resources/templates``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lcadmin.resource_files import resource_text

if TYPE_CHECKING:
    from jinja2 import Template


def page_template(name: str) -> Template:
    """One of our own pages, which escapes what is put into it. jinja2 is loaded only now: whoever answers
    LearnCube writes no pages."""
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(resource_text(f"templates/{name}.html"))
