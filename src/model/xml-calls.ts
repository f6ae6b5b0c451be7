/**
 * Calls in marks: `<function=NAME>` and `<invoke name="NAME">`, with JSON or with a mark for each parameter between.
 * Owns: reading one. Refuses: any other markup.
 */
import { objectIn } from './json-in-text.ts';
import type { ModelTool } from './model.ts';

/** `from` stands behind the opening mark's `=`. Null where it is no call. */
export function xmlCall(
  text: string,
  from: number,
  tools: readonly ModelTool[],
): { end: number; calls: { name: string; args: unknown }[] } | null {
  const head = /^"?([\w.-]{1,64})"?>/.exec(text.slice(from, from + 70));
  if (!head?.[1]) return null;
  const [whole, name] = head;
  const start = from + whole.length;
  const next = /<\/(?:function|invoke)>|<function=|<invoke name=/g;
  next.lastIndex = start;
  const closing = next.exec(text);
  const body = text.slice(start, closing?.index ?? text.length);
  const end = closing?.[0].startsWith('</') ? closing.index + closing[0].length : (closing?.index ?? text.length);
  const args = objectIn(body.trim()) ?? parametersOf(body, tools.find((tool) => tool.name === name)?.inputSchema ?? {});
  return { end, calls: [{ name, args: args ?? body.trim() }] };
}

/** Null where there is something else than parameters. */
function parametersOf(body: string, schema: Record<string, unknown>): Record<string, unknown> | null {
  const args: [string, unknown][] = [];
  const heads = [...body.matchAll(/<parameter(?:=| name=)"?([^>"\n]{1,100})"?>/g)];
  for (const [place, { 0: mark, 1: key = '', index }] of heads.entries()) {
    const until = heads[place + 1]?.index ?? body.length;
    const inner = body.slice(index + mark.length, until);
    const closing = inner.lastIndexOf('</parameter>');
    const value = (closing < 0 ? inner : inner.slice(0, closing)).replace(/^\n/, '').replace(/\n$/, '');
    args.push([key.trim(), typed(value, key.trim(), schema)]);
  }
  if (args.length === 0 && body.trim() !== '') return null;
  return Object.fromEntries(args);
}

/** What the schema calls a string is one, however it looks. */
function typed(value: string, key: string, { properties }: Record<string, unknown>): unknown {
  const own = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (isObject(own) && own.type === 'string') return value;
  try {
    return JSON.parse(value.trim());
  } catch {
    const word = value.trim();
    return word === 'True' ? true : word === 'False' ? false : word === 'None' ? null : value;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
