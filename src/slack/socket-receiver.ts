/**
 * Takes Slack's events and interactions over Socket Mode and acks after the commit.
 * Owns: the connection and when an envelope is acked. Refuses: reconnecting; the SDK does.
 *
 * An envelope that could not be committed is not acked; Slack then delivers it again.
 */
import type { App, Receiver } from '@slack/bolt';
import { type Logger, SocketModeClient } from '@slack/socket-mode';
import type { WebClientOptions } from '@slack/web-api';

export interface SocketReceiverOptions {
  appToken: string;
  clientOptions?: Omit<WebClientOptions, 'logger' | 'logLevel'>;
  logger?: Logger;
  log?: (line: string) => void;
}

interface Envelope {
  ack: (reply?: unknown) => Promise<void>;
  type: string;
  body: Record<string, unknown>;
  retry_num?: number;
  retry_reason?: string;
}

export class SocketReceiver implements Receiver {
  readonly #client: SocketModeClient;
  readonly #log: (line: string) => void;
  readonly #running = new Set<Promise<void>>();
  #app: App | null = null;

  constructor({ appToken, clientOptions, logger, log }: SocketReceiverOptions) {
    this.#log = log ?? (() => {});
    this.#client = new SocketModeClient({ appToken, clientOptions, logger });
    this.#client.on('slack_event', (envelope: Envelope) => {
      const task = this.#take(envelope)
        .catch((error: unknown) => this.#log(`envelope not acked: ${String(error)}`))
        .finally(() => this.#running.delete(task));
      this.#running.add(task);
    });
  }

  init(app: App): void {
    this.#app = app;
  }

  async start(): Promise<void> {
    await this.#client.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running);
    await this.#client.disconnect();
  }

  async #take({ ack, type, body, retry_num, retry_reason }: Envelope): Promise<void> {
    const isEvent = type === 'events_api';
    let acked = false;
    const once = async (reply?: unknown): Promise<void> => {
      if (acked) return;
      acked = true;
      await ack(reply);
    };
    await this.#app?.processEvent({
      body,
      retryNum: retry_num,
      retryReason: retry_reason,
      ack: async (reply?: unknown) => {
        if (!isEvent) await once(reply);
      },
    });
    await once();
  }
}
