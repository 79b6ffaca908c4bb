"""Reads feeds and remembers which entries it has already seen."""

import feedparser
import httpx


class Feed:
    def __init__(self, url: str) -> None:
        self.url = url
        self._seen: set[str] = set()

    def new_entries(self, client: httpx.Client) -> list[str]:
        """Titles of entries that were not there before. Raises httpx.HTTPError when the feed cannot be read."""
        response = client.get(self.url, follow_redirects=True)
        response.raise_for_status()
        entries = {entry.get("id", entry.get("link", "")): entry for entry in feedparser.parse(response.content).entries}
        fresh = [entry for key, entry in entries.items() if key not in self._seen]
        self._seen.update(entries)
        return [entry.get("title", "(no title)") for entry in fresh]
