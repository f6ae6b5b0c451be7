# Aura from source: the launcher compiles what it starts, here once, so that containers start at once.
FROM node:24-slim
WORKDIR /aura
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY src ./src
COPY workflows ./workflows
COPY manifests ./manifests
RUN node src/bin/aura.mjs --help > /dev/null
USER node
ENTRYPOINT ["node", "src/bin/aura.mjs"]
CMD ["start"]
