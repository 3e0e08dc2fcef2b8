"""Letters as files: the port ``Paper``; the libraries are loaded at the first letter."""

from __future__ import annotations

from collections.abc import Sequence

from lcadmin.domain.instants import Instant
from lcadmin.domain.mail import CalendarEvent, Mail, Party


class MailPaper:
    """Fulfils ``services.post.Paper``."""

    def mail(self, mail: Mail) -> str:
        from lcadmin.outputs.eml import mail_text

        return mail_text(mail)

    def calendar(self, events: Sequence[CalendarEvent], organizer: Party, zone: str, made: Instant) -> str:
        from lcadmin.outputs.ics import calendar_text

        return calendar_text(events, organizer, zone, made)
