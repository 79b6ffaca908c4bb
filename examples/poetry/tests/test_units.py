import pytest
from litestar.testing import TestClient

from units.app import app
from units.convert import convert


def test_a_mile_in_kilometres() -> None:
    assert convert(1, "mi", "km") == pytest.approx(1.609344)


def test_kinds_are_not_mixed() -> None:
    with pytest.raises(ValueError, match="kg to km"):
        convert(1, "kg", "km")


def test_the_api_converts_and_refuses() -> None:
    with TestClient(app) as client:
        good = client.get("/convert", params={"value": 90, "start": "min", "end": "h"})
        assert good.json() == {"value": 1.5, "unit": "h"}
        assert client.get("/convert", params={"value": 1, "start": "kg", "end": "km"}).status_code == 400
