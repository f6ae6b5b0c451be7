/**
 * Whether an alert has nothing behind it.
 * Owns: the alert's own metric against its baseline, and which other anomalies are too strong to overlook.
 * Refuses: calling it false where nothing could be seen.
 */
import type { Anomaly } from '../run/triage-result.ts';
import { signalOf } from './signal-kind.ts';
import type { Telemetry } from './telemetry.ts';

/** A robust z-score of at least this contradicts "nothing is wrong"; noise over hundreds of series reaches less. */
const strong = 7;
/** And so does only what rose or fell by at least this factor: a quiet metric is soon many spreads away. */
const material = 1.5;
const minNewErrors = 3;

/** True when the alert's own metric is inside its baseline and nothing strong, new and bad was found. */
export function isFalseAlert({ alert, series, logs, spans }: Telemetry, anomalies: Anomaly[]): boolean {
  const inside = (time: number) => time >= alert.window.from && time < alert.window.to;
  const canSee =
    series.some(({ times }) => times.some(inside)) ||
    spans.some(({ start }) => inside(start)) ||
    logs.some(({ time }) => inside(time));
  if (!canSee) return false;
  const fresh = anomalies.filter(({ chronic }) => !chronic);
  const { metric } = alert.labels;
  const own = fresh.filter(
    ({ component, signal, source }) =>
      source === 'metric' && signal === metric && (alert.service === undefined || component === alert.service),
  );
  return own.length === 0 && !fresh.some(isStrong);
}

function isStrong({ source, signal, strength, before, after, text }: Anomaly): boolean {
  if (strength < strong) return false;
  if (source === 'log')
    return / error /.test(text) && (before === null || before === 0 ? newLines(text) >= minNewErrors : true);
  if (source === 'trace') return true;
  const { bad, kind } = signalOf(signal);
  if (bad === 0) return false;
  if (before === null || after === null || kind === 'availability' || kind === 'error') return true;
  const [low, high] = before < after ? [before, after] : [after, before];
  return low <= 0 || high / low >= material;
}

/** How many lines a new pattern has, as its own text says. */
function newLines(text: string): number {
  return Number(/new, (\d+) times/.exec(text)?.[1] ?? minNewErrors);
}
