/**
 * What a tool answered, as text and named parts.
 * Owns: the lenient shape of a result, and that nothing in it is dropped without being named.
 * Refuses: fetching what a link points to.
 */
import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import { didInMeta } from '../../run/actions/did-in-meta.ts';
import { LargeJson } from '../large-json.ts';
import { charactersIn } from './characters-in.ts';
import type { RawResult, ResultPart } from '../tool.ts';

const content = z.looseObject({ type: z.string().default('unknown') });

/** Lenient on purpose: the SDK's own schema refuses a whole result for one odd part, or for missing its output schema. */
export const callResult = z.looseObject({
  content: z.array(content).default([]),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().optional(),
  _meta: z.unknown().optional(),
});

type Content = z.output<typeof content>;

/** `isOurs`: it is a server of Aura's own, whose word on what became of a failed call counts. */
export function readResult(
  { content: given, structuredContent, isError, _meta }: z.output<typeof callResult>,
  isOurs = false,
): RawResult {
  const kept = new KeptParts();
  const lines = given.map((item) => lineOf(item, kept));
  const { parts } = kept;
  const did = isError && isOurs ? didInMeta(_meta) : undefined;
  const joined = lines.join('\n');
  const text = joined.trim() === '' ? textWithout(structuredContent, isError === true) : joined;
  return {
    succeeded: isError !== true,
    ...(isError ? { did: did ?? ('failed' as const) } : {}),
    lost: did === 'unknown',
    text,
    ...(structuredContent === undefined ? {} : { structured: structuredContent }),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

function textWithout(structured: unknown, isError: boolean): string {
  if (structured instanceof LargeJson) return structured.text;
  if (structured !== undefined) return JSON.stringify(structured, null, 2);
  return isError ? 'The tool failed and did not say why.' : '';
}

function lineOf(item: Content, parts: KeptParts): string {
  if (item.type === 'text' && typeof item.text === 'string') return item.text;
  if ((item.type === 'image' || item.type === 'audio') && typeof item.data === 'string')
    return parts.keep({ kind: item.type, data: item.data, mediaType: item.mimeType });
  if (item.type === 'resource_link' && typeof item.uri === 'string')
    return parts.keep({ kind: 'link', uri: item.uri, mediaType: item.mimeType, title: item.title ?? item.name });
  if (item.type === 'resource' && typeof item.resource === 'object' && item.resource !== null) {
    const { text, blob, uri, mimeType } = item.resource as Record<string, unknown>;
    if (typeof text === 'string') return text;
    if (typeof blob === 'string') return parts.keep({ kind: 'file', data: blob, mediaType: mimeType, uri });
  }
  return `[${oneLine(item.type)}, ${charactersIn(item)} characters, not shown]`;
}

interface Given {
  kind: string;
  data?: string;
  uri?: unknown;
  mediaType: unknown;
  title?: unknown;
}

/** Parts by number, each kind counted for itself: a result may have hundreds of thousands. */
class KeptParts {
  readonly parts: ResultPart[] = [];
  readonly #counts = new Map<string, number>();

  /** Keeps a part, and says on a line of its own what it is. */
  keep({ kind, data, uri, mediaType, title }: Given): string {
    const type =
      typeof mediaType === 'string' && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream';
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const ending = data === undefined ? '' : `.${/^[\w.+-]+\/(?:x-)?(\w{1,10})/.exec(type)?.[1] ?? 'bin'}`;
    const name = `${kind}-${number}${ending}`;
    const where = typeof uri === 'string' ? oneLine(uri) : undefined;
    this.parts.push({
      name,
      mediaType: type,
      ...(data === undefined ? {} : { data }),
      ...(where === undefined ? {} : { uri: where }),
    });
    const bytes = data === undefined ? [] : [`${Math.floor((data.length * 3) / 4).toLocaleString('en')} bytes`];
    return `[${[name, ...(typeof title === 'string' ? [oneLine(title)] : []), type, ...bytes, ...(where === undefined ? [] : [where])].join(', ')}]`;
  }
}

/** Characters of what a server says of a part that are shown; of a longer text not many more are looked at. */
const longestSaid = 300;

function oneLine(text: string): string {
  return text
    .slice(0, 10 * longestSaid)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, longestSaid);
}

/** What went wrong, also where an answer came that is no result. */
export function unreadableOr(error: unknown): string {
  const issues = typeof error === 'object' && error !== null && 'issues' in error ? error.issues : null;
  if (!Array.isArray(issues)) return messageOf(error);
  const [first] = issues as { message?: string; path?: PropertyKey[] }[];
  return `its answer is no result (${first?.path?.map(String).join('.') ?? ''}: ${first?.message ?? ''})`;
}
