/**
 * One way to an answer over a recorded cluster, in figures: the same for a run of Aura and for a loop without a harness.
 * Owns: what a step is, when it is redundant or invalid, and when an answer is right. Refuses: running anything.
 */
import { objectParts } from '../../../src/run/finding/root-cause.ts';
import type { Finding } from '../../../src/run/evidence.ts';
import type { IncidentState } from '../../../src/run/incident-state.ts';

export interface Truth {
  object: string;
  reason: string;
}

export interface Path {
  /** Tool calls that reached a tool. */
  steps: number;
  /** Of these: with tool and arguments of one before. */
  redundant: number;
  /** Calls that a harness answered from what was read before, or refused as asked before: nothing was run. */
  askedAgain: number;
  /** Calls that name no tool, miss its schema, or that the tool answered with an error. */
  invalid: number;
  /** Sent to the model and answered by it, as its server counted them. */
  tokens: number;
  turns: number;
  /** The component of the first cause that is stated: right, wrong, or none stated. */
  component: 'right' | 'wrong' | 'none';
  /** Object and reason are right. */
  joint: boolean;
}

type Judged = Pick<Path, 'component' | 'joint'>;

export interface Called {
  tool: string;
  args: Record<string, unknown>;
  failed: boolean;
}

export function countsOf(called: readonly Called[]): Pick<Path, 'steps' | 'redundant' | 'invalid'> {
  const asked = called.map(({ tool, args }) => JSON.stringify([tool, sorted(args)]));
  return {
    steps: called.length,
    redundant: asked.length - new Set(asked).size,
    invalid: called.filter(({ failed }) => failed).length,
  };
}

function sorted(args: Record<string, unknown>): [string, unknown][] {
  return Object.entries(args).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** What a run of Aura called, the first look's calls included. */
export function calledIn({
  ledger,
  runs,
}: IncidentState): Pick<Path, 'steps' | 'redundant' | 'invalid' | 'askedAgain'> {
  const counts = countsOf(ledger.map(({ tool, args, succeeded }) => ({ tool, args, failed: !succeeded })));
  // What the first look asks for and no source has is no action of the model.
  const away = [...runs.values()].flatMap((run) => run.turnedAway.filter(({ caller }) => caller?.kind !== 'triage'));
  const again = away.filter(
    ({ evidence, tool, asks }, at) =>
      evidence !== undefined || away.slice(0, at).some((it) => it.tool === tool && it.asks === asks),
  );
  const invalid = away.filter((it) => !again.includes(it) && it.why !== undefined && !it.limit).length;
  return { ...counts, invalid: counts.invalid + invalid, askedAgain: again.length };
}

/** Of a run: what it states as a fault, whatever it holds for likely only. */
export function judgeFinding(truth: Truth, finding: Finding | null): Judged {
  if (!finding || finding.outcome !== 'fault' || finding.verdict === 'inconclusive')
    return { component: finding?.noFault ? 'wrong' : 'none', joint: false };
  const [root] = finding.rootCauses ?? [];
  // A node or a namespace is no component of its own: then the object that is named says who it is.
  const isObject = root?.object === truth.object;
  const named = isObject ? objectParts(root.object).name : finding.component;
  return { ...judgeName(truth, named), joint: isObject && sameAs(root.reason) === sameAs(truth.reason) };
}

/** Of a loop without a harness, which names components only. */
export function judgeName({ object }: Truth, component: string | null): Judged {
  const isRight = component === objectParts(object).name;
  return { component: component === null ? 'none' : isRight ? 'right' : 'wrong', joint: false };
}

/** Recordings of a slow and of a lossy node look alike. */
function sameAs(reason: string): string {
  return reason === 'node-packet-loss' ? 'node-network-delay' : reason;
}
