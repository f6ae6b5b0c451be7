import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/config.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../../../src/errors.ts';
import { nameOf, placedSource, variablesOfSource } from '../../../../src/run/settings/source-settings.ts';

function faultsOf(yaml: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'aura-sources-'));
  try {
    writeFileSync(join(dir, 'aura.yaml'), yaml);
    readConfig(join(dir, 'aura.yaml'));
    return '';
  } catch (error) {
    return messageOf(error).split('\n').slice(1).join('\n');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe('the list of sources', () => {
  it('takes each kind with its settings', () => {
    const list = `sources:
  - prometheus: { url: "https://mimir.example/prometheus", headers: { X-Scope-OrgID: TENANT }, bearer: TOKEN, ca: ca.pem }
  - prometheus: { url: "http://127.0.0.1:9090", basic: { user: METRICS_USER, password: METRICS_PASSWORD }, environment: staging }
  - folder: recordings/one
  - otlp: spans.otlp.jsonl
  - alertmanager: { url: "http://127.0.0.1:9093" }
  - git: { path: ../shop, component: shop }
  - kubernetes: { context: prod, namespaces: [shop], environment: production }
`;
    expect(faultsOf(list)).toBe('');
  });

  it.each([
    ['- prometheus: { url: prometheus:9090 }', 'sources.0.prometheus.url: no http or https URL'],
    [
      '- prometheus: { url: "http://me:hidden-one@host" }',
      'sources.0.prometheus.url: a URL holds no user and no password',
    ],
    [
      '- prometheus: { url: "http://host", bearer: "my secret" }',
      'sources.0.prometheus.bearer: the NAME of an environment',
    ],
    [
      '- folder: a\n    otlp: b',
      'sources.0: each source is one kind, such as "- folder: DIR"; here are folder and otlp',
    ],
    ['- {}', 'sources.0: each source is one kind'],
    ['- folder: a\n  - folder: a', 'sources.1: two sources are called folder:a; give each a name'],
    [
      '- prometheus: { url: "http://a", name: main }\n  - prometheus: { url: "http://b", name: main }',
      'sources.1: two sources are called main',
    ],
  ])('says of %s what is wrong in one line', (entry, line) => {
    const faults = faultsOf(`sources:\n  ${entry}\n`);
    expect(faults).toContain(line);
    expect(faults.split('\n')).toHaveLength(1);
    expect(faults).not.toContain('hidden-one');
  });

  it('says of an unknown kind which there are', () => {
    const faults = faultsOf('sources: [{ pigeon: { url: "http://host" } }]');
    expect(faults).toContain('sources.0: unknown key pigeon');
    expect(faults).toContain('write one of prometheus, alertmanager, folder, otlp, git, kubernetes');
  });

  it.each([
    ['source: "prometheus:http://me:hidden-one@host"', 'source: a URL holds no user and no password'],
    ['source: "carrier-pigeon:x"', 'source: write KIND:PLACE'],
    ['source: prometheus', 'source: write KIND:PLACE'],
  ])('holds the short form to the same: %s', (yaml, line) => {
    const faults = faultsOf(yaml);
    expect(faults).toContain(line);
    expect(faults).not.toContain('hidden-one');
  });

  it('names a source, its variables and its files', () => {
    const entry = {
      prometheus: {
        url: 'http://a',
        headers: { 'X-Scope-OrgID': 'TENANT' },
        basic: { user: 'U', password: 'P' },
        ca: 'ca.pem',
      },
    };
    expect(nameOf(entry)).toBe('prometheus:http://a');
    expect(variablesOfSource(entry)).toEqual([
      { as: 'X-Scope-OrgID', variable: 'TENANT' },
      { as: 'user', variable: 'U' },
      { as: 'password', variable: 'P' },
    ]);
    expect(placedSource(entry, '/etc/aura').prometheus?.ca).toBe('/etc/aura/ca.pem');
    expect(placedSource({ folder: 'one' }, '/data')).toEqual({ folder: '/data/one' });
  });
});
