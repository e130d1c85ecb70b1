"""Reads Markdown: CommonMark with tables, footnotes and definition lists, as the page it makes."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from tryeza.documents.content import Reading, Unreadable, Warning
from tryeza.documents.reading.encoding import decode
from tryeza.documents.reading.html import read_markup
from tryeza.documents.reading.lines import begins_paragraph
from tryeza.documents.reading.passages import clean

LARGEST_MARKDOWN: Final = 8 * 1024 * 1024  # characters
DEEPEST: Final = 100  # levels of quotes and lists inside one another; each list has two
MOST_BRACKETS: Final = 16  # square brackets open at once in a paragraph; drafts nest two
_BRACKET: Final = re.compile(r"(?<!\\)[][]")
_BLANK_LINES: Final = re.compile(r"\n[ \t]*\n")
_FRONT_MATTER: Final = Warning(
    "front_matter", "The block of settings at the head of the file was left out."
)

_TAG: Final = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"  # BCP 47
_LANG: Final = re.compile(rf"""^lang:[ \t]*(["']?)(?P<tag>{_TAG})\1[ \t]*$""", re.MULTILINE)


def read_markdown(data: bytes) -> Reading:
    """The blocks of a Markdown text; HTML in it is read as HTML.

    Raises Unreadable: empty, too_large, wrong_encoding, too_deep, too_many_paragraphs.
    """
    text = clean(decode(data))
    if len(text) > LARGEST_MARKDOWN:
        raise Unreadable(
            "too_large",
            f"A Markdown text may have {LARGEST_MARKDOWN // 2**20} million characters; "
            f"this one has {len(text):,}.",
            size=len(text),
            limit=LARGEST_MARKDOWN,
        )
    _refuse_nested_brackets(text)
    parser = _parser()
    tokens = parser.parse(text)
    for token in tokens:
        _refuse_too_deep(token)
        _keep_printed(token)
    markup = parser.renderer.render(tokens, parser.options, {})
    settings = next((token for token in tokens if token.type == "front_matter"), None)
    if settings is None:
        return read_markup(markup)
    reading = read_markup(_in_language(markup, settings.content))
    return replace(reading, warnings=(*reading.warnings, _FRONT_MATTER))


def _in_language(markup: str, settings: str) -> str:
    """In the language that the block of settings names, as Pandoc does: `lang: sq`, BCP 47."""
    named = _LANG.search(settings)
    return f'<div lang="{named["tag"]}">{markup}</div>' if named else markup


def _refuse_nested_brackets(text: str) -> None:
    """Each bracket that stays open makes the parser read on for its end once more."""
    for passage in _BLANK_LINES.split(text):
        depth = 0
        for bracket in _BRACKET.findall(passage):
            depth = max(depth + (1 if bracket == "[" else -1), 0)
            if depth > MOST_BRACKETS:
                raise Unreadable(
                    "too_deep",
                    f"The text opens more than {MOST_BRACKETS} square brackets inside one another. "
                    "Close them, or take them out.",
                    "brackets",
                    limit=MOST_BRACKETS,
                )


def _refuse_too_deep(token: Token) -> None:
    """The parser silently skips what lies deeper than it goes; no text may be lost unsaid."""
    if token.block and token.level >= DEEPEST - 1:
        raise Unreadable(
            "too_deep",
            f"The text puts more than {DEEPEST} quotes and lists inside one another.",
            limit=DEEPEST,
        )


def _parser() -> MarkdownIt:
    options = {"html": True, "maxNesting": DEEPEST}
    parser = MarkdownIt("commonmark", options).enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False).use(front_matter_plugin).use(deflist_plugin)
    parser.add_render_rule("footnote_caption", _printed_mark)
    return parser


def _printed_mark(
    _renderer: RendererProtocol,
    tokens: Sequence[Token],
    at: int,
    _options: OptionsDict,
    _env: EnvType,
) -> str:
    """A footnote is cited by the label that its author gave it."""
    return escapeHtml(str(tokens[at].meta.get("label", "")))


def _keep_printed(token: Token) -> None:
    """Carry over what HTML would lose: the bracket of "1)", and lines that begin a paragraph."""
    if token.type == "ordered_list_open":
        token.attrSet("data-close", token.markup)
    elif token.type == "list_item_open" and token.info:
        token.attrSet("value", token.info)
    elif token.type == "inline" and token.children:
        token.children = _parted(token.children)


def _parted(children: Sequence[Token]) -> list[Token]:
    """Lines under one another that are paragraphs of an act, each as a paragraph of its own."""
    parted: list[Token] = []
    above = ""
    for place, child in enumerate(children):
        if child.type not in ("softbreak", "hardbreak"):
            above += child.content
            parted.append(child)
            continue
        below = _line(children, place + 1)
        begins = child.type == "softbreak" and begins_paragraph(below, above=above)
        parted.append(Token("html_inline", "", 0, content="</p><p>") if begins else child)
        above = ""
    return parted


def _line(children: Sequence[Token], start: int) -> str:
    """The text from a place on to the next line break."""
    text = ""
    for place in range(start, len(children)):
        if children[place].type in ("softbreak", "hardbreak"):
            break
        text += children[place].content
    return text
