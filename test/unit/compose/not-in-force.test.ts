/** Keys that are accepted and do nothing yet are named, all in one warning. */
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { notInForce, sayNotInForce } from '../../../src/compose/not-in-force.ts';
import { configSchema } from '../../../src/config.ts';
import { workflowSchema } from '../../../src/workflows.ts';

const config = (text: string) => configSchema.parse(parse(text) ?? {});
const workflow = (text: string) => workflowSchema.parse({ name: 'w', ...(parse(text) as object | null) });

it('is silent about what does something', () => {
  const quiet = config(
    '{ limits: { runMinutes: 3, cost: 2 }, models: { a: { provider: openai, model: m, price: { input: 1, output: 2 } } } }',
  );
  expect(
    sayNotInForce(notInForce(quiet, [workflow('{ limits: { minutes: 1, toolCalls: 2, tokens: 3, cost: 4 } }')])),
  ).toBeNull();
  const watched = config('{ slack: { watchChannel: C0WATCH }, source: "folder:." }');
  const asks = '{ schedule: { cron: "0 * * * *", channel: C0WATCH }, first: [{ tool: a.b }], when: { text: [fire] } }';
  expect(notInForce(watched, [workflow('schedule: "* * * * *"')])).toEqual([]);
  expect(notInForce(config(''), [workflow(asks)])).toEqual([]);
  const rehearsed = 'actions: { r: { tool: a.b, rehearse: { server: s } } }';
  expect(notInForce(config(''), [workflow(rehearsed)])).toEqual([]);
});

it.each([
  ['models: { a: { provider: openai, model: m }, b: { provider: openai, model: n } }', '', 'models.b (no role has it)'],
  ['', 'investigators: { m: { mission: look } }', 'workflow w: investigators'],
  ['', 'limits: { replans: 1 }', 'workflow w: limits.replans'],
  ['', 'schedule: "* * * * *"', 'workflow w: schedule (name its channel, or set slack.watchChannel in aura.yaml)'],
  [
    'slack: { watchChannel: C0WATCH }',
    'schedule: "* * * * *"',
    'workflow w: schedule (write what it asks under first and the words that matter under when.text, or add a source)',
  ],
  ['', 'when: { sources: [schedule] }', 'workflow w: when.sources: schedule'],
])('%s %s', (written, ofWorkflow, named) => {
  expect(notInForce(config(written), [workflow(ofWorkflow)])).toEqual([named]);
});

it.each([
  'models: { small: { provider: openai, model: m }, large: { provider: openai, model: n } }',
  'models: { a: { provider: openai, model: m, fallback: [b] }, b: { provider: openai, model: n } }',
  'models: { a: { provider: openai, model: m }, b: { provider: openai, model: n } }\nroles: { critic: b }',
])('is silent about a second model that is used: %s', (written) => {
  expect(notInForce(config(written), [])).toEqual([]);
});

it('is one sentence for all', () => {
  expect(sayNotInForce(['a', 'b'])).toBe('not in force yet, so nothing comes of it: a; b');
});
