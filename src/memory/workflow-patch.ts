/**
 * A change to a workflow file, as a patch that a person may apply.
 * Owns: adding first looks to the file without touching anything else of it, its comments included. Refuses: writing
 * files, and judging whether the change is good.
 */
import { isDeepStrictEqual } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { AuraError } from '../errors.ts';
import type { Check } from '../run/outcomes/runbook-draft.ts';

/**
 * Null where the workflow asks all of it already. `path`: as it stands in the patch, relative to the checkout. Throws
 * where that leads out of it, and where the text is no YAML mapping or cannot be added to.
 */
export function workflowPatch(path: string, text: string, checks: readonly Check[]): string | null {
  if (/^\.\.(?:[/\\]|$)|[\p{Cc}"]/u.test(path))
    throw unreadable(path.replace(/\p{Cc}/gu, '?'), 'it stands outside of this folder, where "git apply" is to be run');
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error || !isMap(document.contents)) throw unreadable(path, error?.message ?? 'it has no keys');
  const there = document.toJS() as { first?: Check[] };
  if (there.first && !Array.isArray(there.first)) throw unreadable(path, '"first" is no list');
  const asked = new Set((there.first ?? []).map(sameAs));
  const missing = checks.filter((check) => !asked.has(sameAs(check)));
  if (missing.length === 0) return null;
  const steps = missing.map((check) => oneLine(stepOf(check)));
  const first = document.get('first', true);
  const after = isSeq(first) && !first.flow && first.range ? within(text, first.range, steps) : behind(text, steps);
  const wanted = { ...there, first: [...(there.first ?? []), ...missing.map(stepOf)] };
  if (!isDeepStrictEqual(readBack(after), wanted))
    throw unreadable(path, 'its "first" cannot be added to; write it as a list with a dash a step');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, text, after, undefined, undefined, { context: 3 })
    .split('\n')
    .filter((line) => !line.startsWith('======'))
    .join('\n');
}

function unreadable(path: string, why: string): AuraError {
  return new AuraError({
    code: 'workflow-unreadable',
    userMessage: `${path} is no workflow: ${why}. Name a file of the workflows folder.`,
  });
}

/** Behind the last step of the list that stands in `range`, under its own dashes. */
function within(text: string, [from, to]: readonly [number, number, number], steps: readonly string[]): string {
  const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
  const end = text.slice(from, to).trimEnd().length + from;
  const lines = steps.map((step) => `\n${' '.repeat(indent)}- ${step}`);
  return `${text.slice(0, end)}${lines.join('')}${text.slice(end)}`;
}

function behind(text: string, steps: readonly string[]): string {
  const lines = steps.map((step) => `  - ${step}\n`);
  return `${text}${text.endsWith('\n') || text === '' ? '' : '\n'}first:\n${lines.join('')}`;
}

function stepOf({ tool, args }: Check) {
  return { tool, args, optional: true };
}

/** JSON, which is YAML too, where a key would take more than one line. */
function oneLine(step: unknown): string {
  const line = stringify(step, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
  return line.includes('\n') ? JSON.stringify(step) : line;
}

/** Undefined where it is no YAML. */
function readBack(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

function sameAs({ tool, args }: Check): string {
  return JSON.stringify([tool, args]);
}
