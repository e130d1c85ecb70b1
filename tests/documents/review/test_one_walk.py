"""The marked text and the readings with all changes accepted or rejected are one text."""

from hypothesis import given
from hypothesis import strategies as st
from tests.documents.reading.asking import texts
from tests.documents.reading.files import docx, p, row, run, table
from tests.documents.review.returns import by, gone, ins, line, mark

from tryeza.documents.content import Changes, Unreadable
from tryeza.documents.reading import read_marked
from tryeza.documents.reading.word.tracing import Strand, Trace
from tryeza.documents.review.views import AFTER, BEFORE, View, block_text, versions

_WORDS = st.sampled_from(["Grupi ", "vendos", " e\u0301", " ", "1. ", "afati", "\u0301 dhe"])
_RUNS = st.one_of(
    _WORDS.map(run),
    _WORDS.map(ins),
    _WORDS.map(gone),
    _WORDS.map(lambda word: by("ins", gone(word))),
    _WORDS.map(lambda word: by("moveTo", run(word))),
    _WORDS.map(lambda word: gone(word, kind="moveFrom")),
)
_MARKS = st.sampled_from(["", "", "", mark("ins"), mark("del"), mark("ins") + mark("del")])
_LINES = st.builds(
    lambda runs, changed: line(*runs, changed=changed), st.lists(_RUNS, max_size=4), _MARKS
)
_ROWS = st.builds(
    lambda one, two, changed: row(one, two, properties=changed), _LINES, _LINES, _MARKS
)
_TABLES = st.lists(_ROWS, min_size=1, max_size=3).map(lambda rows: table(*rows))
_BODIES = st.lists(st.one_of(_LINES, _LINES, _LINES, _TABLES), min_size=1, max_size=8)


@given(_BODIES)
def test_before_the_changes_is_what_rejecting_leaves(body: list[str]) -> None:
    data = docx("".join(body) + p("Fund."))
    assert seen(data, BEFORE) == [text for text in texts(data, Changes.REJECTED) if text.strip()]


@given(st.lists(_LINES, min_size=1, max_size=8))
def test_after_the_changes_is_what_accepting_leaves(body: list[str]) -> None:
    data = docx("".join(body) + p("Fund."))
    assert seen(data, AFTER) == [text for text in texts(data, Changes.ACCEPTED) if text.strip()]


@given(_BODIES)
def test_the_marked_reading_has_the_blocks_of_the_rejected_one(body: list[str]) -> None:
    data = docx("".join(body) + p("Fund."))
    blocks = read_marked(data, filename="d.docx").reading.blocks
    assert [block.text for block in blocks] == texts(data, Changes.REJECTED)


def seen(data: bytes, view: View) -> list[str]:
    """The texts of all blocks as a view has them."""
    found: list[str] = []
    flowing: list[Strand] = []
    for trace in read_marked(data, filename="d.docx").traces:
        if trace.one_paragraph:
            flowing.append(trace.cells[0].strands[0])
            continue
        found += [one.text for one in versions(flowing, view)]
        found += _block(trace, view)
        flowing = []
    return found + [one.text for one in versions(flowing, view)]


def _block(trace: Trace, view: View) -> list[str]:
    text = block_text(trace, view)
    return [text] if text.strip() else []


def test_a_torn_file_is_refused_as_every_reader_refuses_it() -> None:
    data = docx(p("Afati"))[:-40]
    try:
        read_marked(data, filename="d.docx")
    except Unreadable as refused:
        assert refused.code == "truncated"
