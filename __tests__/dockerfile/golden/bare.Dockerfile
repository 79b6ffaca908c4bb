# Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,
# or keep this file with its ignore file and build it with `docker buildx build`.

FROM python:3.13-slim-trixie AS lint
WORKDIR /app
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
# Only what this step reads, so that other changes do not repeat it
COPY requirements.txt requirements.txt
RUN SECRET_KEY=x MODE=build pip install -r requirements.txt
COPY . .
ARG REVISION
ENV GREETING=hello
RUN SECRET_KEY=x MODE=build python -m compileall .

# Continues from the build, with all that is in it: the plan does not say what to leave behind
FROM lint AS runtime
# The app runs without root and cannot change its own files, which belong to root
RUN useradd --no-log-init --create-home --uid 10001 --user-group app
USER 10001:10001
CMD ["python", "app.py"]
