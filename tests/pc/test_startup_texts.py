"""What is written to start lcadmin with the computer is read back by each system's own rules."""

from __future__ import annotations

import plistlib
import re
import shlex
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.pc import startup_texts as texts

PLAIN = ["/opt/lcadmin/lcadmin", "--data", "/srv/data/My classes", "--tray"]
WORDS = st.lists(
    st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"]), max_size=12),
    min_size=1,
    max_size=4,
)


def _desktop(text: str) -> list[str]:
    """Exec as the Desktop Entry specification reads it: the value's escapes, the quotes, the percents."""
    value = next(line for line in text.split("\n") if line.startswith("Exec=")).removeprefix("Exec=")
    value = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|([^ "]+)', value)
    return [(plain or re.sub(r"\\(.)", r"\1", quoted)).replace("%%", "%") for quoted, plain in words]


def _windows(line: str) -> list[str]:
    """A command line as CommandLineToArgvW takes it apart."""
    words: list[str] = []
    current, quoted, begun = "", False, False
    place = 0
    while place < len(line):
        slashes = len(line) - place - len(line[place:].lstrip("\\"))
        if slashes and line[place + slashes : place + slashes + 1] == '"':
            current, begun = current + "\\" * (slashes // 2), True
            place += slashes
            if slashes % 2:
                current += '"'
                place += 1
            continue
        if slashes:
            current, begun = current + "\\" * slashes, True
            place += slashes
            continue
        letter = line[place]
        if letter == '"':
            quoted, begun = not quoted, True
        elif letter in " \t" and not quoted:
            if begun:
                words.append(current)
            current, begun = "", False
        else:
            current, begun = current + letter, True
        place += 1
    return [*words, current] if begun else words


def _systemd(text: str) -> list[str]:
    line = next(line for line in text.split("\n") if line.startswith("ExecStart=")).removeprefix("ExecStart=")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
    unescape = {"n": "\n", "t": "\t"}
    return [
        re.sub(r"\\(.)", lambda m: unescape.get(m[1], m[1]), word).replace("%%", "%").replace("$$", "$")
        for word in words
    ]


@given(WORDS)
def test_any_words_start_the_same_program_everywhere(words: list[str]) -> None:
    assert _desktop(texts.desktop_entry(words)) == words
    assert _systemd(texts.systemd_unit(words)) == words
    assert _windows(texts.windows_run_value(words)) == words
    assert shlex.split(texts.shell_line(words)) == words


@given(WORDS)
def test_a_property_list_is_one_whatever_the_words(words: list[str]) -> None:
    found = plistlib.loads(texts.launchd_plist("org.lcadmin", words).encode())
    assert found == {"Label": "org.lcadmin", "ProgramArguments": words, "RunAtLoad": True}


def test_freedesktops_own_validator_takes_the_entry(tmp_path: Path) -> None:
    program = shutil.which("desktop-file-validate")
    if program is None:
        pytest.skip("no desktop-file-validate here")
    file = tmp_path / "lcadmin.desktop"
    file.write_text(texts.desktop_entry(PLAIN, "/opt/lcadmin/icon.svg"), encoding="utf-8")
    done = subprocess.run([program, str(file)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_desktop_entry_says_what_it_starts() -> None:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are case-sensitive there
    parser.read_string(texts.desktop_entry(PLAIN, "/opt/lcadmin/icon.svg"))
    entry = dict(parser["Desktop Entry"])
    assert entry["Exec"] == '/opt/lcadmin/lcadmin --data "/srv/data/My classes" --tray'
    assert entry["Icon"] == "/opt/lcadmin/icon.svg"
    assert (entry["Type"], entry["Terminal"]) == ("Application", "false")


@pytest.mark.parametrize("user", ["", "bin"])
def test_systemd_takes_the_unit(tmp_path: Path, user: str) -> None:
    if (verify := shutil.which("systemd-analyze")) is None:
        pytest.skip("no systemd here")
    unit = tmp_path / "lcadmin.service"
    unit.write_text(texts.systemd_unit(["/bin/true", "--data", 'a "b" $c %d', "serve"], user=user), "utf-8")
    done = subprocess.run([verify, "verify", str(unit)], capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if "lcadmin.service" in line] == []


def test_a_daemon_runs_as_the_user_and_comes_back_after_a_failure() -> None:
    found = plistlib.loads(
        texts.launchd_plist("org.lcadmin", PLAIN, user="anna", keep_alive=True).encode("utf-8")
    )
    assert found["UserName"] == "anna"
    assert found["KeepAlive"] == {"SuccessfulExit": False}


def test_the_task_runs_at_boot_without_a_password() -> None:
    text = texts.windows_task(
        [r"C:\Program Files\lcadmin\lcadmin.exe", "--data", r"D:\A & B", "serve"], r"PC\anna"
    )
    root = ET.fromstring(text.partition("?>")[2])  # noqa: S314 - our own text
    space = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}

    def said(path: str) -> str:
        found = root.find(path, space)
        assert found is not None, path
        return found.text or ""

    assert said("t:Triggers/t:BootTrigger/t:Enabled") == "true"
    assert said("t:Principals/t:Principal/t:LogonType") == "S4U"
    assert said("t:Principals/t:Principal/t:UserId") == r"PC\anna"
    assert said("t:Settings/t:ExecutionTimeLimit") == "PT0S"
    assert said("t:Actions/t:Exec/t:Command") == r"C:\Program Files\lcadmin\lcadmin.exe"
    assert _windows(said("t:Actions/t:Exec/t:Arguments")) == ["--data", r"D:\A & B", "serve"]
