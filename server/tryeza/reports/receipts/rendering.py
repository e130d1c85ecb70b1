"""The receipt as a tagged PDF (PDF/UA-1) with its language, title and bookmarks."""

import json

import msgspec

from tryeza.kernel.catalogue import Language
from tryeza.reports.receipts.content import Receipt
from tryeza.reports.receipts.laying_out import lay_out
from tryeza.reports.rendering.language_codes import with_language_codes
from tryeza.reports.rendering.legible import legible_tree
from tryeza.reports.rendering.typesetting import around_numbers, pdf_of_receipt
from tryeza.reports.words import say


def render(receipt: Receipt, language: Language) -> bytes:
    """The receipt as .pdf, dated by the event that it is about: the same bytes whenever made."""
    laid = lay_out(receipt, language)
    plain = {
        **msgspec.to_builtins(laid),
        "page_number": around_numbers(laid.page_number),
    }
    legible = legible_tree(with_language_codes(plain, laid.language))
    note = say("report.characters_replaced", language) if legible.replaced else ""
    content = json.dumps({"receipt": legible.tree, "replaced_note": note}, ensure_ascii=False)
    return pdf_of_receipt(content, receipt.seal.at)
