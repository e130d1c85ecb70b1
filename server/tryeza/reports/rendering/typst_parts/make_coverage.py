"""Writes coverage.txt, the characters that typst's own fonts can show.

A developer's script, `python -m tryeza.reports.rendering.typst_parts.make_coverage`, to run when
typst is updated. PDF/UA refuses a text with a character that no font has, so the report must know.
Each line is a range of code points in hexadecimal, both ends included.
"""

import unicodedata
from pathlib import Path

import typst

SOURCE = b'#set document(title: sys.inputs.data)\n#set text(lang: "sq")\n#sys.inputs.data'
# Scripts written from left to right that these fonts serve, punctuation, signs and symbols.
# Combining marks are left out: a text is composed (NFC) first, and typst 0.15 stops on some.
BLOCKS = ((0x20, 0x58F), (0x1E00, 0x1FFF), (0x2000, 0x27BF), (0x2C60, 0x2C7F), (0xFB00, 0xFB06))
LEFT_OUT = ("Cn", "Cs", "Co", "Cc", "Cf", "Mn", "Me", "Zl", "Zp")
FONTS = typst.Fonts(include_system_fonts=False)


def main() -> None:
    shown = [
        code
        for first, last in BLOCKS
        for start in range(first, last + 1, 64)
        for code in _shown_of(_letters(start, min(start + 63, last)))
    ]
    lines = [f"{first:04X}-{last:04X}" for first, last in _ranges(shown)]
    Path(__file__).with_name("coverage.txt").write_text("\n".join(lines) + "\n")


def _letters(first: int, last: int) -> list[int]:
    """The code points from `first` to `last` that a text may hold."""
    codes = range(first, last + 1)
    return [code for code in codes if unicodedata.category(chr(code)) not in LEFT_OUT]


def _shown_of(codes: list[int]) -> list[int]:
    if not codes or _compiles(codes):
        return codes
    if len(codes) == 1:
        return []
    middle = len(codes) // 2
    return _shown_of(codes[:middle]) + _shown_of(codes[middle:])


def _compiles(codes: list[int]) -> bool:
    """Whether each character, alone between spaces, can be shown."""
    compiler = typst.Compiler(
        SOURCE, font_paths=FONTS, sys_inputs={"data": "a " + " ".join(map(chr, codes)) + " a"}
    )
    try:
        compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=0)
    except typst.TypstError:
        return False
    return True


def _ranges(codes: list[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1] = (ranges[-1][0], code)
        else:
            ranges.append((code, code))
    return ranges


if __name__ == "__main__":
    main()
