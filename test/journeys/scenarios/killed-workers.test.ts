/**
 * Acceptance scenarios 18 and 32: worker processes that are killed, and others that go on.
 */
import { describe, expect, it } from 'vitest';
import { hasRedisServer } from '../../../src/store/open-redis.ts';
import { playRound } from '../../chaos/round.ts';
import { patience } from '../../support/until.ts';

describe.runIf(hasRedisServer()).concurrent('a worker that is killed', { timeout: 4 * patience }, () => {
  it('18: in the middle of a run is followed by another within a minute: same status, nothing done twice', async () => {
    const round = await playRound('redis', { at: 'commit', version: 14, when: 'before', victim: 'self' });
    expect(round).toMatchObject({ killed: true, faults: [] });
    expect(round.recovery).toBeLessThan(60_000);
  });

  it('32: while its tool runs leaves an unknown outcome, and nobody runs it again', async () => {
    const round = await playRound('redis', { at: 'call', tool: 'rollback', count: 1 });
    expect(round).toMatchObject({ killed: true, faults: [], outcome: expect.stringContaining('unknown') });
  });
});
