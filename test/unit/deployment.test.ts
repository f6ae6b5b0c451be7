/** The container files were not run here; this holds that every command and variable in them exists in the product. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../../src/config.ts';

interface Service {
  command?: string[];
  environment?: Record<string, string>;
  deploy?: { replicas: number };
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};
const dockerfile = readFileSync('Dockerfile', 'utf8');
const settings = readdirSync('src/run/settings').filter((file) => file.endsWith('-settings.ts'));
const config = ['src/config.ts', ...settings.map((file) => `src/run/settings/${file}`)]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const start = readFileSync('src/commands/start.ts', 'utf8');

describe('the examples', () => {
  it.each([
    'manifests/aura.example.yaml',
    ...readdirSync('manifests/examples').map((file) => `manifests/examples/${file}`),
  ])('%s are valid, name secrets by their variables only, and name sources', (file) => {
    const { sources } = readConfig(file);
    expect(sources.length).toBeGreaterThan(0);
  });
});

describe('the container files', () => {
  it('name only variables that the configuration reads', () => {
    const named = Object.values(compose.services).flatMap(({ environment }) => Object.keys(environment ?? {}));
    expect(named.length).toBeGreaterThan(3);
    for (const variable of named) expect(config).toContain(variable);
  });

  it('pass on every variable that the configuration reads by a name of its own', () => {
    const byDefault = [...config.matchAll(/environmentName\)?\.default\(\[?'([A-Z_]+)'/g)].map((match) => match[1]);
    const plainly = [...config.matchAll(/\benv\.([A-Z_]+)/g)].map((match) => match[1]);
    const read = [...new Set([...byDefault, ...plainly, 'REDIS_URL'])];
    expect(read.length).toBeGreaterThan(9);
    for (const { environment } of [compose.services.ingress, compose.services.worker] as Service[])
      expect(read.filter((variable) => !Object.hasOwn(environment ?? {}, String(variable)))).toEqual([]);
  });

  it('give away no right that is not needed', () => {
    for (const service of [compose.services.ingress, compose.services.worker])
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    const pods = parseAllDocuments(readFileSync('manifests/kubernetes/aura.yaml', 'utf8'))
      .map((document) => document.toJS() as { kind: string; spec: { template: { spec: { containers: object[] } } } })
      .filter(({ kind }) => kind === 'Deployment')
      .map(({ spec }) => spec.template.spec);
    expect(pods).toHaveLength(2);
    for (const pod of pods) {
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      });
      expect(pod.containers[0]).toMatchObject({
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
      });
    }
  });

  it('start one ingress and two workers with roles that exist', () => {
    const { ingress, worker } = compose.services;
    for (const service of [ingress, worker]) {
      expect(service?.command?.[0]).toBe('start');
      expect(service?.command?.[1]).toBe('--role');
      expect(start).toContain(`'${service?.command?.[2]}'`);
    }
    expect(worker?.deploy?.replicas).toBe(2);
  });

  it('keep what Redis has acknowledged', () => {
    const command = compose.services.redis?.command?.join(' ') ?? '';
    for (const setting of ['--appendonly yes', '--appendfsync always', '--maxmemory-policy noeviction'])
      expect(command).toContain(setting);
  });

  it('build from files that exist', () => {
    const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap((match) => match[1]?.split(' ') ?? []);
    expect(copied).toContain('src');
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    expect(dockerfile).toContain('src/bin/aura.mjs');
  });
});
