"""Every mutation is done once, in a story, within the statements that it may take.

What is counted: everything between begin and commit but the journal's own statements, of which the
last one reads the answer. Who asks is counted; so an act that changes one thing takes three: who
asks, the thing held still with all that its rule needs, the change.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from importlib import resources
from typing import Any

import pytest
from sqlalchemy import select

from tests.asking import encode_id
from tests.comments.returns import the_return, usual
from tests.contract.telling import Telling, mutations
from tests.factories.documents import INSTRUCTION, REVISED
from tests.hearing import all_heard
from tests.world import World, a_document, a_working_group, rules_in_force
from tryeza.comments.jobs import HANDLERS, READER, on_event
from tryeza.comments.models import Projection
from tryeza.consultations import packs
from tryeza.graph.schema import schema
from tryeza.kernel.files import FileStore
from tryeza.kernel.jobs import run_due

CEILING = 3
# What takes more, by the reason why; no more than it says here.
BESIDE_THE_THING = "its rule asks for one thing more that stands elsewhere, or it writes there too"
MORE: dict[str, dict[str, int]] = {
    BESIDE_THE_THING: {
        "dismissCoordinator": 4,
        "dissolveGroup": 4,
        "editRulePack": 4,
        "endRepresentative": 4,
        "fillSeat": 4,
        "foundGroup": 4,
        "giveSeat": 4,
        "prepareReport": 4,
        "removeSupportingDocument": 4,
        "setReportVersion": 4,
        "verifyOrganisation": 4,
        "writeReportSection": 4,
        "confirmPlace": 5,
        "confirmPlaces": 4,
        "takeBackPlaces": 4,
        "exemptDocument": 5,
        "prepareConsultation": 5,
        "publishVersion": 5,
    },
    "an account has more than a row: a link and its mail, sessions and tokens that end": {
        "erasePerson": 5,
        "suspendPerson": 4,
        "invitePerson": 5,
        "registerOrganisation": 5,
        "inviteRepresentative": 9,
        "addRepresentative": 6,
        "acceptMandate": 4,
        "declineMandate": 4,
    },
    "the pack and the calendar are read, and days counted": {
        "extendConsultation": 6,
        "openConsultation": 8,
    },
    "one answer or position stands for many comments": {
        "answerComments": 4,
        "decideAnswer": 4,
        "decideAnswers": 5,
        "reviseAnswer": 6,
        "takeBackAnswers": 6,
        "copyIntoPosition": 5,
        "writeIntoPosition": 5,
        "submitPosition": 5,
    },
    "a version has many paragraphs in many tables; a link between two versions ties several": {
        "discardVersion": 6,
        "addVersionLanguage": 7,
        "confirmLineage": 7,
        "reanchorComment": 7,
        "relinkParagraph": 12,
        "prepareVersion": 15,
    },
    "a file that came back holds many finds; each that is taken becomes a comment": {
        "readWordReturn": 9,
        "confirmWordReturn": 13,
    },
    "a report is made of everything that was said, counted and frozen": {"publishReport": 22},
}
TITLE = {"sq": "Një titull", "en": "A title"}
CLOSED = datetime(2026, 5, 4, 11, 0, tzinfo=UTC)


@pytest.fixture
def telling(world: World, tmp_path: Any) -> Telling:
    return Telling(world, FileStore(tmp_path))


async def test_every_mutation_takes_few_statements(telling: Telling) -> None:
    await people(telling)
    await organisations(telling)
    await groups(telling)
    await rules(telling)
    await documents(telling)
    consultation = await consultations(telling)
    comment = await comments(telling, consultation)
    await the_text_goes_on(telling, consultation, comment)
    await answers(telling, consultation)
    assert telling.took.keys() == mutations(schema()).keys()
    over = {name: took for name, took in telling.took.items() if took > CEILING}
    assert over == {name: most for acts in MORE.values() for name, most in acts.items()}


async def people(tell: Telling) -> None:
    lola = await tell.done("Ilir", "invitePerson", name="Lola Prela", email="lola@lule.example")
    jeta = await tell.person("Jeta")
    await tell.done("Ilir", "appointSecretariat", personId=jeta)
    await tell.done("Ilir", "dismissSecretariat", personId=jeta)
    await tell.done("Ilir", "suspendPerson", personId=jeta, reason="Dyshim për keqpërdorim.")
    back = await tell.done("Ilir", "restorePerson", personId=jeta)
    edit = {"personId": jeta, "revision": back.revision, "name": "Jeta Lumi", "language": "SERBIAN"}
    await tell.done("Jeta", "editProfile", **edit)
    await tell.done("Ilir", "erasePerson", personId=lola.id)


async def organisations(tell: Telling) -> None:
    ngo = await tell.done("Jeta", "registerOrganisation", kind="NGO", name={"sq": "Qendra Lule"})
    here = {"organisationId": ngo.id}
    await tell.done("Ilir", "refuseOrganisation", **here, reason="Mungon numri i regjistrimit.")
    revision = (await tell.done("Ilir", "verifyOrganisation", **here)).revision
    await tell.done("Ilir", "suspendOrganisation", **here, reason="Ankesë.")
    revision = (await tell.done("Ilir", "restoreOrganisation", **here, reason="U sqarua.")).revision
    await tell.done("Jeta", "editOrganisation", **here, revision=revision, shortName="QL")
    hana = await tell.person("Hana")
    added = await tell.done("Jeta", "addRepresentative", **here, personId=hana, since="2026-03-01")
    invited = {"name": "Mira Dushi", "email": "mira@lule.example"}
    await tell.done("Jeta", "inviteRepresentative", **here, **invited)
    she = {"representativeId": added.id}
    await tell.done("Hana", "acceptMandate", **she)
    arta = await tell.person("Arta")
    asked = await tell.done("Jeta", "addRepresentative", **here, personId=arta)
    await tell.done("Arta", "declineMandate", representativeId=asked.id)
    await tell.done("Jeta", "changeRepresentativeFunction", **she, function="Juriste")
    await tell.done("Jeta", "giveLead", **she)
    await tell.done("Jeta", "takeLead", **she)
    await tell.done("Jeta", "endRepresentative", **she, until="2026-03-31")


async def groups(tell: Telling) -> None:
    parent = encode_id("Group", (await a_working_group(tell.world)).id)
    name = {"sq": "Grupi për të drejta"}
    group = await tell.done("Ilir", "foundGroup", kind="THEMATIC", name=name, parentId=parent)
    here = {"groupId": group.id}
    await tell.done("Ilir", "editGroup", **here, revision=group.revision, objective="Qëllimi.")
    vala = await tell.organisation("vala")
    seat = await tell.done("Ilir", "giveSeat", **here, organisationId=vala, role="MEMBER")
    hana = await tell.person("Hana")
    holder = await tell.done("Ilir", "fillSeat", seatId=seat.id, personId=hana)
    await tell.done("Ilir", "vacateSeat", seatHolderId=holder.id, until="2026-03-31")
    await tell.done("Ilir", "endSeat", seatId=seat.id, until="2026-04-30")
    over = {"until": "2026-05-31", "reason": "Puna u krye."}
    await tell.done("Ilir", "dissolveGroup", **here, **over)


async def rules(tell: Telling) -> None:
    await rules_in_force(tell.world)
    text = (resources.files(packs) / "xk-grk-05-2016.yaml").read_text()
    await tell.done("Ilir", "editRulePack", text=text.replace("value: 15", "value: 16", 1))
    day = {"calendar": "xk", "day": "2026-03-18"}
    await tell.done("Ilir", "setHoliday", **day, name={"sq": "Festë"}, status="CONFIRMED")
    await tell.done("Ilir", "removeHoliday", **day)


async def documents(tell: Telling) -> None:
    group = encode_id("Group", (await a_working_group(tell.world)).id)
    made = {"kind": "STRATEGY", "title": TITLE, "groupId": group}
    one = await tell.done("Elira", "createDocument", **made)
    two = await tell.done("Elira", "createDocument", **made)
    edited = {"documentId": one.id, "revision": one.revision, "title": {"sq": "Tjetër"}}
    await tell.done("Elira", "editDocument", **edited)
    exempt = {"documentId": one.id, "justification": "Urgjencë.", "approvedOn": "2026-03-01"}
    await tell.done("Ilir", "exemptDocument", **exempt)
    await tell.done("Elira", "adoptDocument", documentId=one.id)
    await tell.done("Elira", "withdrawDocument", documentId=two.id)


async def version(tell: Telling, text: str) -> str:
    document = encode_id("Document", await a_document(tell.world))
    file = await tell.upload("Elira", text)
    given = {"documentId": document, "uploadId": file, "language": "sq"}
    return (await tell.done("Elira", "prepareVersion", **given)).id


async def consultations(tell: Telling) -> str:
    first = await version(tell, INSTRUCTION)
    english = await tell.upload("Elira", INSTRUCTION)
    await tell.done("Elira", "addVersionLanguage", versionId=first, uploadId=english, language="en")
    await tell.done("Elira", "publishVersion", versionId=first, audience="GROUP")
    await tell.done("Elira", "showVersion", versionId=first, audience="PUBLIC")
    said = {"versionId": first, "kind": "PUBLIC", "title": TITLE, "decidesSeparately": True}
    made = await tell.done("Elira", "prepareConsultation", **said)
    here = {"consultationId": made.id}
    memorandum = {"kind": "EXPLANATORY_MEMORANDUM", "title": {"sq": "Memorandumi"}}
    file = await tell.upload("Elira", "Memorandum shpjegues.")
    await tell.done("Elira", "addSupportingDocument", **here, uploadId=file, **memorandum)
    wrong = await tell.upload("Elira", "Memorandum i gabuar.")
    added = await tell.done("Elira", "addSupportingDocument", **here, uploadId=wrong, **memorandum)
    await tell.done("Elira", "removeSupportingDocument", supportingDocumentId=added.id)
    edited = {"opensOn": "2026-03-02", "contactName": "Arta", "contactEmail": "arta@zqm.example"}
    await tell.done("Elira", "editConsultation", **here, revision=made.revision, **edited)
    for name in ("Arta", "Goran"):
        await tell.done("Elira", "appointCoordinator", **here, personId=await tell.person(name))
    goran = await tell.person("Goran")
    await tell.done("Elira", "dismissCoordinator", **here, personId=goran)
    await tell.done("Elira", "openConsultation", **here)
    await tell.done("Elira", "extendConsultation", **here, closesOn="2026-04-30", reason="Festa.")
    other = await tell.done("Elira", "prepareConsultation", **said)
    withdrawn = {"consultationId": other.id, "reason": "U përgatit dy herë."}
    await tell.done("Elira", "withdrawConsultation", **withdrawn)
    return made.id


def words(text: str, kind: str = "REMARK") -> dict[str, Any]:
    return {"words": {"kind": kind, "text": text}}


async def comments(tell: Telling, consultation: str) -> str:
    """Comments of all kinds; gives the one on words that the next version changes."""
    hapi, ura = await tell.organisation("hapi"), await tell.organisation("ura")
    query = "query ($id: ID!) { node(id: $id) { ... on Consultation { version { paragraphs"
    read = await tell.asked("Jeta", f"{query} {{ id text }} }} }} }} }}", id=consultation)
    paragraphs = read["node"]["version"]["paragraphs"]
    (deadline,) = (one["id"] for one in paragraphs if "dhjetë ditë" in one["text"])
    here = {"consultationId": consultation}
    anchor = {"anchor": {"paragraphId": deadline, "quote": "dhjetë ditë pune"}}
    said = await tell.done("Jeta", "addComment", **here, **words("Pak.", "OBJECTION"), **anchor)
    reply = await tell.done("Goran", "addComment", **here, **words("Mjafton."), parentId=said.id)
    first = {"commentId": reply.id}
    changed = words("Mjafton për të gjithë.")
    await tell.done("Goran", "editComment", **first, revision=reply.revision, **changed)
    await tell.done("Arta", "hideComment", **first, reason="Jashtë temës.")
    await tell.done("Arta", "showComment", **first, reason="U pajtuam.")
    await tell.done("Goran", "withdrawComment", **first)
    endorsed = {"commentId": said.id, "forOrganisationId": ura}
    await tell.done("Elira", "endorseComment", **endorsed)
    await tell.done("Elira", "takeBackEndorsement", **endorsed)
    paper = {"channel": "PAPER", "receivedAt": "2026-03-02T10:00:00Z", "speakerName": "Një qytetar"}
    await tell.done("Arta", "captureComment", **here, **words("Dakord."), **paper)
    inside = {"forOrganisationId": hapi, "scope": "ORGANISATION"}
    ours = await tell.done("Drita", "addComment", **here, **words("Ndër ne."), **inside)
    position = await tell.done("Besim", "openPosition", **here, organisationId=hapi)
    await tell.done("Besim", "copyIntoPosition", commentId=ours.id)
    await tell.done("Besim", "writeIntoPosition", positionId=position.id, **words("Pajtohemi."))
    await a_return_comes_back(tell, here, hapi)
    await tell.done("Besim", "submitPosition", positionId=position.id)
    return said.id


async def a_return_comes_back(tell: Telling, here: Mapping[str, str], hapi: str) -> None:
    """A Word file with three changes, read, adjusted and confirmed."""
    data = await the_return(tell.world, lambda text: ([], usual(text)[1]))
    file = await tell.upload_file("Besim", data)
    brought = {**here, "uploadId": file, "organisationId": hapi}
    read = await tell.done("Besim", "readWordReturn", **brought)
    query = """query ($id: ID!) { node(id: $id) { ... on WordReturn {
      finds { edges { node { id } } } } } }"""
    found = (await tell.asked("Besim", query, id=read.id))["node"]["finds"]["edges"]
    await tell.done("Besim", "adjustWordFind", wordFindId=found[0]["node"]["id"], isTaken=True)
    await tell.done("Besim", "confirmWordReturn", wordReturnId=read.id, revision=2)


async def the_text_goes_on(tell: Telling, consultation: str, comment: str) -> None:
    """The next version: its lineage is confirmed, comments are carried to it and put right."""
    discarded = await version(tell, INSTRUCTION)
    await tell.done("Elira", "discardVersion", versionId=discarded)
    second = await version(tell, REVISED)
    query = """query ($id: ID!) { node(id: $id) { ... on Version {
      lineage { id kind isSure newParagraphIds oldParagraphIds } paragraphs { id text } } } }"""
    read = (await tell.asked("Elira", query, id=second))["node"]
    link = next(one for one in read["lineage"] if one["kind"] == "EDITED")
    await tell.done("Elira", "confirmLineage", linkId=link["id"])
    added = next(one for one in read["lineage"] if one["kind"] == "ADDED")
    await tell.done("Elira", "relinkParagraph", paragraphId=added["newParagraphIds"][0])
    await tell.done("Elira", "publishVersion", versionId=second, audience="PUBLIC")
    await comments_are_carried(tell)
    at = {"commentId": comment, "versionId": second}
    await tell.done("Arta", "confirmPlace", **at)
    (heir,) = (one["id"] for one in read["paragraphs"] if "pesëmbëdhjetë" in one["text"])
    await tell.done("Arta", "reanchorComment", **at, anchor={"paragraphId": heir})
    together = {"consultationId": consultation, "versionId": second}
    await tell.done("Arta", "takeBackPlaces", **together, commentIds=[comment])
    await tell.done("Arta", "confirmPlaces", **together, commentIds=[comment])
    tell.world.made["second"] = second


async def comments_are_carried(tell: Telling) -> None:
    database = tell.world.database
    await all_heard(database, {READER: on_event})
    await run_due(database, HANDLERS, now=tell.now)
    async with database() as session:
        assert await session.scalar(select(Projection.id).limit(1)) is not None


async def answers(tell: Telling, consultation: str) -> None:
    tell.now = CLOSED
    here = {"consultationId": consultation}
    late = """mutation ($input: AddCommentInput!) { addComment(input: $input) {
      ... on ClosedProblem { keptDraftId } } }"""
    told = await tell.asked("Goran", late, input={**here, **words("Vonë.")})
    await tell.done("Goran", "discardKeptDraft", keptDraftId=told["addComment"]["keptDraftId"])
    query = "query ($id: ID!) { node(id: $id) { ... on Consultation { comments { edges { node"
    read = await tell.asked(
        "Arta", f"{query} {{ id parent: state }} }} }} }} }} }}", id=consultation
    )
    keys = [
        edge["node"]["id"]
        for edge in read["node"]["comments"]["edges"]
        if edge["node"]["parent"] == "STANDING"
    ]
    verdict = {"verdict": {"outcome": "NOTED", "reason": "Merret parasysh."}}
    answer = await tell.done("Arta", "answerComments", **here, commentIds=keys, **verdict)
    revised = {"answerId": answer.id, "revision": answer.revision}
    answer = await tell.done("Arta", "reviseAnswer", **revised, **verdict)
    decided = {"answerId": answer.id, "revision": answer.revision}
    await tell.done("Ilir", "decideAnswer", **decided)
    await tell.done("Arta", "takeBackAnswers", **here, commentIds=keys)
    answer = await tell.done("Arta", "answerComments", **here, commentIds=keys, **verdict)
    together = [{"answerId": answer.id, "revision": answer.revision}]
    await tell.done("Ilir", "decideAnswers", **here, answers=together)
    await tell.done("Arta", "publishAnswers", **here)
    report = await tell.done("Arta", "prepareReport", **here)
    await tell.done(
        "Arta", "setReportVersion", reportId=report.id, versionId=tell.world.made["second"]
    )
    for section in ("SUMMARY", "CONCLUSIONS"):
        text = {"section": section, "language": "sq", "text": "Përmbledhja.", "revision": 0}
        await tell.done("Arta", "writeReportSection", reportId=report.id, **text)
    await tell.done("Arta", "publishReport", reportId=report.id)
