/**
 * A runbook drafted from an incident whose cause somebody confirmed, and the checks of it that code can run.
 * Owns: which calls are worth repeating, with the incident's own values as placeholders. Refuses: anything that is not in
 * the journal, foreign text that could pass for Markdown, and being in force: a person reads it first.
 */
import type { Evidence } from '../evidence.ts';
import type { IncidentState } from '../incident-state.ts';
import { markdownLine } from '../wording/markdown-line.ts';
import { causeNamedIn } from './named-cause.ts';
import type { IncidentBrief } from '../request.ts';
import { findingOf } from '../finding/run-finding.ts';
import { structureIn } from './structure.ts';

/** One call as a step of a workflow's `first`. */
export interface Check {
  tool: string;
  args: Record<string, unknown>;
}

interface Learned {
  /** Whose result a claim that stands cites. */
  telling: Evidence[];
  /** Tools that were asked and of whose results nothing is cited. */
  wasted: string[];
}

/** Null while nobody confirmed the cause. */
export function runbookDraft(state: IncidentState): string | null {
  const { brief, outcome } = state;
  const cause = causeNamedIn(state);
  if (!outcome?.right || !cause || !brief) return null;
  const finding = [...state.runs.values()].map(findingOf).findLast((it) => it !== null);
  const { telling, wasted } = learnedFrom(state);
  const structure = structureIn(state);
  const done = [...state.approvals.values()].filter((it) => it.state === 'done');
  const what = cause.change ? `${cause.kind}, ${cause.change}` : cause.kind;
  return sections([
    [`# Runbook: ${markdownLine(brief.labels['alertname'] ?? brief.title)}`],
    [
      `A draft from ${markdownLine(state.incident)}, whose cause ${markdownLine(outcome.by.user)} confirmed. Read it, correct it, and keep it where your alerts point to.`,
    ],
    list('When it applies', [
      `Alert: ${markdownLine(brief.title)}`,
      ...(structure?.signs.map((sign) => `Seen: ${markdownLine(sign)}`) ?? []),
    ]),
    list('Look first', [...new Set(telling.map((it) => callLine(checkOf(it, brief))))]),
    list(
      'What they showed',
      finding?.claims.map(({ kind, statement }) => `${markdownLine(statement)} (${kind})`) ?? [],
    ),
    list('What it was', [`${markdownLine(cause.component)} (${markdownLine(what)})`]),
    list('What was ruled out', finding?.ruledOut.map(markdownLine) ?? []),
    list(
      'What was done',
      done.map(({ action, verification }) => {
        const helped = verification?.state === 'held' ? 'It helped.' : 'It was not seen to help.';
        return `${callLine({ tool: action.tool, args: action.args })}. ${helped}`;
      }),
    ),
    list('What may be left out', wasted.map(markdownLine)),
  ]);
}

/** What a workflow would have to ask first to know as much at once; the first look's own reads are asked in any case. */
export function checksLearned(state: IncidentState): Check[] {
  const { brief } = state;
  if (!state.outcome?.right || !brief) return [];
  const { telling } = learnedFrom(state);
  const own = new Set(
    state.ledger.filter(({ caller }) => caller?.kind === 'triage').map((it) => JSON.stringify(checkOf(it, brief))),
  );
  const checks = telling
    .filter(({ caller, tool }) => caller?.kind !== 'triage' && !tool.startsWith('notes.'))
    .map((it) => checkOf(it, brief));
  const missing = new Map(checks.map((check) => [JSON.stringify(check), check]));
  return [...missing].flatMap(([asked, check]) => (own.has(asked) ? [] : [check]));
}

function learnedFrom(state: IncidentState): Learned {
  const cited = new Set(
    [...state.runs.values()].flatMap((run) => findingOf(run)?.claims.flatMap(({ evidence }) => evidence) ?? []),
  );
  const reads = state.ledger.filter(({ caller }) => caller?.kind === 'triage' || caller?.kind === 'task');
  const telling = reads.filter(({ id, succeeded }) => succeeded && cited.has(id));
  const told = new Set(['aura.chart', ...telling.map(({ tool }) => tool)]);
  return { telling, wasted: [...new Set(reads.map(({ tool }) => tool).filter((tool) => !told.has(tool)))] };
}

/** What belongs to that one night is a placeholder, and its times are left out: a tool's own default is now. */
function checkOf({ tool, args }: Evidence, brief: IncidentBrief): Check {
  const known = new Map<string, string>();
  for (const [label, value] of Object.entries(brief.labels)) known.set(value, `{{ incident.labels.${label} }}`);
  if (brief.service) known.set(brief.service, '{{ incident.service }}');
  const kept = Object.entries(args).filter(([key, value]) => key !== 'about' && !isTime(value));
  return {
    tool,
    args: Object.fromEntries(
      kept.map(([key, value]) => [key, typeof value === 'string' ? (known.get(value) ?? value) : value]),
    ),
  };
}

function isTime(value: unknown): boolean {
  if (typeof value === 'number') return value > 1e9;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT|^1\d{9,12}$/.test(value);
}

function callLine({ tool, args }: Check): string {
  const given = Object.entries(args).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return markdownLine(given.length > 0 ? `${tool}: ${given.join(', ')}` : tool);
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

function sections(parts: readonly string[][]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
