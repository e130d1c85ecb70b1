"""Drafts for tests, written by ourselves and imported as a person would import them."""

from uuid import UUID

from tryeza.documents import actions
from tryeza.documents.actions import SourceText
from tryeza.documents.importing import import_text
from tryeza.documents.models import Audience, DraftKind, Version
from tryeza.kernel.work import Work

INSTRUCTION = """\
KREU I
DISPOZITAT E PËRGJITHSHME

Neni 1
Qëllimi
1. Ky udhëzim përcakton procedurën e kontraktimit të shërbimeve nga organizatat e shoqërisë civile.
2. Udhëzimi zbatohet nga të gjitha institucionet publike.

Neni 2
Afati për aplikim
1. Afati për aplikim është dhjetë ditë pune nga dita e publikimit të thirrjes.
2. Thirrja publikohet në ueb-faqen e institucionit.

Neni 3
Hyrja në fuqi
Ky udhëzim hyn në fuqi ditën e publikimit.
"""

REVISED = """\
KREU I
DISPOZITAT E PËRGJITHSHME

Neni 1
Qëllimi
1. Ky udhëzim përcakton procedurën e kontraktimit të shërbimeve nga organizatat e shoqërisë civile.
2. Udhëzimi zbatohet nga të gjitha institucionet publike dhe komunat.

Neni 2
Transparenca
Thirrja publikohet në ueb-faqen e institucionit dhe në platformën publike.

Neni 3
Afati për aplikim
1. Afati për aplikim është pesëmbëdhjetë ditë pune nga dita e publikimit të thirrjes.

Neni 4
Hyrja në fuqi
Ky udhëzim hyn në fuqi shtatë ditë pas publikimit.
"""


SERBIAN = """\
I POGLAVLJE
OPŠTE ODREDBE

Član 1
Svrha
1. Ovo uputstvo utvrđuje postupak ugovaranja usluga sa organizacijama civilnog društva.
2. Uputstvo primenjuju sve javne institucije.

Član 2
Rok za prijavu
1. Rok za prijavu je deset radnih dana od dana objavljivanja poziva.
2. Poziv se objavljuje na veb-sajtu institucije.

Član 3
Stupanje na snagu
Ovo uputstvo stupa na snagu danom objavljivanja.
"""


def text_source(text: str, language: str = "sq", filename: str = "draft.txt") -> SourceText:
    """A text as the importer reads it from a plain text file."""
    return SourceText(
        import_text(text.encode(), filename=filename, language=language), language=language
    )


async def draft_for(work: Work, group_id: UUID | None, organisation_id: UUID | None = None) -> UUID:
    """A new document without a text."""
    document = await actions.create(
        work,
        kind=DraftKind.NORMATIVE_ACT,
        titles={"sq": "Udhëzim për kontraktimin", "en": "Instruction on contracting"},
        group_id=group_id,
        proposing_organisation_id=organisation_id,
        act_type="administrative_instruction",
    )
    return document.id


async def published(work: Work, document_id: UUID, text: str, audience: Audience) -> Version:
    """The next version of a document, prepared from this text and published."""
    version = await actions.prepare_version(work, document_id=document_id, source=text_source(text))
    return await actions.publish_version(work, version_id=version.id, audience=audience)


async def published_in_serbian(work: Work, first: UUID) -> Version:
    """The next version of a document whose first is given that language, too; in it alone."""
    version = await actions.add_language(
        work, version_id=first, source=text_source(SERBIAN, "sr-Latn")
    )
    shorter = SERBIAN.replace("deset radnih dana", "pet radnih dana")
    prepared = await actions.prepare_version(
        work, document_id=version.document_id, source=text_source(shorter, "sr-Latn")
    )
    return await actions.publish_version(work, version_id=prepared.id, audience=Audience.PUBLIC)
