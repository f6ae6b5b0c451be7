/**
 * "Is the pool of X exhausted?": yes or no by what is measured of it there, and where it is so instead.
 * Owns: that word. Refuses: causes; it names the component that they were found at, with its figures.
 */
import { formOf } from '../../run/question/form.ts';
import { cite, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { rowMeant } from './row-meant.ts';
import { rowWords } from './row-words.ts';
import { lookedUp } from './wording.ts';

const usedUpWords =
  /\b(?:exhaust\w{0,6}|full|starv\w{0,4}|saturat\w{0,4}|maxed out|used up|r[au]n(?:ning)? out|depleted|at (?:its|the) limit)\b/i;
/** What has a limit and is waited for. */
const pooled = /pool|connect|queue|pending|waiting/;
const mostRows = 3;

/** Null where that is not asked, or nothing of the kind is measured there. */
export async function usedUp(asked: Asked, service: string): Promise<Told | null> {
  const { ask, text, finding } = asked;
  const { metric } = ask.subject;
  const head = text.slice(0, 300);
  const asks = formOf(head) === 'whether' || /\?\s*$|\b(?:maybe|perhaps|i (?:think|bet|guess))\b/i.test(head);
  if (metric === undefined || !pooled.test(metric) || !asks || !usedUpWords.test(head)) return null;
  const looked = await lookAtUsual(asked, service);
  const row = 'found' in looked ? rowMeant(looked.found.metrics, metric, head) : null;
  if ('why' in looked) return null;
  if (!row) return notThere(asked, service, looked.evidence, metric);
  const own = sameThing(row, looked.found.metrics);
  const isOut = own.some(isUsedUp);
  const opening = isOut
    ? say`Yes: what is measured of it at ${name(service)} is out of its usual range:${cite(looked.evidence)}`
    : say`No: nothing that is measured of it at ${name(service)} is out of its usual range:${cite(looked.evidence)}`;
  const lines = [
    opening,
    ...own
      .filter((it) => isOut === isUsedUp(it))
      .slice(0, mostRows)
      .map(rowWords),
  ];
  const source = finding?.outcome === 'fault' ? finding.component : null;
  if (!source || source === service) return { lines, foot: lookedUp(asked, [looked.evidence]) };
  const there = await lookAtUsual(asked, source);
  const out = 'found' in there ? sameThing(row, there.found.metrics).filter(isUsedUp) : [];
  if (out.length === 0 || 'why' in there) return { lines, foot: lookedUp(asked, [looked.evidence]) };
  return {
    lines: [
      ...lines,
      say`But at ${name(source)}, where the trouble comes from, it is:${cite(there.evidence)}`,
      ...out.slice(0, mostRows).map(rowWords),
    ],
    foot: lookedUp(asked, [looked.evidence, there.evidence]),
  };
}

/** Nothing of the kind is measured at it; where the trouble comes from it may be. */
async function notThere(asked: Asked, service: string, evidence: string, metric: string): Promise<Told | null> {
  const { finding, text } = asked;
  const source = finding?.outcome === 'fault' ? finding.component : null;
  if (!source || source === service) return null;
  const there = await lookAtUsual(asked, source);
  const row = 'found' in there ? rowMeant(there.found.metrics, metric, text.slice(0, 300)) : null;
  if (!row || 'why' in there) return null;
  const out = sameThing(row, there.found.metrics).filter(isUsedUp);
  if (out.length === 0) return null;
  return {
    lines: [
      say`No: nothing of the kind is measured at ${name(service)}. At ${name(source)}, where the trouble comes from, it is:${cite(evidence, there.evidence)}`,
      ...out.slice(0, mostRows).map(rowWords),
    ],
    foot: lookedUp(asked, [evidence, there.evidence]),
  };
}

/** What is measured of one thing begins with the same words; what is full comes before what follows from it. */
function sameThing(row: MetricRow, metrics: readonly MetricRow[]): MetricRow[] {
  const family = (metric: string) => metric.split('_').slice(0, 2).join('_');
  const rank = ({ kind }: MetricRow) => (kind === 'limit' ? 0 : kind === 'saturation' ? 1 : 2);
  return metrics
    .filter((it) => family(it.metric) === family(row.metric))
    .toSorted((one, other) => rank(one) - rank(other));
}

function isUsedUp({ abnormal, recovered, kind }: MetricRow): boolean {
  return abnormal && (kind === 'limit' || !recovered);
}
