"""Reads what people wrote in Markdown into plain paragraphs with light marks."""

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tryeza.reports.outline import Paragraph, Run

LONGEST_NARRATIVE = 200_000
DEEPEST_LIST = 4
_ALLOWED_LINKS = ("https://", "http://", "mailto:")


def read_narrative(markdown: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a Markdown text: bold, italic, links, lists; HTML is shown as typed.

    Headings become bold paragraphs (the report has its own headings), images their alternative
    text. What is longer than 200,000 characters is cut there.
    """
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 20})
    return tuple(_paragraphs(parser.parse(markdown[:LONGEST_NARRATIVE])))


def _paragraphs(tokens: list[Token]) -> Iterator[Paragraph]:
    lists: list[int | None] = []  # the next number of each open list; None is a bullet list
    marker = ""
    in_heading = False
    for token in tokens:
        if token.type == "bullet_list_open":
            lists.append(None)
        elif token.type == "ordered_list_open":
            lists.append(int(token.attrs.get("start", 1)))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            marker = _next_marker(lists)
        elif token.type in ("heading_open", "heading_close"):
            in_heading = token.type == "heading_open"
        elif token.type in ("inline", "fence", "code_block"):
            depth = min(len(lists), DEEPEST_LIST)
            yield Paragraph(tuple(_runs(token, bold=in_heading)), marker, depth)
            marker = ""


def _next_marker(lists: list[int | None]) -> str:
    number = lists[-1]
    if number is None:
        return "•"
    lists[-1] = number + 1
    return f"{number}."


def _runs(token: Token, bold: bool) -> Iterator[Run]:
    """The runs of one paragraph; `bold` where the whole of it is."""
    if token.children is None:
        yield Run(token.content.rstrip("\n"), bold)
        return
    strong, emphasis, href = 0, 0, ""
    for child in token.children:
        match child.type:
            case "strong_open" | "strong_close":
                strong += child.nesting
            case "em_open" | "em_close":
                emphasis += child.nesting
            case "link_open":
                target = str(child.attrs.get("href", ""))
                href = target if target.lower().startswith(_ALLOWED_LINKS) else ""
            case "link_close":
                href = ""
            case "softbreak":
                yield Run(" ", bold or strong > 0, emphasis > 0, href)
            case "hardbreak":
                yield Run("\n")
            case _ if child.content:
                yield Run(child.content, bold or strong > 0, emphasis > 0, href)
