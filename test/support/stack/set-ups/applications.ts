/**
 * Faults of one application itself: its code, its configuration, its resources.
 * Owns: what each turns and leaves behind. Refuses: pods that are gone.
 */
import { rollOut } from '../rollout.ts';
import type { SetUp } from '../set-up.ts';

/** From 0 to 1 within `over` minutes. */
export function ramp(minutes: number, over: number): number {
  return Math.max(0, Math.min(1, minutes / over));
}

export const applicationFaults: SetUp[] = [
  {
    name: 'bad-deploy',
    kind: 'fault',
    world: 'mesh',
    play: ({ victim, cluster, random, onset }) => {
      const { name } = victim();
      rollOut(cluster, random, name, { at: onset - 25_000, image: '7.0.1' });
      return {
        disturb: (knobs) => void (knobs.service(name).errors = 0.35),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'config-change',
    kind: 'fault',
    world: 'traced',
    play: ({ victim, cluster, marks, random, onset }) => {
      const { name } = victim();
      marks.configured.set(`${name}-config`, onset - 60_000);
      rollOut(cluster, random, name, { at: onset - 25_000, image: null });
      return {
        disturb: (knobs) => void Object.assign(knobs.service(name), { slower: 9, errors: 0.12 }),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'canary-half-bad',
    kind: 'fault',
    world: 'traced',
    play: ({ victim, cluster, random, onset }) => {
      const { name } = victim();
      const fresh = rollOut(cluster, random, name, { at: onset, image: '9.4.0-rc1', most: 1 });
      for (const pod of fresh) pod.errors = 0.7;
      return { disturb: () => {}, alert: { above: [name] }, right: [name] };
    },
  },
  {
    name: 'cpu-throttling',
    kind: 'fault',
    world: 'bare',
    play: ({ victim }) => {
      const { name } = victim();
      return {
        disturb: (knobs) => void Object.assign(knobs.service(name), { slower: 6, capacity: 0.5, throttled: 0.78 }),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'pool-exhausted',
    kind: 'fault',
    world: 'bare',
    play: ({ victim, graph }) => {
      const { name } = victim((one) => graph.calls.some(({ from, to }) => from === one.name && to.endsWith('-pg')));
      return {
        disturb: (knobs, minutes) =>
          void Object.assign(knobs.service(name), {
            slower: 1 + 11 * ramp(minutes, 2),
            capacity: 0.6,
            poolBusy: 1,
            poolWaiting: Math.round(45 * ramp(minutes, 3)),
          }),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'memory-leak',
    kind: 'fault',
    world: 'clients',
    play: ({ victim, now }) => {
      const { name } = victim(({ runtime }) => runtime === 'jvm');
      return {
        onset: now - 125 * 60_000,
        disturb: (knobs, minutes) => {
          const full = ramp(minutes, 120);
          const pressed = Math.max(0, (full - 0.85) / 0.15);
          Object.assign(knobs.service(name), {
            memory: 0.5 + 0.49 * full,
            collecting: 0.004 + 0.55 * pressed,
            slower: 1 + 9 * pressed,
          });
        },
        alert: { above: [name] },
        right: [name],
      };
    },
  },
];
