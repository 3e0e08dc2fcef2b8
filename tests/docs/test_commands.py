"""What the manual says to type can be typed, and does it."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from lcadmin.cli import lcadmin
from tests.docs.chapters import CHAPTERS, MANUAL, ROOT, runnable

RUN = [file for file in CHAPTERS if runnable(file)]


def test_some_chapters_have_commands_that_are_run() -> None:
    assert {"getting-started.md", "reports-and-pay.md", "backup-and-restore.md"} <= {
        file.name for file in RUN
    }


@pytest.mark.parametrize("chapter", RUN, ids=lambda file: file.name)
def test_every_command_of_a_chapter_runs_one_after_another(chapter: Path, tmp_path: Path) -> None:
    for line in runnable(chapter):
        words = shlex.split(line)
        assert words[0] in {"lcadmin", "make"}, line
        if words[0] == "make":
            targets = re.findall(
                r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
            )
            assert words[1] in targets, line
            continue
        done = subprocess.run(
            [sys.executable, "-m", "lcadmin", *words[1:], "--data", str(tmp_path / "data")],
            cwd=tmp_path,
            env=_clean(tmp_path),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("chapter", MANUAL, ids=lambda file: file.name)
def test_every_command_that_a_chapter_names_is_one(chapter: Path) -> None:
    wrong = []
    text = chapter.read_text(encoding="utf-8")
    written = re.findall(r"`lcadmin ([^`\n]+)`|^ {4}(?:\.venv/bin/)?lcadmin (.+)$", text, re.MULTILINE)
    for inline, block in written:
        command: click.Command | None = lcadmin
        for word in (inline or block).split():
            if not isinstance(command, click.Group) or not re.fullmatch(r"[a-z][a-z-]*", word):
                break
            command = command.get_command(click.Context(command), word)
        if command is None:
            wrong.append(inline or block)
    assert wrong == []


@pytest.mark.parametrize("chapter", MANUAL, ids=lambda file: file.name)
def test_every_option_that_a_chapter_names_belongs_to_its_command(chapter: Path) -> None:
    wrong = []
    text = chapter.read_text(encoding="utf-8")
    for inline, block, fenced in re.findall(
        r"`lcadmin ([^`\n]+)`|^ {4}lcadmin (.+)$|^lcadmin (.+)$", text, re.MULTILINE
    ):
        line = inline or block or fenced
        command: click.Command = lcadmin
        for word in line.split():
            inner = (
                command.get_command(click.Context(command), word)
                if isinstance(command, click.Group)
                else None
            )
            if inner is None:
                break
            command = inner
        there = {name for one in command.params for name in (*one.opts, *one.secondary_opts)} | {"--help"}
        wrong += [line for option in re.findall(r"(?<!\S)(--?[a-z][a-z-]*)", line) if option not in there]
    assert wrong == []


@pytest.mark.parametrize("chapter", MANUAL, ids=lambda file: file.name)
def test_every_make_target_and_path_of_the_project_is_there(chapter: Path) -> None:
    text = chapter.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z0-9]+)", text)) <= targets
    named = re.findall(r"`((?:lcadmin|tests|resources|docs|benchmarks|\.ci)/[\w./*<>{}-]+)`", text)
    invented = {"schema_<topic>", "/it/", "_it.ts"}
    lost = [
        name
        for name in named
        if not any(word in name for word in invented) and not list(ROOT.glob(name.removesuffix("/")))
    ]
    assert lost == []


def _clean(folder: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(folder), "PYTHONPATH": str(ROOT)}
