/**
 * From a team's alert to a first look, on a stack like a team's own with nothing but metrics.
 * Owns: three of the bench's set-ups, on Debian's Prometheus. Refuses: figures; `npm run bench -- reach` gives them.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { flavourOf } from '../support/stack/flavours.ts';
import { lookAtAlert } from '../support/stack/look-at-alert.ts';
import { Stack } from '../support/stack/stack.ts';
import { patience } from '../support/until.ts';

const seed = 11;
/** ms for a set-up: a few seconds on a quiet machine. */
const flavour = flavourOf('1');
const stack = new Stack(flavour, { seed, share: false, past: 55 * 60_000 });
afterAll(() => stack.close());

/** What the look at a set-up of this name says. */
async function lookAt(name: string) {
  const setUp = flavour.setUps.find((one) => one.name === name);
  if (!setUp) throw new Error(`no set-up ${name}`);
  const open = await stack.open(setUp);
  try {
    const { alert, right } = open.played;
    return { right, seen: await lookAtAlert(alert, open.source) };
  } finally {
    await open.close();
  }
}

describe(`a stack of 25 services, seed ${seed}`, { timeout: patience }, () => {
  it('names the service whose pods run out of memory', async () => {
    const { right, seen } = await lookAt('oom-loop');
    expect(seen.outcome).toBe('fault');
    expect(right).toContain(seen.components[0]?.component);
  });

  it('names the service whose new image cannot be pulled', async () => {
    const { right, seen } = await lookAt('image-pull');
    expect(seen.outcome).toBe('fault');
    expect(right).toContain(seen.components[0]?.component);
  });

  it('blames nobody when only the limit is too tight', async () => {
    const { seen } = await lookAt('threshold-too-tight');
    expect(seen.outcome).not.toBe('fault');
  });
});
