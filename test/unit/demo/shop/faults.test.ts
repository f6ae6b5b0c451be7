import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { JOURNEYS, journeysOf, SERVICES, SMALL_SHOP } from '../../../../src/demo/shop/catalog.ts';
import { DECOYS, decoysFor, FAULTS, faultsFor } from '../../../../src/demo/shop/faults.ts';
import type { Step } from '../../../../src/demo/shop/faults.ts';
import { OPERATIONS } from '../../../../src/demo/shop/operations.ts';
import { diffOf, releasesOf } from '../../../../src/demo/shop/releases.ts';

const names = SERVICES.map(({ name }) => name);
const steps: Step[] = [...FAULTS.map(({ step }) => step), ...DECOYS];

describe('the shop as data', () => {
  it('has at least six services that call only each other, one over TLS, one with two sites', () => {
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const { calls, version, name } of SERVICES) {
      expect(names).toEqual(expect.arrayContaining(calls));
      expect(releasesOf(name)).toContain(version);
    }
    for (const { needs } of JOURNEYS) expect(names).toEqual(expect.arrayContaining(needs));
  });

  it('has code for every release that a step deploys, with a small diff', () => {
    for (const step of steps) {
      if (step.do !== 'deploy') continue;
      const plan = SERVICES.find(({ name }) => name === step.service);
      const { diff } = diffOf(step.service, plan?.version ?? '', step.version);
      const changed = diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.length).toBeLessThan(20);
    }
  });

  it('changes only settings that exist, to a value of the same type', () => {
    for (const step of steps) {
      if (step.do !== 'config') continue;
      const before = SERVICES.find(({ name }) => name === step.service)?.config[step.key];
      expect(typeof before).toBe(typeof step.value);
      expect(before).not.toBe(step.value);
    }
  });

  it('gives no version to two services, so that a ref names one change', () => {
    const all = names.flatMap((name) => releasesOf(name));
    expect(new Set(all).size).toBe(all.length);
  });

  it('knows a remedy among the operations for each fault, and a decoy of another service', () => {
    for (const { remedy, component } of FAULTS) {
      expect(Object.keys(OPERATIONS)).toContain(remedy.tool);
      const decoys = decoysFor(names, component);
      expect(decoys.length).toBeGreaterThan(0);
      expect(decoys.every((step) => 'service' in step && step.service !== component)).toBe(true);
    }
    expect(faultsFor(names).length).toBeGreaterThanOrEqual(6);
    expect(faultsFor(SMALL_SHOP).map(({ name }) => name)).toContain('slow-deploy');
    expect(journeysOf(SMALL_SHOP).map(({ route }) => route)).toEqual(['GET /browse']);
    expect(decoysFor(SMALL_SHOP, 'listings').length).toBeGreaterThan(0);
  });

  it('says the name of a fault nowhere in the code, the summaries or the settings of the shop', () => {
    const folder = fileURLToPath(new URL('../../../../src/demo/shop/services/', import.meta.url));
    const process = fileURLToPath(new URL('../../../../src/demo/shop/process/', import.meta.url));
    const read = (where: string): string[] => readdirSync(where).map((file) => readFileSync(where + file, 'utf8'));
    const telling = [...FAULTS.map(({ name }) => name), 'fault', 'decoy', 'sabotage', 'leak', 'n+1', 'culprit'];
    const texts = [
      ...read(folder),
      ...read(process),
      ...steps.map((step) => ('summary' in step ? step.summary : '')),
      JSON.stringify(SERVICES),
    ];
    for (const text of texts) for (const word of telling) expect(text.toLowerCase()).not.toContain(word);
  });
});
