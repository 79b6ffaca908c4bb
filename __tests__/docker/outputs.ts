/** What Buildx 0.13 printed with `--progress=plain`, shortened. */

export const parallelFailure = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 304B done
#1 DONE 0.0s

#2 [auth] sharing credentials for ghcr.io
#2 DONE 0.0s

#3 importing cache manifest from ghcr.io/acme/blog:buildcache
#3 ERROR: ghcr.io/acme/blog:buildcache: not found

#4 [a 1/2] FROM docker.io/library/debian:trixie-slim
#4 CACHED

#5 [b 2/2] RUN sleep 5
#6 [a 2/2] RUN --mount=type=cache,id=x,target=/root/.cache --mount=type=secret,id=TOKEN npm ci
#6 0.434 one
#5 ...

#6 [a 2/2] RUN --mount=type=cache,id=x,target=/root/.cache --mount=type=secret,id=TOKEN npm ci
#6 0.637 #5 DONE 1.0s
#6 0.637   broken
#6 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 42

#5 [b 2/2] RUN sleep 5
#5 CANCELED
------
 > [a 2/2] RUN --mount=type=cache,id=x,target=/root/.cache --mount=type=secret,id=TOKEN npm ci:
0.434 one
0.637   broken
------
Dockerfile:2
--------------------
   1 |     FROM debian:trixie-slim AS a
   2 | >>> RUN npm ci
   3 |     FROM debian:trixie-slim AS b
--------------------
ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 42`

export const missingFile = `#6 [2/2] COPY ["nothere.txt","."]
#6 ERROR: failed to calculate checksum of ref 49b76378::43a6: "/nothere.txt": not found
------
 > [2/2] COPY ["nothere.txt","."]:
------
Dockerfile:12
--------------------
  12 | >>> COPY nothere.txt .
--------------------
ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 49b76378::43a6: "/nothere.txt": not found`

export const missingBase = `#2 [internal] load metadata for docker.io/library/python:3.99
#2 ERROR: docker.io/library/python:3.99: not found
------
 > [internal] load metadata for docker.io/library/python:3.99:
------
Dockerfile:1
--------------------
   1 | >>> FROM python:3.99
--------------------
ERROR: failed to solve: python:3.99: failed to resolve source metadata for docker.io/library/python:3.99: docker.io/library/python:3.99: not found`

export const noNetwork = `#2 [internal] load metadata for docker.io/library/python:3.13
#2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 10.0.0.53:53: no such host
------
 > [internal] load metadata for docker.io/library/python:3.13:
------
ERROR: failed to solve: python:3.13: failed to resolve source metadata for docker.io/library/python:3.13: failed to do request: Head "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 10.0.0.53:53: no such host`

export const success = `#5 [build 1/3] FROM docker.io/library/debian:trixie-slim
#5 CACHED

#6 [build 2/3] RUN ["/bin/sh","-c","pip install -r requirements.txt"]
#6 0.254 hello
#6 DONE 1.4s

#7 [stage-1 2/2] COPY --from=build --chown=0:0 /app /app
#7 DONE 0.1s

#8 exporting to image
#8 exporting layers 0.3s done
#8 DONE 0.4s`

export const wrongPassword = {
  engine: `#11 pushing 127.0.0.1:5001/dkt/x:1 with docker
#11 pushing layer 6235e51a3cb1 0.2s done
#11 ERROR: unauthorized: authentication required
------
 > pushing 127.0.0.1:5001/dkt/x:1 with docker:
------
ERROR: unauthorized: authentication required`,
  buildkit: `#10 exporting to image
#10 pushing layers 1.7s done
#10 ERROR: failed to push 127.0.0.1:5001/dkt/x:1: unexpected status from HEAD request to http://127.0.0.1:5001/v2/dkt/x/blobs/sha256:27: 401 Unauthorized
------
 > exporting to image:
------
ERROR: failed to solve: failed to push 127.0.0.1:5001/dkt/x:1: unexpected status from HEAD request to http://127.0.0.1:5001/v2/dkt/x/blobs/sha256:27: 401 Unauthorized`
} as const
