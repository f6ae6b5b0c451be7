/**
 * A real Alertmanager's webhook to a whole Aura beside a local workspace, with no model.
 * Owns: the parts and the moment when the channel has an answer. Refuses: judging it.
 */
import { join } from 'node:path';
import { openEngine } from '../../../src/compose/engine.ts';
import { startAura } from '../../../src/compose.ts';
import { configSchema } from '../../../src/config.ts';
import type { Answer } from '../../../src/run/evidence.ts';
import { derivedId, linkTo } from '../../../src/run/identity.ts';
import { messageKey } from '../../../src/run/message-key.ts';
import { startWorkspace } from '../../../src/slack-emulator/start-workspace.ts';
import { setLogLevel } from '../../../src/telemetry/log.ts';
import { IncidentRoom } from '../incident-room.ts';
import { until } from '../until.ts';
import { postedAlert, type StackAlert } from './alert.ts';
import { startAlertmanager } from './alertmanager-process.ts';
import { oldAlerts } from './write-series.ts';

const token = 'token-of-this-stack';
const within = 120_000;

/** `seconds` from the alert at Alertmanager to the answer in the channel; `answers` is how many stand there then. */
export async function askByAlert(
  alert: StackAlert,
  source: string,
  folder: string,
): Promise<{ answer: Answer | null; seconds: number; answers: number }> {
  setLogLevel('silent');
  const ends: (() => Promise<unknown>)[] = [];
  try {
    const workspace = await startWorkspace({ rates: 'none' });
    ends.push(() => workspace.close());
    const { channels } = await workspace.directory();
    const config = configSchema.parse({
      folder: join(folder, 'aura'),
      source,
      slack: { mode: 'http', apiUrl: workspace.url, port: 0 },
      alertmanager: { channel: channels['incidents'] },
    });
    const engine = await openEngine({ folder: join(folder, 'aura'), choose: 'embedded' });
    ends.push(() => engine.close());
    const { botToken: slackToken, signingSecret, appToken } = workspace.app;
    const secrets = { slackToken, signingSecret, appToken, alertmanagerToken: token };
    const aura = await startAura({
      config,
      secrets,
      engine,
      role: 'all',
      model: null,
      workflows: [],
      host: '127.0.0.1',
    });
    ends.push(() => aura.stop());
    await workspace.connect(`http://127.0.0.1:${aura.port}/slack/events`);
    const hook = { url: `http://127.0.0.1:${aura.port}/webhooks/alertmanager`, token };
    const alertmanager = await startAlertmanager(join(folder, 'alertmanager'), hook);
    ends.push(() => alertmanager.stop());
    const room = new IncidentRoom({ workspace, journal: aura.journal }, 'incidents');
    const began = performance.now();
    // What fires always is there too, before the incident.
    await alertmanager.post(oldAlerts(alert.startsAt).map(postedAlert));
    await alertmanager.post([postedAlert(alert)]);
    const { store } = aura.journal;
    const group = linkTo.source('alertmanager', derivedId('group', `{}:{alertname="${alert.name}"}`));
    const seen = await until(
      'an answer in the channel',
      async () => {
        const incident = await store.find(group);
        const runs = incident ? [...(await aura.journal.load(incident)).runs.values()] : [];
        const keys = await room.keys();
        const told = runs.find((run) => run.answer !== null && keys.includes(messageKey('answer', run.id)));
        return told ? { answer: told.answer, incident } : null;
      },
      within,
    ).catch(() => null);
    const seconds = (performance.now() - began) / 1_000;
    const messages = await room.answersSoFar();
    return { answer: seen?.answer ?? null, seconds, answers: messages.length };
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}
