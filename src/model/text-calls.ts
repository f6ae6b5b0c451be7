/**
 * Tool calls that a model wrote as text, because its server did not read them.
 * Owns: finding them in any of the forms that open models are taught, and what text is left. Refuses: a name that was
 * not offered: such text stays text. What is found goes the way of every call.
 *
 * Linear in the text, which is capped: each form is found by its opening mark, and what stands behind is read once.
 */
import { randomUUID } from 'node:crypto';
import { endOfJson, objectIn } from './json-in-text.ts';
import type { ModelCall, ModelTool } from './model.ts';
import { pythonCalls } from './python-calls.ts';
import { xmlCall } from './xml-calls.ts';
import { parseJson } from '../run/servers/parse-json.ts';

/** Characters that are looked at; no call is that long. */
const longest = 100_000;
const mostCalls = 64;
/** Marks that are read on from: each may cost the length of the text. */
const mostTried = 128;

interface Written {
  name: string;
  /** An object, or JSON text of one, or what was meant to be that. */
  args: unknown;
}

interface Span {
  /** Where the markup ends. */
  end: number;
  calls: Written[];
}

/** Reads what stands behind an opening mark at `from`; null where it is none. */
type Form = (text: string, from: number, tools: readonly ModelTool[]) => Span | null;

const marks: [string, Form][] = [
  ['<tool_call>', wrapped('</tool_call>')],
  ['<function_call>', wrapped('</function_call>')],
  ['[TOOL_CALLS]', bare],
  ['<|python_tag|>', bare],
  ['<function=', (text, from, tools) => xmlCall(text, from, tools)],
  ['<invoke name=', (text, from, tools) => xmlCall(text, from, tools)],
];
const anyMark = /<tool_call>|<function_call>|\[TOOL_CALLS\]|<\|python_tag\|>|<function=|<invoke name=/g;
/** What stands around calls and says nothing. */
const wrappers = /<\/?(?:tool_calls|function_calls)>/g;

/** The calls in `text`, and the text without them. */
export function textCalls(text: string, tools: readonly ModelTool[]): { text: string; calls: ModelCall[] } {
  if (tools.length === 0 || text.length > longest) return { text, calls: [] };
  const offered = new Set(tools.map(({ name }) => name));
  const isOffered = ({ calls }: Span) => calls.length > 0 && calls.every(({ name }) => offered.has(name));
  const whole = wholeText(text);
  if (whole && isOffered(whole)) return { text: '', calls: whole.calls.slice(0, mostCalls).map(callOf) };
  const calls: Written[] = [];
  let kept = '';
  let at = 0;
  let tried = 0;
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    if (index < at) continue;
    tried += 1;
    if (tried > mostTried) break;
    const form = marks.find(([known]) => known === mark)?.[1];
    const span = form?.(text, index + mark.length, tools);
    if (!span || !isOffered(span)) continue;
    kept += text.slice(at, index);
    calls.push(...span.calls);
    at = span.end;
  }
  if (calls.length === 0) return { text, calls: [] };
  kept = (kept + text.slice(at)).replaceAll(wrappers, '').trim();
  return { text: kept, calls: calls.slice(0, mostCalls).map(callOf) };
}

/** The whole text is a call, or a list of calls: as JSON, in a fence or not, or as a list in Python's form. */
function wholeText(text: string): Span | null {
  const inner = unfenced(text.trim());
  if (inner.startsWith('{') || inner.startsWith('[')) {
    const calls = objectIn(inner);
    if (calls !== undefined) return { end: text.length, calls: fromJson(calls) };
  }
  const python = inner.startsWith('[') ? pythonCalls(inner) : null;
  return python ? { end: text.length, calls: python } : null;
}

function unfenced(text: string): string {
  if (!text.startsWith('```') || !text.endsWith('```')) return text;
  const line = text.indexOf('\n');
  return line < 0 ? text : text.slice(line + 1, -3).trim();
}

/** Between two marks; the last one is missing where the answer ended with it. */
function wrapped(close: string): Form {
  return (text, from, tools) => {
    const start = from + blanksAt(text, from);
    // First by its own end: the closing mark may stand inside a text of it.
    const ended = endOfJson(text, start);
    const value = ended === null ? undefined : objectIn(text.slice(start, ended));
    if (ended !== null && value !== undefined) {
      const behind = ended + blanksAt(text, ended);
      return { end: text.startsWith(close, behind) ? behind + close.length : ended, calls: fromJson(value) };
    }
    const open = /^<(?:function=|invoke name=)/.exec(text.slice(start, start + 20));
    const call = open && xmlCall(text, start + open[0].length, tools);
    if (call) {
      const behind = call.end + blanksAt(text, call.end);
      return { end: text.startsWith(close, behind) ? behind + close.length : call.end, calls: call.calls };
    }
    const closing = text.indexOf(close, start);
    const inner = text.slice(start, closing < 0 ? text.length : closing).trim();
    const end = closing < 0 ? text.length : closing + close.length;
    const fenced = inner.startsWith('```') ? objectIn(unfenced(inner)) : undefined;
    if (fenced !== undefined) return { end, calls: fromJson(fenced) };
    const named = namedCall(inner) ?? brokenCall(inner);
    return named ? { end, calls: [named] } : null;
  };
}

function blanksAt(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at - from;
}

/** JSON that cannot be read, but for the name: the model is told so, and can mend it. */
function brokenCall(inner: string): Written | null {
  const name = /^\{\s{0,20}"(?:name|tool)"\s{0,5}:\s{0,5}"([\w.-]{1,64})"/.exec(inner)?.[1];
  return name ? { name, args: inner } : null;
}

/** A name on a line, and then its arguments: as JSON, or as pairs of marks for key and value. */
function namedCall(inner: string): Written | null {
  const name = /^[\w.-]{1,64}/.exec(inner)?.[0];
  if (!name) return null;
  const rest = inner.slice(name.length).trim();
  const value = objectIn(rest);
  if (value !== undefined) return { name, args: value };
  const pairs = [...rest.matchAll(/<arg_key>([^<]*)<\/arg_key>\s*<arg_value>([^<]*)<\/arg_value>/g)];
  if (pairs.length === 0) return null;
  return { name, args: Object.fromEntries(pairs.map(([, key = '', text = '']) => [key.trim(), loose(text.trim())])) };
}

/** JSON straight behind the mark, one value after the other: a call, a list of them, or a name and its arguments. */
function bare(text: string, from: number): Span | null {
  const calls: Written[] = [];
  let at = from;
  while (calls.length < mostCalls) {
    const lead = /^[\s;]{0,20}(?:([\w.-]{1,64})(?:\[ARGS\])?\s{0,5}(?=\{))?/.exec(text.slice(at, at + 120));
    const start = at + (lead?.[0].length ?? 0);
    const end = endOfJson(text, start);
    if (end === null) break;
    const value = objectIn(text.slice(start, end));
    const found = lead?.[1] ? [{ name: lead[1], args: value }] : fromJson(value);
    if (found.length === 0) break;
    calls.push(...found);
    at = end;
  }
  return calls.length > 0 ? { end: at, calls } : null;
}

/** One call or a list of calls; empty where it is anything else. */
function fromJson(value: unknown): Written[] {
  if (Array.isArray(value)) {
    const calls = value.map(oneFromJson);
    return calls.every((call) => call !== null) ? calls : [];
  }
  if (isObject(value) && Array.isArray(value.tool_calls)) return fromJson(value.tool_calls);
  const call = oneFromJson(value);
  return call ? [call] : [];
}

function oneFromJson(value: unknown): Written | null {
  if (!isObject(value)) return null;
  const call = isObject(value.function) ? value.function : value;
  const name = [call.name, call.tool, call.tool_name, call.function].find((it) => typeof it === 'string');
  const key = ['arguments', 'parameters', 'args', 'input'].find((it) => call[it] !== undefined);
  return typeof name === 'string' ? { name, args: key === undefined ? {} : call[key] } : null;
}

function callOf({ name, args }: Written): ModelCall {
  const id = `text_${randomUUID().slice(0, 8)}`;
  const value = typeof args === 'string' ? (objectIn(args) ?? args) : args;
  if (isObject(value) && !Array.isArray(value)) return { id, name, args: value };
  return { id, name, args: {}, malformed: typeof args === 'string' ? args : JSON.stringify(args ?? null) };
}

/** A value written without quotes: what reads as JSON is that, all else is text. */
function loose(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
