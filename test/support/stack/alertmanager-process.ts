/**
 * Debian's Alertmanager, handing everything on to one webhook at once.
 * Owns: its process and configuration. Refuses: silences, grouping by more than the alert's name.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { freePort } from '../redis-process.ts';
import { type ServerProcess, startServer } from './server-process.ts';

export interface AlertmanagerProcess extends ServerProcess {
  /** As Prometheus posts alerts. */
  post(alerts: unknown[]): Promise<void>;
}

export async function startAlertmanager(
  folder: string,
  hook: { url: string; token: string },
): Promise<AlertmanagerProcess> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'alertmanager.yaml');
  const webhook = {
    url: hook.url,
    send_resolved: true,
    http_config: { authorization: { type: 'Bearer', credentials: hook.token } },
  };
  writeFileSync(
    config,
    stringify({
      route: {
        receiver: 'aura',
        group_by: ['alertname'],
        group_wait: '0s',
        group_interval: '1m',
        repeat_interval: '4h',
      },
      receivers: [{ name: 'aura', webhook_configs: [webhook] }],
    }),
  );
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [
    `--config.file=${config}`,
    `--storage.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--cluster.listen-address=',
    '--log.level=error',
  ];
  const server = await startServer('prometheus-alertmanager', args, { url, ready: '/-/ready' });
  const post = async (alerts: unknown[]) => {
    const answer = await fetch(`${url}/api/v2/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(alerts),
    });
    if (!answer.ok) throw new Error(`Alertmanager: ${answer.status} ${await answer.text()}`);
  };
  return { ...server, post };
}
