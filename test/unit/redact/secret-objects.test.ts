/** Kubernetes Secrets and passwords of command lines: gone whatever they are called, and only they. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactOutput, secretIn } from '../../../src/redact/redact.ts';
import { redactValue, secretInValue } from '../../../src/redact/redact-value.ts';

const hidden = 'cGxhaW4gd29yZHM=';
const config = { apiVersion: 'v1', data: { colour: 'teal' }, kind: 'ConfigMap', metadata: { name: 'theme' } };
const secret = {
  apiVersion: 'v1',
  data: { endpoint: hidden, 'db.conf': `${hidden}x` },
  kind: 'Secret',
  metadata: {
    name: 'pay',
    annotations: { last: JSON.stringify({ apiVersion: 'v1', kind: 'Secret', stringData: { a: 'plain words' } }) },
  },
};
const yaml = `apiVersion: v1
items:
- apiVersion: v1
  data:
    endpoint: ${hidden}
    script: |
      first plain line
      second plain line
  kind: Secret
  metadata:
    name: pay
- apiVersion: v1
  data:
    colour: teal
  kind: ConfigMap
kind: List
`;

describe('a Kubernetes Secret', () => {
  it('loses every value as a value, its keys and its neighbours stay', () => {
    const said = JSON.stringify(redactValue({ kind: 'List', items: [secret, config] }));
    expect(said).not.toContain('cGxhaW4');
    expect(said).not.toContain('plain words');
    expect(said).toContain('"endpoint":"[redacted: secret]"');
    expect(said).toContain('teal');
    expect(secretInValue(secret)?.kind).toBe('secret');
  });

  it.each([
    ['compact', JSON.stringify({ items: [secret, config] })],
    ['printed', JSON.stringify({ items: [secret, config] }, null, 4)],
    ['inside a text', JSON.stringify({ message: JSON.stringify({ items: [secret, config] }) })],
  ])('loses every value in JSON, %s', async (_, text) => {
    for (const said of [redact(text), await redactOutput(text)]) {
      expect(said).not.toContain('cGxhaW4');
      expect(said).not.toContain('plain words');
      expect(said).toContain('teal');
      expect(() => JSON.parse(said)).not.toThrow();
      expect(redact(said)).toBe(said);
    }
    expect(secretIn(text)).toBe('secret');
  });

  it('loses every value in YAML, text blocks too, and a ConfigMap keeps its own', () => {
    const said = redact(yaml);
    for (const gone of [hidden, 'first plain', 'second plain']) expect(said).not.toContain(gone);
    for (const stays of ['endpoint:', 'script: |', 'colour: teal', 'name: pay']) expect(said).toContain(stays);
    expect(redact(`kind: Secret\napiVersion: v1\nstringData:\n  note: plain\n`)).not.toContain('plain');
  });

  it('stays as it is when it was redacted, whatever the mixture (chance)', () => {
    const piece = fc.constantFrom(
      'kind: Secret\n',
      'data:\n',
      '  a: b\n',
      '"data":{',
      '"a":"',
      '\\"',
      'apiVersion',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = `kind: Secret ${pieces.join('')}`;
        const once = redact(text);
        expect(redact(once)).toBe(once);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('a password behind a short flag', () => {
  it.each([
    ['curl -s -u ops:tr4velmug https://x.example', 'tr4velmug', 'ops:'],
    [`curl -u 'ops:two words' https://x.example`, 'two words', 'https://x.example'],
    [`["curl","-u","ops:tr4velmug","https://x.example"]`, 'tr4velmug', 'https://x.example'],
    ['mysql -h db -uroot -ptr4velmug shop', 'tr4velmug', 'shop'],
    ['sshpass -p tr4velmug ssh ops@host', 'tr4velmug', 'ops@host'],
    ['redis-cli -h cache -a tr4velmug ping', 'tr4velmug', 'ping'],
    ['docker login -u ops -p tr4velmug registry.example', 'tr4velmug', 'registry.example'],
  ])('is gone from %s', (text, gone, stays) => {
    expect(redact(text)).not.toContain(gone);
    expect(redact(text)).toContain(stays);
    expect(redact(redact(text))).toBe(redact(text));
  });

  it.each([
    'mkdir -p /srv/data/logs',
    'ssh -p 2222 host',
    'docker run -p 80:80 -u 1000:1000 web',
    'ls -a folder',
    'mysql -p shop',
  ])('is not seen in %s', (text) => expect(redact(text)).toBe(text));
});
