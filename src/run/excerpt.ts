/**
 * The lines of a piece of evidence that people look at first.
 * Owns: what was asked, in words, and which lines of a digest are shown. Refuses: whole outputs; the note has them.
 */
import type { Evidence, Finding } from './evidence.ts';
import { at, cite, listed, name, quote, say, type Words } from './words.ts';

const mostLines = 10;

/** "aura.log_patterns with service basket, 09:30 to 09:35, asked at 09:36". */
export function askedWords({ id, tool, args, calledAt, window, succeeded }: Evidence): Words {
  const told = Object.entries(args).filter(([key]) => key !== 'about');
  const given =
    told.length === 0
      ? []
      : say` with ${listed(told.map(([key, value]) => say`${name(key)} ${name(typeof value === 'string' ? value : JSON.stringify(value))}`))}`;
  const time = window ? say`, ${at(window.from)} to ${at(window.to)}` : [];
  return say`${name(tool)}${given}${time}, asked at ${at(calledAt)}${succeeded ? '' : '; it failed'}:${cite(id)}`;
}

/** What the finding says by this evidence. */
export function carried({ id }: Evidence, finding: Finding | null): Words[] {
  const claims = finding?.claims.filter(({ evidence }) => evidence.includes(id)) ?? [];
  return claims
    .slice(0, 3)
    .map(({ component, statement }) => say`carries: ${component ? [name(component), ' '] : []}${quote(statement)}`);
}

/** The first lines of the digest, and how many more there are. */
export function digestLines({ digest }: Evidence, most = mostLines): Words[] {
  const lines = digest
    .slice(0, 40_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const more = lines.length > most ? [say`${lines.length - most} more lines in the whole output.`] : [];
  return [...lines.slice(0, most).map((line) => say`${quote(line)}`), ...more];
}
