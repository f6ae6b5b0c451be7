/** What the kernel of a node says: its log, and the numbers of its table of connections. */
import { describe, expect, it } from 'vitest';
import type { Printed } from '../../../../src/evidence/model/cluster.ts';
import { metric } from '../telemetry-builder.ts';
import { causes, node } from './small-cluster.ts';

const full = 'nf_conntrack: nf_conntrack: table full, dropping packet';

describe("a kernel's log that somebody printed", () => {
  const told = (line: string, { host, command }: { host?: string; command?: string } = {}) => {
    const printed: Printed[] = [
      { command: command ?? 'dmesg -T', host: host ?? 'node-a', rows: [], lines: ['usb 1-1: new device', line] },
    ];
    return causes([node('node-a')], { cluster: { printed } });
  };
  const due = ['node/node-a connection-tracking-full'];
  it.each([
    ['[Mon May  4 10:58:12 2026]', 'dmesg -T'],
    ['2026-05-04T10:58:12+0000 node-a kernel:', 'journalctl -k -o short-iso'],
    ['[812332.119201]', 'dmesg'],
  ])('says it at %s', (time, command) => {
    expect(told(`${time} ${full}`, { command })).toEqual(due);
  });
  it('is of a machine that series name', () => {
    const series = [{ ...metric('till', 'requests', () => 5), labels: { instance: 'box-7:9100' } }];
    const lines = [`[Mon May  4 10:58:12 2026] ${full}`];
    const printed: Printed[] = [{ command: 'dmesg -T', host: 'box-7', rows: [], lines }];
    expect(causes([], { series, cluster: { printed } })).toEqual(['node/box-7 connection-tracking-full']);
  });
  it('said it on another day, on a machine that nobody knows, or in a file of somebody else', () => {
    expect(told(`[Sun May  3 10:58:12 2026] ${full}`)).toEqual([]);
    expect(told(`[Mon May  4 10:58:12 2026] ${full}`, { host: 'elsewhere' })).toEqual([]);
    expect(told(full, { command: 'cat /srv/notes' })).toEqual([]);
  });
});

describe('the table of connections of a node', () => {
  const entries = (value: (minutes: number, bad: boolean) => number) => [
    metric('node-a', 'node_nf_conntrack_entries', value),
    metric('node-a', 'node_nf_conntrack_entries_limit', () => 1000),
  ];
  it('filled up with the incident', () => {
    expect(causes([node('node-a')], { series: entries((_, bad) => (bad ? 1000 : 600)) })).toEqual([
      'node/node-a connection-tracking-full',
    ]);
  });
  it('has room, or was full all along', () => {
    expect(causes([node('node-a')], { series: entries(() => 900) })).toEqual([]);
    expect(causes([node('node-a')], { series: entries(() => 1000) })).toEqual([]);
  });
});
