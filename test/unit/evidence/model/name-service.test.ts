/** Who answers for names, and no longer does. */
import { describe, expect, it } from 'vitest';
import { nameServicesOf } from '../../../../src/evidence/model/hosts.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, minute, onset, ripple, system } from '../telemetry-builder.ts';

const failing = (service: string) =>
  metric(service, 'letters_failed_ratio', (i, bad) => (bad ? 0.5 : 0.01) + ripple(i) / 1e3);
const complaints = (service: string, body: string) =>
  [1, 2, 3, 4].map((minutes) => ({ time: onset + minutes * minute, service, severity: 'error', body }));
const last = (service: string, body: string) => [{ time: onset - 2 * minute, service, severity: 'error', body }];

it.each(['office-dns', 'core.resolver', 'nameserver-2', 'unbound'])('is one by its name: %s', (name) => {
  expect([...nameServicesOf({ series: [failing(name)] })]).toEqual([name]);
});

it('is none that only sounds like it', () => {
  expect([...nameServicesOf({ series: [failing('dnsfilter'), failing('name-badges')] })]).toEqual([]);
});

describe('a name service that died', () => {
  it.each([
    ['Temporary failure in name resolution', 'dnsmasq[811]: segfault at 8 ip 00007f'],
    ['getaddrinfo EAI_AGAIN post.example', 'named.service: Main process exited, code=killed, status=9/KILL'],
    ['java.net.UnknownHostException: post.example', 'resolver aborted, core dumped'],
    ['Host or domain name not found. Name service error, try again', 'terminated by signal 11'],
  ])('is the cause of "%s" by its last words', (body, words) => {
    const { components } = triage(
      system({
        series: [failing('letters'), failing('parcels')],
        logs: [...last('office-dns', words), ...complaints('letters', body), ...complaints('parcels', body)],
        alert: { service: 'letters' },
      }),
    );
    expect(components[0]?.component).toBe('office-dns');
  });

  it('is the cause where it answers hardly anybody any more', () => {
    const { components, causeKind } = triage(
      system({
        series: [
          failing('letters'),
          metric('office-dns', 'dns_queries_per_second', (i, bad) => (bad ? 1 : 400) + ripple(i) / 10),
        ],
        logs: complaints('letters', 'lookup post.example: Temporary failure in name resolution'),
        alert: { service: 'letters' },
      }),
    );
    expect([components[0]?.component, causeKind]).toEqual(['office-dns', 'dependency']);
  });

  it('is none while it answers as ever: then the name is wrong', () => {
    const { components } = triage(
      system({
        series: [failing('letters'), metric('office-dns', 'dns_queries_per_second', (i) => 400 + ripple(i))],
        logs: complaints('letters', 'getaddrinfo ENOTFOUND post-2.example'),
        alert: { service: 'letters' },
      }),
    );
    expect(components[0]?.component).toBe('letters');
  });
});
