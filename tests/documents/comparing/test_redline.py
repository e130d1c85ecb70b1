"""How a redline reads."""

from tests.documents.comparing.texts import (
    CALL,
    INVITATION,
    MINUTES,
    OBSERVERS,
    QUORUM,
    REPORT,
    text,
    texts,
)

from tryeza.documents.comparing import EntryKind, Op, RedlineEntry, Segment, as_json, compare
from tryeza.documents.content import Paragraph

EQUAL, INSERT, DELETE = Op.EQUAL, Op.INSERT, Op.DELETE
MOVE_FROM, MOVE_TO = Op.MOVE_FROM, Op.MOVE_TO


def redline(old: list[Paragraph], new: list[Paragraph]) -> tuple[RedlineEntry, ...]:
    return compare(old, new).redline


def said(old: str, new: str) -> list[tuple[Op, str]]:
    """The segments of one paragraph that was edited."""
    [entry] = redline(texts(old), texts(new))
    return [(segment.op, segment.text) for segment in entry.segments]


def test_a_replaced_word_is_one_deletion_and_one_insertion() -> None:
    assert said(
        "Komisioni përbëhet nga pesë anëtarë.", "Komisioni përbëhet nga shtatë anëtarë."
    ) == [
        (EQUAL, "Komisioni përbëhet nga "),
        (DELETE, "pesë"),
        (INSERT, "shtatë"),
        (EQUAL, " anëtarë."),
    ]


def test_a_number_is_replaced_as_a_whole() -> None:
    assert said("Rok je 12,50 dana od objave.", "Rok je 12,75 dana od objave.") == [
        (EQUAL, "Rok je "),
        (DELETE, "12,50"),
        (INSERT, "12,75"),
        (EQUAL, " dana od objave."),
    ]


def test_characters_of_unspaced_scripts_are_compared_one_by_one() -> None:
    assert said("委員会は五人の委員で構成する。", "委員会は七人の委員で構成する。") == [
        (EQUAL, "委員会は"),
        (DELETE, "五"),
        (INSERT, "七"),
        (EQUAL, "人の委員で構成する。"),
    ]


def test_a_rewritten_passage_is_not_cut_up_by_a_common_word() -> None:
    old = "Anëtarët zgjidhen nga kuvendi dhe shërbejnë katër vite. " + QUORUM
    new = "Anëtarët emërohen me konkurs publik dhe pa afat të caktuar. " + QUORUM
    assert [op for op, _ in said(old, new)] == [EQUAL, DELETE, INSERT, EQUAL]


def test_a_sentence_that_went_to_another_paragraph_is_a_move_with_two_ends() -> None:
    old = texts(f"{QUORUM} {OBSERVERS}", MINUTES, CALL, REPORT)
    new = texts(QUORUM, MINUTES, CALL, f"{REPORT} {OBSERVERS}")
    segments = [segment for entry in redline(old, new) for segment in entry.segments]
    left, arrived = [segment for segment in segments if segment.move]
    assert (left.op, arrived.op) == (MOVE_FROM, MOVE_TO)
    assert left.text.strip() == arrived.text.strip() == OBSERVERS
    assert left.move == arrived.move == 1


def test_a_moved_paragraph_stands_in_both_its_places() -> None:
    old, new = texts(QUORUM, INVITATION, MINUTES, CALL), texts(INVITATION, MINUTES, CALL, QUORUM)
    entries = redline(old, new)
    assert [entry.kind for entry in entries] == [
        EntryKind.MOVED_FROM,
        EntryKind.KEPT,
        EntryKind.KEPT,
        EntryKind.KEPT,
        EntryKind.MOVED_TO,
    ]
    assert entries[0].segments == (Segment(MOVE_FROM, QUORUM, 1),)
    assert entries[4].segments == (Segment(MOVE_TO, QUORUM, 1),)


def test_what_was_changed_in_a_moved_paragraph_shows_where_it_left_and_where_it_came() -> None:
    edited = QUORUM.replace("shumicën", "dy të tretat")
    left, *_, arrived = redline(
        texts(QUORUM, INVITATION, MINUTES, CALL), texts(INVITATION, MINUTES, CALL, edited)
    )
    assert Segment(DELETE, "shumicën") in left.segments
    assert Segment(INSERT, "dy të tretat") in arrived.segments


def test_a_split_shows_the_paragraph_mark_that_was_put_in() -> None:
    [entry] = redline(texts(f"{QUORUM} {OBSERVERS}"), texts(QUORUM, OBSERVERS))
    assert entry.kind is EntryKind.SPLIT
    assert entry.segments == (
        Segment(EQUAL, QUORUM),
        Segment(DELETE, " "),
        Segment(INSERT, "\u2029"),
        Segment(EQUAL, OBSERVERS),
    )


def test_what_was_removed_stands_after_what_it_stood_after() -> None:
    entries = redline(texts(QUORUM, INVITATION, MINUTES), texts(CALL, QUORUM, MINUTES, REPORT))
    assert [(entry.kind, entry.old, entry.new) for entry in entries] == [
        (EntryKind.ADDED, (), (0,)),
        (EntryKind.KEPT, (0,), (1,)),
        (EntryKind.REMOVED, (1,), ()),
        (EntryKind.KEPT, (2,), (2,)),
        (EntryKind.ADDED, (), (3,)),
    ]


def test_the_json_has_links_and_redline() -> None:
    old, new = [text("pesë ditë pune", "1.")], [text("dhjetë ditë pune", "2.")]
    assert as_json(compare(old, new)) == {
        "links": [{"old": [0], "new": [0], "kind": "edited", "score": 0.6667, "sure": True}],
        "redline": [
            {
                "kind": "edited",
                "old": [0],
                "new": [0],
                "label_old": "1.",
                "label_new": "2.",
                "segments": [["delete", "pesë"], ["insert", "dhjetë"], ["equal", " ditë pune"]],
            }
        ],
    }
