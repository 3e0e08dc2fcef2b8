"""The files that start lcadmin with the computer, as text: one function a system, nothing is written.

Every argument is quoted the way that system reads it, so that a folder with blanks, quotes, percent
or dollar signs starts the same program.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

_SAFE = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")


def desktop_entry(command: Sequence[str], icon: str = "") -> str:
    """``~/.config/autostart/lcadmin.desktop`` (freedesktop.org Autostart, Desktop Entry 1.0)."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.0",
        "Name=lcadmin",
        "Comment=Answers LearnCube and shows today's classes",
        f"Exec={' '.join(map(_desktop_word, command))}",
        *([f"Icon={_desktop_value(icon)}"] if icon else []),
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join(lines) + "\n"


def systemd_unit(command: Sequence[str], *, user: str = "") -> str:
    """A systemd service that runs the responder alone. With ``user`` it is the system's own and runs as
    that user; without, it is the user's (which runs at boot where lingering is on)."""
    who = f"User={user}\n" if user else ""
    return (
        "[Unit]\n"
        "Description=lcadmin answers LearnCube\n"
        "After=network-online.target\n"
        "Wants=network-online.target\n"
        "\n"
        "[Service]\n"
        f"ExecStart={' '.join(map(_systemd_word, command))}\n"
        f"{who}"
        "Restart=on-failure\n"
        "RestartSec=30\n"
        "KillSignal=SIGTERM\n"
        "\n"
        "[Install]\n"
        f"WantedBy={'multi-user.target' if user else 'default.target'}\n"
    )


def launchd_plist(label: str, command: Sequence[str], *, user: str = "", keep_alive: bool = False) -> str:
    """A property list for ``~/Library/LaunchAgents`` or, with ``user``, ``/Library/LaunchDaemons``."""
    arguments = "".join(f"    <string>{escape(word)}</string>\n" for word in command)
    who = f"  <key>UserName</key>\n  <string>{escape(user)}</string>\n" if user else ""
    again = "  <key>KeepAlive</key>\n  <dict>\n    <key>SuccessfulExit</key>\n    <false/>\n  </dict>\n"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN"'
        ' "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
        '<plist version="1.0">\n<dict>\n'
        f"  <key>Label</key>\n  <string>{escape(label)}</string>\n"
        f"  <key>ProgramArguments</key>\n  <array>\n{arguments}  </array>\n"
        f"{who}"
        "  <key>RunAtLoad</key>\n  <true/>\n"
        f"{again if keep_alive else ''}"
        "</dict>\n</plist>\n"
    )


def windows_run_value(command: Sequence[str]) -> str:
    """The value under ``HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run``."""
    return windows_line(command)


def windows_task(command: Sequence[str], user: str) -> str:
    """A scheduled task (Task Scheduler 1.2) that runs at boot as ``user`` without a password being kept
    (S4U), on battery too, as long as it takes, and again a minute after a failure."""
    arguments = windows_line(command[1:])
    return (
        '<?xml version="1.0" encoding="UTF-16"?>\n'
        '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">\n'
        "  <RegistrationInfo><Description>lcadmin answers LearnCube</Description></RegistrationInfo>\n"
        "  <Triggers><BootTrigger><Enabled>true</Enabled></BootTrigger></Triggers>\n"
        '  <Principals><Principal id="Author">'
        f"<UserId>{escape(user)}</UserId><LogonType>S4U</LogonType>"
        "<RunLevel>LeastPrivilege</RunLevel></Principal></Principals>\n"
        "  <Settings>\n"
        "    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\n"
        "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n"
        "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\n"
        "    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>\n"
        "    <RestartOnFailure><Interval>PT1M</Interval><Count>999</Count></RestartOnFailure>\n"
        "    <StartWhenAvailable>true</StartWhenAvailable>\n"
        "    <Enabled>true</Enabled>\n"
        "  </Settings>\n"
        '  <Actions Context="Author"><Exec>'
        f"<Command>{escape(command[0])}</Command><Arguments>{escape(arguments)}</Arguments>"
        "</Exec></Actions>\n"
        "</Task>\n"
    )


def windows_line(command: Sequence[str]) -> str:
    """Words as one line that Windows' C runtime takes apart into the same words again."""
    return " ".join(map(_windows_word, command))


def shell_line(command: Sequence[str]) -> str:
    """Words as one line for a shell: what a user is given to type."""
    return " ".join(
        word if _SAFE.fullmatch(word) else "'" + word.replace("'", "'\\''") + "'" for word in command
    )


def _desktop_word(word: str) -> str:
    """A word of Exec: quoted where needed, its backslashes once more for the value, percent doubled."""
    if not re.fullmatch(r"[A-Za-z0-9_@+=:,./-]+", word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return _desktop_value(word).replace("%", "%%")


def _desktop_value(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _systemd_word(word: str) -> str:
    """A word of ExecStart: always quoted; ``%`` and ``$`` have a meaning there."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'


def _windows_word(word: str) -> str:
    """Backslashes before a quote count double, others do not (CommandLineToArgvW)."""
    if word and not re.search(r'[\s"]', word):
        return word
    quoted = re.sub(r'(\\*)"', r'\1\1\\"', word)
    return '"' + re.sub(r"(\\+)$", r"\1\1", quoted) + '"'
