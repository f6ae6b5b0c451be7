/**
 * What an anomaly says to people.
 * Owns: the sentence, made of fields. Refuses: being read by anything that decides; no judgement tests a sentence.
 */
import { fromTo } from '../../run/wording/from-to.ts';
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { percent, quantity } from '../model/quantity.ts';

/** Without the component's name. */
export function saidOf(anomaly: AnomalyFacts): string {
  const { usual } = anomaly;
  if (!usual) return movedOf(anomaly);
  return `${movedOf(anomaly)}, as in ${usual.seen} of ${usual.of} quiet looks at this time since ${usual.since.slice(0, 10)}`;
}

function movedOf(anomaly: AnomalyFacts): string {
  const { kind, signal, source, severity, count, unit } = anomaly;
  const before = anomaly.before ?? 0;
  const after = anomaly.after ?? 0;
  if (source === 'log') {
    const wordings = anomaly.spellings === undefined ? '' : ` in ${anomaly.spellings} wordings`;
    const seen =
      kind === 'appeared'
        ? `new, ${count ?? 0} times${wordings}`
        : `${fromTo(quantity(before), quantity(after))} a minute`;
    return `${severity ?? 'error'} ${seen}: ${signal}`;
  }
  switch (kind) {
    case 'appeared':
      return `${signal} appeared at ${quantity(after, unit)}`;
    case 'vanished':
      return count !== undefined && count > 1
        ? `${signal} and ${count - 1} more series ended; nothing comes from it any more`
        : `${signal} ended, before ${quantity(before, unit)}`;
    case 'lasting':
      return `${signal} ${quantity(after, unit)}, as before (${quantity(before, unit)})`;
    case 'slower':
      return `${signal} takes ${quantity(after, unit)} in the median, before ${quantity(before, unit)}`;
    case 'failing':
      return `${percent(after)} of ${count ?? 0} ${signal} fail, before ${anomaly.before === null ? 'never seen' : percent(before)}`;
    case 'moved':
      return `${signal} ${fromTo(quantity(before, unit), quantity(after, unit))}`;
  }
}
