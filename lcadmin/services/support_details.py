"""What somebody who helps has to know: the PC, the program, how things stand. Nothing that opens a door,
and nobody's name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import iso
from lcadmin.domain.redaction import redacted
from lcadmin.domain.setting_values import dump
from lcadmin.domain.settings import SECRET_KEYS, Settings
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_TELL = ("language", "timezone", "responder_on", "listen_port", "tunnel", "backup_minutes", "keep_awake")
"""Settings whose values say nothing of the business."""

_HIDE = ("business_name", "public_url", "endpoint", "mail_host", "mail_user", "mail_from", "mail_from_name")


def details(
    desk: Desk, facts: Iterable[tuple[str, str]], log: Sequence[str] = (), home: str = "", fault: str = ""
) -> str:
    """Lines of English, for whoever looks after the program. ``facts`` come from the PC; ``fault`` is what
    went wrong just now. What the data cannot say, because it cannot be read, is said to be so."""
    try:
        with desk.store.read() as tables:
            lines, known = _of_the_data(tables)
    except UserError as error:
        lines, known = [f"The data cannot be read: {error.text.key}"], []
    trouble = desk.store.trouble or desk.store.unguarded
    lines.append(f"Trouble: {'none' if trouble is None else trouble.text.key}")
    keys, secrets = _of_the_keyring(desk)
    said = [*(f"{name}: {value}" for name, value in facts), *lines, keys]
    if fault:
        said += ["", "What went wrong:", fault]
    if log:
        said += ["", "The end of the log:", *log]
    return redacted("\n".join(said), [*known, *secrets], home)


def _of_the_data(tables: Tables) -> tuple[list[str], list[str]]:
    settings: Settings = tables.settings.load()
    values, usual = dump(settings), dump(Settings())
    changed = sorted(key for key, value in values.items() if value != usual.get(key))
    reach, moved = tables.reach.last(), tables.moved.mark()
    lines = [
        f"Settings that were changed: {', '.join(changed) or 'none'}",
        *(f"  {key} = {values[key]}" for key in _TELL if key in values),
        f"Certificate of our own: {'yes' if settings.tls_certificate else 'no'}",
        f"From outside: {'never tried' if reach is None else f'{reach.verdict} at {iso(reach.at)}'}",
    ]
    if moved is not None:
        lines.append(f"Moved to another PC at {iso(moved.at)}, {'finished' if moved.finished else 'begun'}")
    known = [str(values[key]) for key in _HIDE if values.get(key)]
    known += [one.secret for one in tables.secrets.all()]
    return lines, known


def _of_the_keyring(desk: Desk) -> tuple[str, list[str]]:
    try:
        secrets = [value for key in SECRET_KEYS if (value := desk.keyring.get(key))]
        return f"Keys are kept in: {desk.keyring.kept_in} ({len(secrets)} there)", secrets
    except UserError as error:
        return f"Keys cannot be read: {error.text.key}", []
