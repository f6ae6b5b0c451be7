/**
 * Reads and checks workflows/*.yaml: when one applies, what to look at first, which actions it offers.
 * Owns: the file format and the choice of a workflow. Refuses: running anything, and types that fit no argument.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { faultLines, placesIn } from './config.ts';
import { AuraError } from './errors.ts';
import { isUnusual, readRegularNow } from './local/regular-file.ts';
import { yamlFault } from './local/yaml-fault.ts';
import { environmentSetting } from './run/labels/environment.ts';
import { approversSetting, duration } from './run/settings/approver-settings.ts';
import { autonomousSetting } from './run/settings/autonomy-settings.ts';
import { argumentTypes } from './run/actions/argument-type.ts';
import { leavesOf } from './run/actions/fill-template.ts';
import { joinKinds } from './run/finding/joined.ts';
import type { IncidentBrief } from './run/request.ts';
import { reasonForm } from './run/finding/root-cause.ts';
import { saysWord } from './run/wording/says-word.ts';
import { faultOfTime } from './local/cron-time.ts';
import { scheduleSetting } from './run/settings/schedule-settings.ts';
import { causeKinds } from './run/finding/triage-result.ts';
import { log } from './telemetry/log.ts';

const args = z.record(z.string(), z.unknown()).default({});
/** What each filled argument is, by its path; a filled text without a type must be a component. */
const types = z
  .record(z.string(), z.enum(argumentTypes, { error: `no type of argument; write one of ${argumentTypes.join(', ')}` }))
  .default({});
const call = z.strictObject({ tool: z.string(), args, types }).superRefine(typesFit);
const causeKind = z.enum(causeKinds);
/** A word of the vocabulary of root causes; doctor names those that no check has. */
const reason = z.string().regex(reasonForm, 'a reason such as image-not-found');
const level = z.enum(['copilot', 'assistant', 'autonomous']);
const risk = z.enum(['low', 'medium', 'high']);

const timed = scheduleSetting.superRefine(({ cron }, context) => {
  const message = faultOfTime(cron);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** `dry-run`: the tool's own, which the team vouches to change nothing; `none`: without one, whatever the tool offers. */
const rehearseSetting = z.union([
  z.enum(['dry-run', 'none']),
  z.strictObject({
    /** A lower environment's server that takes the same call first, once and without asking. */
    server: z.string().optional(),
    /** What becomes of Approve where it fails. */
    ifFailed: z.enum(['block', 'ask']).default('block'),
  }),
]);

const action = z
  .strictObject({
    /** Offered without a model when the triage finds this kind of cause, or a root cause with this reason. */
    for: z
      .strictObject({
        causeKind: z.union([causeKind, z.array(causeKind)]).optional(),
        reason: z.union([reason, z.array(reason)]).optional(),
      })
      .refine((one) => one.causeKind !== undefined || one.reason !== undefined, {
        error: 'names nothing; write causeKind, reason or both',
      })
      .optional(),
    /** Offered only where a server of this name is configured; then no fault where it is not. */
    optional: z.boolean().default(false),
    tool: z.string(),
    args,
    types,
    why: z.string().optional(),
    risk: risk.default('medium'),
    /** `result`: what its tool says, which is also meant where nothing is written. */
    undo: z
      .union([z.literal('result').transform(() => undefined), call], {
        error: 'write "result", or a call: { tool, args, types }',
      })
      .optional(),
    rehearse: rehearseSetting.optional(),
    verify: z.strictObject({ tool: z.string(), args, until: z.string(), within: duration.prefault('5m') }).optional(),
    /** Tells whether it ran where no answer came: JMESPath on the structured result of a read. */
    outcome: z.strictObject({ tool: z.string(), args, ran: z.string(), notRan: z.string() }).optional(),
    approvers: approversSetting.prefault({}),
  })
  .superRefine(typesFit);

const spending = z
  .strictObject({
    tokens: z.number().int().positive(),
    cost: z.number().positive(),
    minutes: z.number().positive(),
    toolCalls: z.number().int().positive(),
  })
  .partial();

export const workflowSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().default(''),
  when: z
    .strictObject({
      sources: z.array(z.enum(['pagerduty', 'alertmanager', 'mention', 'schedule'])).default([]),
      labels: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
      text: z.array(z.string()).default([]),
    })
    .prefault({}),
  /** Where its actions change something; on another environment's server they are refused. */
  environment: environmentSetting.optional(),
  autonomy: z.union([level, z.strictObject({ level, upTo: risk })]).optional(),
  /** Investigates and would propose, silently; `aura trust` shows what. */
  shadow: z.boolean().optional(),
  /** The bounds of what is done without asking; in force only where `autonomy` or a person allows it. */
  autonomous: autonomousSetting.optional(),
  models: z.record(z.string(), z.string()).default({}),
  first: z
    .array(
      z.strictObject({
        tool: z.string(),
        args,
        as: z.enum(joinKinds).optional(),
        /** Asked only where a server of this name is configured, and where all that it needs is known. */
        optional: z.boolean().default(false),
      }),
    )
    .default([]),
  instructions: z.string().default(''),
  /** Read to the model without asking, beside those that fit the incident by themselves. */
  skills: z.array(z.string()).default([]),
  investigators: z
    .record(
      z.string(),
      z.strictObject({
        mission: z.string(),
        tools: z.array(z.string()).default([]),
        skills: z.array(z.string()).default([]),
        /** Of what the run may use, for each of its tasks: then it hands in what it has. */
        limits: spending.optional(),
      }),
    )
    .default({}),
  actions: z.record(z.string(), action).default({}),
  limits: spending.extend({ replans: z.number().int().min(0).optional() }).optional(),
  /** It looks by itself, and says only what is new and significant. */
  schedule: timed.optional(),
});

/** A type for a path that no argument has would check nothing. */
function typesFit(given: { args: Record<string, unknown>; types: Record<string, unknown> }, context: z.RefinementCtx) {
  const paths = new Set(leavesOf(given.args).map(({ path }) => path));
  for (const path of Object.keys(given.types)) {
    if (paths.has(path)) continue;
    const have = paths.size > 0 ? `its arguments are ${[...paths].join(', ')}` : 'it has no arguments';
    context.addIssue({ code: 'custom', path: ['types', path], message: `there is no argument ${path}; ${have}` });
  }
}

export type Workflow = z.output<typeof workflowSchema>;
export type WorkflowAction = Workflow['actions'][string];

/** The tool on a lower environment's server that an action is rehearsed with; null where the workflow names none. */
export function trialOf({ tool, rehearse }: Pick<WorkflowAction, 'tool' | 'rehearse'>): string | null {
  if (typeof rehearse !== 'object' || rehearse.server === undefined) return null;
  return `${rehearse.server}.${tool.split('.').slice(1).join('.')}`;
}

/**
 * Every workflow of a folder, by file name. All faults of all files are reported at once; what is no plain file of the
 * folder is skipped, and `onSkipped` hears which, a sentence each.
 */
export function readWorkflows(
  folder: string,
  onSkipped: (sentence: string) => void = (sentence) => log.warn(sentence),
): Workflow[] {
  let files: string[];
  try {
    files = readdirSync(folder)
      .filter((file) => /\.ya?ml$/.test(file))
      .toSorted();
  } catch (cause) {
    throw new AuraError({
      code: 'workflows-missing',
      userMessage: `The workflow folder ${folder} cannot be read. Create it or set "workflows:" in aura.yaml.`,
      cause,
    });
  }
  const faults: string[] = [];
  const workflows: Workflow[] = [];
  for (const file of files) {
    try {
      const text = readRegularNow(join(folder, file), folder);
      const parsed = workflowSchema.safeParse(parse(text));
      if (parsed.success) workflows.push(parsed.data);
      else faults.push(`${file}:\n${faultLines(parsed.error, placesIn(file, text))}`);
    } catch (error) {
      if (isUnusual(error)) {
        onSkipped(error.userMessage);
        continue;
      }
      faults.push(yamlFault(file, error));
    }
  }
  if (faults.length > 0) throw new AuraError({ code: 'workflows-invalid', userMessage: faults.join('\n') });
  return workflows;
}

/** Characters of alert and question that are looked through for a workflow's words. */
const mostWords = 20_000;

/** What answers an alert that no workflow's words fit. */
const fallback = 'errors';

/**
 * The workflow whose conditions fit best: labels that disagree rule one out, and so do words of which none is said. A
 * word of the title or the labels counts twice as much as one that only the question has; of equals the first that can
 * act. When no words fit: the first without words, else the one named `errors`, else null.
 */
export function chooseWorkflow(
  workflows: readonly Workflow[],
  brief: IncidentBrief,
  question: string,
): Workflow | null {
  const source = brief.source === 'slack' || brief.source === 'cli' ? 'mention' : brief.source;
  // Whatever is sent by a mapping of the team's is an alert like Alertmanager's.
  const alike = source === 'webhook' ? 'alertmanager' : source;
  const fired = `${brief.title} ${Object.values(brief.labels).join(' ')}`.slice(0, mostWords);
  const asked = question.slice(0, mostWords);
  const open = workflows.filter(({ when: { sources, labels } }) => {
    if (sources.length > 0 && !sources.includes(alike)) return false;
    return Object.entries(labels).every(([label, wanted]) => {
      const has = brief.labels[label] ?? (label === 'severity' ? brief.severity : undefined);
      return has === undefined || [wanted].flat().includes(has);
    });
  });
  const scored = open.map((workflow) => {
    const score = workflow.when.text.reduce(
      (sum, word) => sum + (saysWord(fired, word) ? 2 : saysWord(asked, word) ? 1 : 0),
      0,
    );
    return { workflow, score, acts: Object.keys(workflow.actions).length > 0 };
  });
  const [best] = scored
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || Number(other.acts) - Number(one.acts));
  return (
    best?.workflow ??
    open.find(({ when }) => when.text.length === 0) ??
    open.find(({ name }) => name === fallback) ??
    null
  );
}
