"""Reads the characters of symbol fonts as the signs they show."""

from typing import Final

_FIRST: Final = 0x21
_PRIVATE: Final = 0xF000  # Word moves the codes of symbol fonts here
UNKNOWN: Final = "\ufffd"

# What stands at the codes 0x21 to 0xFF of each font: Symbol as Adobe maps it, Wingdings as Unicode
# 7.0 took it up (L2/12-130), with a common sign where the exact one is in hardly any font.
# A space stands where nothing is known.
_SYMBOL: Final = (
    "!∀#∃%&∍()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφ"
    "γηιϕκλμνοπθρστυϖωξψζ{|}~                                 €ϒ′≤⁄∞ƒ♣♦♥♠↔←"
    "↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫"
    "⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ "
)
_WINGDINGS: Final = (
    "🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣"
    "🕱🏳🏱✈☼🌢❄🕆✞🕈✠✡☪☯🕉☸♈♉♊♋♌♍♎♏♐♑♒♓🙰🙵●❍■□❐❑❒⬧⧫◆❖⬥☒⮹⌘"
    "🏵🏶🙶🙷▯🄋➀➁➂➃➄➅➆➇➈➉🄌➊➋➌➍➎➏➐➑➒➓🙢🙠🙡🙣🙞🙜🙝🙟·•▪○🞆🞈🞊🞋🔿▪"
    "◻🟁🟅★🟋🟏🟓🟑⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓"
    "⌫⌦⮘➢⮙⮛⮈➲⮉⮋←→↑↓↖↗↙↘⇐➔🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂🢬🢭✗✓☒☑ "
)
_WINGDINGS_2: Final = (
    "🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣"
    "🖑✗✓☒☑☒☒⮾⮿🛇⦸🙱🙴🙲🙳‽🙹🙺🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻"
    "❼❽❾❿ ☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧🙨🙩⋅•●●○🞅🞇🞉⊙○🞌🞍■■□🞑🞒🞓🞔"
    "▣🞕🞖🞗🞘⬩⬥◇🞚◈🞛🞜🞝🞞⬪⬧◊🞠◖◗⯊⯋⯀⯁⬟⯂⬣⬢⯃⯄🞡🞢🞣🞤🞥🞦🞧🞨🞩🞪🞫🞬🞭🞮🞯"
    "🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒✹🟃🟇✯🟍🟔⯌⯍※⁂      "
)
_FONTS: Final = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}


def sign(code: int, font: str | None) -> str:
    """The sign at a code of a symbol font, U+FFFD if it is not known."""
    table = _FONTS.get((font or "").lower())
    plain = code - _PRIVATE if _PRIVATE <= code <= _PRIVATE + 0xFF else code
    if table is not None and _FIRST <= plain < _FIRST + len(table):
        return table[plain - _FIRST].replace(" ", UNKNOWN)
    is_private = 0xE000 <= code <= 0xF8FF
    return chr(code) if 0x20 <= code < 0x110000 and not is_private else UNKNOWN


def as_signs(text: str, font: str | None) -> str:
    """Running text with the private codes of its symbol font as signs; other fonts' are kept."""
    if text.isascii() or (font or "").lower() not in _FONTS:
        return text
    return "".join(
        sign(ord(character), font) if "\uf000" <= character <= "\uf0ff" else character
        for character in text
    )
