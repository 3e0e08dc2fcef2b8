"""Libraries that the built program takes from the PC, on Linux, and Debian's package of each.

Every desktop of Debian's depends on each of these packages: ``python -m tests.built.desktops`` asks. What
some desktops lack (libxcb-cursor, libxcb-image, …) is in the program's folder. Without a desktop, ``serve``
and the commands need the C library and ``libgcc_s`` only.
"""

from __future__ import annotations

_C_LIBRARY = "libc6"

LIBRARIES = {
    "libc.so.6": _C_LIBRARY,
    "libm.so.6": _C_LIBRARY,
    "libdl.so.2": _C_LIBRARY,
    "libpthread.so.0": _C_LIBRARY,
    "librt.so.1": _C_LIBRARY,
    "libresolv.so.2": _C_LIBRARY,
    "libutil.so.1": _C_LIBRARY,
    "ld-linux-x86-64.so.2": _C_LIBRARY,
    "ld-linux-aarch64.so.1": _C_LIBRARY,
    # The graphics driver is the PC's own, and so is what it loads: an older copy of ours, loaded first,
    # keeps a newer driver from loading.
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    # Fonts are found by the PC's own settings, in the form that its own version reads.
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    # What speaks to the desktop, to a printer's server and to a sign-in is as new as those.
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libcups.so.2": "libcups2",
}
