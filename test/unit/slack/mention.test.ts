/**
 * From a mention in the workspace to the commit, the ack and what people see.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { type Running, running, until } from './running.ts';

let here: Running;
afterEach(() => here.close());

const aura = () => `<@${here.workspace.app.userId}>`;

describe.each(['http', 'socket'] as const)('a mention over %s', (mode) => {
  it('is committed, acked, woken for and seen', async () => {
    here = await running({ mode });
    const { ts } = await here.workspace.say('requester', 'incidents', `${aura()} why is checkout slow?`);
    const message = await until(async () => {
      const seen = (await here.workspace.messages('incidents')).find((it) => it.ts === ts);
      return seen?.reactions.length ? seen : undefined;
    });
    expect(message.reactions[0]?.name).toBe('eyes');
    await here.workspace.settled();
    const facts = await here.facts();
    expect(facts.map((fact) => fact.type)).toEqual(['incident-opened', 'channel-linked', 'request-accepted']);
    expect(facts[2]).toMatchObject({
      request: { text: 'why is checkout slow?', kind: 'mention', ts, by: { user: here.ids.people['requester'] } },
    });
    expect(here.queue.woken).toHaveLength(1);
    const deliveries = await here.workspace.deliveries('app_mention');
    expect(deliveries.map((it) => it.acked)).toEqual([true]);
  });
});
