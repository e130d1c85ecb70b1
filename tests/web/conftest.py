"""A site as people use it: `tryeza serve` on the demonstration world, and Chromium before it."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    expect,
    sync_playwright,
)

from tests import postgres
from tests.web import demonstration
from tryeza.demo.cast import PASSWORD

expect.set_options(timeout=30_000)  # ms: as long as anything else may take on a busy machine
OURS = {"X-Tryeza": "1"}
# The browser without its windows, which asks half as much of a machine, or the whole one.
CHROMIUM = (
    shutil.which("chromium-headless-shell")
    or shutil.which("chromium")
    or shutil.which("google-chrome")
)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--accept-lang=en-US",  # without windows it says nothing of what its reader reads
)
PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 740},
    "has_touch": True,
    "is_mobile": True,
}
SIGNED: dict[tuple[str, str], Any] = {}  # the cookies of who signed in at which site


class Site:
    """A running server on a database of its own, which can be killed and started again."""

    def __init__(self, folder: Path, url: str, *, demo: bool = True) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            self.port = listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.database = url
        self._settings = {
            "TRYEZA_DATA": str(folder),
            "TRYEZA_PORT": str(self.port),
            "TRYEZA_PUBLIC_URL": self.url,
            "DATABASE_URL": url,
            "TRYEZA_DEMO": "yes" if demo else "no",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def tell(self, **settings: str) -> None:
        """What it is told, in variables, when it is started next."""
        self._settings.update(settings)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        environment = {**os.environ, **self._settings}
        self._process = subprocess.Popen([demonstration.PROGRAM, "serve"], env=environment)
        for _ in range(2400):
            try:
                if httpx.get(f"{self.url}/robots.txt").status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError("The server does not answer.")

    def get(self, path: str) -> httpx.Response:
        """What is served there to whoever is not signed in."""
        return httpx.get(f"{self.url}{path}", timeout=60)

    def is_indexed(self) -> None:
        """Wait until the search, whose index is made as the server starts, finds something."""
        asked = {"query": '{ searchComments(query: "kontrata") { totalCount } }'}
        for _ in range(2400):
            answer = httpx.post(f"{self.url}/graphql", json=asked, headers=OURS, timeout=60).json()
            found = answer.get("data") or {"searchComments": {"totalCount": 0}}
            if found["searchComments"]["totalCount"] > 0:
                return
            time.sleep(0.05)
        raise AssertionError("The search is not ready.")

    def kill(self) -> None:
        """As a power cut does."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()


@pytest.fixture(scope="module")
def site(
    postgres_server: postgres.Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """The demonstration world as it is today, served."""
    with placed(postgres_server, tmp_path_factory.mktemp("site")) as site:
        site.start()
        yield site


@pytest.fixture(scope="session")
def site_to_read(
    postgres_server: postgres.Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """One for all files of tests that change nothing in it that another would see."""
    with placed(postgres_server, tmp_path_factory.mktemp("site")) as site:
        site.start()
        yield site


@contextmanager
def placed(server: postgres.Server, folder: Path) -> Iterator[Site]:
    """A site with a copy of the demonstration world, not started yet."""
    name = demonstration.copied(server, folder)
    site = Site(folder, server.url(name))
    yield site
    site.kill()
    server.drop(name)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium without windows, or the one on the path."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()


class Reader:
    """Somebody in front of a browser, who fails the test when the console complains."""

    def __init__(self, context: BrowserContext, site: Site) -> None:
        self.context, self.site = context, site
        self.page: Page = context.new_page()
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console",
            lambda said: self.complaints.append(said.text) if said.type == "error" else None,
        )

    def open(self, path: str) -> Page:
        """Open a page of the site, and wait until the client has taken over where it does."""
        self.page.goto(self.site.url + path)
        if self.page.locator("script[type=module]").count():
            self.taken_over()
        return self.page

    def taken_over(self) -> None:
        """Wait until the client has taken the place of the page that was served."""
        self.page.locator("#served").wait_for(state="detached")

    def sign_in(self, email: str) -> None:
        """As the sign-in form does it."""
        answer = self.context.request.post(
            f"{self.site.url}/auth/sign-in",
            data={"email": email, "password": PASSWORD},
            headers=OURS,
        )
        assert answer.status == 200, answer.text()

    def come_as(self, email: str) -> None:
        """With the session of an earlier test: whoever signs in too often has to wait."""
        whose = (self.site.url, email)
        if whose not in SIGNED:
            self.sign_in(email)
            SIGNED[whose] = self.context.cookies()
        self.context.add_cookies(SIGNED[whose])


@contextmanager
def somebody(browser: Browser, site: Site, email: str, **how: Any) -> Iterator[Reader]:
    """Somebody at a desk of their own, whose console does not complain; signed in, if known."""
    context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **how})
    reader = Reader(context, site)
    if email:
        reader.come_as(email)
    yield reader
    context.close()
    assert reader.complaints == []


@pytest.fixture
def reader(browser: Browser, site: Site) -> Iterator[Reader]:
    """Somebody at a desk, not signed in."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    yield Reader(context, site)
    context.close()


@pytest.fixture
def reader_on_a_phone(browser: Browser, site: Site) -> Iterator[Reader]:
    """Somebody with a phone."""
    context = browser.new_context(**PHONE)
    yield Reader(context, site)
    context.close()
