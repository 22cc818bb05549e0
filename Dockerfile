# Built and run by docker-compose.yml. test/integration/compose follows these lines without Docker.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json nest-cli.json .swcrc ./
COPY graphql graphql
COPY migrations migrations
COPY src src
RUN npm run build
RUN npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/graphql graphql
USER node
EXPOSE 4000
CMD ["node", "dist/src/main.js"]
