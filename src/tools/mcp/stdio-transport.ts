/**
 * A server that runs as a process of ours and speaks JSON-RPC by lines, as the MCP specification's stdio transport says.
 * Owns: the process, turns for other work while much arrives, the bound of one message, and what is known when it dies.
 * Refuses: ending a server because one answer was too large.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { getDefaultEnvironment } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { messageOf } from '../../errors.ts';
import { SessionGone, tooLargeMessage } from './call-fault.ts';
import { LastWords } from './last-words.ts';
import { type Frame, Frames } from './frames.ts';
import { readMessage } from './read-message.ts';
import type { StdioAddress } from './server-address.ts';

/** ms of reading before other work gets a turn. */
const sliceMs = 10;
/** ms that a process gets to end by itself, and again after it was told to. */
const endWithin = 1_000;
/** ms after its end in which what it had written may still arrive; a child of it may hold the pipe for ever. */
const drainWithin = 300;
/** Bytes of one message that are dropped before the server itself is ended. */
const mostDropped = 1024 ** 3;

type Process = ChildProcessByStdio<Writable, Readable, Readable>;

export class StdioTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #address: StdioAddress;
  readonly #frames: Frames;
  readonly #words = new LastWords();
  /** Requests of ours that were not answered yet. */
  readonly #open = new Set<string | number>();
  #process: Process | null = null;
  #ended: string | null = null;
  #closing = false;

  /** @param most bytes of one message */
  constructor(address: StdioAddress, most: number) {
    this.#address = address;
    this.#frames = new Frames('line', most);
  }

  /** Why the process is gone, with its last words; null while it runs, and when it was we who ended it. */
  get ended(): string | null {
    return this.#ended;
  }

  async start(): Promise<void> {
    const { command, args, env } = this.#address;
    const child = spawn(command, args, {
      env: { ...getDefaultEnvironment(), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    child.stdin.on('error', () => undefined);
    child.stdout.on('error', () => undefined);
    child.stderr.on('data', (chunk: Buffer) => this.#words.hear(chunk));
    child.stderr.on('error', () => undefined);
    await once(child, 'spawn');
    this.#process = child;
    const read = this.#read(child).catch((error: unknown) => this.onerror?.(new Error(messageOf(error))));
    child.once('exit', (code, signal) => {
      void Promise.race([read, pause(drainWithin)]).then(() => this.#end(child, signal ?? `code ${code}`));
    });
  }

  /** Resolves when the pipe took it. Rejects with `SessionGone` when the server surely read none of it. */
  async send(message: JSONRPCMessage): Promise<void> {
    const child = this.#process;
    if (!child?.stdin.writable || child.exitCode !== null || child.signalCode !== null)
      throw new SessionGone(this.#ended ?? 'the process is gone');
    if ('id' in message && 'method' in message) this.#open.add(message.id);
    await new Promise<void>((resolve, reject) => {
      child.stdin.write(`${JSON.stringify(message)}\n`, (error) => {
        // The pipe's other end was closed: the line's end never got there.
        if (error) reject(new SessionGone(`the process does not read (${messageOf(error)})`));
        else resolve();
      });
    });
  }

  async close(): Promise<void> {
    this.#closing = true;
    const child = this.#process;
    if (!child) return;
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve();
    child.stdin.end();
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const ended = await Promise.race([gone.then(() => true), pause(endWithin, false, { ref: false })]);
      if (ended) break;
      child.kill(signal);
    }
    this.#end(child, 'closed');
  }

  async #read(child: Process): Promise<void> {
    let since = performance.now();
    for await (const chunk of child.stdout) {
      for (const frame of this.#frames.take(chunk as Buffer)) {
        await this.#take(frame);
        if (performance.now() - since < sliceMs) continue;
        await turn();
        since = performance.now();
      }
      if (this.#frames.size > mostDropped) return void this.close();
    }
  }

  async #take(frame: Frame): Promise<void> {
    if ('large' in frame) return this.#refuse(frame);
    const message = await readMessage(frame.bytes);
    if (message === null) return;
    if ('id' in message && !('method' in message)) this.#open.delete(message.id as string | number);
    this.onmessage?.(message);
  }

  /** The call that it would have answered is told, and it alone. */
  #refuse({ large, ended }: Extract<Frame, { large: unknown }>): void {
    const only = ended && this.#open.size === 1 ? [...this.#open][0] : undefined;
    const id = large.idOf(ended) ?? only;
    if (id === undefined || !this.#open.delete(id)) return;
    this.onmessage?.(tooLargeMessage(id, large.start()));
  }

  #end(child: Process, how: string): void {
    if (this.#process !== child) return;
    this.#process = null;
    child.stdout.destroy();
    child.stderr.destroy();
    if (!this.#closing) {
      const said = this.#words.quote();
      this.#ended = `its process ended (${how})${said === '' ? ' and said nothing' : `: ${said}`}`;
    }
    this.onclose?.();
  }
}
