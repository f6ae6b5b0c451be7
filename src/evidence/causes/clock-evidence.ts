/**
 * A machine whose clock runs away: what it signs is not valid yet, or no longer, for all the others.
 * Owns: metrics of a clock's offset, whatever exporter names them, in seconds.
 * Refuses: offsets that every protocol tolerates.
 */
import type { CauseEvidence } from './cause-evidence.ts';
import { movedWords } from '../../run/finding/moved-words.ts';
import { median } from '../../distill/statistics.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { Telemetry } from '../model/telemetry.ts';

const clocks = new Set(['clock', 'timex', 'ntp', 'ntpd', 'chrony', 'chronyd']);
const offsets = new Set(['offset', 'drift', 'skew']);
const inSeconds: Record<string, number> = { s: 1, ms: 1e-3, µs: 1e-6 };
/** An offset of a second is half of a reason: leeways are usually a few seconds to a minute. */
const half = 1;

export function clockEvidence({ series, alert }: Telemetry): CauseEvidence[] {
  return series.flatMap((one): CauseEvidence[] => {
    const words = nameWords(one.name);
    if (!words.some((word) => clocks.has(word)) || !words.some((word) => offsets.has(word))) return [];
    const { unit } = signalOfSeries(one);
    const scale = inSeconds[unit ?? 's'] ?? 1;
    const samples = samplesOf(one);
    const usual = median(within(samples, alert.baseline).values.map((value) => Math.abs(value)));
    const inside = within(samples, alert.window);
    const sizes = inside.values.map((value) => Math.abs(value));
    const worst = Math.max(0, ...sizes.filter(Number.isFinite));
    const gained = (worst - (Number.isFinite(usual) ? usual : 0)) * scale;
    if (gained < half) return [];
    const at = sizes.findIndex((value) => value >= (worst + usual) / 2);
    return [
      {
        component: one.service,
        score: gained / (gained + half),
        onset: inside.times[at] ?? Number.NaN,
        why: movedWords(one.name, usual, worst, unit),
      },
    ];
  });
}
