"""What people type: cleaned; their Markdown is light marks and links, and nothing that runs."""

import unicodedata
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.counting_calls import calls

from tryeza.kernel.errors import Invalid
from tryeza.kernel.text import MOST_MARKS, clean, html_of

UNSEEN = [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x00]
MARKS = "\u0300\u0301\u0308\u0327\u0338\u05b0\u0591\u20dd\u034f"


def cleaned(text: str, *, multiline: bool = True) -> str:
    return clean(text, path="text", longest=20_000, multiline=multiline)


def test_a_letter_keeps_four_marks_and_the_lines_around_it_stay_readable() -> None:
    assert cleaned("z" + "\u0338" * 5_000 + "ëri") == "z" + "\u0338" * 4 + "ëri"
    assert cleaned("z" + "\u0338\u200d" * 9) == "z" + "\u0338\u200d" * 4 + "\u200d" * 5


@pytest.mark.parametrize(
    "said", ["Tiếng Việt", "Čačak, Đeravica, Ђаковица", "בְּרֵאשִׁ֖ית", "क्षि", "👩🏽\u200d⚖️"]
)
def test_what_people_write_keeps_all_its_marks(said: str) -> None:
    whole = unicodedata.normalize("NFC", said)
    assert cleaned(unicodedata.normalize("NFD", said)) == whole


@pytest.mark.parametrize("sign", [chr(code) for code in UNSEEN], ids=ascii)
def test_nothing_turns_a_text_around(sign: str) -> None:
    assert cleaned(f"Qendra {sign}ipaH{sign} sot") == "Qendra ipaH sot"
    assert cleaned(f"e{sign}\u0308") == "ë"
    with pytest.raises(Invalid):
        cleaned(sign * 3)


@given(
    st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from(MARKS + " e\n\r\u200d\u202e")))
)
def test_what_is_clean_stays_as_it_is(said: str) -> None:
    for multiline in (True, False):
        try:
            once = cleaned(said, multiline=multiline)
        except Invalid:
            continue
        assert cleaned(once, multiline=multiline) == once
        assert unicodedata.is_normalized("NFC", once)
        assert _most_marks(once) <= MOST_MARKS


def _most_marks(text: str) -> int:
    most = now = 0
    for sign in text:
        now = now + 1 if unicodedata.category(sign).startswith("M") else 0
        most = max(most, now)
    return most


@pytest.mark.parametrize(
    "markdown",
    [
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt&colon;alert(1))",
        "[a](&#106;avascript:alert(1))",
        "<javascript:alert(1)>",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](file:///etc/passwd)",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">a</a>',
        "![a](javascript:alert(1))",
    ],
)
def test_what_would_run_stands_there_as_text(markdown: str) -> None:
    inside = html_of(markdown).removeprefix("<p>").removesuffix("</p>\n")
    assert "<" not in inside


NASTY = ["[", "]", "(", "*", "_", "`", "<", "!", "\\", ">", "&", "~", "a", " ", "\n", "\n\n"]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(NASTY), min_size=1, max_size=4).map("".join))
@example("[")
@example("![")
@example("[[[[]]]]")
@example("*a_")
@example("[[[[[[[[\n\n")
def test_to_render_twice_as_much_is_no_more_than_twice_the_work(sign: str) -> None:
    once, twice = (
        calls(partial(html_of.__wrapped__, (sign * 4000)[:length])) for length in (2000, 4000)
    )
    assert twice <= 2.2 * once + 1000
    assert twice <= 100 * 4000


def test_more_brackets_than_anybody_writes_are_read_as_they_stand() -> None:
    link = "[a](https://shembull.al/) "
    assert html_of(link * 200).count("<a ") == 200
    assert html_of(link * 201) == f"<p>{(link * 201).strip()}</p>\n"


def test_a_link_cannot_carry_more_than_its_address() -> None:
    assert html_of("[a](https://shembull.al/ \"onclick='alert(1)'\")") == (
        '<p><a href="https://shembull.al/" rel="nofollow noopener ugc">a</a></p>\n'
    )


def test_an_image_is_a_link_whose_words_are_read_and_which_fetches_nothing() -> None:
    assert html_of("![Tabela](https://shembull.al/t.png)") == (
        '<p>!<a href="https://shembull.al/t.png" rel="nofollow noopener ugc">Tabela</a></p>\n'
    )
