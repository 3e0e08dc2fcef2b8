"""The tunnel follows the settings; and the round that a responder without a window makes on its PC."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.notices import Notice, Told
from lcadmin.domain.settings import TunnelChoice
from lcadmin.services import at_home, self_test
from lcadmin.services.certificate_watch import certificate_notice
from lcadmin.services.home_ports import Home, Tunnels
from lcadmin.services.office_mail import tell_the_office
from lcadmin.services.ports import Desk

log = logging.getLogger(__name__)

TUNNEL_KEY = "tunnel_token"
"""What the tunnel account's key is called in the keyring."""


def follow(desk: Desk, tunnels: Tunnels, address: str | None) -> None:
    """Runs the tunnel that the settings name to ``address``, where the responder listens on this PC; none
    while it does not listen. Asked again and again; may wait for a program's end."""
    with desk.store.read() as tables:
        settings = tables.settings.load()
        gone = tables.moved.mark() is not None  # else the same tunnel would lead to two PCs by turns
    port = None if address is None or gone else urlsplit(address).port
    if port is None or settings.tunnel is TunnelChoice.OFF:
        tunnels.stop()
        return
    token = desk.keyring.get(TUNNEL_KEY) or ""
    https = address is not None and address.startswith("https:")
    tunnels.start(settings.tunnel.value, port, settings.tunnel_name, token, https=https)


def attend(desk: Desk, home: Home, told: Told, address: str | None) -> None:
    """One round of ``serve``: awake, tunnel, the way from outside; what there is to tell goes to the office
    by mail, and its kind to the log."""
    follow(desk, home.tunnels, address)
    look = at_home.look(desk)
    certificate = certificate_notice(desk, home.certificates)
    home.power.keep_awake(look.awake)
    if look.check_due:
        self_test.check(desk, home.outside)
        look = at_home.look(desk)
    found = look.notices if certificate is None else (*look.notices, certificate)
    for notice in told.new(found, desk.clock.now()):
        log.info("to be told: %s", notice.kind)
        mail(desk, notice)


def mail(desk: Desk, notice: Notice) -> None:
    """Writes to the office about what no window may be open for: nobody can enter."""
    if notice.kind is NoticeKind.UNREACHABLE:
        tell_the_office(desk, notice.title, notice.text)
