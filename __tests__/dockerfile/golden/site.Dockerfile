# Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,
# or keep this file with its ignore file and build it with `docker buildx build`.

FROM caddy:2-alpine AS runtime
# Static files: public/index.html is there
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
	try_files {path} {path}.html
	file_server
	handle_errors {
		rewrite * /{err.status_code}.html
		file_server
	}
}
EOF

COPY --link public /srv
ENV PORT=8080
USER 10001:10001
EXPOSE 8080
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
