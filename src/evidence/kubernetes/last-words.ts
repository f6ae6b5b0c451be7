/**
 * What a component's programs said last, and whether one word of it is the fault of now.
 * Owns: the lines of its containers (recorded logs, `kubectl logs`), newest first, bounded. Refuses: reading them.
 */
import type { ContainerLog, KubernetesObject } from '../model/cluster.ts';
import type { LogLine } from '../model/telemetry.ts';

/** What is asked of a cluster to find a component's programs. */
export interface Programs {
  appOf(object: KubernetesObject): string;
  podsOf(workload: KubernetesObject): readonly KubernetesObject[];
  logsOf(object: KubernetesObject): readonly ContainerLog[];
  linesOf(component: string): readonly LogLine[];
}

export interface Said {
  text: string;
  /** Epoch ms; undefined for lines of a command's output. */
  time?: number;
  previous: boolean;
}

/** Enough for some starts of a program with its stack traces. */
const mostLines = 2000;
const maxLine = 2000;

/** Lines of a workload's containers, newest first. */
export function saidBy(view: Programs, workload: KubernetesObject): Said[] {
  const app = view.appOf(workload);
  const said: Said[] = [];
  for (const { previous, lines } of [workload, ...view.podsOf(workload)].flatMap((one) => view.logsOf(one)))
    said.push(
      ...lines
        .slice(-mostLines)
        .toReversed()
        .map((text) => ({ text: text.slice(0, maxLine), previous })),
    );
  const recorded = view.linesOf(app);
  for (let i = recorded.length - 1; i >= 0 && said.length < mostLines; i--) {
    const line = recorded[i];
    if (line)
      said.push({
        text: line.body.slice(0, maxLine),
        time: line.time,
        previous: line.attributes?.container === 'previous',
      });
  }
  return said;
}

/** The newest line that fits, with how many of the lines looked at do. */
export function lastSaid(said: readonly Said[], pattern: RegExp): { line: Said; count: number } | undefined {
  let line: Said | undefined;
  let count = 0;
  for (const one of said) {
    if (!pattern.test(one.text)) continue;
    line ??= one;
    count++;
  }
  return line && { line, count };
}
