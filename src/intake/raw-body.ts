/**
 * Reads a request's body as it was sent, so that a signature over it can be checked.
 * Owns: the bound on size and on time. Refuses: parsing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type RawBody = { ok: true; body: Buffer } | { ok: false; status: 408 | 413 };

/** `most` in bytes, `within` in ms. A request that breaks off is answered by nobody and reads as too slow. */
export function readRawBody(request: IncomingMessage, most: number, within: number): Promise<RawBody> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const end = (result: RawBody): void => {
      clearTimeout(timer);
      request.off('data', take).off('end', whole).off('error', broken).off('close', broken);
      if (!result.ok) request.resume();
      resolve(result);
    };
    const take = (part: Buffer): void => {
      size += part.length;
      if (size > most) end({ ok: false, status: 413 });
      else parts.push(part);
    };
    const whole = (): void => end({ ok: true, body: Buffer.concat(parts, size) });
    const broken = (): void => end({ ok: false, status: 408 });
    const timer = setTimeout(broken, within);
    request.on('data', take).on('end', whole).on('error', broken).on('close', broken);
  });
}

/** Answers once; a connection that is gone is left alone. */
export function answer(
  response: ServerResponse,
  status: number,
  body = '',
  headers: Record<string, string> = {},
): void {
  if (response.headersSent || response.writableEnded) return;
  // What was not read of a refused body would otherwise be taken for the next request.
  const close = status === 408 || status === 413 ? { connection: 'close' } : {};
  response
    .writeHead(status, { ...(body ? { 'content-type': 'application/json' } : {}), ...close, ...headers })
    .end(body);
}
