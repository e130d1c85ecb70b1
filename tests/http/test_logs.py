"""What the logs hold when something breaks: where it broke, and nothing that somebody typed."""

import logging

import pytest
import structlog

from tryeza.demo.cast import PASSWORD
from tryeza.http import logs
from tryeza.kernel.settings import LogFormat, read_settings


@pytest.mark.parametrize("form", list(LogFormat))
def test_a_traceback_names_the_place_and_shows_no_values(
    form: LogFormat, capsys: pytest.CaptureFixture[str]
) -> None:
    before = structlog.get_config()
    handlers = logging.getLogger().handlers[:]
    logs.configure(read_settings({"TRYEZA_LOG_FORMAT": form.value}))
    try:
        _sign_in(PASSWORD)
    except ValueError:
        structlog.get_logger("tryeza.http").exception("failed")
    finally:
        structlog.configure(**before)
        logging.getLogger().handlers = handlers
    said = capsys.readouterr().err
    assert "_sign_in" in said
    assert PASSWORD not in said


def _sign_in(password: str) -> None:
    if password:
        raise ValueError("It broke.")
