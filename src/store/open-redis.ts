/**
 * A private Redis on the loopback for those who brought none: the demo, investigate, tests.
 * Owns: starting redis-server durably in its own folder, adopting one that an ended process left behind, ending it when
 * its last user stops. Refuses: touching any Redis that it did not start; a password and the pidfile tell which is ours.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AuraError } from '../errors.ts';
import { closeAll, openPrivate } from '../local/private-folder.ts';
import { isAlive } from './lock-file.ts';

export interface PrivateRedis {
  url: string;
  /** The server's process. */
  pid: number;
  /** Ends the server when no other living process uses it. */
  stop(): Promise<void>;
}

interface Instance {
  pid: number;
  port: number;
  password: string;
}

/** True when `redis-server` is on the PATH. */
export function hasRedisServer(): boolean {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Starts or adopts the Redis of this folder. Rejects with `redis-not-started` when it does not answer within 10 s. */
export async function startPrivateRedis({ folder }: { folder: string }): Promise<PrivateRedis> {
  await openPrivate(join(folder, 'users'));
  await closeAll(folder);
  const user = join(folder, 'users', `${process.pid}.${randomBytes(4).toString('hex')}`);
  writeFileSync(user, '', { mode: 0o600 });
  try {
    const left = readInstance(folder);
    const instance = (left && (await adopt(folder, left))) ?? (await launch(folder, left));
    return {
      url: `redis://:${instance.password}@127.0.0.1:${instance.port}`,
      pid: instance.pid,
      stop: async () => {
        rmSync(user, { force: true });
        // Whichever runs now: another user may have started it again after a kill.
        const current = readInstance(folder);
        if (current && !isUsed(folder)) await end(folder, current.pid);
      },
    };
  } catch (cause) {
    rmSync(user, { force: true });
    throw cause;
  }
}

/** The server that the pidfile names, when it lives and answers to our password; else what is left of it is ended. */
async function adopt(folder: string, instance: Instance): Promise<Instance | null> {
  if (!isAlive(instance.pid)) return null;
  if (await answers(instance, 2_000)) return instance;
  if (isRedis(instance.pid)) await end(folder, instance.pid);
  return null;
}

/** Where one was killed, the next takes its port and password, so that those who were connected find it again. */
async function launch(folder: string, left: Instance | null): Promise<Instance> {
  let said = '';
  for (let attempt = 0; attempt < 4; attempt++) {
    const fresh = async () => ({ port: await freePort(), password: randomBytes(18).toString('base64url') });
    const instance = { ...(attempt === 0 && left ? left : await fresh()), pid: 0 };
    const server = serve(folder, instance);
    if (server.pid !== undefined) {
      instance.pid = server.pid;
      writeFileSync(pidfile(folder), JSON.stringify(instance), { mode: 0o600 });
      if (await Promise.race([answers(instance, 10_000), server.gone.then(() => false)])) return instance;
      await end(folder, server.pid);
    }
    said = (await server.gone) || lastLine(join(folder, 'redis.log'));
  }
  throw new AuraError({
    code: 'redis-not-started',
    userMessage: `redis-server could not be started in ${folder} (${said}). Install it, or set REDIS_URL to a running one.`,
  });
}

/** Runs the server apart from this process. `gone` says why it could not be run, or '' when it ended. */
function serve(folder: string, instance: Instance): { pid: number | undefined; gone: Promise<string> } {
  const log = openSync(join(folder, 'redis.log'), 'w', 0o600);
  // What the server writes takes its rights from its umask.
  const server = spawn('sh', ['-c', 'umask 077 && exec redis-server -'], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  const gone = new Promise<string>((resolve) => {
    server.on('error', (error) => resolve(error.message));
    server.on('exit', () => resolve(''));
  });
  // Settings come over stdin: on the command line everybody could read the password.
  server.stdin?.on('error', () => {});
  server.stdin?.end(settings(folder, instance));
  server.unref();
  return { pid: server.pid, gone };
}

function lastLine(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
}

function settings(folder: string, { port, password }: Instance): string {
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass ${password}`,
    `dir ${JSON.stringify(folder)}`,
    'daemonize no',
    'appendonly yes',
    'appendfsync always',
    'save ""',
    'maxmemory-policy noeviction',
    '',
  ].join('\n');
}

function pidfile(folder: string): string {
  return join(folder, 'redis.json');
}

function readInstance(folder: string): Instance | null {
  try {
    const { pid, port, password } = JSON.parse(readFileSync(pidfile(folder), 'utf8')) as Partial<Instance>;
    return pid && port && password ? { pid, port, password } : null;
  } catch {
    return null;
  }
}

/** Files of users whose process died are taken away on the way. */
function isUsed(folder: string): boolean {
  const users = join(folder, 'users');
  if (!existsSync(users)) return false;
  let used = false;
  for (const name of readdirSync(users)) {
    if (isAlive(Number.parseInt(name, 10))) used = true;
    else rmSync(join(users, name), { force: true });
  }
  return used;
}

/** TERM, then KILL after 3 s; the append-only file is complete at any moment. */
async function end(folder: string, pid: number): Promise<void> {
  for (let waited = 0; isAlive(pid) && waited < 6_000; waited += 10) {
    if (waited === 0) signal(pid, 'SIGTERM');
    if (waited === 3_000) signal(pid, 'SIGKILL');
    await sleep(10);
  }
  if (readInstance(folder)?.pid === pid) rmSync(pidfile(folder), { force: true });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}

function isRedis(pid: number): boolean {
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes('redis') ?? false;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Asks until it says PONG to our password: a raw line, because a client would log and retry in its own way. */
async function answers({ port, password }: Instance, patience: number): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    const reply = await ask(port, `AUTH ${password}\r\nPING\r\n`);
    if (reply.includes('+PONG')) return true;
    if (reply.includes('WRONGPASS')) return false;
    await sleep(5);
  }
  return false;
}

async function ask(port: number, line: string): Promise<string> {
  return new Promise((resolve) => {
    let reply = '';
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 500 }, () => socket.write(line));
    const finish = () => {
      socket.destroy();
      resolve(reply);
    };
    socket.on('data', (data) => {
      reply += data.toString();
      if (reply.split('\r\n').length > 2) finish();
    });
    socket.on('timeout', finish);
    socket.on('error', finish);
    socket.on('close', finish);
  });
}
