/**
 * Can Slack's events and the webhooks be listened for?
 * Owns: trying the port, and telling an Aura that runs already from a stranger. Refuses: ending who holds it.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fault, type Finding, ok } from './finding.ts';
import type { Setup } from './setup.ts';

export async function checkPort({ config, within }: Setup): Promise<Finding[]> {
  const { mode, port } = config.slack;
  if (mode !== 'http') return [];
  const code = await refusal(port);
  if (code === null) return [ok('port', port === 0 ? 'any free one' : `${port} is free`)];
  if (code === 'EADDRINUSE' && (await isAura(port, within)))
    return [ok('port', `${port} is held by an Aura that runs already`)];
  if (code === 'EADDRINUSE')
    return [
      fault('port', `${port} is in use by another program`, 'end that program, or set another port with slack.port'),
    ];
  return [fault('port', `${port} cannot be listened on (${code})`, 'set slack.port to a port above 1023')];
}

async function refusal(port: number): Promise<string | null> {
  // The address that the receiver listens on.
  const server = createServer().listen(port, '0.0.0.0');
  try {
    await once(server, 'listening');
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    server.close();
  }
}

async function isAura(port: number, within: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(within) });
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'ready' in body;
  } catch {
    return false;
  }
}
