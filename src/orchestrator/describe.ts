/**
 * What the source of an incident says of it beyond the webhook that told of it: the labels and texts of its alerts.
 * Owns: that the first look knows them. Refuses: keeping a look waiting, or failing, where the source does not answer.
 */
import type { RunContext } from './run-context.ts';

/** ms that a first look waits. */
const within = 3_000;

export async function describe(context: RunContext): Promise<void> {
  const { state } = await context.current();
  const { brief } = state;
  const { details } = context.parts;
  if (brief?.source !== 'pagerduty' || !brief.ref || brief.description !== undefined || !details) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), within);
  });
  const told = await Promise.race([details(brief.ref).catch(() => null), late]);
  clearTimeout(timer);
  if (!told) return;
  await context.write(({ brief: now }) => {
    if (!now) return null;
    const labels = { ...told.labels, ...now.labels };
    return { facts: [{ type: 'incident-described', brief: { ...now, ...defined(told), labels } }] };
  });
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as T;
}
