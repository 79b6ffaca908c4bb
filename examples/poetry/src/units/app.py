from dataclasses import dataclass

from litestar import Litestar, get
from litestar.exceptions import ValidationException

from .convert import FACTORS, convert


@dataclass
class Converted:
    value: float
    unit: str


@get("/", sync_to_thread=False)
def units() -> dict[str, list[str]]:
    return {kind: list(factors) for kind, factors in FACTORS.items()}


@get("/convert", sync_to_thread=False)
def convert_value(value: float, start: str, end: str) -> Converted:
    try:
        return Converted(value=round(convert(value, start, end), 6), unit=end)
    except ValueError as error:
        raise ValidationException(str(error)) from error


app = Litestar([units, convert_value])
