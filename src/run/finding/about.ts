/**
 * What an incident is about, as every look is told it.
 * Owns: the shape that the orchestrator, the tools `aura.*` and the sources share. Refuses: where it was read from
 * (intake), and trust: every field may have come from an alert or a person and is foreign.
 */
import { z } from 'zod';
import type { IncidentBrief } from '../request.ts';

const iso = z.iso.datetime({ offset: true });

/** All of it is optional: another MCP client gives what it knows, and the look says what it assumed. */
export const aboutSchema = z.strictObject({
  title: z.string().max(500).optional().describe('what fired, in words'),
  service: z.string().max(200).optional().describe('the component that the alert names'),
  components: z.array(z.string().max(200)).max(20).optional().describe('every component that its alerts name'),
  labels: z.record(z.string().max(200), z.string().max(1_000)).optional().describe("the alert's labels"),
  startedAt: iso.optional().describe('when the alert fired'),
  severity: z.string().max(50).optional(),
  expression: z.string().max(4_000).optional().describe("the alert's own query, as its rule has it"),
  question: z.string().max(4_000).optional().describe('what somebody asked, whose names count'),
  window: z.strictObject({ from: iso, to: iso }).optional().describe('the time to look at, where it is known'),
  look: z.string().max(100).optional().describe('a name of your choice: calls that give the same share one look'),
});
export type About = z.infer<typeof aboutSchema>;

/**
 * The incident for a look. A question's own start is the moment somebody asked, which says nothing of when the trouble
 * began, so only an alert's start is passed on.
 */
export function aboutOf(brief: IncidentBrief | null, asked: { question: string; window?: About['window'] }): About {
  const fromAlert = brief && (brief.sender !== undefined || (brief.source !== 'slack' && brief.source !== 'cli'));
  return {
    ...(brief && fromAlert
      ? {
          title: brief.title.slice(0, 500),
          startedAt: new Date(brief.startedAt).toISOString(),
          ...(brief.service ? { service: brief.service.slice(0, 200) } : {}),
          ...(brief.components ? { components: brief.components.slice(0, 20).map((name) => name.slice(0, 200)) } : {}),
          ...(brief.severity ? { severity: brief.severity.slice(0, 50) } : {}),
          ...(brief.expression ? { expression: brief.expression.slice(0, 4_000) } : {}),
          ...(Object.keys(brief.labels).length > 0 ? { labels: shortLabels(brief.labels) } : {}),
        }
      : {}),
    ...(asked.question ? { question: asked.question.slice(0, 4_000) } : {}),
    ...(asked.window ? { window: asked.window } : {}),
  };
}

function shortLabels(labels: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels)
      .slice(0, 60)
      .map(([name, value]) => [name.slice(0, 200), value.slice(0, 1_000)]),
  );
}
