/**
 * Aura's MCP client as the conformance suite drives it: `client.ts SERVER_URL`, told by the environment what it has agreed
 * with the authorization server before.
 * Owns: what a person would do, pressing on in the browser. Refuses: anything that the product does not do itself.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoginStore } from '../../../src/tools/mcp/oauth/login-store.ts';
import { logIn } from '../../../src/tools/mcp/oauth/log-in.ts';
import type { OAuthSettings } from '../../../src/tools/mcp/oauth/oauth-settings.ts';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';

const url = process.argv.at(-1) ?? '';
const scenario = process.env.MCP_CONFORMANCE_SCENARIO ?? '';
const agreed = JSON.parse(process.env.MCP_CONFORMANCE_CONTEXT ?? '{}') as Record<string, string>;
const settings: OAuthSettings = {
  grant: scenario.includes('client-credentials') ? 'client-credentials' : 'authorization-code',
  clientId: agreed.client_id,
  clientSecret: agreed.client_secret,
  privateKey: agreed.private_key_pem,
  clientMetadata: 'https://conformance-test.local/client-metadata.json',
};
const folder = mkdtempSync(join(tmpdir(), 'aura-conformance-'));
const secret = randomBytes(32);
const logins = new LoginStore(folder, () => Promise.resolve({ derive: () => secret }));
const toolbox = new McpToolbox(
  { it: { transport: 'http', url, headers: {}, oauth: settings, logins, patience: 20_000 } },
  { callsAtOncePerServer: 1, listAge: 600_000 },
);

/** The person agrees to everything: the page sends the browser straight back. */
async function agree(address: URL): Promise<void> {
  const page = await fetch(address, { redirect: 'manual' });
  const back = page.headers.get('location');
  if (back === null) throw new Error(`the page does not send back: ${page.status} ${await page.text()}`);
  await fetch(back);
}

/** What `aura login` does, when what was said names it; false when it does not. */
async function loginAsked(said: string): Promise<boolean> {
  const asked = /run "aura login it(?: --scope "([^"]*)")?"/.exec(said);
  if (!asked) return false;
  const login = await logIn({ server: 'it', url, settings, scope: asked[1], show: agree });
  if (login) await logins.write('it', login);
  return login !== null;
}

const signal = new AbortController().signal;
try {
  let listed = await toolbox.list();
  for (let logged = 0; logged < 2 && (await loginAsked(listed.gaps.join())); logged += 1) listed = await toolbox.list();
  if (listed.gaps.length > 0) throw new Error(listed.gaps.join('\n'));
  for (const spec of listed.tools) {
    const args = spec.tool === 'add_numbers' ? { a: 5, b: 3 } : {};
    const options = { signal, timeout: 15_000 };
    let result = await toolbox.call(spec, args, options);
    for (let logged = 0; logged < 2 && (await loginAsked(result.text)); logged += 1)
      result = await toolbox.call(spec, args, options);
    process.stdout.write(`${spec.tool}: ${result.succeeded} ${result.text.slice(0, 200)}\n`);
    if (!result.succeeded) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
} finally {
  await toolbox.close();
  rmSync(folder, { recursive: true, force: true });
}
