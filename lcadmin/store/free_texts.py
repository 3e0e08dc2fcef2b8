"""Where somebody may have written a name: the columns with free text, and how each row is known.

Every text column of the schema stands either here or in ``NEVER``, so that whoever adds one decides
(``tests/store/test_free_texts.py``).
"""

from __future__ import annotations

from lcadmin.domain.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class FreeTexts:
    """One table: its key, the columns with free text, and the column that says whose the
    row is (``person_id``, ``lesson_id`` or ``class_no``; "" where nobody owns one)."""

    table: str
    columns: tuple[str, ...]
    owner: str = ""
    key: str = "id"
    of: str = ""
    """What ``owner`` is the number of, where its name does not say so."""

    @property
    def owned_by(self) -> str:
        return self.of or self.owner


FREE = (
    FreeTexts("lessons", ("title",), "id", of="lesson_id"),
    FreeTexts("corrections", ("who", "why"), "lesson_id"),
    FreeTexts("times", ("correction", "reviews", "alternatives", "notes"), "lesson_id", key="lesson_id"),
    FreeTexts("cancel_terms", ("why",), "id", of="lesson_id"),
    FreeTexts("credits", ("note",), "person_id"),
    FreeTexts("closures", ("reason",), "person_id"),
    FreeTexts("rates", ("title",), "person_id"),
    FreeTexts("bonuses", ("note",), "person_id"),
    FreeTexts("month_locks", ("who",)),
    FreeTexts("paid_rows", ("title", "note"), "person_id"),
    FreeTexts("handed", ("reader", "address", "tutors"), "lesson_id"),
    FreeTexts("letters", ("reader", "address", "subject", "about", "message", "why")),
    FreeTexts("log_imports", ("name", "summary")),
    FreeTexts(
        "log_classes",
        (
            "title", "tutor", "subject", "level", "summary", "company", "course", "cancelled_by", "students",
            "folded",
        ),
        "class_no",
    ),
    FreeTexts("log_participants", ("username", "name", "cancelled_by", "feedback")),
    FreeTexts("log_events", ("info", "response"), "class_no"),
    FreeTexts("learncube_rooms", ("said",), key="lesson_id"),
    FreeTexts("marks", ("about",), key="name"),
)  # fmt: skip

NEVER = frozenset(
    {
        # the person's own rows, and those of others that an erasure must not touch
        "people", "contacts", "recipients",
        # the business's own words: it is told where they name somebody
        "settings", "mail_texts", "logo",
        # messages and secrets: numbers and words of the protocol, sealed
        "journal", "journal_head", "senders", "strangers", "doors", "adoptions", "callback_secrets",
        "used_tokens", "seats", "runs", "reach", "changes", "origin", "erasures", "parked", "parked_imports",
        # another PC and a file on it
        "moved",
        # what users did goes as a whole
        "actions", "action_rows",
        # keys and fingerprints
        "calendar_numbers", "log_keys", "log_matches", "log_replaced",
    }
)  # fmt: skip
"""Tables without text that an erasure cleans by itself, with the reason."""
