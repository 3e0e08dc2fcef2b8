"""Sending mail through the user's own account. The only part that speaks SMTP."""

from lcadmin.mailing.smtp import SmtpMailer

__all__ = ["SmtpMailer"]
