/**
 * Breaks the shop and remembers what was done: the only place that knows the truth.
 * Owns: choosing fault and decoy, their order in time. Refuses: leaving any trace but the effects and the change records
 * that such a step leaves anywhere.
 */
import { AuraError } from '../../errors.ts';
import type { Breach } from './alert-rule.ts';
import { journeysOf } from './catalog.ts';
import { makeKeyPair } from './certificates.ts';
import { decoysFor, faultsFor } from './faults.ts';
import type { Course, Fault, Step } from './faults.ts';
import type { Fleet } from './fleet.ts';
import type { AlertFile } from './incident-folder.ts';
import type { ShopChanges } from './shop-changes.ts';
import type { Watch } from './watch.ts';

export interface Truth {
  /** Null when nothing is wrong. */
  fault: string | null;
  component: string | null;
  /** Kinds of cause that are a right answer, the best first. */
  causeKinds: string[];
  /** Ref of the change to blame; null when there is none. */
  change: string | null;
  /** An operation of the shop that heals it. */
  remedy: { tool: string; args: Record<string, string | number> } | null;
  /** Where the first proposal is not the whole story. */
  course?: Course;
  /** Ref of the innocent change near the onset. */
  decoy: string | null;
  /** Epoch ms. */
  brokenAt: number;
}

export interface SabotageParts {
  fleet: Fleet;
  changes: ShopChanges;
  watch: Watch;
  random: () => number;
  names: string[];
}

const RELEASES = 'release-pipeline';
const SETTINGS = 'config-sync';

export class Sabotage {
  readonly #parts: SabotageParts;
  #stopped = false;
  truth: Truth | null = null;

  constructor(parts: SabotageParts) {
    this.#parts = parts;
  }

  async breakIt(name?: string): Promise<Truth> {
    const { watch, names } = this.#parts;
    const faults = faultsFor(names);
    const usual = faults.filter(({ course }) => course === undefined);
    const fault = name === undefined ? this.#pick(usual) : faults.find((candidate) => candidate.name === name);
    if (fault === undefined) {
      throw new AuraError({
        code: 'shop-no-such-fault',
        userMessage: `There is no fault ${name}. There are: ${faults.map((candidate) => candidate.name).join(', ')}.`,
      });
    }
    const decoy = this.#pick(decoysFor(names, fault.component));
    const decoyFirst = this.#parts.random() < 0.5;
    await watch.baselineDone();
    let decoyRef: string | null = null;
    if (decoyFirst && decoy) {
      decoyRef = await this.#take(decoy);
      await watch.nextSecond();
      await watch.nextSecond();
    }
    const previous = this.#current(fault);
    const brokenAt = Date.now();
    const change = await this.#take(fault.step);
    this.truth = {
      fault: fault.name,
      component: fault.component,
      causeKinds: fault.causeKinds,
      change,
      remedy: { tool: fault.remedy.tool, args: resolveArgs(fault.remedy.args, previous) },
      ...(fault.course ? { course: fault.course } : {}),
      decoy: null,
      brokenAt,
    };
    watch.arm();
    if (!decoyFirst && decoy) {
      await watch.nextSecond();
      decoyRef = await this.#take(decoy);
    }
    this.truth = { ...this.truth, decoy: decoyRef };
    return this.truth;
  }

  async raiseFalseAlert(): Promise<AlertFile> {
    const { watch, names } = this.#parts;
    await watch.baselineDone();
    const decoy = this.#pick(decoysFor(names, null));
    const decoyRef = decoy ? await this.#take(decoy) : null;
    await watch.until(Date.now() + 8000);
    const journey = this.#pick(journeysOf(names));
    if (journey === undefined) throw new Error('a shop without journeys has nothing to alert on');
    const truth = { fault: null, component: null, causeKinds: [], change: null, remedy: null };
    this.truth = { ...truth, decoy: decoyRef, brokenAt: Date.now() };
    const bound = journey.slowAbove;
    const breach: Breach = { journey, kind: 'slow', value: bound * (1.1 + this.#parts.random() * 0.3), bound };
    return watch.raise(breach);
  }

  stop(): void {
    this.#stopped = true;
  }

  #pick<T>(all: T[]): T | undefined {
    return all[Math.floor(this.#parts.random() * all.length)];
  }

  #current({ step }: Fault): string {
    const { fleet, changes } = this.#parts;
    if (step.do === 'deploy') return fleet.state(step.service).version;
    if (step.do === 'config') return changes.revisions(step.service).at(-1)?.ref ?? '';
    return '';
  }

  /** Does one step; the ref of the change record that it left, or null. */
  async #take(step: Step): Promise<string | null> {
    const { fleet, changes } = this.#parts;
    if (this.#stopped) return null;
    switch (step.do) {
      case 'deploy':
        await changes.deploy(step.service, step.version, step.summary, RELEASES);
        return step.version;
      case 'config':
        changes.setConfig(step.service, step.key, step.value, step.summary, SETTINGS);
        return changes.revisions(step.service).at(-1)?.ref ?? null;
      case 'expire-certificate':
        if (step.sealed) changes.sealAuthority();
        fleet.present(step.service, await makeKeyPair(step.service, Date.now() + 1000));
        return null;
      case 'surge':
        fleet.surge(step.route, step.factor);
        return null;
      case 'hang':
        fleet.hang(step.service, { everywhere: step.everywhere === true });
        return null;
    }
  }
}

function resolveArgs(args: Record<string, string | number>, previous: string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, value === '$previous' ? previous : value]),
  );
}
