/**
 * A confirmed record as it is given to a memory server, and read back from one.
 * Owns: the text, that it is signed by the installation, and that what no installation with this key signed is not read:
 * nobody confirmed it here. Refuses: asking the server, and believing that what was true then is true now.
 */
import { z } from 'zod';
import type { IncidentState } from '../run/incident-state.ts';
import type { Lesson } from '../run/outcomes/lesson.ts';
import { lessonOf } from '../run/outcomes/named-cause.ts';
import { featuresOf, type Structure, structureIn } from '../run/outcomes/structure.ts';
import { causeKinds } from '../run/finding/triage-result.ts';
import { parseJson } from '../run/servers/parse-json.ts';
import { redactValue } from '../redact/redact-value.ts';
import type { Kept } from './most-alike.ts';

export interface RecordKey {
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
}

const short = z.string().max(300);
const named = z.strictObject({ component: short, kind: z.enum(causeKinds), change: short.optional() });
const recordSchema = z.strictObject({
  incident: z.string().max(100),
  at: z.int().min(0),
  named,
  right: z.boolean(),
  was: z.string().max(500).optional(),
  helped: z.strictObject({ name: short, component: short }).optional(),
  structure: z.strictObject({
    ...{ alert: short.nullable(), alerted: short.nullable(), component: short.nullable(), kind: short.nullable() },
    ...{ reason: short.nullable(), change: short.nullable(), signs: z.array(z.string().max(600)).max(20) },
  }),
});

/** What a memory server is given. `lines`: for people and for its search, and the signed record itself as the last. */
export interface SharedRecord {
  name: string;
  lines: string[];
  text: string;
}

/** Characters of an answer that are looked through, and records that are taken from it. */
export const mostAnswered = 400_000;
const mostRecords = 60;
/** ms by which the clocks of two machines may differ. */
const clocksApart = 3_600_000;

/** Null where nobody has said what it was, or it was withdrawn. Secrets are taken out before it is signed. */
export function sharedRecord(state: IncidentState, key: RecordKey): SharedRecord | null {
  // Nobody knows who reads there.
  const found = lessonOf(state, null);
  const structure = structureIn(state);
  if (!found || !structure) return null;
  const { held: _, contradicted: __, ...lesson } = found;
  const record = redactValue({ ...lesson, structure }) as Lesson & { structure: Structure };
  const body = Buffer.from(JSON.stringify(record)).toString('base64url');
  const { right, was } = record;
  const lines = [
    ...featuresOf(record.structure).map((it) => it.replace(':', ': ')),
    `named: ${record.named.component} (${record.named.kind})`,
    `said to be right: ${right ? 'yes' : 'no'}${was ? `; it was ${was}` : ''}`,
    `signed record: ${wrapped(`${body}.${key.sign(body)}`)}`,
  ];
  return { name: `aura ${state.incident}`, lines, text: lines.join('\n') };
}

export interface Recalled {
  /** With the incident's id as it has it. */
  kept: Kept[];
  /** Records that this installation's key did not sign, that are torn or of a time to come: nobody confirmed them here. */
  unsigned: number;
}

/** Reads the records in whatever text a server answers. `now`: epoch ms; what is dated later nobody can have confirmed. */
export function recordsIn(answer: string, key: RecordKey, now: number): Recalled {
  const all: Recalled = { kept: [], unsigned: 0 };
  const seen = new Set<string>();
  for (const [, text = ''] of answer.slice(0, mostAnswered).matchAll(/signed record: ([\w. -]{1,12000})/g)) {
    const [body = '', signature = ''] = text.replaceAll(' ', '').split('.');
    if (seen.has(body)) continue;
    seen.add(body);
    const found = key.verify(body, signature) ? readRecord(body) : null;
    const read = found && found.lesson.at <= now + clocksApart ? found : null;
    if (read && all.kept.length < mostRecords) all.kept.push(read);
    else if (!read) all.unsigned += 1;
  }
  return all;
}

function readRecord(body: string): Kept | null {
  try {
    const { structure, ...lesson } = recordSchema.parse(parseJson(Buffer.from(body, 'base64url').toString('utf8')));
    return { lesson, structure };
  } catch {
    return null;
  }
}

/** In words: a long unbroken one looks like a secret, and is taken for one. */
function wrapped(text: string): string {
  return (text.match(/.{1,12}/g) ?? []).join(' ');
}
