/**
 * Faults between components, at the edge and outside.
 * Owns: what each turns and leaves behind. Refuses: faults inside one component.
 */
import type { SetUp } from '../set-up.ts';

export const faultsBetween: SetUp[] = [
  {
    name: 'certificate-expired',
    kind: 'fault',
    world: 'mesh',
    play: ({ victim, graph, marks, onset }) => {
      const { name } = victim();
      marks.certificates.set(name, onset);
      return {
        disturb: (knobs) => {
          for (const { from, to } of graph.calls) if (to === name) knobs.call(from, to).lost = 1;
        },
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'dns-failure',
    kind: 'fault',
    world: 'clients',
    play: ({ graph }) => ({
      disturb: (knobs) => void (knobs.lookupsFailing = 0.4),
      alert: { above: graph.services.filter(({ tier }) => tier === 'leaf').map(({ name }) => name) },
      right: ['coredns', 'kube-dns'],
    }),
  },
  {
    name: 'outside-failing',
    kind: 'fault',
    world: 'mesh',
    play: ({ graph, random }) => {
      const all = graph.services.filter(({ kind }) => kind === 'outside').map(({ name }) => name);
      const name = all[Math.floor(random() * all.length)] ?? '';
      return {
        disturb: (knobs) => void Object.assign(knobs.service(name), { errors: 0.7, slower: 6 }),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'partition',
    kind: 'fault',
    world: 'mesh',
    play: ({ victim, graph, random }) => {
      const { name } = victim(({ tier }) => tier === 'leaf');
      const callers = graph.calls.filter(({ to, needed }) => to === name && needed).map(({ from }) => from);
      const from = callers[Math.floor(random() * callers.length)] ?? '';
      return {
        disturb: (knobs) => void Object.assign(knobs.call(from, name), { lost: 1 }),
        alert: { above: [from] },
        // The break is on the way: either end names it.
        right: [name, from],
      };
    },
  },
  {
    name: 'traffic-surge',
    kind: 'fault',
    world: 'traced',
    play: ({ graph, victim, random }) => {
      const entries = graph.services.filter(({ tier }) => tier === 'entry').map(({ name }) => name);
      const entry = entries[Math.floor(random() * entries.length)] ?? '';
      const { name } = victim((one) =>
        graph.calls.some(({ from, to, needed }) => from === entry && to === one.name && needed),
      );
      return {
        disturb: (knobs) => {
          knobs.service(entry).arriving = 4;
          for (const one of graph.services) if (one.name !== name) knobs.service(one.name).capacity = 5;
        },
        alert: { above: [name] },
        // Who gives way, or where the requests come in.
        right: [name, entry],
      };
    },
  },
];
