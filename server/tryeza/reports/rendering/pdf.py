"""The report as a tagged PDF (PDF/UA-1) with its language, title, bookmarks and fonts."""

import json
import re

import msgspec

from tryeza.kernel.catalogue import Language
from tryeza.reports.composing import compose
from tryeza.reports.content import ConsultationReport
from tryeza.reports.outline import Block, Outline
from tryeza.reports.rendering.legible import legible_tree
from tryeza.reports.rendering.typesetting import pdf_of_report
from tryeza.reports.words import say

_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")


def render(report: ConsultationReport, language: Language) -> bytes:
    """The report as .pdf; texts reach the typesetter as data, never as its source."""
    legible = legible_tree(_data(compose(report, language)))
    note = say("report.characters_replaced", language) if legible.replaced else ""
    content = {**_as_mapping(legible.tree), "replaced_note": note}
    return pdf_of_report(json.dumps(content, ensure_ascii=False), report.cut_off)


def _data(outline: Outline) -> dict[str, object]:
    """The outline as plain data; blocks say their kind, texts a language that typst knows."""
    before, rest = outline.page_number.split("{page}")
    between, after = rest.split("{pages}")
    data = _as_mapping(_with_language_codes(msgspec.to_builtins(outline), outline.language))
    blocks = [
        _with_language_codes(_block_data(block), outline.language) for block in outline.blocks
    ]
    numbering = {"before": before, "between": between, "after": after}
    return {**data, "page_number": numbering, "blocks": blocks}


def _block_data(block: Block) -> dict[str, object]:
    return {"block": type(block).__name__.lower(), **_as_mapping(msgspec.to_builtins(block))}


def _with_language_codes(tree: object, default: str) -> object:
    """Every `language` as the letters that typst takes; the report's own if it is unknown."""
    if isinstance(tree, dict):
        return {
            key: _language_code(value, default)
            if key == "language"
            else _with_language_codes(value, default)
            for key, value in tree.items()
        }
    if isinstance(tree, list | tuple):
        return [_with_language_codes(part, default) for part in tree]
    return tree


def _language_code(tag: object, default: str) -> str:
    base = str(tag).split("-")[0].lower()
    return base if _LANGUAGE_CODE.fullmatch(base) else default.split("-")[0]


def _as_mapping(tree: object) -> dict[str, object]:
    if not isinstance(tree, dict):
        raise TypeError(type(tree).__name__)
    return tree
