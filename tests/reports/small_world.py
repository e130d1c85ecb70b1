"""A small world for reports: one instruction, two stages, two organisations, five comments."""

from dataclasses import replace
from datetime import UTC, date, datetime

from tryeza.comments.models import Channel, CommentKind
from tryeza.consultations.models import ConsultationKind
from tryeza.consultations.packs.shape import Outcome
from tryeza.documents.models import DraftKind
from tryeza.kernel.actor import Side
from tryeza.organisations.models import OrganisationKind
from tryeza.reports.content import (
    AnnexComment,
    Answer,
    Change,
    ChangeKind,
    ConsultationReport,
    Meeting,
    Narrative,
    Organisation,
    PackReference,
    Place,
    Section,
    Segment,
    SegmentKind,
    Stage,
    VersionReference,
    WithheldComment,
    WithheldReason,
)

LUMBARDHI = Organisation(
    "lumbardhi",
    {"sq": "Qendra Lumbardhi", "en": "Lumbardhi Centre"},
    OrganisationKind.NGO,
    Side.CIVIL_SOCIETY,
)
TREASURY = Organisation(
    "treasury",
    {"sq": "Thesari i Kosovës", "sr": "Trezor Kosova", "en": "Treasury of Kosovo"},
    OrganisationKind.AGENCY,
    Side.INSTITUTION,
)
ARTICLE_5 = Place(12, "Neni 5", "1.2.", ("Kreu II Kontraktimi", "Neni 5 Kriteret"))
ARTICLE_2 = Place(4, "Neni 2", "1.", ("Kreu I Dispozitat e përgjithshme", "Neni 2 Fushëveprimi"))


def answered(outcome: Outcome, reason: str = "", *reflected: str) -> Answer:
    return Answer(outcome, reason, "sq", is_decided=True, reflected=reflected)


def comment(number: int, place: Place, answer: Answer | None, **changes: object) -> AnnexComment:
    written = AnnexComment(
        number=number,
        received_on=date(2026, 9, 14),
        stage=ConsultationKind.PUBLIC,
        kind=CommentKind.REMARK,
        channel=Channel.WEB,
        language="sq",
        author="p1",
        author_name="Arta Krasniqi",
        organisation="lumbardhi",
        place=place,
        quote="",
        text="Afati është shumë i shkurtër.",
        proposed_wording="",
        answer=answer,
    )
    return replace(written, **changes)  # type: ignore[arg-type]


COMMENTS = (
    comment(
        101,
        ARTICLE_5,
        answered(Outcome.PARTIALLY_ACCEPTED, "Afati u zgjat në 20 ditë.", "Neni 6, 1.2."),
        kind=CommentKind.SUGGESTION,
        quote="brenda pesë ditëve",
        proposed_wording="brenda njëzet ditëve",
        endorsed_by=("treasury",),
    ),
    comment(
        102,
        ARTICLE_2,
        answered(Outcome.ACCEPTED, "", "Neni 2, 1."),
        received_on=date(2026, 9, 20),
        language="sr-Latn",
        author="p2",
        author_name="",
        organisation="treasury",
        channel=Channel.EMAIL,
        text="Predlažemo da se definicija uskladi sa zakonom.",
    ),
    comment(
        103,
        Place(),
        answered(Outcome.NOTED),
        author="p3",
        author_name="Mark Gjoni",
        organisation=None,
        stage=ConsultationKind.ORGANISATIONS,
        channel=Channel.MEETING,
        text='=HYPERLINK("https://example.org") e mbështes draftin & <kushtet>.',
    ),
    comment(
        104,
        ARTICLE_5,
        answered(Outcome.REJECTED, "Bie ndesh me Ligjin për Prokurimin Publik."),
        received_on=date(2026, 9, 15),
        language="en",
        text="Article 5 should be deleted.",
        reply_to=101,
    ),
)
WITHHELD = (
    WithheldComment(
        105,
        WithheldReason.NOT_PUBLIC,
        ConsultationKind.PUBLIC,
        Side.CIVIL_SOCIETY,
        Outcome.REJECTED,
        has_reason=True,
        is_decided=True,
    ),
)
REPORT = ConsultationReport(
    title={
        "sq": "Udhëzim administrativ për kontraktimin e shërbimeve nga shoqëria civile",
        "sr": "Administrativno uputstvo o ugovaranju usluga od civilnog društva",
        "en": "Administrative instruction on contracting services from civil society",
    },
    kind=DraftKind.NORMATIVE_ACT,
    institution={
        "sq": "Zyra për Qeverisje të Mirë",
        "sr": "Kancelarija za dobro upravljanje",
        "en": "Office for Good Governance",
    },
    coordinators=("Blerta Hoxha", "Milan Petrović"),
    pack=PackReference(
        "xk-grk-05-2016",
        {
            "sq": "Rregullore (QRK) Nr. 05/2016",
            "sr": "Uredba (VRK) br. 05/2016",
            "en": "Reg. 05/2016",
        },
        "https://gzk.rks-gov.net/ActDetail.aspx?ActID=15036",
    ),
    stages=(
        Stage(ConsultationKind.ORGANISATIONS, date(2026, 6, 1), date(2026, 6, 19), 15, 14),
        Stage(
            ConsultationKind.PUBLIC,
            date(2026, 9, 14),
            date(2026, 10, 6),
            17,
            16,
            ("Kërkesë e organizatave për më shumë kohë",),
        ),
    ),
    version=VersionReference(2, "Versioni 2", date(2026, 9, 14)),
    revised_version=VersionReference(3, "Versioni 3", date(2026, 11, 2)),
    number=1,
    cut_off=datetime(2026, 10, 6, 21, 59, 59, 999000, tzinfo=UTC),
    zone="Europe/Belgrade",
    organisations=(LUMBARDHI, TREASURY),
    meetings=(Meeting({"sq": "Punëtori me OShC"}, date(2026, 6, 10), "Prishtinë", 31),),
    comments=COMMENTS,
    withheld=WITHHELD,
    people_not_shown=1,
    recorded_comments=5,
    changes=(
        Change(
            ChangeKind.EDITED,
            "1.2.",
            ("Kreu II Kontraktimi", "Neni 6 Kriteret"),
            (
                Segment(SegmentKind.KEPT, "Ofertat dorëzohen brenda "),
                Segment(SegmentKind.DELETED, "pesë"),
                Segment(SegmentKind.INSERTED, "njëzet"),
                Segment(SegmentKind.KEPT, " ditëve nga publikimi."),
            ),
        ),
        Change(
            ChangeKind.ADDED,
            "Neni 5/A",
            ("Kreu II Kontraktimi",),
            (Segment(SegmentKind.INSERTED, "Komisioni shqyrton ofertat."),),
        ),
    ),
    narratives=tuple(
        Narrative(section, language, text)
        for section, language, text in (
            (Section.SUMMARY, "sq", "Konsultimi zgjati **17 ditë pune**.\n\n- një\n- *dy*"),
            (Section.CONCLUSIONS, "sq", "Drafti u përmirësua. Shih [ligjin](https://example.org)."),
            (Section.SUMMARY, "sr-Latn", "Konsultacije su trajale **17 radnih dana**."),
            (Section.CONCLUSIONS, "sr-Latn", "Nacrt je poboljšan."),
            (Section.SUMMARY, "en", "The consultation lasted **17 working days**."),
            (Section.CONCLUSIONS, "en", "The draft was improved."),
        )
    ),
    journal_head="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
)
