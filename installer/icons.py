"""The program's icon in each system's format, drawn from ``resources/icons/lcadmin.svg``.

``python -m installer.icons FOLDER`` makes lcadmin.ico (Windows), lcadmin.icns (macOS) and
``hicolor/SIZExSIZE/apps/lcadmin.png`` (Linux). Both container formats hold PNG files behind a table.
"""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.about import NAME

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / f"{NAME}.svg"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MAC_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic10": 1024, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""Each picture's name in an .icns, and its side in pixels; from ic10 on for twice as dense screens."""
_MAC_MARGIN = 0.1
"""Apple's grid leaves a tenth of the side free around an icon's body."""


def png(size: int, margin: float = 0.0) -> bytes:
    """The drawing in a square of ``size`` pixels, as a PNG file; ``margin`` is a share of the side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = size * margin
    side = size - 2 * free
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter, QRectF(free, free, side, side))
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("Qt could not write a PNG file")
    return bytes(kept.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG files by their side (256 at most, written as 0)."""
    table = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(table) + 16 * len(pictures)
    for side, picture in pictures.items():
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon of PNG files by their four-letter names."""
    parts = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def make(folder: Path) -> None:
    """Writes all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{NAME}.ico").write_bytes(ico({size: png(size) for size in WINDOWS_SIZES}))
    (folder / f"{NAME}.icns").write_bytes(
        icns({kind: png(size, _MAC_MARGIN) for kind, size in MAC_KINDS.items()})
    )
    for size in LINUX_SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{NAME}.png").write_bytes(png(size))
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable / f"{NAME}.svg")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
