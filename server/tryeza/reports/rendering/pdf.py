"""The report as a tagged PDF (PDF/UA-1) with its language, title, bookmarks and fonts."""

import json
from datetime import datetime

import msgspec

from tryeza.kernel.catalogue import Language
from tryeza.reports.composing import compose
from tryeza.reports.content import ConsultationReport
from tryeza.reports.outline import Block, Outline
from tryeza.reports.rendering.language_codes import with_language_codes
from tryeza.reports.rendering.legible import legible_tree
from tryeza.reports.rendering.typesetting import around_numbers, pdf_of_report
from tryeza.reports.words import say


def render(report: ConsultationReport, language: Language) -> bytes:
    """The report as .pdf."""
    return pdf_of(compose(report, language), language, report.cut_off)


def pdf_of(outline: Outline, language: Language, made_at: datetime) -> bytes:
    """What is laid out in `language`, as .pdf dated `made_at`."""
    return pdf_of_report(_typeset_data(outline, language), made_at)


def data_of(report: ConsultationReport, language: Language) -> str:
    """The report as JSON for the typesetter: texts reach it as data, never as its source."""
    return _typeset_data(compose(report, language), language)


def _typeset_data(outline: Outline, language: Language) -> str:
    legible = legible_tree(_data(outline))
    note = say("report.characters_replaced", language) if legible.replaced else ""
    content = {**_as_mapping(legible.tree), "replaced_note": note}
    return json.dumps(content, ensure_ascii=False)


def _data(outline: Outline) -> dict[str, object]:
    """The outline as plain data; blocks say their kind, texts a language that typst knows."""
    data = _as_mapping(with_language_codes(msgspec.to_builtins(outline), outline.language))
    blocks = [with_language_codes(_block_data(block), outline.language) for block in outline.blocks]
    return {**data, "page_number": around_numbers(outline.page_number), "blocks": blocks}


def _block_data(block: Block) -> dict[str, object]:
    return {"block": type(block).__name__.lower(), **_as_mapping(msgspec.to_builtins(block))}


def _as_mapping(tree: object) -> dict[str, object]:
    if not isinstance(tree, dict):
        raise TypeError(type(tree).__name__)
    return tree
