# Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,
# or keep this file with its ignore file and build it with `docker buildx build`.

FROM node:24-trixie-slim AS base
WORKDIR /app/apps/web
# Node: packages leave out what only developers need
ENV NODE_ENV=production

FROM base AS build
# Only what this step reads, so that other changes do not repeat it
COPY package-lock.json package.json /app/
COPY apps/web/package.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm npm ci
COPY . /app
ARG REVISION
RUN --mount=type=cache,id=app-apps-web-.next-cache,target=/app/apps/web/.next/cache,sharing=locked npm run build

FROM base AS install-production
COPY package-lock.json package.json /app/
COPY apps/web/package.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm npm ci --omit=dev

FROM base AS runtime
# Dependencies and sources in layers of their own: a new version of the app moves only the latter
COPY --link --from=install-production /app/node_modules /app/node_modules
COPY --link --from=build /app/apps/web/dist /app/apps/web/dist
ENV PORT=3000
USER 1000:1000
EXPOSE 3000
CMD ["node", "server.js"]
