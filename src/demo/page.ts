/**
 * The demo's PagerDuty: it pages, opens a channel for the incident with the people who are on call, and tells Aura which.
 * Owns: the signed webhook, the channel and its name, the body of the workflow step. Refuses: speaking as Aura or people.
 */
import { AuraError } from '../errors.ts';
import type { Workspace } from '../slack-emulator/start-workspace.ts';
import type { AlertFile } from './shop/incident-folder.ts';
import { pageWebhook } from './shop/page-webhook.ts';

export interface Pager {
  workspace: Workspace;
  /** Port on which Aura receives webhooks. */
  port: number | null;
  /** Signs the webhook. */
  secret: string;
  /** Of the workflow step. */
  token: string;
}

/** Resolves with the name of the channel. Nobody asks Aura anything in it. */
export async function page(alert: AlertFile, { workspace, port, secret, token }: Pager): Promise<string> {
  const webhook = pageWebhook(alert, secret);
  const { event } = JSON.parse(webhook.body) as { event: { data: { id: string; number: number } } };
  const { id, number } = event.data;
  const address = `http://127.0.0.1:${port}/webhooks/pagerduty`;
  await accepted(fetch(address, { method: 'POST', body: webhook.body, headers: webhook.headers }));
  const name = `inc-${number}-${alert.service}`.toLowerCase().replace(/[^a-z0-9_-]/g, '-');
  const { channel } = await workspace.createChannel('pagerduty', name);
  for (const person of ['oncall', 'requester']) await workspace.invite('pagerduty', channel, person);
  await workspace.say('pagerduty', channel, `Triggered: ${alert.title}`);
  const body = JSON.stringify({ incidentId: id, incidentNumber: number, channelId: channel, title: alert.title });
  const headers = { 'content-type': 'application/json', 'x-aura-token': token };
  await accepted(fetch(address, { method: 'POST', body, headers }));
  return name;
}

/** The shop is well again, and PagerDuty has seen it. */
export async function resolvePage(alert: AlertFile, { port, secret }: Pager): Promise<void> {
  const { body, headers } = pageWebhook(alert, secret, Date.now(), 'resolved');
  await accepted(fetch(`http://127.0.0.1:${port}/webhooks/pagerduty`, { method: 'POST', body, headers }));
}

async function accepted(asked: Promise<Response>): Promise<void> {
  const { status } = await asked;
  if (status === 202) return;
  throw new AuraError({
    code: 'demo-page',
    userMessage: `Aura answered the demo's page with ${status} instead of 202. Please report this.`,
  });
}
