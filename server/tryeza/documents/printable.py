"""Leaves out of a text what neither XML nor HTML can hold."""

import re

# What XML 1.0 (2.2) forbids: control characters, lone surrogates, two non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """The text with U+FFFD in place of every character that a file cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)
