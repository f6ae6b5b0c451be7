/**
 * The Toolbox port of a replay: the tools as they were listed, each call answered with what was answered then.
 * Owns: finding a result by tool, arguments and occurrence, and refusing what was refused, in the same words. Refuses:
 * calling anything.
 */
import type { Fact } from '../run/fact.ts';
import { askedCall } from '../tools/asked-call.ts';
import type { RawResult, Toolbox } from '../tools/tool.ts';
import { asksFor } from './asks-for.ts';
import type { Cassette } from './cassette.ts';

type Result = Cassette['results'][number];

export function replayToolbox({ tools: { tools, gaps }, results, during }: Cassette): Toolbox {
  const left = new Map<string, Result[]>();
  for (const result of results.toSorted((one, other) => one.occurrence - other.occurrence)) {
    const asks = asksFor(result.tool, result.args);
    left.set(asks, [...(left.get(asks) ?? []), result]);
  }
  const refused = during.flatMap(({ facts }) => facts).filter((fact) => fact.type === 'call-refused');
  return {
    list: async () => ({ tools, gaps }),
    find: async (name) => tools.find((it) => it.name === name) ?? { missing: missingWords(refused, name) },
    check: async ({ name }, args) => faultsOf(refused, name, args),
    call: async ({ name }, args) => answerOf(left.get(asksFor(name, args))?.shift()),
    close: async () => undefined,
  };
}

function answerOf(result: Result | undefined): RawResult {
  if (!result)
    return { succeeded: false, did: 'not-run', lost: false, text: 'This call was not made when the run was recorded.' };
  const { succeeded, text, structured, parts } = result;
  return {
    succeeded,
    text,
    ...(structured === undefined ? {} : { structured }),
    ...(parts === undefined ? {} : { parts }),
    ...(succeeded ? {} : { did: 'failed' as const }),
    lost: false,
  };
}

type Refused = Extract<Fact, { type: 'call-refused' }>;

/** The gate adds the nearest names to what the toolbox said. */
function missingWords(refused: readonly Refused[], name: string): string {
  const said = refused.find(({ tool }) => tool === name)?.why;
  return said?.split('; the nearest: ', 1)[0] ?? `no tool ${name} was there when the run was recorded`;
}

/** The faults that the tool's schema found, as the gate told of them. */
function faultsOf(refused: readonly Refused[], name: string, args: Record<string, unknown>): string[] {
  const { asks } = askedCall(name, args);
  const start = `the arguments of ${name} do not fit: `;
  const said = refused.find((it) => it.tool === name && asks !== null && it.asks === asks && it.why.startsWith(start));
  return said ? [said.why.slice(start.length)] : [];
}
