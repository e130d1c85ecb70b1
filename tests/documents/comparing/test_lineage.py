"""What became of the paragraphs of a small regulation."""

from tests.documents.comparing.texts import (
    CALL,
    INVITATION,
    MINUTES,
    OBSERVERS,
    QUORUM,
    REPORT,
    article,
    heading,
    links,
    text,
    texts,
)

from tryeza.documents.comparing import Link, LinkKind, compare

KEPT, EDITED, MOVED = LinkKind.KEPT, LinkKind.EDITED, LinkKind.MOVED
SPLIT, MERGED = LinkKind.SPLIT, LinkKind.MERGED
REMOVED, ADDED = LinkKind.REMOVED, LinkKind.ADDED

PROPOSED = "(teksti sipas propozimit)"


def test_a_changed_word_makes_a_paragraph_edited() -> None:
    old = texts(QUORUM, INVITATION, MINUTES)
    new = texts(QUORUM, INVITATION.replace("pesë", "dhjetë"), MINUTES)
    comparison = compare(old, new)
    assert links(comparison) == [(KEPT, (0,), (0,)), (EDITED, (1,), (1,)), (KEPT, (2,), (2,))]
    assert 0.8 < comparison.links[1].score < 1
    assert comparison.links[1].sure


def test_what_is_new_is_added_and_what_is_gone_is_removed() -> None:
    comparison = compare(texts(QUORUM, INVITATION, MINUTES), texts(QUORUM, CALL, MINUTES))
    assert links(comparison) == [
        (KEPT, (0,), (0,)),
        (REMOVED, (1,), ()),
        (ADDED, (), (1,)),
        (KEPT, (2,), (2,)),
    ]


def test_a_paragraph_that_went_elsewhere_moved() -> None:
    comparison = compare(
        texts(QUORUM, INVITATION, MINUTES, CALL), texts(INVITATION, MINUTES, CALL, QUORUM)
    )
    assert (MOVED, (0,), (3,)) in links(comparison)


def test_a_moved_paragraph_may_be_edited_too() -> None:
    edited = QUORUM.replace("shumicën", "dy të tretat")
    comparison = compare(
        texts(QUORUM, INVITATION, MINUTES, CALL), texts(INVITATION, MINUTES, CALL, edited)
    )
    [moved] = [link for link in comparison.links if link.kind is MOVED]
    assert (moved.old, moved.new) == ((0,), (3,))
    assert moved.score < 1


def test_a_paragraph_cut_in_two_is_split() -> None:
    comparison = compare(
        texts(CALL, f"{QUORUM} {OBSERVERS}", REPORT), texts(CALL, QUORUM, OBSERVERS, REPORT)
    )
    assert (SPLIT, (1,), (1, 2)) in links(comparison)


def test_two_paragraphs_put_together_are_merged() -> None:
    comparison = compare(
        texts(CALL, QUORUM, OBSERVERS, REPORT), texts(CALL, f"{QUORUM} {OBSERVERS}", REPORT)
    )
    assert (MERGED, (1, 2), (1,)) in links(comparison)


def test_a_split_piece_of_one_word_is_found_at_the_edge() -> None:
    comparison = compare(
        texts(CALL, f"Arsyetimi: {QUORUM}", REPORT), texts(CALL, "Arsyetimi:", QUORUM, REPORT)
    )
    assert (SPLIT, (1,), (1, 2)) in links(comparison)


def test_renumbering_is_no_edit() -> None:
    old = [text(QUORUM, "1."), text(INVITATION, "2.")]
    new = [text(CALL, "1."), text(QUORUM, "2."), text(INVITATION, "3.")]
    comparison = compare(old, new)
    assert links(comparison) == [(ADDED, (), (0,)), (KEPT, (0,), (1,)), (KEPT, (1,), (2,))]
    assert [(entry.label_old, entry.label_new) for entry in comparison.redline] == [
        ("", "1."),
        ("1.", "2."),
        ("2.", "3."),
    ]


def test_a_bare_article_number_follows_what_the_article_holds() -> None:
    old = [article("Neni 1"), heading("Qëllimi"), text(QUORUM)]
    old += [article("Neni 2"), heading("Fushëveprimi"), text(INVITATION)]
    new = [article("Neni 1"), heading("Qëllimi"), text(QUORUM)]
    new += [article("Neni 2"), heading("Përkufizimet"), text(CALL)]
    new += [article("Neni 3"), heading("Fushëveprimi"), text(INVITATION)]
    comparison = compare(old, new)
    assert [link for link in links(comparison) if link[0] is not KEPT] == [
        (ADDED, (), (3,)),
        (ADDED, (), (4,)),
        (ADDED, (), (5,)),
    ]
    assert (KEPT, (3,), (6,)) in links(comparison)


def test_where_numbers_are_steady_an_emptied_article_keeps_its_number() -> None:
    old = [article("§ 1", "Wahlvorstand"), text(QUORUM)]
    old += [article("§ 2", "Berlin-Klausel"), text(CALL)]
    old += [article("§ 3", "Inkrafttreten"), text(REPORT)]
    new = [article("§ 1", "Wahlvorstand"), text(QUORUM)]
    new += [article("§ 2", "(weggefallen)")]
    new += [article("§ 3", "Inkrafttreten"), text(REPORT)]
    comparison = compare(old, new)
    assert (EDITED, (2,), (2,)) in links(comparison)
    assert (REMOVED, (3,), ()) in links(comparison)


def test_boilerplate_between_the_same_neighbours_is_certain() -> None:
    old = texts(QUORUM, PROPOSED, INVITATION, PROPOSED, MINUTES)
    new = texts(REPORT, QUORUM, PROPOSED, INVITATION, PROPOSED, MINUTES)
    comparison = compare(old, new)
    assert links(comparison)[1:] == [(KEPT, (n,), (n + 1,)) for n in range(5)]
    assert all(link.sure for link in comparison.links)


def test_which_of_two_same_neighbours_was_removed_is_for_a_person_to_say() -> None:
    comparison = compare(
        texts(QUORUM, PROPOSED, PROPOSED, MINUTES), texts(QUORUM, PROPOSED, MINUTES)
    )
    [doubtful] = [link for link in comparison.links if not link.sure]
    assert (doubtful.kind, doubtful.new) == (KEPT, (1,))


def test_a_wholly_different_paragraph_in_the_same_place_is_not_linked() -> None:
    comparison = compare(texts(QUORUM, OBSERVERS, MINUTES), texts(QUORUM, CALL, MINUTES))
    assert (REMOVED, (1,), ()) in links(comparison)
    assert (ADDED, (), (1,)) in links(comparison)


def test_two_empty_texts_have_no_links() -> None:
    assert compare([], []).links == ()


def test_a_link_says_how_much_of_the_wording_is_the_same() -> None:
    [link] = compare(
        texts("Radna grupa usvaja nacrt većinom glasova prisutnih članova."),
        texts("Radna grupa usvaja predlog većinom glasova prisutnih članova."),
    ).links
    assert link == Link((0,), (0,), EDITED, 0.875, True)


def test_ten_thousand_same_paragraphs_are_compared_in_bounds() -> None:
    old, new = texts(PROPOSED) * 10_000, texts(PROPOSED) * 9_000
    kinds = [link.kind for link in compare(old, new).links]
    assert (kinds.count(KEPT), kinds.count(REMOVED)) == (9_000, 1_000)


def test_a_paragraph_of_two_million_characters_is_compared_in_bounds() -> None:
    old, new = texts("a b c d e " * 200_000), texts("b c e d a " * 200_000)
    assert len(compare(old, new).links) == 1
