/**
 * Bytes to a JSON-RPC message, with what careless servers leave out put right so that the request is not left waiting.
 * Owns: telling a message from other output, and dropping notifications that nobody here hears before they cost more.
 * Refuses: checking results; whoever asked does.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { ErrorCode, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { largeJson } from '../large-json.ts';
import { takeApart } from '../large-json-thread.ts';
import { errorMessage, lostCode } from './call-fault.ts';
import { parseJson } from '../../run/servers/parse-json.ts';

const heard = new Set(['notifications/progress', 'notifications/tools/list_changed', 'notifications/cancelled']);
/** The SDK's client uses these for what happens on this side; a server's own must not be taken for them. */
const ours: ReadonlySet<unknown> = new Set([ErrorCode.ConnectionClosed, ErrorCode.RequestTimeout]);
const serversOwn = -32_060;

/** The message, or null where the bytes are none that anybody here reads. */
export async function readMessage(bytes: Buffer): Promise<JSONRPCMessage | null> {
  try {
    if (bytes.length <= largeJson) return messageFrom(parseJson(bytes.toString('utf8')));
    await turn();
    return await largeMessage(bytes);
  } catch {
    return null;
  }
}

/** One whose structured result is left as text. Where the thread fails, it is read here: whoever asked waits for it. */
async function largeMessage(bytes: Buffer): Promise<JSONRPCMessage | null> {
  const apart = await takeApart(bytes);
  if (!apart) return messageFrom(parseJson(bytes.toString('utf8')));
  const message = messageFrom(apart.message);
  if (apart.structured && message && 'result' in message) message.result['structuredContent'] = apart.structured;
  return message;
}

function messageFrom(raw: unknown): JSONRPCMessage | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const { id, method, result, error } = raw as Record<string, unknown>;
  if (typeof method === 'string' && id === undefined && !heard.has(method)) return null;
  if (typeof method === 'string') return { ...raw, jsonrpc: '2.0' } as JSONRPCMessage;
  if (typeof id !== 'string' && typeof id !== 'number') return null;
  if (typeof error === 'object' && error !== null) {
    const { code, message } = error as Record<string, unknown>;
    const number = Number.isSafeInteger(code) && !ours.has(code) ? (code as number) : serversOwn;
    const text = typeof message === 'string' && message.trim() !== '' ? message : 'an error without a reason';
    return { jsonrpc: '2.0', id, error: { ...error, code: number, message: text } };
  }
  if (typeof result === 'object' && result !== null) return { ...raw, jsonrpc: '2.0' } as JSONRPCMessage;
  return errorMessage(id, lostCode, 'the answer holds neither a result nor an error');
}
