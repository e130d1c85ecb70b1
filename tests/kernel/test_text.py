"""What people's Markdown becomes: light marks and links, and nothing that runs or fetches."""

import pytest

from tryeza.kernel.text import html_of


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


def test_a_link_cannot_carry_more_than_its_address() -> None:
    assert html_of("[a](https://shembull.al/ \"onclick='alert(1)'\")") == (
        '<p><a href="https://shembull.al/" rel="nofollow noopener ugc">a</a></p>\n'
    )


def test_an_image_is_a_link_whose_words_are_read_and_which_fetches_nothing() -> None:
    assert html_of("![Tabela](https://shembull.al/t.png)") == (
        '<p>!<a href="https://shembull.al/t.png" rel="nofollow noopener ugc">Tabela</a></p>\n'
    )
