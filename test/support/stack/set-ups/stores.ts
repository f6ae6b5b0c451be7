/**
 * Faults of what applications keep their data in.
 * Owns: what each turns and leaves behind. Refuses: applications' own faults.
 */
import { podsOf } from '../pods.ts';
import { crashLoop } from '../rollout.ts';
import type { SetUp } from '../set-up.ts';
import { ramp } from './applications.ts';
import { timeAt } from '../grid.ts';

function pickOf(names: string[], random: () => number): string {
  return names[Math.floor(random() * names.length)] ?? '';
}

export const storeFaults: SetUp[] = [
  {
    name: 'slow-database',
    kind: 'fault',
    world: 'traced',
    play: ({ graph, random }) => {
      const name = pickOf(
        graph.services.filter(({ kind }) => kind === 'postgres').map((one) => one.name),
        random,
      );
      return {
        disturb: (knobs, minutes) =>
          void Object.assign(knobs.service(name), { slower: 1 + 60 * ramp(minutes, 2), diskBusy: 0.95 }),
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'disk-full',
    kind: 'fault',
    world: 'clients',
    play: ({ graph, random, now }) => {
      const name = pickOf(
        graph.services.filter(({ kind }) => kind === 'postgres').map((one) => one.name),
        random,
      );
      return {
        onset: now - 120 * 60_000,
        disturb: (knobs, minutes) => {
          const free = 0.55 * (1 - ramp(minutes, 105));
          const full = free < 0.001;
          Object.assign(knobs.service(name), { diskFree: free, errors: full ? 0.6 : 0, rollbacks: full ? 0.6 : 0.002 });
        },
        alert: { above: [name] },
        right: [name],
      };
    },
  },
  {
    name: 'cache-down',
    kind: 'fault',
    world: 'traced',
    play: ({ graph, cluster, onset, now }) => {
      const name = graph.services.find(({ kind }) => kind === 'redis')?.name ?? '';
      const users = graph.calls.filter(({ to }) => to === name).map(({ from }) => from);
      for (const pod of podsOf(cluster, name)) crashLoop(pod, onset, now, 'Error', 4_000);
      return {
        disturb: (knobs) => {
          for (const user of users) knobs.service(user).slower = 7;
        },
        alert: { above: users },
        right: [name],
      };
    },
  },
  {
    name: 'consumer-stuck',
    kind: 'fault',
    world: 'bare',
    play: ({ graph, random, onset, choice }) => {
      const name = pickOf(
        graph.services.filter(({ tier }) => tier === 'consumer').map((one) => one.name),
        random,
      );
      const topic = `${name.split('-')[0]}.events`;
      return {
        disturb: (knobs) => void (knobs.service(name).consuming = 0),
        alert: ({ grid }) => ({
          name: 'KafkaConsumerGroupLag',
          labels: {
            consumergroup: name,
            topic,
            namespace: choice.namespace,
            job: 'kafka-exporter',
            service: 'kafka-exporter',
            severity: 'warning',
          },
          annotations: { summary: `Consumer group ${name} is more than 3000 messages behind on ${topic}` },
          expression: `sum by (consumergroup, topic) (kafka_consumergroup_lag{consumergroup="${name}"}) > 3000`,
          startsAt: Math.min(onset + 280_000, timeAt(grid, grid.count - 1)),
        }),
        right: [name],
      };
    },
  },
];
