/**
 * A component whose own log says that its machine ran out of something: space, handles, memory.
 * Owns: the system's own words for it (errno.h), which do not depend on who prints them.
 * Refuses: words of others about it; where a component that it calls says the same, that one is meant.
 */
import type { CauseEvidence } from './cause-evidence.ts';
import type { LogLine, Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';

const exhausted =
  /no space left on device|\benospc\b|disk (?:is )?full|read-only file ?system|too many open files|\bemfile\b|\benfile\b|cannot allocate memory|\benomem\b|out of memory|outofmemory|disk quota exceeded/i;
const certain = 0.9;
/** What is left where a callee says the same. */
const relayed = 0.3;
/** Characters of a line that are looked at: the system's words stand at the end of a short trace. */
const lookedAt = 2000;

export function exhaustedEvidence({ logs, alert }: Telemetry, topology: Topology): CauseEvidence[] {
  const first = new Map<string, LogLine>();
  const before = new Set<string>();
  for (const line of logs) {
    if (first.has(line.service) || line.time >= alert.window.to) continue;
    if (!exhausted.test(line.body.slice(0, lookedAt))) continue;
    if (line.time < alert.window.from) before.add(line.service);
    else first.set(line.service, line);
  }
  return [...first].flatMap(([component, { time, body }]): CauseEvidence[] => {
    if (before.has(component)) return [];
    const isRelayed = [...topology.downstream(component).keys()].some((one) => one !== component && first.has(one));
    const said = exhausted.exec(body)?.[0] ?? '';
    return [
      { component, score: certain * (isRelayed ? relayed : 1), onset: time, why: `its log says "${said}" since then` },
    ];
  });
}
