"""What is said of data that goes to another PC, or is open on one."""

from __future__ import annotations

MOVING: dict[str, str] = {
    "answered_elsewhere": "We have moved to another computer and cannot answer here. Please try again in a few minutes.",
    "moved_to": "The data was moved to “{pc}” on {at:date}. This PC answers LearnCube no more, and nothing can be "
    "changed here. Go on working there, or take it back here.",
    "moved_away": "The data was moved to another PC on {at:date}. This PC answers LearnCube no more, and nothing can "
    "be changed here. Go on working there, or take it back here.",
    "opened_elsewhere": "This data is open on the PC “{pc}” (since {since}, last seen {seen} by its clock). Close "
    "lcadmin there first. If that PC is off for good, “lcadmin move here” opens the data on this one.",
    "taken_elsewhere": "The data was opened on the PC “{pc}” (since {since}). This PC answers LearnCube no more until "
    "lcadmin is closed there.",
    "still_elsewhere": "lcadmin is running on the PC “{pc}” with this data. Close it there first.",
    "store_stuck": "The disk has not answered for more than ten seconds: {file} is waited for. Look at the disk or "
    "at the network it is on.",
    # another folder
    "place_synced": "The data lies in a folder of {name}. It copies files while they are written and can damage the "
    "data, or bring two PCs to write at once. Move it to a folder of this PC alone; backups may stay there.",
    "place_network": "The data lies on the network ({name}). While the network is away nobody can enter a class, and "
    "two PCs could write at once. Move it to a folder of this PC alone; backups may stay there.",
    "folder_on_other_pc": "The data was moved to the PC “{pc}”, into the folder {folder} there. Use it there.",
    "folder_gone": "The data was moved to {folder}, and there is nothing now. Connect its disk. If it is lost, delete "
    "{file} and restore a backup.",
    "relocate_inside": "{folder} and the present folder lie one within the other. Choose another one.",
    "relocate_taken": "{folder} is not empty. Choose a new or empty folder.",
    "relocate_no_room": "There is no room in {folder}: {megabytes} MB are needed. Nothing was changed.",
    "relocate_failed": "The data could not be moved to {folder} ({cause}). Nothing was changed.",
    # the file that goes to the other PC
    "passphrase_short": "A passphrase of at least {least} characters is needed: whoever has it and the file has all "
    "your data.",
    "passphrase_missing": "Say in which file the passphrase stands: --passphrase-file FILE, or “-” for standard input.",
    "passphrase_file": "The passphrase could not be read from {file} ({cause}).",
    "passphrase_wrong": "The passphrase does not open this file. Nothing was changed.",
    "parcel_missing": "There is no file {file}.",
    "parcel_not_ours": "{file} was not made by “Move to another PC”. Nothing was changed.",
    "parcel_newer": "{file} was made by a newer lcadmin. Install the newer lcadmin here; nothing was changed.",
    "parcel_damaged": "{file} is damaged. Copy it from the other PC once more, or make it anew there; nothing was "
    "changed.",
    "parcel_cut_off": "{file} is not whole: its end is missing. Copy it from the other PC once more; nothing was "
    "changed.",
    "parcel_read": "{file} cannot be read ({cause}). Nothing was changed.",
    "parcel_failed": "The file {file} could not be written ({cause}). This PC goes on as before.",
    "parcel_there": "There is a file {file} already. Choose another name.",
    "parcel_called_off": "Called off. This PC goes on as before.",
    "parcel_one_at_a_time": "The data is being moved by another lcadmin just now. Wait until it is done.",
    "not_moved": "The data has not been moved anywhere: it is at home on this PC.",
}
