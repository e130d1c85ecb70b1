"""What the viewer may do with a document and its versions, made of the rules that refuse."""

from functools import partial
from typing import Any

from tryeza.consultations import rules as consultation_rules
from tryeza.consultations.rules import ConsultationFacts
from tryeza.documents import rules
from tryeza.documents.rules import Act, DocumentFacts
from tryeza.graph.context import Asking
from tryeza.graph.documents import DOCUMENT, VERSION
from tryeza.graph.groups import GROUP
from tryeza.graph.levels import Made
from tryeza.graph.organisations import ORGANISATION
from tryeza.graph.rights import Refusal, give_flag, give_reasons, may, why_not
from tryeza.graph.rooms import Room
from tryeza.kernel.errors import Told

_FACTS = ("group_id", "proposing_organisation_id", "status")
_VERSION_FACTS = ("published_at", *(f"document.{name}" for name in _FACTS))


def _facts_of(document: Any) -> DocumentFacts:
    """What the rules need to know of a document that was read with `_FACTS`."""
    return DocumentFacts(
        document.uuid, document.group_id, document.proposing_organisation_id, document.status
    )


def _refusal(act: Act, document: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, act, _facts_of(document))


def _consulting(act: consultation_rules.Act, document: Any, asking: Asking) -> Told | None:
    facts = ConsultationFacts(None, _facts_of(document))
    return consultation_rules.refusal(asking.actor, act, facts, asking.now)


def _with_version(act: Act, *, published: bool | None = None) -> Made:
    """Whether the viewer may do this with a version: one that is published, or is not, or any."""

    def make(version: Any, asking: Asking) -> bool:
        fits = published is None or (version.published_at is not None) is published
        return fits and _refusal(act, version.document, asking) is None

    return Made(make, _VERSION_FACTS)


give_reasons(
    DOCUMENT,
    "viewer_cannot_draft_reasons",
    why_not(partial(_refusal, Act.PREPARE_VERSION), _FACTS),
    "Why the viewer may not draft it, in the reader's language; empty when they may.",
)


def _entering_in_group(group: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, Act.CREATE, DocumentFacts(None, group.uuid, None))


def _entering_for(organisation: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, Act.CREATE, DocumentFacts(None, None, organisation.uuid))


give_flag(
    GROUP,
    "viewer_can_create_document",
    may(_entering_in_group, ()),
    "Whether the viewer may enter a document of it.",
)
give_flag(
    ORGANISATION,
    "viewer_can_create_document",
    may(_entering_for, ()),
    "Whether the viewer may enter a document that it proposes.",
)

_PREPARE = partial(_consulting, consultation_rules.Act.PREPARE)
_EXEMPT = partial(_consulting, consultation_rules.Act.EXEMPT)
_WITH_DOCUMENT: tuple[tuple[str, Refusal, str], ...] = (
    ("viewer_can_draft", partial(_refusal, Act.PREPARE_VERSION), "may draft it further now"),
    ("viewer_can_edit", partial(_refusal, Act.EDIT), "may edit its title now"),
    ("viewer_can_adopt", partial(_refusal, Act.ADOPT), "may record that it was adopted"),
    ("viewer_can_withdraw", partial(_refusal, Act.WITHDRAW), "may withdraw it now"),
    ("viewer_can_prepare_consultation", _PREPARE, "may prepare a consultation on a version of it"),
    ("viewer_can_exempt", _EXEMPT, "may record that it was not consulted on"),
)
_WITH_VERSION: tuple[tuple[str, Made, str], ...] = (
    (
        "viewer_can_publish",
        _with_version(Act.PUBLISH_VERSION, published=False),
        "may publish it now",
    ),
    (
        "viewer_can_discard",
        _with_version(Act.DISCARD_VERSION, published=False),
        "may discard it now",
    ),
    (
        "viewer_can_show",
        _with_version(Act.SHOW_VERSION, published=True),
        "may show it to a wider audience now",
    ),
    (
        "viewer_can_add_language",
        _with_version(Act.ADD_LANGUAGE),
        "may add its text in another language",
    ),
    (
        "viewer_can_confirm_lineage",
        _with_version(Act.CONFIRM_LINEAGE),
        "may confirm what became of its paragraphs",
    ),
)
for name, refusal, what in _WITH_DOCUMENT:
    give_flag(DOCUMENT, name, may(refusal, _FACTS), f"Whether the viewer {what}.")
for name, how, what in _WITH_VERSION:
    give_flag(VERSION, name, how, f"Whether the viewer {what}.")


ROOM = Room()
