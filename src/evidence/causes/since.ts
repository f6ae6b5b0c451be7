/**
 * Since when a series is as it is.
 * Owns: the first sample from which on nearly all are so, which may be since long before the window.
 * Refuses: how things have to be; whoever asks says that.
 */
import { type Samples, within } from '../model/samples.ts';
import type { Alert } from '../model/telemetry.ts';

/** Share of the samples since then that have to be so. */
const nearlyAll = 0.75;

/** Epoch ms; undefined where it never was so, or was over in the end. */
export function since(
  samples: Samples,
  isSo: (value: number) => boolean,
  { baseline, window }: Pick<Alert, 'baseline' | 'window'>,
): number | undefined {
  const { times, values } = within(samples, { from: baseline.from, to: window.to });
  let count = 0;
  let first: number | undefined;
  for (let at = values.length - 1; at >= 0; at--) {
    if (!isSo(values[at] ?? 0)) continue;
    count++;
    if (count >= nearlyAll * (values.length - at)) first = times[at];
  }
  return first;
}
