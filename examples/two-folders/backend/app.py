from pathlib import Path

from flask import Flask, abort, jsonify

FRONTEND = Path(__file__).resolve().parent.parent / "frontend" / "dist"

KNOTS = {
    "bowline": "A loop that neither slips nor jams",
    "clove hitch": "Two turns around a post, quickly made",
    "sheet bend": "Joins two ropes of different thickness",
}

app = Flask(__name__, static_folder=FRONTEND / "assets", static_url_path="/assets")


@app.get("/api/knots")
def knots():
    return jsonify([{"name": name, "use": use} for name, use in KNOTS.items()])


@app.get("/api/<path:rest>")
def nothing(rest):
    abort(404)


@app.get("/", defaults={"path": ""})
@app.get("/<path:path>")
def page(path):
    return app.response_class((FRONTEND / "index.html").read_text("utf-8"), mimetype="text/html")
