"""What an installation is told by its environment; deploy/tryeza.env.example explains it all."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_type_hints
from urllib.parse import urlsplit

OURS = "TRYEZA_"
SHORTEST_SECRET = 32  # characters
YES = frozenset({"1", "yes", "true", "on"})
NO = frozenset({"", "0", "no", "false", "off"})

E = TypeVar("E", bound=StrEnum)


class SettingsError(Exception):
    """The environment says something that cannot be; the message has a line for each mistake."""


class MailSecurity(StrEnum):
    """How the connection to the mail server is encrypted."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class LogFormat(StrEnum):
    """How a line of the log is written: for a person, or for a collector."""

    TEXT = "text"
    JSON = "json"


class LogLevel(StrEnum):
    """The least urgent lines that the log keeps."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Variable:
    """The environment variable of a field, its default as text, and how its text is read."""

    name: str
    default: str
    reading: Callable[[str], object]


def _whole(least: int, most: int) -> Callable[[str], int]:
    def reading(text: str) -> int:
        if not (text.isdecimal() and least <= int(text) <= most):
            raise ValueError(f"must be a whole number from {least} to {most}")
        return int(text)

    return reading


def _one_of(values: type[E]) -> Callable[[str], E]:
    def reading(text: str) -> E:
        if text not in set(values):
            raise ValueError(f"must be one of {', '.join(values)}")
        return values(text)

    return reading


def _yes_or_no(text: str) -> bool:
    if text.lower() not in YES | NO:
        raise ValueError("must be yes or no")
    return text.lower() in YES


def _long_enough(text: str) -> str:
    if text and len(text) < SHORTEST_SECRET:
        raise ValueError(f"must have at least {SHORTEST_SECRET} characters")
    return text


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9-]{1,40}", text):
        raise ValueError("must be small letters, digits and hyphens, 40 at most")
    return text


def _database_url(text: str) -> str:
    """A DSN for SQLAlchemy, from any of the usual spellings; empty means the embedded server."""
    scheme, _, rest = text.partition("://")
    if text and scheme not in ("postgres", "postgresql", "postgresql+asyncpg"):
        raise ValueError("must begin with postgresql://")
    return f"postgresql+asyncpg://{rest}" if text else ""


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if text and (parts.scheme not in ("http", "https") or not parts.hostname):
        raise ValueError("must be a web address such as https://tryeza.example.org")
    return text.rstrip("/")


def _networks(text: str) -> tuple[str, ...]:
    names = tuple(text.replace(",", " ").split())
    for name in names:
        try:
            ip_network(name)
        except ValueError as error:
            raise ValueError(f"must be addresses or networks, and {name} is neither") from error
    return names


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an installation may set; what `repr` leaves out is secret, and may be a file.

    Sizes are in megabytes (10^6 bytes).
    """

    data: Annotated[Path, Variable("TRYEZA_DATA", "./var", Path)]
    secret: Annotated[str, Variable("TRYEZA_SECRET", "", _long_enough)] = field(repr=False)
    demo: Annotated[bool, Variable("TRYEZA_DEMO", "no", _yes_or_no)]
    host: Annotated[str, Variable("TRYEZA_HOST", "127.0.0.1", str)]
    port: Annotated[int, Variable("TRYEZA_PORT", "8000", _whole(0, 65535))]
    own_url: Annotated[str, Variable("TRYEZA_PUBLIC_URL", "", _web_address)]
    trusted_proxies: Annotated[tuple[str, ...], Variable("TRYEZA_TRUSTED_PROXIES", "", _networks)]
    largest_upload: Annotated[int, Variable("TRYEZA_LARGEST_UPLOAD", "50", _whole(1, 2000))]
    waiting_uploads: Annotated[int, Variable("TRYEZA_WAITING_UPLOADS", "500", _whole(1, 100_000))]

    database_url: Annotated[str, Variable("DATABASE_URL", "", _database_url)] = field(repr=False)
    database_connections: Annotated[
        int, Variable("TRYEZA_DATABASE_CONNECTIONS", "10", _whole(1, 500))
    ]
    postgres: Annotated[str, Variable("TRYEZA_POSTGRES", "", str)]
    postgres_account: Annotated[str, Variable("TRYEZA_POSTGRES_ACCOUNT", "", str)]

    mail_from: Annotated[str, Variable("TRYEZA_MAIL_FROM", "Tryeza <tryeza@localhost>", str)]
    smtp_host: Annotated[str, Variable("TRYEZA_SMTP_HOST", "", str)]
    smtp_port: Annotated[int, Variable("TRYEZA_SMTP_PORT", "587", _whole(1, 65535))]
    smtp_security: Annotated[
        MailSecurity, Variable("TRYEZA_SMTP_SECURITY", "starttls", _one_of(MailSecurity))
    ]
    smtp_user: Annotated[str, Variable("TRYEZA_SMTP_USER", "", str)]
    smtp_password: Annotated[str, Variable("TRYEZA_SMTP_PASSWORD", "", str)] = field(repr=False)

    oidc_issuer: Annotated[str, Variable("TRYEZA_OIDC_ISSUER", "", _web_address)]
    oidc_slug: Annotated[str, Variable("TRYEZA_OIDC_SLUG", "openid", _slug)]
    oidc_name: Annotated[str, Variable("TRYEZA_OIDC_NAME", "OpenID Connect", str)]
    oidc_client_id: Annotated[str, Variable("TRYEZA_OIDC_CLIENT_ID", "", str)]
    oidc_client_secret: Annotated[str, Variable("TRYEZA_OIDC_CLIENT_SECRET", "", str)] = field(
        repr=False
    )
    oidc_trusts_email: Annotated[bool, Variable("TRYEZA_OIDC_TRUSTS_EMAIL", "no", _yes_or_no)]
    oidc_opens_accounts: Annotated[bool, Variable("TRYEZA_OIDC_OPENS_ACCOUNTS", "no", _yes_or_no)]

    log_level: Annotated[LogLevel, Variable("TRYEZA_LOG_LEVEL", "info", _one_of(LogLevel))]
    log_format: Annotated[LogFormat, Variable("TRYEZA_LOG_FORMAT", "text", _one_of(LogFormat))]

    @property
    def public_url(self) -> str:
        """The address that links in mails and reports begin with, without a slash at its end."""
        return self.own_url or f"http://{self.host}:{self.port}"

    @property
    def files(self) -> Path:
        """The folder of uploaded and produced files."""
        return self.data / "files"

    @property
    def pages(self) -> Path:
        """The folder of drawn pages of reports, which may be deleted at any time."""
        return self.data / "pages"

    @property
    def search(self) -> Path:
        """The folder of the search index, which may be deleted at any time."""
        return self.data / "search"


_VARIABLES: Mapping[str, Variable] = {
    name: next(told for told in hint.__metadata__ if isinstance(told, Variable))
    for name, hint in get_type_hints(Settings, include_extras=True).items()
}
_SECRET = frozenset(each.name for each in fields(Settings) if not each.repr)


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings in these variables; one that is absent or empty has its default.

    A secret may also be given as `<NAME>_FILE`, a path to a file with nothing else in it (as
    systemd's credentials and containers' secrets are). Raises SettingsError with every mistake.
    """
    values: dict[str, Any] = {}
    mistakes = []
    for name, variable in _VARIABLES.items():
        try:
            said = _said(environment, variable.name, secret=name in _SECRET)
            values[name] = variable.reading(said or variable.default)
        except ValueError as error:
            mistakes.append(f"{variable.name} {error}.")
    mistakes += [] if mistakes else _at_odds(Settings(**values))
    if mistakes:
        raise SettingsError("\n".join(mistakes))
    return Settings(**values)


def variables() -> Mapping[str, str]:
    """Every variable and its default, for the test that the annotated example names them all."""
    return {variable.name: variable.default for variable in _VARIABLES.values()}


def misspelt(environment: Mapping[str, str]) -> Mapping[str, str]:
    """Variables that look like ours but are not, each with the name that was probably meant."""
    known = [*variables(), *(f"{_VARIABLES[field].name}_FILE" for field in _SECRET)]
    unknown = [name for name in environment if name.startswith(OURS) and name not in known]
    near = {name: get_close_matches(name, known, n=1, cutoff=0.85) for name in unknown}
    return {name: found[0] for name, found in near.items() if found}


def _said(environment: Mapping[str, str], name: str, *, secret: bool) -> str:
    """What the environment says under this name, or for a secret, in the file that it names."""
    path = environment.get(f"{name}_FILE", "").strip() if secret else ""
    if not path:
        return environment.get(name, "").strip()
    if environment.get(name):
        raise ValueError(f"and {name}_FILE are both set")
    try:
        return Path(path).read_text("utf-8").strip()
    except OSError as error:
        raise ValueError(f"cannot be read from {path}: {error.strerror}") from error


def _at_odds(settings: Settings) -> list[str]:
    """Mistakes that lie in two variables together."""
    mistakes = []
    if settings.oidc_issuer and not settings.oidc_client_id:
        mistakes.append("TRYEZA_OIDC_CLIENT_ID must be set together with TRYEZA_OIDC_ISSUER.")
    if settings.smtp_password and not settings.smtp_user:
        mistakes.append("TRYEZA_SMTP_USER must be set together with TRYEZA_SMTP_PASSWORD.")
    if settings.smtp_password and settings.smtp_security is MailSecurity.NONE:
        mistakes.append("TRYEZA_SMTP_SECURITY must not be none where a password is sent.")
    return mistakes
