"""What people say while a test watches a page: through the graph, as the client's outbox does."""

from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.web.conftest import OURS, Reader
from tryeza.graph.trusted import document_id, folder

_ADD = document_id((folder() / "trusted" / "outboxAddCommentMutation.graphql").read_text("utf-8"))


def say(
    reader: Reader,
    page: Page,
    words: str | dict[str, Any],
    *,
    on: int | None,
    **more: Any,
) -> dict[str, Any]:
    """Said by whoever is signed in, on a paragraph of the page or on the whole: id and number."""
    if isinstance(words, str):
        words = {"kind": "REMARK", "text": words, "language": "en"}
    given: dict[str, Any] = {
        "consultationId": consultation_of(page),
        "words": words,
        **more,
    }
    if on is not None:
        paragraph = page.locator(f"#p-{on}").get_attribute("data-paragraph")
        given["anchor"] = {"paragraphId": paragraph, **more.get("anchor", {})}
    answer = _post(reader.context, reader.site.url, given)
    comment: dict[str, Any] = answer["data"]["addComment"]["comment"]
    return comment


_KNOWN: dict[str, str] = {}  # by the address of a page: the consultation that it shows


def consultation_of(page: Page) -> str:
    """The id in the answer that the server put into the page."""
    address = page.url.partition("#")[0]
    if address not in _KNOWN:
        _KNOWN[address] = _served(page)
    return _KNOWN[address]


def _served(page: Page) -> str:
    found: str = page.evaluate(
        """async () => {
          const html = await (await fetch(location.href)).text();
          const served = new DOMParser().parseFromString(html, "text/html");
          const answers = served.getElementById("answers");
          return JSON.parse(answers.textContent)[0].data.consultation.id;
        }"""
    )
    return found


def _post(context: BrowserContext, url: str, given: dict[str, Any]) -> Any:
    answer = context.request.post(
        f"{url}/graphql",
        data={"documentId": _ADD, "variables": {"input": given}},
        headers=OURS,
    )
    assert answer.status == 200, answer.text()
    return answer.json()
