/**
 * The lines of a piece of evidence that people look at first.
 * Owns: what was asked, in words, and which lines of a digest are shown. Refuses: whole outputs; the note has them.
 */
import type { Evidence, Finding } from '../evidence.ts';
import { at, cite, listed, name, quote, say, type Words } from '../wording/words.ts';

/** What Aura's own tools are asked, in words. */
const ownTools: Record<string, string> = {
  'aura.triage': 'What moved, what changed and what it hit',
  'aura.changes': 'Which changes are on record',
  'aura.metric_profile': 'What is measured, beside its usual values',
  'aura.log_patterns': 'What is logged, by kind of line',
  'aura.blast_radius': 'Who is hit by it',
  'aura.chart': 'A chart of what is measured',
};

const mostLines = 10;

/** What one of Aura's own tools looked at, in words; null for any other. */
export function lookedAtBy(tool: string): string | null {
  return Object.hasOwn(ownTools, tool) ? (ownTools[tool] ?? null) : null;
}

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

/** The same as two sentences: what was asked, and over which time. A time that was still to come when it was asked ends then. */
export function askedSentences({ tool, args, calledAt, window, succeeded }: Evidence): Words[] {
  const own = lookedAtBy(tool);
  const told = Object.entries(args).filter(([key, value]) => key !== 'about' && typeof value !== 'object');
  const values = told
    .slice(0, 4)
    .map(([key, value]) => say`${key === 'service' ? [] : [name(key), ' ']}${name(String(value))}`);
  const given = values.length === 0 ? [] : own ? say` (${listed(values)})` : say` with ${listed(values)}`;
  const what = own === null ? say`${name(tool)}${given}` : say`${own}${given}`;
  const when =
    window === undefined
      ? say`Asked at ${at(calledAt)}`
      : window.to >= calledAt
        ? say`From ${at(window.from)} until it was asked at ${at(calledAt)}`
        : say`From ${at(window.from)} to ${at(window.to)}, asked at ${at(calledAt)}`;
  return [say`Asked: ${what}.`, say`${when}${succeeded ? '' : '; it failed'}.`];
}

/** What the finding says by this evidence. */
export function carried(evidence: Evidence, finding: Finding | null): Words[] {
  return claimedBy(evidence, finding).map((line) => say`The finding says by it: ${line}`);
}

export function claimedBy({ id }: Evidence, finding: Finding | null): Words[] {
  const claims = finding?.claims.filter(({ evidence }) => evidence.includes(id)) ?? [];
  return claims
    .slice(0, 3)
    .map(({ component, statement }) => say`${component ? [name(component), ' '] : []}${quote(statement)}`);
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
