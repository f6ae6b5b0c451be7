/**
 * What an incident turned out to be, as a Markdown record.
 * Owns: its parts. Refuses: anything that is not in the journal, and foreign text that could pass for Markdown.
 */
import type { IncidentState } from '../incident-state.ts';
import { causeNamedIn } from './named-cause.ts';
import { markdownLine } from '../wording/markdown-line.ts';
import { findingOf } from '../finding/run-finding.ts';
import { featuresOf, structureIn } from './structure.ts';

/** Null while nobody has said what it was. */
export function outcomeRecord(state: IncidentState): string | null {
  const { brief, outcome } = state;
  const cause = causeNamedIn(state);
  if (!outcome || !cause) return null;
  const finding = [...state.runs.values()].map(findingOf).findLast((it) => it !== null) ?? null;
  const causes = finding?.claims.filter(({ kind }) => kind === 'cause') ?? [];
  const done = [...state.approvals.values()].filter((it) => it.state === 'done');
  const structure = structureIn(state);
  const alike = structure ? featuresOf(structure).map((it) => `- Known again by: ${markdownLine(it)}`) : [];
  const out = finding?.ruledOut.map((it) => `- Ruled out: ${markdownLine(it)}`) ?? [];
  const change = cause.change ? `, ${cause.change}` : '';
  const lines = [
    `# ${markdownLine(brief?.title ?? 'incident')}`,
    '',
    `- Incident: ${state.incident}`,
    `- Opened: ${iso(state.openedAt)}`,
    ...(state.resolved ? [`- Resolved: ${iso(state.resolved.at)}`] : []),
    `- Named as the cause: ${markdownLine(cause.component)} (${cause.kind}${markdownLine(change)})`,
    `- Said to be right: ${outcome.right ? 'yes' : 'no'}, by ${markdownLine(outcome.by.user)}, ${iso(outcome.at)}`,
    ...alike,
    ...(outcome.was ? [`- What it was instead: ${markdownLine(outcome.was)}`] : []),
    ...causes.map((it) => `- Evidence: ${markdownLine(it.statement)} (${it.evidence.map(markdownLine).join(', ')})`),
    ...out,
    ...done.map(({ action, verification }) => {
      const helped = verification?.state === 'held' ? 'and it helped' : 'not seen to help';
      return `- Done: ${markdownLine(action.name)} of ${markdownLine(action.component)}, ${helped}`;
    }),
    ...state.feedback.map(({ by, opinion, about, was }) => {
      const more = [about, was].filter((it): it is string => it !== undefined).map(markdownLine);
      return `- Feedback of ${markdownLine(by.user)}: ${[opinion, ...more].join(', ')}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function iso(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? 'at an unknown time' : `${date.toISOString().slice(0, 19)}Z`;
}
