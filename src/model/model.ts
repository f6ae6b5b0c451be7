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

export interface ModelRequest {
  system: string;
  messages: ModelMessage[];
  /** Stay the same through a conversation: one provider refuses tool results without them. */
  tools: ModelTool[];
  /** `auto` where it is absent; without effect where there are no tools. */
  toolChoice?: ToolChoice;
  /** Most tokens of the reply. */
  maxTokens: number;
  signal: AbortSignal;
}

export interface ModelReply {
  text: string;
  calls: ModelCall[];
  /** Tokens; `cost` where the model has a price. */
  usage: { input: number; output: number; cost?: number };
}

export interface Model {
  /** As it is shown to people. */
  readonly name: string;
  /** Rejects with AuraError `model-failed` (retryable or not); never with a half reply. */
  ask(request: ModelRequest): Promise<ModelReply>;
}
