import json
import os
import signal
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from urllib.parse import parse_qs, urlsplit

from .dice import roll


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path == "/":
            self.answer(HTTPStatus.OK, "text/html; charset=utf-8", files(__package__).joinpath("index.html").read_bytes())
        elif url.path == "/roll":
            self.roll(parse_qs(url.query).get("dice", ["1d6"])[0])
        else:
            self.answer_json(HTTPStatus.NOT_FOUND, {"error": "not found"})

    def roll(self, notation: str) -> None:
        try:
            thrown = roll(notation)
        except ValueError as error:
            self.answer_json(HTTPStatus.BAD_REQUEST, {"error": str(error)})
        else:
            self.answer_json(HTTPStatus.OK, {"dice": notation, "thrown": thrown, "sum": sum(thrown)})

    def answer_json(self, status: HTTPStatus, value: object) -> None:
        self.answer(status, "application/json", json.dumps(value).encode())

    def answer(self, status: HTTPStatus, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    port = int(os.environ.get("PORT", "8000"))
    with ThreadingHTTPServer(("0.0.0.0", port), Handler) as server:
        print(f"listening on port {port}", flush=True)
        server.serve_forever()
