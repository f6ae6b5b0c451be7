/**
 * Moments of a scenario as Kubernetes writes them.
 * Owns: seconds for objects, microseconds for what schedulers and leases write. Refuses: zones; all is UTC.
 */

/** `2026-03-04T10:20:30Z`; the API keeps no fractions here. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

/** `2026-03-04T10:20:30.123000Z`, a MicroTime. */
export function isoMicro(time: number): string {
  return new Date(time).toISOString().replace('Z', '000Z');
}

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
