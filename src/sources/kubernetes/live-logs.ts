/**
 * What containers said: of what is unwell its current and previous run, then of whom the alert is about, then of others.
 * Owns: whose logs, how many and how much. Refuses: following; meaning of lines.
 */
import PQueue from 'p-queue';
import { AuraError } from '../../errors.ts';
import type { KubernetesObject } from '../../evidence/model/cluster.ts';
import { isPodWell } from '../../evidence/kubernetes/health.ts';
import type { LogLine } from '../../evidence/model/telemetry.ts';
import type { Allowance, KubeClient } from './kube-client.ts';

const atOnce = 8;
const tailLines = '400';
const limitBytes = '1048576';
const maxLine = 8_000;

export interface Wish {
  pod: KubernetesObject;
  container: string;
  previous: boolean;
}

/** Which logs to read, the most telling first: one pod an application, since its siblings say the same. */
export function wishesFor(
  pods: readonly KubernetesObject[],
  appOf: (pod: KubernetesObject) => string,
  near: { distances: ReadonlyMap<string, number>; barred: ReadonlySet<string> },
): Wish[] {
  const ranked = pods
    .map((pod) => ({ pod, rank: rankOf(pod, near.distances.get(appOf(pod))) + (near.barred.has(appOf(pod)) ? 3 : 0) }))
    .sort((one, other) => other.rank - one.rank);
  const chosen = new Map<string, KubernetesObject>();
  for (const { pod } of ranked) {
    const app = `${pod.namespace ?? ''}/${appOf(pod)}`;
    if (!chosen.has(app)) chosen.set(app, pod);
  }
  const unwell = [...chosen.values()].filter((pod) => isPodWell(pod) === false).map(wishesOf);
  const others = [...chosen.values()].filter((pod) => isPodWell(pod) !== false).map(wishesOf);
  // What everybody said last goes before what some said earlier.
  return [unwell, others].flatMap((wishes) => [
    ...wishes.flatMap(([first]) => first ?? []),
    ...wishes.flatMap(([, ...more]) => more),
  ]);
}

/** What is unwell first, then along the way that the alerted application's requests take, then what restarted. */
function rankOf(pod: KubernetesObject, distance: number | undefined): number {
  return (
    (isPodWell(pod) === false ? 8 : 0) +
    (distance === undefined ? 0 : 4 / (1 + distance)) +
    ((pod.run?.restarts ?? 0) > 0 ? 1 : 0)
  );
}

/** A container that ended says more in its last run than in the one that just begins. */
function wishesOf(pod: KubernetesObject): Wish[] {
  const runs = pod.run?.containers ?? [];
  const trouble = runs.filter(({ init, ready, last, state }) =>
    !init ? ready === false || last !== undefined : state?.kind !== 'terminated' || state.exitCode !== 0,
  );
  const main = pod.pod?.containers?.[0]?.name;
  const names = trouble.length > 0 ? trouble : runs.filter(({ name }) => name === main);
  return names.flatMap(({ name, last, state }): Wish[] => {
    const hasPrevious = last?.kind === 'terminated';
    const hasCurrent = state?.kind === 'running' || state?.kind === 'terminated';
    return [
      ...(hasPrevious ? [{ pod, container: name, previous: true }] : []),
      ...(hasCurrent ? [{ pod, container: name, previous: false }] : []),
    ];
  });
}

export interface ReadLogs {
  lines: LogLine[];
  /** The error of the first that was refused for want of rights. */
  refused?: AuraError;
}

/** Reads what the budget allows. A log that is gone is no gap: the pod's state says so already. */
export async function readLogs(
  client: KubeClient,
  wishes: readonly Wish[],
  appOf: (pod: KubernetesObject) => string,
  look: Allowance,
): Promise<ReadLogs> {
  const queue = new PQueue({ concurrency: atOnce });
  const read: ReadLogs = { lines: [] };
  await Promise.all(
    wishes.slice(0, look.budget.left).map((wish) =>
      queue.add(async () => {
        const { pod, container, previous } = wish;
        if (read.refused) return;
        const path = `/api/v1/namespaces/${encodeURIComponent(pod.namespace ?? '')}/pods/${encodeURIComponent(pod.name)}/log`;
        const query = {
          container,
          timestamps: 'true',
          tailLines,
          limitBytes,
          ...(previous ? { previous: 'true' } : {}),
        };
        try {
          const text = await client.text(path, query, look);
          read.lines.push(
            ...linesOf(text, {
              service: appOf(pod),
              attributes: { pod: pod.name, container, ...(previous ? { previous } : {}) },
            }),
          );
        } catch (error) {
          if (!(error instanceof AuraError)) throw error;
          if (error.code === 'kubernetes-forbidden' || error.code === 'kubernetes-unauthorized') read.refused = error;
        }
      }),
    ),
  );
  read.lines.sort((one, other) => one.time - other.time);
  return read;
}

/** `2026-04-14T09:26:00.123456789Z text`; a line without a time continues the one before. */
function linesOf(text: string, from: Pick<LogLine, 'service' | 'attributes'>): LogLine[] {
  const lines: LogLine[] = [];
  for (const raw of text.split('\n')) {
    const end = raw.indexOf(' ');
    const time = Date.parse(end > 0 ? raw.slice(0, end) : raw);
    const body = (Number.isNaN(time) ? raw : end > 0 ? raw.slice(end + 1) : '').slice(0, maxLine);
    const at = Number.isNaN(time) ? lines.at(-1)?.time : time;
    if (body.trim() !== '' && at !== undefined) lines.push({ time: at, ...from, body });
  }
  return lines;
}
