#!/bin/sh
# Installs lcadmin for this user, without root: the program, its command, its entry in the desktop's menu.
# A copy that is installed already is replaced; the data stay where they are.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}
lib=$HOME/.local/lib
program=$lib/lcadmin
command=$HOME/.local/bin/lcadmin

say() { printf '%s\n' "$*"; }

for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null)" = "$program/lcadmin" ]; then
        say "lcadmin is running. Quit it (also in the tray), then start this again." >&2
        exit 1
    fi
done

if [ -e "$program" ] && ! [ -e "$program/.installed" ]; then
    say "$program is there and is not what this script installed; nothing was done." >&2
    exit 1
fi

# The new copy is whole before the old one goes.
new=$lib/lcadmin.new
mkdir -p "$lib" "$HOME/.local/bin" "$share/applications" "$share/metainfo" "$share/icons"
rm -rf "$new"
cp -R "$here/lcadmin" "$new"
cp "$here/uninstall.sh" "$new/uninstall.sh"
# What uninstall.sh cannot know by itself: under which name AppStream's description stands.
(cd "$here/share/metainfo" && ls) >"$new/.installed"
if [ -e "$program/.installed" ]; then
    while IFS= read -r name; do rm -f "$share/metainfo/$name"; done <"$program/.installed"
fi
rm -rf "$program"
mv "$new" "$program"

if [ -e "$command" ] && ! [ -L "$command" ]; then
    say "$command is a file of yours and stays; start lcadmin from the menu, or as $program/lcadmin." >&2
else
    ln -sfn "$program/lcadmin" "$command"
fi

while IFS= read -r line; do
    case $line in
    Exec=*) printf 'Exec="%s"\n' "$program/lcadmin" ;;
    TryExec=*) printf 'TryExec=%s\n' "$program/lcadmin" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/applications/lcadmin.desktop" >"$share/applications/lcadmin.desktop"
cp "$here"/share/metainfo/*.xml "$share/metainfo/"
cp -R "$here/share/icons/." "$share/icons/"

# Desktops that keep lists of what is there are told; the others look by themselves.
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$share/applications" || true
fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then
    gtk-update-icon-cache -q -t -f "$share/icons/hicolor" || true
fi

say "lcadmin $("$program/lcadmin" --version | sed 's/.*version //') is installed. It is in the menu."
case :$PATH: in
*:"$HOME/.local/bin":*) say "Its command is: lcadmin" ;;
*) say "Its command is: $command" ;;
esac
say "To remove it: $program/uninstall.sh"
