/** What other programs printed: the values that mean the same whoever prints them. */
import { describe, expect, it } from 'vitest';
import type { NodeService, Printed } from '../../../../src/evidence/model/cluster.ts';
import { metric, type Parts } from '../telemetry-builder.ts';
import { causes } from './small-cluster.ts';

const series = ['till', 'mailroom'].map((name) => metric(name, 'requests', () => 5));
const told = (command: string, row: Record<string, string>, alert: Parts['alert'] = {}, host?: string) => {
  const printed: Printed[] = [
    {
      command,
      rows: [new Map(Object.entries(row))],
      lines: Object.entries(row).map((pair) => pair.join(': ')),
      ...(host ? { host } : {}),
    },
  ];
  return causes([], { series, alert, cluster: { printed } });
};

describe('a certificate that a program printed', () => {
  const command = 'openssl x509 -noout -dates -in /etc/till/server.pem';
  it('is past its end', () => {
    expect(told(command, { notafter: 'May  4 10:30:00 2026 GMT' })).toEqual(['app/till certificate-expired']);
    expect(
      told('certs list', { 'expiry date': '2026-05-04 10:30:00+00:00 (INVALID: EXPIRED)' }, { service: 'mailroom' }),
    ).toEqual(['app/mailroom certificate-expired']);
  });

  it('still lasts, or is no certificate at all', () => {
    expect(told(command, { notafter: 'May  5 10:30:00 2026 GMT' })).toEqual([]);
    expect(told(command, { notafter: 'soon' })).toEqual([]);
    expect(told('sessions till', { expires: '2026-05-04 10:30:00' })).toEqual([]);
  });
});

describe('a file system that a program printed', () => {
  const row = { filesystem: '/dev/sda1', 'use%': '100%', 'mounted on': '/srv' };
  it('has no room left', () => {
    expect(told('df -h', row, {}, 'till-2')).toEqual(['app/till volume-full']);
  });
  it.each([
    ['it is only high', { ...row, 'use%': '97%' }],
    ['it can be written by nobody', { ...row, filesystem: '/dev/loop3' }],
    ['it is something else that is used', { cpu: 'all', 'use%': '100%' }],
  ])('says nothing where %s', (_, other: Record<string, string>) => {
    expect(told('df -h', other, {}, 'till-2')).toEqual([]);
  });
  it('is on a machine that nobody knows', () => {
    expect(told('df -h', row, {}, 'elsewhere')).toEqual([]);
  });
});

describe('a queue that a program printed', () => {
  const row = { group: 'mailroom', topic: 'letters', lag: '812', 'consumer-id': '-' };
  const alert = { title: 'lag of mailroom is high' };
  it('has nobody who takes from it', () => {
    expect(told('groups', row, alert)).toEqual(['app/mailroom message-backlog']);
  });
  it('is taken from, is empty, or nobody asked about it', () => {
    expect(told('groups', { ...row, 'consumer-id': 'c-1' }, alert)).toEqual([]);
    expect(told('groups', { ...row, lag: '0' }, alert)).toEqual([]);
    expect(told('groups', row)).toEqual([]);
  });
});

describe('a unit of a machine', () => {
  const unit = (active: string, since: string): NodeService => ({
    node: 'box-1',
    unit: 'till',
    active,
    text: `Active: ${active} (Result: exit-code) since Mon ${since} UTC; 2min ago`,
  });
  const of = (...nodeServices: NodeService[]) => causes([], { series, cluster: { nodeServices } });
  it('failed lately', () => {
    expect(of(unit('failed', '2026-05-04 10:58:00'))).toEqual(['app/till unit-failed']);
    expect(of(unit('failed', '2026-03-04 10:58:00'))).toEqual([]);
    expect(of(unit('failed', 'some time'))).toEqual([]);
    expect(of(unit('active', '2026-05-04 10:58:00'))).toEqual([]);
  });
});
