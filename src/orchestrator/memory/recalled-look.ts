/**
 * The first look at an alert whose cause somebody confirmed when it fired before: what would show that cause again is
 * read first, and where it does, by itself and as surely as then, nothing else is.
 * Owns: what is expected, and when enough was seen. Refuses: taking the record for evidence; where what is seen now does
 * not say the same, the whole look follows.
 */
import type { Verdict } from '../../run/evidence.ts';
import type { Expected } from '../../run/outcomes/lesson.ts';
import { findingOf } from '../../run/finding/run-finding.ts';
import type { Seen } from '../../run/step.ts';
import { structureOf } from '../../run/outcomes/structure.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import { firstFinding } from '../evaluate.ts';
import { noFinding } from '../finding/no-finding.ts';
import { alikeHere } from './recall.ts';
import type { RunContext } from '../run-context.ts';

const surer: readonly Verdict[] = ['inconclusive', 'likely', 'confirmed'];

/** By what the alert says of itself; null where nobody confirmed a cause, or it did not hold ever since. */
export async function expectedCause(context: RunContext): Promise<Expected | null> {
  if (context.parts.remembered) return context.parts.remembered.expected;
  const { state } = await context.current();
  const { brief } = state;
  if (!brief || brief.source === 'slack' || brief.source === 'cli') return null;
  const now = structureOf(brief, { ...noFinding, alerted: brief.service ?? null }, null);
  const lesson = await alikeHere(context, now);
  if (!lesson?.right || lesson.orders || lesson.contradicted) return null;
  const { runs } = await context.parts.journal.load(lesson.incident);
  const verdict = [...runs.values()].map(findingOf).findLast((it) => it !== null)?.verdict;
  return verdict === undefined || verdict === 'inconclusive' ? null : { named: lesson.named, verdict };
}

/** Reads one thing; null where it could not be read. */
type Answered = Promise<{ id: string; structured: unknown } | null>;

/** What was seen, once it is enough; null where it says something else, or less. */
export async function lookFor(
  context: RunContext,
  { named, verdict }: Expected,
  read: {
    triage: () => Answered;
    changes: (service: string | undefined) => Answered;
    profile: (component: string) => Answered;
  },
): Promise<Seen | null> {
  const first = await read.triage();
  const found = (first?.structured ?? null) as TriageResult | null;
  const top = found?.components[0]?.component;
  if (!first || !found || found.outcome !== 'fault' || top !== named.component) return null;
  if (found.causeKind !== named.kind && named.kind !== 'unknown') return null;
  const seen: Seen = { triage: found, evidence: { triage: first.id, changes: null, profile: null }, gaps: [] };
  const isEnough = async () => {
    const now = (await firstFinding(context, seen)).verdict;
    return surer.indexOf(now) >= surer.indexOf(verdict);
  };
  if (await isEnough()) return seen;
  const culprit = found.changes.find(({ ref }) => ref === found.culpritChange);
  const changes = async () => {
    if (culprit) seen.evidence.changes = (await read.changes(culprit.service))?.id ?? null;
  };
  const profile = async () => {
    seen.evidence.profile = (await read.profile(top))?.id ?? null;
  };
  // What is about the cause itself comes first: without that, nothing is proven of it.
  for (const next of culprit?.service === top ? [changes, profile] : [profile, changes]) {
    await next();
    if (await isEnough()) return seen;
  }
  return null;
}
