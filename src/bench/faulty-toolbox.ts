/**
 * A toolbox some of whose tools misbehave as a scenario says: slow, failing, lying, with orders in what they say.
 * Owns: which call meets which fault. Refuses: everything else; calls go through.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { readMatcher } from '../tools/read-globs.ts';
import type { RawResult, Toolbox } from '../tools/tool.ts';
import type { ScenarioFault } from './scenario/scenario.ts';

/** Lines that stand before an order deep in a note, so that no digest shows it first. */
const depth = 400;

export function faultyToolbox(toolbox: Toolbox, faults: readonly ScenarioFault[]): Toolbox {
  const rules = faults.map((fault) => ({ fault, meets: readMatcher([fault.tool]), met: 0 }));
  return {
    list: () => toolbox.list(),
    find: (name, how) => toolbox.find(name, how),
    check: (spec, args) => toolbox.check(spec, args),
    close: () => toolbox.close(),
    call: async (spec, args, options) => {
      const here = rules.filter(({ meets }) => meets(spec.name));
      for (const rule of here) {
        rule.met += 1;
        const { fault } = rule;
        if (fault.does === 'is-slow')
          await pause(fault.seconds * 1_000, undefined, { signal: options.signal }).catch(() => undefined);
        if (fault.does === 'fails' && rule.met <= (fault.times ?? Number.POSITIVE_INFINITY))
          return { succeeded: false, did: 'failed', lost: false, text: fault.error };
        if (fault.does === 'lies') return { succeeded: true, lost: false, text: fault.says };
      }
      const result = await toolbox.call(spec, args, options);
      return here.reduce((it, { fault }) => withOrder(it, fault), result);
    },
  };
}

/** The structured form would be read instead of the text, so it goes where there is something in the text only. */
function withOrder(result: RawResult, fault: ScenarioFault): RawResult {
  if (fault.does !== 'injects' && fault.does !== 'poisons-note') return result;
  const { structured: _, ...rest } = result;
  const filling =
    fault.does === 'injects' ? '' : Array.from({ length: depth }, (_row, at) => `row ${at} ok\n`).join('');
  return { ...rest, text: `${result.text}\n${filling}${fault.says}\n` };
}
