/** Structured data: texts at any depth, what stands under a secret's name, and arguments that must not be changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowSecrets } from '../../../src/redact/redact.ts';
import { redactLargeValue, redactRecord, redactValue, secretInValue } from '../../../src/redact/redact-value.ts';
import { secretFault } from '../../../src/tools/result-without-secrets.ts';

const token = 'ghp_AAAABBBBCCCCDDDDEEEEFFFF';

describe('a value', () => {
  it('is a copy without secrets, at any depth and under any name of one', async () => {
    const value = {
      list: [{ text: `see ${token}` }, 7, null, true],
      db: { password: 'x', passwordPolicy: 'long', host: 'db' },
      headers: { authorization: ['Bearer abcdefgh1'], accept: '*/*' },
      env: [
        { name: 'DB_PASSWORD', value: 'hunter2' },
        { name: 'LOG_LEVEL', value: 'debug' },
      ],
      auth: { token: 'identifier', nextPageToken: 'Zx9Kq2Lm8Vn4Bt7R', secretName: 'shop-tls', maxTokens: 5 },
      [`key ${token}`]: 1,
    };
    const before = structuredClone(value);
    const clean = {
      list: [{ text: 'see [redacted: github-token]' }, 7, null, true],
      db: { password: '[redacted: password]', passwordPolicy: 'long', host: 'db' },
      headers: { authorization: ['[redacted: authorization]'], accept: '*/*' },
      env: [
        { name: 'DB_PASSWORD', value: '[redacted: password]' },
        { name: 'LOG_LEVEL', value: 'debug' },
      ],
      auth: value.auth,
      'key [redacted: github-token]': 1,
    };
    expect(redactValue(value)).toEqual(clean);
    expect(await redactLargeValue(value)).toEqual(clean);
    expect(value).toEqual(before);
  });

  it('is a secret where it stands behind the flag of one, in a list of any length', () => {
    const args = ['serve', '--password', 'plain', '-token', 'a8F3kZ0qP1xx', '--port', '80', '--secret', '--verbose'];
    expect(redactValue({ args })).toEqual({
      args: [
        ...['serve', '--password', '[redacted: password]', '-token', '[redacted: token]'],
        ...['--port', '80', '--secret', '--verbose'],
      ],
    });
    expect(secretInValue({ args })).toMatchObject({ kind: expect.stringMatching(/password|token/) });
    expect(secretInValue({ args: ['--port', '80', '--password', '--verbose'] })).toBeNull();
  });

  it('is a secret beside its name, below it, and in a list of Secrets', () => {
    const list = { kind: 'SecretList', items: [{ metadata: { name: 'a' }, data: { x: 'aHVudGVyMg==' } }] };
    const value = {
      list,
      pairs: [['password', 'hunter2Horse']],
      password: { value: 'hunter2' },
      need: ['token', 'user'],
    };
    expect(redactValue(value)).toEqual({
      list: { kind: 'SecretList', items: [{ metadata: { name: 'a' }, data: { x: '[redacted: secret]' } }] },
      pairs: [['password', '[redacted: password]']],
      password: { value: '[redacted: password]' },
      need: ['token', 'user'],
    });
    for (const part of [{ list }, { pairs: value.pairs }, { password: value.password }])
      expect(secretInValue(part)).not.toBeNull();
    expect(secretInValue({ need: value.need })).toBeNull();
  });

  it('is none of two sentences of which the first ends with such a word, and goes from within them', () => {
    const said = ['mk-81: unknown rollout; on credentials', 'ms-5.5: unknown rollout; on mint'];
    expect(redactValue({ said })).toEqual({ said });
    expect(secretInValue({ said })).toBeNull();
    const told = ['mk-81: nothing changed on credentials', `ms-5.5: it logs ${token}, password=hunter2Horse`];
    expect(JSON.stringify(redactValue({ told }))).not.toMatch(/ghp_|hunter2/);
    expect(redactValue([['AWS secret access key', 'hunter2Horse8']])).toEqual([
      ['AWS secret access key', '[redacted: access-key]'],
    ]);
  });

  it('may be a number where a password stands, and is counted where tokens do', () => {
    const value = { dbPassword: 12345678, token: 12345678, env: [{ name: 'DB_PASSWORD', value: 5 }] };
    expect(redactValue(value)).toEqual({
      dbPassword: '[redacted: password]',
      token: 12345678,
      env: [{ name: 'DB_PASSWORD', value: '[redacted: password]' }],
    });
    expect(secretInValue({ password: 12345678 })).toEqual({ path: 'password', kind: 'password' });
    expect(secretInValue({ token: 12345678 })).toBeNull();
  });

  it('is itself when it holds no secret, whatever its shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(secretInValue(value) === null);
        expect(redactValue(value)).toEqual(value);
      }),
    );
    const odd = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as object;
    expect(JSON.stringify(redactValue(odd))).toBe(JSON.stringify(odd));
  });

  it('may be nested as deep as it likes', () => {
    let deep: unknown = token;
    for (let depth = 0; depth < 100_000; depth += 1) deep = { in: deep };
    expect(JSON.stringify(redactValue(deep))).not.toContain('ghp_');
    expect(secretInValue(deep)?.kind).toBe('github-token');
  });
});

describe('the arguments of a write', () => {
  it.each([
    ['a token', { spec: { env: [`T=${token}`] } }, 'github-token'],
    ['a value under a name', { config: { password: 'hunter2' } }, 'password'],
    ['a variable with its value', { env: [{ name: 'API_KEY', value: 'hunter2' }] }, 'api-key'],
    ['a name', { labels: { [token]: 'x' } }, 'github-token'],
    ['what was taken out before', { to: '[redacted: jwt]' }, 'jwt'],
  ])('are refused with %s', (_, args, kind) => {
    const before = structuredClone(args);
    const fault = secretFault(args);
    expect(fault).toContain(`[redacted: ${kind}]`);
    expect(fault).toContain('name a variable of the server instead');
    expect(fault).not.toMatch(/hunter2|AAAABBBB/);
    expect(args).toEqual(before);
  });

  it('pass with hashes, names of secrets and references', () => {
    const args = {
      to: '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12',
      image: `shop@sha256:${'4bf92f3577b34da6'.repeat(4)}`,
      secret: 'db-credentials',
      password: '${DB_PASSWORD}',
      automountServiceAccountToken: true,
      replicas: 3,
    };
    expect(secretFault(args)).toBeNull();
  });
});

describe('a record of our own', () => {
  it('can still be read when somebody chose one of its words as a secret', () => {
    knowSecrets({
      values: [
        { name: 'ALERT_TOKEN', value: 'alertmanager' },
        { name: 'HOOK', value: 'incident' },
      ],
    });
    const fact = {
      type: 'incident-opened',
      brief: { source: 'alertmanager', title: 'the alertmanager fired', labels: { source: 'alertmanager' } },
    };
    expect(redactRecord(fact)).toEqual({
      type: 'incident-opened',
      brief: {
        source: 'alertmanager',
        title: 'the [redacted: ALERT_TOKEN] fired',
        labels: { source: '[redacted: ALERT_TOKEN]' },
      },
    });
  });
});
