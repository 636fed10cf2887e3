"""Changes one text the way each platform does, and checks that no other line changes.

    translation_platforms.py FOLDER PROGRAM

FOLDER has the report of compare-locales and receives copies. PROGRAM is sip-phrases.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from moz.l10n.model import PatternMessage
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.fluent import FluentFile
from translate.storage.po import pofile

LOCALES = Path("locales")
# A text that every language has, in a file with attributes.
NAME, FILE = "explain-486", "explain.ftl"


def changed_lines(old, new):
    """The lines of two texts that differ."""
    old, new = old.splitlines(), new.splitlines()
    assert len(old) == len(new), (len(old), len(new))
    return [line for line, other in zip(new, old) if line != other]


def check_report(report):
    """compare-locales misses nothing."""
    languages = json.loads(report.read_text())[0]["summary"]
    folders = {path.name for path in LOCALES.iterdir() if path.is_dir()} - {"en"}
    assert set(languages) == folders, (set(languages), folders)
    for language, counts in languages.items():
        for count in ("missing", "obsolete", "errors", "warnings", "report"):
            assert counts.get(count, 0) == 0, (language, count, counts)


def check_weblate_fluent(path):
    """Weblate's library writes the bytes that it has read, and changes only the text of a unit."""
    data = path.read_bytes()
    store = FluentFile.parsestring(data)
    assert bytes(store) == data, path
    if path.name == FILE:
        unit = next(unit for unit in store.units if unit.getid() == NAME)
        title, rest = unit.source.split("\n", 1)
        unit.source = f"{title} SIP\n{rest}"
        lines = changed_lines(data.decode(), bytes(store).decode())
        assert lines == [f"{NAME} = {title} SIP"], (path, lines)


def check_pontoon(path, copy):
    """Pontoon's library sorts attributes. `check --fix` puts them back."""
    resource = parse_resource(str(path))
    expected = []
    if path.name == FILE:
        entries = (entry for section in resource.sections for entry in section.entries)
        entry = next(entry for entry in entries if getattr(entry, "id", None) == (NAME,))
        entry.value = PatternMessage([f"{entry.value.pattern[0]} SIP"])
        expected = [f"{NAME} = {entry.value.pattern[0]}"]
    target = copy / path.relative_to(LOCALES)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(serialize_resource(resource)))
    return path, target, expected


def check_po(work, program):
    """A PO file that Weblate's library has changed comes back with one changed line."""
    run = [program, "export", "--format", "po", "--locales", LOCALES, "--output", work / "po"]
    subprocess.run(run, check=True, stdout=subprocess.DEVNULL)
    for po in sorted((work / "po").glob("*.po")):
        store = pofile.parsefile(str(po))
        units = [unit for unit in store.units if unit.isheader() is False]
        assert all(unit.istranslated() for unit in units), po
        language = po.stem.replace("_", "-")
        if language == "en":
            continue
        unit = next(unit for unit in units if unit.getcontext() == NAME)
        unit.target = f"{unit.target} SIP"
        store.save()
        own, copy = LOCALES / language, work / "imported"
        shutil.copytree(own, copy / language)
        subprocess.run([program, "import", po, copy], check=True, stdout=subprocess.DEVNULL)
        for path in own.iterdir():
            lines = changed_lines(path.read_text(), (copy / language / path.name).read_text())
            expected = [f"{NAME} = {unit.target}"] if path.name == FILE else []
            assert lines == expected, (path, lines[:3])


def main():
    work, program = Path(sys.argv[1]), sys.argv[2]
    check_report(work / "report.json")
    paths = sorted(LOCALES.glob("*/*.ftl"))
    for path in paths:
        check_weblate_fluent(path)
    # Pontoon never writes the English files.
    shutil.copytree(LOCALES / "en", work / "pontoon" / "en")
    translated = [path for path in paths if path.parent.name != "en"]
    copies = [check_pontoon(path, work / "pontoon") for path in translated]
    subprocess.run([program, "check", work / "pontoon", "--fix"], stdout=subprocess.DEVNULL)
    for path, target, expected in copies:
        lines = changed_lines(path.read_text(), target.read_text())
        assert lines == expected, (path, lines[:3])
    check_po(work, program)
    print(f"{len(paths)} files: no line changes but that of the changed text")


main()
