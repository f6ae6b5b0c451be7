/**
 * One connection to Redis that answers soon: yes, no, or "unreachable", never later.
 * Owns: reconnecting forever, the deadline of a call, trying again what is safe to repeat, the error's words.
 * Refuses: queueing calls while Redis is away; who calls decides what to do meanwhile.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { AuraError, messageOf } from '../errors.ts';
import { passwordRefusal } from './password-refusal.ts';

export interface RedisConnectionOptions {
  url: string;
  /** Longest time of one call, ms. */
  timeout?: number;
}

export class RedisConnection {
  readonly #client: Redis;
  readonly #timeout: number;
  readonly #shas = new Map<string, string>();
  #downSince: number | null = performance.now();
  #lastError: unknown;
  #closed = false;

  constructor({ url, timeout = 1_800 }: RedisConnectionOptions) {
    this.#timeout = timeout;
    this.#client = new Redis(url, {
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      connectTimeout: timeout,
      socketTimeout: timeout,
      retryStrategy: (times) => Math.min(25 * times, 400),
    });
    this.#client.on('error', (error: unknown) => {
      this.#lastError = error;
    });
    this.#client.on('close', () => {
      this.#downSince ??= performance.now();
    });
    this.#client.on('ready', () => {
      this.#downSince = null;
    });
  }

  /**
   * Runs `send` before the deadline. When the connection dies under it, it is run again with `again` true, so it must be
   * safe to repeat. Rejects with `store-unreachable`, `store-refused` (Redis answered with an error) or, when it may
   * have taken effect, with `unsure`.
   */
  async call<T>(
    send: (client: Redis, again: boolean) => Promise<T>,
    unsure: 'store-unreachable' | 'store-unsure' = 'store-unreachable',
  ): Promise<T> {
    const deadline = performance.now() + this.#timeout;
    let again = false;
    for (;;) {
      if (!(await this.#ready(deadline))) throw this.#gone(again ? unsure : 'store-unreachable');
      try {
        return await before(deadline, send(this.#client, again));
      } catch (error) {
        if (isReply(error)) throw refused(error);
        this.#lastError = error;
        again = true;
      }
      await sleep(10);
    }
  }

  /** Runs a Lua script by its hash, sending its text only when Redis does not know it (new, or restarted). */
  async script(client: Redis, text: string, key: string, args: (string | number)[]): Promise<unknown> {
    let sha = this.#shas.get(text);
    if (!sha) {
      sha = createHash('sha1').update(text).digest('hex');
      this.#shas.set(text, sha);
    }
    try {
      return await client.evalsha(sha, 1, key, ...args);
    } catch (error) {
      if (!isReply(error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return await client.eval(text, 1, key, ...args);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#client.status === 'ready') await before(performance.now() + 500, this.#client.quit()).catch(() => {});
    this.#client.disconnect();
  }

  /** Waits for a connection: for all of the call's time at first, shortly when Redis has been away for a while. */
  async #ready(deadline: number): Promise<boolean> {
    while (this.#client.status !== 'ready') {
      const now = performance.now();
      const patience = (this.#downSince ?? now) + 1_000;
      if (this.#closed || now >= deadline || now >= patience) return false;
      await sleep(10);
    }
    return performance.now() < deadline;
  }

  #gone(code: 'store-unreachable' | 'store-unsure'): AuraError {
    const refusal = passwordRefusal(messageOf(this.#lastError));
    if (refusal !== null && code === 'store-unreachable' && !this.#closed)
      return wantsPassword(refusal, this.#lastError);
    return new AuraError({
      code,
      retryable: true,
      userMessage: this.#closed
        ? 'The store was closed. Start Aura again.'
        : 'Redis cannot be reached. Check that it runs and that REDIS_URL points to it; Aura tries again by itself.',
      cause: this.#lastError,
    });
  }
}

function isReply(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ReplyError';
}

/** Tried again all the same: a password may be changed while we run. */
function wantsPassword(refusal: string, cause: unknown): AuraError {
  return new AuraError({ code: 'redis-password', retryable: true, userMessage: `${refusal}.`, cause });
}

function refused(cause: Error): AuraError {
  const refusal = passwordRefusal(cause.message);
  if (refusal !== null) return wantsPassword(refusal, cause);
  return new AuraError({
    code: 'store-refused',
    retryable: true,
    userMessage: `Redis refused a command (${cause.message.slice(0, 200)}). Check its memory, its disk and its role.`,
    cause,
  });
}

/** The promise's value, or a rejection at the deadline (performance.now() ms). */
async function before<T>(deadline: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), Math.max(0, deadline - performance.now()));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
