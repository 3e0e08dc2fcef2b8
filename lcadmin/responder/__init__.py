"""The responder that answers LearnCube's messages: a request in, a decision of the services out.

What it is made of (a server, asyncio) is loaded when the first of these names is asked for: the window that
opens is seen before its responder has been loaded.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lcadmin.responder.listening import Address, Listening
    from lcadmin.responder.responder import Responder
    from lcadmin.responder.switch import Switch
    from lcadmin.responder.tls import Certificates

__all__ = ["Address", "Certificates", "Listening", "Responder", "Switch"]

_IN = {
    "Address": "listening",
    "Certificates": "tls",
    "Listening": "listening",
    "Responder": "responder",
    "Switch": "switch",
}


def __getattr__(name: str) -> object:
    if name not in _IN:
        raise AttributeError(name)
    return getattr(import_module(f"lcadmin.responder.{_IN[name]}"), name)
