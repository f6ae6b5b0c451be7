/**
 * One run in one file: what it was told, by whom, and what it did, so that it can be done once more without anybody.
 * Owns: the format and its version, and saying with file and line what is wrong with a file. Refuses: making one
 * (record.ts), running one (replay.ts), and guessing what an older file meant.
 */
import { z } from 'zod';
import { AuraError } from '../errors.ts';
import { approversSetting } from '../run/settings/approver-settings.ts';
import { linksSchema } from '../run/finding/evidence-link.ts';
import type { Fact } from '../run/fact.ts';
import { runbooksSetting } from '../run/settings/runbook-settings.ts';
import { type Workflow, workflowSchema } from '../workflows.ts';
import { jsonLine } from './json-line.ts';

/** Grows when a file of before would be misunderstood. */
export const cassetteVersion = 1;
/** Characters of a file. */
const largest = 256 << 20;

const anyObject = z.record(z.string(), z.unknown());
/** Facts are read as the journal reads them; here only that each is one. */
const fact = z.custom<Fact>(
  (it) => typeof it === 'object' && it !== null && 'type' in it && typeof it.type === 'string',
  'a fact of the journal, with its type',
);
const entry = z.strictObject({
  /** The store's clock, epoch ms. */
  time: z.number(),
  /** 0 for what came from outside: people, alerts, Slack. */
  fence: z.number(),
  facts: z.array(fact),
});
const names = z.array(z.string());

const settings = z.strictObject({
  workflow: workflowSchema.nullable(),
  policy: z.strictObject({
    reads: names.readonly(),
    trusted: names.readonly(),
    reviewed: z.record(z.string(), z.string()).readonly().optional(),
    catalog: names.readonly(),
    environments: z.record(z.string(), z.string()).readonly().optional(),
  }),
  catalog: z.array(z.strictObject({ component: z.string(), aliases: names, owners: names })).default([]),
  approvers: approversSetting.optional(),
  autonomy: z.enum(['copilot', 'assistant', 'autonomous']),
  runbooks: runbooksSetting,
  skills: z
    .array(
      z.strictObject({
        name: z.string(),
        description: z.string(),
        text: z.string(),
        folder: z.string(),
        fits: z.strictObject({ words: names, reasons: names, labels: z.record(z.string(), names) }),
      }),
    )
    .default([]),
  zone: z.string().optional(),
  links: linksSchema.default({}),
  limits: z.strictObject({
    runMinutes: z.number(),
    toolCalls: z.number(),
    questionCalls: z.number(),
    tokens: z.number(),
    cost: z.number(),
    approvalMinutes: z.number(),
    toolSeconds: z.number(),
    digestTokens: z.number(),
  }),
});

const call = z.strictObject({ id: z.string(), name: z.string(), args: anyObject, malformed: z.string().optional() });

const schema = z.strictObject({
  cassette: z.literal(cassetteVersion),
  /** Aura's version that recorded it. */
  aura: z.string(),
  incident: z.string(),
  run: z.string(),
  /** Where it ends: with the run, or where the run first waits for a decision. */
  until: z.enum(['ended', 'parked']),
  /** What could not be recorded, one sentence each. */
  missing: names,
  settings,
  /** The journal up to the start of the run: the incident, what people and alerts said, the request. */
  before: z.array(entry).min(1),
  /** What could be called, and which servers could not be reached. */
  tools: z.strictObject({
    tools: z.array(
      z.strictObject({
        name: z.string(),
        server: z.string(),
        tool: z.string(),
        description: z.string(),
        inputSchema: anyObject,
        readOnlyHint: z.boolean(),
        destructiveHint: z.boolean(),
        fingerprint: z.string(),
        keepsItself: z.boolean().optional(),
      }),
    ),
    gaps: names,
  }),
  /** Each turn of a model: what was sent, and what came back; no reply where none came. */
  turns: z.array(
    z.strictObject({
      key: z.string(),
      /** Who was asked, and who answered where that was another. */
      model: z.string(),
      answeredBy: z.string().optional(),
      request: anyObject.nullable(),
      reply: z.strictObject({ text: z.string(), calls: z.array(call) }).nullable(),
      usage: z
        .strictObject({
          input: z.number(),
          output: z.number(),
          cachedInput: z.number().optional(),
          cacheWrites: z.number().optional(),
          estimated: z.literal(true).optional(),
          cost: z.number().optional(),
        })
        .optional(),
    }),
  ),
  /** Each answer of a tool; `occurrence` counts from 1 the calls of this tool with these arguments. */
  results: z.array(
    z.strictObject({
      tool: z.string(),
      args: anyObject,
      occurrence: z.number().int().min(1),
      evidence: z.string(),
      succeeded: z.boolean(),
      text: z.string(),
      structured: z.unknown().optional(),
      /** Images and files beside the text, as their notes hold them. */
      parts: z
        .array(
          z.strictObject({
            name: z.string(),
            mediaType: z.string(),
            data: z.string().optional(),
            uri: z.string().optional(),
          }),
        )
        .optional(),
    }),
  ),
  /** The journal from there on: what the run did, and what came meanwhile. */
  during: z.array(entry),
});

export type Cassette = z.output<typeof schema>;
export type CassetteSettings = Cassette['settings'];
export type JournalEntry = Cassette['before'][number];

/** The file's text: the keys in the order of the format, those of foreign values as they came. */
export function cassetteText(cassette: Cassette): string {
  const { workflow, approvers, ...rest } = cassette.settings;
  const worded = {
    workflow: workflow && wordedWorkflow(workflow),
    ...rest,
    ...(approvers ? { approvers: wordedApprovers(approvers) } : {}),
  };
  return `${JSON.stringify({ ...cassette, settings: worded }, null, 1)}\n`;
}

/** Throws `cassette-invalid` or `cassette-version`, each with what to do about it. */
export function readCassette(text: string, file: string): Cassette {
  if (text.length > largest) throw invalid(`${file} is larger than ${largest >> 20} MB; that is no recorded run.`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (cause) {
    const place = syntaxLine(text, cause);
    throw invalid(`${file}${place}: this is no JSON; record the run again with "aura bench record RUN".`, cause);
  }
  const version = typeof read === 'object' && read !== null && 'cassette' in read ? read.cassette : undefined;
  if (typeof version === 'number' && version !== cassetteVersion) {
    const age = version < cassetteVersion ? 'older' : 'newer';
    const way = age === 'older' ? 'record the run again' : 'update Aura';
    throw new AuraError({
      code: 'cassette-version',
      userMessage: `${file}:${jsonLine(text, ['cassette'])}: it is a cassette of the ${age} version ${version}; this Aura replays version ${cassetteVersion}. To replay it, ${way}.`,
    });
  }
  const parsed = schema.safeParse(read);
  if (parsed.success) return parsed.data;
  const line = (path: readonly PropertyKey[]) => jsonLine(text, path);
  const faults = parsed.error.issues.slice(0, mostFaults).map((issue) => {
    const where = issue.path.join('.') || '(top)';
    return issue.code === 'unrecognized_keys'
      ? `${file}:${line([...issue.path, issue.keys[0] ?? ''])}: ${where}: unknown key ${issue.keys.join(', ')}; remove it.`
      : `${file}:${line(issue.path)}: ${where}: ${issue.message}; record the run again with "aura bench record RUN".`;
  });
  const more = parsed.error.issues.length - faults.length;
  throw invalid([...faults, ...(more > 0 ? [`and ${more} more.`] : [])].join('\n'));
}

const mostFaults = 10;

function invalid(userMessage: string, cause?: unknown): AuraError {
  return new AuraError({ code: 'cassette-invalid', userMessage, cause });
}

/** `:LINE` where the parser says where it stopped. */
function syntaxLine(text: string, error: unknown): string {
  const at = /position (\d{1,12})/.exec(String(error))?.[1];
  return at === undefined ? '' : `:${text.slice(0, Number(at)).split('\n').length}`;
}

/** A workflow as its file has it: durations in words. */
function wordedWorkflow(workflow: Workflow) {
  const actions = Object.entries(workflow.actions).map(([name, { verify, approvers, ...action }]) => [
    name,
    {
      ...action,
      ...(verify ? { verify: { ...verify, within: seconds(verify.within) } } : {}),
      approvers: wordedApprovers(approvers),
    },
  ]);
  return { ...workflow, actions: Object.fromEntries(actions) };
}

function wordedApprovers(approvers: Workflow['actions'][string]['approvers']) {
  const { expires, ...rest } = approvers;
  return { ...rest, ...(expires === undefined ? {} : { expires: seconds(expires) }) };
}

function seconds(ms: number): string {
  return `${ms / 1_000}s`;
}
