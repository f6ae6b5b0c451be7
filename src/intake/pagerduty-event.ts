/**
 * PagerDuty's v3 events and the body of its workflow step, read with suspicion.
 * Owns: their schemas and what they mean for an incident. Refuses: signatures and transport.
 * Source: https://developer.pagerduty.com/docs/webhooks-overview
 */
import { z } from 'zod';
import type { Place } from '../run/identity.ts';
import type { IncidentBrief } from '../run/request.ts';
import { startOf } from './alert-start.ts';
import { headOf } from './question.ts';
import type { SourceEvent } from './said.ts';
import { parseJson } from '../run/servers/parse-json.ts';

/** PagerDuty retries for 48 h; ids are remembered longer. */
export const pagerdutyWindow = 72 * 3_600_000;
/** Older events than this are replays; the hour is for clocks that differ. */
export const oldestEvent = 49 * 3_600_000;

const reference = z.object({ id: z.string().optional(), summary: z.string().nullish() }).nullish();

const EventBody = z.object({
  event: z.object({
    id: z.string().min(1).max(200),
    event_type: z.string(),
    occurred_at: z.string().optional(),
    agent: reference,
    data: z
      .object({
        id: z.string().optional(),
        number: z.union([z.number(), z.string()]).nullish(),
        title: z.string().nullish(),
        html_url: z.string().nullish(),
        created_at: z.string().nullish(),
        urgency: z.string().nullish(),
        service: reference,
        priority: reference,
        escalation_policy: reference,
        incident: reference,
      })
      .catch({}),
  }),
});

const kinds = new Map<string, SourceEvent['kind']>([
  ['incident.triggered', 'triggered'],
  ['incident.reopened', 'reopened'],
  ['incident.acknowledged', 'acknowledged'],
  ['incident.resolved', 'resolved'],
]);

export type PagerDutyRead =
  | { read: 'event'; event: SourceEvent; ref: string }
  /** A workflow ended: the incident may have its channel by now. */
  | { read: 'workflow-completed'; ref: string }
  | { read: 'ignored'; why: string };

export function readPagerDutyEvent(body: unknown, webhookId: string | undefined, now: number): PagerDutyRead {
  const parsed = EventBody.safeParse(body);
  if (!parsed.success) return { read: 'ignored', why: 'not a v3 event' };
  const { event } = parsed.data;
  const at = event.occurred_at ? Date.parse(event.occurred_at) : now;
  if (Number.isNaN(at)) return { read: 'ignored', why: 'occurred_at cannot be read' };
  if (now - at > oldestEvent) return { read: 'ignored', why: 'older than 48 hours' };
  if (event.event_type === 'incident.workflow.completed') {
    const ref = event.data.incident?.id ?? event.data.id;
    return ref && isIncidentId(ref) ? { read: 'workflow-completed', ref } : { read: 'ignored', why: 'no incident id' };
  }
  const kind = kinds.get(event.event_type);
  if (!kind) return { read: 'ignored', why: `events of type ${event.event_type.slice(0, 80)} start nothing` };
  const ref = event.data.id;
  if (!ref || !isIncidentId(ref)) return { read: 'ignored', why: 'no incident id' };
  return {
    read: 'event',
    ref,
    event: {
      kind,
      source: 'pagerduty',
      at: now,
      ref,
      unique: [
        { key: `pagerduty:event:${event.id}`, ttl: pagerdutyWindow },
        ...(webhookId ? [{ key: `pagerduty:webhook:${webhookId.slice(0, 200)}`, ttl: pagerdutyWindow }] : []),
      ],
      occurrence: event.id,
      brief: briefOf(event.data, ref, at),
      by: event.agent?.summary ?? undefined,
    },
  };
}

function briefOf(
  data: z.infer<typeof EventBody>['event']['data'],
  ref: string,
  at: number,
): IncidentBrief & { ref: string } {
  const labels: Record<string, string> = {};
  if (data.number !== null && data.number !== undefined) labels['number'] = String(data.number).slice(0, 40);
  if (data.urgency) labels['urgency'] = data.urgency.slice(0, 40);
  if (data.escalation_policy?.id) labels['escalation_policy'] = data.escalation_policy.id.slice(0, 40);
  const url = data.html_url && URL.canParse(data.html_url) ? data.html_url.slice(0, 1_000) : undefined;
  return {
    source: 'pagerduty',
    ref,
    title: headOf(data.title?.trim() || `PagerDuty incident ${ref}`, 300),
    service: data.service?.summary ? headOf(data.service.summary, 200) : undefined,
    severity: data.priority?.summary ? headOf(data.priority.summary, 40) : undefined,
    labels,
    startedAt: startOf(data.created_at, at) ?? at,
    url,
  };
}

const WorkflowBody = z.object({
  incidentId: z.string(),
  incidentNumber: z.union([z.string(), z.number()]).nullish(),
  channelId: z.string(),
  title: z.string().nullish(),
});

/**
 * The body of the workflow step "Send a Webhook POST". PagerDuty pastes field values into the text, so a title with a
 * quotation mark breaks the JSON: then the two ids are taken from the text and the title is left to the event.
 */
export function readWorkflowBody(
  text: string,
  team: string,
  now: number,
): { brief: IncidentBrief & { ref: string }; place: Place } | null {
  const body = parsedWorkflow(text);
  if (!body || !isIncidentId(body.incidentId) || !/^[CG][A-Z0-9]{2,30}$/.test(body.channelId)) return null;
  const title = headOf(body.title?.trim() || `PagerDuty incident ${body.incidentId}`, 300);
  const labels: Record<string, string> = body.incidentNumber
    ? { number: String(body.incidentNumber).slice(0, 40) }
    : {};
  return {
    brief: { source: 'pagerduty', ref: body.incidentId, title, labels, startedAt: now },
    place: { team, channel: body.channelId },
  };
}

/** Characters; the step sends four short fields. */
const longestWorkflow = 100_000;

function parsedWorkflow(text: string): z.infer<typeof WorkflowBody> | null {
  if (text.length > longestWorkflow) return null;
  try {
    const parsed = WorkflowBody.safeParse(parseJson(text));
    return parsed.success ? parsed.data : null;
  } catch {
    const field = (name: string): string | undefined =>
      new RegExp(`"${name}"\\s*:\\s*"([A-Za-z0-9]{1,40})"`).exec(text)?.[1];
    const [incidentId, channelId] = [field('incidentId'), field('channelId')];
    return incidentId && channelId ? { incidentId, channelId } : null;
  }
}

function isIncidentId(id: string): boolean {
  return /^[A-Za-z0-9]{1,40}$/.test(id);
}
