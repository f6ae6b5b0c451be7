/** The list of sources from aura.yaml to a look: its secrets, and what is wrong with it, at start, in doctor and as gaps. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { probeSources, telemetryServer } from '../../src/compose/telemetry-sources.ts';
import { openTelemetry } from '../../src/compose/open-telemetry.ts';
import { openToolbox } from '../../src/compose/open-toolbox.ts';
import { readConfig } from '../../src/config.ts';
import { examine } from '../../src/doctor/examine.ts';
import { messageOf } from '../../src/errors.ts';

let folder: string;
const closers: (() => void)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-sources-'));
  mkdirSync(join(folder, 'recorded'));
  const startedAt = new Date().toISOString();
  writeFileSync(join(folder, 'recorded', 'alert.json'), JSON.stringify({ title: 'Checkout fails', startedAt }));
  const line = { timestamp: startedAt, service: 'checkout', body: 'boom' };
  writeFileSync(join(folder, 'recorded', 'logs.ndjson'), `${JSON.stringify(line)}\n`);
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
  rmSync(folder, { recursive: true, force: true });
});

function configured(sources: string): string {
  const file = join(folder, 'aura.yaml');
  writeFileSync(file, `store: embedded\nslack: { mode: "off" }\nsources:\n${sources}\n`);
  return file;
}

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TENANT: 'shop',
  LOGIN: 'aura',
  WORD: 'a-long-password-1',
};

describe('the process that reads the sources', () => {
  it('gets the variables that the list names, and no secret on its command line', async () => {
    const seen: (string | undefined)[] = [];
    const url = await served((request, response) => {
      seen.push(`${request.headers.authorization} ${String(request.headers['x-scope-orgid'])}`);
      response.end('[]');
    });
    const list = `  - folder: recorded\n  - alertmanager: { url: "${url}", headers: { X-Scope-OrgID: TENANT }, basic: { user: LOGIN, password: WORD } }`;
    const config = readConfig(configured(list));
    const server = telemetryServer(config, env);
    expect(server).toMatchObject({
      transport: 'stdio',
      env: { TENANT: 'shop', LOGIN: 'aura', WORD: 'a-long-password-1' },
    });
    expect(JSON.stringify(server?.transport === 'stdio' ? server.args : null)).not.toMatch(/a-long-password-1|"shop"/);
    const toolbox = openToolbox(config, { env });
    try {
      const spec = await toolbox.find('aura.log_patterns');
      if ('missing' in spec) throw new Error(spec.missing);
      const signal = new AbortController().signal;
      const { succeeded, text } = await toolbox.call(spec, {}, { incident: 'i', signal, timeout: 30_000, meta: {} });
      expect(text).toContain('boom');
      expect(text).not.toContain('a-long-password-1');
      expect(succeeded).toBe(true);
    } finally {
      await toolbox.close();
    }
    expect(seen).toEqual([`Basic ${Buffer.from('aura:a-long-password-1').toString('base64')} shop`]);
  });
});

describe('what is wrong with the list', () => {
  it.each([
    ['a wrong URL', '- prometheus: { url: "prometheus:9090" }', /no http or https URL/],
    [
      'user info in a URL',
      '- prometheus: { url: "http://aura:a-long-password-1@host" }',
      /holds no user and no password/,
    ],
    ['two sources of one name', '- folder: recorded\n  - folder: recorded', /two sources are called folder:recorded/],
  ])('%s is one clear line before anything starts, and in doctor', async (_, entry, said) => {
    const file = configured(`  ${entry}`);
    expect(() => readConfig(file)).toThrow(said);
    const findings = await examine({ file, env, within: 2_000, node: process.versions.node });
    const lines = findings.filter(({ level, subject }) => level === 'FAIL' && subject !== 'workflows');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.text).toMatch(said);
    expect(JSON.stringify(findings)).not.toContain('a-long-password-1');
  });

  it.each<[string, (url: string) => string, RequestListener, RegExp]>([
    [
      'a CA file that is not there',
      (url) => `- prometheus: { url: "${url.replace('http:', 'https:')}", ca: no-such-ca.pem }`,
      (_, response) => response.end(),
      /no-such-ca\.pem.*cannot be read.*check the path/,
    ],
    [
      'a variable that is not set',
      (url) => `- prometheus: { url: "${url}", bearer: NOT_SET_ANYWHERE }`,
      (_, response) => response.end(),
      /NOT_SET_ANYWHERE is not set; set it/,
    ],
    [
      'a refused tenant',
      (url) => `- prometheus: { url: "${url}", headers: { X-Scope-OrgID: TENANT } }`,
      (_, response) => void response.writeHead(403).end('{"status":"error","error":"tenant shop is not known"}'),
      /forbids it \(403: tenant shop is not known\).*check the tenant/,
    ],
    [
      'a Grafana',
      (url) => `- prometheus: { url: "${url}" }`,
      (_, response) => void response.writeHead(302, { location: '/login' }).end(),
      /is a Grafana, not Prometheus; give the address/,
    ],
    [
      'a server that is not there',
      () => '- prometheus: { url: "http://127.0.0.1:9" }',
      (_, response) => response.end(),
      /cannot be reached.*check the URL/,
    ],
  ])('%s is one clear line at start, in doctor and in the gaps', async (_, entry, answer, said) => {
    const file = configured(`  ${entry(await served(answer))}\n  - folder: recorded`);
    const config = readConfig(file);
    const probes = await probeSources(config, env, 5_000);
    const faults = probes.flatMap(({ fault }) => fault ?? []);
    expect(faults).toEqual([expect.stringMatching(said)]);
    expect(faults[0]).not.toContain('\n');
    const findings = await examine({ file, env, within: 5_000, node: process.versions.node });
    const lines = findings.filter(({ level, subject }) => level === 'FAIL' && subject.startsWith('source'));
    expect(lines.map(({ text }) => text)).toEqual([expect.stringMatching(said)]);
    const telemetry = await (await openTelemetry(config, [], env)).read();
    expect(telemetry.logs).toHaveLength(1);
    expect(telemetry.remarks).toEqual([expect.stringMatching(said)]);
  });

  it('is all of it where nothing can be read', async () => {
    const config = readConfig(configured('  - folder: nowhere\n  - otlp: neither'));
    const failed = await (await openTelemetry(config, [], env)).read().then(
      () => '',
      (error: unknown) => messageOf(error),
    );
    expect(failed.split('\n')).toEqual([expect.stringContaining('nowhere'), expect.stringContaining('neither')]);
    expect(readFileSync(config.file ?? '', 'utf8')).toContain('nowhere');
  });
});
