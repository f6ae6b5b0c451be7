/**
 * What a tool is to the gate, and the port through which tools are reached.
 * Owns: names (`server.tool`), the shapes of a call and its raw result. Refuses: transports; tools/mcp has them.
 */
import type { IncidentId } from '../run/identity.ts';
import type { AskedPeople, ServerAnswer } from '../run/servers/server-question.ts';

export interface ToolSpec {
  /** `server.tool`, as policy, workflows and people name it. */
  name: string;
  server: string;
  /** The server's own name for it, sent back unchanged. */
  tool: string;
  description: string;
  /** JSON Schema of the arguments. */
  inputSchema: Record<string, unknown>;
  /** What the server says of itself; untrusted unless the server is trusted. */
  readOnlyHint: boolean;
  /** True unless the server says otherwise: the protocol's default, and the safe one. */
  destructiveHint: boolean;
  /** Hash of name, description, schema and annotations: a change makes a reviewed tool a write. */
  fingerprint: string;
  /** Its answers are short and read from what is kept already: they are neither distilled nor kept again. */
  keepsItself?: boolean;
}

/**
 * What is known of a call that did not succeed: surely never dispatched, so that it may be offered again; answered with
 * an error; or dispatched and never answered, so that a write's effect is not known.
 */
export type Did = 'not-run' | 'failed' | 'unknown';

/** What a tool answered beside text; the text names it. */
export interface ResultPart {
  /** As the text names it, and fit for the name of a note: letters, digits, `-`, `_` and `.`. */
  name: string;
  mediaType: string;
  /** Base64; absent where only `uri` says where it is. */
  data?: string;
  /** Where a resource is, in the server's own words; nothing reads it without being asked. */
  uri?: string;
}

/** What came back. A tool that fails is a result, not an exception. */
export interface RawResult {
  succeeded: boolean;
  /** Everything textual, joined; other content is named, and stands in `parts`. */
  text: string;
  /** The structured result when the tool gave one; a `LargeJson` where it is large. */
  structured?: unknown;
  /** Images, sound, files and links to resources. */
  parts?: readonly ResultPart[];
  /** What the server asked people meanwhile and what came of it, a sentence each. */
  asked?: readonly string[];
  /** Of a call that did not succeed; absent from toolboxes that only read, where a failure is an answer. */
  did?: Did;
  /** True when nothing came back, so that a write's effect is not known: `did` is `unknown`. */
  lost: boolean;
  /** True when it is lost because it was larger than is read; the same call would be again. */
  tooLarge?: boolean;
  /** What it began with, where it was too large and began with text. */
  start?: string;
}

export interface CallOptions {
  /** The incident that it is for; what reads an incident's own notes needs it. */
  incident?: IncidentId;
  signal: AbortSignal;
  /** ms without an answer or a sign of progress; progress that the server reports prolongs it. */
  timeout: number;
  /** ms in all, whatever progress is reported; four times `timeout` where absent. */
  longest?: number;
  /** Sent as `_meta`, e.g. the execution id as idempotency key. */
  meta?: Record<string, unknown>;
  /** Reaches people where the server asks them something; null where nobody could be asked. Absent: it may not ask. */
  ask?: ((asked: AskedPeople, signal: AbortSignal) => Promise<ServerAnswer | null>) | undefined;
}

export interface Toolbox {
  /** Every tool that can be reached now; servers that cannot are in `gaps`. */
  list(): Promise<{ tools: ToolSpec[]; gaps: string[] }>;
  /**
   * The tool, or why it cannot be had; throws nothing for a server that is away. `fresh` asks the server again instead
   * of answering from what it listed before.
   */
  find(name: string, how?: { fresh?: boolean }): Promise<ToolSpec | { missing: string }>;
  /** Faults of the arguments against the tool's schema, one sentence each; empty when they fit. Never throws. */
  check(spec: ToolSpec, args: Record<string, unknown>): Promise<string[]>;
  call(spec: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult>;
  close(): Promise<void>;
}
