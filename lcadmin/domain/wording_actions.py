"""What a user did, as it stands after *Undo* and in the history, and why it cannot be undone."""

from __future__ import annotations

ACTIONS: dict[str, str] = {
    # people
    "action_add_person": "adding {name}",
    "action_edit_person": "change of {name}",
    "action_import_people": "import of people",
    # classes
    "action_add_class": "new class “{title}”",
    "action_add_series": "new series “{title}” ({count} classes)",
    "action_import_classes": "import of {count} classes",
    "action_duplicate_class": "copy of “{title}”",
    "action_move_class": "move of “{title}”",
    "action_edit_class": "change of “{title}”",
    "action_cancel_class": "cancelling “{title}”",
    "action_reinstate_class": "putting “{title}” back on",
    "action_excuse": "excusing {name} from “{title}”",
    "action_unexcuse": "{name} no longer excused from “{title}”",
    "action_new_link": "new link for {name} in “{title}”",
    "action_resume": "letting new students into “{title}” again",
    "action_let_in": "letting {name} into “{title}”",
    "action_adopt": "counting earlier messages for “{title}”",
    # time and credit
    "action_credit": "credit for {name}",
    "action_correct": "correction of “{title}”",
    # settings
    "action_setting": "change of the setting “{key}”",
    "action_settings": "change of {count} settings",
    # what became of it
    "undo_nothing": "There is nothing to undo.",
    "redo_nothing": "There is nothing to redo.",
    "undo_not_there": "This is no longer in the history.",
    "undo_not_done": "This is undone already.",
    "redo_not_undone": "This is not undone.",
    "undo_under_way": "This is being undone or redone just now. Wait a moment.",
    "undo_changed_since": "“{what}” was changed since, so this stays as it is.",
    "undo_changed_since_somewhere": "Something in it was changed since, so this stays as it is.",
    "undo_in_use": "“{what}” is needed by something else by now, so it cannot be removed.",
    "undo_in_use_somewhere": "Something in it is needed by now, so this stays as it is.",
    "undo_class_heard_of": "Somebody was in “{what}” or tried to be, so it cannot be removed. Cancel it instead.",
    "undo_class_counted": "Minutes or credit stand on “{what}”, so it cannot be removed. Cancel it instead.",
    "undo_import_heard_of": "One of these classes was used or changed by now, so they stay. Cancel those that are wrong.",
    "undo_link_stays_dead": "A link that was replaced never works again. Give out the new one, or make another.",
    "undo_people_changed": "The people of “{what}” were changed since, so this stays as it is.",
    "undo_correction_since": "The minutes of “{what}” were corrected again since, so this stays as it is.",
    "undo_new_link": "{name} has a new link for “{title}”. Send it: the former one never works again.",
    "undo_old_link_dead": "{name}’s former link for “{title}” stays dead; the newer one is good.",
    "undo_why": "Undone: {why}",
    "undo_why_plain": "Undone",
    "redo_why": "Done again: {why}",
    "redo_why_plain": "Done again",
}
