"""What every command shares: the options that stand anywhere, the way results go out, the exit code.

``--data``, ``--json`` and ``--tz`` are accepted before and after the command's name, so each command
carries them itself and writes what it was given into one ``Options`` object.
"""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

import click
import msgspec

from lcadmin.domain.errors import BadInput, UserError
from lcadmin.domain.instants import DAY, Instant, day_start, is_date, parse, to_datetime
from lcadmin.domain.wording import Text, english, render

if TYPE_CHECKING:
    from lcadmin.app import OpenFolder
    from lcadmin.services.ports import Desk

T = TypeVar("T")
Json = dict[str, Any] | list[Any]


class Whole(click.IntRange):
    """A whole number as people write one in ASCII: Python itself also takes ``1_0`` and Arabic digits."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if isinstance(value, str) and not _PLAIN_NUMBER.fullmatch(value.strip()):
            self.fail(f"{value!r} is not a valid whole number.", param, ctx)
        return super().convert(value, param, ctx)


_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+")
_MISSING_LIBRARY = re.compile(r"(\S+\.so[.0-9]*): cannot open shared object file")
"""What Linux says where a library is to be loaded that names another, which the PC has not."""

WHOLE = Whole(-(2**63) + 1, 2**63 - 1)
"""A whole number that the database can hold: an id, a count, a length."""


@dataclass(slots=True)
class Options:
    """What was given on the command line for every command; ``office`` opens on first use."""

    data: str | None = None
    json: bool = False
    tz: str | None = None
    _office: OpenFolder | None = field(default=None, repr=False)

    @property
    def office(self) -> OpenFolder:
        """The opened data folder. Raises UserError where it cannot be opened."""
        if self._office is None:
            from lcadmin.app import open_office
            from lcadmin.paths import data_folder

            self._office = open_office(data_folder(self.data, os.environ))
        return self._office

    @property
    def desk(self) -> Desk:
        return self.office.desk

    def zone(self) -> ZoneInfo:
        """``--tz``, else the business's own zone. BadInput names the option."""
        if self.tz is None:
            with self.desk.store.read() as tables:
                return tables.settings.load().zone
        try:
            return ZoneInfo(self.tz)
        except (ValueError, KeyError, OSError):  # zoneinfo knows three ways to say: no such zone
            raise BadInput("unknown_zone", field="--tz", given=self.tz) from None

    def wording(self) -> Mapping[str, str]:
        """The business's own sentences, by key."""
        with self.desk.store.read() as tables:
            from lcadmin.services.words import words_of

            return words_of(self.desk, tables.settings.load())

    def when(self, text: str, field_name: str) -> Instant:
        """An ISO 8601 time in; without an offset it is in ``zone()``."""
        return parse(text, self.zone(), field_name)

    def until(self, text: str, field_name: str) -> Instant:
        """The exclusive end that ``--to`` means: a date alone includes that day (rule 12)."""
        moment = parse(text, self.zone(), field_name)
        if not is_date(text):
            return moment
        # 36 hours on is on the next day whatever the clocks do in between.
        next_day = to_datetime(Instant(moment + DAY * 3 // 2), self.zone()).date()
        return day_start(next_day, self.zone())

    def close(self) -> None:
        office, self._office = self._office, None
        if office is None:
            return
        try:
            if office.store.has_written:
                office.catch_up()
        except UserError as error:
            # What the command did is done; without this nobody would know that it stands in one place only.
            say(english(error.text))
        finally:
            office.close()


def options(ctx: click.Context | None = None) -> Options:
    """The Options of the running command."""
    found = (ctx or click.get_current_context()).find_root().obj
    if not isinstance(found, Options):
        raise TypeError("the command runs outside lcadmin's own group")
    return found


def _keep(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
    root = ctx.find_root()
    if root.obj is None:
        root.obj = Options()
    if value is not None and value is not False and parameter.name:
        setattr(root.obj, parameter.name, value)


def shared_options() -> list[click.Parameter]:
    """The options that stand before or after any command."""
    return [
        click.Option(
            ["--data"],
            metavar="DIR",
            expose_value=False,
            callback=_keep,
            help="The folder that holds everything.",
        ),
        click.Option(["--json"], is_flag=True, expose_value=False, callback=_keep, help="Print JSON."),
        click.Option(
            ["--tz"],
            metavar="ZONE",
            expose_value=False,
            callback=_keep,
            help="Zone of times without an offset.",
        ),
    ]


class Command(click.Command):
    """A click command that also takes the shared options."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        taken = {p.name for p in self.params}
        self.params.extend(p for p in shared_options() if p.name not in taken)


class Group(click.Group):
    """A click group whose commands and groups take the shared options, as it does itself."""

    command_class = Command
    group_class = type  # "the same class as this one", in click's words

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.extend(shared_options())


def to_json(value: Json) -> str:
    """Pretty JSON, names in UTF-8 as they are."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def out(value: Json, text: Callable[[], str] | str) -> None:
    """Prints a result on stdout: ``value`` with --json, else the readable ``text``."""
    if options().json:
        click.echo(to_json(value))
    else:
        click.echo(text if isinstance(text, str) else text())


def say(message: str) -> None:
    """A message or progress, on stderr."""
    click.echo(message, err=True)


def table(heads: Sequence[str], rows: Sequence[Sequence[object]], empty: str) -> str:
    """Rows as aligned columns; numbers to the right; ``empty`` when there is none."""
    if not rows:
        return empty
    cells = [["" if cell is None else _in_one_line(str(cell)) for cell in row] for row in rows]
    numeric = [all(isinstance(row[i], int) or row[i] is None for row in rows) for i in range(len(heads))]
    widths = [max(len(heads[i]), *(len(row[i]) for row in cells)) for i in range(len(heads))]

    def line(row: Sequence[str]) -> str:
        return "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ).rstrip()

    return "\n".join([line(heads), *(line(row) for row in cells)])


def _in_one_line(text: str) -> str:
    """Without what a terminal would act on: tabs, line breaks, control characters of a name."""
    return text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text)


def run(group: click.Group, args: Sequence[str] | None, wording: Callable[[], Mapping[str, str]]) -> int:
    """Runs a command line and returns its exit code: 0 done, 1 not done, 2 wrong usage."""
    shared = Options()
    return told(
        lambda: group.main(args=args, prog_name="lcadmin", standalone_mode=False, obj=shared), shared, wording
    )


def told(work: Callable[[], object], shared: Options, wording: Callable[[], Mapping[str, str]]) -> int:
    """Does ``work`` at the edge of the program: an error of ours becomes one sentence here, its traceback
    goes to the log, never to the user. Returns the exit code."""
    try:
        code = work()
        if sys.stdout is not None:  # it was closed before we started (`>&-`)
            sys.stdout.flush()
        # Outside standalone mode click returns what ``ctx.exit`` was given.
        return code if isinstance(code, int) else 0
    except UserError as error:
        say(render(error.text, wording()))
        return 1
    except click.UsageError as error:
        error.show()
        return 2
    except click.ClickException as error:
        say(error.format_message())
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # The reader went away (`| head`); Python would complain again when it flushes at exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except UnicodeEncodeError:
        say("What was given holds bytes that are no text (UTF-8): write it anew, or rename the file.")
        return 1
    except (OSError, ImportError) as error:
        sentence = _not_our_fault(error)
        if sentence is None:
            return _our_fault(error, shared)
        say(sentence)
        return 1
    except Exception as error:  # noqa: BLE001 - the outer edge of the program
        return _our_fault(error, shared)
    finally:
        shared.close()


def _not_our_fault(error: OSError | ImportError) -> str | None:
    """What the user can mend of it, in a sentence; None where it is a fault in the program."""
    if isinstance(error, OSError):
        return "The name of the file is too long." if error.errno == errno.ENAMETOOLONG else None
    missing = _MISSING_LIBRARY.match(str(error))
    return None if missing is None else english(Text.of("missing_library", library=missing[1]))


def _our_fault(error: Exception, shared: Options) -> int:
    import logging

    from lcadmin.diagnostics import log_to
    from lcadmin.fault_words import fault_words
    from lcadmin.paths import data_folder

    folder = data_folder(shared.data, os.environ)
    written = log_to(folder)
    logging.getLogger("lcadmin.cli").error("a command failed: %s", fault_words(error))
    where = f" The details are in {written}." if written else ""
    fault = f"This is a fault in lcadmin ({type(error).__name__})."
    say(f"{fault} What was finished before it is kept.{where}")
    return 1
