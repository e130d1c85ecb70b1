"""Writes a text as one accessible page that prints well: semantic, escaped, without scripts."""

import re
from collections.abc import Sequence
from html import escape
from typing import Final

from tryeza.documents.content import Mark, Paragraph, ParagraphKind
from tryeza.documents.writing.layout import Line, Run, Table, cells, laid_out, runs

_DEEPEST_HEADING: Final = 6
_SPACED: Final = re.compile(r"\t|[ \u00a0]{2,}|^ | $", re.MULTILINE)
_STYLE: Final = """
body { font: 1.0625rem/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff;
  max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
header { color: #555; border-bottom: 1px solid #bbb; margin-bottom: 2rem; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; }
h1 { font-size: 1.5rem; text-align: center; }
h2 { font-size: 1.3rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
p { margin: .5em 0; }
p.item { padding-left: 2.5em; text-indent: -2.5em; }
p.item > .number { display: inline-block; min-width: 2.1em; margin-right: .4em; text-indent: 0; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; }
td { border: 1px solid #888; padding: .3em .5em; vertical-align: top; }
.footnotes { border-top: 1px solid #bbb; margin-top: 2rem; font-size: .9rem; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
"""


def write_html(paragraphs: Sequence[Paragraph], *, title: str, language: str | None) -> bytes:
    """The text as an HTML page in UTF-8, the same bytes for the same text.

    `title` names the page; it stands above the text without belonging to it. `language` is the
    text's BCP 47 tag.
    """
    page = _Page(language)
    body = "\n".join(map(page.part, laid_out(paragraphs)))
    return _PAGE.format(
        lang=f' lang="{escape(language)}"' if language else "",
        title=escape(title),
        style=_STYLE,
        body=body,
        footnotes=page.footnotes(),
    ).encode()


_PAGE: Final = """<!DOCTYPE html>
<html{lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header role="banner"><p>{title}</p></header>
<main>
{body}
</main>
{footnotes}</body>
</html>
"""


class _Page:
    """The page being written, with the notes that its lines cite."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._notes: list[Paragraph] = []

    def part(self, part: Line | Table) -> str:
        return self._table(part) if isinstance(part, Table) else self._line(part)

    def footnotes(self) -> str:
        items = "\n".join(self._note(number, note) for number, note in enumerate(self._notes, 1))
        if not items:
            return ""
        return (
            f'<section class="footnotes" role="doc-endnotes">\n<ol>\n{items}\n</ol>\n</section>\n'
        )

    def _note(self, number: int, note: Paragraph) -> str:
        back = f'<a href="#noteref-{number}" role="doc-backlink" aria-label="{number}">↩</a>'
        text = _written(runs(note.text, note.marks))
        return f'<li id="note-{number}"{self._lang(note)}>{text} {back}</li>'

    def _line(self, line: Line) -> str:
        paragraph = line.paragraph
        if paragraph.kind is ParagraphKind.FOOTNOTE:
            self._notes.append(paragraph)
            return ""
        text = _written(runs(paragraph.text, paragraph.marks)) + self._cited(line)
        number = (
            f'<span class="number">{escape(paragraph.label)}</span> ' if paragraph.label else ""
        )
        tag, attributes = self._tag(line)
        return f"<{tag}{attributes}{self._lang(paragraph)}>{number}{text}</{tag}>"

    def _tag(self, line: Line) -> tuple[str, str]:
        if line.titled:
            return "h1", ' class="title"'
        if line.heading:
            level = line.level + 2
            deeper = f' aria-level="{level}"' if level > _DEEPEST_HEADING else ""
            return f"h{min(level, _DEEPEST_HEADING)}", deeper
        if line.paragraph.label:
            indent = f' style="margin-left:{2.5 * line.level}em"' if line.level else ""
            return "p", f' class="item" data-level="{line.level}"{indent}'
        return "p", ""

    def _table(self, table: Table) -> str:
        rows = "\n".join(self._row(line, table.columns) for line in table.rows)
        return f"<table>\n<tbody>\n{rows}\n</tbody>\n</table>"

    def _row(self, line: Line, columns: int) -> str:
        texts = [_written(cell) for cell in cells(line.paragraph, columns)]
        texts[0] += self._cited(line)
        written = "".join(f"<td>{text}</td>" for text in texts)
        return f"<tr{self._lang(line.paragraph)}>{written}</tr>"

    def _cited(self, line: Line) -> str:
        return "".join(map(self._cite, line.notes))

    def _cite(self, note: Paragraph) -> str:
        self._notes.append(note)
        number = len(self._notes)
        target = f'href="#note-{number}" id="noteref-{number}" role="doc-noteref"'
        return f"<sup><a {target}>{escape(note.label or str(number))}</a></sup>"

    def _lang(self, paragraph: Paragraph) -> str:
        language = paragraph.language
        return f' lang="{escape(language)}"' if language and language != self._language else ""


def write_marked(text: str, marks: Sequence[Mark]) -> str:
    """One text with its light marks as HTML in which nothing else of it is markup."""
    return "".join(_marked(run, escape(run.text, quote=False)) for run in runs(text, marks))


def _written(text: Sequence[Run]) -> str:
    return "".join(map(_run, text))


def _run(run: Run) -> str:
    return _marked(run, _SPACED.sub(_spaced, escape(run.text, quote=False)))


def _marked(run: Run, written: str) -> str:
    written = written.replace("\n", "<br>")
    if run.italic:
        written = f"<em>{written}</em>"
    if run.bold:
        written = f"<strong>{written}</strong>"
    if run.href is not None:
        written = f'<a href="{escape(run.href)}">{written}</a>'
    return written


def _spaced(match: re.Match[str]) -> str:
    """Space that a browser would fold into one."""
    return f'<span style="white-space:pre-wrap">{match[0]}</span>'
