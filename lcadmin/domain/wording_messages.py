"""Sentences about contacts, letters and their texts, sending mail, and pasted links."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    # contacts
    "contact_needs_name": "A contact needs a name.",
    "contact_needs_address": "A contact needs an e-mail address or a phone number.",
    "bad_phone": "“{given}” is not a phone number. Write it like +44 20 7946 0000.",
    "own_sibling": "Nobody is their own brother or sister.",
}
