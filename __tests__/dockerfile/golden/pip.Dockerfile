# Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,
# or keep this file with its ignore file and build it with `docker buildx build`.

# Python 3.13 is asked for (.python-version:1)
FROM python:3.13-slim-trixie AS base
WORKDIR /app
# Log lines appear at once
ENV PYTHONUNBUFFERED=1 \
    PATH=/opt/venv/bin:$PATH
# psycopg2 is linked against libpq (requirements.txt:3)
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 \
    && rm -rf /var/lib/apt/lists/*

FROM base AS install
# psycopg2 is compiled (requirements.txt:3)
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev \
    && rm -rf /var/lib/apt/lists/*
ENV PIP_PYTHON=/opt/venv/bin/python \
    VIRTUAL_ENV=/opt/venv
# An environment of its own is all that the image needs of the install
RUN python -m venv --without-pip /opt/venv
# Only what this step reads, so that other changes do not repeat it
COPY requirements.txt ./
# pip: requirements.txt is there
RUN --mount=type=cache,id=pip,target=/root/.cache/pip --mount=type=secret,id=PIP_INDEX_URL \
    if [ -f /run/secrets/PIP_INDEX_URL ]; then PIP_INDEX_URL="$(cat /run/secrets/PIP_INDEX_URL; echo .)"; export PIP_INDEX_URL="${PIP_INDEX_URL%.}"; fi; \
    pip install -r requirements.txt

FROM install AS build
COPY . .
ARG REVISION
# Django: STATIC_ROOT is set (blog/settings.py:120)
RUN SECRET_KEY=build-only python manage.py collectstatic --noinput

FROM base AS runtime
# The app runs without root and cannot change its own files, which belong to root
RUN useradd --no-log-init --create-home --uid 10001 --user-group app
# Other processes by name: docker run IMAGE release|web|worker
COPY --link --chmod=755 <<'EOF' /opt/boxcar/bin/release
#!/bin/sh
exec python manage.py migrate
EOF

COPY --link --chmod=755 <<'EOF' /opt/boxcar/bin/web
#!/bin/sh
exec gunicorn blog.wsgi
EOF

COPY --link --chmod=755 <<'EOF' /opt/boxcar/bin/worker
#!/bin/sh
exec celery -A blog worker
EOF

# Dependencies and sources in layers of their own: a new version of the app moves only the latter
COPY --link --from=install /opt/venv /opt/venv
COPY --link --from=build /app /app
# Django: MEDIA_ROOT is media (blog/settings.py:125)
RUN mkdir -p media && chown -R 10001:10001 media
ENV PORT=8000 \
    PATH=$PATH:/opt/boxcar/bin
USER 10001:10001
EXPOSE 8000
# Django: WSGI_APPLICATION names blog.wsgi (blog/settings.py:71); Django: migrations run before the start
CMD ["sh", "-c", "python manage.py migrate && exec gunicorn blog.wsgi"]
