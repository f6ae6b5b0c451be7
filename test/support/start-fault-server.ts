/**
 * Starts test/support/fault-server.mjs over HTTP, and starts it again where it was.
 * Owns: its process. Refuses: what it answers.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerAddress } from '../../src/tools/mcp/server-address.ts';

const faultServer = fileURLToPath(new URL('./fault-server.mjs', import.meta.url));

export type HttpForm = 'json' | 'events' | 'sse';
export type Form = 'stdio' | HttpForm;

/** The server as a process of the toolbox's own. */
export function overStdio(odd = ''): ServerAddress {
  return {
    transport: 'stdio',
    command: process.execPath,
    args: [faultServer, 'stdio', '0', odd],
    env: {},
    patience: 20_000,
  };
}

export interface FaultServer {
  address: ServerAddress;
  port: number;
  kill: () => Promise<void>;
  /** Starts another one at the same address; `odd` where it is odd in another way. */
  restart: (odd?: string) => Promise<void>;
}

export async function startFaultServer(
  form: HttpForm,
  odd = '',
  env: Record<string, string> = {},
): Promise<FaultServer> {
  const start = async (port: number, how = odd) => {
    const child = spawn(process.execPath, [faultServer, form, String(port), how], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, port: Number(said.toString()) };
  };
  let running = await start(0);
  const { port } = running;
  const kill = async (): Promise<void> => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return;
    running.child.kill('SIGKILL');
    await once(running.child, 'exit');
  };
  return {
    address: {
      transport: form === 'sse' ? 'sse' : 'http',
      url: `http://127.0.0.1:${port}/`,
      headers: {},
      patience: 20_000,
    },
    port,
    kill,
    restart: async (how) => {
      await kill();
      running = await start(port, how);
    },
  };
}
