# Aura from source: no build step, the TypeScript loader is a dependency.
FROM node:24-slim
WORKDIR /aura
COPY package.json package-lock.json ./
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund
COPY src ./src
COPY workflows ./workflows
COPY manifests ./manifests
USER node
ENTRYPOINT ["node", "src/bin/aura.mjs"]
CMD ["start"]
