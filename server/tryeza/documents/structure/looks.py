"""What a block's looks say: its heading level, capitals, place on the page, how it ends."""

import re
from dataclasses import dataclass

from tryeza.documents.content import Block, BlockOrigin, MarkKind

_HEADING_STYLE = re.compile(r"heading\s*(\d)", re.IGNORECASE)
_TITLE_STYLES = {"title", "subtitle", "doc title", "document title"}
_CONTENTS_STYLE = re.compile(r"(toc|contents)\b(?!\s*heading)", re.IGNORECASE)
_ANNOTATION = re.compile(r"\d\)$")  # "(see article 5 of the Law 47/2011-3)"
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_TITLE = 240
_LONGEST_PLAIN_TITLE = 200
_ENDINGS = ".;:,!?。；：，،؛"
_AND_SO_ON = ("etc.", "etj.", "itd.", "itp.", "usw.", "и др.", "и т.д.", "osv.")
_OPENING = "\"'“„«([‘"
_CLOSING = "\"'”’»)]”“ "


@dataclass(frozen=True, slots=True)
class Look:
    """How a block looks; `level` counts heading levels from 0, None for text."""

    text: str
    level: int | None
    titled: bool  # the style of a document's title
    contents: bool  # the style of a table of contents
    caps: bool
    bold: bool
    centred: bool
    ended: bool  # ends as a sentence or an item ends

    @property
    def marked(self) -> bool:
        """Whether something beside the words sets it apart from running text."""
        return self.level is not None or self.caps or self.bold or self.centred

    def is_title(self, rest: str | None = None) -> bool:
        """Whether the words (or what is left of them after a label) can be a heading's."""
        words = self.text if rest is None else rest
        if not words or len(words) > (_LONGEST_TITLE if self.marked else _LONGEST_PLAIN_TITLE):
            return False
        if not (words[0].isalnum() or words[0] in _OPENING):
            return False
        if not self.marked and _ANNOTATION.search(words):
            return False
        numbered = rest is not None and rest != self.text
        if ended(words) and not (self.level is not None or is_caps(words) or words[-1] in "?？"):
            return numbered and self.bold and words.endswith(".") and len(words) < 80
        return self.level is not None or not words[0].islower()


def look(block: Block) -> Look:
    """The looks of one block."""
    text = block.text.strip()
    style = (block.style or "").strip().lower()
    heading = _HEADING_STYLE.match(style)
    level = block.outline if block.outline is not None else int(heading[1]) - 1 if heading else None
    return Look(
        text=text,
        level=level if block.origin is BlockOrigin.BODY else None,
        titled=style in _TITLE_STYLES,
        contents=bool(_CONTENTS_STYLE.match(style)),
        caps=is_caps(text),
        bold=_all_bold(block),
        centred=block.centred,
        ended=ended(text),
    )


def is_caps(text: str) -> bool:
    """Whether all letters are capitals, and there are enough of them to mean it."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) >= 4 and text.isupper()


def ended(text: str) -> bool:
    """Whether the text ends with a sentence's or an item's punctuation, quotes aside."""
    stripped = text.rstrip(_CLOSING)
    if stripped.lower().endswith(_AND_SO_ON):
        return False
    return bool(stripped) and stripped[-1] in _ENDINGS


def count_words(text: str) -> int:
    """The words; where no spaces part them, two characters count as one."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


def introduces(text: str) -> bool:
    """Whether the text leads to a list: it ends with a colon or a dash."""
    return text.rstrip().endswith((":", "：", ":-", ": –", "—", " -", " –"))


def _all_bold(block: Block) -> bool:
    covered = sum(mark.end - mark.start for mark in block.marks if mark.kind is MarkKind.BOLD)
    return bool(block.text.strip()) and covered >= 0.9 * len(block.text.strip())
