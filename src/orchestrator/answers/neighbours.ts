/**
 * "What does listings do and who calls it?": whom a component is called by and whom it calls, as the calls that are
 * measured tell it, and whose it is.
 * Owns: that answer, and following callers. Refuses: what a component is for; nothing that is read says it.
 */
import { cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtAll, type MetricRow } from './looked.ts';
import { owners } from './owner.ts';
import { lookedUp } from './wording.ts';

const mostListed = 8;
/** Callers of callers are followed so far. */
const mostSteps = 4;

export async function neighbours(asked: Asked, component: string): Promise<Told> {
  const looked = await lookAtAll(asked);
  if ('why' in looked) return { lines: [say`It cannot be told: the fresh look failed, ${quote(looked.why)}`] };
  const { metrics } = looked.found;
  const [callers = []] = callersOf(component, metrics);
  const called = [
    ...new Set(metrics.flatMap(({ service, labels }) => (service === component ? (labels['peer'] ?? []) : []))),
  ];
  const routes = [
    ...new Set(metrics.flatMap(({ service, labels }) => (service === component ? (labels['route'] ?? []) : []))),
  ];
  const by = callers.length > 0 ? say`is called by ${names(callers)}` : say`is called by nobody that is measured`;
  const calls = called.length > 0 ? say`calls ${names(called)}` : say`calls nobody that is measured`;
  return {
    lines: [
      say`${name(component)} ${by} and ${calls}.${cite(looked.evidence)}`,
      ...(routes.length > 0 ? [say`It serves ${listed(routes.map(name), mostListed)}.`] : []),
      ...owners(asked, component),
      say`What it is for is written in nothing that I read; its owner knows.`,
    ],
    foot: lookedUp(asked, [looked.evidence]),
  };
}

function names(all: readonly string[]): Words {
  return listed(all.map(name), mostListed);
}

/** Who calls it, who calls those, and so on; each once. */
export function callersOf(component: string, metrics: readonly MetricRow[]): string[][] {
  const seen = new Set([component]);
  const steps: string[][] = [];
  for (let called = [component]; called.length > 0 && steps.length < mostSteps; ) {
    const callers = [
      ...new Set(metrics.flatMap(({ service, labels }) => (called.includes(labels['peer'] ?? '') ? service : []))),
    ].filter((it) => !seen.has(it));
    for (const it of callers) seen.add(it);
    if (callers.length > 0) steps.push(callers);
    called = callers;
  }
  return steps;
}
