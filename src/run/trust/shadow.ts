/**
 * What Aura would have said and done in shadow, beside what people did.
 * Owns: whether a run is in shadow, and reading the comparison off an incident. Refuses: holding messages back (the
 * projection does) and proposals (the orchestrator does).
 */
import type { IncidentState, RunState } from '../incident-state.ts';
import { findingOf } from '../finding/run-finding.ts';
import type { ShadowRun } from './deed.ts';

/** Where Aura is silent: everywhere, or in these channels; a workflow says it for itself. */
export interface ShadowSetting {
  all: boolean;
  channels: readonly string[];
}

export function isInShadow(
  { all, channels }: ShadowSetting,
  workflow: { shadow?: boolean | undefined } | null,
  channel: string | undefined,
): boolean {
  return all || workflow?.shadow === true || (channel !== undefined && channels.includes(channel));
}

const longest = { title: 200, args: 300, said: 200 };

export function shadowsOf(state: IncidentState): ShadowRun[] {
  return [...state.runs.values()].filter(({ shadow }) => shadow).map((run) => shadowOf(run, state));
}

function shadowOf(run: RunState, { brief, resolved, outcome, heard }: IncidentState): ShadowRun {
  const finding = findingOf(run);
  const { withheld } = run;
  const lastSaid = heard.at(-1)?.text;
  return {
    run: run.id,
    workflow: run.workflow,
    title: (brief?.title ?? '').slice(0, longest.title),
    at: run.startedAt,
    said: finding && { component: finding.component, verdict: finding.verdict, causeKind: finding.causeKind },
    would: withheld
      ? {
          action: withheld.action.name,
          tool: withheld.action.tool,
          args: JSON.stringify(withheld.action.args).slice(0, longest.args),
          component: withheld.action.component,
          alone: withheld.alone,
        }
      : null,
    people: {
      ...(resolved ? { resolvedBy: resolved.by, resolvedAt: resolved.at } : {}),
      ...(outcome ? { right: outcome.right } : {}),
      ...(outcome?.was ? { was: outcome.was.slice(0, longest.said) } : {}),
      ...(lastSaid === undefined ? {} : { lastSaid: lastSaid.slice(0, longest.said) }),
    },
  };
}
