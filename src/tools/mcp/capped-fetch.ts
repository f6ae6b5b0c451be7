/**
 * `fetch` for the MCP transports over HTTP that counts what arrives and cuts it off, as the stdio reader does.
 * Owns: the bound, and what stands in an answer's place when it was larger: a JSON-RPC error with `tooLargeCode` for the
 * one request that asked. Refuses: reading messages; an event is handed on whole, because the SDK's reader looks through
 * all that it holds again for each piece.
 */
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';

/** Bytes that one answer may have; the stdio reader of the SDK has the same bound. */
export const largestAnswer = 10 * 1024 * 1024;
/** In the range that JSON-RPC leaves to implementations, and none that the SDK uses. */
export const tooLargeCode = -32_050;

export interface Cap {
  /** Bytes. */
  most: number;
  /** Told when a stream that answers no one request, the one that a server pushes, sent a larger event. */
  onTooLarge: () => void;
}

export function cappedFetch({ most, onTooLarge }: Cap): FetchLike {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (response.body === null) return response;
    const instead = errorFor(init);
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    // What is handed on is neither packed any more nor of that length.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    if (headers.get('content-type')?.startsWith('text/event-stream')) {
      const events = wholeEvents(most, instead, onTooLarge);
      return new Response(response.body.pipeThrough(events), { status, statusText, headers });
    }
    const body = await bytesWithin(response.body, most);
    if (body !== null) return new Response(body, { status, statusText, headers });
    return new Response(instead ?? '', { status, headers: { 'content-type': 'application/json' } });
  };
}

/** The JSON-RPC error for the request in a body that we sent; null when it asks for no answer. */
function errorFor(init: RequestInit | undefined): string | null {
  if (typeof init?.body !== 'string') return null;
  const { id } = JSON.parse(init.body) as { id?: string | number };
  if (id === undefined) return null;
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code: tooLargeCode, message: 'output too large' } });
}

/** All bytes of a body, joined once; null as soon as there are more than `most`, and then the rest is never read. */
async function bytesWithin(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Server-sent events, each handed on whole. The answer to a request may have `most` bytes in all, and `instead` follows
 * when it has more; a stream without an end may have `most` an event, and fails when it has more.
 */
function wholeEvents(most: number, instead: string | null, onTooLarge: () => void) {
  let held: Uint8Array[] = [];
  let size = 0;
  let lineLength = 0;
  let afterReturn = false;

  /** The offset behind the last event that ends in the chunk; 0 when none does. */
  const endOfEvents = (chunk: Uint8Array): number => {
    let end = 0;
    for (const [at, byte] of chunk.entries()) {
      const closes = byte === carriageReturn || (byte === lineFeed && !afterReturn);
      if (closes && lineLength === 0) end = at + 1;
      if (closes) lineLength = 0;
      else if (byte !== lineFeed) lineLength += 1;
      afterReturn = byte === carriageReturn;
    }
    return end;
  };

  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      const end = endOfEvents(chunk);
      if (size > most && (instead !== null || end === 0)) {
        held = [];
        if (instead === null) {
          onTooLarge();
          controller.error(new Error('output too large'));
        } else {
          controller.enqueue(Buffer.from(`\n\nevent: message\ndata: ${instead}\n\n`));
          controller.terminate();
        }
        return;
      }
      if (end === 0) {
        held.push(chunk);
        return;
      }
      controller.enqueue(Buffer.concat([...held, chunk.subarray(0, end)]));
      held = [chunk.subarray(end)];
      if (instead === null) size = chunk.length - end;
    },
    flush(controller) {
      if (held.length > 0) controller.enqueue(Buffer.concat(held));
    },
  });
}
