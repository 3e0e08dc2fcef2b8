"""The responder that answers LearnCube's messages: a request in, a decision of the services out.

What it is made of (a server, asyncio) is loaded when the first of these names is asked for: the window that
opens is seen before its responder has been loaded.
"""

from typing import TYPE_CHECKING

from lcadmin.lazy_names import lazy_names

if TYPE_CHECKING:
    from lcadmin.responder.listening import Address, Listening
    from lcadmin.responder.responder import Responder
    from lcadmin.responder.switch import Switch
    from lcadmin.responder.tls import Certificates

__all__ = ["Address", "Certificates", "Listening", "Responder", "Switch"]

_FOUND_IN = {
    "Address": "listening",
    "Certificates": "tls",
    "Listening": "listening",
    "Responder": "responder",
    "Switch": "switch",
}

__getattr__ = lazy_names(__name__, _FOUND_IN)
