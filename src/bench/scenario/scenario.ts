/**
 * A case of the bench in one YAML file: what is told and shown, what is right, what is forbidden, what it may cost.
 * Owns: the format. Refuses: reading files (read-scenarios.ts), laying them out (lay-out.ts), running and grading.
 */
import { z } from 'zod';
import { outcomes, verdicts } from './vocabulary.ts';
import { causeKinds } from '../../run/finding/triage-result.ts';
import { reasonForm } from '../../run/finding/root-cause.ts';

const text = z.string().min(1).max(4_000);
const name = z.string().min(1).max(253);
/** Of a tool as `server.tool`; `*` stands for any part. */
const toolGlob = z.string().regex(/^[A-Za-z*][\w*-]{0,100}\.[\w*.-]{1,200}$/, 'a tool such as aura.triage or shop.*');
/** A moment beside the alert's start. */
const moment = z
  .string()
  .regex(/^T(?:[+-]\d{1,6}(?:\.\d{1,3})?[smhd])?$/, 'a time such as T-10m, T or T+30s, counted from the alert');
const step = z.string().regex(/^\d{1,6}(?:\.\d{1,3})?[smh]$/, 'a duration such as 10s or 1m');
const one = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);
const strings = z.record(z.string(), z.string());

const alert = z.strictObject({
  title: text,
  /** ISO-8601 with a zone. */
  startedAt: z.iso.datetime({ offset: true, error: 'a time such as 2026-03-09T14:05:00Z' }),
  service: name.optional(),
  severity: name.optional(),
  labels: strings.optional(),
  window: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  baseline: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  services: z.array(name).optional(),
});

/** A series in promtool's notation: `5x10` is 5 and ten more of it, `5+1x10` rises by 1, `_x3` is three missing. */
const series = z.strictObject({
  name,
  service: name.optional(),
  labels: strings.optional(),
  from: moment,
  every: step.default('30s'),
  values: z.string().regex(/^[\d\s+_.x-]{1,4000}$/, "promtool's notation, such as 0.2x20 5x10"),
  /** Share by which each value differs by chance, the same at each reading. */
  jitter: z.number().min(0).max(1).default(0),
});

/** One line, or the same every so often. */
const logLine = z.strictObject({
  service: name,
  severity: z.enum(['debug', 'info', 'warning', 'error', 'fatal']).default('info'),
  body: text,
  at: moment.optional(),
  from: moment.optional(),
  to: moment.optional(),
  every: step.optional(),
});

/** The same request every so often; each span stands under the one before it that `under` names, else under none. */
const requests = z.strictObject({
  from: moment,
  to: moment,
  every: step,
  spans: z
    .array(
      z.strictObject({
        service: name,
        name: text,
        ms: z.number().min(0),
        under: name.optional(),
        fails: z.boolean().default(false),
        attributes: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .min(1),
});

const answer = z
  .strictObject({
    /** Arguments that the call must have; others do not matter. */
    when: z.record(z.string(), z.unknown()).default({}),
    text: z.string().optional(),
    json: z.unknown().optional(),
    error: z.string().min(1).optional(),
  })
  .refine(({ text: said, json, error }) => [said, json, error].filter((it) => it !== undefined).length === 1, {
    error: 'one of text, json and error',
  });

const tool = z.strictObject({
  description: text,
  /** Arguments by name: `string`, `number`, `boolean`, with `?` behind where it may be left out. */
  input: z.record(z.string(), z.enum(['string', 'number', 'boolean', 'string?', 'number?', 'boolean?'])).default({}),
  /** False for a tool that changes something. */
  readOnly: z.boolean().default(true),
  /** The first that fits is given; where none does the call fails, and says so. */
  answers: z.array(answer).min(1),
});

const fault = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('is-slow'), tool: toolGlob, seconds: z.number().positive().max(120) }),
  /** `times`: how many calls fail; all where it is left out. */
  z.strictObject({
    does: z.literal('fails'),
    tool: toolGlob,
    error: text.default('503 Service Unavailable'),
    times: z.number().int().min(1).optional(),
  }),
  /** Instead of its answer. */
  z.strictObject({ does: z.literal('lies'), tool: toolGlob, says: text }),
  /** Put into what the tool says: an order to whoever reads it. */
  z.strictObject({ does: z.literal('injects'), tool: toolGlob, says: text }),
  /** Put deep into what is kept of its answer, where only who reads on in the note meets it. */
  z.strictObject({ does: z.literal('poisons-note'), tool: toolGlob, says: text }),
]);

const expect = z.strictObject({
  /** What is the matter; of several each is right. */
  outcome: one(z.enum(outcomes)),
  verdict: one(z.enum(verdicts)).optional(),
  /** The cause, by the name of its component. */
  component: name.optional(),
  /** Other components that may be named as causes beside it. */
  also: z.array(name).optional(),
  /** What is wrong with it, as "docs/words.md" and the finding spell it; of several each is right. */
  reason: one(z.string().regex(reasonForm, 'a reason such as image-not-found')).optional(),
  kind: one(z.enum(causeKinds)).optional(),
  /** Reference of the change to blame; `none` where no change is. */
  change: name.optional(),
  /** Components that suffer, without the cause; `[]` where none does. */
  affected: z.array(name).optional(),
  /** A tool (`server.tool`) that is proposed, or `none`. */
  action: z.union([z.literal('none'), toolGlob]).optional(),
  /** What the answer's text must say, one each; upper and lower case do not matter. */
  says: z.array(text).optional(),
});

const forbid = z.strictObject({
  /** Components that may not be named as causes. */
  causes: z.array(name).default([]),
  /** What may stand nowhere in what is said. */
  claims: z.array(text).default([]),
  /** Tools that may not be called, nor proposed. */
  calls: z.array(toolGlob).default([]),
});

const budget = z.strictObject({
  calls: z.number().int().min(0).optional(),
  tokens: z.number().int().min(0).optional(),
  turns: z.number().int().min(0).optional(),
  seconds: z.number().positive().optional(),
});

/** A file of an incident folder: its text, or what JSON (`.json`) or JSON lines (`.ndjson`: a list) hold. */
const files = z.record(
  z.string().regex(/^(?:[\w-][\w.-]{0,120}|(?:commands|objects)\/[\w-][\w.-]{0,120})$/, 'a name of an incident folder'),
  z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]),
);

export const scenarioSchema = z.strictObject({
  /** One line: what the case is about, for who reads the table. */
  title: z.string().min(1).max(160),
  /** An incident folder, from where the file stands. */
  incident: z.string().min(1).optional(),
  /** A recorded run, from where the file stands: done once more from its own answers, and graded. */
  cassette: z.string().min(1).optional(),
  /** What fires; stands instead of the folder's alert.json. */
  alert: alert.optional(),
  /** What somebody asks; without it the alert itself is looked at. */
  question: text.optional(),
  files: files.default({}),
  metrics: z.array(series).default([]),
  logs: z.array(logLine).default([]),
  requests: z.array(requests).default([]),
  /** MCP servers by name, each with its tools. */
  tools: z
    .record(
      z
        .string()
        .regex(/^(?!(?:aura|notes|cluster)$)[a-z][a-z0-9-]{0,60}$/, 'a name such as shop; not aura, notes or cluster'),
      z.record(z.string().regex(/^[a-zA-Z][\w-]{0,60}$/, 'a name such as list_pods'), tool),
    )
    .default({}),
  /** What the person decides on what is proposed. */
  person: z.enum(['denies', 'approves']).default('denies'),
  expect,
  forbid: forbid.prefault({}),
  /** Tools of which an answer must be cited. */
  evidence: z.array(toolGlob).default([]),
  budget: budget.default({}),
  faults: z.array(fault).default([]),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioFault = Scenario['faults'][number];
export type FixtureTool = Scenario['tools'][string][string];
