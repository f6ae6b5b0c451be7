/** The record: what counts, what lowers a level, and what people may allow. */
import { describe, expect, it } from 'vitest';
import type { Deed, KeptTrust } from '../../../../src/run/trust/deed.ts';
import { standingOf, standings } from '../../../../src/run/trust/standing.ts';

const key = { workflow: 'latency', action: 'rollback', component: 'api' };
const someone = { team: 'T1', user: 'U1' };

function deed(at: number, change: Partial<Deed>): Deed {
  return { ...key, id: `apr_${at}`, risk: 'low', at, endedAt: at + 1, state: 'done', ...change };
}

const good = (at: number): Deed => deed(at, { verification: 'held' });

function kept(deeds: Deed[], offers: KeptTrust['offers'] = []): KeptTrust[] {
  return [{ incident: 'inc_1', deeds, offers }];
}

describe('a record', () => {
  it('counts each proposal by what became of it', () => {
    const all = kept([
      good(1),
      deed(2, { state: 'denied', why: 'not now' }),
      deed(3, { state: 'failed' }),
      deed(4, { verification: 'not-held' }),
      deed(5, { alone: true, verification: 'held' }),
      deed(6, { state: 'expired' }),
      deed(7, { state: 'failed', ran: false }),
      { ...good(8), component: 'web' },
    ]);
    expect(standingOf(key, all)).toMatchObject({
      proposed: 7,
      approved: 4,
      alone: 1,
      denied: 1,
      reasons: ['not now'],
      verified: 2,
      unverified: 1,
      failed: 1,
      undone: 0,
      inARow: 1,
      since: 6,
    });
  });

  it('tells what was taken back from what helped', () => {
    const undo = deed(9, { id: 'apr_undo', action: 'undo-rollback', undoes: 'apr_2' });
    const standing = standingOf(key, kept([good(1), good(2), undo]));
    expect(standing).toMatchObject({ verified: 1, undone: 1, inARow: 0, lost: { why: 'undone', at: 10 } });
    expect(standings(kept([good(1), good(2), undo]))).toHaveLength(1);
  });

  it.each([
    ['it failed', { state: 'failed' } as const, 'failed'],
    ['it did not help', { verification: 'not-held' } as const, 'not-verified'],
    ['nobody could look', { verification: 'failed' } as const, 'not-verified'],
    ['nobody knows what it did', { state: 'unknown' } as const, 'unknown'],
  ])('loses what people allowed when %s', (_, change, why) => {
    const offer = { ...key, id: 'apr_1', upTo: 'low' as const, verified: 1, since: 1, raised: { by: someone, at: 5 } };
    expect(standingOf(key, kept([good(1)], [offer])).allowed).toEqual({ upTo: 'low', by: someone, at: 5 });
    const after = standingOf(key, kept([good(1), deed(7, change), good(20)], [offer]));
    expect(after).toMatchObject({ allowed: null, lost: { why, at: 8 }, inARow: 1 });
    const before = standingOf(key, kept([deed(2, change), good(20)], [offer]));
    expect(before).toMatchObject({ allowed: { upTo: 'low' }, lost: null });
  });

  it('begins anew after a denial, which takes no level away', () => {
    const offer = { ...key, id: 'apr_1', upTo: 'low' as const, verified: 1, since: 1, raised: { by: someone, at: 5 } };
    const standing = standingOf(key, kept([good(1), deed(6, { state: 'denied' }), good(8)], [offer]));
    expect(standing).toMatchObject({ inARow: 1, since: 9, allowed: { upTo: 'low' }, lost: null });
  });

  it('knows nothing of what is still open, and of what nobody measured', () => {
    const open = [deed(1, { state: 'pending' }), deed(2, { verification: 'waiting' }), deed(3, {})];
    expect(standingOf(key, kept(open))).toMatchObject({
      proposed: 3,
      verified: 0,
      unverified: 0,
      inARow: 0,
      lost: null,
    });
  });
});
