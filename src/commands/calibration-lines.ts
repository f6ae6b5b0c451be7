/**
 * How often what a workflow said of causes was right, as lines of `aura trust`.
 * Owns: the words. Refuses: the fit.
 */
import { type Calibration, confirmedShare, fewestOutcomes } from '../run/trust/calibration.ts';

/** One line, and one more for each band where there are outcomes enough. */
export function calibrationLines({ workflow, outcomes, bands, confirmedFrom }: Calibration): string[] {
  const name = (workflow ?? 'no workflow').slice(0, 60);
  const said = `verdicts of ${name}: people said of ${outcomes} ${outcomes === 1 ? 'cause' : 'causes'} whether it was right`;
  if (bands.length === 0) return [`${said}; that takes ${fewestOutcomes}, so verdicts stay as they are`];
  const least = `${percent(confirmedShare)} were right`;
  const from =
    confirmedFrom === null
      ? `nowhere ${least}, so none is called confirmed`
      : `from ${score(confirmedFrom)} on at least ${least}, so a cause may be called confirmed`;
  return [
    `${said}; ${from}`,
    ...bands.map(
      (band, at) =>
        `  sure ${score(at === 0 ? 0 : band.from)} to ${score(bands[at + 1]?.from ?? 1)}: ${band.right} of ${band.of} right (${percent(band.right / band.of)})`,
    ),
  ];
}

function score(value: number): string {
  return value.toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
