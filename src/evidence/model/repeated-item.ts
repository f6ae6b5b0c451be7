/**
 * Services that stumble over one and the same item again and again.
 * Owns: which complaints name an item and come with the very same words. Refuses: what that means.
 */
import { severityOf } from './log-key.ts';
import type { Telemetry } from './telemetry.ts';

/** An item by its name and number: `message 5b11-aa90`, `offset=4711`, `order #88123`; a record by partition and offset: `letters-2@4711`. */
const item =
  /\b(?:offset|message|msg|event|job|task|record|delivery|partition|file|row|line|payload|order|invoice|id)(?:[ _-]?id)?[=:# ]\s*["'#]?(?:[a-z]+[-_])?(?=[\w-]*\d)[\w-]{3,}|(?:-\d{1,6}|\[\d{1,6}\])[@:]\d{2,19}\b/i;
const fewest = 5;

export interface RepeatedItem {
  service: string;
  body: string;
  count: number;
  /** Of all warnings and errors of the service inside the window. */
  share: number;
  /** Epoch ms of the first. */
  first: number;
}

/** Per service the complaint about one item that came most often, five times at least inside the alert's window. */
export function repeatedItems({ logs, alert }: Telemetry): RepeatedItem[] {
  const services = new Map<string, { all: number; bodies: Map<string, { count: number; first: number }> }>();
  for (const line of logs) {
    if (line.time < alert.window.from || line.time >= alert.window.to || severityOf(line) === 'info') continue;
    const held = services.get(line.service) ?? { all: 0, bodies: new Map<string, { count: number; first: number }>() };
    services.set(line.service, held);
    held.all++;
    const body = line.body.slice(0, 400);
    if (!item.test(body)) continue;
    const seen = held.bodies.get(body);
    if (seen) seen.count++;
    else held.bodies.set(body, { count: 1, first: line.time });
  }
  return [...services].flatMap(([service, { all, bodies }]) => {
    const [most] = [...bodies].sort(([, one], [, other]) => other.count - one.count);
    if (!most || most[1].count < fewest) return [];
    const [body, { count, first }] = most;
    return [{ service, body, count, share: count / all, first }];
  });
}
