/**
 * A worker that looks at a feed each second by its workflow's schedule, to be killed.
 * Owns: the feed, which goes on whoever hears it. Refuses: Slack; what is to be said stands in the store.
 * Arguments: a folder, a seed, and the address of a Redis where it is not to work on a file.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeWork } from '../../src/compose/compose-work.ts';
import { openEngine } from '../../src/compose/engine.ts';
import { learntFile } from '../../src/compose/learnt-file.ts';
import { configSchema } from '../../src/config.ts';
import { Journal } from '../../src/run/journal.ts';
import { keepLearnt } from '../../src/run/question/learnt-kept.ts';
import { workflowSchema } from '../../src/workflows.ts';
import { radioFeed, watched } from './radio-feed.ts';
import { ScriptedToolbox } from './scripted-toolbox.ts';

keepLearnt(learntFile());
/** Texts that come between two looks, and that the feed still has. */
const [each, kept] = [2_000, 4_000];

const [folder = '', seed = '1', redisUrl] = process.argv.slice(2);
const { texts } = radioFeed(Number(seed));
const heardAt = join(folder, 'looks');
const toolbox = new ScriptedToolbox({
  'radio.recent': () => {
    appendFileSync(heardAt, 'x');
    const to = Math.min(texts.length, (existsSync(heardAt) ? readFileSync(heardAt).length : 0) * each);
    return { messages: texts.slice(Math.max(0, to - kept), to).map((text) => ({ text })) };
  },
});
const config = configSchema.parse({ folder, reads: ['radio.*'], store: 'embedded' });
const workflow = workflowSchema.parse({
  name: 'radio',
  when: { text: watched },
  first: [{ tool: 'radio.recent' }],
  schedule: { cron: '*/5 * * * *', channel: 'C0WATCH' },
});
// A test cannot wait for minutes.
workflow.schedule = { ...workflow.schedule, cron: '* * * * * *', most: 20, telemetry: true, channel: 'C0WATCH' };
const engine = await openEngine({ folder, choose: 'embedded', ...(redisUrl ? { redisUrl } : {}) });
const people = {
  profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
  group: async () => [],
  onCall: async () => [],
};
const journal = new Journal(engine.store);
const work = composeWork({ config, engine, journal, toolbox, people, model: null, workflows: [workflow], team: 'T1' });
await work.start();
process.on('SIGTERM', () => {
  void (async () => {
    await work.stop();
    await engine.close();
  })();
});
