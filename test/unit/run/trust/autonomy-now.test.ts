/** Levels, bounds and offers against a record. */
import { describe, expect, it } from 'vitest';
import { autonomousSetting } from '../../../../src/run/settings/autonomy-settings.ts';
import { type AutonomyCase, autonomyNow, worthOffering } from '../../../../src/run/trust/autonomy-now.ts';
import type { Deed, KeptTrust } from '../../../../src/run/trust/deed.ts';

const key = { workflow: 'latency', action: 'rollback', component: 'api' };
const hour = 3_600_000;
/** A Wednesday, 12:00 UTC. */
const now = Date.parse('2026-01-07T12:00:00Z');

function good(at: number, change: Partial<Deed> = {}): Deed {
  return { ...key, id: `apr_${at}`, risk: 'low', at, endedAt: at, state: 'done', verification: 'held', ...change };
}

function caseOf(change: Partial<AutonomyCase> = {}, deeds: Deed[] = []): AutonomyCase {
  const kept: KeptTrust[] = [{ incident: 'inc_1', deeds, offers: [] }];
  return { key, level: 'autonomous', upTo: null, bounds: undefined, kept, now, zone: 'UTC', ...change };
}

describe('autonomy now', () => {
  it('is the word of the workflow where nothing stands in the way', () => {
    expect(autonomyNow(caseOf())).toEqual({ level: 'autonomous', upTo: 'low' });
    expect(autonomyNow(caseOf({ upTo: 'medium' }))).toEqual({ level: 'autonomous', upTo: 'medium' });
    expect(autonomyNow(caseOf({ level: 'assistant' })).level).toBe('assistant');
    const bounds = autonomousSetting.parse({ lower: 'high' });
    expect(autonomyNow(caseOf({ bounds }))).toEqual({ level: 'autonomous', upTo: 'low', lower: 'high' });
    expect(autonomyNow(caseOf({ level: 'assistant', bounds })).lower).toBeUndefined();
    expect(autonomyNow(caseOf({ level: 'copilot' })).level).toBe('copilot');
  });

  it.each([
    ['Mon-Fri 09:00-17:00', 'UTC', 'autonomous'],
    ['Mon-Fri 09:00-12:00', 'UTC', 'assistant'],
    ['Sat-Sun 00:00-23:59', 'UTC', 'assistant'],
    ['Fri-Wed 09:00-17:00', 'UTC', 'autonomous'],
    ['22:00-06:00', 'UTC', 'assistant'],
    ['Tue 22:00-12:01', 'UTC', 'autonomous'],
    ['Wed 22:00-12:01', 'UTC', 'assistant'],
    ['Mon-Fri 09:00-12:30', 'Europe/Berlin', 'assistant'],
  ])('keeps its hours: %s in %s', (hours, zone, level) => {
    expect(autonomyNow(caseOf({ bounds: autonomousSetting.parse({ hours }), zone })).level).toBe(level);
  });

  it('keeps its budget of a day', () => {
    const deeds = [1, 2, 3].map((ago) => good(now - ago * hour, { alone: true, component: `c${ago}` }));
    const bounds = autonomousSetting.parse({ perDay: 3 });
    expect(autonomyNow(caseOf({ bounds }, deeds)).because).toBe('3 of 3 writes a day are done');
    expect(autonomyNow(caseOf({ bounds }, deeds.slice(1))).level).toBe('autonomous');
    expect(autonomyNow(caseOf({ bounds, now: now + 22 * hour }, deeds)).level).toBe('autonomous');
  });

  it('stops the whole workflow when too much of what was done last did not help', () => {
    const other = (ago: number, change: Partial<Deed>) => good(now - ago * hour, { component: 'web', ...change });
    const bad = other(3, { verification: 'not-held' });
    const bounds = autonomousSetting.parse({ stopWhen: { failed: 1, of: 2 } });
    expect(autonomyNow(caseOf({ bounds }, [bad])).level).toBe('assistant');
    expect(autonomyNow(caseOf({ bounds }, [bad, other(2, {})])).level).toBe('assistant');
    expect(autonomyNow(caseOf({ bounds }, [bad, other(2, {}), other(1, {})])).level).toBe('autonomous');
  });

  it('asks again after a failure, whatever the workflow says, and says so', () => {
    const bounds = autonomousSetting.parse({ stopWhen: { failed: 1, of: 1 } });
    const deeds = [good(now - 5 * hour, { state: 'failed' }), good(now - hour)];
    expect(autonomyNow(caseOf({ bounds }, deeds))).toEqual({
      level: 'assistant',
      upTo: 'low',
      because: 'it failed, so it is asked for until somebody allows it again',
    });
  });

  it('lets people allow no more than the workflow bounds', () => {
    const raised = { by: { team: 'T1', user: 'U1' }, at: now - hour };
    const offer = { ...key, id: 'apr_1', upTo: 'medium' as const, verified: 10, since: 0, raised };
    const kept: KeptTrust[] = [{ incident: 'inc_1', deeds: [], offers: [offer] }];
    const it = (upTo: 'low' | 'medium') =>
      caseOf({ level: 'assistant', kept, bounds: autonomousSetting.parse({ upTo }) });
    expect(autonomyNow(it('medium'))).toEqual({ level: 'autonomous', upTo: 'medium' });
    expect(autonomyNow(it('low'))).toEqual({ level: 'autonomous', upTo: 'low' });
  });
});

describe('an offer to go further', () => {
  const row = (count: number, change: Partial<Deed> = {}) =>
    Array.from({ length: count }, (_, at) => good(at + 1, change));

  it('comes with a row of successes, once, and again when the record has doubled', () => {
    const offered = (count: number) => worthOffering({ ...caseOf({ level: 'assistant' }, row(count)), risk: 'low' });
    expect([9, 10, 11, 19, 20].map(offered)).toEqual([null, 'low', null, null, 'low']);
  });

  it('comes neither above the bounds, nor to a copilot, nor where it is allowed already', () => {
    const deeds = row(10);
    expect(worthOffering({ ...caseOf({ level: 'assistant' }, deeds), risk: 'high' })).toBeNull();
    expect(worthOffering({ ...caseOf({ level: 'copilot' }, deeds), risk: 'low' })).toBeNull();
    expect(worthOffering({ ...caseOf({}, deeds), risk: 'low' })).toBeNull();
    const never = autonomousSetting.parse({ offerAfter: null });
    expect(worthOffering({ ...caseOf({ level: 'assistant', bounds: never }, deeds), risk: 'low' })).toBeNull();
  });

  it('comes again to who lost it, once the row is long enough since', () => {
    const lost = good(0, { state: 'failed' });
    expect(worthOffering({ ...caseOf({}, [lost, ...row(9)]), risk: 'low' })).toBeNull();
    expect(worthOffering({ ...caseOf({}, [lost, ...row(10)]), risk: 'low' })).toBe('low');
  });
});
