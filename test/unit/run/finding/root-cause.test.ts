/** Every reason that a check may name has words of its own, and a finding stands for one or two of what was found. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  claimedCauses,
  isKnownReason,
  reasonForm,
  knownReasons,
  reasonPhrase,
} from '../../../../src/run/finding/root-cause.ts';
import type { RootCause } from '../../../../src/run/finding/triage-result.ts';
import { aFinding } from '../../slack/examples.ts';

const checks = 'src/evidence/kubernetes';

describe('the reasons', () => {
  it('that checks name are all known', () => {
    const named = readdirSync(checks).flatMap((file) =>
      [...readFileSync(`${checks}/${file}`, 'utf8').matchAll(/\breason: '([a-z-]+)'/g)].map(([, reason]) => reason),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((reason) => reason && !isKnownReason(reason))).toEqual([]);
    const probes = ['liveness', 'readiness', 'startup'].flatMap((probe) =>
      ['wrong-protocol', 'wrong-port', 'too-early'].map((fault) => `${probe}-probe-${fault}`),
    );
    expect(probes.filter((reason) => !isKnownReason(reason))).toEqual([]);
  });

  it('have one form, and words that follow a name', () => {
    for (const reason of knownReasons) {
      expect(reason).toMatch(reasonForm);
      expect(reasonPhrase(reason)).toMatch(
        /^(?:has|is|was|may|needs|names|lacks|finds|wants|waits|asks|[a-z]+s|does|cannot|ends|used|wrote) /,
      );
    }
    expect(reasonPhrase('toString')).toBe('has the fault toString');
    expect(reasonPhrase('moon-in-the-way')).toBe('has the fault moon in the way');
  });
});

describe('a finding', () => {
  const root = (name: string, more: Partial<RootCause> = {}): RootCause => ({
    object: `app/${name}`,
    reason: 'image-not-found',
    score: 0.9,
    why: 'w',
    component: name,
    ...more,
  });
  const claimed = (rootCauses: RootCause[], component = 'checkout') =>
    claimedCauses({ ...aFinding, component, rootCauses }).map(({ object }) => object);

  it('stands for the first root cause where it tells and is what the finding names', () => {
    expect(claimed([root('checkout'), root('cart')])).toEqual(['app/checkout']);
    expect(claimed([root('checkout', { score: 0.59 })])).toEqual([]);
    expect(claimed([root('cart')])).toEqual([]);
    expect(claimedCauses(aFinding)).toEqual([]);
  });

  it('stands for a second one where it is needed', () => {
    expect(claimed([root('checkout'), root('cart'), root('pay', { needed: true })])).toEqual([
      'app/checkout',
      'app/pay',
    ]);
  });
});
