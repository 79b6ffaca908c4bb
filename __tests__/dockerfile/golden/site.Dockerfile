# Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,
# or keep this file with its ignore file and build it with `docker buildx build`.

FROM caddy:2-alpine AS server
# A copy has none of the capabilities without which a container may not start the program itself
RUN mkdir -p /server/usr/bin /server/etc \
    && cp -p /usr/bin/caddy /server/usr/bin/caddy \
    && cp -p /etc/mime.types /server/etc/mime.types

FROM scratch AS runtime
COPY --link --from=server /server/ /
# Static files: public/index.html is there
COPY --link <<'EOF' /etc/caddy/Caddyfile
{
	admin off
	auto_https off
	persist_config off
	storage_clean_interval off
	grace_period 3s
	servers {
		protocols h1 h2c
	}
}

:{$PORT:8080} {
	root * /srv
	encode zstd gzip
	log {
		output {$ACCESS_LOG:discard}
	}
	route {
		# Browsers may keep a page, and ask by its ETag whether it is still the same
		header {
			-Server
			?Cache-Control no-cache
		}
		# Not for visitors
		@hidden {
			path */.*
			not path /.well-known/*
		}
		error @hidden 404
		# /about/ is the page about.html, which is served as /about
		@slash path_regexp slash ^(.+)/$
		route @slash {
			@page {
				file {re.slash.1}.html
				not file {path}index.html
			}
			redir @page {re.slash.1}{?query} 308
		}
		try_files {path} {path}.html
		file_server {
			precompressed zstd br gzip
		}
	}
	handle_errors {
		header {
			-Server
			Cache-Control no-cache
		}
		@missing {
			vars {err.status_code} 404
			file /404.html
		}
		handle @missing {
			request_header -If-*
			request_header -Range
			rewrite * /404.html
			file_server {
				precompressed zstd br gzip
			}
		}
	}
}
EOF

COPY --link public /srv
ENV PORT=8080
USER 10001:10001
EXPOSE 8080
CMD ["/usr/bin/caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
