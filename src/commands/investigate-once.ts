/**
 * One investigation without Slack: opens an embedded engine, asks, and prints what was found.
 * Owns: the terminal's view of a run. Refuses: actions; workflows are read without them.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEngine } from '../compose/engine.ts';
import { notInForce, sayNotInForce } from '../compose/not-in-force.ts';
import { chooseModel } from '../compose/choose-model.ts';
import { composeWork } from '../compose/compose-work.ts';
import { openToolbox } from '../compose/open-toolbox.ts';
import { hasSources, probeSources } from '../compose/telemetry-sources.ts';
import { workflowsInReach } from '../compose/workflows-in-reach.ts';
import { type Config, environment, readConfig } from '../config.ts';
import { AuraError } from '../errors.ts';
import type { Answer } from '../run/evidence.ts';
import { newId } from '../run/identity.ts';
import { Journal } from '../run/journal.ts';
import type { People } from '../run/ports/people.ts';
import { factCounter } from '../telemetry/count-facts.ts';
import { setLogLevel } from '../telemetry/log.ts';
import { telemetrySettings } from '../telemetry/settings.ts';
import { inSpan, traceHere } from '../telemetry/span.ts';
import { startTelemetry } from '../telemetry/start.ts';
import { readWorkflows } from '../workflows.ts';
import { AskOnTerminal } from './ask-on-terminal.ts';
import { nextSteps } from './next-steps.ts';
import { keepInvestigation } from './kept-investigations.ts';
import { readable } from './readable-answer.ts';
import { RunProgress } from './run-progress.ts';
import { hasTerminal, oneLine, print, tell } from '../local/terminal.ts';

export interface InvestigateOptions {
  source?: string;
  config: string;
  json?: boolean;
}

/** ms that a source has to show itself. */
const probeWithin = 10_000;

const nobody: People = {
  profile: async () => ({ bot: true, guest: false, deactivated: false, foreign: false }),
  group: async () => [],
  onCall: async () => [],
};

/** Resolves with the exit code: 0 when there is an answer, and "cannot tell" is one. */
export async function investigate(question: string, options: InvestigateOptions): Promise<number> {
  if (question.trim() === '')
    throw new AuraError({
      code: 'question-empty',
      userMessage: 'There is no question. Write what to look into, such as "what broke?".',
    });
  setLogLevel(options.json ? 'silent' : 'warn');
  const configured = readConfig(
    options.config !== 'aura.yaml' || existsSync(options.config) ? options.config : undefined,
  );
  const folder = mkdtempSync(join(tmpdir(), 'aura-investigate-'));
  const config = { ...configured, folder, ...(options.source ? { source: options.source, sources: [] } : {}) };
  if (!hasSources(config) && Object.keys(config.servers).length === 0) {
    rmSync(folder, { recursive: true });
    throw new AuraError({
      code: 'nothing-to-look-at',
      userMessage:
        'There is nothing to look at. Name a source with --source folder:DIR, or configure servers in aura.yaml.',
    });
  }
  if (Object.keys(config.servers).length === 0) await refuseUnreadable(config, folder);
  const workflows = existsSync(config.workflows)
    ? workflowsInReach(config, readWorkflows(config.workflows)).workflows.map((it) => ({ ...it, actions: {} }))
    : [];
  const idle = sayNotInForce(notInForce(config, workflows));
  if (idle) tell(`${oneLine(idle)}\n`);
  const model = chooseModel(config);
  // Never a shared Redis: a running bot's workers would take this run up with their own tools.
  const telemetry = await startTelemetry(telemetrySettings(environment));
  const engine = await openEngine({ folder, choose: 'embedded' });
  tell(`Store: ${engine.name}. Model: ${model?.name ?? 'none'}.\n`);
  const toolbox = openToolbox(config, { workflows });
  const journal = new Journal(engine.store, { observe: factCounter() });
  const asked = new AskOnTerminal({
    input: process.stdin,
    // A script that reads JSON is nobody to ask.
    isTerminal: hasTerminal() && !options.json,
    tell,
  });
  const work = composeWork({ config, engine, journal, toolbox, people: nobody, model, workflows, asked });
  let ended: Ended | null = null;
  try {
    await work.start();
    ended = await ask(journal, question);
    const { answer } = ended;
    print(options.json ? `${JSON.stringify(answer, null, 2)}\n` : `${readable(answer, question)}\n`);
    if (!options.json) for (const line of nextSteps(answer, options.source ?? null)) tell(`${oneLine(line)}\n`);
    return answer === null ? 1 : 0;
  } finally {
    asked.close();
    await work.stop();
    await toolbox.close();
    await engine.close();
    await telemetry?.stop();
    if (ended) await sayKept(configured, folder, ended);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where nothing that is named can be read, a sentence says more than a report of gaps. */
async function refuseUnreadable(config: Config, folder: string): Promise<void> {
  const probes = await probeSources(config, environment, probeWithin);
  const faults = probes.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  if (faults.length === 0 || faults.length < probes.length) return;
  rmSync(folder, { recursive: true });
  throw new AuraError({ code: 'sources-unreadable', userMessage: faults.join('\n') });
}

interface Ended {
  incident: string;
  run: string;
  at: number;
  answer: Answer | null;
}

/** A set-up that is somebody's keeps its runs; without one nothing is left behind. */
async function sayKept({ file, folder }: Config, from: string, ended: Ended): Promise<void> {
  if (file === undefined) return tell('- not kept: there is no aura.yaml here ("aura init" writes one)\n');
  const { incident, run } = ended;
  await keepInvestigation(folder, from, ended);
  tell(`- kept as ${run}: aura trace ${run} shows its steps, aura notes ${incident} what was read\n`);
}

async function ask(journal: Journal, question: string): Promise<Ended> {
  const incident = newId('inc');
  const request = newId('req');
  await inSpan('event', { 'aura.incident': incident }, () => {
    const trace = traceHere();
    const asked = { id: request, kind: 'mention' as const, text: question, capped: false, by: null, place: null };
    return journal.decide(incident, () => ({
      facts: [
        { type: 'incident-opened', brief: { source: 'cli', title: question, labels: {}, startedAt: Date.now() } },
        { type: 'request-accepted', request: { ...asked, ...(trace === undefined ? {} : { trace }) } },
      ],
    }));
  });
  const progress = new RunProgress();
  for (;;) {
    const state = await journal.load(incident);
    const [run] = state.runs.values();
    for (const line of run ? progress.next(state, run) : []) tell(`  ${oneLine(line)}\n`);
    if (run?.state === 'ended') return { incident, run: run.id, at: run.startedAt, answer: run.answer };
    await pause(100);
  }
}
