# Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,
# or keep this file with its ignore file and build it with `docker buildx build`.

FROM node:24-trixie-slim AS build
WORKDIR /app
# Only what this step reads, so that other changes do not repeat it
COPY package.json package.json
RUN --mount=type=cache,id=npm,target=/root/.npm npm install
COPY . .
ARG REVISION
ENV VITE_API=/api
RUN npm run build

FROM caddy:2-alpine AS runtime
COPY --link <<'EOF' /etc/caddy/Caddyfile
{
	admin off
	auto_https off
	persist_config off
}

:{$PORT:8080} {
	root * /srv
	encode zstd gzip
	header -Server
	try_files {path} /index.html
	file_server
}
EOF

COPY --link --from=build /app/dist /srv
ENV VITE_API=/api \
    PORT=8080
USER 10001:10001
EXPOSE 8080
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
