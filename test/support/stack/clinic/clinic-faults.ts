/**
 * What goes wrong at the clinics.
 * Owns: faults that the other flavour has not, and where shared ones play here. Refuses: the other flavour's worlds.
 */
import { podsOf } from '../pods.ts';
import { crashLoop, rollOut } from '../rollout.ts';
import type { SetUp } from '../set-up.ts';
import { ramp } from '../set-ups/applications.ts';
import { timeAt } from '../grid.ts';

const mysql = ['registry-mysql', 'clinical-mysql'] as const;
const one = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

export const clinicFaults: SetUp[] = [
  {
    name: 'gc-pauses',
    kind: 'fault',
    world: 'collected',
    play: ({ victim }) => {
      const { name } = victim(({ runtime }) => runtime === 'jvm');
      const turn = { collecting: 0.62, slower: 9, memory: 0.96, capacity: 0.7 };
      return {
        disturb: (knobs) => void Object.assign(knobs.service(name), turn),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'lock-contention',
    kind: 'fault',
    world: 'linked',
    play: ({ victim }) => {
      const { name } = victim(({ runtime }) => runtime === 'go');
      const turn = { locked: 0.9, slower: 11 };
      return {
        disturb: (knobs) => void Object.assign(knobs.service(name), turn),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'slow-release',
    kind: 'fault',
    world: 'spanned',
    play: ({ victim, cluster, random, onset }) => {
      const { name } = victim();
      rollOut(cluster, random, name, { at: onset - 25_000, image: '2026.11.3' });
      return { disturb: (knobs) => void (knobs.service(name).slower = 13), alert: { above: [name] }, right: [name] };
    },
  },
  {
    name: 'too-many-connections',
    kind: 'fault',
    world: 'collected',
    play: ({ random }) => {
      const name = one(mysql, random);
      const turn = { poolBusy: 1, errors: 0.5 };
      return {
        disturb: (knobs) => void Object.assign(knobs.service(name), turn),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'row-locks',
    kind: 'fault',
    world: 'spanned',
    play: ({ random }) => {
      const name = one(mysql, random);
      return {
        disturb: (knobs, minutes) =>
          void Object.assign(knobs.service(name), { locked: ramp(minutes, 2), slower: 1 + 70 * ramp(minutes, 2) }),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'cache-evicting',
    kind: 'fault',
    world: 'linked',
    play: ({ graph }) => {
      const name = 'consents-cache';
      const users = graph.calls.filter(({ to }) => to === name).map(({ from }) => from);
      return {
        disturb: (knobs) => {
          knobs.service(name).memory = 1;
          for (const user of users) knobs.service(user).slower = 6;
        },
        alert: { above: users },
        right: [name],
      };
    },
  },
  {
    name: 'worker-crashing',
    kind: 'fault',
    world: 'collected',
    play: ({ cluster, random, onset, now, choice }) => {
      const name = one(['reminders', 'hl7-import', 'billing-batch'], random);
      for (const pod of podsOf(cluster, name)) crashLoop(pod, onset, now, 'Error', 4_000);
      return {
        disturb: () => {},
        alert: ({ grid }) => ({
          name: 'QueueBacklog',
          labels: {
            queue: `${name}.in`,
            vhost: '/',
            rabbitmq_cluster: 'message-bus',
            kubernetes_namespace: choice.namespace,
            severity: 'critical',
          },
          annotations: { summary: `Queue ${name}.in has more than 2000 messages ready` },
          expression: `max by (queue, vhost, rabbitmq_cluster, kubernetes_namespace) (rabbitmq_queue_messages_ready{queue="${name}.in"}) > 2000`,
          startsAt: Math.min(onset + 260_000, timeAt(grid, grid.count - 1)),
        }),
        right: [name],
      };
    },
  },
  {
    name: 'crowded-node',
    kind: 'fault',
    world: 'linked',
    play: ({ cluster, marks, random, onset }) => {
      const node = one(cluster.nodes, random).name;
      marks.crowded = { node, from: onset };
      const hit = [...new Set(cluster.pods.filter((pod) => pod.node === node).map(({ service }) => service))];
      return {
        disturb: (knobs) => {
          for (const name of hit) knobs.service(name).slower = 6;
        },
        alert: { above: hit },
        right: [node],
      };
    },
  },
  {
    name: 'outside-slow',
    kind: 'fault',
    world: 'collected',
    play: ({ random }) => {
      const name = one(['edi.payer-network.example', 'fhir.labnet.example'], random);
      return { disturb: (knobs) => void (knobs.service(name).slower = 35), alert: { above: [name] }, right: [name] };
    },
  },
  {
    name: 'killed-by-probe',
    kind: 'fault',
    world: 'spanned',
    play: ({ victim, cluster, onset, now }) => {
      const { name } = victim();
      for (const [i, pod] of podsOf(cluster, name).entries()) crashLoop(pod, onset + i * 7_000, now, 'Error', 12_000);
      return { disturb: () => {}, alert: { above: [name] }, right: [name] };
    },
  },
];
