/**
 * The transport of MCP's older revisions: requests over HTTP, answers on one stream of their own.
 * Owns: its end when that stream broke, which comes after the word on what is being sent. Refuses: opening the stream
 * again, as the SDK would: the server at its other end does not know this session any more.
 */
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/** ms in which a request that is being sent hears what became of it; below the 3 s after which the SDK opens the stream. */
const sendWithin = 2_000;

export class OlderTransport extends SSEClientTransport {
  #sending = 0;
  #isBroken = false;

  override async send(message: JSONRPCMessage): Promise<void> {
    this.#sending += 1;
    try {
      await super.send(message);
    } finally {
      this.#sending -= 1;
      this.#closeIfSent();
    }
  }

  /** A request that is told that it reached nobody can be made again; one that the end cuts off cannot. */
  closeWhenSent(): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    setTimeout(() => void this.close(), sendWithin).unref();
    this.#closeIfSent();
  }

  #closeIfSent(): void {
    if (!this.#isBroken) return;
    // Whoever was refused hears it first, and another request may have begun by then.
    setImmediate(() => {
      if (this.#sending === 0) void this.close();
    });
  }
}
