/**
 * One process of the shop: spawned from source, told its settings over IPC, its log lines handed on, its end reported.
 * Owns: the child process. Refuses: deciding what should run; the fleet does.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AuraError } from '../../errors.ts';
import type { FromProcess, ServiceSettings, ToProcess } from './process/protocol.ts';

const BOOT = fileURLToPath(new URL('./process/boot.cjs', import.meta.url));

/** Small heaps: a shop process holds little, and what it frees should go back. */
const NODE_FLAGS = ['--max-semi-space-size=2', '--max-old-space-size=256'];

/** What each kind of process needs from its packages, loaded ahead of the TypeScript loader. */
const PACKAGES = {
  service: [
    '@opentelemetry/api',
    '@opentelemetry/exporter-metrics-otlp-http',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/sdk-metrics',
    '@opentelemetry/sdk-node',
  ],
  load: [],
};

const START_TIMEOUT = 90_000;
const END_TIMEOUT = 6000;

export interface MemberEvents {
  onLine(line: string, stream: 'stdout' | 'stderr'): void;
  /** Called once, also when the end was asked for. */
  onExit(member: Member, code: number | null, signal: NodeJS.Signals | null): void;
}

export class Member {
  readonly name: string;
  readonly child: ChildProcess;
  readonly startedAt = Date.now();
  #port = 0;
  #ended: Promise<void>;

  /** @param temporary where compiled code is kept, for all processes of the shop */
  constructor(name: string, entry: 'service' | 'load', temporary: string, events: MemberEvents) {
    this.name = name;
    const file = fileURLToPath(new URL(`./process/${entry}.ts`, import.meta.url));
    // A bare environment: what the driver inherited must not change how the shop behaves.
    this.child = spawn(process.execPath, [...NODE_FLAGS, BOOT, file, ...PACKAGES[entry]], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { TMPDIR: temporary },
    });
    for (const stream of ['stdout', 'stderr'] as const) {
      const source = this.child[stream];
      if (source) createInterface({ input: source }).on('line', (line) => events.onLine(line, stream));
    }
    this.#ended = new Promise((resolve) => {
      this.child.once('exit', (code, signal) => {
        resolve();
        events.onExit(this, code, signal);
      });
    });
    this.child.on('error', () => undefined);
  }

  get port(): number {
    return this.#port;
  }

  get ready(): boolean {
    return this.#port > 0 && this.child.exitCode === null && this.child.signalCode === null;
  }

  tell(message: ToProcess): void {
    if (this.child.connected) this.child.send(message, () => undefined);
  }

  /** Resolves when the process has loaded its code and, given settings, listens. */
  async start(settings?: ServiceSettings): Promise<void> {
    await this.#hear('loaded');
    if (settings === undefined) return;
    const ready = this.#hear('ready');
    this.tell({ type: 'start', settings });
    const message = await ready;
    if (message.type === 'ready') this.#port = message.port;
  }

  /** Lets it finish what it has, then makes sure that it is gone. */
  async end(): Promise<void> {
    this.tell({ type: 'drain' });
    const timer = setTimeout(() => this.kill(), END_TIMEOUT);
    await this.#ended;
    clearTimeout(timer);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  async gone(): Promise<void> {
    await this.#ended;
  }

  #hear(type: FromProcess['type']): Promise<FromProcess> {
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        settle();
        reject(
          new AuraError({
            code: 'shop-process-not-ready',
            userMessage: `The shop's process ${this.name} did not get ready. Close other programs and start the demo again.`,
            retryable: true,
          }),
        );
      };
      const listen = (message: FromProcess): void => {
        if (message.type !== type) return;
        settle();
        resolve(message);
      };
      const timer = setTimeout(fail, START_TIMEOUT);
      const settle = (): void => {
        clearTimeout(timer);
        this.child.off('message', listen);
        this.child.off('exit', fail);
      };
      this.child.on('message', listen);
      this.child.on('exit', fail);
    });
  }
}
