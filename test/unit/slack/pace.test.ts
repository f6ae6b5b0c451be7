/** Slack's pace: what waits, what is left out, and that no minute holds more calls than Slack allows. */
import { describe, expect, it } from 'vitest';
import type { HeldRow } from '../../../src/run/ports/store.ts';
import type { Saying } from '../../../src/run/saying.ts';
import { Pace } from '../../../src/slack/pace.ts';
import { FileRateLimit } from '../../../src/store/file-rate-limit.ts';

const place = { team: 'T1', channel: 'C1' };

function held(saying: Saying, more: Partial<HeldRow> = {}): HeldRow {
  const row = { key: 'k', place, priority: 2, saying } as HeldRow['row'];
  return { incident: 'inc-1', row, revision: 1, ambiguous: false, attempts: 1, since: 0, ...more };
}

describe('pace', () => {
  it('leaves out the reactions that would come late, and lets no minute hold more than Slack allows', async () => {
    let now = 0;
    const pace = new Pace(new FileRateLimit(() => now));
    const eyes: Saying = { type: 'reaction', name: 'eyes', ts: '1.0' };
    const went: number[] = [];
    let dropped = 0;
    for (let n = 0; n < 300; n += 1) {
      const since = n * 600;
      for (now = since; ; ) {
        const wait = await pace.wait(held(eyes, { since }), now);
        if (wait === 0) went.push(now);
        if (wait === 'drop') dropped += 1;
        if (wait === 0 || wait === 'drop') break;
        now += wait;
      }
    }
    expect(went.length + dropped).toBe(300);
    expect(dropped).toBeGreaterThan(100);
    for (const at of went) expect(went.filter((it) => it >= at && it < at + 60_000).length).toBeLessThan(50);
  });

  it('never drops a message, and looks for a doubtful one at a pace too', async () => {
    const pace = new Pace(new FileRateLimit(() => 0));
    const answer = { type: 'queued', position: 1 } as Saying;
    const first = await pace.wait(held(answer), 0);
    const second = await pace.wait(held(answer), 0);
    expect([first, second]).toEqual([0, 1_000]);
    const looks = [];
    for (let n = 0; n < 8; n += 1) looks.push(await pace.wait(held(answer, { ambiguous: true }), 0));
    expect(looks.every((wait) => typeof wait === 'number' && wait > 0)).toBe(true);
    expect(looks.at(-1)).toBeGreaterThan(1_000);
  });
});
