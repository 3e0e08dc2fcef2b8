"""Where keys and passwords are kept on this PC, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kept_in_words(kept_in: str) -> str:
    """``kept_in`` as ``ports.Keyring`` says it."""
    if kept_in == "keyring":
        return translate(
            "KeptIn", "Keys and passwords are kept in this PC’s keyring, not in the data folder."
        )
    return translate(
        "KeptIn",
        "This PC has no keyring, so keys and passwords stand in a file in the data folder "
        "(secrets.json). Only you "
        "can read it on this PC; whoever copies the folder has them.",
    )
