/**
 * The port to a language model: one turn of a conversation with tools.
 * Owns: the shapes. Refuses: loops, retries and budgets; they wrap it or call it.
 */
export interface ModelTool {
  name: string;
  description: string;
  inputSchema: Record<string, unknown>;
}

export interface ModelCall {
  id: string;
  name: string;
  args: Record<string, unknown>;
  /** The argument text as it came, where it was no JSON object; `args` is empty then, and the call cannot run. */
  malformed?: string;
}

/** What the next reply may do with the tools: as it likes, nothing, or call this one. */
export type ToolChoice = 'auto' | 'none' | { tool: string };

export type ModelMessage =
  | { role: 'user'; text: string }
  | { role: 'assistant'; text: string; calls: ModelCall[] }
  | { role: 'tool'; results: { id: string; text: string; failed: boolean }[] };

/** The form that a reply's text must have. */
export interface ReplySchema {
  /** Letters, digits, `_` and `-`. */
  name: string;
  /** JSON Schema of an object. */
  schema: Record<string, unknown>;
}

export interface ModelRequest {
  system: string;
  messages: ModelMessage[];
  /** Stay the same through a conversation: one provider refuses tool results without them. */
  tools: ModelTool[];
  /** `auto` where it is absent; without effect where there are no tools. */
  toolChoice?: ToolChoice;
  /** The reply is JSON of this form; `ModelReply.value` is it. Whoever asks still checks it: a model may miss. */
  schema?: ReplySchema;
  /** Most tokens of the reply. */
  maxTokens: number;
  signal: AbortSignal;
}

/** Tokens of one turn. */
export interface ModelUsage {
  /** All that was sent, what a cache held included. */
  input: number;
  output: number;
  /** Of the input: read from the provider's cache, and written to it. */
  cachedInput?: number;
  cacheWrites?: number;
  /** The provider did not say; Aura counted. */
  estimated?: true;
  /** Where the model has a price. */
  cost?: number;
}

export interface ModelReply {
  /** What is meant for the reader: what the model thought before it spoke is not in it. */
  text: string;
  /** Empty where `toolChoice` forbids them. */
  calls: ModelCall[];
  usage: ModelUsage;
  /** The text, or the last call, ends where the model ran out of tokens. */
  cut?: true;
  /** The text as JSON, where a schema was asked for. */
  value?: unknown;
  /** Which model of a chain it was, where that is not the one that was asked. */
  answeredBy?: string;
}

export interface Model {
  /** As it is shown to people. */
  readonly name: string;
  /** Rejects with ModelError, or with the signal's reason; never with a half reply, but for `cut`. */
  ask(request: ModelRequest): Promise<ModelReply>;
  /**
   * The model of a role; `named` is what a workflow says of roles. Absent where one model has every role. Null: a critic
   * that nobody named.
   */
  forRole?(role: string, named?: Readonly<Record<string, string>>): Model | null;
}
