/**
 * How much an alert matters by what its sender calls it.
 * Owns: the words of severity, and telling a heartbeat from an alert. Refuses: everything else of an alert.
 */
const ranks: readonly [RegExp, number][] = [
  [/^(critical|crit|fatal|emergency|page|p1|p0|sev-?[01]|disaster|high)$/i, 3],
  [/^(error|err|major|p2|sev-?2)$/i, 2],
  [/^(warning|warn|minor|medium|p3|sev-?3)$/i, 1],
];

/** 3 for what wakes somebody, 0 for what is only said. Nothing said is taken for a warning. */
export function rankOf(severity: string | undefined): number {
  if (!severity) return 1;
  return ranks.find(([words]) => words.test(severity.trim()))?.[1] ?? 0;
}

const heartbeat = /^(watch ?dog|dead ?mans? ?(switch|snitch)|heart ?beat|always ?firing)$/i;

/** Fires always, to show that alerting works: no incident. */
export function isHeartbeat(name: string, severity: string | undefined): boolean {
  return severity?.trim().toLowerCase() === 'none' || heartbeat.test(name.slice(0, 100).replace(/['’_-]/g, ''));
}
