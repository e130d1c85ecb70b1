"""Makes any text fit for a file: no control characters, no halves of characters."""

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# What XML 1.0 cannot hold: control characters but tab and line feed, surrogates, noncharacters.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")


def printable(text: str) -> str:
    """The text with line ends as line feeds, and what no file can show replaced by U+FFFD."""
    return _UNPRINTABLE.sub(REPLACEMENT, _LINE_ENDS.sub("\n", text))
