/** The container files' own layout starts: each role as a user without rights, with just the paths that are mounted. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { parseAllDocuments, parse } from 'yaml';
import { startWorkspace, type Workspace } from '../../src/slack-emulator/start-workspace.ts';
import { describeOnRedis } from '../contracts/redis.ts';
import { ShippedLayout } from '../support/shipped-layout.ts';
import { until } from '../support/until.ts';

interface Role {
  args: string[];
  written: string[];
  read: string[];
}

const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (.+) \S+$/gm)].flatMap(
  (match) => match[1]?.split(' ') ?? [],
);

function composeRoles(): Role[] {
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
    services: Record<string, { command: string[]; volumes: string[]; tmpfs?: string[] }>;
  };
  return ['ingress', 'worker'].map((name) => {
    const { command = [], volumes = [], tmpfs = [] } = services[name] ?? {};
    const mounts = volumes.map((volume) => volume.split(':') as [string, string, string?]);
    const ofMode = (readOnly: boolean) =>
      mounts.filter(([, , mode]) => (mode === 'ro') === readOnly).map(([, at]) => at);
    return { args: command, read: ofMode(true), written: [...ofMode(false), ...tmpfs] };
  });
}

function kubernetesRoles(): Role[] {
  const documents = parseAllDocuments(readFileSync('manifests/kubernetes/aura.yaml', 'utf8')).map(
    (document) => document.toJS() as { kind: string; spec: { template: { spec: PodSpec } } },
  );
  return documents
    .filter(({ kind }) => kind === 'Deployment')
    .map(({ spec }) => {
      const { containers, volumes } = spec.template.spec;
      const [container] = containers;
      const isMap = (name: string) => volumes.some((volume) => volume.name === name && volume.configMap !== undefined);
      const at = (map: boolean) =>
        (container?.volumeMounts ?? []).filter(({ name }) => isMap(name) === map).map(({ mountPath }) => mountPath);
      return { args: container?.args ?? [], read: at(true), written: at(false) };
    });
}

interface PodSpec {
  containers: { args: string[]; volumeMounts: { name: string; mountPath: string }[] }[];
  volumes: { name: string; configMap?: unknown }[];
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describeOnRedis('what ships', (redis) => {
  it('is laid out alike by both files, and starts and answers so', async () => {
    const roles = composeRoles();
    expect(kubernetesRoles()).toEqual(roles);
    expect(roles).toEqual(
      ['ingress', 'worker'].map((role) => ({
        args: ['start', '--role', role],
        read: ['/aura/aura.yaml', '/aura/workflows'],
        written: ['/aura/.aura', '/tmp'],
      })),
    );
    const layout = new ShippedLayout(copied, roles[0]?.written ?? []);
    closers.push(() => layout.remove());
    const workspace = await startWorkspace({});
    closers.push(() => workspace.close());
    const port = await freePort();
    const folder = new URL('../fixtures/', import.meta.url).pathname;
    layout.mount(
      '/aura/aura.yaml',
      `slack: { port: ${port}, apiUrl: "${workspace.url}" }\nsource: "folder:${folder}"\n`,
    );
    const env = {
      REDIS_URL: redis().url,
      SLACK_BOT_TOKEN: workspace.app.botToken,
      SLACK_SIGNING_SECRET: workspace.app.signingSecret,
    };
    const running = roles.map(({ args }) => layout.start(args, env));
    for (const role of running)
      await until(`ready: ${role.said()}`, () => {
        if (role.exitCode !== null) throw new Error(role.said());
        return role.said().includes('"ready"');
      });
    await workspace.connect(`http://127.0.0.1:${port}/slack/events`);
    expect(await answered(workspace)).toMatch(/verdict|cannot|inconclusive|not/i);
    for (const role of running) expect(role.said()).not.toMatch(/EACCES|EROFS/);
  });
});

async function answered(workspace: Workspace): Promise<string> {
  await workspace.say('requester', 'incidents', `<@${workspace.app.userId}> what broke?`);
  return until('an answer', async () => {
    const text = await workspace.transcript('incidents');
    return text.includes('no model') ? text : null;
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
