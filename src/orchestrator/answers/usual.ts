/**
 * "What is usual?": what a component's signals are like before the incident, and what quiet times taught of it.
 * Owns: which signals are told. Refuses: guessing a limit that nobody measured.
 */
import type { Usual } from '../../run/outcomes/usual.ts';
import { signatureOf } from '../../run/signature-of.ts';
import { usualWords } from '../../run/wording/usual-words.ts';
import { at, cite, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { type Charted, lookAtChart, lookAtUsual, type MetricRow } from './looked.ts';
import { isWhole, rowMeant } from './row-meant.ts';
import {
  capital,
  lookedUp,
  metricLabel,
  metricValue,
  rangeWords,
  readingWords,
  subjectOf,
  suspectOf,
  timeOf,
} from './wording.ts';

const mostRows = 4;
/** Of what quiet times taught. */
const mostLearnt = 3;

export async function usual(asked: Asked): Promise<Told> {
  const { metric } = asked.ask.subject;
  // Of what users do not meet, the suspect's is meant, as where it is shown.
  const isMet = metric === undefined || /error|latenc|response/.test(metric);
  const service = isMet ? subjectOf(asked) : suspectOf(asked);
  if (service === null) return { lines: [say`Of which component? Name one.`] };
  const looked = await lookAtUsual(asked, service);
  if ('why' in looked) return { lines: [say`The metrics of ${name(service)} could not be read: ${quote(looked.why)}`] };
  const { metrics } = looked.found;
  const said = asked.ask.subject.metric;
  const meant = said === undefined ? null : rowMeant(metrics, said, asked.text);
  if (said !== undefined && !meant)
    return {
      lines: [say`${name(service)} has no metric of that name.${cite(looked.evidence)}`],
      foot: lookedUp(asked, [looked.evidence]),
    };
  if (meant) {
    const chart = await lookAtChart(asked, meant);
    const range =
      'found' in chart && chart.found.usual.low !== null
        ? rangeWords(chart.found.usual, meant)
        : metricValue(meant.before, meant);
    const evidence = [looked.evidence, ...('evidence' in chart ? [chart.evidence] : [])];
    const learnt = await taught(asked, service, ({ signal }) => signal === signatureOf(meant.metric));
    return {
      lines: [
        say`${name(service)}, ${metricLabel(meant)}: usually ${range}${'found' in chart ? usualFrom(chart.found) : []}; now ${metricValue(meant.latest, meant)}.${cite(...evidence)}`,
        ...learnt,
      ],
      foot: lookedUp(asked, evidence),
    };
  }
  const known = await taught(asked, service);
  const told = telling(metrics);
  if (told.length === 0)
    return { lines: [say`Nothing is measured at ${name(service)}.${cite(looked.evidence)}`, ...known] };
  return {
    lines: [
      ...lineOfAlert(asked),
      say`Usual at ${name(service)}, before the incident:${cite(looked.evidence)}`,
      ...told.map(
        (row) => say`${metricLabel(row)}: ${metricValue(row.before, row)} (now ${metricValue(row.latest, row)})`,
      ),
      ...known,
    ],
    foot: lookedUp(asked, [looked.evidence]),
  };
}

/** When that was measured: " (14:56 to 15:00, before the incident)". */
export function usualFrom({ looked }: Charted): Words {
  const [from, to] = [timeOf(looked?.baseline.from ?? ''), timeOf(looked?.baseline.to ?? '')];
  return Number.isNaN(from) || Number.isNaN(to) ? [] : say` (${at(from)} to ${at(to)}, before the incident)`;
}

const asksForLine = /\b(?:thresholds?|limits?|lines?|alert(?:s|ing)?|rules?)\b/i;

/** Where the alert's line lies, beside what is usual; whether that is too low is for whoever set it to say. */
export function lineOfAlert({ text, finding, state }: Pick<Asked, 'text' | 'finding' | 'state'>): Words[] {
  if (!asksForLine.test(text.slice(0, 300))) return [];
  const measured = [...state.approvals.values()].findLast(({ verification }) => verification?.measured)?.verification
    ?.measured;
  if (finding?.reading?.line) return [say`${capital(readingWords(finding.reading))}.`];
  const line = measured?.line?.at;
  return measured && line !== undefined
    ? [say`The alert's line is ${metricValue(line, { ...measured, unit: measured.unit ?? null })}.`]
    : [];
}

/** What quiet times taught of a component: it is loud and no news. */
async function taught(
  { quiet }: Asked,
  service: string,
  isMeant: (usual: Usual) => boolean = () => true,
): Promise<Words[]> {
  const own = (await quiet()).filter((it) => it.component === service && isMeant(it)).slice(0, mostLearnt);
  return own.map((it) => say`Loud, and no news: ${usualWords(it)}.`);
}

/** What users meet first, and what is asked of it; one of each kind, the whole component's before its parts'. */
function telling(rows: readonly MetricRow[]): MetricRow[] {
  const order = ['error', 'latency', 'availability', 'traffic'];
  return order
    .flatMap((kind) =>
      rows
        .filter((it) => it.kind === kind && it.before !== null)
        .toSorted((one, other) => Number(isWhole(other)) - Number(isWhole(one)))
        .slice(0, 1),
    )
    .slice(0, mostRows);
}
