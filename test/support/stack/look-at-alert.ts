/**
 * The first look in this process: the alert as Alertmanager posts it, through intake's reading, the real source, triage.
 * Owns: the shortest way from a webhook's body to a result. Refuses: servers and judging.
 */
import { openTelemetry } from '../../../src/compose/open-telemetry.ts';
import { configSchema } from '../../../src/config.ts';
import { triage } from '../../../src/evidence/triage.ts';
import { readAlertmanager } from '../../../src/intake/alertmanager-webhook.ts';
import { aboutOf } from '../../../src/run/finding/about.ts';
import type { TriageResult } from '../../../src/run/finding/triage-result.ts';
import { type StackAlert, webhookBody } from './alert.ts';

export async function lookAtAlert(alert: StackAlert, source: string): Promise<TriageResult> {
  const event = readAlertmanager(Buffer.from(JSON.stringify(webhookBody(alert))), null, Date.now());
  if (event === null || event === 'heartbeat' || !('brief' in event)) throw new Error('intake reads no incident');
  const opened = await openTelemetry(configSchema.parse({}), [source], {});
  return triage(await opened.read({ about: aboutOf(event.brief, { question: '' }) }));
}
