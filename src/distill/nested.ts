/**
 * Content inside content: a log in a JSON string, a table in an MCP text part, a document behind an envelope's lines.
 * Owns: finding the part that matters and what stands around it. Refuses: distilling either; distil.ts does.
 */
import { leavesOf } from './rows/leaves.ts';

export interface Nested {
  /** The content that matters. */
  inner: string;
  /** What stood around it, in one line; may be empty. */
  around: string;
}

const LEAST_INNER = 40;

interface LongString {
  path: string;
  text: string;
}

function stringsOf(value: unknown, path: string, found: LongString[], depth: number): void {
  if (typeof value === 'string') {
    if (value.length >= LEAST_INNER) found.push({ path, text: value });
  } else if (value !== null && typeof value === 'object' && depth < 8) {
    for (const [key, inner] of Object.entries(value))
      stringsOf(inner, path === '' ? key : `${path}.${key}`, found, depth + 1);
  }
}

/** Text parts of an MCP tool result, joined; undefined when it is none. */
function mcpText(document: unknown): string | undefined {
  const content: unknown = Array.isArray(document) ? document : (document as { content?: unknown } | null)?.content;
  if (!Array.isArray(content) || content.length === 0) return undefined;
  const texts: string[] = [];
  for (const part of content as unknown[]) {
    const { type, text } = (part ?? {}) as { type?: unknown; text?: unknown };
    if (type !== 'text' || typeof text !== 'string') return undefined;
    texts.push(text);
  }
  return texts.join('\n');
}

/** Labels that say where a line was written, the shortest that tells them apart first. */
const WHERE = ['pod', 'pod_name', 'instance', 'container', 'app', 'service', 'service_name', 'job', 'filename'];

/**
 * Lines of streams: what Loki's query API answers, a list of `{stream: labels, values: [[ns, line], …]}`
 * (grafana.com/docs/loki, "Query Loki over HTTP"), as one log in order of time, each line behind its stream's name.
 */
function streamLines(document: unknown): Nested | undefined {
  const { data, results } = (document ?? {}) as { data?: { result?: unknown }; results?: unknown };
  const streams: unknown = data?.result ?? results ?? document;
  if (!Array.isArray(streams) || streams.length === 0) return undefined;
  const lines: { at: string; text: string }[] = [];
  for (const each of streams as unknown[]) {
    const { stream, values } = (each ?? {}) as { stream?: Record<string, unknown>; values?: unknown };
    if (stream === null || typeof stream !== 'object' || !Array.isArray(values)) return undefined;
    const where = WHERE.map((key) => stream[key]).find((value) => typeof value === 'string');
    for (const pair of values as unknown[]) {
      const [at, line] = Array.isArray(pair) ? (pair as unknown[]) : [];
      if (typeof at !== 'string' || typeof line !== 'string' || !/^\d{16,20}$/.test(at)) return undefined;
      const time = new Date(Number(at.slice(0, -6))).toISOString();
      for (const part of line.split('\n')) lines.push({ at, text: `${time} ${where ? `${where} ` : ''}${part}` });
    }
  }
  if (lines.length === 0) return undefined;
  lines.sort((one, other) => one.at.length - other.at.length || (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return { inner: lines.map(({ text }) => text).join('\n'), around: `log lines of ${streams.length} streams` };
}

/**
 * The string inside a parsed document that is the real content: the text of an MCP result, or one string of several
 * lines (or one that is itself a document) that makes up more than half of everything.
 */
export function findNested(document: unknown, documentBytes: number): Nested | undefined {
  if (typeof document === 'string') return { inner: document, around: '' };
  const mcp = mcpText(document);
  if (mcp !== undefined) return { inner: mcp, around: '' };
  const streams = streamLines(document);
  if (streams !== undefined) return streams;
  const strings: LongString[] = [];
  stringsOf(document, '', strings, 0);
  const longest = strings.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined || longest.text.length < documentBytes / 2) return undefined;
  const lines = longest.text.split('\n', 6).length;
  if (lines < 3 && !/^\s*[{[]/.test(longest.text)) return undefined;
  const around = leavesOf(document, 60)
    .filter(({ value }) => value !== null && value !== '' && value !== longest.text)
    .map(({ path, value }) => `${path}=${String(value).replace(/\s+/g, ' ').slice(0, 200)}`);
  return { inner: longest.text, around: [`content of .${longest.path}`, ...around].join('; ') };
}

/** Offsets at which the content may begin behind an envelope: the starts of the second to the eighth line. */
export function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1 && starts.length < 7; at = text.indexOf('\n', at + 1)) {
    if (at > 20_000) break;
    starts.push(at + 1);
  }
  return starts;
}
