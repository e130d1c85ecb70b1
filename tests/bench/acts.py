"""Acts whose articles are known, read from real data: the truth that imports are measured by."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

GLUED_TITLE: Final = re.compile(r"(?<=[.;:”«»)\"]) ([A-ZČĆŠŽĐА-ШЂЉЊЋЏЈ][^.;:()/]{3,300})$")
GLUED_PART: Final = re.compile(r"(?<=[.;:”«»)\"]) ((?:DIO|GLAVA|POGLAVLJE) .{3,300})$")
ITEMS_IN_LINE: Final = re.compile(r"(?<=[.;:]) (?=\(\d+\) )|(?<=[:;.]) (?=[–−] )")
TITLE_AT_END: Final = re.compile(r"(?:\d\. )?[^.;:”“\"*]{3,300}[^.;:”“\",)]")
UNITS: Final = ("article", "section")
LEVELS: Final = {
    "subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem", "point",
    "list", "indent", "alinea", "definition", "division", "tblock",
}  # fmt: skip
LINES: Final = LEVELS | {
    "num", "p", "intro", "content", "wrapup", "chapeau", "continuation", "article", "section",
    "toc", "referenceitem", "quotedcontent", "appropriations", "table", "tr", "blocklist",
}  # fmt: skip
DIVISIONS: Final = ("book", "part", "title", "chapter", "subchapter", "subpart", "subtitle")


@dataclass(slots=True)
class Article:
    """An article as printed: its label, its title, the lines of its text, and headings above it."""

    label: str
    title: str = ""
    lines: list[str] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    title_above: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """A whole act."""

    name: str
    language: str
    title: str
    articles: list[Article]


def acts(corpus: Path) -> Iterator[Act]:
    """Every act of the corpus of which the articles are known."""
    for file in sorted(corpus.glob("legal/*-json/*.json")):
        yield from_json(file)
    for pattern in ("akn-oasis/*.xml", "ldml-de/*.xml"):
        for file in sorted(corpus.glob(f"legal/{pattern}")):
            yield from_akoma_ntoso(file)
    for file in sorted(corpus.glob("legal/uslm/*.[Xx][Mm][Ll]")):
        yield from_akoma_ntoso(file)
    for file in sorted(corpus.glob("legal/canada-enfr/*.xml")):
        yield from_canada(file)


def from_json(file: Path) -> Act:
    """Serbian and Croatian acts, one record an article. The data glue the title above an article to
    the end of the one before; here it stands where it is printed."""
    data = json.loads(file.read_text("utf-8"))
    articles: list[Article] = []
    chapter, pending = "", ""
    for record in data["provisions"]:
        label, _, title = _label_and_title(record["title"])
        lines = [line for line in _lines(record["content"]) if line]
        article = Article(label, title, lines, [pending] if pending else [])
        if record.get("chapter", chapter) != chapter:
            chapter = record["chapter"]
            article.above.insert(0, chapter)
        pending = _split_off_title(lines)
        articles.append(article)
    if pending:
        articles[-1].lines.append(pending)
    return Act(file.stem, file.parent.name[:2], data["title"], articles)


def _label_and_title(printed: str) -> tuple[str, str, str]:
    match = re.match(r"(\w+ \d+\w?\.?)\s*(.*)", printed)
    assert match is not None, printed
    return match[1], " ", match[2]


def _lines(content: str) -> list[str]:
    paragraphs = re.split(r"\n\s*\n", content)
    joined = [" ".join(paragraph.split()) for paragraph in paragraphs]
    if len(joined) > 1:
        return joined
    itemised = ITEMS_IN_LINE.sub("\n", joined[0])
    glued = (GLUED_PART if GLUED_PART.search(itemised) else GLUED_TITLE).sub(r"\n\1", itemised)
    return glued.split("\n")


def _split_off_title(lines: list[str]) -> str:
    if len(lines) > 1 and lines[-1].startswith(("DIO ", "GLAVA ", "POGLAVLJE ")):
        return lines.pop()
    if len(lines) > 1 and TITLE_AT_END.fullmatch(lines[-1]) and not lines[-1][0].islower():
        return lines.pop()
    return ""


def from_akoma_ntoso(file: Path) -> Act:
    """Akoma Ntoso, LegalDocML.de and USLM print much alike: a number, a heading, then the text."""
    root = etree.parse(file).getroot()
    language = {"it": "it", "bg": "de"}.get(file.name[:2], "en")
    articles: list[Article] = []
    above: list[str] = []
    for element in root.iter(etree.Element):
        name = _name(element)
        if name in DIVISIONS and not _inside_quotation(element):
            above.append(_joined(_child(element, "num"), _child(element, "heading")))
        if name in UNITS and not _inside_quotation(element) and not _inside_unit(element):
            num = _words(_child(element, "num"))
            if num:
                heading = _words(_child(element, "heading"))
                articles.append(Article(num, heading, list(_printed(element)), above))
                above = []
    return Act(file.stem, language, file.stem, articles)


def _printed(unit: Element) -> Iterator[str]:
    """The lines of a unit below its number and heading."""
    for child in unit:
        if _name(child) in ("num", "heading", "marginalnote", "label", ""):
            continue
        if not _has_lines(child):
            text = _words(child)
            yield from [text] if text else []
            continue
        own = _joined(_child(child, "num"), _child(child, "heading"))
        lines = list(_printed(child))
        if own and lines and not _starts_item(lines[0]):
            lines[0] = f"{own} {lines[0]}"
        elif own:
            lines.insert(0, own)
        yield from lines


def _has_lines(element: Element) -> bool:
    """Whether an element holds lines of its own, and is no line itself."""
    return any(_name(child) in LINES for child in element)


def _starts_item(line: str) -> bool:
    return bool(re.match(r"\(\w{1,4}\)|\w{1,3}[.)]\s", line))


def from_canada(file: Path) -> Act:
    """Acts of Canada: a marginal note above each section, then its bare number."""
    root = etree.parse(file).getroot()
    language = "fr" if ".fra" in file.name else "en"
    articles: list[Article] = []
    above: list[str] = []
    body = root.find("{*}Body")
    assert body is not None
    for element in body.iter("{*}Heading", "{*}Section"):
        if _name(element) == "heading":
            above.append(_joined(_child(element, "label"), _child(element, "titletext")))
        elif _words(_child(element, "label")):
            note = _words(_child(element, "marginalnote"))
            label = _words(_child(element, "label"))
            articles.append(Article(label, note, list(_canadian(element)), above, title_above=True))
            above = []
    title = _words(root.find(".//{*}ShortTitle")) or file.stem
    return Act(file.stem, language, title, articles)


def _canadian(unit: Element) -> Iterator[str]:
    for child in unit:
        name = _name(child)
        if name in ("label", "marginalnote", "historicalnote", "historicalnotesubitem"):
            continue
        if _child(child, "label") is not None or name in ("definition", "subsection", "paragraph"):
            note = _words(_child(child, "marginalnote"))
            lines = list(_canadian(child))
            label = _words(_child(child, "label"))
            if label:
                lines = [f"{label} {lines[0]}" if lines else label, *lines[1:]]
            yield from ([note] if note else [])
            yield from lines
        elif text := _words(child):
            yield text


def _name(element: Element) -> str:
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def _child(element: Element, name: str) -> Element | None:
    return next((child for child in element if _name(child) == name), None)


def _words(element: Element | None) -> str:
    if element is None:
        return ""
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    """Text without notes, which are not printed in the line."""
    yield element.text or ""
    for child in element:
        if _name(child) not in ("authorialnote", "footnote", "historicalnote", ""):
            blocks = ("p", "num", "heading", "li", "tr", "td", "content", "chapeau", "paragraph")
            yield " " if _name(child) in (*blocks, *LEVELS) else ""
            yield from _texts(child)
        yield child.tail or ""


def _joined(*elements: Element | None) -> str:
    return " ".join(words for words in map(_words, elements) if words)


def _inside_quotation(element: Element) -> bool:
    names = {"quotedcontent", "quotedstructure", "quotedtext", "embeddedstructure", "toc"}
    return any(_name(outer) in names for outer in element.iterancestors())


def _inside_unit(element: Element) -> bool:
    return any(
        _name(outer) in UNITS and _child(outer, "num") is not None
        for outer in element.iterancestors()
    )
