"""Writes a text as Markdown (CommonMark with tables and footnotes) that reads well as it stands."""

import json
import re
from collections.abc import Sequence
from typing import Final

from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.writing.layout import Line, Run, Table, cells, laid_out, runs

_DEEPEST_HEADING: Final = 6
_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>|~]")
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_LINE_START: Final = re.compile(r"^(?:([#+\-=:])|(\d{1,9})([.)]))")
_SPACED: Final = re.compile(r"\t| {2,}")
_LABEL: Final = re.compile(r"[^\w*†‡-]+")


def write_markdown(paragraphs: Sequence[Paragraph], *, title: str, language: str | None) -> bytes:
    """The text as Markdown in UTF-8, the same bytes for the same text; `title` and `language` (BCP
    47) stand in its front matter."""
    notes = _Notes()
    parts = [_part(part, notes) for part in laid_out(paragraphs)]
    body = "\n\n".join(part for part in [*parts, *notes.written()] if part)
    return f"{_front_matter(title, language)}\n{body}\n".encode()


def _front_matter(title: str, language: str | None) -> str:
    """YAML, of which JSON's strings are a part."""
    lines = [f"title: {json.dumps(title, ensure_ascii=False)}"]
    if language:
        lines.append(f"lang: {json.dumps(language)}")
    return "\n".join(["---", *lines, "---", ""])


class _Notes:
    """The footnotes cited so far, each under a label of its own."""

    def __init__(self) -> None:
        self._notes: dict[str, Paragraph] = {}

    def cite(self, note: Paragraph) -> str:
        wanted = _LABEL.sub("", note.label) or str(len(self._notes) + 1)
        label, count = wanted, 1
        while label in self._notes:
            count += 1
            label = f"{wanted}-{count}"
        self._notes[label] = note
        return f"[^{label}]"

    def written(self) -> list[str]:
        return [
            f"[^{label}]: {_text(runs(note.text, note.marks)).replace(chr(10), '<br>')}"
            for label, note in self._notes.items()
        ]


def _part(part: Line | Table, notes: _Notes) -> str:
    if isinstance(part, Table):
        return _table(part, notes)
    if part.paragraph.kind is ParagraphKind.FOOTNOTE:
        notes.cite(part.paragraph)
        return ""
    paragraph = part.paragraph
    label = _escaped(paragraph.label)
    text = " ".join(filter(None, [label, _text(runs(paragraph.text, paragraph.marks))]))
    cited = "".join(map(notes.cite, part.notes))
    if part.heading:
        level = 1 if part.titled else min(part.level + 2, _DEEPEST_HEADING)
        return f"{'#' * level} {text.replace(chr(10), '<br>')}{cited}"
    return _LINE_START.sub(_at_line_start, text).replace("\n", "\\\n") + cited


def _table(table: Table, notes: _Notes) -> str:
    first, *others = (_row(line, table.columns, notes) for line in table.rows)
    return "\n".join([first, "|" + " --- |" * table.columns, *others])


def _row(line: Line, columns: int, notes: _Notes) -> str:
    texts = [_text(cell).replace("\n", "<br>") for cell in cells(line.paragraph, columns)]
    texts[0] += "".join(map(notes.cite, line.notes))
    return f"| {' | '.join(texts)} |"


def _text(text: Sequence[Run]) -> str:
    return "".join(map(_run, text))


def _run(run: Run) -> str:
    """One stretch; signs of emphasis do not take white space at its ends."""
    inner = run.text.strip()
    if not inner or not (run.bold or run.italic or run.href):
        return _escaped(run.text)
    lead, trail = run.text[: run.text.index(inner)], run.text[run.text.index(inner) + len(inner) :]
    written = _escaped(inner)
    if run.italic:
        written = f"<em>{written}</em>" if _is_risky(inner) else f"*{written}*"
    if run.bold:
        written = f"<strong>{written}</strong>" if _is_risky(inner) else f"**{written}**"
    if run.href is not None:
        written = f"[{written}](<{run.href.replace('<', '%3C').replace('>', '%3E')}>)"
    return f"{_escaped(lead)}{written}{_escaped(trail)}"


def _is_risky(inner: str) -> bool:
    """Whether asterisks might not be read as emphasis, beside punctuation."""
    return not (inner[0].isalnum() and inner[-1].isalnum())


def _escaped(text: str) -> str:
    escaped = _ENTITY.sub("&amp;", _SPECIAL.sub(r"\\\g<0>", text))
    return _SPACED.sub(_kept, escaped)


def _kept(match: re.Match[str]) -> str:
    """Space that Markdown would fold into one."""
    return f'<span style="white-space:pre-wrap">{match[0]}</span>'


def _at_line_start(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"
