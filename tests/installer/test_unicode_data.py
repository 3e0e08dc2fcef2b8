"""The smaller table of ICU's data says the same wherever Qt asks it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from installer.unicode_data import cut_down

LIBRARIES = sorted((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
pytestmark = pytest.mark.skipif(not LIBRARIES, reason="Qt brings ICU's data on Linux only")

ASK = """
import sys
from functools import cmp_to_key
from pathlib import Path
from PySide6.QtCore import QCollator, QLocale, QTimeZone
words = ("zebra Äpfel apfel Zoë czas ćma lama llama ñandú nata öl ost ångström ö z å ä Ž ž c č ch "
         "École ecole a2 a10 Łęcka Lecka İstanbul ırmak "
         "中文 北京 日本 あい アイ 한국 가나 Ελλάδα ґ г יום شهر").split()
any_of = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
every = QLocale.matchingLocales(*any_of)
for locale in sorted(every, key=QLocale.name):
    collator = QCollator(locale)
    collator.setNumericMode(True)
    print(locale.name(), *sorted(words, key=cmp_to_key(collator.compare)))
    print(locale.toUpper("istraßeά"), locale.toLower("ISTANBULΣ"))
zones = [bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()]
print(len(zones), zones[:5])
loaded = [line.split()[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "icudata" in line]
print(loaded[0], file=sys.stderr)
"""


def asked(preload: Path | None = None) -> tuple[str, str]:
    environment = os.environ | ({"LD_PRELOAD": str(preload)} if preload else {})
    done = subprocess.run(
        [sys.executable, "-c", ASK], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr.strip()


def test_words_stand_in_the_same_order_in_every_language(tmp_path: Path) -> None:
    smaller = tmp_path / LIBRARIES[0].name
    smaller.write_bytes(LIBRARIES[0].read_bytes())
    saved = cut_down(smaller)
    assert saved == LIBRARIES[0].stat().st_size - smaller.stat().st_size
    assert smaller.stat().st_size < LIBRARIES[0].stat().st_size / 5
    before, _ = asked()
    after, loaded = asked(smaller)
    assert loaded == str(smaller)
    assert after == before
    # German and Swedish do not agree on where an Ö stands, or the data would not have been asked.
    orders = dict(line.split(" ", 1) for line in after.splitlines() if line.startswith(("de_DE", "sv_SE")))
    assert orders["de_DE"] != orders["sv_SE"]


@pytest.mark.parametrize("content", [b"", b"MZ" + bytes(200), b"\x7fELF\x02\x01" + bytes(200)])
def test_another_file_is_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "libicudata.so.99"
    file.write_bytes(content)
    with pytest.raises(ValueError):
        cut_down(file)
    assert file.read_bytes() == content
