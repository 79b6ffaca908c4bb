"""Words as banners of letters, drawn by figlet."""

import os
import subprocess
from pathlib import Path

from flask import Flask, abort, request

SPECIMENS = Path(__file__).with_name("specimens")

app = Flask(__name__)


def banner(text, font="standard"):
    """The text in big letters. Lines are as wide as a terminal."""
    command = ["figlet", "-w", "80", "-f", font, "--", text]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def fonts():
    """The fonts of which there is a specimen."""
    return sorted(path.stem for path in SPECIMENS.glob("*.txt"))


@app.get("/")
def greeting():
    text = request.args.get("text", os.environ.get("GREETING", "Hello"))[:100]
    font = request.args.get("font", "standard")
    if font not in fonts():
        abort(404, f"There is no font {font}")
    return banner(text, font), {"Content-Type": "text/plain; charset=utf-8"}


@app.get("/fonts")
def list_of_fonts():
    return fonts()


@app.get("/fonts/<name>")
def specimen(name):
    if name not in fonts():
        abort(404)
    return (SPECIMENS / f"{name}.txt").read_text(), {"Content-Type": "text/plain; charset=utf-8"}
