"""Entry: ``python -m lcadmin`` and the ``lcadmin`` command."""

from __future__ import annotations


def main() -> None:
    """Runs the command line; without a command it opens the window."""
    from lcadmin.cli import main as run

    run()


if __name__ == "__main__":
    main()
