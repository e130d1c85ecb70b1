"""How a draft comes onto the site: a document, its versions from Word, a consultation on it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from tests.documents.reading.files import docx, p
from tests.web.conftest import Reader

PUBLIC = "everyone"
GROUP = "Thematic Group on Volunteering"
FIRST = (
    "Neni 1 Qëllimi",
    "1. Ky rregull përcakton si u përgjigjen institucionet kërkesave të organizatave.",
    "2. Përgjigjja jepet me shkrim në gjuhën e kërkesës.",
    "Neni 2 Afati",
    "1. Institucioni përgjigjet brenda dhjetë ditëve pune nga dita e pranimit të kërkesës.",
    "2. Afati mund të zgjatet një herë, me arsyetim të shkruar.",
    "Neni 3 Ankesa",
    "1. Kundër përgjigjes ushtrohet ankesë te komisioni brenda tridhjetë ditëve.",
    "2. Komisioni vendos me shumicë votash dhe e publikon vendimin në faqen e tij.",
    "Neni 4 Raporti",
    "1. Institucioni dorëzon raport vjetor për kërkesat te komisioni.",
    "2. Institucioni dorëzon raport mujor për ankesat te komisioni.",
)
# the deadline is worded anew, decisions are announced, and of two reports one is left
SECOND = (
    *FIRST[:4],
    "1. Institucioni kthen përgjigje të plotë brenda pesë ditëve pasi e regjistron lëndën.",
    *FIRST[5:8],
    "2. Komisioni vendos me shumicë votash dhe e shpall vendimin.",
    "Neni 4 Raporti",
    "1. Institucioni dorëzon raport tremujor për kërkesat dhe ankesat te komisioni.",
)


def word_file(lines: tuple[str, ...]) -> bytes:
    """A Word file of these paragraphs, their numbers typed."""
    return docx("".join(p(line) for line in lines))


def today() -> str:
    """The date where the demonstration's consultations are, as a field takes it."""
    return datetime.now(ZoneInfo("Europe/Belgrade")).date().isoformat()


def enter_document(reader: Reader, title: str) -> Page:
    """Enter a document, as far as the place where its first version is uploaded."""
    page = reader.open("/en/my")
    page.get_by_role("link", name="Start a document").click()
    page.get_by_label("Title (Albanian)").fill(title)
    page.get_by_label("Drafted by the group").select_option(label=GROUP)
    page.get_by_role("button", name="Enter, and upload the text").click()
    expect(page.get_by_role("heading", level=1, name="New version")).to_be_visible()
    return page


def upload_version(page: Page, lines: tuple[str, ...]) -> None:
    """Upload a Word file, as far as the place where what was read is looked through."""
    file = {"name": "drafti.docx", "mimeType": "application/zip", "buffer": word_file(lines)}
    page.get_by_label("The draft").set_input_files(file)
    page.get_by_label("Language of the text").select_option("sq")
    page.get_by_role("button", name="Read the file").click()
    expect(page.get_by_role("heading", level=1, name="Review of version")).to_be_visible()


def publish_version(page: Page, audience: str) -> None:
    page.get_by_role("button", name="Publish", exact=True).click()
    asked = page.get_by_role("dialog")
    asked.get_by_role("radio", name=audience, exact=True).check()
    asked.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("Its text never changes from now on.")).to_be_visible()


def prepare_consultation(page: Page, title: str) -> None:
    """From the page of a document to the place where the consultation is prepared."""
    page.get_by_role("link", name="Prepare a consultation").click()
    page.get_by_role("radio", name="public consultation Everyone.").check()
    page.get_by_label("Title of the consultation (Albanian)").fill(title)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("heading", level=1, name="Prepare and open")).to_be_visible()


def mend_what_is_missing(page: Page) -> None:
    """Everything that the rule pack asks for: days, a memorandum, whom to ask."""
    days = page.locator("#days")
    days.get_by_label("First day").fill(today())
    days.get_by_role("button", name="Take").click()
    days.get_by_role("button", name="Save").click()
    expect(page.get_by_role("link", name="The end date is missing.")).to_be_hidden()
    files = page.locator("#files")
    files.get_by_role("button", name="Add a file").click()
    memorandum = {"name": "memo.txt", "mimeType": "text/plain", "buffer": b"Pse."}
    files.get_by_label("File", exact=True).set_input_files(memorandum)
    files.get_by_label("Title (Albanian)").fill("Memorandumi shpjegues")
    files.get_by_role("button", name="Put it beside the draft").click()
    expect(files.get_by_role("link", name="Memorandumi shpjegues")).to_be_visible()
    contact = page.locator("#contact")
    contact.get_by_label("Whom to ask").fill("Zyra për Qeverisje të Mirë")
    contact.get_by_label("At which address").fill("konsultime@zqm.example")
    contact.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Nothing is missing: it can be opened")).to_be_visible()


def open_for_comment(page: Page) -> None:
    page.get_by_role("button", name="Open it for comment").click()
    page.get_by_role("dialog").get_by_role("button", name="Open it").click()
    expect(page.get_by_role("heading", level=1, name="Window and files")).to_be_visible()
