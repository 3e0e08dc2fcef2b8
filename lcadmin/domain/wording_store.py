"""What the store and its care say: the database's troubles, its checks, its copies."""

from __future__ import annotations

STORE: dict[str, str] = {
    # the disk and the file
    "store_full": "The disk is full: {file} could not be written. Free some space, then try again; "
    "what was confirmed before is safe.",
    "store_read_only": "{file} cannot be written: the file or its folder is read-only for this user. "
    "Give this user the right to write there, or choose another data folder.",
    "store_damaged": "{file} is damaged ({cause}). Start lcadmin again: its window offers to check and repair it,"
    " and to make it anew from a backup (by command: “lcadmin check --repair”, “lcadmin rebuild”).",
    "store_not_ours": "{file} is not a database of lcadmin. Move it away, or choose another data folder.",
    "reading_given_up": "Something else was asked for meanwhile.",
    "store_busy": "{file} is being held by another program. Close that program, then try again.",
    "store_cannot_open": "{file} cannot be opened ({cause}). Is the folder there, and may this user use it?",
    "store_failed": "{file} could not be read or written ({cause}). Look at the disk, then try again.",
    "store_folder": "The data folder {file} cannot be used ({cause}). Choose another one, or mend its rights.",
    "store_lost": "The database {file} is gone or empty, but its safety copy is there. “lcadmin rebuild” makes it"
    " anew from that.",
    "rebuilt_altered": "No backup was whole. In the one that was taken, {file}, something is not as lcadmin wrote it: "
    "what the safety copy has was taken in its place, but look at the latest classes and sums. “lcadmin check” names "
    "what is still not right.",
    "rebuilt_left_out": "People, classes or settings whose latest state was damaged everywhere: {count}. An earlier "
    "state of them is there, or none. Look whether somebody or some class is missing.",
    "rebuilt_doubtful": "Messages that could only be read from a damaged safety copy: {count}. Their classes stand "
    "under what to look at.",
    "rebuilt_lost": "Messages that came once and are whole nowhere any more: {count}. They are not counted: compare "
    "the minutes of these months with LearnCube’s class logs.",
    "lease_unwritten": "lcadmin cannot write {file} ({cause}), so a second PC that opens the same data would not be "
    "stopped. Let the program that keeps the folder in step leave this file alone, or take the write protection from it; "
    "this line goes away by itself then.",
    "store_missing": "There is no database at {file}.",
    "store_closed": "lcadmin is closing, so nothing more can be saved. Start it again.",
    "newer_database": "{file} was made by a newer lcadmin (format {found}; this one knows up to {known}). "
    "Install the newer lcadmin; nothing was changed.",
    "second_responder": "Another lcadmin already answers for this data folder (on {host}, process {pid}, "
    "since {since}). Use that one, or stop it first.",
    # keys and passwords
    "keyring_failed": "This PC’s keyring did not answer. Unlock it, then try again.",
    "secrets_file": "{file} could not be read or written ({cause}). Look at the rights of the data folder.",
    "secrets_damaged": "{file} cannot be read. Mend it, or delete it and enter the keys again.",
    # rows
    "store_no_closure": "These days are not there any more.",
    "store_no_person": "There is no person with the number {id}.",
    "store_no_contact": "This contact is not there any more.",
    "store_no_letter": "This message is not there any more.",
    "store_no_lesson": "There is no class with the number {id}.",
    "token_used": "This token was given to a class before, and a token is never used for another. Choose a new one.",
    "batch_gone": "The import was broken off because its classes were cleared away meanwhile. Nothing of it "
    "was added; start it again.",
    "number_used": "This number stands in a join link already. Choose another one.",
    # copies
    "backup_in_place": "{file} is the database itself. Give the copy another name.",
    "backup_folder_missing": "There is no folder {folder} now. Connect its disk, or choose another folder for backups.",
    "backup_failed": "The copy {file} could not be written ({cause}). Nothing that was there before was changed.",
    "backup_unreadable": "{file} cannot be restored: {cause}. Nothing was changed.",
    "backup_missing": "There is no file {file}.",
    "backup_is_present": "{file} is the database in use. Choose a copy of it.",
    "database_in_use": "lcadmin is open with this data folder ({file}). Close it everywhere, then restore.",
    # what a check finds
    "check_damaged": "The file {file} is damaged: {cause}.",
    "check_behind": "The safety copy goes on where the database ends: what came last stands only there."
    " “lcadmin rebuild” brings it back.",
    "check_missing": "There is no database at {file}.",
    "check_integrity": "The database's structure is not sound: {cause}.",
    "check_foreign_key": "A row of “{table}” points to a row of “{parent}” that is not there ({count} times).",
    "check_journal_gap": "The journal has a gap: number {expected} should follow, but {found} does.",
    "check_journal_chain": "The journal was altered: row {number} does not match its seal.",
    "check_journal_head": "The journal was cut: it should end with row {expected}, but ends with {found}.",
    "check_digest": "A row of “{table}” was altered outside lcadmin (number {id}).",
    "check_rows_gone": "Rows of “{table}” were removed outside lcadmin: {expected} were written, {found} are there.",
    "check_no_time": "Class {id} has no counted time.",
    "check_time": "The counted time of class {id} does not follow from what was received.",
    "check_time_failed": "The counted time of class {id} cannot be worked out ({cause}).",
    "check_guard": "The database lacks a guard (“{name}”), so rows could be altered unseen.",
    "check_doors": "Who was let in does not follow from what was received.",
    "check_repair_failed": "Nothing more could be repaired ({cause}).",
    "check_log_lists": "What is kept to list the class logs does not match them.",
    "check_log_altered": (
        "What was imported of class “{slug}” of {day} was altered outside lcadmin (“{table}”, number {id}):"
        " import the class logs of that day again, which writes it anew."
    ),
    "check_search": "The search index of “{table}” does not match its rows.",
    "check_unreadable": "A row of “{table}” cannot be read ({cause}).",
    "check_more": "… and {count} more of the same kind.",
}
