/** Where a workflow's own word lets a write pass without an approval: the same call, on a lower environment only. */
import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/run/admission.ts';
import type { Caller } from '../../../src/run/caller.ts';
import { emptyState } from '../../../src/run/incident-state.ts';
import type { Origin } from '../../../src/run/actions/provenance.ts';
import { checkArguments } from '../../../src/tools/check-arguments.ts';
import { refusalOfTrial } from '../../../src/tools/gate-rules.ts';
import { Policy } from '../../../src/tools/policy.ts';
import { aTool } from '../../support/a-tool.ts';

const policy = new Policy({
  reads: [],
  trusted: [],
  catalog: ['api'],
  reviewed: { 'staging.changed': 'sha256:other' },
  environments: { ops: 'prod', eu: 'prod-eu', staging: 'stg', second: 'staging', test: 'test', notes2: 'test' },
  memory: { server: 'notes2', read: 'notes2.read', write: 'notes2.write' },
});
const known = { catalog: new Set(['api']), topology: new Set<string>() };
const fromCatalog: Origin[] = [{ path: 'service', from: 'catalog', type: 'component' }];

function refusal(
  tool: string,
  on: string,
  more: { called?: string; incidentIn?: string; args?: Record<string, unknown>; origins?: Origin[] } = {},
) {
  const { called = `${on}.${tool.split('.')[1]}`, incidentIn, args = { service: 'api' }, origins = fromCatalog } = more;
  const spec = aTool(called);
  const check = (call: Parameters<typeof checkArguments>[0]) => checkArguments(call, known, spec.inputSchema);
  const stamp = { fingerprint: spec.fingerprint, risk: 'medium' as const };
  return refusalOfTrial(
    { policy, spec, call: { tool: called, args, origins }, stamp, check, incidentIn },
    { tool, server: on },
  );
}

describe('a rehearsal on another server', () => {
  it('passes where that is lower, said to be so, and takes the very call', () => {
    expect(refusal('ops.restart', 'staging')).toBeNull();
    expect(refusal('ops.restart', 'staging', { incidentIn: 'production' })).toBeNull();
    expect(refusal('unnamed.restart', 'staging')).toBeNull();
    expect(refusal('staging.restart', 'test')).toBeNull();
  });

  it.each([
    ['ops.restart', 'eu', {}, /works in prod-eu/],
    ['unnamed.restart', 'eu', {}, /works in prod-eu; name the server of a lower/],
    ['test.restart', 'eu', {}, /works in prod-eu; name the server of a lower/],
    ['ops.restart', 'unnamed', {}, /nobody says where unnamed works/],
    ['ops.restart', 'ops', {}, /the server of the action itself/],
    ['staging.restart', 'second', {}, /works in staging, as staging does/],
    ['ops.restart', 'staging', { called: 'staging.drop' }, /no workflow rehearses ops\.restart with staging\.drop/],
    ['ops.restart', 'staging', { called: 'test.restart' }, /no workflow rehearses/],
    ['ops.restart', 'staging', { incidentIn: 'staging' }, /the incident itself is in staging/],
    ['ops.changed', 'staging', {}, /changed since it was reviewed/],
    ['ops.write', 'notes2', {}, /keeps memories/],
    ['ops.restart', 'staging', { args: { service: 'stranger' } }, /service of staging\.restart is "stranger"/],
    ['ops.restart', 'staging', { args: { service: 'api', note: 'do it' } }, /note holds foreign text/],
  ])('%s on %s is refused: %o', (tool, on, more, why) => {
    const origins: Origin[] = [...fromCatalog, { path: 'note', from: 'foreign', type: 'text' }];
    expect(refusal(tool, on, { ...more, origins })).toMatch(why);
  });
});

describe('the admission of one', () => {
  const caller: Caller = { kind: 'trial', run: 'run_1', id: 'staging.restart' };
  const limits = { run: 80, question: 6 };
  const request = { id: 'call_1', caller, tool: 'staging.restart', key: 'below:1' };

  it('is given once, not again while it is open, whatever its key, and at most three times a run', () => {
    const state = emptyState('inc_1');
    expect(admit(state, request, limits)).toMatchObject({ call: { evidence: 'E1' } });
    const open = { id: 'call_1', evidence: 'E1', caller, tool: 'staging.restart', key: 'below:1' };
    state.openCalls.set('call_1', open);
    for (const key of ['below:1', 'below:2'])
      expect(admit(state, { ...request, key }, limits)).toMatchObject({
        refused: expect.stringContaining('was begun'),
      });
    state.openCalls.clear();
    state.admitted.set('trial:run_1', 3);
    expect(admit(state, request, limits)).toMatchObject({ refused: expect.stringContaining('3 times at most') });
  });
});
