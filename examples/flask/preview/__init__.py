"""A page that shows Markdown as it will look."""

import markdown
import nh3
from flask import Flask, render_template, request

EXAMPLE = """# Markdown preview

Write on the left, *read* on the right.

| what  | how         |
| ----- | ----------- |
| bold  | `**bold**`  |
| table | like this   |
"""


def create_app(config=None):
    """Makes the application; `config` is laid over the defaults (tests use it)."""
    app = Flask(__name__)
    app.config.from_mapping(MAX_CONTENT_LENGTH=64 * 1024)
    app.config.from_prefixed_env()
    if config:
        app.config.from_mapping(config)

    @app.route("/", methods=["GET", "POST"])
    def preview():
        source = request.form.get("source", EXAMPLE)
        return render_template("preview.html", source=source, html=to_html(source))

    @app.get("/healthz")
    def health():
        return {"status": "ok"}

    return app


def to_html(source):
    """Markdown to HTML that is safe to show: scripts and event handlers are removed."""
    return nh3.clean(markdown.markdown(source, extensions=["tables", "fenced_code"]))
