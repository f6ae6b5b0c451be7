/** Who hands out work beside whom objects say that it fails. */
import { describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import type { Change } from '../../../../src/evidence/model/telemetry.ts';
import { end, metric, minute, onset } from '../telemetry-builder.ts';
import { app, look, unready } from './small-cluster.ts';

const body = 'job th-5521 came back, handed out again';
const logs = Array.from({ length: 8 }, (_, at) => ({
  time: onset + at * minute,
  service: 'desk',
  severity: 'warning',
  body,
}));
const series = [
  metric('desk', 'jobs_waiting', (at, bad) => (bad ? 100 + 20 * (at - 60) : 3 + (at % 2))),
  metric('thumbs', 'jobs_done_per_minute', (at, bad) => (bad ? 10 : 40) + (at % 2)),
];
const alert = { title: 'jobs wait', service: 'desk', labels: { namespace: 'shop' } };
const evicted = app('thumbs', 8080, {
  ...unready,
  pod: {
    status: {
      phase: 'Failed',
      reason: 'Evicted',
      message: 'Pod ephemeral local storage usage exceeds the total limit of containers 4Gi.',
    },
  },
});
const release: Change = {
  time: onset - 20 * minute,
  kind: 'deploy',
  service: 'thumbs',
  ref: 'thumbs@4',
  summary: 'Faster',
  diff: '@@ scratch.yaml @@\n-  retention_hours: 24\n+  retention_hours: 40',
};
const told = (objects: Record<string, unknown>[]) =>
  triage(look(objects, { series, logs, alert, changes: [release] }).telemetry);

describe('one item that is handed out again and again', () => {
  it('is the work of whoever is evicted over it, and its release is to blame', () => {
    const { components, culpritChange, window } = told([...app('desk', 80), ...evicted]);
    expect(Date.parse(window.to)).toBe(end);
    expect(components[0]?.component).toBe('thumbs');
    expect(culpritChange).toBe('thumbs@4');
  });
  it('is all that is known where nobody is', () => {
    expect(told([...app('desk', 80), ...app('thumbs', 8080)]).components[0]?.why).toContain(
      'does no other than one item',
    );
  });
});
