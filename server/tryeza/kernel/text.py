"""What people type: cleaned on the way in, rendered safely on the way out."""

import re
import unicodedata
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt

from tryeza.kernel.errors import Limit, invalid

# Everything that is not shown or that turns text around, except tab and line feed.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
MOST_MARKS = 4  # on one letter; Vietnamese takes two, pointed and sung Hebrew up to four
_BLANK_LINES = re.compile(r"\n{3,}")


def clean(text: str, *, path: str, longest: int, multiline: bool = True) -> str:
    """`text` in NFC without unseen characters, at most `MOST_MARKS` marks on a letter, trimmed.

    Bidi embeddings, overrides and isolates all go, balanced or not: what a paragraph needs of
    them its direction says, and a name that is turned around is read as another. `longest` counts
    code points. Raises Invalid when nothing is left or a lone surrogate is found, Limit when it
    is too long; `path` names the input field.
    """
    if len(text) > longest * 2:
        raise Limit("kernel.text_too_long", longest)
    if _SURROGATES.search(text):
        raise invalid(path, "kernel.text_broken")
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _with_few_marks(unicodedata.normalize("NFC", text))
    text = _BLANK_LINES.sub("\n\n", text) if multiline else " ".join(text.split())
    text = text.strip()
    if not text:
        raise invalid(path, "kernel.text_empty")
    if len(text) > longest:
        raise Limit("kernel.text_too_long", longest)
    return text


def _with_few_marks(text: str) -> str:
    """NFC text whose letters carry few enough marks that none reaches into other lines."""
    if text.isascii():
        return text
    kept, marks = [], 0
    for sign in text:
        category = unicodedata.category(sign)
        if category.startswith("M"):
            marks += 1
        elif category != "Cf":  # a joiner between marks does not part them from their letter
            marks = 0
        if marks <= MOST_MARKS or not category.startswith("M"):
            kept.append(sign)
    return "".join(kept)


_LANGUAGE = re.compile(r"([a-z]{2,3})(-[a-z]{4})?(-(?:[a-z]{2}|\d{3}))?", re.IGNORECASE)


def clean_language(tag: str, *, path: str) -> str:
    """A BCP 47 tag of language, script and region, in its usual capitals; Invalid for others."""
    known = _LANGUAGE.fullmatch(tag.strip())
    if known is None:
        raise invalid(path, "kernel.no_language")
    language, script, region = (part or "" for part in known.groups())
    return language.lower() + script.title() + region.upper()


# An image is a link to it: nothing is fetched from elsewhere, and its words are not lost.
_MARKDOWN = (
    MarkdownIt("commonmark", {"html": False, "linkify": False})
    .enable("strikethrough")
    .disable("image")
)
# Reading a bracket takes the parser through what follows it once more, so that a comment of nothing
# else takes seconds; beyond so many they are read as they stand, and make no links.
_MOST_BRACKETS = 200
_WITHOUT_LINKS = (
    MarkdownIt("commonmark", {"html": False, "linkify": False})
    .enable("strikethrough")
    .disable(["image", "link", "reference"])
)
_TAGS = {"p", "br", "em", "strong", "s", "ul", "ol", "li", "blockquote", "code", "pre", "a", "hr"}


@lru_cache(maxsize=4096)
def html_of(markdown: str) -> str:
    """Safe HTML of a person's Markdown: light marks, lists, quotes and links, nothing else."""
    rendered = _parser_for(markdown).render(markdown)
    return nh3.clean(
        rendered,
        tags=_TAGS,
        attributes={"a": {"href"}, "*": set()},
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener ugc",
    )


@lru_cache(maxsize=4096)
def plain_of(markdown: str) -> str:
    """The words of a person's Markdown without its marks."""
    parts: list[str] = []
    for token in _parser_for(markdown).parse(markdown):
        if token.type == "inline":
            parts.append(
                "".join(_inline_text(child.type, child.content) for child in token.children or ())
            )
        elif token.type in ("fence", "code_block"):
            parts.append(token.content.rstrip("\n"))
    return "\n".join(parts)


def _parser_for(markdown: str) -> MarkdownIt:
    return _MARKDOWN if markdown.count("[") <= _MOST_BRACKETS else _WITHOUT_LINKS


def _inline_text(kind: str, content: str) -> str:
    return "\n" if kind in ("softbreak", "hardbreak") else content
