"""Every screen of the client: who looks, and at what."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from tests.web.addresses import first_address, open_consultation
from tests.web.conftest import OURS, Site
from tests.web.returned import worked_on
from tryeza.demo.cast import PASSWORD
from tryeza.graph.trusted import document_id, folder

ARTA = "arta.lisi@example.org"
BESIM = "besim.guri@example.org"
ILIRE = "ilire.shkembi@example.org"
_ADDRESSES = Path(__file__).parents[2] / "web" / "src" / "app" / "addresses.ts"


class Screen(NamedTuple):
    """A page as somebody sees it; words in capitals stand for what the demonstration has."""

    name: str
    path: str
    who: str = ""


SCREENS = (
    Screen("front", "/"),
    Screen("consultations", "/consultations"),
    Screen("consultations-narrowed", "/consultations?phase=CLOSED"),
    Screen("reading", "/consultations/CONSULTATION"),
    Screen("reading-signed-in", "/consultations/CONSULTATION", BESIM),
    Screen("reading-changes", "/consultations/CONSULTATION?redline=1"),
    Screen("conversation", "/consultations/CONSULTATION#c-BESIDE", BESIM),
    Screen("comments", "/consultations/CONSULTATION/comments"),
    Screen("comment", "/comments/COMMENT"),
    Screen("journal", "/consultations/FINISHED/journal", ARTA),
    Screen("position", "/consultations/CONSULTATION/position/qendra-hapi", BESIM),
    Screen("report", "/consultations/FINISHED/report"),
    Screen("new-consultation", "/consultations/new", ARTA),
    Screen("opening", "/consultations/PREPARED/desk/opening", ARTA),
    Screen("places", "/consultations/FINISHED/desk/places", ARTA),
    Screen("desk", "/consultations/CONSULTATION/desk", ARTA),
    Screen("capture", "/consultations/CONSULTATION/desk/capture", ARTA),
    Screen("returns", "/consultations/CONSULTATION/desk/returns", ARTA),
    Screen("returns-of-a-lead", "/consultations/CONSULTATION/desk/returns", BESIM),
    Screen("return", "/consultations/CONSULTATION/returns/RETURNED", ARTA),
    Screen("report-at-desk", "/consultations/FINISHED/desk/report", ARTA),
    Screen("document", "/documents/DOCUMENT"),
    Screen("document-for-coordinators", "/documents/DOCUMENT", ARTA),
    Screen("version", "/documents/DOCUMENT/versions/2?redline=1"),
    Screen("lineage", "/documents/DOCUMENT/versions/2/lineage", ARTA),
    Screen("new-version", "/documents/DOCUMENT/new-version", ARTA),
    Screen("new-document", "/documents/new", ARTA),
    Screen("my-desk", "/my", BESIM),
    Screen("coordinator-s-desk", "/my", ARTA),
    Screen("groups", "/groups"),
    Screen("group", "/groups/GROUP"),
    Screen(
        "group-for-leads",
        "/groups/LEDBYARTA",
        ARTA,
    ),
    Screen("organisations", "/organisations"),
    Screen("organisation", "/organisations/qendra-hapi", BESIM),
    Screen("register", "/organisations/register", BESIM),
    Screen("search", "/search?q=kontrata"),
    Screen("search-begun", "/search"),
    Screen("search-finds-nothing", "/search?q=konntrata"),
    Screen("statistics", "/statistics/2026"),
    Screen("sign-in", "/sign-in"),
    Screen("account", "/account", BESIM),
    Screen("secretariat", "/secretariat", ILIRE),
    Screen("running", "/secretariat/consultations", ILIRE),
    Screen("founding", "/secretariat/groups", ILIRE),
    Screen("holidays", "/secretariat/holidays", ILIRE),
    Screen("people", "/secretariat/people", ILIRE),
    Screen("rules", "/secretariat/rules", ILIRE),
    Screen("nothing-here", "/groups/none"),
)


def addresses() -> Iterator[re.Pattern[str]]:
    """What the client's list of its pages answers, each as a pattern for paths."""
    for quoted in re.findall(r'^  ("/.*?"):', _ADDRESSES.read_text("utf-8"), re.MULTILINE):
        path = re.sub(r"\\?\$\w+", "[^/]+", json.loads(quoted))
        yield re.compile(path)


def path_of(screen: Screen, site: Site) -> str:
    """The address that a screen has on this site, behind the language."""
    names = _names(site)
    if screen.name.startswith("search"):
        site.is_indexed()
    return re.sub("[A-Z]{5,}", lambda found: names.get(found[0], found[0]), screen.path)


@cache
def _names(site: Site) -> dict[str, str]:
    consultation = open_consultation(site).rpartition("/")[2]
    below = "/consultations/" + consultation
    closed = re.findall(r"/sq/consultations/([a-z0-9-]+)", site.get("/sq").text)[-1]
    return {
        "CONSULTATION": consultation,
        "FINISHED": closed,
        "BESIDE": first_address(site, f"{below}/comments?kind=SUGGESTION", "/comments"),
        "COMMENT": first_address(site, f"{below}/comments", "/comments"),
        "DOCUMENT": first_address(site, below, "/documents"),
        "GROUP": first_address(site, "/groups", "/groups"),
        "LEDBYARTA": "grupi-punues-per-strategjine-qeveritare-per-bashkepunim-me-s",
        "PREPARED": _prepared(site),
        "RETURNED": _returned(site, consultation),
    }


def _prepared(site: Site) -> str:
    """The consultation that nobody sees but those who prepare it and the secretariat."""
    with _signed_in(site, ILIRE) as ilire:
        given = {"language": "ALBANIAN", "phase": "PREPARED"}
        found = _answer(ilire, "RunningPageQuery", given)
    slug: str = found["consultations"]["edges"][0]["node"]["slug"]
    return slug


def _returned(site: Site, slug: str) -> str:
    """The id of a review copy that came back, not looked through yet."""
    with _signed_in(site, ARTA) as arta:
        given = {"slug": slug, "language": "ENGLISH"}
        consultation = _answer(arta, "ReturnsPageQuery", given)["consultation"]
        copy = arta.get(consultation["plain"]).content
        data = worked_on(copy, on="sets out the procedure", says="Which?", adds=" It is reviewed.")
        upload = arta.post("/uploads", params={"name": "kthim.docx"}, content=data).json()
        received = {
            "consultationId": consultation["id"],
            "uploadId": upload["uploadId"],
            "language": "en",
        }
        read = _answer(arta, "bringingMutation", {"input": received})["readWordReturn"]
    found: str = read["wordReturn"]["id"]
    return found


@contextmanager
def _signed_in(site: Site, email: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.url, headers=OURS, timeout=60) as client:
        client.post("/auth/sign-in", json={"email": email, "password": PASSWORD})
        yield client


def _answer(client: httpx.Client, name: str, variables: dict[str, Any]) -> dict[str, Any]:
    """What the client's own document of this name answers."""
    asked = document_id((folder() / "trusted" / f"{name}.graphql").read_text("utf-8"))
    answer = client.post("/graphql", json={"documentId": asked, "variables": variables}).json()
    data: dict[str, Any] = answer["data"]
    return data
