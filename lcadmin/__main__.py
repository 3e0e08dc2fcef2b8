"""Entry: ``python -m lcadmin`` and the ``lcadmin`` command."""

from __future__ import annotations

import sys

from lcadmin.log_helper import ARGUMENT


def main() -> None:
    """Runs the command line; without a command it opens the window."""
    if sys.argv[1:] == [ARGUMENT]:
        from lcadmin.log_helper.helper import help_out

        help_out()
        return
    from lcadmin.cli import main as run

    run()


if __name__ == "__main__":
    main()
