from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from app.main import app


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(app) as client:
        yield client


def test_distance_is_the_same_both_ways(client: TestClient) -> None:
    there = client.get("/places/oslo/to/lagos").json()["km"]
    assert there == client.get("/places/lagos/to/oslo").json()["km"]
    assert 5900 < there < 6100


def test_an_unknown_place_is_not_found(client: TestClient) -> None:
    assert client.get("/places/oslo/to/atlantis").status_code == 404
