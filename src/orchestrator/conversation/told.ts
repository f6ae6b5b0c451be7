/**
 * What a model is told of an incident: before it looks for itself, and for a question about what is known.
 * Owns: which parts, how much of each, and that each is fenced under its source. Refuses: asking the model.
 */
import type { Finding, Verdict } from '../../run/evidence.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import type { Seen } from '../../run/step.ts';
import { cut, fenced } from './fenced.ts';
import { heldCauseTold } from './held-cause-told.ts';
import { notesBefore } from './keep-notes.ts';
import { lookTold } from './look-told.ts';

/** Characters of each part. */
const mostOf = {
  alert: 9_000,
  label: 200,
  description: 1_500,
  expression: 1_000,
  firstLook: 12_000,
  runbook: 2_500,
  finding: 4_000,
  action: 1_500,
  said: 400,
  answer: 1_500,
  digest: 2_500,
  earlier: 6 * (1_500 + 4_200),
};
const earlier = 'earlier questions and answers';
const mostEarlier = 6;
const mostLabels = 40;
/** Evidence that a model is shown for a question, newest last. */
const mostEvidence = 12;

/**
 * The alert, its labels, what was asked and answered before, and the first look: briefly, where its `verdict` holds a
 * cause that only has to be checked.
 */
export function briefOf(run: string, state: IncidentState, { runbook, ...seen }: Seen, verdict: Verdict): string {
  const { triage } = seen;
  const look =
    triage?.outcome === 'fault' && verdict !== 'inconclusive'
      ? heldCauseTold(triage, seen)
      : lookTold(seen, mostOf.firstLook);
  const { brief } = state;
  const before = answeredBefore(state, run);
  const notes = notesBefore(state, run);
  return [
    `The alert fired at ${brief ? new Date(brief.startedAt).toISOString() : 'an unknown time'}.`,
    alertOf(run, state),
    ...(notes ? [notes] : []),
    ...(before ? [fenced({ run, source: earlier, text: before, limit: mostOf.earlier })] : []),
    fenced({
      run,
      source: 'the deterministic first look',
      text: look,
      limit: mostOf.firstLook,
    }),
    ...(runbook
      ? [fenced({ run, source: 'the runbook of the team', text: runbook.steps.join('\n'), limit: mostOf.runbook })]
      : []),
  ].join('\n\n');
}

/** The record: the finding, the actions, what was said, asked and answered before, and the ledger's digests. */
export function recordOf(run: string, state: IncidentState, finding: Finding | null): string {
  const part = (source: string, text: string, limit: number) => fenced({ run, source, text, limit });
  const actions = [...state.approvals.values()].map((it) =>
    cut(JSON.stringify({ ...it.action, state: it.state, result: it.result }), mostOf.action),
  );
  const heard = state.heard.slice(-10).map((it) => `${it.by.user}: ${cut(it.text, mostOf.said)}`);
  const evidence = state.ledger
    .slice(-mostEvidence)
    .map(
      (it) =>
        `[${it.id}] ${part(it.tool, `${cut(JSON.stringify(it.args), mostOf.action)}\n${cut(it.digest, mostOf.digest)}`, mostOf.action + mostOf.digest + 1)}`,
    );
  const parts: [source: string, text: string, limit: number][] = [
    ['the finding', finding ? JSON.stringify(finding) : '', mostOf.finding],
    ['the actions', actions.slice(-10).join('\n'), 10 * mostOf.action],
    ['people in the channel', heard.join('\n'), 10 * (mostOf.said + 40)],
    [earlier, answeredBefore(state, run), mostOf.earlier],
  ];
  const known = parts.filter(([, text]) => text !== '').map((it) => part(...it));
  const without = parts.filter(([, text]) => text === '').map(([source]) => source);
  const none = without.length > 0 ? [`Nothing yet of: ${without.join(', ')}.`] : [];
  const notes = notesBefore(state, run);
  return [alertOf(run, state), ...(notes ? [notes] : []), ...known, ...none, ...evidence].join('\n\n');
}

/** What this run follows up on, oldest first; only what was answered when it began, so that it is always the same. */
function answeredBefore(state: IncidentState, run: string): string {
  const own = state.runs.get(run);
  const before: string[] = [];
  for (let id = own?.parent ?? null; id !== null && before.length < mostEarlier; ) {
    const it = state.runs.get(id);
    const asked = it && state.requests.get(it.request)?.request.text;
    if (it?.answer && (it.endedAt ?? 0) <= (own?.startedAt ?? 0)) {
      before.unshift(`asked: ${asked ?? ''}\nanswered: ${cut(JSON.stringify(it.answer), mostOf.answer)}`);
    }
    id = it?.parent ?? null;
  }
  return before.join('\n');
}

function alertOf(run: string, { brief }: IncidentState): string {
  const {
    title = '',
    service,
    components,
    severity,
    labels = {},
    description,
    expression,
    values,
    alerts,
  } = brief ?? {};
  const some = Object.entries(labels).slice(0, mostLabels);
  const short = Object.fromEntries(some.map(([name, value]) => [cut(name, mostOf.label), cut(value, mostOf.label)]));
  const text = JSON.stringify({
    title,
    ...(service ? { service } : {}),
    ...(components ? { components } : {}),
    ...(severity ? { severity } : {}),
    ...(some.length > 0 ? { labels: short } : {}),
    ...(description ? { description: cut(description, mostOf.description) } : {}),
    ...(expression ? { expression: cut(expression, mostOf.expression) } : {}),
    ...(values ? { values } : {}),
    ...(alerts ? { alerts } : {}),
  });
  return fenced({ run, source: 'the alert', text, limit: mostOf.alert });
}
