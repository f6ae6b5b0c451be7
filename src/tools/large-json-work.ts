/**
 * What is done to large JSON beside the event loop.
 * Owns: taking the structured result out of a message, and redacting one. Refuses: threads; large-json-thread.ts has one.
 */
import { knowSecrets, type OwnSecrets } from '../redact/redact.ts';
import { redactValue } from '../redact/redact-value.ts';
import { parseJson } from '../run/servers/parse-json.ts';
import { outlined } from './large-json.ts';

export type LargeJsonCall =
  | { do: 'take-apart'; bytes: Uint8Array }
  | { do: 'redact'; text: string; secrets: OwnSecrets };

/** JSON as text, with its outline. */
export interface WrittenJson {
  text: string;
  outline: unknown;
}

/** A message; `structured` is its result's `structuredContent`, where that is large. */
export interface TakenApart {
  message: unknown;
  structured?: WrittenJson;
}

/** Content items that are text are one text when they are many; each of them would cost its crossing. */
const manyItems = 100;

let known = '';

export function workOnLargeJson(call: LargeJsonCall): TakenApart | WrittenJson {
  if (call.do === 'take-apart') return takenApart(call.bytes);
  const secrets = JSON.stringify(call.secrets);
  if (secrets !== known) knowSecrets(call.secrets);
  known = secrets;
  return written(redactValue(JSON.parse(call.text) as unknown));
}

function takenApart(bytes: Uint8Array): TakenApart {
  const message = parseJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  const result = isObject(message) && message.method === undefined ? message.result : undefined;
  if (!isObject(result)) return { message };
  if (Array.isArray(result.content)) result.content = fewer(result.content);
  const { structuredContent, ...rest } = result;
  if (!isObject(structuredContent)) return { message };
  return { message: { ...(message as object), result: rest }, structured: written(structuredContent) };
}

/** Texts that follow one another are joined as the reader of results would join them. */
function fewer(content: unknown[]): unknown[] {
  if (content.length < manyItems) return content;
  const few: unknown[] = [];
  let lines: string[] = [];
  const end = (): void => {
    if (lines.length > 0) few.push({ type: 'text', text: lines.join('\n') });
    lines = [];
  };
  for (const item of content) {
    if (isObject(item) && item.type === 'text' && typeof item.text === 'string') lines.push(item.text);
    else {
      end();
      few.push(item);
    }
  }
  end();
  return few;
}

function written(value: unknown): WrittenJson {
  return { text: JSON.stringify(value), outline: outlined(value) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
