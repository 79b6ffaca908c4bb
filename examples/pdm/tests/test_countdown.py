from datetime import UTC, datetime

import pytest

from app import app, until

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def test_the_next_new_year_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UNTIL", raising=False)
    assert until(NOW) == datetime(2027, 1, 1, tzinfo=UTC)


async def test_what_is_over_is_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNTIL", "2001-01-01")
    assert await (await app.test_client().get("/left")).get_json() == {"seconds": 0}


async def test_the_page_shows_the_seconds() -> None:
    assert "seconds to go" in await (await app.test_client().get("/")).get_data(as_text=True)
