/** Which of many earlier incidents is the same fault: held against incidents that share much and are another. */
import { describe, expect, it } from 'vitest';
import { linkage } from '../../../src/memory/linkage.ts';
import { type Kept, mostAlike } from '../../../src/memory/most-alike.ts';
import { featuresOf, type Structure } from '../../../src/run/outcomes/structure.ts';

const plain: Structure = {
  alert: 'checkout errors',
  alerted: 'checkout',
  component: 'ledger',
  kind: 'deploy',
  reason: null,
  change: 'pool-size',
  signs: ['metric cause pool_waiting', 'log cause no connection within # ms', 'metric alerted errors'],
};
const other: Structure = {
  alert: 'queue lag',
  alerted: 'mailer',
  component: 'broker',
  kind: 'saturation',
  reason: 'disk-full',
  change: null,
  signs: ['metric cause disk_used', 'log cause no space left'],
};

function kept(structure: Structure, incident: string, more: Partial<Kept['lesson']> = {}): Kept {
  const named = { component: structure.component ?? '', kind: 'deploy' as const };
  return { structure, lesson: { incident, at: 1, named, right: true, ...more } };
}

function countsOf(all: readonly Kept[]) {
  const features = all.flatMap(({ structure }) => featuresOf(structure));
  return { total: all.length, of: (feature: string) => features.filter((it) => it === feature).length };
}

const among = (now: Structure, all: Kept[]) => {
  const lesson = mostAlike(now, all, countsOf(all))?.lesson;
  return lesson && !lesson.disputed ? lesson.incident : null;
};

describe('the incident that is alike', () => {
  it('is the only one there is, when it is the same, and none when it is not', () => {
    expect(among(plain, [kept(plain, 'a')])).toBe('a');
    expect(among(other, [kept(plain, 'a')])).toBeNull();
    expect(among(plain, [])).toBeNull();
  });

  it('is not the one that shares alert and place and shows another fault', () => {
    const twin = { ...plain, kind: 'certificate', change: null, signs: ['log cause certificate has expired'] };
    expect(among(plain, [kept(twin, 'twin')])).toBeNull();
    expect(among(plain, [kept(twin, 'twin'), kept(plain, 'same')])).toBe('same');
  });

  it('is nobody where two tell different causes and look the same', () => {
    const elsewhere = kept(plain, 'b', { named: { component: 'gateway', kind: 'config' } });
    expect(among(plain, [kept(plain, 'a'), elsewhere])).toBeNull();
    expect(among(plain, [kept(plain, 'a'), kept(plain, 'c', { at: 2 })])).toBe('c');
  });

  it('loses its say with each time that it did not hold, and gains with each that it did', () => {
    const vague = { ...plain, signs: [], change: null, kind: null };
    const counts = { total: 40, of: () => 4 };
    const said = (more: Partial<Kept['lesson']>) => mostAlike(vague, [kept(vague, 'a', more)], counts);
    expect(said({})).not.toBeNull();
    expect(said({ contradicted: 20 })).toBeNull();
    expect(said({ held: 5 })).not.toBeNull();
  });

  it('speaks less for itself the more common what it shares is', () => {
    const rare = linkage(plain, plain, { total: 50, of: () => 1 });
    const common = linkage(plain, plain, { total: 50, of: () => 45 });
    expect(rare).toBeGreaterThan(common + 10);
  });

  it('is not chosen for what neither knows', () => {
    const nothing: Structure = {
      alert: null,
      alerted: null,
      component: null,
      kind: null,
      reason: null,
      change: null,
      signs: [],
    };
    expect(among(nothing, [kept(plain, 'a'), kept(nothing, 'b')])).toBeNull();
  });
});
