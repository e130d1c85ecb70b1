"""`tryeza serve` behind the real nginx, with the configuration that is shipped, elsewhere."""

import asyncio
import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from websockets.asyncio.client import connect

SHIPPED = Path(__file__).parents[2] / "deploy" / "proxy" / "nginx.conf"
MEGABYTE = 1_000_000


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until_open(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 120
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.poll() is None, "it ended"
            assert time.monotonic() < deadline, "it did not open its port"
            time.sleep(0.05)
        else:
            return


@contextmanager
def running(orders: list[str], port: int, **environment: str) -> Iterator[None]:
    process = subprocess.Popen(orders, env={**os.environ, **environment})
    try:
        until_open(port, process)
        yield
    finally:
        process.terminate()
        process.wait(30)


class Site:
    """A running nginx: its ports, and a client that believes its certificate."""

    def __init__(self, plain: int, secure: int, certificate: Path) -> None:
        self.plain = f"http://127.0.0.1:{plain}"
        self.secure = f"127.0.0.1:{secure}"
        self.tls = ssl.create_default_context(cafile=str(certificate))
        self.client = httpx.Client(base_url=f"https://{self.secure}", verify=self.tls, timeout=60)


def certify(certificate: Path, key: Path) -> None:
    """Make a certificate for this machine, signed by itself."""
    what = "req -x509 -nodes -days 1 -newkey ec -pkeyopt ec_paramgen_curve:P-256"
    whose = "-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    orders = ["openssl", *what.split(), *whose.split(), "-keyout", str(key), "-out"]
    subprocess.run([*orders, str(certificate)], check=True, capture_output=True)


@contextmanager
def nginx(folder: Path, upstream: int) -> Iterator[Site]:
    """nginx with the shipped configuration before a server on the port `upstream`."""
    plain, secure = free_port(), free_port()
    certificate, key = folder / "chain.pem", folder / "key.pem"
    certify(certificate, key)
    text = SHIPPED.read_text("utf-8")
    for shipped, here in {
        "/etc/letsencrypt/live/tryeza.example.org/fullchain.pem": str(certificate),
        "/etc/letsencrypt/live/tryeza.example.org/privkey.pem": str(key),
        "127.0.0.1:8000": f"127.0.0.1:{upstream}",
        "    listen 80;": f"    listen 127.0.0.1:{plain};",
        "    listen [::]:80;": "",
        "    listen 443 ssl http2;": f"    listen 127.0.0.1:{secure} ssl http2;",
        "    listen [::]:443 ssl http2;": "",
        "tryeza.example.org": "127.0.0.1",
    }.items():
        assert shipped in text
        text = text.replace(shipped, here)
    (folder / "site.conf").write_text(text, "utf-8")
    temporary = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log stderr; events {{}}\n"
        + ("user root;\n" if os.geteuid() == 0 else "")
        + "http { access_log off;\n"
        + "".join(f"{name}_temp_path {folder}/{name};\n" for name in temporary)
        + f"include {folder}/site.conf; }}\n"
    )
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert program, "nginx is not here"
    with running([program, "-p", str(folder), "-c", str(folder / "nginx.conf")], secure):
        yield Site(plain, secure, certificate)


@pytest.fixture
def site(database_url: str, tmp_path: Path) -> Iterator[Site]:
    """The program behind nginx."""
    port = free_port()
    orders = [str(Path(sys.executable).with_name("tryeza")), "serve"]
    with (
        nginx(tmp_path, port) as proxy,
        running(
            orders,
            port,
            DATABASE_URL=database_url,
            TRYEZA_DATA=str(tmp_path / "var"),
            TRYEZA_PORT=str(port),
            TRYEZA_PUBLIC_URL=f"https://{proxy.secure}",
            TRYEZA_TRUSTED_PROXIES="127.0.0.1",
            TRYEZA_LARGEST_UPLOAD="1",
            TRYEZA_DEMO="no",
        ),
    ):
        yield proxy


def test_the_program_answers_through_nginx(site: Site) -> None:
    ready = site.client.get("/ready")
    assert (ready.status_code, ready.text) == (200, "ready")
    for header in ("content-security-policy", "strict-transport-security", "x-request-id"):
        assert len(ready.headers.get_list(header)) == 1
    assert "nginx/" not in ready.headers["server"]

    asked = site.client.get(
        "/graphql", params={"query": "{ __typename }"}, headers={"accept": "text/event-stream"}
    )
    assert asked.headers["content-type"].startswith("text/event-stream")
    assert asked.text.endswith("event: complete\ndata:\n\n")

    assert asyncio.run(greeted(site)) == ["connection_ack", "pong"]

    assert site.client.get("/metrics").status_code == 404
    signed_in = site.client.post("/auth/sign-in", json={"email": "a@example.org", "password": "x"})
    assert signed_in.headers["content-type"].startswith("application/")  # ours, not nginx's

    too_much = site.client.post("/uploads?name=a.docx", content=bytes(64 * MEGABYTE))
    assert too_much.status_code == 413
    assert "nginx" in too_much.text
    not_mine = site.client.post("/uploads?name=a.docx", content=bytes(2 * MEGABYTE))
    assert not_mine.status_code == 401
    assert site.client.post("/graphql", content=bytes(3 * MEGABYTE)).status_code == 413

    moved = httpx.get(f"{site.plain}/consultations?page=2")
    assert moved.status_code == 308
    assert moved.headers["location"] == "https://127.0.0.1/consultations?page=2"


async def greeted(site: Site) -> list[str]:
    """What the server says over a WebSocket to a client that introduces itself and pings."""
    url = f"wss://{site.secure}/graphql"
    protocol = ["graphql-transport-ws"]
    origin = f"https://{site.secure}"
    async with connect(url, subprotocols=protocol, ssl=site.tls, origin=origin) as connection:  # type: ignore[arg-type]
        await connection.send('{"type": "connection_init"}')
        first = json.loads(await connection.recv())
        await connection.send('{"type": "ping"}')
        return [first["type"], json.loads(await connection.recv())["type"]]


class Echo(BaseHTTPRequestHandler):
    """Answers with the headers that it was sent."""

    def do_GET(self) -> None:
        body = json.dumps({name.lower(): value for name, value in self.headers.items()}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_nobody_chooses_the_address_that_they_come_from(tmp_path: Path) -> None:
    upstream = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=upstream.serve_forever, daemon=True).start()
    forged = {
        "x-forwarded-for": "198.51.100.7",
        "x-forwarded-proto": "http",
        "forwarded": "for=198.51.100.7",
        "x-real-ip": "198.51.100.7",
        "x-request-id": "forged-request-id",
    }
    try:
        with nginx(tmp_path, upstream.server_port) as proxy:
            got = proxy.client.get("/auth/sessions", headers=forged).json()
    finally:
        upstream.shutdown()
    assert got["x-forwarded-for"] == "127.0.0.1"
    assert got["x-forwarded-proto"] == "https"
    assert not {"forwarded", "x-real-ip"} & got.keys()
    assert got["x-request-id"] != forged["x-request-id"]
