/**
 * Sources that cannot be read: one line each when Aura starts.
 */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SlackLab } from '../../support/slack-lab.ts';
import { patience } from '../../support/until.ts';

const servers: Server[] = [];
async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const faults = [
  /"ca:" of the prometheus source\) cannot be read \(ENOENT[^\n]*; check the path/,
  /Prometheus at http:\S+ forbids it \(403: no such tenant\); [^\n]*check the tenant/,
  /Prometheus at http:\S+ is a Grafana, not Prometheus; give the address of Prometheus itself/,
];

let lab: SlackLab;
beforeAll(async () => {
  const tenant = await served((_, response) => response.writeHead(403).end('no such tenant'));
  const grafana = await served((_, response) => response.writeHead(302, { location: '/login' }).end());
  lab = await SlackLab.open({
    engine: 'file',
    workflows: [],
    config: {
      sources: [
        { prometheus: { url: 'https://127.0.0.1:1', ca: '/absent/ca.pem' } },
        { prometheus: { url: tenant } },
        { prometheus: { url: grafana } },
      ],
    },
  });
}, 2 * patience);
afterAll(async () => {
  await lab.close();
  for (const server of servers) server.close();
});

describe('sources that cannot be read', { timeout: 2 * patience }, () => {
  it('are one line each at the start', () => {
    for (const fault of faults) expect(lab.aura.gaps.filter((gap) => fault.test(gap))).toHaveLength(1);
    expect(lab.aura.gaps.every((gap) => !gap.includes('\n'))).toBe(true);
  });
});
