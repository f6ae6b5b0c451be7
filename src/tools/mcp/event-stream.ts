/**
 * A stream of server-sent events (WHATWG HTML, section 9.2) read for its JSON-RPC messages, each bounded while it arrives.
 * Owns: handing messages on at once, and telling whoever waits when the stream ended without the answer.
 * Refuses: reconnecting; the SDK's reader does that and is handed ids and intervals, but no messages.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { errorMessage, lostCode, tooLargeMessage } from './call-fault.ts';
import { Frames } from './frames.ts';
import { readMessage } from './read-message.ts';

/** ms of reading before other work gets a turn. */
const sliceMs = 10;
/** Bytes of one event that are dropped before the stream itself is ended. */
const mostDropped = 1024 ** 3;

export interface EventsOf {
  /** Bytes of one event. */
  most: number;
  /** The request that the stream answers; null for a stream on which a server pushes. */
  id: string | number | null;
  deliver: (message: JSONRPCMessage) => void;
  /** Told the id of an event, from which the stream can be taken up again. */
  onEventId: (id: string) => void;
}

/** The same stream for the SDK's reader, without what was delivered. */
export function readEvents(body: ReadableStream<Uint8Array>, of: EventsOf): ReadableStream<Uint8Array> {
  return ReadableStream.from(pass(body, of));
}

async function* pass(body: ReadableStream<Uint8Array>, of: EventsOf): AsyncGenerator<Uint8Array> {
  const { most, id, deliver } = of;
  const frames = new Frames('empty-line', most);
  let resumable = false;
  // The SDK takes a session's id from the headers first.
  await turn();
  let since = performance.now();
  try {
    for await (const chunk of body) {
      for (const frame of frames.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))) {
        if ('large' in frame) {
          const whose = id ?? frame.large.idOf(frame.ended);
          if (whose !== null) deliver(tooLargeMessage(whose, frame.large.start()));
          if (id !== null) return void (yield answered(id));
          continue;
        }
        if (performance.now() - since > sliceMs) {
          await turn();
          since = performance.now();
        }
        const event = fieldsOf(frame.bytes);
        if (event.id !== undefined) {
          resumable = true;
          of.onEventId(event.id);
        }
        const message = event.isMessage && event.data.length > 0 ? await readMessage(event.data) : null;
        if (!event.isMessage) yield Buffer.concat([frame.bytes, Buffer.from('\n\n')]);
        else if (event.rest !== '') yield Buffer.from(`${event.rest}data:\n\n`);
        if (message === null) continue;
        deliver(message);
        if (id !== null && 'id' in message && message.id === id && !('method' in message))
          return void (yield answered(id));
      }
      if (frames.size > mostDropped) throw new Error('an event without an end');
    }
  } catch (error) {
    // The SDK's reader takes a broken stream up again where it can.
    if (resumable || id === null) throw error;
  }
  if (id !== null && !resumable) deliver(errorMessage(id, lostCode, 'the connection ended before the answer came'));
}

/** For the SDK's reader, which would otherwise ask for the rest of a stream that has done its work. */
function answered(id: string | number): Uint8Array {
  return Buffer.from(`data: ${JSON.stringify({ jsonrpc: '2.0', id, result: {} })}\n\n`);
}

interface EventFields {
  isMessage: boolean;
  data: Buffer;
  id?: string;
  /** Lines that say where and when to go on. */
  rest: string;
}

function fieldsOf(bytes: Buffer): EventFields {
  const data: Buffer[] = [];
  let isMessage = true;
  let id: string | undefined;
  let rest = '';
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(10, from);
    const end = feed === -1 ? bytes.length : feed;
    const line = bytes.subarray(from, end > from && bytes[end - 1] === 13 ? end - 1 : end);
    from = end + 1;
    const colon = line.indexOf(58);
    const name = line.toString('latin1', 0, colon === -1 ? line.length : Math.min(colon, 16));
    const value =
      colon === -1 ? line.subarray(line.length) : line.subarray(line[colon + 1] === 32 ? colon + 2 : colon + 1);
    if (name === 'data') data.push(...(data.length > 0 ? [Buffer.from('\n')] : []), value);
    if (name === 'event') isMessage = value.length === 0 || value.toString('utf8') === 'message';
    if (name === 'id') id = value.toString('utf8');
    if (name === 'id' || name === 'retry') rest += `${line.toString('utf8')}\n`;
  }
  return { isMessage, data: Buffer.concat(data), ...(id === undefined ? {} : { id }), rest };
}
