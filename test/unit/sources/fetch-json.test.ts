import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '../../../src/sources/access.ts';
import { JsonEndpoint } from '../../../src/sources/fetch-json.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(made: Server, scheme = 'http'): Promise<string> {
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return `${scheme}://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

const serve = (listener: RequestListener) => listen(createHttp(listener));
const endpoint = (url: string, access?: Access, more = {}) =>
  new JsonEndpoint({ kind: 'prometheus', label: 'Prometheus', url, ...(access ? { access } : {}), ...more });

describe('what is sent', () => {
  it('carries tenant, login and prefix, as a query or as a form', async () => {
    const seen: { request: IncomingMessage; body: string }[] = [];
    const url = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        seen.push({ request, body });
        response.end('{"ok":true}');
      });
    });
    const one = endpoint(`${url}/prefix/`, {
      headers: { 'X-Scope-OrgID': 'shop' },
      basic: { user: 'a', password: 'b' },
    });
    const parameters = { query: 'up{a="ü"}', 'match[]': ['x', 'y'] };
    expect((await one.ask('/api', { parameters })).body).toEqual({ ok: true });
    await one.ask('/api', { parameters, asForm: true });
    expect(
      seen.map(({ request }) => [request.method, request.headers['x-scope-orgid'], request.headers.authorization]),
    ).toEqual([
      ['GET', 'shop', 'Basic YTpi'],
      ['POST', 'shop', 'Basic YTpi'],
    ]);
    const form = 'query=up%7Ba%3D%22%C3%BC%22%7D&match%5B%5D=x&match%5B%5D=y';
    expect(seen[0]?.request.url).toBe(`/prefix/api?${form}`);
    expect(seen[1]).toMatchObject({ body: form, request: { url: '/prefix/api' } });
  });

  it('is refused before sending where it can never work, and shows no secret', () => {
    const wrong: [() => unknown, string][] = [
      [() => endpoint('prometheus:9090'), 'prometheus-url'],
      [() => endpoint('http://me:hunter2@prometheus:9090'), 'prometheus-url'],
      [() => endpoint('http://prometheus', { headers: { 'X-Key': 'hunter2\n' } }), 'prometheus-header'],
      [() => endpoint('http://prometheus', { bearer: 'hunter2\u2028' }), 'prometheus-header'],
    ];
    for (const [make, code] of wrong) {
      expect(make).toThrow(expect.objectContaining({ code }));
      expect(make).not.toThrow(/hunter2/);
    }
  });
});

describe('what goes wrong', () => {
  it.each([
    [401, 'Unauthorized', 'prometheus-unauthorized', 'set "basic:"', false],
    [403, '{"error":"no tenant"}', 'prometheus-forbidden', 'no tenant', false],
    [404, 'nope', 'prometheus-not-found', '/prometheus', false],
    [422, '{"status":"error","error":"too many samples"}', 'prometheus-refused', 'too many samples', false],
    [429, '', 'prometheus-busy', 'slow down', true],
    [503, '<html>x</html>', 'prometheus-busy', 'not ready', true],
    [500, 'boom', 'prometheus-failing', 'boom', true],
    [302, '', 'prometheus-redirected', 'sends elsewhere (nowhere)', false],
    [200, '<html>hello</html>', 'prometheus-invalid', 'base URL', false],
    [200, '<!doctype html><title>Grafana</title>', 'prometheus-is-grafana', 'datasources/proxy', false],
    [
      401,
      '{"message":"Unauthorized","messageId":"auth.unauthorized","traceID":""}',
      'prometheus-is-grafana',
      'is a Grafana',
      false,
    ],
  ])('tells %i "%s" apart', async (status, body, code, said, retryable) => {
    const url = await serve((_, response) => {
      response.statusCode = status;
      response.end(body);
    });
    await expect(endpoint(url).ask('/api')).rejects.toMatchObject({
      code,
      retryable,
      userMessage: expect.stringContaining(said),
    });
  });

  it('passes on how long to wait', async () => {
    const url = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '7' }).end();
    });
    await expect(endpoint(url).ask('/api')).rejects.toMatchObject({ status: 429, retryAfter: 7000 });
  });

  it('bounds time and bytes, and stops with the asker', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/large') response.end('1'.repeat(5_000));
      else response.write('1');
    });
    const one = endpoint(url, {}, { timeout: 60, mostBytes: 4_000 });
    await expect(one.ask('/large')).rejects.toMatchObject({ code: 'prometheus-too-large' });
    await expect(one.ask('/slow')).rejects.toMatchObject({ code: 'prometheus-slow', retryable: true });
    await expect(one.ask('/slow', { timeout: 12.5 })).rejects.toMatchObject({ code: 'prometheus-slow' });
    await expect(one.ask('/slow', { timeout: -1 })).rejects.toMatchObject({ code: 'prometheus-slow' });
    const stop = new AbortController();
    const asked = one.ask('/slow', { signal: stop.signal, timeout: 60_000 });
    stop.abort(new Error('nobody waits'));
    await expect(asked).rejects.toThrow('nobody waits');
  });

  it('says that nothing answers', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    await expect(endpoint(url).ask('/api')).rejects.toMatchObject({
      code: 'prometheus-unreachable',
      retryable: true,
      userMessage: expect.stringContaining(`${url} cannot be reached`),
    });
  });
});

describe('certificates', () => {
  const dir = mkdtempSync(join(tmpdir(), 'aura-certificates-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(dir, name), text);
    return join(dir, name);
  };
  let pems: { cert: string; private: string };
  beforeAll(async () => {
    pems = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
      keySize: 2048,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('trusts a private authority, and shows its own certificate', async () => {
    const tls = { key: pems.private, cert: pems.cert, ca: pems.cert, requestCert: true, rejectUnauthorized: true };
    const url = await listen(
      createHttps(tls, (_, response) => response.end('{}')),
      'https',
    );
    await expect(endpoint(url).ask('/')).rejects.toMatchObject({
      code: 'prometheus-tls',
      userMessage: expect.stringContaining('"ca:"'),
    });
    const ca = file('ca.pem', pems.cert);
    expect((await endpoint(url, { ca, cert: ca, key: file('key.pem', pems.private) }).ask('/')).body).toEqual({});
    await expect(endpoint(url, { ca }).ask('/')).rejects.toThrow(/"cert:" and "key:"/);
  });

  it('names a file that is not there or no certificate', async () => {
    const ask = (ca: string) => endpoint('https://127.0.0.1:1', { ca }).ask('/');
    await expect(ask(join(dir, 'none.pem'))).rejects.toThrow(/none\.pem.*cannot be read/);
    await expect(ask(file('note.txt', 'hello'))).rejects.toThrow(/no PEM file/);
  });
});
