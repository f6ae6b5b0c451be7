/**
 * `paging.escalate`: the next level of the incident's escalation policy is paged.
 * Owns: which level that is, shown in a dry run and bound to the call. Refuses: a level that nobody was shown: where the
 * incident has moved since, the call does nothing.
 */
import { z } from 'zod';
import { nextLevel } from '../../run/actions/escalation-order.ts';
import { escalateTool } from '../../run/settings/paging-settings.ts';
import type { PagedIncident, Paging } from '../../run/ports/paging.ts';
import { isOver, noUndo, type Page, type PagingTool, shared, specOf, wouldPage } from './page.ts';

const step = /^level-(\d{1,3})-to-(\d{1,3})$/;
const schema = z.strictObject({
  ...shared,
  shown: z
    .string()
    .regex(step, 'what the dry run gave as "shown", such as level-1-to-2')
    .optional()
    .describe('"shown" of the dry run that was approved; refused where the incident is on another level since'),
});

export const escalate: PagingTool = {
  schema,
  spec: specOf(escalateTool, 'Pages the next level of the escalation policy of a PagerDuty incident', schema),
  async prepare(paging, args) {
    const { incident, shown } = schema.parse(args);
    const seen = await paging.look(incident);
    if (seen.isResolved) return isOver;
    const [, from, to] = shown === undefined ? [] : (step.exec(shown) ?? []);
    if (to !== undefined && seen.level >= Number(to)) return { outcome: 'unchanged', object: objectOf(incident) };
    if (from !== undefined && seen.level !== Number(from))
      return { outcome: 'refused', why: `the incident is on level ${seen.level} now, which is not what was shown` };
    const next = nextLevel(
      seen.levels.map(({ level }) => level),
      seen.level,
    );
    if (next === null) return { outcome: 'refused', why: 'its escalation policy has no level above the present one' };
    if (to !== undefined && next !== Number(to))
      return { outcome: 'refused', why: `the next level is ${next} now, which is not what was shown` };
    return pageOf(paging, incident, seen, next);
  },
};

function pageOf(paging: Paging, incident: string, seen: PagedIncident, next: number): Page {
  const at = (level: number) => seen.levels.find((it) => it.level === level)?.who ?? [];
  return {
    object: objectOf(incident),
    changes: [{ path: 'level', before: seen.level === 0 ? null : String(seen.level), after: String(next) }],
    shown: `level-${seen.level}-to-${next}`,
    noUndo,
    why: wouldPage(at(next)),
    send: () => paging.escalate(incident, next),
  };
}

function objectOf(incident: string): string {
  return `PagerDuty incident ${incident}`;
}
