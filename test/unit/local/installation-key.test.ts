/** The installation's key: made once, kept to its owner, or taken from the environment. */
import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openInstallationKey } from '../../../src/local/installation-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const file = () => join(folder, 'installation.key');

it('is made once by whoever comes first, and read by all others', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => openInstallationKey({ folder })));
  expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['installation.key']);
  expect(keys.filter(({ made }) => made !== undefined).length).toBeGreaterThan(0);
  expect((await openInstallationKey({ folder })).made).toBeUndefined();
  const [first, second] = keys;
  const signature = first?.sign('said') ?? '';
  expect(second?.verify('said', signature)).toBe(true);
  expect(second?.verify('said otherwise', signature)).toBe(false);
  expect(second?.verify('said', 'AAAA')).toBe(false);
});

it('is read by its owner only, also when it lay open', async () => {
  const umask = process.umask(0);
  try {
    const { id } = await openInstallationKey({ folder });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    chmodSync(file(), 0o644);
    expect((await openInstallationKey({ folder })).id).toBe(id);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  } finally {
    process.umask(umask);
  }
});

it('is the same from a variable, as PEM, as PEM on one line, and as Base64', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const texts = [
    pem,
    pem.replaceAll('\n', '\\n'),
    privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  ];
  const ids = await Promise.all(texts.map(async (text) => (await openInstallationKey({ folder, text })).id));
  expect(new Set(ids).size).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('is refused when it is no Ed25519 key or no file of this user, each with what to do', async () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const wrong = { code: 'key-unreadable', userMessage: expect.stringContaining('openssl') as string };
  for (const text of ['nonsense', rsa.export({ format: 'pem', type: 'pkcs8' }).toString()])
    await expect(openInstallationKey({ folder, text })).rejects.toMatchObject(wrong);
  writeFileSync(file(), 'nonsense');
  await expect(openInstallationKey({ folder })).rejects.toMatchObject(wrong);
  rmSync(file());
  await openInstallationKey({ folder });
  writeFileSync(join(folder, 'moved'), readFileSync(file()));
  rmSync(file());
  symlinkSync(join(folder, 'moved'), file());
  await expect(openInstallationKey({ folder })).rejects.toMatchObject({ code: 'key-foreign' });
});
