import os
from pathlib import Path

import aiohttp_jinja2
import jinja2
from aiohttp import web

from .daily import today, word_of

routes = web.RouteTableDef()


@routes.get("/")
@aiohttp_jinja2.template("index.html")
async def index(request: web.Request) -> dict[str, str]:
    word, meaning = word_of(today())
    return {"word": word, "meaning": meaning}


@routes.get("/api/word")
async def api(request: web.Request) -> web.Response:
    word, meaning = word_of(today())
    return web.json_response({"word": word, "meaning": meaning})


def create_app() -> web.Application:
    app = web.Application()
    app.add_routes(routes)
    aiohttp_jinja2.setup(app, loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"))
    return app


if __name__ == "__main__":
    web.run_app(create_app(), port=int(os.environ.get("PORT", "8080")))
