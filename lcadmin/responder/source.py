"""Who is really calling: the peer, or what a proxy that the settings name says of it."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from lcadmin.http import Request

Address = IPv4Address | IPv6Address


def sender(request: Request, trusted_proxies: Sequence[str]) -> str:
    """The sender's address. Forwarding headers are believed only from a trusted proxy, and then only
    as far as the chain of trusted proxies reaches (admission.md, callback address)."""
    peer = request.remote
    if not trusted_proxies or not within(peer, trusted_proxies):
        return peer
    chain = [
        hop.strip()
        for name, value in request.headers
        if name == "x-forwarded-for"
        for hop in value.split(",")
    ]
    for hop in reversed(chain):
        if _address(hop) is None:
            return peer
        if not within(hop, trusted_proxies):
            return hop
    return peer


def within(address: str, networks: Sequence[str]) -> bool:
    """Whether ``address`` lies in one of ``networks`` (single addresses or CIDR)."""
    parsed = _address(address)
    return parsed is not None and any(parsed in ip_network(n, strict=False) for n in networks)


def _address(text: str) -> Address | None:
    try:
        parsed = ip_address(text.partition("%")[0].strip("[]"))
    except ValueError:
        return None
    # A dual-stack socket shows an IPv4 peer as ::ffff:192.0.2.1.
    return getattr(parsed, "ipv4_mapped", None) or parsed
