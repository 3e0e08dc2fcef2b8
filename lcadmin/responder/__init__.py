"""The responder that answers LearnCube's messages: a request in, a decision of the services out."""

from lcadmin.responder.listening import Address, Listening
from lcadmin.responder.responder import Responder
from lcadmin.responder.switch import Switch
from lcadmin.responder.tls import Certificates

__all__ = ["Address", "Certificates", "Listening", "Responder", "Switch"]
