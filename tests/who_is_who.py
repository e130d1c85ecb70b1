"""Who is who in the small world of the tests.

Arta    is of the Office for Good Governance and co-leads the working group for the institutions;
        where there is a consultation, she coordinates it
Besim   leads the representation of the Hapi centre, an NGO, and sits in the working group for it
Drita   represents the same NGO and is Besim's alternate
Elira   leads that of the Ura platform, a network, and co-leads the group for civil society
Goran   speaks for the municipality of Lumbardh, a member of the group
Hana    speaks for the Vala foundation, a donor, which observes
Ilir    is the secretariat
Jeta    has an account and nothing else
nobody  is the public
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tryeza.organisations.models import OrganisationKind

SURNAMES = {
    "Arta": "Lisi",
    "Besim": "Guri",
    "Drita": "Vera",
    "Elira": "Mali",
    "Goran": "Breza",
    "Hana": "Fusha",
    "Ilir": "Shkëmbi",
    "Jeta": "Lumi",
}
SECRETARIAT = "Ilir"


@dataclass(frozen=True, slots=True)
class Post:
    """For which organisation a person speaks, and as what."""

    organisation: str
    function: str
    lead: bool = True


POSTS: Mapping[str, Post] = {
    "Arta": Post("office", "Udhëheqëse e divizionit"),
    "Besim": Post("hapi", "Drejtor"),
    "Drita": Post("hapi", "Hulumtuese", lead=False),
    "Elira": Post("ura", "Drejtoreshë ekzekutive"),
    "Goran": Post("lumbardh", "Službenik za informisanje"),
    "Hana": Post("vala", "Programme officer"),
}

ORGANISATIONS: Mapping[str, tuple[OrganisationKind, dict[str, str]]] = {
    "office": (
        OrganisationKind.GOVERNMENT_OFFICE,
        {
            "sq": "Zyra për Qeverisje të Mirë",
            "sr": "Kancelarija za dobro upravljanje",
            "en": "Office for Good Governance",
        },
    ),
    "hapi": (
        OrganisationKind.NGO,
        {"sq": "Qendra Hapi", "sr": "Centar Hapi", "en": "Hapi Centre"},
    ),
    "ura": (
        OrganisationKind.NETWORK,
        {"sq": "Platforma Ura", "sr": "Platforma Ura", "en": "Ura Platform"},
    ),
    "lumbardh": (
        OrganisationKind.MUNICIPALITY,
        {"sq": "Komuna e Lumbardhit", "sr": "Opština Lumbard", "en": "Municipality of Lumbardh"},
    ),
    "vala": (
        OrganisationKind.DONOR,
        {"sq": "Fondacioni Vala", "sr": "Fondacija Vala", "en": "Vala Foundation"},
    ),
}
