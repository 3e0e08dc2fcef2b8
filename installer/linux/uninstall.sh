#!/bin/sh
# Removes what install.sh installed for this user. The data stay.
set -eu

share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/lcadmin
command=$HOME/.local/bin/lcadmin

say() { printf '%s\n' "$*"; }

if ! [ -e "$program/.installed" ]; then
    say "lcadmin is not installed in $program; nothing was done." >&2
    exit 1
fi
for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null)" = "$program/lcadmin" ]; then
        say "lcadmin is running. Quit it (also in the tray), then start this again." >&2
        exit 1
    fi
done

# Nothing may start it at sign-in any more. Without data there is nothing to ask.
if [ -d "$share/lcadmin" ]; then
    "$program/lcadmin" autostart off >/dev/null 2>&1 || say "Where it was started with the computer, that entry is still there."
fi
if [ "$(readlink "$command" 2>/dev/null)" = "$program/lcadmin" ]; then rm -f "$command"; fi
rm -f "$share/applications/lcadmin.desktop"
while IFS= read -r name; do rm -f "$share/metainfo/$name"; done <"$program/.installed"
rm -f "$share"/icons/hicolor/*/apps/lcadmin.png "$share/icons/hicolor/scalable/apps/lcadmin.svg"
rm -rf "$program"
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$share/applications" || true
fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then
    gtk-update-icon-cache -q -t -f "$share/icons/hicolor" || true
fi

say "lcadmin is removed."
if [ -d "$share/lcadmin" ]; then say "Its data are still in $share/lcadmin."; fi
