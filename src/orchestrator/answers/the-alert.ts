/**
 * "What exactly fired?", "is that alert too sensitive, repair it": the alert's own words and figures beside what is measured.
 * Owns: both answers. Refuses: changing a rule, and judging one by a single firing.
 */
import { type AlertFigures, alertFigures } from '../../run/finding/alert-figures.ts';
import type { IncidentBrief } from '../../run/request.ts';
import { sayQuantity, sayShare } from '../../run/wording/quantity.ts';
import { at, cite, exact, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { whyAlerted } from './false-alert.ts';
import { tellingRows } from './judged.ts';
import { lookAtUsual, type MetricRow, type Profile } from './looked.ts';
import { owners } from './owner.ts';
import { rowWords } from './row-words.ts';
import { lookedUp, measuredNow, usualOf } from './wording.ts';

const mostValues = 4;

/** Null where no alert is known. */
export async function alertLine(asked: Asked): Promise<Told | null> {
  const { brief } = asked.state;
  if (!brief) return null;
  if (!isAlert(brief))
    return { lines: [say`No alert fired here, as far as I was told: I was asked to look.`], foot: lookedUp(asked, []) };
  const { title, service, severity, expression, startedAt } = brief;
  const of = service ? say` for ${name(service)}` : [];
  const how = severity ? say`, as ${name(severity)}` : [];
  const row = asked.finding?.noFault ? null : await alertedRow(asked);
  return {
    lines: [
      exact(say`${quote(title)}: it fired at ${at(startedAt)}${of}${how}.`),
      ...figureLines(brief),
      ...(expression ? [say`Its rule: ${quote(expression)}`] : []),
      ...measuredLines(asked, row),
    ],
    foot: lookedUp(asked, row ? [row.evidence] : []),
  };
}

function isAlert({ source }: IncidentBrief): boolean {
  return source !== 'slack' && source !== 'cli' && source !== 'schedule';
}

/** Its value and its line, as it says them itself. */
function figureLines({ title, values = {} }: IncidentBrief): Words[] {
  const figures = alertFigures(title);
  const given = Object.entries(values).map(([key, value]) => say`${name(key)} ${name(String(value))}`);
  if (figures.value === null && figures.line === null)
    return given.length > 0
      ? [say`It measured ${listed(given, mostValues)}; its line is not told.`]
      : [say`Which number and which line made it fire is not in what it sent.`];
  const said = figures.value === null ? 'It tells no number' : `It reported ${figureWords(figures.value, figures)}`;
  const line = figures.line
    ? `its line is ${figures.line.above ? 'above' : 'below'} ${figureWords(figures.line.at, figures)}`
    : 'its line is not told';
  return [say`${said}, and ${line}.`];
}

function figureWords(value: number, { dimension }: AlertFigures): string {
  return dimension === 'share' ? sayShare(value) : sayQuantity(value, 'ms');
}

/** What is measured of the same, then and now. */
function measuredLines({ finding, seen }: Asked, row: { row: MetricRow; evidence: string } | null): Words[] {
  const reading = finding?.noFault ? finding.reading : undefined;
  if (reading)
    return [
      say`Measured here: ${measuredNow(reading)}, and it stayed inside its usual range (${usualOf(reading)}); why the alert measured otherwise is not known here.${cite(seen?.evidence.triage)}`,
    ];
  return row
    ? [say`Measured here: ${rowWords(row.row)}.${cite(row.evidence)}`]
    : [say`What it measures could not be looked up here.`];
}

/** What the alert is about, of its component; null where that cannot be looked up. */
async function alertedRow(asked: Asked): Promise<{ row: MetricRow; evidence: string } | null> {
  const service = asked.state.brief?.service ?? asked.finding?.alerted;
  const looked = service ? await lookAtUsual(asked, service) : null;
  if (!looked || 'why' in looked) return null;
  const row = rowOfAlert(asked, looked.found);
  return row ? { row, evidence: looked.evidence } : null;
}

/** The series that the alert measures, as far as its title and the first look tell; else what people meet. */
export function rowOfAlert(asked: Asked, found: Profile): MetricRow | null {
  const { finding, state } = asked;
  const { metric, route } = finding?.reading ?? {};
  const own = found.metrics.find((it) => it.metric === metric && it.labels['route'] === route);
  if (own) return own;
  const rows = tellingRows(asked, found);
  const { percentile } = alertFigures(state.brief?.title ?? '');
  const isSuch = (it: MetricRow) => it.metric.split(/[^a-z0-9]+/i).includes(`p${percentile}`);
  const such = percentile === null ? undefined : rows.find(isSuch);
  return such ?? rows[0] ?? null;
}

/** Null where no alert is known. */
export async function fixAlert(asked: Asked): Promise<Told | null> {
  const { finding, state } = asked;
  const { brief } = state;
  if (!brief || !isAlert(brief)) return null;
  const row = finding?.noFault ? null : await alertedRow(asked);
  const reading = finding?.reading;
  const what = reading ? say`${name(reading.metric)} of ${name(reading.service)}` : say`what is measured`;
  const whose = brief.service ? owners(asked, brief.service) : [];
  return {
    lines: [
      say`I change no alert rules, and whose this one is I do not know. ${whose[0] ?? []}`,
      ...(finding?.noFault ? whyAlerted(asked).slice(0, 1) : backed(row)),
      finding?.noFault
        ? exact(
            say`To compare: its query and its line with ${what} at ${at(brief.startedAt)}. One firing that nothing backs does not show that it is too sensitive.`,
          )
        : say`Whether its line is well chosen one firing does not show.`,
      say`“mute this alert for 2 h” keeps it quiet here meanwhile.`,
    ],
    foot: lookedUp(asked, row ? [row.evidence] : []),
  };
}

/** Whether something stood behind it. */
function backed(row: { row: MetricRow; evidence: string } | null): Words[] {
  if (!row) return [say`Whether something stood behind it could not be looked up.`];
  return row.row.abnormal
    ? [say`This time something stood behind it: ${rowWords(row.row)}.${cite(row.evidence)}`]
    : [say`Nothing of what it is about left its usual range: ${rowWords(row.row)}.${cite(row.evidence)}`];
}
