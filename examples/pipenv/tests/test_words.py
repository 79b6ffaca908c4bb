from datetime import date, timedelta

from words.daily import WORDS, word_of
from words.web import create_app


def test_every_word_has_its_day() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(len(WORDS))]
    assert {word_of(day)[0] for day in days} == set(WORDS)


async def test_page_and_api_agree(aiohttp_client) -> None:
    client = await aiohttp_client(create_app())
    word = (await (await client.get("/api/word")).json())["word"]
    assert f"<h1>{word}</h1>" in await (await client.get("/")).text()
