/** Passwords behind flags, whatever they look like and however the command is written down: in prose, lists, diffs, data. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redact } from '../../../src/redact/redact.ts';
import { redactValue } from '../../../src/redact/redact-value.ts';

/** A plain word, letters with digits, digits, and with signs that need no quotes. */
const secret = fc.oneof(
  fc.stringMatching(/^[a-z]{6,16}$/),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{5,15}[0-9]$/),
  fc.stringMatching(/^[1-9][0-9]{5,9}$/),
  fc.stringMatching(/^[A-Z][a-z]{3,8}[0-9]{2,4}[#%+_=]{1,2}$/),
);
const flag = fc.constantFrom(
  '--password',
  '--db-password',
  '--passwd',
  '--admin.password',
  '--redis_password',
  '--pwd',
);

const texts: ((flag: string, value: string) => string)[] = [
  (it, value) => `app ${it} ${value}`,
  (it, value) => `app ${it} ${value} serve --port 80`,
  (it, value) => `app ${it}    "${value}" serve`,
  (it, value) => `app ${it}=${value} serve`,
  (it, value) => `app ${it} \\\n  ${value}`,
  (it, value) => `I started it with \`${it} ${value}\` and it failed.`,
  (it, value) => `it was run with ${it} ${value}, and then it died`,
  (it, value) => `args: [${it}, ${value}]`,
  (it, value) => `-  args: [serve, ${it}, ${value}, --port]\n+  args: [serve]`,
  (it, value) => `args: ["${it}", "${value}"]`,
  (it, value) => `args: ['serve', '${it}', '${value}']`,
  (it, value) => `args:\n  - ${it}\n  - ${value}\n  - --port`,
  (it, value) => `    Args:\n      ${it}\n      ${value}\n    State: Running`,
  (it, value) => JSON.stringify({ was: JSON.stringify([it, value]) }),
  (_, value) => `mysql -u root -p ${value} shop`,
  (_, value) => `somebody ran mysqldump -p ${value} shop on the host`,
  (_, value) => `mariadb -uroot -p${value} shop`,
  (_, value) => `command: [mysql, -u, root, -p, ${value}, shop]`,
  (_, value) => `command:\n  - mysql\n  - -u\n  - root\n  - -p${value}\n`,
  (_, value) => `command:\n  - mongosh\n  - -p\n  - ${value}\n`,
  (_, value) => `["sshpass", "-p", "${value}", "ssh", "host"]`,
  (_, value) => `redis-cli -h cache -a ${value} ping`,
];

const trees: ((flag: string, value: string) => unknown)[] = [
  (it, value) => ({ args: [it, value] }),
  (it, value) => ({ args: ['serve', it, value, '--port', '80'] }),
  (it, value) => ({ args: [`${it} ${value}`] }),
  (_, value) => ({ command: ['mysql', '-u', 'root', `-p${value}`] }),
  (_, value) => ({ command: ['mysql', '-u', 'root', '-p', value, 'shop'] }),
  (_, value) => ({ command: ['mysql'], args: ['-u', 'root', `-p${value}`, 'shop'] }),
  (_, value) => ({ spec: { containers: [{ command: ['sshpass'], args: ['-p', value, 'ssh', 'host'] }] } }),
  (_, value) => ({ command: ['redis-cli', '-a', value] }),
  (_, value) => ({ command: ['curl', '-u', `ops:${value}`, 'https://x.example'] }),
  (_, value) => ({ command: ['sh', '-c', `mysql -u root -p ${value} shop`] }),
];

it('are gone from whatever is written down, and what is gone stays gone', () => {
  fc.assert(
    fc.property(flag, secret, (it, value) => {
      for (const form of texts) {
        const shown = redact(form(it, value));
        expect(shown).not.toContain(value);
        expect(redact(shown)).toBe(shown);
      }
      for (const form of trees) expect(JSON.stringify(redactValue(form(it, value)))).not.toContain(value);
    }),
    // What fails is told with its seed.
    { seed: 8, numRuns: 150 },
  );
});

it.each([
  'the flag --password is required',
  'use --password instead of the file',
  'set --password or --token',
  '--password, --user and --host are needed',
  'app --password --port 80',
  'mysql -p -h db shop',
  'mysql -u root -p shop',
  'mysql -p < dump.sql',
  'mkdir -p build/out',
  'git commit -a message',
])('are not seen in “%s”', (text) => {
  expect(redact(text)).toBe(text);
});

it('keeps the words around them', () => {
  expect(redact('app --user ops --password sunshine --port 80')).toBe(
    'app --user ops --password [redacted: password] --port 80',
  );
  expect(redactValue({ command: ['mysql', '-uroot', '-pw3lcome', 'shop'] })).toEqual({
    command: ['mysql', '-uroot', '-p[redacted: password]', 'shop'],
  });
  expect(redactValue({ command: ['mysql', '-p', 'shop'], ports: ['-p', '80'] })).toEqual({
    command: ['mysql', '-p', 'shop'],
    ports: ['-p', '80'],
  });
});
