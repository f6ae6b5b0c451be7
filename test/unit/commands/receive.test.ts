/**
 * Recorded events through the real way in.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/commands/receive-file.ts';

const file = (name: string) => receive(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));

describe('receive', () => {
  it.each([
    ['slack/mention', 200, ['incident-opened', 'channel-linked', 'request-accepted'], ['reaction']],
    ['slack/mention-edited', 200, [], []],
    ['slack/stop', 200, ['signal-answered'], ['notice']],
    ['slack/approve', 200, ['person-told'], ['notice']],
    ['pagerduty/triggered', 202, ['incident-opened', 'request-accepted'], []],
    ['pagerduty/resolved', 202, [], []],
    ['pagerduty/workflow', 202, ['incident-opened', 'channel-linked', 'request-accepted'], []],
    ['alertmanager/firing', 202, ['incident-opened', 'request-accepted'], []],
  ])('%s is answered %i', async (name, status, facts, sayings) => {
    const led = await file(name);
    expect(led.status).toBe(status);
    expect(led.facts.map(({ fact }) => fact.type)).toEqual(facts);
    expect(led.messages.map(({ row }) => row.saying.type)).toEqual(sayings);
  });

  it('reads any other alert by the mappings that it is given', async () => {
    const text = '{"name": "Tills are slow", "svc": "till"}';
    const led = await receive(text, { own: { title: 'name', component: 'svc' } });
    expect([led.kind, led.status]).toEqual(['alert', 202]);
    expect(led.facts[0]?.fact).toMatchObject({
      type: 'incident-opened',
      brief: { title: 'Tills are slow', service: 'till' },
    });
    await expect(receive(text)).rejects.toMatchObject({ userMessage: expect.stringContaining('--config') });
  });

  it('says of any other file what it wants', async () => {
    for (const text of ['', '{}', '[]', '7', '{"event":'])
      await expect(receive(text)).rejects.toMatchObject({ code: 'receive-file' });
  });
});
