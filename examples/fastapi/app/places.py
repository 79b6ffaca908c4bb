from fastapi import APIRouter, HTTPException, Request
from pydantic import BaseModel

from .distance import great_circle_km

router = APIRouter(prefix="/places", tags=["places"])

# Latitude and longitude in degrees.
PLACES = {
    "berlin": (52.52, 13.405),
    "lagos": (6.455, 3.3841),
    "lima": (-12.0464, -77.0428),
    "oslo": (59.9139, 10.7522),
    "tokyo": (35.6762, 139.6503),
}


class Distance(BaseModel):
    start: str
    end: str
    km: float


@router.get("")
async def names() -> list[str]:
    return sorted(PLACES)


@router.get("/{start}/to/{end}")
async def distance(start: str, end: str, request: Request) -> Distance:
    for name in (start, end):
        if name not in PLACES:
            raise HTTPException(status_code=404, detail=f"no such place: {name}")
    km = great_circle_km(PLACES[start], PLACES[end])
    return Distance(start=start, end=end, km=round(km, request.app.state.settings.precision))
