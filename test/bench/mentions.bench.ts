/**
 * A hundred incidents at once: what Slack refuses, how soon each channel hears of its run, and in which order.
 * Owns: 100 mentions in 100 channels within a minute, against the look-alike with Slack's own limits, on each engine.
 * Refuses: telemetry; the look itself takes no time, so that only Slack's pace is measured.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { rollbackWorkflow } from '../support/rollback-workflow.ts';
import { SlackLab } from '../support/slack-lab.ts';

const mentions = Number(process.argv[2] ?? 100);
const within = 60_000;
const statusSeconds = 10;
const rooms = Array.from({ length: mentions }, (_, i) => `inc-${String(i + 1).padStart(3, '0')}`);
const noCard = [{ ...rollbackWorkflow, when: { ...rollbackWorkflow.when, text: ['never asked'] } }];
let short = 0;

for (const engine of hasRedisServer() ? (['file', 'redis'] as const) : (['file'] as const)) await measure(engine);
if (!hasRedisServer())
  process.stdout.write('mentions: redis-server is not installed (apt-get install redis-server); file only\n');
process.exitCode = short === 0 ? 0 : 1;

async function measure(engine: 'file' | 'redis'): Promise<void> {
  const lab = await SlackLab.open({ engine, rooms, workflows: noCard, workspace: { rates: 'slack' }, pace: 1 });
  try {
    const began = Date.now();
    const asked = new Map<string, number>();
    for (const [index, name] of rooms.entries()) {
      const due = began + (index * within) / mentions;
      if (Date.now() < due) await pause(due - Date.now());
      asked.set(name, Date.now());
      await lab.room(name).mention('what broke?');
    }
    await Promise.all(rooms.map((name) => lab.room(name).ended()));
    await Promise.all(rooms.map((name) => lab.room(name).answer()));
    const shown = await Promise.all(rooms.map((name) => lab.room(name).status()));
    const waits = shown.map(({ ts }, i) => (Number(ts) * 1_000 - (asked.get(rooms[i] ?? '') ?? 0)) / 1_000);
    const calls = await lab.workspace.calls();
    const refused = calls.filter(({ error }) => error === 'ratelimited');
    const orders = await Promise.all(rooms.map((name) => inOrder(lab, name)));
    const took = (Date.now() - began) / 1_000;
    process.stdout.write(
      `\n${engine}: ${mentions} mentions in ${within / 1_000} s, all answered after ${took.toFixed(1)} s\n`,
    );
    const methods = [...new Set(calls.map(({ method }) => method))].sort();
    for (const method of methods) {
      const own = calls.filter((call) => call.method === method);
      const no = own.filter((call) => refused.includes(call)).length;
      process.stdout.write(
        `  ${method.padEnd(28)} ${String(own.length).padStart(5)} calls ${String(no).padStart(5)} refused\n`,
      );
    }
    say(`${engine} refused calls`, refused.length, 0);
    say(`${engine} channels out of order`, orders.filter((kept) => !kept).length, 0);
    say(`${engine} slowest status, s`, Math.max(...waits), statusSeconds);
  } finally {
    await lab.close();
  }
}

/** The status stands before the answer. */
async function inOrder(lab: SlackLab, name: string): Promise<boolean> {
  const room = lab.room(name);
  const [status, [answer]] = await Promise.all([room.status(), room.answersSoFar()]);
  return answer !== undefined && Number(status.ts) < Number(answer.ts);
}

function say(what: string, figure: number, reach: number): void {
  const met = figure <= reach;
  if (!met) short += 1;
  process.stdout.write(`mentions ${what}: ${Number(figure.toFixed(2))}, reach ${reach}: ${met ? 'met' : 'short'}\n`);
}
