"""Entry: ``python -m lcadmin`` and the ``lcadmin`` command."""

from __future__ import annotations

import gc
import os
import sys

from lcadmin.log_helper import ARGUMENT


def main() -> None:
    """Runs the command line; without a command it opens the window."""
    if sys.argv[1:] == [ARGUMENT]:
        from lcadmin.log_helper.helper import help_out

        help_out()
        return
    if not sys.argv[1:]:
        sys.exit(_window())
    from lcadmin.cli import main as run

    run()


def _window() -> int:
    """The window as its icon opens it: the command line, which takes long to load, is left out."""
    gc.disable()  # a start throws little away; the window collects once it is there (``gui.garbage``)
    from lcadmin.paths import data_folder
    from lcadmin.screen import to_the_screen

    to_the_screen()
    try:
        from lcadmin.window import run_window

        return run_window(data_folder(None, os.environ))
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the outer edge of the program
        from lcadmin.cli import fails_with

        return fails_with(error)


if __name__ == "__main__":
    main()
