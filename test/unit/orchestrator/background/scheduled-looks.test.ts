/** Looks by the clock: what they tell, and what they tell only once. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedTexts } from '../../../../src/orchestrator/background/feed-texts.ts';
import { lookOf, ScheduledLooks } from '../../../../src/orchestrator/background/scheduled-looks.ts';
import type { Fact } from '../../../../src/run/fact.ts';
import { Journal } from '../../../../src/run/journal.ts';
import { NoteStore } from '../../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../../src/store/file-store.ts';
import { Gate } from '../../../../src/tools/gate.ts';
import { Policy } from '../../../../src/tools/policy.ts';
import { workflowSchema } from '../../../../src/workflows.ts';
import { badDeploy } from '../../../support/rollback-workflow.ts';
import { ScriptedToolbox, type ScriptedTool } from '../../../support/scripted-toolbox.ts';

let folder: string;
let store: FileStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-looks-'));
  store = await FileStore.open({ folder });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const routine = Array.from({ length: 250 }, (_, n) => `shift ${n} takes over, nothing special`);

function looksOver(tools: Record<string, ScriptedTool>, schedule: Record<string, unknown> = {}) {
  const workflow = workflowSchema.parse({
    name: 'radio',
    when: { text: ['fire', 'leak'] },
    first: [{ tool: 'radio.recent' }],
    schedule: { cron: '*/5 * * * *', channel: 'C0WATCH', ...schedule },
  });
  const journal = new Journal(store);
  const toolbox = new ScriptedToolbox(tools);
  const notes = new NoteStore({ folder: join(folder, 'notes') });
  const policy = new Policy({ reads: ['radio.recent', 'aura.*'], trusted: [], catalog: [] });
  const limits = { toolCalls: 80, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 500 };
  const gate = new Gate({ journal, toolbox, policy, notes, limits });
  const heard = join(folder, 'watch');
  return new ScheduledLooks({ journal, gate, toolbox, notes, workflows: [workflow], folder: heard, team: 'T1' });
}

async function told(): Promise<string[]> {
  const facts: Fact[] = [];
  for (const incident of await store.incidents())
    for (const entry of await store.read(incident, 0)) facts.push(...entry.facts);
  return facts.flatMap((it) => (it.type === 'person-told' && it.notice.code === 'watch-told' ? [it.notice.text] : []));
}

it('tells what is new and significant of an MCP tool once, also where it dies between telling and remembering', async () => {
  let texts = [...routine];
  const tools = { 'radio.recent': () => ({ messages: texts.map((text) => ({ from: 'control', text })) }) };
  await looksOver(tools).look(lookOf('radio'));
  expect(await told()).toEqual([]);
  texts = [...routine, 'open fire on deck three, crew is moving aft', 'shift 900 takes over, nothing special'];
  // It cannot write down what it heard: that is how a kill in between leaves it.
  const path = join(folder, 'watch', 'radio.heard');
  rmSync(path);
  mkdirSync(path);
  await expect(looksOver(tools).look(lookOf('radio'))).rejects.toThrow('cannot be read');
  rmSync(path, { recursive: true });
  const after = looksOver(tools);
  await after.look(lookOf('radio'));
  await after.look(lookOf('radio'));
  await looksOver(tools).look(lookOf('radio'));
  expect(await told()).toEqual(['control · open fire on deck three, crew is moving aft']);
});

it('learns what a quiet time looks like, once an hour, and nothing of a fault', async () => {
  const [component, text] = ['archive', 'cpu_usage_percent 12 % → 90 %'];
  const anomaly = { component, text, signal: 'cpu_usage_percent', source: 'metric', kind: 'moved', bad: 1, after: 90 };
  let found: unknown = { ...badDeploy, anomalies: [anomaly] };
  const looks = looksOver({ 'aura.triage': () => found, 'radio.recent': () => [] });
  await looks.look(lookOf('radio'));
  found = { ...badDeploy, outcome: 'healthy', noFault: true, anomalies: [anomaly] };
  await looks.look(lookOf('radio'));
  await looks.look(lookOf('radio'));
  const facts: Fact[] = [];
  for (const incident of await store.incidents())
    for (const entry of await store.read(incident, 0)) facts.push(...entry.facts);
  const learnt = facts.flatMap((it) => (it.type === 'quiet-seen' ? [it.look.signs] : []));
  expect(learnt).toEqual([[{ component, source: 'metric', signal: 'cpu_usage_percent', value: 90, bad: 1 }]]);
});

it('tells a fault that telemetry shows once, whatever its numbers, and nothing of a healthy one', async () => {
  let found: unknown = { ...badDeploy, outcome: 'healthy', noFault: true };
  const tools = { 'aura.triage': () => found, 'radio.recent': () => [] };
  await looksOver(tools).look(lookOf('radio'));
  expect(await told()).toEqual([]);
  found = badDeploy;
  await looksOver(tools, { telemetry: false }).look(lookOf('radio'));
  expect(await told()).toEqual([]);
  await looksOver(tools).look(lookOf('radio'));
  const [anomaly] = badDeploy.anomalies;
  found = { ...badDeploy, anomalies: [{ ...anomaly, after: 99, text: 'another number' }] };
  await looksOver(tools).look(lookOf('radio'));
  const all = await told();
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(badDeploy.components[0]?.component);
});

it('asks only what may be read, and goes on where a tool fails', async () => {
  let calls = 0;
  const tools = {
    'radio.recent': () => {
      calls += 1;
      throw new Error('the radio is off');
    },
  };
  const looks = looksOver(tools);
  await looks.look(lookOf('radio'));
  await looks.look(lookOf('radio'));
  expect([calls, await told()]).toEqual([2, []]);
  expect(looks.times).toEqual([{ incident: lookOf('radio'), cron: '*/5 * * * *' }]);
});

it.each([
  ['{"a":{"rows":[{"text":"one","n":1},{"text":"two"}]},"b":["x"]}', ['one', 'two']],
  ['["one", 2]', ['one', '2']],
  ['{ not json\nsecond', ['{ not json', 'second']],
  ['one\n\n two ', ['one', 'two']],
])('reads %s as a feed', (answer, texts) => {
  expect(feedTexts(answer)).toEqual(texts);
});
