/**
 * The HTTP paths beside Slack's: PagerDuty, Alertmanager, health.
 * Owns: which of them are open under this configuration. Refuses: reading a body; intake's handlers do.
 */
import type { Config, Secrets } from '../config.ts';
import type { Intake } from '../intake/accept.ts';
import { alertWebhook } from '../intake/alert-webhook.ts';
import { alertmanagerWebhook } from '../intake/alertmanager-webhook.ts';
import { pagerdutyWebhook } from '../intake/pagerduty-webhook.ts';
import { answer } from '../intake/raw-body.ts';
import { SeekChannel } from '../intake/seek-channel.ts';
import type { PagerDuty } from '../pagerduty/client.ts';
import type { Place } from '../run/identity.ts';
import type { IncidentBrief } from '../run/request.ts';
import type { Journal } from '../run/journal.ts';
import type { RouteHandler } from '../slack/http-receiver.ts';

export interface WebhookParts {
  config: Config;
  secrets: Partial<Secrets>;
  intake: Intake;
  journal: Journal;
  pagerduty: PagerDuty | null;
  /** The Slack workspace that Aura is installed in. */
  team: string;
  log: (line: string) => void;
  /** Why Slack takes nothing any more; null while it does. */
  slackFault?: () => string | null;
}

export function webhookRoutes(parts: WebhookParts): {
  routes: Record<string, RouteHandler>;
  stop: () => Promise<void>;
} {
  const { config, secrets, intake, journal, team, log } = parts;
  const routes: Record<string, RouteHandler> = {
    '/healthz': async (_, response) => {
      // Ready means that what would be accepted now could be committed now, and that Slack would hear of it.
      const ready = await journal.store.now().then(
        () => true,
        () => false,
      );
      const slack = parts.slackFault?.() ?? null;
      const said = { ready: ready && slack === null, ...(slack ? { slack } : {}) };
      answer(response, said.ready ? 200 : 503, JSON.stringify(said));
    },
  };
  const fallback = placeIn(team, config.pagerduty?.channel);
  /** Without its REST API PagerDuty cannot be asked for a channel: nobody is kept waiting. */
  const speakAtFallback = (brief: IncidentBrief & { ref: string }) => {
    if (!fallback) return;
    intake
      .channelKnown(brief, fallback, true)
      .catch((error: unknown) => log(`${brief.ref} could not be given its channel: ${String(error)}`));
  };
  const seeking = parts.pagerduty
    ? new SeekChannel({
        intake,
        journal,
        source: parts.pagerduty,
        fallback,
        log,
      })
    : null;
  seeking?.resume().catch((error: unknown) => log(`channels could not be looked for: ${String(error)}`));
  if (config.pagerduty) {
    routes['/webhooks/pagerduty'] = pagerdutyWebhook({
      intake,
      secrets: secrets.pagerdutySecrets ?? [],
      workflowToken: secrets.workflowToken,
      team,
      seekChannel: (brief) => (seeking ? seeking.seek(brief) : speakAtFallback(brief)),
      log,
    });
  }
  if (config.alertmanager && secrets.alertmanagerToken) {
    routes['/webhooks/alertmanager'] = alertmanagerWebhook({
      intake,
      token: secrets.alertmanagerToken,
      place: placeIn(team, config.alertmanager.channel),
      log,
    });
  }
  if (config.webhooks && secrets.alertSecret) {
    const { senders, channel } = config.webhooks.alert;
    const place = placeIn(team, channel);
    routes['/webhooks/alert'] = alertWebhook({ intake, secret: secrets.alertSecret, senders, place, log });
  }
  return { routes, stop: async () => seeking?.close() };
}

function placeIn(team: string, channel: string | undefined): Place | null {
  return channel ? { team, channel } : null;
}
