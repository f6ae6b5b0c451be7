/**
 * The action that somebody asked for, made ready from the team's workflows.
 * Owns: which action is meant by a deed and a component, and why none can be prepared. Refuses: actions that no workflow
 * offers, and arguments that a question names: what runs comes from the workflow and the record.
 */
import type { Ask, Deed } from '../../run/ask.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import type { Finding } from '../../run/evidence.ts';
import type { Hypothesis } from '../../run/finding/hypothesis.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import { asksForSame } from '../../run/question/once-more.ts';
import { listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Workflow, WorkflowAction } from '../../workflows.ts';
import type { Preparation } from '../answers/asked.ts';
import { undoWords as wayBack } from '../answers/deed-terms.ts';
import { noFinding } from '../finding/no-finding.ts';
import { meantFor } from './offered-actions.ts';
import { pageAsked } from './page-people.ts';
import { prepareAction } from './prepare-action.ts';
import { whyAsked } from './why-asked.ts';
import type { RunContext } from '../run-context.ts';

interface Offered {
  action: string;
  from: WorkflowAction;
  deed: Deed | null;
  /** Where the workflow changes something. */
  environment: string | undefined;
}

/** Every action once, those of the run's own workflow first. */
function offeredBy(workflows: readonly Workflow[], own: string | null): Offered[] {
  const inOrder = workflows.toSorted((one, other) => Number(other.name === own) - Number(one.name === own));
  const all = new Map<string, Offered>();
  for (const { actions, environment } of inOrder) {
    for (const [action, from] of Object.entries(actions)) {
      if (!all.has(action)) all.set(action, { action, from, deed: deedOf(action, from.tool), environment });
    }
  }
  return [...all.values()];
}

export interface Wanted {
  ask: Ask;
  /** The words that ask. */
  text: string;
  finding: Finding | null;
  triage: TriageResult | null;
  hypotheses: readonly Hypothesis[];
  /** The workflow of the investigation that it follows up on. */
  workflow: string | null;
}

export async function prepareAsked(
  context: RunContext,
  { ask, text, finding, triage, hypotheses, workflow }: Wanted,
): Promise<Preparation> {
  const offered = offeredBy(context.parts.workflows, workflow);
  const page = await pageAsked(context, ask, finding);
  if (page && !offered.some(({ deed }) => deed === ask.subject.deed)) return page;
  if (offered.length === 0)
    return { why: say`No workflow offers an action; add one under ${name('actions:')} in a workflow file.` };
  const { state } = await context.current();
  const component = ask.subject.component ?? finding?.component ?? null;
  if (component === null) return { why: say`It is not known what to act on: no cause was found. Name the component.` };
  const { deed } = ask.subject;
  if (deed === 'undo') return { why: undoWords(state) };
  const about = findingAbout(component, finding, triage);
  const fitting =
    deed === undefined || deed === 'nothing'
      ? fittingTo(offered, about, state, ask.topic === 'propose-again' ? text : null)
      : offered.filter((it) => it.deed === deed);
  // A setting is put back by the action that restores it, whatever people call that.
  const candidates =
    deed === 'roll-back' && about.causeKind === 'config'
      ? [...offered.filter((it) => it.deed === 'restore-config'), ...fitting]
      : fitting;
  if (candidates.length === 0) {
    const deeds = offered.map(({ action }) => name(action));
    return {
      why:
        deed === 'resize'
          ? say`No workflow changes memory or limits, so that cannot be done from here.${onLeak(component, finding)} Offered are ${listed(deeds, 8)}.`
          : deed
            ? say`No workflow offers that. Offered are ${listed(deeds, 8)}.`
            : say`No action of the workflows fits this cause. Offered are ${listed(deeds, 8)}.`,
    };
  }
  const refused: Words[] = [];
  for (const { action, from, environment } of candidates) {
    const by = { by: 'person', approvable: true, environment } as const;
    const prepared = await prepareAction(context, action, from, about, by);
    if (!('refused' in prepared)) {
      const other = deed === undefined ? null : otherValue(text, prepared.action.args);
      if (other === null)
        return { ready: { ...prepared, action: whyAsked(prepared.action, finding, hypotheses), from } };
      const set = listed(
        Object.entries(prepared.action.args).map(([key, value]) => say`${name(key)} ${name(String(value))}`),
        6,
      );
      return {
        why: say`its workflow calls ${name(action)} with ${set}; ${name(other)} cannot be given to it in a message. Ask without it to have that proposed.`,
      };
    }
    refused.push(
      about.change === null && prepared.refused.includes('cause.change')
        ? say`${name(action)} needs a change to take back, and none of ${name(component)} is on record`
        : say`${name(action)}: ${quote(prepared.refused)}`,
    );
  }
  return { why: say`It cannot be prepared for ${name(component)}. ${listed(refused, 3)}.` };
}

/** "Scale it to 4", "back to 3.0.7": a value that an order names and the prepared call has not; null where there is none. */
function otherValue(text: string, args: Record<string, unknown>): string | null {
  const said = wantsValue.exec(text.slice(0, longestOrder));
  const value = said?.[1] ?? said?.[2];
  return value === undefined || Object.values(args).some((it) => String(it) === value) ? null : value;
}

const wantsValue =
  /\bto (?:version |v)?(\d[\w.-]{0,39})(?![\w:.-])|\b(\d{1,4}) (?:replicas?|pods?|instances?|copies|more)\b/i;
const longestOrder = 300;

/** What more memory does where memory only grows. */
function onLeak(component: string, finding: Finding | null): Words {
  return finding?.causeKind === 'leak' && finding.component === component
    ? say` It would only delay it: the memory of ${name(component)} only grows, whatever its limit.`
    : [];
}

/** Those for the cause. `again`: what asks for a proposal once more: the last one again, or anything but what was denied. */
function fittingTo(
  offered: Offered[],
  finding: Finding,
  { approvals }: IncidentState,
  again: string | null,
): Offered[] {
  const fits = meantFor(offered, finding);
  if (again === null) return fits;
  const closed = [...approvals.values()].map(({ state, action }) => ({ state, action: action.name }));
  const last = asksForSame(again) ? closed.at(-1)?.action : undefined;
  const denied = new Set(closed.filter(({ state }) => state === 'denied').map(({ action }) => action));
  const rank = ({ action }: Offered) => (action === last ? 0 : denied.has(action) ? 2 : 1);
  return fits.toSorted((one, other) => rank(one) - rank(other));
}

/** The finding as it would be if this component were what is acted on. */
function findingAbout(component: string, finding: Finding | null, triage: TriageResult | null): Finding {
  if (finding && finding.component === component) return finding;
  const newest = triage?.changes
    .filter((it) => it.service === component && it.previous !== undefined)
    .toSorted((one, other) => Date.parse(other.time) - Date.parse(one.time))[0];
  const kind = newest?.kinds.includes('config') ? 'config' : newest ? 'deploy' : 'unknown';
  return {
    ...noFinding,
    alerted: finding?.alerted ?? null,
    component,
    causeKind: kind,
    change: newest
      ? {
          ref: newest.ref,
          ...(newest.previous ? { previous: newest.previous } : {}),
          summary: newest.summary,
          service: component,
        }
      : null,
  };
}

function undoWords(state: IncidentState): Words {
  const last = [...state.approvals.values()].findLast((it) => it.state === 'done');
  if (!last) return say`Nothing was carried out, so there is nothing to undo.`;
  const { undo } = last.action;
  return undo
    ? say`${name(last.action.name)} of ${name(last.action.component)} was carried out. ${wayBack(last.action)} I do not propose it by myself.`
    : say`No undo is known for ${name(last.action.name)} of ${name(last.action.component)}.`;
}
