/**
 * Acceptance scenarios 18 and 32: worker processes that are killed, and others that go on.
 */
import { describe, expect, it } from 'vitest';
import { hasRedisServer } from '../../../src/store/open-redis.ts';
import { playRound } from '../../chaos/round.ts';
import { patience } from '../../support/until.ts';

describe.runIf(hasRedisServer()).concurrent('a worker that is killed', { timeout: 4 * patience }, () => {
  it('18: in the middle of a run is followed by another: same status, nothing done twice', async () => {
    const kill = { at: 'commit', version: 14, when: 'before', victim: 'self' } as const;
    const round = await playRound('redis', kill, patience);
    expect(round).toMatchObject({ killed: true, faults: [] });
  });

  it('32: while its tool runs leaves an unknown outcome, and nobody runs it again', async () => {
    const round = await playRound('redis', { at: 'call', tool: 'rollback', count: 1 }, patience);
    expect(round).toMatchObject({ killed: true, faults: [], outcome: expect.stringContaining('unknown') });
  });
});
