/** People paged as writes: shown before, bound to what was shown, sent once, and told apart from what nobody heard. */
import { beforeEach, describe, expect, it } from 'vitest';
import { AuraError } from '../../../src/errors.ts';
import type { PagedIncident, Paging } from '../../../src/run/ports/paging.ts';
import { PagingToolbox } from '../../../src/tools/paging/paging-toolbox.ts';
import type { RawResult } from '../../../src/tools/tool.ts';
import { ScriptedToolbox } from '../../support/scripted-toolbox.ts';

let seen: PagedIncident;
let sent: string[];
let fails: AuraError | null;

const paging: Paging = {
  look: async () => seen,
  peopleOf: async ({ id }) => (id === 'PEMPTY' ? { name: 'night', who: [] } : { name: 'payments', who: ['Ann'] }),
  escalate: async (incident, level) => send(`${incident} to ${level}`),
  ask: async (incident, { kind, id }, message) => send(`${incident} ${kind} ${id}: ${message}`),
};
const send = (what: string): void => {
  if (fails) throw fails;
  sent.push(what);
};
const toolbox = new PagingToolbox(new ScriptedToolbox({ 'ops.deploy': () => ({}) }), paging);

async function call(tool: string, args: Record<string, unknown>): Promise<RawResult> {
  const spec = await toolbox.find(tool);
  if ('missing' in spec) throw new Error(spec.missing);
  expect(await toolbox.check(spec, args)).toEqual([]);
  return toolbox.call(spec, args, { signal: new AbortController().signal, timeout: 60_000 });
}

beforeEach(() => {
  const levels = [
    { level: 1, who: ['Ann'] },
    { level: 3, who: ['Bob', 'Cleo'] },
  ];
  seen = { isResolved: false, level: 1, levels, asked: [] };
  sent = [];
  fails = null;
});

describe('escalating', () => {
  it('says whom it would page, pages nobody then, and pages that level once it was shown', async () => {
    const dry = await call('paging.escalate', { incident: 'P1', dryRun: true });
    expect(dry).toMatchObject({
      succeeded: true,
      structured: {
        outcome: 'would-change',
        changes: [{ path: 'level', before: '1', after: '3' }],
        shown: 'level-1-to-3',
        why: 'Bob, Cleo would be paged now, at any hour',
      },
    });
    expect(sent).toEqual([]);
    const real = await call('paging.escalate', { incident: 'P1', shown: 'level-1-to-3' });
    expect(real).toMatchObject({ succeeded: true, lost: false, structured: { outcome: 'paged' } });
    expect(sent).toEqual(['P1 to 3']);
  });

  it.each<[string, Partial<PagedIncident>, string]>([
    ['the incident moved on by itself', { level: 3 }, 'unchanged'],
    ['it fell back', { level: 0 }, 'refused'],
    ['it is resolved', { isResolved: true }, 'refused'],
    ['the next level is another one now', { levels: [{ level: 2, who: ['Dan'] }] }, 'refused'],
    ['there is no level above', { level: 9 }, 'unchanged'],
  ])('pages nobody where %s since it was shown', async (_, now, outcome) => {
    seen = { ...seen, ...now };
    const result = await call('paging.escalate', { incident: 'P1', shown: 'level-1-to-3' });
    expect(result).toMatchObject({ succeeded: outcome === 'unchanged', lost: false, structured: { outcome } });
    expect(sent).toEqual([]);
  });

  it('says so where nobody is left to ask', async () => {
    seen = { ...seen, level: 3 };
    const dry = await call('paging.escalate', { incident: 'P1', dryRun: true });
    expect(dry).toMatchObject({ succeeded: false, did: 'not-run', structured: { outcome: 'refused' } });
  });
});

describe('adding a responder', () => {
  const args = { incident: 'P1', component: 'api', escalationPolicy: 'PESC', message: 'please look' };

  it('names who is on call, asks once, and not again', async () => {
    const dry = await call('paging.add_responder', { ...args, dryRun: true });
    expect(dry.structured).toMatchObject({
      changes: [{ path: 'responders', before: null, after: 'payments' }],
      why: 'Ann would be paged now, at any hour',
    });
    await call('paging.add_responder', args);
    expect(sent).toEqual(['P1 escalation-policy PESC: please look']);
    seen = { ...seen, asked: ['PESC'] };
    expect((await call('paging.add_responder', args)).structured).toMatchObject({ outcome: 'unchanged' });
    expect(sent).toHaveLength(1);
  });

  it('needs one target, and somebody who is on call', async () => {
    const both = await call('paging.add_responder', { ...args, user: 'PANN' });
    const nobody = await call('paging.add_responder', { ...args, escalationPolicy: 'PEMPTY' });
    expect([both, nobody].map(({ did }) => did)).toEqual(['not-run', 'not-run']);
    expect(sent).toEqual([]);
  });
});

it('tells a page that PagerDuty refused from one that may have gone out', async () => {
  const args = { incident: 'P1', shown: 'level-1-to-3' };
  fails = new AuraError({ code: 'pagerduty-refused', userMessage: 'no' });
  expect(await call('paging.escalate', args)).toMatchObject({ succeeded: false, did: 'not-run', lost: false });
  fails = new AuraError({ code: 'pagerduty-unreachable', retryable: true, userMessage: 'gone' });
  expect(await call('paging.escalate', args)).toMatchObject({ succeeded: false, did: 'unknown', lost: true });
});

it('lists its tools beside the others, and refuses arguments that fit none of them', async () => {
  const { tools } = await toolbox.list();
  expect(tools.map(({ name }) => name)).toEqual(['ops.deploy', 'paging.escalate', 'paging.add_responder']);
  const spec = await toolbox.find('paging.escalate');
  expect('missing' in spec ? null : await toolbox.check(spec, { incident: '../users', shown: 'level-9' })).toHaveLength(
    2,
  );
});
