"""Tracked changes of a returned Word file: what each author wants of which paragraph."""

from tests.documents.reading.files import (
    cite,
    footnote,
    level,
    numbering,
    p,
    row,
    run,
    table,
)
from tests.documents.review.returns import (
    INVITATION,
    MINUTES,
    QUORUM,
    by,
    gone,
    ins,
    line,
    mark,
    noticed,
    only_change,
    returned,
    reviewed,
    wanted,
)


def test_all_changes_of_an_author_in_a_paragraph_are_one_wording() -> None:
    data = returned(
        p(QUORUM), line(run("Afati është "), gone("10"), ins("15"), run(" ditë"), ins(" pune"))
    )
    change = only_change(data)
    assert (change.kind, change.paragraph) == ("suggest", 1)
    assert (change.old, change.new) == ("Afati është 10 ditë", "Afati është 15 ditë pune")
    assert (change.author, change.date) == ("Drita", "2026-03-09T10:15:00Z")


def test_two_authors_have_two_wordings_each_of_the_same_text() -> None:
    data = returned(
        line(run("Afati është "), gone("10"), ins("15"), run(" ditë"), ins("!", "Agim"))
    )
    assert wanted(data) == [
        ("suggest", 0, "Afati është 10 ditë", "Afati është 15 ditë"),
        ("suggest", 0, "Afati është 10 ditë", "Afati është 10 ditë!"),
    ]


def test_who_strikes_out_of_anothers_insertion_builds_on_it() -> None:
    struck = by("ins", gone(" të gjata", "Agim"))
    data = returned(line(run("Afati"), ins(" prej ditësh"), struck, run(".")))
    assert wanted(data) == [
        ("suggest", 0, "Afati.", "Afati prej ditësh të gjata."),
        ("suggest", 0, "Afati.", "Afati prej ditësh."),
    ]


def test_what_its_author_struck_again_is_named_and_not_proposed() -> None:
    found = reviewed(returned(line(run("Afati"), by("ins", gone(" i vjetër")), run("."))))
    assert found.changes == ()
    assert noticed(found) == {"struck_again": {"author": "Drita", "text": "i vjetër"}}


def test_a_new_paragraph_stands_after_its_neighbour() -> None:
    typed_before = line(ins("Neni i ri."), changed=mark("ins"))
    data = returned(p(QUORUM), typed_before, p(INVITATION))
    assert wanted(data) == [("insert", 0, "", "Neni i ri.")]


def test_a_new_paragraph_typed_at_the_end_of_its_neighbour_is_the_same() -> None:
    data = returned(line(run(QUORUM), changed=mark("ins")), line(ins("Neni i ri.")), p(INVITATION))
    assert wanted(data) == [("insert", 0, "", "Neni i ri.")]


def test_a_new_paragraph_before_all_others_says_so() -> None:
    found = reviewed(returned(line(ins("Titulli"), changed=mark("ins")), p(QUORUM)))
    assert [(one.kind, one.paragraph, one.before) for one in found.changes] == [("insert", 0, True)]
    assert noticed(found) == {"inserted_at_beginning": {"count": 1}}


def test_a_paragraph_that_goes_with_its_mark_is_deleted() -> None:
    data = returned(p(QUORUM), line(gone(INVITATION), changed=mark("del")), p(MINUTES))
    assert wanted(data) == [("delete", 1, INVITATION, "")]


def test_a_paragraph_typed_over_is_a_wording_of_it() -> None:
    data = returned(p(QUORUM), line(gone(INVITATION), ins(MINUTES)))
    assert wanted(data) == [("suggest", 1, INVITATION, MINUTES)]


def test_two_paragraphs_are_joined() -> None:
    data = returned(line(run("Grupi vendos."), changed=mark("del")), line(ins(" "), run("Pastaj.")))
    assert wanted(data) == [("join", 0, "Grupi vendos.\nPastaj.", "Grupi vendos. Pastaj.")]


def test_a_paragraph_is_split() -> None:
    data = returned(line(run("Grupi vendos."), changed=mark("ins")), line(run(" Pastaj njofton.")))
    assert wanted(data) == [
        ("split", 0, "Grupi vendos. Pastaj njofton.", "Grupi vendos.\nPastaj njofton.")
    ]


def test_a_border_between_paragraphs_is_put_elsewhere_as_one_change() -> None:
    data = returned(
        line(run("Grupi vendos."), changed=mark("ins")),
        line(run(" Pastaj "), changed=mark("del")),
        line(run("njofton të gjithë.")),
    )
    assert wanted(data) == [
        (
            "split",
            0,
            "Grupi vendos. Pastaj\nnjofton të gjithë.",
            "Grupi vendos.\nPastaj njofton të gjithë.",
        )
    ]


def moved(name: str, kind: str, text: str) -> str:
    content = gone(text, kind=kind) if kind == "moveFrom" else by(kind, run(text))
    return (
        f'<w:{kind}RangeStart w:id="5" w:name="{name}" w:author="Drita"/>'
        f"{line(content, changed=mark(kind))}"
        f'<w:{kind}RangeEnd w:id="5"/>'
    )


def test_a_moved_paragraph_is_one_change_that_says_where_to() -> None:
    data = returned(
        p(QUORUM), moved("move1", "moveFrom", INVITATION), p(MINUTES),
        moved("move1", "moveTo", INVITATION), p("Fund."),
    )  # fmt: skip
    change = only_change(data)
    assert (change.kind, change.paragraph, change.after) == ("move", 1, 2)
    assert (change.old, change.new) == (INVITATION, INVITATION)


def test_half_a_move_is_a_deletion() -> None:
    data = returned(p(QUORUM), moved("move1", "moveFrom", INVITATION), p(MINUTES))
    assert wanted(data) == [("delete", 1, INVITATION, "")]


def test_words_that_move_change_the_wording_of_both_paragraphs() -> None:
    data = returned(
        line(run("Grupi"), gone(" punues", kind="moveFrom"), run(" vendos.")),
        line(run("Grupi"), by("moveTo", run(" punues")), run(" njofton.")),
    )
    assert wanted(data) == [
        ("suggest", 0, "Grupi punues vendos.", "Grupi vendos."),
        ("suggest", 1, "Grupi njofton.", "Grupi punues njofton."),
    ]


def test_rows_come_and_go() -> None:
    rows = (
        row(p("Masa 1"), p("2026")),
        row(line(ins("Masa 2")), line(ins("2027")), properties=mark("ins")),
        row(line(gone("Masa 3")), line(gone("2028")), properties=mark("del")),
    )
    assert wanted(returned(p("Plani"), table(*rows))) == [
        ("insert", 1, "", "Masa 2\t2027"),
        ("delete", 2, "Masa 3\t2028", ""),
    ]


def test_a_changed_cell_is_a_wording_of_its_row() -> None:
    cells = row(p("Masa 1"), line(gone("2026"), ins("2027")))
    assert wanted(returned(table(cells, row(p("Masa 2"), p("2026"))))) == [
        ("suggest", 0, "Masa 1\t2026", "Masa 1\t2027")
    ]


def test_a_new_column_is_a_wording_of_each_row() -> None:
    new = f"<w:tc><w:tcPr>{mark('cellIns')}</w:tcPr>{line(ins('Ministria'))}</w:tc>"
    cells = f"<w:tr><w:tc>{p('Masa 1')}</w:tc><w:tc>{p('2026')}</w:tc>{new}</w:tr>"
    assert wanted(returned(table(cells))) == [
        ("suggest", 0, "Masa 1\t2026", "Masa 1\t2026\tMinistria")
    ]


def test_a_footnote_is_changed_and_a_new_one_is_added() -> None:
    changed = line(run("Ligji "), gone("i vjetër"), ins("i ri"))
    data = returned(
        line(run("Sipas ligjit"), cite(2), run(" vepron"), by("ins", cite(3))),
        footnotes=footnote(2, changed) + footnote(3, p("Shto.")),
    )
    assert wanted(data) == [
        ("insert", 0, "", "Shto."),
        ("suggest", 1, "Ligji i vjetër", "Ligji i ri"),
    ]


def test_a_footnote_goes_with_its_citation() -> None:
    data = returned(
        line(run("Sipas ligjit"), by("del", cite(2))), footnotes=footnote(2, p("Ligji nr. 5."))
    )
    assert wanted(data) == [("delete", 1, "Ligji nr. 5.", "")]


def test_a_changed_label_stands_in_both_texts() -> None:
    data = returned(
        p("Neni 1"), p("1. Grupi vendos."), line(gone("2"), ins("3"), run(". Grupi njofton."))
    )
    assert wanted(data) == [("suggest", 2, "2. Grupi njofton.", "3. Grupi njofton.")]


def test_a_wording_is_without_the_label_that_stays() -> None:
    data = returned(
        p("Neni 1"), p("1. Grupi vendos."), line(run("2. Grupi "), ins("s'"), run("di."))
    )
    assert wanted(data) == [("suggest", 2, "Grupi di.", "Grupi s'di.")]


def test_changes_of_looks_are_counted_and_not_proposed() -> None:
    bold = '<w:b/><w:rPrChange w:id="1" w:author="Drita"><w:rPr/></w:rPrChange>'
    section = '<w:sectPr><w:sectPrChange w:id="2" w:author="Agim"/></w:sectPr>'
    number = f'<w:numPr><w:numId w:val="1"/>{mark("ins")}</w:numPr>'
    data = returned(line(run("Afati", bold)), p("Vendi", properties=number), section)
    found = reviewed(data)
    assert found.changes == ()
    assert noticed(found) == {
        "changes_of_looks": {"count": 1, "authors": "Drita"},
        "changes_of_numbers": {"count": 1, "authors": "Drita"},
        "changes_of_sections": {"count": 1, "authors": "Agim"},
    }


def test_what_is_tracked_outside_of_the_text_is_named() -> None:
    header = line(ins("Drafti i dytë"))
    found = reviewed(returned(p(QUORUM), header1=header))
    assert noticed(found) == {"change_left_out": {"author": "Drita", "text": "Drafti i dytë"}}
    assert [(one.author, one.text) for one in found.unplaced] == [("Drita", "Drafti i dytë")]


def test_a_change_without_a_name_is_one_of_nobody_known() -> None:
    found = reviewed(returned(line(run("Afati"), ins(" i ri", author=""))))
    assert [one.author for one in found.changes] == [""]
    assert noticed(found) == {"changes_unnamed": {"count": 1}}


def test_spaces_that_came_make_no_change() -> None:
    assert wanted(returned(line(run("Afati"), ins(" ")))) == []


def test_a_number_without_words_is_not_deleted_by_its_neighbour() -> None:
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    empty = p(properties=listed, mark=mark("ins"))
    data = returned(
        line(gone(QUORUM), changed=mark("del")), empty, p(INVITATION, properties=listed),
        numbering=numbering(level(0, "%1.")),
    )  # fmt: skip
    assert wanted(data) == [("delete", 0, QUORUM, "")]
