from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from . import places
from .settings import Settings


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.settings = Settings()
    yield


app = FastAPI(title="Places", lifespan=lifespan)
app.include_router(places.router)


@app.get("/")
async def index() -> dict[str, str]:
    return {"name": app.state.settings.title, "try": "/places/oslo/to/lagos", "docs": "/docs"}
