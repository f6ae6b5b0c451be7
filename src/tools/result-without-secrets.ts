/**
 * A tool's result as everybody may see it: the note, the digest, the journal, the model.
 * Owns: redacting all that came back before anything is made of it. Refuses: arguments; a write's are never changed.
 */
import { redactOutput, isSwitchedOff } from '../redact/redact.ts';
import { redactLargeValue, secretInValue } from '../redact/redact-value.ts';
import { messageOf } from '../errors.ts';
import { LargeJson } from './large-json.ts';
import { redactLargeJson } from './large-json-thread.ts';
import type { RawResult, ToolSpec } from './tool.ts';

export async function withoutSecrets(raw: RawResult, { server }: ToolSpec): Promise<RawResult> {
  const text = await redactOutput(raw.text, server);
  if (raw.structured === undefined || isSwitchedOff(server)) return { ...raw, text };
  const { structured } = raw;
  if (!(structured instanceof LargeJson)) return { ...raw, text, structured: await redactLargeValue(structured) };
  try {
    return { ...raw, text, structured: await redactLargeJson(structured) };
  } catch (error) {
    const { structured: _, ...rest } = raw;
    return { ...rest, text: `${text}\n[${messageOf(error)}]` };
  }
}

/** Why a write with these arguments is refused; null when they hold no secret. */
export function secretFault(args: Record<string, unknown>): string | null {
  const found = secretInValue(args);
  if (!found) return null;
  return `its arguments hold a secret ([redacted: ${found.kind}] at ${found.path}); name a variable of the server instead`;
}
