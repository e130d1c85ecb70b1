"""Settings: defaults, mistakes told together, secrets kept secret, and the annotated example."""

import re
from pathlib import Path

import pytest

from tryeza.kernel.settings import (
    MailSecurity,
    SettingsError,
    misspelt,
    read_settings,
    variables,
)

EXAMPLE = Path(__file__).parents[2] / "deploy" / "tryeza.env.example"


def test_nothing_has_to_be_set() -> None:
    settings = read_settings({})
    assert (settings.data, settings.port, settings.database_url) == (Path("var"), 8000, "")
    assert settings.public_url == "http://127.0.0.1:8000"
    assert settings.smtp_security is MailSecurity.STARTTLS
    assert not settings.demo


def test_an_empty_variable_means_its_default() -> None:
    assert read_settings({"TRYEZA_PORT": "", "TRYEZA_DATA": " "}) == read_settings({})


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_a_database_may_be_written_in_the_usual_ways(scheme: str) -> None:
    settings = read_settings({"DATABASE_URL": f"{scheme}://anna:x@db/t"})
    assert settings.database_url == "postgresql+asyncpg://anna:x@db/t"


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(SettingsError) as refusal:
        read_settings(
            {
                "TRYEZA_PORT": "tcp://10.0.0.1:8000",
                "TRYEZA_DEMO": "perhaps",
                "DATABASE_URL": "mysql://db",
                "TRYEZA_PUBLIC_URL": "tryeza.example.org",
                "TRYEZA_TRUSTED_PROXIES": "10.0.0.0/8, proxy",
                "TRYEZA_LOG_LEVEL": "loud",
                "TRYEZA_SECRET": "short",
                "TRYEZA_OIDC_SLUG": "My Provider",
            }
        )
    assert str(refusal.value).splitlines() == [
        "TRYEZA_SECRET must have at least 32 characters.",
        "TRYEZA_DEMO must be yes or no.",
        "TRYEZA_PORT must be a whole number from 0 to 65535.",
        "TRYEZA_PUBLIC_URL must be a web address such as https://tryeza.example.org.",
        "TRYEZA_TRUSTED_PROXIES must be addresses or networks, and proxy is neither.",
        "DATABASE_URL must begin with postgresql://.",
        "TRYEZA_OIDC_SLUG must be small letters, digits and hyphens, 40 at most.",
        "TRYEZA_LOG_LEVEL must be one of debug, info, warning, error.",
    ]


@pytest.mark.parametrize(
    ("environment", "mistake"),
    [
        (
            {"TRYEZA_OIDC_ISSUER": "https://id.example.org"},
            "TRYEZA_OIDC_CLIENT_ID must be set together with TRYEZA_OIDC_ISSUER.",
        ),
        (
            {"TRYEZA_SMTP_PASSWORD": "sesam"},
            "TRYEZA_SMTP_USER must be set together with TRYEZA_SMTP_PASSWORD.",
        ),
        (
            {
                "TRYEZA_SMTP_USER": "anna",
                "TRYEZA_SMTP_PASSWORD": "sesam",
                "TRYEZA_SMTP_SECURITY": "none",
            },
            "TRYEZA_SMTP_SECURITY must not be none where a password is sent.",
        ),
    ],
)
def test_what_does_not_go_together_is_refused(environment: dict[str, str], mistake: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        read_settings(environment)
    assert str(refusal.value) == mistake


def test_secrets_are_not_shown() -> None:
    settings = read_settings(
        {
            "DATABASE_URL": "postgresql://anna:sesam@db/t",
            "TRYEZA_SECRET": 8 * "sesam",
            "TRYEZA_SMTP_USER": "anna",
            "TRYEZA_SMTP_PASSWORD": "sesam",
            "TRYEZA_OIDC_CLIENT_SECRET": "sesam",
        }
    )
    assert settings.smtp_password == "sesam"
    assert "sesam" not in repr(settings)


def test_a_secret_may_lie_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("sesam\n", "utf-8")
    said = {"TRYEZA_OIDC_CLIENT_SECRET_FILE": str(tmp_path / "secret")}
    assert read_settings(said).oidc_client_secret == "sesam"
    with pytest.raises(SettingsError, match="TRYEZA_OIDC_CLIENT_SECRET_FILE are both set"):
        read_settings({**said, "TRYEZA_OIDC_CLIENT_SECRET": "sesam"})
    with pytest.raises(SettingsError, match="cannot be read from /none: No such file"):
        read_settings({"TRYEZA_OIDC_CLIENT_SECRET_FILE": "/none"})


def test_a_misspelt_variable_is_noticed() -> None:
    environment = {"TRYEZA_SMPT_HOST": "mail", "TRYEZA_PORT_8000_TCP": "x", "TRYEZA_DATA": "y"}
    assert misspelt(environment) == {"TRYEZA_SMPT_HOST": "TRYEZA_SMTP_HOST"}


def test_the_annotated_example_names_every_variable_with_its_default() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    said = dict(line.split("=", 1) for line in lines if re.match(r"[A-Z_]+=", line))
    assert {name: value.strip('"') for name, value in said.items()} == variables()
