/**
 * "Show E3": what was asked, when, and the lines that came back.
 * Owns: the excerpt in an answer. Refuses: whole outputs; the note has them.
 */
import { at, cite, listed, name, quote, say, type Words } from '../../run/words.ts';
import type { Evidence } from '../../run/evidence.ts';
import type { Asked, Told } from './asked.ts';

const mostLines = 8;
const mostIds = 12;

export function evidence({ ask, state, finding }: Asked): Told {
  const { ledger } = state;
  const id = ask.subject.evidence;
  if (!id) {
    const cited = [...new Set(finding?.claims.flatMap((it) => it.evidence) ?? [])];
    const shown = ledger.filter((it) => cited.includes(it.id));
    if (shown.length === 0) return { lines: [say`There is no evidence yet.`] };
    return {
      lines: [
        say`The finding rests on ${listed(
          shown.map((it) => say`${{ evidence: [it.id] }} (${name(it.tool)})`),
          mostIds,
        )}. Ask for one by its id.`,
      ],
    };
  }
  const it = ledger.find((one) => one.id === id);
  if (!it) {
    const last = ledger.at(-1)?.id;
    return {
      lines: [
        last ? say`There is no ${id}; the ids go up to ${last}.` : say`There is no ${id}: nothing was looked at yet.`,
      ],
    };
  }
  const lines = it.digest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    lines: [
      asked(it),
      ...lines.slice(0, mostLines).map((line) => say`${quote(line)}`),
      ...(lines.length > mostLines ? [say`${lines.length - mostLines} more lines in the whole output.`] : []),
    ],
  };
}

function asked({ id, tool, args, calledAt, window, succeeded }: Evidence): Words {
  const told = Object.entries(args).filter(([key]) => key !== 'about');
  const given =
    told.length === 0
      ? []
      : say` with ${listed(told.map(([key, value]) => say`${name(key)} ${name(typeof value === 'string' ? value : JSON.stringify(value))}`))}`;
  const time = window ? say`, ${at(window.from)} to ${at(window.to)}` : [];
  return say`${name(tool)}${given}${time}, asked at ${at(calledAt)}${succeeded ? '' : '; it failed'}:${cite(id)}`;
}
