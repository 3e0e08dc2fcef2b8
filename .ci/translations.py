"""The translations: `update` gathers new texts into the sources, `compile` makes what the program reads,
`missing LANGUAGE` lists what is not translated yet as JSON, `apply LANGUAGE FILE` takes that list back
with its translations filled in.

The window's texts stand in resources/translations/lcadmin_*.ts (Qt), all others in *.po (gettext); the
`.qm` files made of the former are not kept in git.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import polib

from lcadmin.domain.letter_words import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ENGLISH_PLURALS = "en"
"""The texts are English; only what counts something needs its forms said."""

OTHERS = tuple(language for language in LANGUAGES if language != ENGLISH_PLURALS)

BIN = Path(sys.executable).parent


def main(arguments: list[str]) -> None:
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["apply", language, file]:
            apply(language, json.loads(Path(file).read_text(encoding="utf-8")))
        case _:
            raise SystemExit(__doc__)


def ts(language: str) -> Path:
    return FOLDER / f"lcadmin_{language}.ts"


def po(language: str) -> Path:
    return FOLDER / f"{language}.po"


def update() -> None:
    """New texts come in untranslated, texts that are gone go out."""
    FOLDER.mkdir(exist_ok=True)
    gather(ts(ENGLISH_PLURALS), ENGLISH_PLURALS, "-pluralonly")
    for language in OTHERS:
        gather(ts(language), language)
        merge(language)


def gather(target: Path, language: str, *more: str) -> None:
    """Every text of the window into one .ts file."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "lcadmin" / "gui").rglob("*.py"))
    listed = target.with_suffix(".lst")
    listed.write_text("\n".join(sources), encoding="utf-8")
    command = [
        str(BIN / "pyside6-lupdate"), f"@{listed}", "-no-obsolete", "-locations", "none",
        "-source-language", "en", "-target-language", language, *more, "-ts", str(target),
    ]  # fmt: skip
    try:
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    finally:
        listed.unlink()


def merge(language: str) -> None:
    """The .po file with exactly the keys that the program has; a changed English text is asked for anew."""
    from lcadmin.domain.wording import ENGLISH

    old = {(entry.msgctxt, entry.msgid): entry.msgstr for entry in pofile(language)}
    fresh = polib.POFile(wrapwidth=110)
    fresh.metadata = {"Language": language, "Content-Type": "text/plain; charset=UTF-8"}
    for key, source in sorted(ENGLISH.items()):
        fresh.append(polib.POEntry(msgctxt=key, msgid=source, msgstr=old.get((key, source), "")))
    fresh.save(str(po(language)))


def pofile(language: str) -> polib.POFile:
    return polib.pofile(str(po(language)), wrapwidth=110) if po(language).exists() else polib.POFile()


def compile_all() -> None:
    """What is older than its source is made anew."""
    for language in (ENGLISH_PLURALS, *OTHERS):
        if stale(ts(language), FOLDER / f"lcadmin_{language}.qm"):
            release = [str(BIN / "pyside6-lrelease"), "-silent", str(ts(language))]
            subprocess.run([*release, "-qm", str(FOLDER / f"lcadmin_{language}.qm")], check=True)


def stale(source: Path, target: Path) -> bool:
    return source.exists() and (not target.exists() or target.stat().st_mtime < source.stat().st_mtime)


def missing(language: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for context in ET.parse(ts(language)).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            if unfinished(message):
                one: dict[str, object] = {
                    "context": context.findtext("name"),
                    "source": message.findtext("source"),
                }
                if message.findtext("comment"):
                    one["comment"] = message.findtext("comment")
                numerus = message.get("numerus") == "yes"
                found.append({**one, "translation": ["", ""] if numerus else ""})
    return found + [
        {"key": entry.msgctxt, "source": entry.msgid, "translation": ""}
        for entry in pofile(language)
        if not entry.msgstr
    ]


def unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def apply(language: str, entries: list[dict[str, object]]) -> None:
    window = {
        (e["context"], e["source"], e.get("comment")): e["translation"] for e in entries if "context" in e
    }
    tree = ET.parse(ts(language))  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            said = window.get(key)
            if said and all(said):
                put(message, said)
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    ts(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    if language != ENGLISH_PLURALS:
        others = {(e["key"], e["source"]): str(e["translation"]) for e in entries if "key" in e}
        catalogue = pofile(language)
        for entry in catalogue:
            entry.msgstr = others.get((entry.msgctxt, entry.msgid)) or entry.msgstr
        catalogue.save()
    update()


def put(message: ET.Element, said: object) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    if isinstance(said, list):
        forms = translation.findall("numerusform")
        for form, text in zip(forms, said, strict=True):
            form.text = text
    else:
        translation.text = str(said)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(sys.argv[1:])
