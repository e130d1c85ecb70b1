"""Languages as typst takes them: letters only, so that a reader's voice speaks each text right."""

import re

_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")


def with_language_codes(tree: object, default: str) -> object:
    """Every `language` as the letters that typst takes; the document's own if it is unknown."""
    if isinstance(tree, dict):
        return {
            key: _language_code(value, default)
            if key == "language"
            else with_language_codes(value, default)
            for key, value in tree.items()
        }
    if isinstance(tree, list | tuple):
        return [with_language_codes(part, default) for part in tree]
    return tree


def _language_code(tag: object, default: str) -> str:
    base = str(tag).split("-")[0].lower()
    return base if _LANGUAGE_CODE.fullmatch(base) else default.split("-")[0]
