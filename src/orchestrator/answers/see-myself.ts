/**
 * "Where can I see that myself?": which metric, which log line and which evidence show it, by the names that people search for.
 * Owns: that answer. Refuses: addresses of dashboards and queries that nothing on record tells.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { stateOf } from './component-state.ts';
import { tellingRows } from './judged.ts';
import { lookAtAll, type MetricRow, type Profile } from './looked.ts';
import { rowMeant } from './row-meant.ts';
import { rowOfAlert } from './the-alert.ts';
import { lookedUp, metricValue, usualOf } from './wording.ts';

const mostLabels = 3;
const mostIds = 3;

export async function seeMyself(asked: Asked): Promise<Told> {
  const { finding, ask, state } = asked;
  const { component, metric } = ask.subject;
  const alerted = finding?.alerted ?? state.brief?.service ?? null;
  const places = component ? [component] : [...new Set([alerted, finding?.component].flatMap((it) => it ?? []))];
  const looked = await lookAtAll(asked);
  const found = 'found' in looked ? looked.found : null;
  const ids = 'found' in looked ? [looked.evidence] : [];
  const rows = found ? [...new Set(places.flatMap((place) => tellingOf(asked, place, found) ?? []))] : [];
  const calm = metric === undefined ? readingLine(asked, places) : [];
  const series = calm.length > 0 ? calm : rows.map((row) => say`${seriesWords(row)}${cite(...ids)}`);
  const line = logLine(asked, places);
  const shown = [...new Set([...(asked.seen ? [asked.seen.evidence.triage] : []), ...ids])].flatMap((it) => it ?? []);
  const isLinked = Object.keys(finding?.links ?? {}).length > 0;
  return {
    lines: [
      ...(series.length > 0 || line.length > 0
        ? [...series, ...line]
        : [say`Not known here: nothing that is measured or logged of it was found.`]),
      say`${shown.length > 0 ? say`“show ${name(shown[0] ?? '')}” tells what came back${shown.length > 1 ? say` (also ${listed(shown.slice(1, mostIds).map(name))})` : []}; ` : []}${isLinked ? 'its button under the finding opens it in your own tools' : 'the address of a dashboard is not on my record'}.`,
    ],
    foot: lookedUp(asked, ids),
  };
}

/** Of a calm: the number that shows it. */
function readingLine({ finding, seen }: Asked, places: readonly string[]): Words[] {
  const reading = finding?.noFault ? finding.reading : undefined;
  if (!reading || !places.includes(reading.service)) return [];
  const { metric, service, route, unit, now } = reading;
  const of = route === undefined ? [] : say`, ${name('route')} ${name(route)}`;
  return [
    say`Metric ${name(metric)} of ${name(service)}${of}: now ${metricValue(now, { metric, unit: unit ?? null })}, usually ${usualOf(reading)}.${cite(seen?.evidence.triage)}`,
  ];
}

/** The series that is named, else the alert's own at its component, else what shows the trouble there. */
function tellingOf(asked: Asked, place: string, found: Profile): MetricRow | null {
  const { ask, text, finding, state } = asked;
  const own = { ...found, metrics: found.metrics.filter(({ service }) => service === place) };
  const { metric } = ask.subject;
  const meant = metric === undefined ? null : rowMeant(own.metrics, metric, text);
  if (meant) return meant;
  if (place === (finding?.alerted ?? state.brief?.service)) return rowOfAlert(asked, own);
  const [now] = stateOf(place, found.metrics).rows;
  return now ?? tellingRows(asked, own).find(({ abnormal }) => abnormal) ?? null;
}

/** "Metric http_error_ratio of shop, route GET /: now 40 %, usually 0 %." */
function seriesWords(row: MetricRow): Words {
  const labels = Object.entries(row.labels)
    .filter(([key, value]) => value !== row.service && key !== '__name__')
    .slice(0, mostLabels)
    .map(([key, value]) => say`${name(key)} ${name(value)}`);
  const where = labels.length > 0 ? say`, ${listed(labels)}` : [];
  const value = (one: number | null) => metricValue(one, row);
  return say`Metric ${name(row.metric)} of ${name(row.service)}${where}: now ${value(row.latest)}, at its worst ${value(row.worst)}, usually ${value(row.before)}.`;
}

/** The line that came newly with it, and whose log has it. */
function logLine({ triage, finding }: Asked, places: readonly string[]): Words[] {
  const of = (it: AnomalyFacts) => (it.component === finding?.component ? 2 : places.includes(it.component) ? 1 : 0);
  const [first] = (triage?.anomalies ?? [])
    .filter((it) => it.source === 'log' && !it.chronic)
    .toSorted((one, other) => of(other) - of(one) || other.strength - one.strength);
  return first ? [say`Log of ${name(first.component)}: search for ${quote(searched(first.signal))}.`] : [];
}

/** The longest part of a line that is the same each time; placeholders stand where it differs. */
function searched(signal: string): string {
  const parts = signal.slice(0, 400).split(/<[^<>]{0,20}>|\{[^{}]{0,20}\}/);
  return parts.map((it) => it.trim()).toSorted((one, other) => other.length - one.length)[0] ?? signal;
}
