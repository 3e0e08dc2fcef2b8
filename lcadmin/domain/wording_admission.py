"""Sentences that people at a class's door read, and what the office reads about them.

Each is one polite sentence or two; a business may put its own in their place.
"""

from __future__ import annotations

ADMISSION: dict[str, str] = {
    # to whoever wanted to enter
    "refused_unknown_class": "We do not know this class. Please ask for a new link.",
    "refused_wrong_link": "This link is not right for this class. Please use the link exactly as you were given it.",
    "refused_link_replaced": "This link has been replaced. Please use the newer one that you were given.",
    "refused_cancelled": "This class has been cancelled.",
    "refused_paused": "Nobody new can enter this class at the moment. Please get in touch with us.",
    "refused_early_today": "You can enter this class from {opens:time} ({zone:place} time).",
    "refused_early": "You can enter this class on {opens:day} from {opens:time} ({zone:place} time).",
    "refused_late": "This class was on {start:day} at {start:time} ({zone:place} time) and is closed now.",
    "refused_for_day_past": "This link was for {start:day}. Please use today's.",
    "refused_for_day_to_come": "This link is for {start:day}. Please use today's.",
    "refused_for_hour": "This link is for the class at {start:time}. Please use the one for {other:time}.",
    "refused_inactive": "You are not on our list at the moment. Please get in touch with us.",
    "refused_no_credit": "There is no credit left for this class. Please get in touch with us.",
    "unavailable": "We cannot answer right now. Please try again in a minute.",
    # a message that could not be understood
    "message_unreadable": "This message could not be read.",
    "message_damaged": "This message could only be read from a damaged safety copy.",
    "message_twice": "This message says two different things at once.",
    "message_without_request": "This message does not say what it is about.",
    "message_unknown_request": "This message is of a kind that we do not know.",
    "message_without_class": "This message does not say which class it is about.",
    "message_class_too_long": "This message names a class in a way that we cannot read.",
    "message_without_person": "This message does not say who wants to enter.",
    "message_bad_person": "This message names a person in a way that we cannot read.",
    "message_bad_time": "The length of the class in this message could not be read.",
    # to the office: why, in its list
    "why_unknown_class": "a link that belongs to no class",
    "why_wrong_link": "a link that was altered",
    "why_link_replaced": "an old link, since replaced",
    "why_cancelled": "the class is cancelled",
    "why_paused": "entries are paused after too many wrong links",
    "why_early": "too early",
    "why_late": "too late",
    "why_other_class": "the link of another class",
    "why_inactive": "not active",
    "why_no_credit": "no credit left",
    "told_no_credit": "Let in without credit.",
    # to the office: what "Let them in" does
    "remedy_extend_window": "Open this class’s doors now.",
    "remedy_grant_credit": "Grant one lesson of credit.",
    "remedy_new_link": "Make a new link.",
    "remedy_resume": "Resume entries for this class.",
    "remedy_activate": "Make this person active again.",
    "remedy_send_link": "Send today’s link.",
    "remedy_reinstate": "Put the class back on.",
}
