/** A server that wants a token: logging in, keeping the login closed, renewing it, and being told when a person is needed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logInAt } from '../../../../src/compose/log-in.ts';
import { serverAddresses } from '../../../../src/compose/server-addresses.ts';
import { type Config, configSchema } from '../../../../src/config.ts';
import { McpToolbox } from '../../../../src/tools/mcp/toolbox.ts';
import type { ToolSpec } from '../../../../src/tools/tool.ts';
import { startGuardedServer } from '../../../support/guarded-server.ts';

type Guarded = Awaited<ReturnType<typeof startGuardedServer>>;
const options = { signal: new AbortController().signal, timeout: 60_000 };
let folder: string;
let guarded: Guarded;
const boxes: McpToolbox[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-login-'));
  guarded = await startGuardedServer();
});

afterEach(async () => {
  await Promise.all(boxes.splice(0).map((box) => box.close()));
  await guarded.close();
  rmSync(folder, { recursive: true });
});

function configured(oauth?: Record<string, unknown>, url = guarded.url): Config {
  const server = { transport: 'http', url, ...(oauth ? { oauth } : {}) };
  return configSchema.parse({ folder, servers: { kept: server } });
}

function boxOf(config: Config, env: Record<string, string> = {}): McpToolbox {
  const box = new McpToolbox(serverAddresses(config, env, 20_000), { callsAtOncePerServer: 4, listAge: 0 });
  boxes.push(box);
  return box;
}

/** Presses on, as a person's browser would. */
async function pressOn(address: URL): Promise<void> {
  const page = await fetch(address, { redirect: 'manual' });
  await fetch(page.headers.get('location') ?? '');
}

const logIn = (config: Config) => logInAt(config, {}, { server: 'kept', show: pressOn });

async function ask(box: McpToolbox) {
  const spec = await box.find('kept.ask');
  return box.call(spec as ToolSpec, {}, options);
}

describe('a person', () => {
  it('is told to log in, and after that the server is reached', async () => {
    const config = configured();
    expect((await boxOf(config).list()).gaps.join()).toMatch(
      /kept cannot be reached \(it needs a login: run "aura login kept"\)/,
    );
    expect(await logIn(config)).toMatch(/^Logged in at kept\./);
    expect(await ask(boxOf(config))).toMatchObject({ succeeded: true, text: 'told' });
  });

  it('has a login that nobody else can read, and that is good for one address', async () => {
    const config = configured();
    await logIn(config);
    const file = join(folder, 'logins', 'kept');
    expect(readdirSync(join(folder, 'logins'))).toEqual(['kept']);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file).toString('latin1')).not.toMatch(/token|http/);
    // The same name at another address is another server.
    const elsewhere = await startGuardedServer();
    const { gaps } = await boxOf(configured(undefined, elsewhere.url)).list();
    expect(gaps.join()).toMatch(/needs a login/);
    await elsewhere.close();
    // So is the same file under another key.
    rmSync(join(folder, 'installation.key'));
    expect((await boxOf(config).list()).gaps.join()).toMatch(/needs a login/);
  });

  it('is not asked again when a token was refused: it is renewed once, for all calls that wait', async () => {
    const config = configured();
    await logIn(config);
    const box = boxOf(config);
    await ask(box);
    guarded.revoke();
    const spec = (await box.find('kept.ask')) as ToolSpec;
    guarded.revoke();
    const before = guarded.calls();
    const results = await Promise.all([1, 2, 3].map(() => box.call(spec, {}, options)));
    expect(results.map(({ text }) => text)).toEqual(['told', 'told', 'told']);
    expect(guarded.calls() - before).toBe(3);
    expect(guarded.grants).toEqual(['authorization_code', 'refresh_token', 'refresh_token']);
  });

  it('has a token renewed before it runs out', async () => {
    guarded.lasting(1);
    const config = configured();
    await logIn(config);
    guarded.lasting(3_600);
    expect(await ask(boxOf(config))).toMatchObject({ succeeded: true });
    expect(guarded.grants).toEqual(['authorization_code', 'refresh_token']);
  });

  it('is asked again when the login is no longer good, and the call did not run', async () => {
    const config = configured();
    await logIn(config);
    const box = boxOf(config);
    const spec = (await box.find('kept.ask')) as ToolSpec;
    guarded.forget();
    expect(await box.call(spec, {}, options)).toMatchObject({
      succeeded: false,
      did: 'not-run',
      text: expect.stringMatching(/run "aura login kept"/),
    });
  });

  it('who is denied hears it with what to do', async () => {
    guarded.deny('access_denied');
    await expect(logIn(configured())).rejects.toThrow(/login-denied.*access_denied.*Ask whoever runs/);
  });
});

describe('an installation with a client of its own', () => {
  const secret = { grant: 'client-credentials', clientId: 'KEPT_ID', clientSecret: 'KEPT_SECRET' };
  const withIssuer = (issuer = guarded.url) => ({ ...secret, issuer: new URL(issuer).origin });
  const env = { KEPT_ID: 'aura', KEPT_SECRET: 'hush' };

  it('gets a token, and another one, by itself', async () => {
    const box = boxOf(configured(withIssuer()), env);
    expect(await ask(box)).toMatchObject({ succeeded: true });
    guarded.revoke();
    expect(await ask(box)).toMatchObject({ succeeded: true });
    expect(guarded.grants).toEqual(['client_credentials', 'client_credentials']);
  });

  it('has to say whom its secret is shown to', () => {
    expect(() => configured(secret)).toThrow(/clientSecret needs issuer: the address of your authorization server/);
    expect(() => configured({ clientId: 'KEPT_ID', clientSecret: 'KEPT_SECRET' })).toThrow(/clientSecret needs issuer/);
  });

  it('shows its secret to no authorization server that the MCP server names instead', async () => {
    const box = boxOf(configured(withIssuer('https://login.example')), env);
    expect((await box.list()).gaps).toHaveLength(1);
    expect(guarded.grants).toEqual([]);
  });

  it('that is refused is a gap with what to look at', async () => {
    const { gaps } = await boxOf(configured(withIssuer()), { ...env, KEPT_SECRET: 'wrong' }).list();
    expect(gaps.join()).toMatch(/authorization server refuses \(invalid_client.*check the variables under "oauth:"/);
  });
});
