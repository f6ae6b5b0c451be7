/**
 * PagerDuty's webhook: a plain Node handler that answers after the commit.
 * Owns: proof, statuses, and what is logged. Refuses: 4xx for anything but a wrong proof, since PagerDuty drops such
 * events and turns the subscription off after three; 503 instead makes it deliver again for 48 hours.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IncidentBrief } from '../run/request.ts';
import type { Intake } from './accept.ts';
import { readPagerDutyEvent, readWorkflowBody } from './pagerduty-event.ts';
import { answer, readRawBody } from './raw-body.ts';
import type { Accepted } from './said.ts';
import { hasToken, isFromPagerDuty } from './signatures.ts';
import { parseJson } from '../run/servers/parse-json.ts';

export interface PagerDutyWebhookOptions {
  intake: Intake;
  /** Signing secrets of the subscriptions; several while one is being replaced. */
  secrets: readonly string[];
  /** Shared token of the workflow step, sent as `X-Aura-Token`. Absent: that way in is closed. */
  workflowToken?: string;
  /** The Slack workspace that channel ids of a workflow belong to. */
  team: string;
  /** Told of an incident whose channel is not known yet. */
  seekChannel?: (brief: IncidentBrief & { ref: string }) => void;
  now?: () => number;
  log?: (line: string) => void;
}

/** PagerDuty itself sends 256 KB at most. */
const mostBytes = 256 * 1024;
const readWithin = 4_000;

export function pagerdutyWebhook(
  options: PagerDutyWebhookOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const log = options.log ?? (() => {});
  return async (request, response) => {
    if (request.method !== 'POST') return answer(response, 405);
    const raw = await readRawBody(request, mostBytes, readWithin);
    if (!raw.ok) return answer(response, raw.status);
    const byWorkflow = hasToken(options.workflowToken, request.headers['x-aura-token']);
    const signature = request.headers['x-pagerduty-signature'];
    if (
      !byWorkflow &&
      !isFromPagerDuty(options.secrets, typeof signature === 'string' ? signature : undefined, raw.body)
    ) {
      log(
        'a PagerDuty webhook without a valid signature was refused; if this goes on, PagerDuty turns the subscription off',
      );
      return answer(response, 401);
    }
    const text = raw.body.toString('utf8');
    try {
      const accepted = byWorkflow ? await takeWorkflow(text, options) : await takeEvent(text, request, options);
      if (accepted.outcome === 'ignored' && accepted.why) log(`PagerDuty webhook: ${accepted.why}`);
      return answer(response, 202, JSON.stringify({ outcome: accepted.outcome }));
    } catch (error) {
      log(`PagerDuty webhook not accepted, to be delivered again: ${String(error)}`);
      return answer(response, 503);
    }
  };
}

async function takeWorkflow(
  text: string,
  { intake, team, now = Date.now }: PagerDutyWebhookOptions,
): Promise<Accepted> {
  const body = readWorkflowBody(text, team, now());
  if (!body) return { outcome: 'ignored', why: 'a workflow body without incidentId and channelId' };
  return intake.channelKnown(body.brief, body.place);
}

async function takeEvent(
  text: string,
  request: IncomingMessage,
  { intake, seekChannel, now = Date.now }: PagerDutyWebhookOptions,
): Promise<Accepted> {
  const webhookId = request.headers['x-webhook-id'];
  const read = readPagerDutyEvent(parsed(text), typeof webhookId === 'string' ? webhookId : undefined, now());
  if (read.read === 'ignored') return { outcome: 'ignored', why: read.why };
  if (read.read === 'workflow-completed') {
    seekChannel?.({
      source: 'pagerduty',
      ref: read.ref,
      title: `PagerDuty incident ${read.ref}`,
      labels: {},
      startedAt: now(),
    });
    return { outcome: 'accepted' };
  }
  const accepted = await intake.source(read.event);
  const { kind, brief } = read.event;
  const begins = kind === 'triggered' || kind === 'reopened';
  if (accepted.outcome === 'accepted' && begins) seekChannel?.({ ...brief, ref: read.ref });
  return accepted;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
