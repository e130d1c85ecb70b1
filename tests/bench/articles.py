"""Measures how many articles of known acts an import finds, with their labels and their own text.

Every act is written as a person would have it (plain text, wrapped text, HTML, Word), imported, and
compared. Acts that are plain text themselves are imported as they are. Run as
`python -m tests.bench.articles [FOLDER]`; the folder holds `legal/`.
"""

import html
import io
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from tests.bench.acts import Act, Article, acts

from tryeza.documents.content import Paragraph, ParagraphKind, Text
from tryeza.documents.importing import import_text

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
NEEDED: Final = 0.99
ALIKE: Final = 0.99  # of an article's words, in order
WIDTH: Final = 96
OPENING: Final = {ParagraphKind.PART, ParagraphKind.CHAPTER, ParagraphKind.ARTICLE}
TYPED_ARTICLE: Final = re.compile(r"^\s*(Neni\s+\d+)(?=\s*$|\s+\[)")
TYPED_SECTION: Final = re.compile(r"^\s*((?:SECTION|SEC|ARTICLE|ART) +\w+\.?)(?=\s*$| +-)")
DIVISION: Final = re.compile(
    r"^\s*(?:KREU|KAPITULLI|Kapitulli|PART|CHAP|CHAPTER|SCHEDULE|ANNEXURE)\b"
)
FURNITURE: Final = re.compile(r"GAZETA ZYRTARE|^\s*LIGJI N[Rr]|^\W*(\d{1,3}|[ivx]+)\W*$")


@dataclass(frozen=True, slots=True)
class Score:
    """How many articles there are, were found by their label, and have all of their own text."""

    articles: int
    found: int
    right: int

    @property
    def share(self) -> float:
        """Right of all."""
        return self.right / self.articles if self.articles else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.articles + other.articles, self.found + other.found, self.right + other.right
        )


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print a line for each act and format, and the total; False if it misses the mark."""
    if not (corpus / "legal").is_dir():
        print(f"articles: no folder {corpus / 'legal'}; give the folder of real inputs")
        return False
    total = Score(0, 0, 0)
    for name, expected, data, filename in _cases(corpus):
        text = import_text(data, filename=filename)
        score, missed = compared(expected, text)
        total += score
        print(f"articles: {name:64} {score.right:4}/{score.articles:<4} {' '.join(missed[:6])}")
    print(
        f"articles: {total.right}/{total.articles} right ({total.share:.2%}), {total.found} found"
    )
    return total.share >= NEEDED


def _cases(corpus: Path) -> Iterator[tuple[str, list[Article], bytes, str]]:
    for act in acts(corpus):
        for ending, write in WRITERS.items():
            yield f"{act.name}.{ending}", act.articles, write(act), f"act.{ending.split('.')[-1]}"
    for file in sorted(corpus.glob("legal/kosovo-sq/*.txt")):
        yield file.name, typed(file, TYPED_ARTICLE), file.read_bytes(), file.name
    for file in sorted(corpus.glob("legal/indigo-import/*.txt")):
        expected = typed(file, TYPED_SECTION)
        if expected:
            yield file.name, expected, file.read_bytes(), file.name


def typed(file: Path, label: re.Pattern[str]) -> list[Article]:
    """The articles of a plain text by the lines that begin them, without headings between them."""
    articles: list[Article] = []
    between = False
    for line in file.read_text("utf-8").replace("\f", "\n").split("\n"):
        if FURNITURE.search(line):
            continue
        match = label.match(line)
        if match and "....." not in line:
            title = line[match.end(1) :].strip(" -.")
            articles.append(Article(match[1].strip(), title))
            between = False
        elif DIVISION.match(line) or (line.isupper() and line.startswith(" " * 20)):
            between = True
        elif articles and not between and line.strip():
            articles[-1].lines.append(line.strip())
    return articles


def compared(expected: list[Article], text: Text) -> tuple[Score, list[str]]:
    """Each article against the paragraphs from its own to the next heading of its kind."""
    found = right = 0
    missed: list[str] = []
    place = 0
    for number, article in enumerate(expected):
        at = _find(article, text.paragraphs, place)
        if at is None:
            missed.append(f"-{article.label}")
            continue
        found, place = found + 1, at + 1
        following = expected[number + 1] if number + 1 < len(expected) else None
        words = _words(_under(text.paragraphs, at, following))
        if _alike(words, _expected_words(article)):
            right += 1
        else:
            missed.append(f"~{article.label}")
    return Score(len(expected), found, right), missed


def _find(article: Article, paragraphs: tuple[Paragraph, ...], start: int) -> int | None:
    wanted = _label(article.label)
    places = range(start, len(paragraphs))
    return next((at for at in places if _label(paragraphs[at].label) == wanted), None)


def _label(printed: str) -> str:
    return " ".join(printed.casefold().split()).rstrip(". ")


def _under(paragraphs: tuple[Paragraph, ...], at: int, following: Article | None) -> str:
    """The text from an article's paragraph to the next one that does not stand under it."""
    own = paragraphs[at]
    parts = [own.text]
    for paragraph in paragraphs[at + 1 :]:
        if paragraph.depth <= own.depth and paragraph.kind in {
            *OPENING,
            ParagraphKind.SECTION,
            ParagraphKind.HEADING,
        }:
            break
        if (
            paragraph.depth <= own.depth
            and following
            and _label(paragraph.label) == _label(following.label)
        ):
            break
        parts.append(f"{paragraph.label} {paragraph.text}")
    return " ".join(parts)


def _expected_words(article: Article) -> list[str]:
    title = "" if article.title_above else article.title
    return _words(" ".join([title, *article.lines]))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.replace("\xad", "").casefold())


def _alike(found: list[str], expected: list[str]) -> bool:
    if found == expected:
        return True
    matcher = SequenceMatcher(None, found, expected, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return same >= ALIKE * max(len(found), len(expected))


def _typed_lines(article: Article) -> Iterator[tuple[str, bool]]:
    """The lines of an article with whether each is centred: headings, label, title, text."""
    for heading in article.above:
        yield heading, True
    first, *rest = article.lines or [""]
    if article.title_above:
        yield article.title, False
        yield f"{article.label} {first}", False
    elif article.title and re.match(r"(?i)sec|§|art", article.label):
        yield f"{article.label} {article.title}", False
        yield first, False
    else:
        yield article.label, True
        yield article.title, True
        yield first, False
    for line in rest:
        yield line, False


def _all_lines(act: Act) -> Iterator[tuple[str, bool]]:
    yield act.title, True
    for article in act.articles:
        yield from ((line, centred) for line, centred in _typed_lines(article) if line)


def as_plain(act: Act) -> bytes:
    """A paragraph a line."""
    return "\n".join(line for line, _ in _all_lines(act)).encode()


def as_wrapped(act: Act) -> bytes:
    """Wrapped as in an e-mail or a gazette: headings centred, an empty line between paragraphs."""
    written = []
    for line, centred in _all_lines(act):
        lines = textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False)
        written.append(
            "\n".join(part.center(WIDTH).rstrip() if centred else part for part in lines)
        )
    return "\n\n".join(written).encode()


def as_html(act: Act) -> bytes:
    """Paragraphs, the centred ones in bold."""
    body = "\n".join(
        f'<p align="center"><b>{html.escape(line)}</b></p>'
        if centred
        else f"<p>{html.escape(line)}</p>"
        for line, centred in _all_lines(act)
    )
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{body}</body></html>".encode()
    )


def as_word(act: Act) -> bytes:
    """Paragraphs of a Word file, the headings centred."""
    document = docx.Document()
    for line, centred in _all_lines(act):
        paragraph = document.add_paragraph(line)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


WRITERS: Final[dict[str, Callable[[Act], bytes]]] = {
    "txt": as_plain,
    "wrapped.txt": as_wrapped,
    "html": as_html,
    "docx": as_word,
}

if __name__ == "__main__":
    sys.exit(0 if main(*map(Path, sys.argv[1:2])) else 1)
