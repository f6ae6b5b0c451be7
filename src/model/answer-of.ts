/**
 * What every provider's reply goes through: from the pieces that came to what whoever asked may rely on.
 * Owns: argument texts, the value of a structured reply, and that a forbidden call is none. Refuses: any protocol.
 */
import { ModelError } from './model-error.ts';
import type { ModelCall, ModelReply, ModelRequest, ModelUsage } from './model.ts';
import { requestTokens, textTokens } from './request-tokens.ts';
import { textCalls } from './text-calls.ts';
import { withoutThoughts } from './thinking.ts';
import { parseJson } from '../run/servers/parse-json.ts';

/** As it was gathered from a stream. */
export interface Gathered {
  text: string;
  calls: { id: string; name: string; args: string }[];
  /** Absent where the provider did not say. */
  usage?: ModelUsage;
  isCut: boolean;
}

export interface Reading {
  /** As it is shown to people. */
  model: string;
  /** Calls and thoughts may stand in the text: what an open model was taught, and its server did not read. */
  isPlain: boolean;
}

/** Throws ModelError `invalid-reply` where the asked-for JSON did not come. */
export async function answerOf(request: ModelRequest, gathered: Gathered, reading: Reading): Promise<ModelReply> {
  const { isCut } = gathered;
  const spoken = reading.isPlain ? withoutThoughts(gathered.text) : gathered.text;
  const own = gathered.calls.map(({ id, name, args }) => ({ id, name, ...argumentsOf(args) }));
  const written = reading.isPlain && own.length === 0 ? textCalls(spoken, request.tools) : { text: spoken, calls: [] };
  const calls: ModelCall[] = request.toolChoice === 'none' ? [] : [...own, ...written.calls];
  const usage = gathered.usage ?? {
    input: await requestTokens(request),
    output: await textTokens(gathered.text + gathered.calls.map(({ args }) => args).join('')),
    estimated: true,
  };
  const { text } = written;
  const value = request.schema && !isCut && calls.length === 0 ? valueOf(text, reading.model) : undefined;
  return {
    text,
    calls,
    usage,
    ...(isCut ? { cut: true } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

/** Arguments are model output: what is no object of JSON is handed on as it came, so that the model can be told. */
function argumentsOf(text: string): Pick<ModelCall, 'args' | 'malformed'> {
  try {
    const value: unknown = parseJson(text.trim() || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { args: value as Record<string, unknown> };
  } catch {
    // Said below.
  }
  return { args: {}, malformed: text };
}

/** Models that were only told the form put it into a fence, or words around it. */
function valueOf(text: string, model: string): unknown {
  for (const candidate of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    try {
      const value: unknown = parseJson(candidate);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // The next one, or the error below.
    }
  }
  throw new ModelError({ kind: 'invalid-reply', model, why: 'did not answer with the JSON that it was asked for' });
}
