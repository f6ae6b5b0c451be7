/** Volumes that the kubelet measures full, where no objects were seen. */
import { describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, system } from '../telemetry-builder.ts';

const edges = [{ from: 'kiosk', to: 'stove' }];
const failing = metric('kiosk', 'save_failed_ratio', (_, bad) => (bad ? 0.9 : 0.002));
const look = (name: string, value: (minutes: number, bad: boolean) => number, labels: Record<string, string>) => {
  const own = { ...metric('stove', name, value), labels };
  return triage(system({ series: [failing, own], edges, alert: { service: 'kiosk' } }));
};
const claim = { persistentvolumeclaim: 'data-stove-0', namespace: 'hall' };
const share = (minutes: number, bad: boolean) => (bad ? 100 : 80 + minutes / 4);

describe('a volume that is full', () => {
  it.each([
    ['kubelet_volume_stats_used_percent', share],
    ['kubelet_volume_stats_available_bytes', (minutes: number, bad: boolean) => (bad ? 4096 : 9e9 - 1e8 * minutes)],
    ['kubelet_volume_stats_inodes_free', (minutes: number, bad: boolean) => (bad ? 0 : 9e6 - 1e5 * minutes)],
  ])('is what its claim says, and hits who raised the alert: %s', (name, value) => {
    const { rootCauses, components, blastRadius } = look(name, value, claim);
    expect(rootCauses[0]).toMatchObject({ object: 'app/stove', namespace: 'hall', reason: 'volume-full' });
    expect(rootCauses[0]?.why).toMatch(/volume of claim data-stove-0/);
    expect(components[0]).toMatchObject({ component: 'stove', reason: 'volume-full' });
    expect(blastRadius).toEqual(['kiosk']);
  });

  it('is none where there is room, or where no claim is named', () => {
    const { rootCauses } = look('kubelet_volume_stats_used_percent', (minutes) => 80 + minutes / 8, claim);
    expect(rootCauses).toEqual([]);
    expect(look('kubelet_volume_stats_used_percent', share, {}).rootCauses).toEqual([]);
  });
});
