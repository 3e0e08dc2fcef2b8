"""The message to LearnCube's support that a business begins with: everything asked for at once."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, english
from lcadmin.services import callback_address
from lcadmin.services.ports import Desk


@dataclass(frozen=True, slots=True)
class SupportMessage:
    """In English, because LearnCube reads it."""

    subject: str
    body: str


def support_message(desk: Desk) -> SupportMessage:
    """What to write. It holds the callback address, which support needs and nobody else; without an
    address from outside that line is left out."""
    with desk.store.read() as tables:
        settings = tables.settings.load()
    business = settings.business_name or "Our tutoring business"
    asks = [*_callback(desk, settings), english(Text("support_api")), _endpoint(settings)]
    asks += [english(Text("support_sources")), english(Text("support_other"))]
    lines = [
        english(Text("support_hello")),
        "",
        english(Text.of("support_intro", business=business)),
        english(Text("support_ask")),
        "",
        *(f"{number}. {ask}" for number, ask in enumerate(asks, start=1)),
        "",
        english(Text("support_bye")),
        *([settings.business_name] if settings.business_name else []),
    ]
    return SupportMessage(english(Text.of("support_subject", business=business)), "\n".join(lines))


def _callback(desk: Desk, settings: Settings) -> list[str]:
    if not settings.public_url:
        return []
    return [english(Text.of("support_callback", url=callback_address.url(desk, settings.public_url)))]


def _endpoint(settings: Settings) -> str:
    if settings.endpoint and settings.endpoint != settings.practice_endpoint:
        return english(Text.of("support_endpoint_known", endpoint=settings.endpoint))
    return english(Text("support_endpoint"))
