/**
 * The first look as a model reads it: ids and what it concluded, then the rows of each part, the first ones first.
 * Owns: which of many rows are told within a bound, each whole, and that what is left out is said. Refuses: the fence.
 */
import type { Seen } from '../../run/step.ts';
import type { Anomaly } from '../../run/finding/triage-result.ts';

/** Room for the lines that say how much was left out. */
const keptForNotes = 400;

/** At most `limit` characters. The whole of what it read stands under the id of the look. */
export function lookTold({ triage, evidence, asked, gaps, cut }: Omit<Seen, 'runbook'>, limit: number): string {
  const head = JSON.stringify({
    evidence,
    ...(triage
      ? {
          outcome: triage.outcome,
          causeKind: triage.causeKind,
          culpritChange: triage.culpritChange,
          ...(triage.alerted === undefined ? {} : { alerted: triage.alerted }),
          window: triage.window,
        }
      : { outcome: 'no telemetry could be read' }),
    ...(asked ? { asked } : {}),
    ...(cut ? { cut } : {}),
  });
  const parts = Object.entries({
    components: triage?.components ?? [],
    rootCauses: triage?.rootCauses ?? [],
    changes: triage?.changes ?? [],
    anomalies: (triage?.anomalies ?? []).map(told),
    missing: triage?.missing ?? [],
    journeys: triage?.impact.journeys ?? [],
    users: triage?.impact.users ? [triage.impact.users] : [],
    blastRadius: triage?.blastRadius ?? [],
    others: triage?.others ?? [],
    gaps: [...gaps, ...(triage?.remarks ?? [])],
  }).map(([name, rows]) => ({ name, rows: rows.map((row) => JSON.stringify(row)) }));
  const kept = shared(parts, limit - head.length - keptForNotes);
  const lines = parts.flatMap(({ name, rows }) => {
    const many = kept.get(name) ?? 0;
    if (rows.length === 0) return [];
    const left = rows.length > many ? [`… ${rows.length - many} more in ${name}`] : [];
    return [`${name}:`, ...rows.slice(0, many), ...left];
  });
  return [head, ...lines].join('\n');
}

/** How many rows of each part fit: one of each in turn, so that no long part takes the room of a short one. */
function shared(parts: readonly { name: string; rows: readonly string[] }[], room: number): Map<string, number> {
  const kept = new Map<string, number>();
  let left = room - parts.reduce((sum, { name }) => sum + name.length + 2, 0);
  let open = parts.filter(({ rows }) => rows.length > 0);
  for (let place = 0; open.length > 0; place += 1) {
    open = open.filter(({ name, rows }) => {
      const size = (rows[place]?.length ?? Number.POSITIVE_INFINITY) + 1;
      if (size > left) return false;
      left -= size;
      kept.set(name, place + 1);
      return true;
    });
  }
  return kept;
}

/** The sentence holds the numbers; beside it what it leaves out. */
function told({ component, source, onset, chronic, strength, text }: Anomaly) {
  return { component, source, onset, ...(chronic ? { chronic } : {}), strength, text };
}
