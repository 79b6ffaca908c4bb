"""Counts down to UNTIL (an ISO date, default the next new year), and keeps counting in the browser."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime

from quart import Quart, Response, render_template

app = Quart(__name__)


def until(now: datetime) -> datetime:
    """When the countdown ends, in UTC."""
    wanted = os.environ.get("UNTIL")
    if not wanted:
        return datetime(now.year + 1, 1, 1, tzinfo=UTC)
    end = datetime.fromisoformat(wanted)
    return end if end.tzinfo else end.replace(tzinfo=UTC)


def left() -> dict[str, int]:
    now = datetime.now(UTC)
    return {"seconds": max(0, round((until(now) - now).total_seconds()))}


@app.get("/")
async def index() -> str:
    return await render_template("index.html", seconds=left()["seconds"])


@app.get("/left")
async def once() -> dict[str, int]:
    return left()


@app.get("/stream")
async def stream() -> Response:
    async def events() -> AsyncIterator[str]:
        while True:
            yield f"data: {json.dumps(left())}\n\n"
            await asyncio.sleep(1)

    response = Response(events(), content_type="text/event-stream", headers={"Cache-Control": "no-cache"})
    response.timeout = None
    return response
