import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunbookEntry } from '../../../../src/run/settings/runbook-settings.ts';
import { isPrivate } from '../../../../src/tools/runbook/private-address.ts';
import { RunbookToolbox, runbookTool } from '../../../../src/tools/runbook/runbook-toolbox.ts';
import { ScriptedToolbox } from '../../../support/scripted-toolbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-runbooks-'));
let server: Server;
let other: Server;
let host: string;
const asked: string[] = [];

const answers: RequestListener = ({ url = '' }, response) => {
  asked.push(url);
  const elsewhere = `https://127.0.0.1:${(other.address() as AddressInfo).port}/stolen`;
  if (url === '/moved') return response.writeHead(302, { location: '/page' }).end();
  if (url === '/away') return response.writeHead(302, { location: elsewhere }).end();
  if (url === '/circle') return response.writeHead(302, { location: '/circle' }).end();
  if (url === '/login') return response.writeHead(401).end();
  if (url === '/large') return response.end('x'.repeat(300_000));
  return response.end(
    '<!doctype html><html><head><style>b{}</style></head><body><h2>Checks</h2><script>no()</script><ul><li>Look at <b>p99 &gt; 2 s</b></li></ul></body></html>',
  );
};

beforeAll(async () => {
  const pems = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  writeFileSync(join(folder, 'ca.pem'), pems.cert);
  const listen = async (listener: RequestListener) => {
    const made = createServer({ key: pems.private, cert: pems.cert }, listener);
    await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
    return made;
  };
  server = await listen(answers);
  other = await listen((_, response) => {
    asked.push('elsewhere');
    response.end('- stolen');
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const it of [server, other]) {
    it.closeAllConnections();
    it.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function read(entries: RunbookEntry[], url: string) {
  const toolbox = new RunbookToolbox(new ScriptedToolbox({}), entries);
  const spec = await toolbox.find(runbookTool);
  if ('missing' in spec) throw new Error(spec.missing);
  return toolbox.call(spec, { url }, { signal: AbortSignal.timeout(60_000), timeout: 60_000 });
}

const open = (): RunbookEntry => ({ hosts: [host], private: true, ca: join(folder, 'ca.pem') });

describe('a runbook on a host', () => {
  it('is read as lines, also where it moved within the host', async () => {
    for (const path of ['/page', '/moved']) {
      const { succeeded, text } = await read([open()], `https://${host}${path}`);
      expect([succeeded, text.trim().split(/\n+/)]).toEqual([true, ['## Checks', '- Look at p99 > 2 s']]);
    }
  });

  it('is not followed to another host, nor in circles', async () => {
    const { succeeded, text } = await read([open()], `https://${host}/away`);
    expect(succeeded).toBe(false);
    expect(text).toMatch(/redirects to another host/);
    expect(asked).not.toContain('elsewhere');
    expect((await read([open()], `https://${host}/circle`)).text).toMatch(/in circles/);
  });

  it('is cut at 200 KB, and that is said', async () => {
    const { text } = await read([open()], `https://${host}/large`);
    expect(text.length).toBeLessThan(200_100);
    expect(text).toMatch(/the rest is not read\]$/);
  });

  it('is refused where the host is not listed, is private, wants a login, or the link is no https', async () => {
    const before = asked.length;
    const shut: RunbookEntry = { hosts: [host], private: false, ca: join(folder, 'ca.pem') };
    const named: RunbookEntry = { hosts: ['localhost'], private: false };
    expect((await read([named], `https://${host}/page`)).text).toMatch(
      new RegExp(`on ${host} is not read, as the host is not allowed; list it under "runbooks:`),
    );
    expect((await read([shut], `https://${host}/page`)).text).toMatch(/private address; .*"private: true"/);
    expect((await read([named], 'https://localhost/page')).text).toMatch(/private address/);
    expect((await read([open()], `http://${host}/page`)).text).toMatch(/not https/);
    expect((await read([open()], `https://me:secret@${host}/page`)).succeeded).toBe(false);
    expect(asked).toHaveLength(before);
    expect((await read([open()], `https://${host}/login`)).text).toMatch(/answered 401; let it be read/);
  });

  it('counts an IPv4 address that is written as IPv6', () => {
    const shut = ['10.1.2.3', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fd00::1', '100.64.0.1', '0.0.0.0'];
    expect([shut.map(isPrivate), ['1.1.1.1', '2606:4700::1111'].map(isPrivate)]).toEqual([
      shut.map(() => true),
      [false, false],
    ]);
  });
});

describe('a runbook in a checkout', () => {
  it('is the file whose path ends like the link, and never one outside', async () => {
    const base = join(folder, 'checkout');
    for (const name of ['kubernetes', 'node']) mkdirSync(join(base, name), { recursive: true });
    writeFileSync(join(base, 'kubernetes', 'PodCrashLooping.md'), '- kubernetes');
    writeFileSync(join(base, 'node', 'PodCrashLooping.md'), '- node');
    writeFileSync(join(base, 'node', 'README.md'), '- all of node');
    symlinkSync(join(folder, 'ca.pem'), join(base, 'outside.md'));
    const from = async (link: string) => (await read([{ folder: base }], link)).text;
    expect(await from('https://wiki.example/runbooks/kubernetes/podcrashlooping')).toBe('- kubernetes');
    expect(await from('https://git.example/x/blob/main/node/PodCrashLooping.md#checks')).toBe('- node');
    expect(await from('node/')).toBe('- all of node');
    expect(await from('https://wiki.example/outside')).toMatch(/host is not allowed/);
    expect(await from('https://wiki.example/other')).toMatch(/wiki\.example is not read/);
    expect(await from('../ca.pem')).toMatch(/is no address/);
  });
});
