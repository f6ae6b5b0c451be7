/**
 * `npm run bench -- ask QUESTIONS.json [OUT.md]`: plays people's questions in the recorded shop, without a model, and
 * prints each with what its reader sees in Slack: message and thread as plain text, files and charts by name, buttons by
 * label, edits as such.
 * QUESTIONS.json is a list of scenes `{"fault", "moment", "asks"}`, each in an incident of its own, its asks in order:
 *   fault: memory-leak | expired-certificate | small-pool | hanging-dependency | n-plus-one
 *   moment: during | waiting-card | after-denial | after-recovery | after-stop | false-alert (test/support/talk-room.ts says what each is)
 *   asks: [{"text", "thread"?: true where it is asked in the thread under the answer before, "by"?: requester | oncall | backup}]
 * Owns: reading the scenes and printing what came. Refuses: marks; a reader gives them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { setLogLevel } from '../../src/telemetry/log.ts';
import type { Seen } from '../../src/slack-emulator/people-side.ts';
import { approver, asker } from '../support/incident-lab.ts';
import { type Moment, moments, TalkRoom } from '../support/talk-room.ts';

const Scene = z.strictObject({
  fault: z.enum(['memory-leak', 'expired-certificate', 'small-pool', 'hanging-dependency', 'n-plus-one']),
  moment: z.enum(Object.keys(moments) as [Moment, ...Moment[]]),
  asks: z.array(z.strictObject({ text: z.string(), thread: z.boolean().optional(), by: z.string().optional() })),
});
type Scene = z.infer<typeof Scene>;

/** Scenes that are played side by side. */
const atOnce = 4;
/** Lines of a shared file that are printed. */
const mostLines = 80;

const [from, to] = process.argv.slice(2);
if (from === undefined) {
  process.stderr.write('Name the file with the questions; --help says what stands in it.\n');
  process.exit(1);
}
setLogLevel('silent');
const scenes = z.array(Scene).parse(JSON.parse(readFileSync(from, 'utf8')));
const pages: string[] = [];
const waiting = scenes.map((scene, at) => ({
  scene,
  at,
  first: scenes.slice(0, at).flatMap(({ asks }) => asks).length,
}));
await Promise.all(Array.from({ length: atOnce }, playOn));
const text = pages
  .join('\n')
  .replaceAll(approver.user, 'oncall')
  .replaceAll(asker.user, 'requester')
  .replaceAll(/ \(http:\/\/127\.0\.0\.1[^)\s]*\)/g, ' (link)');
if (to === undefined) process.stdout.write(text);
else writeFileSync(to, text);
process.stderr.write(`ask questions played: ${scenes.flatMap(({ asks }) => asks).length}\n`);

async function playOn(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) pages[next.at] = await play(next.scene, next.first);
}

/** `first`: how many questions stand before this scene. */
async function play({ fault, moment, asks }: Scene, first: number): Promise<string> {
  const out = [`## ${fault}, ${moment}: ${moments[moment]}`, ''];
  const room = await TalkRoom.open(fault, moment);
  try {
    for (const [at, { text, thread, by }] of asks.entries()) {
      out.push(`### ${first + at + 1}. ${thread ? '(in the thread) ' : ''}${by ? `${by}: ` : ''}${text}`, '');
      const asked = { text, ...(thread ? { thread } : {}), ...(by === undefined ? {} : { by }) };
      const { came, documents } = await room.ask(asked);
      out.push('```', [...came.map(shown), ...documents.map(headOf)].join('\n--\n') || '(nothing came)', '```', '');
    }
  } finally {
    await room.close();
  }
  return out.join('\n');
}

function shown({ reads, thread_ts, ts, edited }: Seen): string {
  const where = thread_ts !== null && thread_ts !== ts ? '(in a thread) ' : '';
  return `${where}${edited ? '(edited) ' : ''}${reads}`;
}

function headOf(document: string): string {
  const lines = document.split('\n');
  const more = lines.length > mostLines ? [`… ${lines.length - mostLines} more lines`] : [];
  return ['(the shared file)', ...lines.slice(0, mostLines), ...more].join('\n');
}
