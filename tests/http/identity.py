"""Who a server under test is."""

from __future__ import annotations

import ssl

import trustme


class Identity:
    """A certificate for this machine, and a client that trusts nothing else."""

    def __init__(self) -> None:
        authority = trustme.CA()
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(self.server)
        self.client = ssl.create_default_context()
        authority.configure_trust(self.client)
