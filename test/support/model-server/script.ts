/**
 * What a scripted model sees and what it answers, whatever the protocol.
 * Owns: those shapes. Refuses: any wire.
 */
export type SeenMessage =
  | { role: 'user'; text: string }
  | { role: 'assistant'; text: string; calls: { id: string; name: string; args: unknown }[] }
  | { role: 'tool'; results: { id: string; text: string; failed: boolean }[] };

/** One request, read. */
export interface SeenRequest {
  protocol: 'openai' | 'anthropic';
  model: string;
  system: string;
  /** Results of one turn stand together, in either protocol. */
  messages: SeenMessage[];
  tools: { name: string; description: string; schema: Record<string, unknown> }[];
  toolChoice: 'auto' | 'none' | { tool: string };
  maxTokens: number | null;
  isStreamed: boolean;
  key: string | null;
  /** o200k tokens of system, messages and tools, counted here. */
  tokens: number;
  /** As it came. */
  body: Record<string, unknown>;
  /** Requests before this one. */
  before: number;
}

export interface ScriptedReply {
  text?: string;
  calls?: { name: string; args: Record<string, unknown> | string }[];
  /** Thought before the answer. */
  thinking?: string;
  /** It ran out of tokens. */
  isCut?: boolean;
  /** Instead of what was counted. */
  usage?: { input: number; output: number; cachedInput?: number; cacheWrites?: number } | 'none';
  fault?: Fault;
}

export type Fault =
  /** A refusal; without a body the protocol's own form with `message`. */
  | { status: number; message?: string; type?: string; headers?: Record<string, string>; raw?: string }
  /** A page of a proxy. */
  | { html: string; status?: number }
  /** Nothing at all. */
  | { silence: 'before' }
  /** So many events, then nothing, with the connection open. */
  | { silenceAfter: number }
  /** So many events, then the connection is gone; `politely` it ends as if all were sent. */
  | { breakAfter: number; politely?: boolean }
  /** So many events, then an error of the provider within the stream. */
  | { errorAfter: number; type: string; message: string };

export type Script = (seen: SeenRequest) => ScriptedReply | Promise<ScriptedReply>;

/** A refusal that the server gives by itself, as the provider would. */
export class WireFault extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return recordsIn(value)
    .map((part) => (typeof part.text === 'string' ? part.text : ''))
    .join('\n');
}

/** So that streams come in pieces, as they do. */
export function pieces(text: string, length = 24): string[] {
  const all: string[] = [];
  for (let at = 0; at < text.length; at += length) all.push(text.slice(at, at + length));
  return all;
}
