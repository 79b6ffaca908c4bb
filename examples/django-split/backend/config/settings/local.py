"""A developer's machine: SQLite, debug pages, the debug toolbar."""

import sys

from .base import *  # noqa: F403
from .base import BASE_DIR, INSTALLED_APPS, MIDDLEWARE, env

environ_file = BASE_DIR.parent / ".env"
if environ_file.exists():
    env.read_env(environ_file)

DEBUG = True
SECRET_KEY = "not-a-secret-on-a-developers-machine"
ALLOWED_HOSTS = ["*"]
INTERNAL_IPS = ["127.0.0.1"]

# The toolbar refuses to run in tests.
if "test" not in sys.argv:
    INSTALLED_APPS = [*INSTALLED_APPS, "debug_toolbar"]
    MIDDLEWARE = ["debug_toolbar.middleware.DebugToolbarMiddleware", *MIDDLEWARE]

DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}")}
