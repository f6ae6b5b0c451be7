/**
 * A redis-server of a test's own that can be killed and started again on the same port and folder.
 * Owns: its process. Refuses: any other Redis.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { RedisStore } from '../../src/store/redis-store.ts';
import { until } from './until.ts';

export interface RedisProcess {
  url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Durable: every acknowledged write is on the disk before its answer. */
export async function startRedis(folder: string): Promise<RedisProcess> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--save',
      '',
      '--dir',
      folder,
    ];
    child = spawn('redis-server', args, { stdio: 'ignore' });
    const probe = new RedisStore({ url });
    await until('redis to answer', () =>
      probe.now().then(
        () => true,
        () => false,
      ),
    );
    await probe.close();
  };
  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await start();
  return { url, start, kill, stop: kill };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
