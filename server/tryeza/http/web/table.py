"""Every public address: the client's page behind it, what it asks the graph, and its template.

The operation is named after the client's module, as Relay wants it: `documents/VersionPage` asks
`VersionPageQuery`. Its variables must be the very ones that the client's module makes of the same
address, so that the client finds its answer in the page.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tryeza.comments.models import CommentKind
from tryeza.http.web.languages import Screen
from tryeza.kernel.actor import Side
from tryeza.kernel.errors import NotFound
from tryeza.organisations.models import OrganisationKind

Variables = dict[str, Any]
_LARGEST_INT = 2**31 - 1  # GraphQL's Int
_TEXTS = {"sq": "ALBANIAN", "sr": "SERBIAN", "en": "ENGLISH"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address asks for: the screens' language, its parts, and its parameters."""

    screen: Screen
    parts: Mapping[str, str]
    search: Mapping[str, str]

    def number(self, name: str) -> int:
        """A part that is a number. Raises NotFound for another."""
        return _number(self.parts[name])

    def maybe_number(self, name: str) -> int | None:
        """A parameter that is a number; None where it is not given. Raises NotFound."""
        given = self.search.get(name)
        return _number(given) if given else None

    @property
    def text_language(self) -> str:
        """In which language the draft is read: the one asked for, else that of the screens."""
        given = _TEXTS.get(self.search.get("text", ""))
        serbian = given == "SERBIAN" and self.screen.text == "sr"
        return self.screen.in_graph if given is None or serbian else given


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 10 and int(text) <= _LARGEST_INT):
        raise NotFound("page")
    return int(text)


@dataclass(frozen=True, slots=True)
class Besides:
    """What a page asks besides its own question where one of its parameters is given."""

    parameter: str
    operation: str
    variables: Callable[[Asked], Variables]


@dataclass(frozen=True, slots=True)
class Page:
    """A public address below the language, and what answers it."""

    path: str
    module: str  # of the client, below src/rooms
    template: str
    variables: Callable[[Asked], Variables]
    root: str = ""  # the field of the answer without which there is nothing here
    search: tuple[str, ...] = ()  # the parameters that make another page of it
    # The parameter that asks for one of several, and the field without which there is no such one.
    one_of: tuple[str, str] = ("", "")
    shows: str = ""  # the variable that says how many comments stand in the page; else none do
    besides: Besides | None = None
    tells: bool = False  # in the page what is wrong with what is asked

    @property
    def operation(self) -> str:
        """The name of the trusted document."""
        return f"{self.module.rpartition('/')[2]}Query"

    @property
    def room(self) -> str:
        """The client's room, whose words it needs."""
        return self.module.partition("/")[0]


def _language(asked: Asked) -> Variables:
    return {"language": asked.screen.in_graph}


def _slug(asked: Asked) -> Variables:
    return {"slug": asked.parts["slug"], **_language(asked)}


def _after(asked: Asked) -> Variables:
    return {"after": asked.search.get("after") or None}


def _list(asked: Asked) -> Variables:
    return _language(asked) | _after(asked)


def _reading(asked: Asked) -> Variables:
    return _slug(asked) | {
        "textLanguage": asked.text_language,
        "version": asked.maybe_number("version"),
    }


def _reading_redline(asked: Asked) -> Variables:
    return {
        "slug": asked.parts["slug"],
        "textLanguage": asked.text_language,
        "version": asked.maybe_number("version"),
        "since": asked.maybe_number("redline"),
    }


def _version(asked: Asked) -> Variables:
    since = asked.maybe_number("redline")
    return _slug(asked) | {
        "number": asked.number("number"),
        "textLanguage": asked.text_language,
        "since": since,
        "redline": since is not None,
    }


_PHASES = ("OPEN", "ANNOUNCED", "CLOSED", "WITHDRAWN")  # of those that everybody may see


def _consultations(asked: Asked) -> Variables:
    phase = asked.search.get("phase", "")
    return _list(asked) | {
        "phase": phase if phase in _PHASES else None,
        "group": asked.search.get("group") or None,
        "institution": asked.search.get("institution") or None,
        "textLanguage": _TEXTS.get(asked.search.get("text", "")),
    }


def _comments(asked: Asked) -> Variables:
    return _slug(asked) | _after(asked) | {"only": _only(asked.search)}


def _only(search: Mapping[str, str]) -> Variables:
    """Which comments an address asks for, as the client's `commentsFilter` has it."""
    return {
        "replies": False,
        "kind": _one(CommentKind, search.get("kind")),
        "side": _one(Side, search.get("side")),
        "organisationId": search.get("organisation") or None,
        "underParagraphId": search.get("article") or None,
        "isAnswered": {"yes": True, "no": False}.get(search.get("answered", "")),
    }


def _comment(asked: Asked) -> Variables:
    return {"number": asked.number("number"), **_language(asked)}


def _organisations(asked: Asked) -> Variables:
    return _list(asked) | {
        "starting": asked.search.get("starting", "").strip()[:200] or None,
        "kinds": _known(OrganisationKind, asked.search.get("kind")),
        "sides": _known(Side, asked.search.get("side")),
    }


def _known(vocabulary: type[StrEnum], name: str | None) -> list[str] | None:
    """The one value to which a list is narrowed; None for all, and for one that there is not."""
    known = _one(vocabulary, name)
    return None if known is None else [known]


def _one(vocabulary: type[StrEnum], name: str | None) -> str | None:
    return name if name is not None and name in vocabulary.__members__ else None


_ORDERS = {"newest": "NEWEST_FIRST", "document": "DOCUMENT"}


def _searched(asked: Asked) -> Variables:
    """What an address asks the search for, as the client's `asked` has it."""
    query, consultation = asked.search.get("q", ""), asked.search.get("consultation", "")
    return {
        "query": query,
        "isAsked": query != "",
        "consultation": consultation or None,
        "within": consultation,
        "isWithin": consultation != "",
        "only": {
            "kind": _one(CommentKind, asked.search.get("kind")),
            "side": _one(Side, asked.search.get("side")),
            "organisationId": asked.search.get("organisation") or None,
            "language": asked.search.get("language") or None,
        },
        "order": _ORDERS.get(asked.search.get("order", ""), "RELEVANCE"),
    } | _list(asked)


def _year(asked: Asked) -> Variables:
    return {"year": asked.number("year"), **_language(asked)}


_CONSULTATION = "/consultations/{slug}"
_VERSION = "/documents/{slug}/versions/{number}"

PAGES: tuple[Page, ...] = (
    Page("", "consultations/FrontPage", "front.html", _language),
    Page(
        "/consultations",
        "consultations/ConsultationsPage",
        "consultations.html",
        _consultations,
        search=("phase", "group", "institution", "text", "after"),
    ),
    Page(
        _CONSULTATION,
        "consultations/ReadingPage",
        "reading.html",
        _reading,
        root="consultation",
        search=("version", "text", "redline"),
        one_of=("version", "consultation.document.version"),
        shows="shown",
        besides=Besides("redline", "ReadingRedlineQuery", _reading_redline),
    ),
    Page(
        f"{_CONSULTATION}/comments",
        "comments/CommentsPage",
        "comments.html",
        _comments,
        root="consultation",
        search=("kind", "side", "organisation", "article", "answered", "after"),
    ),
    Page(
        f"{_CONSULTATION}/report",
        "reports/ReportPage",
        "report.html",
        _slug,
        root="consultation",
    ),
    Page("/comments/{number}", "comments/CommentPage", "comment.html", _comment, root="comment"),
    Page("/documents/{slug}", "documents/DocumentPage", "document.html", _slug, root="document"),
    Page(
        _VERSION,
        "documents/VersionPage",
        "version.html",
        _version,
        root="document.version",
        search=("text", "redline"),
    ),
    Page("/groups", "groups/GroupsPage", "groups.html", _list, search=("after",)),
    Page("/groups/{slug}", "groups/GroupPage", "group.html", _slug, root="group"),
    Page(
        "/organisations",
        "organisations/OrganisationsPage",
        "organisations.html",
        _organisations,
        search=("starting", "kind", "side", "after"),
    ),
    Page(
        "/organisations/{slug}",
        "organisations/OrganisationPage",
        "organisation.html",
        _slug,
        root="organisation",
    ),
    Page(
        "/search",
        "search/SearchPage",
        "search.html",
        _searched,
        search=("q", "consultation", "kind", "side", "organisation", "language", "order", "after"),
        tells=True,
    ),
    Page("/statistics/{year}", "reports/StatisticsPage", "statistics.html", _year),
)

# Addresses that only the client shows, to people who are signed in; their word in the titles.
SCREENS_OF_THE_CLIENT: Mapping[str, str] = {
    f"{_CONSULTATION}/desk": "desk",
    f"{_CONSULTATION}/desk/capture": "capture",
    f"{_CONSULTATION}/desk/report": "desk",
    f"{_CONSULTATION}/desk/opening": "opening",
    f"{_CONSULTATION}/desk/places": "places",
    f"{_CONSULTATION}/desk/returns": "returns",
    f"{_CONSULTATION}/returns/{{id}}": "returns",
    "/consultations/new": "new_consultation",
    f"{_CONSULTATION}/journal": "journal",
    f"{_CONSULTATION}/position/{{organisation}}": "position",
    f"{_VERSION}/lineage": "lineage",
    "/documents/new": "new_document",
    "/documents/{slug}/new-version": "new_version",
    "/sign-in": "sign_in",
    "/organisations/register": "register",
    "/account": "account",
    "/my": "my",
    "/secretariat": "secretariat",
    "/secretariat/{part}": "secretariat",
}
