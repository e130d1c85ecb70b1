"""Writes a redline as one HTML page that a person reads, prints or hears."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from tryeza.documents.comparing import EntryKind, Op, RedlineEntry, Segment
from tryeza.documents.content import ParagraphKind
from tryeza.documents.printable import printable
from tryeza.kernel.catalogue import Language, load_catalogue

_WORDS = load_catalogue("tryeza.documents.writing", "redline.yaml")
_BREAK = "\u2029"
_LABELLED = (EntryKind.SPLIT, EntryKind.MERGED, EntryKind.MOVED_FROM, EntryKind.MOVED_TO)
_HEADINGS = (
    ParagraphKind.PART,
    ParagraphKind.CHAPTER,
    ParagraphKind.SECTION,
    ParagraphKind.ARTICLE,
    ParagraphKind.HEADING,
)
_NEW_ONLY = (EntryKind.ADDED, EntryKind.MOVED_TO)
_OLD_ONLY = (EntryKind.REMOVED, EntryKind.MOVED_FROM)
_TAGS = {Op.INSERT: "ins", Op.DELETE: "del", Op.MOVE_FROM: "del", Op.MOVE_TO: "ins"}


def write_redline_html(
    redline: Sequence[RedlineEntry],
    *,
    title: str = "",
    language: Language = Language.ENGLISH,
) -> bytes:
    """The page, in UTF-8; `language` is that of the words around the text.

    Insertions are underlined, deletions struck through, moves doubly so and linked with their
    other end: nothing is said by colour alone. The same redline gives the same bytes.
    """
    title = title or _WORDS.say("title", language)
    page = [
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        f"<title>{_text(title)}</title>\n<style>{_style(language)}</style>\n</head>\n<body>\n",
        f"<header>\n<h1>{_text(title)}</h1>\n{_counts(redline, language)}",
        f"{_legend(language)}</header>\n<main>\n",
        *(_entry(entry, language) for entry in redline),
        "</main>\n</body>\n</html>\n",
    ]
    return "".join(page).encode()


def _text(text: str) -> str:
    return escape(printable(text), quote=True)


def _counts(redline: Sequence[RedlineEntry], language: Language) -> str:
    counts = Counter(entry.kind.value for entry in redline)
    facts = {kind.value: counts[kind.value] for kind in EntryKind}
    return f"<p>{_WORDS.say('counts', language, **facts)}</p>\n"


def _legend(language: Language) -> str:
    samples = " ".join(
        f'<{_TAGS[op]} class="{op}">{_WORDS.say(op.value, language)}</{_TAGS[op]}>'
        for op in (Op.INSERT, Op.DELETE, Op.MOVE_FROM, Op.MOVE_TO)
    )
    return f'<p class="legend">{_WORDS.say("legend", language)}: {samples}</p>\n'


def _entry(entry: RedlineEntry, language: Language) -> str:
    heading = " heading" if entry.paragraph in _HEADINGS else ""
    words = "".join((_note(entry, language), _label(entry, language), *_segments(entry, language)))
    return f'<p class="{entry.kind}{heading}">{words}</p>\n'


def _note(entry: RedlineEntry, language: Language) -> str:
    if entry.kind not in _LABELLED:
        return ""
    return f'<span class="note">[{_WORDS.say(entry.kind.value, language)}]</span> '


def _label(entry: RedlineEntry, language: Language) -> str:
    """The label of the entry's first paragraph; those of further ones stand where these begin."""
    old, new = (_text("".join(labels[:1])) for labels in (entry.labels_old, entry.labels_new))
    if entry.kind in _NEW_ONLY:
        old = new
    elif entry.kind in _OLD_ONLY:
        new = old
    if old == new:
        return _bold(new)
    hint = _WORDS.say("renumbered", language)
    return f'<span title="{hint}">{_bold(old, "del")}{_bold(new, "ins")}</span>'


def _bold(label: str, tag: str = "span") -> str:
    return f'<b class="label"><{tag}>{label}</{tag}></b> ' if label else ""


def _segments(entry: RedlineEntry, language: Language) -> Iterator[str]:
    further_old, further_new = iter(entry.labels_old[1:]), iter(entry.labels_new[1:])
    linked: set[int] = set()
    for segment in entry.segments:
        further = further_new if segment.op in (Op.INSERT, Op.MOVE_TO) else further_old
        yield _segment(segment, further)
        if segment.move and segment.move not in linked:
            linked.add(segment.move)
            yield _other_end(segment, language)


def _segment(segment: Segment, further: Iterator[str]) -> str:
    if segment.op is Op.EQUAL:
        return _text(segment.text).replace(_BREAK, "<br>")
    first, *parts = _text(segment.text).split(_BREAK)
    words = first + "".join(f"¶<br>{_bold(_text(next(further, '')))}{part}" for part in parts)
    tag = _TAGS[segment.op]
    return f'<{tag} class="{segment.op}">{words}</{tag}>'


def _other_end(segment: Segment, language: Language) -> str:
    here, there, hint = (
        ("from", "to", "see_new_place")
        if segment.op is Op.MOVE_FROM
        else ("to", "from", "see_old_place")
    )
    return (
        f'<a id="{here}-{segment.move}" href="#{there}-{segment.move}" '
        f'title="{_WORDS.say(hint, language)}" '
        f'aria-label="{_WORDS.say(hint, language)}"><sup>⇄{segment.move}</sup></a>'
    )


def _style(language: Language) -> str:
    """The page's looks; what a sighted reader sees as lines is said in words to a listener."""
    said = "".join(
        f'{_TAGS[op]}.{op}::before{{content:"[{_WORDS.say(op.value, language)}] "}}'
        f'{_TAGS[op]}.{op}::after{{content:" [/]"}}'
        for op in (Op.INSERT, Op.DELETE, Op.MOVE_FROM, Op.MOVE_TO)
    )
    return _LOOKS + said


_LOOKS = (
    "body{font:1.05rem/1.6 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}"
    "header{border-bottom:1px solid #767676;margin-bottom:1.5rem}"
    "p{white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 .75rem;padding-left:.75rem;"
    "border-left:4px solid transparent}"
    "p.heading{font-weight:bold}"
    "p.edited,p.split,p.merged{border-left:4px dotted #767676}"
    "p.added,p.moved_to{border-left:4px solid #0b5e2b}"
    "p.removed,p.moved_from{border-left:4px double #8a1c1c}"
    ".note,.legend{font-size:.85em;color:#4a4a4a}"
    "ins{text-decoration:underline;color:#0b5e2b;background:#eaf6ee}"
    "del{text-decoration:line-through;color:#8a1c1c;background:#fbecec}"
    "ins.move_to{text-decoration:underline double;color:#1c3f8a;background:#ecf1fb}"
    "del.move_from{text-decoration:line-through double;color:#1c3f8a;background:#ecf1fb}"
    "ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;"
    "overflow:hidden;clip-path:inset(50%);white-space:nowrap}"
    "@media print{ins,del{background:none}a{color:inherit}}"
)
