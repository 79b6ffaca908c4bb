# Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,
# or keep this file with its ignore file and build it with `docker buildx build`.

# Python 3.13 is asked for (.python-version:1)
FROM python:3.13-slim-trixie AS base
WORKDIR /app
# Log lines appear at once
ENV PYTHONUNBUFFERED=1 \
    NPM_CONFIG_REGISTRY=https://npm.example \
    PATH=/opt/venv/bin:$PATH
# psycopg2 is linked against libpq (requirements.txt:3)
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 \
    && rm -rf /var/lib/apt/lists/*

# The default: the newest long-term release of Node
FROM node:24-trixie-slim AS node
WORKDIR /app
ENV NPM_CONFIG_REGISTRY=https://npm.example

FROM base AS install
# psycopg2 is compiled (requirements.txt:3)
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev \
    && rm -rf /var/lib/apt/lists/*
RUN --mount=type=cache,id=pip,target=/root/.cache/pip --mount=type=cache,id=uv,target=/root/.cache/uv \
    pip install uv==0.9.2
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

FROM node AS node-build
# packageManager asks for it (package.json:4)
RUN --mount=type=cache,id=npm,target=/root/.npm npm install --global pnpm@10.1.0
COPY package.json pnpm-lock.yaml ./
COPY patches patches
RUN --mount=type=cache,id=pnpm-store,target=/pnpm/store,sharing=locked pnpm install --frozen-lockfile
ENV PATH=/app/node_modules/.bin:$PATH
COPY . .
ARG REVISION
ENV VITE_API=/api
RUN --mount=type=cache,id=app-node_modules-.vite,target=/app/node_modules/.vite,sharing=locked \
    pnpm run build \
    && pnpm run check

FROM install AS build
COPY . .
COPY --from=node-build /app/static/dist static/dist
ARG REVISION
ENV VITE_API=/api
# Django: STATIC_ROOT is set (blog/settings.py:120)
RUN SECRET_KEY=build-only python manage.py collectstatic --noinput

FROM base AS runtime
# The app runs without root and cannot change its own files, which belong to root
RUN useradd --no-log-init --create-home --uid 10001 --user-group app
# Dependencies and sources in layers of their own: a new version of the app moves only the latter
COPY --link --from=install /opt/venv /opt/venv
COPY --link --from=build /app /app
ENV VITE_API=/api \
    PORT=8000
USER 10001:10001
EXPOSE 8000
# Django: WSGI_APPLICATION names blog.wsgi (blog/settings.py:71)
CMD ["gunicorn", "blog.wsgi"]
