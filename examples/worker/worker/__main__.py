"""Watches feeds until it is told to stop: FEEDS is a list separated by spaces, INTERVAL is in seconds."""

import logging
import os
import signal
import threading

import httpx

from .feeds import Feed

log = logging.getLogger("worker")


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    feeds = [Feed(url) for url in os.environ.get("FEEDS", "").split()]
    interval = float(os.environ.get("INTERVAL", "300"))

    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())

    log.info("watching %d feeds every %g s", len(feeds), interval)
    with httpx.Client(timeout=10) as client:
        while not stop.is_set():
            for feed in feeds:
                look(feed, client)
            stop.wait(interval)
    log.info("stopped")


def look(feed: Feed, client: httpx.Client) -> None:
    try:
        for title in feed.new_entries(client):
            log.info("new: %s", title)
    except httpx.HTTPError as error:
        log.warning("%s: %s", feed.url, error)


if __name__ == "__main__":
    main()
