# Aura from source: the launcher compiles what it starts and learns what people ask, here once, so that containers start at once.
FROM node:24-slim
WORKDIR /aura
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY src ./src
COPY workflows ./workflows
COPY skills ./skills
COPY manifests ./manifests
RUN node src/bin/run.mjs src/compose/learn-ahead.ts
# Closed to others, and the node user's own also where a volume is mounted on it.
RUN install -d -o node -g node -m 700 .aura
USER node
ENTRYPOINT ["node", "src/bin/aura.mjs"]
CMD ["start"]
