"""A tiny HTTP/1.1 server with limits and deadlines; it knows nothing of classes."""

from lcadmin.http.listening import ServerError
from lcadmin.http.messages import Handler, Later, Limits, Request, Response
from lcadmin.http.server import Server

__all__ = ["Handler", "Later", "Limits", "Request", "Response", "Server", "ServerError"]
