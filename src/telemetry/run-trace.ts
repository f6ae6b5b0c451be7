/**
 * A run as a tree: phases, plans, tasks, turns, calls, in the order of time.
 * Owns: who lies under whom (the steps' and calls' keys say so), when each began and ended, what it cost.
 * Refuses: anything that is not in the journal, and showing it.
 */
import type { Evidence, Finding } from '../run/evidence.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import type { StepState } from '../run/step.ts';

export interface TraceNode {
  /** The key within the run, e.g. `task:1.t1/turn:2`. */
  key: string;
  kind: 'run' | 'step' | 'turn' | 'call';
  label: string;
  /** Epoch ms. */
  from: number;
  to: number;
  /** Of it and all beneath it. */
  tokens: { input: number; output: number };
  cost: number;
  failed: boolean;
  detail: string;
  /** Where the whole is kept: of a call its output, of a turn its request. */
  note?: string;
  evidence?: string;
  children: TraceNode[];
}

export function runTrace(state: IncidentState, run: RunState): TraceNode {
  const root = node({
    key: '',
    kind: 'run',
    label: `run ${run.id}`,
    from: run.startedAt,
    to: run.endedAt ?? run.startedAt,
  });
  root.detail = `${run.outcome ?? run.state}${run.why ? `: ${run.why}` : ''}`;
  const byKey = new Map<string, TraceNode>();
  const steps = run.steps.map((step) => [step.key, stepNode(step)] as const);
  const calls = state.ledger.filter((it) => it.run === run.id).map((it) => [keyOf(it), callNode(it)] as const);
  for (const [key, made] of [...steps, ...calls]) byKey.set(key, made);
  for (const [key, made] of byKey) parentOf(key, byKey, root).children.push(made);
  settle(root);
  return root;
}

function keyOf({ key, id, caller }: Evidence): string {
  return key ?? `${caller?.kind ?? 'call'}/${id}`;
}

/** The nearest step whose key begins it; a group without a step of its own (a question's reads) hangs at the run. */
function parentOf(key: string, all: ReadonlyMap<string, TraceNode>, root: TraceNode): TraceNode {
  for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
    const parent = all.get(key.slice(0, at));
    if (parent) return parent;
  }
  return root;
}

function stepNode(step: StepState): TraceNode {
  const { key, kind, startedAt, endedAt, result, detail = '', request } = step;
  const made = node({
    key,
    kind: kind === 'turn' ? 'turn' : 'step',
    label: key,
    from: startedAt,
    to: endedAt ?? startedAt,
  });
  made.detail = detail;
  made.failed = endedAt === null;
  if (request !== undefined) made.note = request;
  if (result?.kind !== 'turn') return made;
  const { input, output, cost = 0 } = result.usage;
  return {
    ...made,
    from: Math.min(startedAt, (endedAt ?? startedAt) - result.ms),
    label: `${key} ${result.model}`,
    tokens: { input, output },
    cost,
  };
}

function callNode(evidence: Evidence): TraceNode {
  const { id, tool, args, calledAt, took, succeeded, note } = evidence;
  const made = node({
    key: keyOf(evidence),
    kind: 'call',
    label: `${id} ${tool}`,
    from: calledAt,
    to: calledAt + took,
  });
  return {
    ...made,
    failed: !succeeded,
    detail: JSON.stringify(args),
    evidence: id,
    ...(note === undefined ? {} : { note }),
  };
}

function node(of: Pick<TraceNode, 'key' | 'kind' | 'label' | 'from' | 'to'>): TraceNode {
  return { ...of, tokens: { input: 0, output: 0 }, cost: 0, failed: false, detail: '', children: [] };
}

/** Order, and what a step did not say itself: it began with its first part, and cost what its parts did. */
function settle(it: TraceNode): void {
  for (const child of it.children) settle(child);
  it.children.sort((one, other) => one.from - other.from || one.to - other.to);
  for (const { from, to, tokens, cost } of it.children) {
    it.from = Math.min(it.from, from);
    it.to = Math.max(it.to, to);
    it.tokens = { input: it.tokens.input + tokens.input, output: it.tokens.output + tokens.output };
    it.cost += cost;
  }
}

/** The chain of parts that the end waited for: at each level the part that ended last, and what had to end before it. */
export function criticalPath(root: TraceNode): Set<string> {
  const path = new Set<string>();
  const walk = (it: TraceNode): void => {
    path.add(it.key);
    let until = Number.POSITIVE_INFINITY;
    for (const child of it.children.toSorted((one, other) => other.to - one.to)) {
      if (child.to > until) continue;
      walk(child);
      until = child.from;
    }
  };
  walk(root);
  return path;
}

/** Ids of evidence that what was said rests on. */
export function usedEvidence(run: RunState): Set<string> {
  const used = new Set<string>();
  const finding: Finding | null = findingOf(run);
  for (const claim of finding?.claims ?? []) for (const id of claim.evidence) used.add(id);
  for (const other of finding?.alternatives ?? []) for (const id of other.evidence) used.add(id);
  for (const { result } of run.steps) {
    if (result?.kind !== 'task') continue;
    for (const { claims, check } of result.worked.submissions ?? [])
      for (const id of [...check.evidence, ...claims.flatMap((claim) => claim.evidence)]) used.add(id);
  }
  const { answer } = run;
  if (answer && 'evidence' in answer) for (const id of answer.evidence) used.add(id);
  for (const [, id] of (finding?.narrative ?? '').matchAll(/\b(E\d{1,6})\b/g)) used.add(id ?? '');
  if (finding?.chart) used.add(finding.chart.evidence);
  if (finding?.runbook) used.add(finding.runbook.evidence);
  return used;
}
