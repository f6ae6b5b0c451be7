/** The gate's entry: a thread of its own, an event loop that stays free, and an excerpt when the thread fails. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { distilOutput, endDistilling } from '../../../../src/distill/thread/distil-output.ts';

afterAll(endDistilling);

describe('distilOutput', () => {
  it('distils in another thread', async () => {
    const text = `${'INFO all is well here\n'.repeat(60_000)}ERROR disk full\n`;
    const digest = await distilOutput(text, { budgetTokens: 100, names: ['disk', 'tape', 'well'] });
    expect(digest.named).toEqual(['disk', 'well']);
    expect(digest.text).toContain('ERROR disk full');
    expect(digest.omitted.inputLines).toBe(60_001);
    expect(digest.remarks).toEqual([]);
  });

  it('leaves the event loop free while it works', async () => {
    const text = Array.from({ length: 120_000 }, (_, at) => `INFO request ${at} took ${at % 90} ms`).join('\n');
    await distilOutput('warm', { budgetTokens: 16 });
    const delay = monitorEventLoopDelay({ resolution: 5 });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    delay.enable();
    await distilOutput(text, { budgetTokens: 100 });
    delay.disable();
    clearInterval(timer);
    // The machine may be busy; a loop that was held for the whole of the work would have had no turn at all.
    expect(turns).toBeGreaterThan(3);
  });

  it('returns an excerpt within the budget when time runs out, and says so', async () => {
    const text = `first line\n${'filler filler\n'.repeat(200_000)}last line`;
    const digest = await distilOutput(text, { budgetTokens: 200, timeoutMs: 1 });
    expect(digest.remarks[0]).toMatch(/Distilling failed: it took longer than/);
    expect(digest.text).toContain('first line');
    expect(digest.text).toContain('last line');
    expect(digest.bytes).toBeLessThanOrEqual(200);
    expect(digest.named).toEqual([]);
    expect((await distilOutput('again', { budgetTokens: 50 })).text).toBe('again');
  });
});
