/**
 * A model of the test's own behind a real HTTP server: OpenAI's chat completions and Anthropic's Messages, streamed where
 * that is asked for, as strict as the providers are, with faults on demand.
 * Owns: the server, a record of every request, and its count of tokens. Refuses: thinking; the script does.
 *
 *   const server = await startModelServer((before, body, seen) => ({ text: 'Hello.' }));
 *   // provider: openai, baseUrl: server.url — or provider: anthropic, baseUrl: server.anthropicUrl
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { ConversationTokens } from './model-server/conversation-tokens.ts';
import { anthropicWire } from './model-server/anthropic-wire.ts';
import { type Numbered, openAiWire, type Wire } from './model-server/openai-wire.ts';
import { type Fault, isRecord, type ScriptedReply, type SeenRequest, WireFault } from './model-server/script.ts';

export type { Fault, ScriptedReply, SeenMessage, SeenRequest } from './model-server/script.ts';

export interface ModelServer {
  /** For OpenAI's SDK. */
  url: string;
  /** For Anthropic's SDK. */
  anthropicUrl: string;
  /** Bodies as they came. */
  asked: string[];
  /** The same, read; without those that were refused by the server itself. */
  seen: SeenRequest[];
  /** Sums over all that was answered. */
  tokens: { input: number; output: number };
  close(): Promise<void>;
}

export interface ModelServerOptions {
  /** Another key is refused. */
  key?: string;
  /** Another model is refused. */
  model?: string;
  /** Tokens; more is refused in the provider's words. */
  window?: number;
  /** Fields of a body that this server does not know, and refuses. */
  unknown?: readonly string[];
  /** It answers with the whole, also where a stream was asked for. */
  neverStreams?: boolean;
  /** `asked` and `seen` stay empty: some ten thousand requests are held by nobody. */
  forgets?: boolean;
}

/** `reply` is asked with the number of requests before this one, its body, and the request read. */
export async function startModelServer(
  reply: (before: number, body: string, seen: SeenRequest) => ScriptedReply | Promise<ScriptedReply>,
  options: ModelServerOptions = {},
): Promise<ModelServer> {
  const asked: string[] = [];
  const seen: SeenRequest[] = [];
  const tokens = { input: 0, output: 0 };
  const counted = new ConversationTokens();
  let count = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const wire = request.url?.endsWith('/messages') ? anthropicWire : openAiWire;
    const before = count;
    count += 1;
    if (!options.forgets) asked.push(text);
    try {
      const one = readRequest(wire, request, text, before, options, counted);
      if (!options.forgets) seen.push(one);
      const scripted = await reply(before, text, one);
      await write(response, wire, one, scripted, options);
      if (scripted.fault) return;
      const { usage } = numbered(one, scripted);
      tokens.input += usage === 'none' ? one.tokens : usage.input;
      tokens.output += usage === 'none' ? 0 : usage.output;
    } catch (error) {
      if (!(error instanceof WireFault)) throw error;
      json(response, error.status, wire.refusal(error.status, error.type, error.message));
    }
  };
  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) json(response, 500, { error: { message: String(error), type: 'script_failed' } });
      else response.destroy();
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url: `${base}/v1`,
    anthropicUrl: base,
    asked,
    seen,
    tokens,
    close: async () => {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

function readRequest(
  wire: Wire,
  { headers }: IncomingMessage,
  text: string,
  before: number,
  { key: right, model, window, unknown = [] }: ModelServerOptions,
  counted: ConversationTokens,
): SeenRequest {
  const body: unknown = JSON.parse(text);
  if (!isRecord(body)) throw new WireFault(400, 'invalid_request_error', 'the body is no object');
  const given = headers['x-api-key'] ?? headers.authorization?.replace(/^Bearer /, '');
  const key = typeof given === 'string' ? given : null;
  if (right !== undefined && key !== right) throw new WireFault(401, 'authentication_error', 'invalid x-api-key');
  const odd = unknown.find((name) => Object.hasOwn(body, name));
  if (odd) throw new WireFault(400, 'invalid_request_error', `Unrecognized request argument supplied: ${odd}`);
  if (model !== undefined && body.model !== model)
    throw new WireFault(404, 'not_found_error', `The model \`${String(body.model)}\` does not exist`);
  const read = wire.read(body);
  const tokens = counted.of(read);
  if (window !== undefined && tokens + (read.maxTokens ?? 0) > window)
    throw new WireFault(
      400,
      wire === openAiWire ? 'context_length_exceeded' : 'invalid_request_error',
      wire === openAiWire
        ? `This model's maximum context length is ${window} tokens. However, your messages resulted in ${tokens} tokens.`
        : `prompt is too long: ${tokens} tokens > ${window} maximum`,
    );
  const protocol = wire === openAiWire ? 'openai' : 'anthropic';
  return { protocol, ...read, isStreamed: body.stream === true, key, tokens, body, before };
}

async function write(
  response: ServerResponse,
  wire: Wire,
  seen: SeenRequest,
  scripted: ScriptedReply,
  { neverStreams = false }: ModelServerOptions,
): Promise<void> {
  const { fault } = scripted;
  if (fault && 'silence' in fault) return;
  if (fault && 'html' in fault) {
    response.writeHead(fault.status ?? 200, { 'content-type': 'text/html' }).end(fault.html);
    return;
  }
  if (fault && 'status' in fault) {
    refuse(response, wire, fault);
    return;
  }
  const reply = numbered(seen, scripted);
  if (!seen.isStreamed || neverStreams) {
    json(response, 200, wire.whole(reply));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const events = wire.events(reply, seen.body);
  const most = fault ? eventsBefore(fault) : events.length;
  for (const event of events.slice(0, most)) response.write(event);
  if (!fault) response.end();
  else if ('errorAfter' in fault) response.end(wire.errorEvent(fault.type, fault.message));
  else if ('breakAfter' in fault) {
    if (fault.politely) response.end();
    else {
      // What was written goes out before the connection breaks.
      await new Promise((resolve) => response.write('\n', resolve));
      response.destroy();
    }
  }
}

function eventsBefore(fault: Fault): number {
  if ('silenceAfter' in fault) return fault.silenceAfter;
  if ('breakAfter' in fault) return fault.breakAfter;
  return 'errorAfter' in fault ? fault.errorAfter : 0;
}

function refuse(
  response: ServerResponse,
  wire: Wire,
  fault: Extract<Fault, { status: number; message?: string }>,
): void {
  const { status, message = `status ${status}`, type = 'api_error', headers = {}, raw } = fault;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (raw === undefined) json(response, status, wire.refusal(status, type, message));
  else response.writeHead(status, { 'content-type': 'text/plain' }).end(raw);
}

function numbered(seen: SeenRequest, scripted: ScriptedReply): Numbered {
  const { text = '', calls = [], thinking = '', isCut = false } = scripted;
  const written = calls.map(({ name, args }, index) => ({
    id: `call_${seen.before}_${index}`,
    name,
    args: typeof args === 'string' ? args : JSON.stringify(args),
  }));
  const output = countTokens(thinking + text + written.map(({ name, args }) => name + args).join(''));
  const usage = scripted.usage ?? { input: seen.tokens, output };
  return { id: `answer_${seen.before}`, model: seen.model, text, thinking, calls: written, isCut, usage };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
