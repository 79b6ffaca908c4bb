"""Posts the word of the day to WEBHOOK_URL once a day; without one it only logs it."""

import asyncio
import logging
import os
import signal

import aiohttp

from .daily import today, word_of

log = logging.getLogger("announce")

CHECK_SECONDS = 60


async def announce(text: str, url: str | None) -> None:
    log.info("%s", text)
    if not url:
        return
    try:
        async with aiohttp.ClientSession() as session, session.post(url, json={"text": text}) as response:
            response.raise_for_status()
    except aiohttp.ClientError as error:
        log.warning("not delivered: %s", error)


async def main() -> None:
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)

    announced = None
    while not stop.is_set():
        if announced != today():
            announced = today()
            word, meaning = word_of(announced)
            await announce(f"{word}: {meaning}", os.environ.get("WEBHOOK_URL"))
        try:
            await asyncio.wait_for(stop.wait(), CHECK_SECONDS)
        except TimeoutError:
            continue


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    asyncio.run(main())
