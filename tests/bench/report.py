"""Measures a report with 1,000 comments: Word and PDF together under 10 seconds of one core.

`python -m tests.bench.report [FOLDER]`; the texts are real comments of FOLDER/comments/*.jsonl.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.reports.small_world import REPORT, answered, comment

from tryeza.comments.models import Channel, CommentKind
from tryeza.consultations.models import ConsultationKind
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.catalogue import Language
from tryeza.reports.content import AnnexComment, ConsultationReport, Place
from tryeza.reports.rendering import csv, pdf, word, xlsx
from tryeza.reports.rendering import json as json_format

COMMENTS = 1000
ARTICLES = 25
LONGEST_COMMENT = 20_000  # characters, as the platform takes them
CEILING = 10.0  # seconds of one core, Word and PDF together
REASON = "Pranohet në parim; formulimi u harmonizua me ligjin në fuqi dhe me komentet e tjera. "


def main(corpus: Path) -> bool:
    """Prints the seconds and sizes of every format; whether Word and PDF keep the ceiling."""
    texts = list(_texts(corpus / "comments"))
    if not texts:
        print(f"report: no comments in {corpus / 'comments'}")
        return False
    report = report_of(texts[:: max(1, len(texts) // COMMENTS)][:COMMENTS])
    characters = sum(len(row.text) for row in report.comments)
    print(f"report: {len(report.comments)} comments, {characters} characters")
    seconds = {
        name: _measure(name, render, report)
        for name, render in (
            ("docx", word.render),
            ("pdf", pdf.render),
            ("xlsx", xlsx.render),
            ("csv", csv.render),
            ("json", json_format.render),
        )
    }
    together = seconds["docx"] + seconds["pdf"]
    print(f"report: docx and pdf together {together:.2f} s (ceiling {CEILING:.0f} s)")
    return together < CEILING


def report_of(texts: list[str]) -> ConsultationReport:
    """The small world's report with these texts as its comments, over 25 articles."""
    rows = tuple(_row(number, text) for number, text in enumerate(texts, start=1))
    return replace(REPORT, comments=rows, withheld=(), recorded_comments=len(rows))


def _row(number: int, text: str) -> AnnexComment:
    article = number % ARTICLES + 1
    label = f"Neni {article}"
    place = Place(article * 10, label, f"{number % 4 + 1}.", ("Kreu II Kontraktimi", label))
    outcome = list(Outcome)[number % len(Outcome)]
    return comment(
        number,
        place,
        answered(outcome, REASON * (number % 4 + 1), f"{label}, {number % 4 + 1}."),
        received_on=date(2026, 9, 14) + timedelta(days=number % 22),
        kind=list(CommentKind)[number % len(CommentKind)],
        channel=list(Channel)[number % len(Channel)],
        stage=ConsultationKind.PUBLIC,
        language="en",
        author=f"p{number % 317}",
        author_name=f"Personi {number % 317}",
        organisation=("lumbardhi", "treasury", None)[number % 3],
        text=text,
        proposed_wording=text[:200] if number % 5 == 0 else "",
    )


def _texts(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            text = json.loads(line).get("text") or ""
            if text.strip():
                yield text[:LONGEST_COMMENT]


def _measure(
    name: str,
    render: Callable[[ConsultationReport, Language], bytes],
    report: ConsultationReport,
) -> float:
    before = time.process_time()
    content = render(report, Language.ALBANIAN)
    seconds = time.process_time() - before
    print(f"report: {name:<5}{seconds:6.2f} s of one core, {len(content) / 1e6:6.2f} MB")
    return seconds


if __name__ == "__main__":
    sys.exit(not main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/corpus/given")))
